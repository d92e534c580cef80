import type { FormScreen } from '../../../platform/request.ts';
import { Checkbox } from '../../../shared/parts/choices.tsx';
import { Select, TextField } from '../../../shared/parts/fields.tsx';
import { insertOrganisation, insertUnit, organisationExists, unitExists } from '../organisations.store.ts';
import { StaffForm } from '../parts/staff-form.tsx';
import { organisationKinds } from '../staff.rules.ts';
import { listPlaces } from '../staff.store.ts';
import { staffTexts } from '../staff.texts.ts';
import { formId, onlyAdministrator, readTexts, refuseFaults } from '../staff-fields.ts';

export const newOrganisationForm: FormScreen = {
  view: async (visit, form, { draft }) => {
    onlyAdministrator(visit);
    const t = staffTexts[visit.lang];
    const kinds = organisationKinds.map((kind) => ({ value: kind, label: t.kinds[kind] ?? kind }));
    return (
      <StaffForm visit={visit} form={form} draft={draft} title={t.newOrganisation} submit={t.add}>
        <TextField form={form} name="name" label={t.fields.organisationName} />
        <TextField
          form={form}
          name="shortName"
          label={t.fields.shortName}
          hint={t.fields.shortNameHint}
          size={12}
        />
        <Select form={form} name="kind" label={t.fields.kind} options={kinds} />
        <TextField form={form} name="contact" label={t.fields.contact} hint={t.fields.contactHint} optional />
        <Checkbox form={form} name="hasAccounts" label={t.fields.hasAccounts} />
      </StaffForm>
    );
  },
  act: async (visit, body) => {
    onlyAdministrator(visit);
    const { texts, faults } = readTexts(body, {
      name: 'required',
      shortName: 'required',
      kind: 'required',
      contact: 'optional',
    });
    refuseFaults(faults, staffTexts[visit.lang]);
    const kind = organisationKinds.find((one) => one === texts.kind);
    if (!kind) refuseFaults<'email'>([['kind', 'required']], staffTexts[visit.lang]);
    const organisationId = formId(body);
    if (!(await organisationExists(visit.tx, organisationId)))
      await insertOrganisation(visit.tx, {
        collaborationId: visit.visitor.collaborationId,
        organisationId,
        name: texts.name,
        shortName: texts.shortName,
        kind: texts.kind,
        contact: texts.contact || null,
        hasAccounts: body.text('hasAccounts') === 'yes',
      });
    return { redirect: '/personal' };
  },
};

export const newUnitForm: FormScreen = {
  view: async (visit, form, { draft }) => {
    onlyAdministrator(visit);
    const t = staffTexts[visit.lang];
    const organisations = (await listPlaces(visit.tx)).filter(({ unitId }) => unitId === null);
    return (
      <StaffForm visit={visit} form={form} draft={draft} title={t.newUnit} submit={t.add}>
        <Select
          form={form}
          name="organisation"
          label={t.fields.organisation}
          options={organisations.map(({ organisationId, organisationName }) => ({
            value: organisationId,
            label: organisationName,
          }))}
        />
        <TextField form={form} name="name" label={t.fields.unitName} />
        <TextField form={form} name="contact" label={t.fields.contact} hint={t.fields.contactHint} optional />
      </StaffForm>
    );
  },
  act: async (visit, body) => {
    onlyAdministrator(visit);
    const t = staffTexts[visit.lang];
    const { texts, faults } = readTexts(body, {
      organisation: 'required',
      name: 'required',
      contact: 'optional',
    });
    refuseFaults(faults, t);
    const unitId = formId(body);
    if (await unitExists(visit.tx, unitId)) return { redirect: '/personal' };
    const places = (await listPlaces(visit.tx)).filter(
      ({ organisationId }) => organisationId === texts.organisation,
    );
    if (places.length === 0) refuseFaults([['organisation', 'placeMissing']], t);
    if (places.some(({ unitName }) => unitName === texts.name)) refuseFaults([['name', 'nameTaken']], t);
    await insertUnit(visit.tx, {
      collaborationId: visit.visitor.collaborationId,
      unitId,
      organisationId: texts.organisation,
      name: texts.name,
      contact: texts.contact || null,
    });
    return { redirect: '/personal' };
  },
};
