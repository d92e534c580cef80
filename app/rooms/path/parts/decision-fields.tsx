import { NotAllowed } from '../../../platform/outcomes-of-requests.ts';
import { idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { DateField, Select, TextArea, TextField } from '../../../shared/parts/fields.tsx';
import { Hidden } from '../../../shared/parts/form.tsx';
import { type FormState, singleValue } from '../../../shared/parts/form-state.ts';
import { newId } from '../../../shared/values/ids.ts';
import { openPerson } from '../../trust/open-person.ts';
import { FormAbout } from '../../trust/parts/form-about.tsx';
import { decidesOnDayActivity } from '../end-decision.rules.ts';
import { pathWords } from '../path.texts.ts';
import { leavingDestinations } from '../vocabulary.rules.ts';
import { formTexts } from '../way-forms.texts.ts';

export const demandOfficer = ({ visitor }: Visit): void => {
  if (!decidesOnDayActivity(visitor)) throw new NotAllowed();
};

export const DecisionFields = ({ visit, form }: { visit: Visit; form: FormState }) => {
  const { lang, visitor, today } = visit;
  const t = formTexts[lang].decision;
  const prefilled = {
    ...form,
    values: { beslutat: today, 'vem-beslutade': visitor.name, ...form.values },
  };
  return (
    <>
      <Hidden name="id" value={singleValue(form, 'id') || newId()} />
      <DateField form={prefilled} name="beslutat" label={t.decidedOn} />
      <DateField form={prefilled} name="sista-dag" label={t.lastDay} />
      <Select
        form={prefilled}
        name="mal"
        label={t.destination}
        options={leavingDestinations.map((value) => ({
          value,
          label: pathWords[lang].destinations[value],
        }))}
      />
      <TextArea form={prefilled} name="grund" label={t.basis} hint={t.basisHint} rows={3} />
      <TextField form={prefilled} name="vem-beslutade" label={t.decidedBy} />
    </>
  );
};

/** Somebody who leaves day activity without having been on a way. */
export const DecisionWithoutWay = async ({
  visit,
  form,
  draft,
}: {
  visit: Visit;
  form: FormState;
  draft: boolean;
}) => {
  const t = formTexts[visit.lang].decision;
  const person = await openPerson(visit, idParam(visit, 'id'));
  demandOfficer(visit);
  return (
    <FormAbout
      visit={visit}
      person={person}
      form={form}
      draft={draft}
      title={t.title}
      lead={t.lead}
      submit={t.submit}
      written={['grund']}
    >
      <DecisionFields visit={visit} form={form} />
    </FormAbout>
  );
};

/** For a post nothing is shown, so no read is logged. */
