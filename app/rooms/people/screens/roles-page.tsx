import type { Context } from 'hono';
import { asSystem } from '../../../platform/database.ts';
import type { AppEnv } from '../../../platform/request.ts';
import type { OpenVisit } from '../../../platform/visit.ts';
import { Actions, Button, ErrorSummary, Form, Hidden } from '../../../shared/parts/form.tsx';
import { type FormState, formState } from '../../../shared/parts/form-state.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { stockholmDay } from '../../../shared/values/dates.ts';
import { noPage } from '../acting.rules.ts';
import { frameTexts } from '../frame.texts.ts';
import { type LiveMembership, liveMembershipsOf } from '../memberships.store.ts';
import { openVisit } from '../open-visit.ts';
import { Frame } from '../parts/frame.tsx';
import { ownPath } from '../return-path.rules.ts';
import { signInTexts } from '../sign-in.texts.ts';
import { choiceOf, goOnAs } from '../sign-in.ts';
import { type WayIn, waysInOf } from '../ways-in.store.ts';
import { wayInLabel } from './sign-in-page.tsx';
import { signedInAccount } from './sign-in-screens.tsx';

interface Props {
  visit: OpenVisit;
  memberships: LiveMembership[];
  waysIn: WayIn[];
  returnTo: string;
  form?: FormState;
}

const RolesPage = ({ visit, memberships, waysIn, returnTo, form }: Props) => {
  const t = signInTexts[visit.lang].roles;
  const words = frameTexts[visit.lang].roles;
  const labelOf = (one: Pick<LiveMembership, 'role' | 'organisationName' | 'collaborationName'>) =>
    t.label(words[one.role] ?? one.role, one.organisationName, one.collaborationName);
  return (
    <Frame visit={visit} title={t.title} error={form !== undefined}>
      <PageHeading title={t.title} lead={t.lead} />
      {visit.visitor ? <p>{t.current(labelOf(visit.visitor))}</p> : null}
      <ErrorSummary form={form ?? formState(visit.lang)} />
      <Form action="/roller" guard={false}>
        <Hidden name="till" value={returnTo} />
        <Actions>
          {memberships.map((one) => (
            <Button kind="secondary" name="uppdrag" value={one.membershipId}>
              {labelOf(one)}
            </Button>
          ))}
          {waysIn.map((one) => (
            <Button kind="secondary" name="vag" value={one.wayInId}>
              {wayInLabel(visit.lang, one)}
            </Button>
          ))}
        </Actions>
      </Form>
    </Frame>
  );
};

const NoMembershipPage = ({ visit }: { visit: OpenVisit }) => {
  const t = signInTexts[visit.lang];
  return (
    <Frame visit={visit} title={t.noMembership.title}>
      <PageHeading title={t.noMembership.title} />
      <p>{t.noMembership.body}</p>
      <Form action="/logga-ut" guard={false}>
        <Button kind="secondary">{frameTexts[visit.lang].signOut}</Button>
      </Form>
    </Frame>
  );
};

/** What a signed-in account may go on as. */
const choicesOf = async (c: Context<AppEnv>, accountId: string) => {
  const { database, clock } = c.get('application');
  return asSystem(database, async (tx) => ({
    memberships: await liveMembershipsOf(tx, accountId),
    waysIn: await waysInOf(tx, accountId, stockholmDay(clock())),
  }));
};

export const showRoles = async (c: Context<AppEnv>) => {
  const account = await signedInAccount(c);
  if (!account) return c.redirect('/logga-in', 303);
  const { memberships, waysIn } = await choicesOf(c, account.accountId);
  if (memberships.length + waysIn.length === 0)
    return account.wayInId ? c.redirect(noPage, 303) : c.html(<NoMembershipPage visit={openVisit(c)} />, 403);
  const returnTo = ownPath(c.req.query('till')) ?? '';
  return c.html(
    <RolesPage visit={openVisit(c)} memberships={memberships} waysIn={waysIn} returnTo={returnTo} />,
  );
};

export const chooseRole = async (c: Context<AppEnv>) => {
  const account = await signedInAccount(c);
  if (!account) return c.redirect('/logga-in', 303);
  const body = await c.req.parseBody();
  const choices = await choicesOf(c, account.accountId);
  const chosen = [...choices.memberships, ...choices.waysIn]
    .map(choiceOf)
    .find(({ id }) => id === (body.uppdrag ?? body.vag));
  const returnTo = ownPath(String(body.till ?? ''));
  if (!chosen) {
    const visit = openVisit(c);
    const form = formState(visit.lang, {}, { '': signInTexts[visit.lang].roles.choose });
    return c.html(<RolesPage visit={visit} {...choices} returnTo={returnTo ?? ''} form={form} />, 422);
  }
  await goOnAs(c, account.tokenHash, chosen.acting);
  return c.redirect(returnTo ?? chosen.landing, 303);
};

/** The one page that opens nothing: the same for who has nothing here, whose time is over, and who is protected. */
export const showNoPage = (c: Context<AppEnv>) => {
  const visit = { ...openVisit(c), visitor: undefined };
  const t = signInTexts[visit.lang].person;
  return c.html(
    <Frame visit={visit} title={t.none}>
      <PageHeading title={t.none} />
      {t.noneSays.map((sentence) => (
        <p>{sentence}</p>
      ))}
    </Frame>,
  );
};
