import { Select } from '../../../shared/parts/fields.tsx';
import { FilterForm } from '../../../shared/parts/filter-form.tsx';
import { formState } from '../../../shared/parts/form-state.ts';
import type { Lang } from '../../../shared/parts/texts.ts';
import { modelName } from '../../path/way-words.texts.ts';
import { type Model, shortHash } from '../models.rules.ts';
import { modelsTexts } from '../models.texts.ts';

/** Chooses the two versions to compare; they stand in the address. */
export const PickTwo = (props: { models: readonly Model[]; lang: Lang; from?: Model; to?: Model }) => {
  const { models, lang, from, to } = props;
  const t = modelsTexts[lang];
  const values = { fran: from ? shortHash(from.hash) : '', till: to ? shortHash(to.hash) : '' };
  const form = formState(lang, values);
  const options = models.map(({ hash, definition }) => ({
    value: shortHash(hash),
    label: modelName(definition, lang),
  }));
  return (
    <FilterForm action="/modeller/jamfor" lang={lang} label={t.compare}>
      <Select form={form} name="fran" label={t.pickFrom} options={options} />
      <Select form={form} name="till" label={t.pickTo} options={options} />
    </FilterForm>
  );
};
