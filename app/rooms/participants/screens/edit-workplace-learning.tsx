import { idParam } from '../../../platform/request.ts';
import { TextArea, TextField } from '../../../shared/parts/fields.tsx';
import { editTexts } from '../edit.texts.ts';
import { keepWorkplaceLearning } from '../keep-workplace-learning.ts';
import { PeriodFields } from '../parts/period-fields.tsx';
import { type Editing, ownRowOf, type PersonFormSpec, personForm } from './person-form.tsx';

const fields: PersonFormSpec['fields'] = ({ visit: { lang } }, form) => {
  const t = editTexts[lang];
  return (
    <>
      <TextField form={form} name="arbetsplats" label={t.workplace} />
      <PeriodFields form={form} />
      <TextArea form={form} name="gav" label={t.gave} hint={t.gaveHint} rows={3} optional />
    </>
  );
};

export const newWorkplaceLearningForm = personForm({
  act: 'register_schooling',
  title: (t) => t.newWorkplaceLearning,
  lead: (t) => t.workplaceLearningLead,
  fields,
  save: (editing, typed, id) => keepWorkplaceLearning(editing.visit, editing, { id, typed }),
});

const current = ({ visit, rows }: Editing) => ownRowOf(rows.workplaceLearning, idParam(visit, 'rad'));

export const workplaceLearningForm = personForm({
  act: 'register_schooling',
  title: (t) => t.correctWorkplaceLearning,
  standing: (editing) => {
    const { workplace, gave, startsOn, endsOn } = current(editing);
    return { arbetsplats: workplace, gav: gave ?? '', fran: startsOn, till: endsOn ?? '' };
  },
  fields,
  save: (editing, typed, id) =>
    keepWorkplaceLearning(editing.visit, editing, { id, row: current(editing), typed }),
});
