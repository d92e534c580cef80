import { Select, TextField } from '../../../shared/parts/fields.tsx';
import { FilterForm } from '../../../shared/parts/filter-form.tsx';
import { formState } from '../../../shared/parts/form-state.ts';
import type { Lang } from '../../../shared/parts/texts.ts';
import { type Choice, isFiltered, measureLevels } from '../measures.rules.ts';
import { measuresTexts } from '../measures.texts.ts';

interface FilterProps {
  choice: Choice;
  organisations: readonly { id: string; name: string }[];
  lang: Lang;
}

/** Chooses among measures, never among people; what is chosen stands in the address. */
export const MeasureFilter = ({ choice, organisations, lang }: FilterProps) => {
  const t = measuresTexts[lang];
  const form = formState(lang, {
    niva: choice.level,
    organisation: choice.organisationId,
    lediga: choice.free ? 'ja' : '',
    avslutade: choice.ended ? 'ja' : '',
    namn: choice.name,
  });
  return (
    <FilterForm
      action="/insatser"
      lang={lang}
      label={t.filter}
      clearHref={isFiltered(choice) || choice.ended ? '/insatser' : undefined}
    >
      <Select
        form={form}
        name="niva"
        label={t.level}
        prompt={t.everyLevel}
        options={measureLevels.map((value) => ({ value, label: t.levels[value] }))}
      />
      <Select
        form={form}
        name="organisation"
        label={t.organisation}
        prompt={t.everyOrganisation}
        options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField form={form} name="namn" label={t.search} type="search" />
      <Select
        form={form}
        name="lediga"
        label={t.places}
        prompt={t.anyPlaces}
        options={[{ value: 'ja', label: t.free }]}
      />
      <Select
        form={form}
        name="avslutade"
        label={t.ended}
        prompt={t.withoutEnded}
        options={[{ value: 'ja', label: t.withEnded }]}
      />
    </FilterForm>
  );
};
