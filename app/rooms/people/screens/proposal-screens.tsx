import type { Body, FormScreen } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { TextField } from '../../../shared/parts/fields.tsx';
import type { FormState } from '../../../shared/parts/form-state.ts';
import type { Result } from '../../../shared/values/result.ts';
import { getAccount } from '../get-account.ts';
import { RoleFields, StaffForm } from '../parts/staff-form.tsx';
import { addPerson, proposeMembership } from '../propose-membership.ts';
import { refusedField } from '../staff.rules.ts';
import { listPlaces } from '../staff.store.ts';
import { staffTexts } from '../staff.texts.ts';
import { formId, onlyAdministrator, readTexts, refuseFaults } from '../staff-fields.ts';

type Refusal = Extract<Awaited<ReturnType<typeof addPerson>>, { ok: false }>['refusal'];

const fieldOf = (refusal: Refusal) => {
  if (refusal === 'placeMissing') return 'place';
  if (refusal === 'accountHere') return 'subject';
  return refusal === 'accountRevoked' ? '' : refusedField[refusal];
};

const toAccount = (visit: Visit, result: Result<{ accountId: string }, Refusal>) => {
  if (!result.ok) {
    const t = staffTexts[visit.lang];
    const logAs = result.refusal === 'ownMembership' ? 'own membership' : undefined;
    refuseFaults([[fieldOf(result.refusal), result.refusal]], t, logAs);
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
    const t = staffTexts[visit.lang];
    const { texts, faults } = readTexts(body, {
      name: 'required',
      subject: 'required',
      email: 'email',
      place: 'required',
      role: 'required',
    });
    refuseFaults(faults, t);
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
    refuseFaults(faults, staffTexts[visit.lang]);
    return toAccount(visit, await proposeMembership(visit, accountId, proposalOf(body)));
  },
};
