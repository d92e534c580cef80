import type { Context } from 'hono';
import { asSystem } from '../../../platform/database.ts';
import type { AppEnv } from '../../../platform/request.ts';
import type { OpenVisit } from '../../../platform/visit.ts';
import { Actions, Button, ErrorSummary, Form, Hidden } from '../../../shared/parts/form.tsx';
import { type FormState, formState } from '../../../shared/parts/form-state.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { frameTexts } from '../frame.texts.ts';
import { landingOf } from '../landing.rules.ts';
import { type LiveMembership, liveMembershipsOf } from '../memberships.store.ts';
import { openVisit } from '../open-visit.ts';
import { Frame } from '../parts/frame.tsx';
import { ownPath } from '../return-path.rules.ts';
import { hashOf, newToken, setSessionCookie } from '../session-cookie.ts';
import { changeMembership } from '../sessions.store.ts';
import { signInTexts } from '../sign-in.texts.ts';
import { signedInAccount } from './sign-in-screens.tsx';

interface Props {
  visit: OpenVisit;
  memberships: LiveMembership[];
  returnTo: string;
  form?: FormState;
}

const RolesPage = ({ visit, memberships, returnTo, form }: Props) => {
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

export const showRoles = async (c: Context<AppEnv>) => {
  const account = await signedInAccount(c);
  if (!account) return c.redirect('/logga-in', 303);
  const { database } = c.get('application');
  const memberships = await asSystem(database, (tx) => liveMembershipsOf(tx, account.accountId));
  if (memberships.length === 0) return c.html(<NoMembershipPage visit={openVisit(c)} />, 403);
  const returnTo = ownPath(c.req.query('till')) ?? '';
  return c.html(<RolesPage visit={openVisit(c)} memberships={memberships} returnTo={returnTo} />);
};

export const chooseRole = async (c: Context<AppEnv>) => {
  const account = await signedInAccount(c);
  if (!account) return c.redirect('/logga-in', 303);
  const body = await c.req.parseBody();
  const { database } = c.get('application');
  const token = newToken();
  const memberships = await asSystem(database, (tx) => liveMembershipsOf(tx, account.accountId));
  const chosen = memberships.find(({ membershipId }) => membershipId === body.uppdrag);
  const returnTo = ownPath(String(body.till ?? ''));
  if (!chosen) {
    const visit = openVisit(c);
    const form = formState(visit.lang, {}, { '': signInTexts[visit.lang].roles.choose });
    return c.html(
      <RolesPage visit={visit} memberships={memberships} returnTo={returnTo ?? ''} form={form} />,
      422,
    );
  }
  await asSystem(database, (tx) =>
    changeMembership(tx, account.tokenHash, hashOf(token), chosen.membershipId),
  );
  setSessionCookie(c, token);
  return c.redirect(returnTo ?? landingOf(chosen.role), 303);
};
