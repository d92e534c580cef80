import { idParam } from '../../../platform/request.ts';
import { Select, TextField } from '../../../shared/parts/fields.tsx';
import { sourcesHeldBy } from '../codes.rules.ts';
import { codeTexts } from '../codes.texts.ts';
import { editTexts } from '../edit.texts.ts';
import { addLivelihood, correctLivelihood } from '../keep-livelihood.ts';
import { PeriodFields, WhyField } from '../parts/period-fields.tsx';
import { type Editing, ownRowOf, personForm } from './person-form.tsx';

export const newLivelihoodForm = personForm({
  act: 'register_livelihood',
  title: (t) => t.newLivelihood,
  fields: ({ visit: { lang, visitor } }, form) => (
    <>
      <Select
        form={form}
        name="kalla"
        label={editTexts[lang].source}
        hint={visitor.organisationKind === 'FK' ? undefined : editTexts[lang].sourceHint}
        options={sourcesHeldBy(visitor.organisationKind).map((code) => ({
          value: code,
          label: codeTexts[lang].sources[code],
        }))}
      />
      <TextField
        form={form}
        name="niva"
        label={editTexts[lang].level}
        inputmode="numeric"
        size={5}
        optional
      />
      <PeriodFields form={form} />
    </>
  ),
  save: (editing, typed, id) => addLivelihood(editing.visit, editing, id, typed),
});

const current = ({ visit, rows }: Editing) => ownRowOf(rows.livelihoods, idParam(visit, 'rad'));

/** Level and period of what stands; another source is a new row. */
export const livelihoodForm = personForm({
  act: 'register_livelihood',
  title: (t, editing) =>
    `${t.correctLivelihood}: ${codeTexts[editing.visit.lang].sources[current(editing).source]}`,
  standing: (editing) => {
    const { levelPercent, startsOn, endsOn } = current(editing);
    return { niva: levelPercent === null ? '' : String(levelPercent), fran: startsOn, till: endsOn ?? '' };
  },
  fields: ({ visit: { lang } }, form) => (
    <>
      <TextField
        form={form}
        name="niva"
        label={editTexts[lang].level}
        inputmode="numeric"
        size={5}
        optional
      />
      <PeriodFields form={form} />
      <WhyField form={form} />
    </>
  ),
  save: (editing, typed) => correctLivelihood(editing.visit, editing, current(editing), typed),
});
