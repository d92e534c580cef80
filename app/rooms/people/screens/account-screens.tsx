import { NotFound } from '../../../platform/outcomes-of-requests.ts';
import { type Body, type FormScreen, idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { DescriptionList } from '../../../shared/parts/facts.tsx';
import { TextField } from '../../../shared/parts/fields.tsx';
import { Actions, ButtonLink } from '../../../shared/parts/form.tsx';
import type { FormState } from '../../../shared/parts/form-state.ts';
import { PageHeading, Section } from '../../../shared/parts/headings.tsx';
import { dateInWords, stockholmDay } from '../../../shared/values/dates.ts';
import type { Result } from '../../../shared/values/result.ts';
import { frameTexts } from '../frame.texts.ts';
import { findStaffAccount, revokeAccount } from '../organisations.store.ts';
import { Frame } from '../parts/frame.tsx';
import { MembershipsTable } from '../parts/memberships-table.tsx';
import { Question, RoleFields, StaffForm } from '../parts/staff-form.tsx';
import { addPerson, proposeMembership } from '../propose-membership.ts';
import { refusedField, stateOf } from '../staff.rules.ts';
import { listPlaces, staffOfAccount } from '../staff.store.ts';
import { staffTexts } from '../staff.texts.ts';
import { formId, onlyAdministrator, readTexts, refuseFaults } from '../staff-fields.ts';

const getAccount = async (visit: Visit) => {
  onlyAdministrator(visit);
  const accountId = idParam(visit, 'accountId');
  const account = await findStaffAccount(visit.tx, accountId);
  if (!account) throw new NotFound(accountId);
  return account;
};

export const accountPage = async (visit: Visit) => {
  const { tx, lang, now } = visit;
  const t = staffTexts[lang];
  const account = await getAccount(visit);
  const { accountId, name, issuer, subject, email, revokedAt } = account;
  const memberships = await staffOfAccount(tx, accountId);
  const day = revokedAt && dateInWords(stockholmDay(revokedAt), lang, { weekday: false });
  const items = [
    { term: t.fields.subject, value: subject },
    { term: t.account.issuer, value: issuer },
    { term: t.fields.email, value: email ?? '–' },
    { term: t.account.state, value: day ? t.account.revoked(day) : t.account.open },
  ];
  const current = memberships.filter((one) => ['counts', 'proposed'].includes(stateOf(one, now)));
  return (
    <Frame visit={visit} title={name}>
      <PageHeading title={name} back={{ href: '/personal', label: t.back }} />
      <DescriptionList items={items} />
      <Section title={t.account.roles}>
        <MembershipsTable visit={visit} memberships={memberships} caption={t.account.roles} captionHidden />
        <ul>
          {current.map(({ membershipId, role, organisationName }) => (
            <li>
              <a href={`/personal/uppdrag/${membershipId}/avsluta`}>
                {t.account.end(frameTexts[lang].roles[role] ?? role)}
              </a>
              {`, ${organisationName}`}
            </li>
          ))}
        </ul>
      </Section>
      {revokedAt ? null : (
        <Actions>
          <ButtonLink href={`/personal/konto/${accountId}/uppdrag`}>{t.account.another}</ButtonLink>
          <ButtonLink kind="secondary" href={`/personal/konto/${accountId}/sparra`}>
            {t.account.revoke}
          </ButtonLink>
        </Actions>
      )}
    </Frame>
  );
};

type Refusal = Extract<Awaited<ReturnType<typeof addPerson>>, { ok: false }>['refusal'];

const fieldOf = (refusal: Refusal) => {
  if (refusal === 'placeMissing') return 'place';
  if (refusal === 'accountHere') return 'subject';
  return refusal === 'accountRevoked' ? '' : refusedField[refusal];
};

const toAccount = (visit: Visit, result: Result<{ accountId: string }, Refusal>) => {
  if (!result.ok) {
    const { refused } = staffTexts[visit.lang];
    const logAs = result.refusal === 'ownMembership' ? 'own membership' : undefined;
    refuseFaults([[fieldOf(result.refusal), result.refusal]], refused, logAs);
    throw new Error(result.refusal);
  }
  return { redirect: `/personal/konto/${result.value.accountId}` };
};

const proposalOf = (body: Body) => ({
  membershipId: formId(body),
  placeId: body.text('place'),
  role: body.text('role'),
});

export const newPersonForm: FormScreen = {
  view: async (visit, form, { draft }) => {
    onlyAdministrator(visit);
    const t = staffTexts[visit.lang];
    const places = await listPlaces(visit.tx);
    return (
      <StaffForm
        visit={visit}
        form={form}
        draft={draft}
        title={t.newPerson}
        lead={t.newPersonLead}
        submit={t.add}
      >
        <TextField form={form} name="name" label={t.fields.name} />
        <TextField form={form} name="subject" label={t.fields.subject} hint={t.fields.subjectHint} />
        <TextField form={form} name="email" type="email" label={t.fields.email} optional />
        <RoleFields visit={visit} form={form} places={places} />
      </StaffForm>
    );
  },
  act: async (visit, body) => {
    onlyAdministrator(visit);
    const { refused } = staffTexts[visit.lang];
    const { texts, faults } = readTexts(body, {
      name: 'required',
      subject: 'required',
      email: 'email',
      place: 'required',
      role: 'required',
    });
    refuseFaults(faults, refused);
    const issuer = visit.application.settings.oidc?.issuer ?? 'demo';
    const { name, subject, email } = texts;
    const person = { issuer, subject, name, email: email || null, ...proposalOf(body) };
    return toAccount(visit, await addPerson(visit, person));
  },
};

const roleView = async (visit: Visit, form: FormState, { draft }: { draft: boolean }) => {
  const { name } = await getAccount(visit);
  const t = staffTexts[visit.lang];
  return (
    <StaffForm visit={visit} form={form} draft={draft} title={t.newRole(name)} submit={t.propose}>
      <RoleFields visit={visit} form={form} places={await listPlaces(visit.tx)} />
    </StaffForm>
  );
};

export const newRoleForm: FormScreen = {
  view: roleView,
  act: async (visit, body) => {
    const { accountId } = await getAccount(visit);
    const { faults } = readTexts(body, { place: 'required', role: 'required' });
    refuseFaults(faults, staffTexts[visit.lang].refused);
    return toAccount(visit, await proposeMembership(visit, accountId, proposalOf(body)));
  },
};

export const revokeForm: FormScreen = {
  view: async (visit, form) => {
    const { name, accountId } = await getAccount(visit);
    const t = staffTexts[visit.lang].revoke;
    return (
      <Question
        visit={visit}
        form={form}
        title={t.title(name)}
        lead={t.lead}
        back={`/personal/konto/${accountId}`}
        yes={t.yes}
        no={t.no}
      />
    );
  },
  act: async (visit) => {
    const { accountId, revokedAt } = await getAccount(visit);
    if (!revokedAt) await revokeAccount(visit.tx, accountId);
    return { redirect: `/personal/konto/${accountId}` };
  },
};
