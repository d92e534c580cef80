import { type FormScreen, idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { DateField, Select } from '../../../shared/parts/fields.tsx';
import { parseSwedishDate } from '../../../shared/values/parse-date.ts';
import { deputyFaults } from '../deputies.rules.ts';
import { deputyExists, endDeputy, insertDeputy } from '../deputies.store.ts';
import { StaffForm } from '../parts/staff-form.tsx';
import { mayStandIn, stateOf } from '../staff.rules.ts';
import { listStaff } from '../staff.store.ts';
import { staffTexts } from '../staff.texts.ts';
import { formId, onlyManager, refuseFaults } from '../staff-fields.ts';
import { staffPage } from './staff-page.tsx';

/** Colleagues with people of their own, each once. */
const colleaguesOf = async ({ tx, now }: Visit) => {
  const staff = await listStaff(tx);
  const counting = staff.filter((one) => stateOf(one, now) === 'counts' && mayStandIn(one.role));
  return [...new Map(counting.map(({ accountId, name }) => [accountId, name]))].map(([value, label]) => ({
    value,
    label,
  }));
};

export const newDeputyForm: FormScreen = {
  view: async (visit, form, { draft }) => {
    onlyManager(visit);
    const t = staffTexts[visit.lang];
    const colleagues = await colleaguesOf(visit);
    return (
      <StaffForm
        visit={visit}
        form={form}
        draft={draft}
        title={t.newDeputy}
        lead={t.deputyLead}
        submit={t.add}
      >
        <Select form={form} name="absent" label={t.fields.absent} options={colleagues} />
        <Select form={form} name="deputy" label={t.fields.deputy} options={colleagues} />
        <DateField form={form} name="startsOn" label={t.fields.startsOn} />
        <DateField form={form} name="endsOn" label={t.fields.endsOn} />
      </StaffForm>
    );
  },
  act: async (visit, body) => {
    onlyManager(visit);
    const { tx, visitor, today } = visit;
    const asked = {
      absentAccountId: body.text('absent'),
      deputyAccountId: body.text('deputy'),
      startsOn: parseSwedishDate(body.text('startsOn'), today),
      endsOn: parseSwedishDate(body.text('endsOn'), today),
    };
    const colleagues = (await colleaguesOf(visit)).map(({ value }) => value);
    refuseFaults(deputyFaults(asked, colleagues, today), staffTexts[visit.lang]);
    const { collaborationId, organisationId } = visitor;
    const deputyId = formId(body);
    const { startsOn = today, endsOn = today, ...people } = asked;
    if (!(await deputyExists(tx, deputyId)))
      await insertDeputy(tx, { collaborationId, deputyId, organisationId, ...people, startsOn, endsOn });
    return { redirect: '/personal' };
  },
};

export const endDeputyButton: FormScreen = {
  view: staffPage,
  act: async (visit) => {
    onlyManager(visit);
    await endDeputy(visit.tx, idParam(visit, 'deputyId'), visit.today);
    return { redirect: '/personal' };
  },
};
