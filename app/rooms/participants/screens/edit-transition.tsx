import { NotFound } from '../../../platform/outcomes-of-requests.ts';
import { idParam } from '../../../platform/request.ts';
import { RadioGroup } from '../../../shared/parts/choices.tsx';
import { DateField, Select } from '../../../shared/parts/fields.tsx';
import { pathWords } from '../../path/path.texts.ts';
import { leavingDestinations } from '../../path/vocabulary.rules.ts';
import { correctTransition, transitionFaults } from '../correct-transition.ts';
import { editTexts } from '../edit.texts.ts';
import { WhyField } from '../parts/period-fields.tsx';
import { type Editing, ownRowOf, personForm } from './person-form.tsx';

const current = ({ visit, rows }: Editing) => {
  const row = ownRowOf(rows.transitions, idParam(visit, 'rad'));
  if (row.onWay || row.struck) throw new NotFound(row.id);
  return row;
};

/** The LSS officer corrects a transition that no way tells of: its day, its destination, or that it never was. */
export const transitionForm = personForm({
  act: 'end_day_activity',
  title: (t) => t.correctTransition,
  standing: (editing) => {
    const { lastDay, destination } = current(editing);
    return { fel: 'details', dag: lastDay, mal: destination };
  },
  fields: ({ visit: { lang } }, form) => (
    <>
      <RadioGroup
        form={form}
        name="fel"
        label={editTexts[lang].transitionFault}
        options={transitionFaults.map((value) => ({ value, label: editTexts[lang].transitionFaults[value] }))}
      />
      <DateField form={form} name="dag" label={editTexts[lang].lastDay} />
      <Select
        form={form}
        name="mal"
        label={editTexts[lang].destination}
        options={leavingDestinations.map((value) => ({ value, label: pathWords[lang].destinations[value] }))}
      />
      <WhyField form={form} />
    </>
  ),
  save: (editing, typed) => correctTransition(editing.visit, editing, current(editing), typed),
});
