import type { Context } from 'hono';
import { toSignIn } from '../../../platform/answers.ts';
import { asActor, asPerson } from '../../../platform/database.ts';
import { type AppEnv, idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { Actions, Button, ErrorSummary, Form } from '../../../shared/parts/form.tsx';
import { formState } from '../../../shared/parts/form-state.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { stockholmDay } from '../../../shared/values/dates.ts';
import { ownLanding } from '../../people/acting.rules.ts';
import { goBeside, leaveBeside } from '../../people/beside.ts';
import { Frame } from '../../people/parts/frame.tsx';
import { openPerson } from '../../trust/open-person.ts';
import { besideTexts } from '../beside.texts.ts';

/** What looking together is, before it begins. */
export const besidePage = async (visit: Visit) => {
  const t = besideTexts[visit.lang];
  const person = await openPerson(visit, idParam(visit, 'participantId'));
  const address = `/deltagare/${person.participantId}`;
  const shut = visit.url.searchParams.has('stangda');
  return (
    <Frame visit={visit} title={`${person.name}, ${t.title}`} error={shut}>
      <PageHeading title={t.title} lead={t.lead(person.name)} back={{ href: address, label: person.name }} />
      <ErrorSummary form={formState(visit.lang, {}, shut ? { '': t.shut } : {})} />
      {t.says.map((sentence) => (
        <p>{sentence}</p>
      ))}
      <Form action={`${address}/tillsammans`} guard={false}>
        <Actions>
          <Button>{t.go}</Button>
        </Actions>
      </Form>
    </Frame>
  );
};

/** Opens the person's own pages in this browser. Where the door stays shut, nothing tells which reason it has. */
export const startBeside = async (c: Context<AppEnv>) => {
  const visitor = c.get('visitor');
  if (!visitor) return toSignIn(c);
  const { database, clock } = c.get('application');
  const today = stockholmDay(clock());
  const participantId = idParam({ param: (name) => c.req.param(name) ?? '' }, 'participantId');
  await asActor(database, visitor, today, (tx) => openPerson({ tx, visitor }, participantId));
  const { accountId, collaborationId, membershipId } = visitor;
  const beside = { accountId, collaborationId, participantId, beside: membershipId };
  const opens = await asPerson(database, beside, today, async () => true).catch(
    (fault: { code?: string }) => {
      if (fault.code !== '28000') throw fault;
      return false;
    },
  );
  if (!opens) return c.redirect(`/deltagare/${participantId}/tillsammans?stangda`, 303);
  await goBeside(c, membershipId, participantId);
  return c.redirect(ownLanding, 303);
};

/** Back to one's own work: the person's page as the member sees it. */
export const stopBeside = async (c: Context<AppEnv>) => {
  const coming = c.get('coming');
  if (!coming?.beside) return coming || c.get('visitor') ? c.redirect('/', 303) : toSignIn(c);
  await leaveBeside(c, coming.beside);
  return c.redirect(`/deltagare/${coming.participantId}`, 303);
};
