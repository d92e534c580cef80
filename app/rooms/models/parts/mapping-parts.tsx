import { Select } from '../../../shared/parts/fields.tsx';
import { FilterForm } from '../../../shared/parts/filter-form.tsx';
import { formState } from '../../../shared/parts/form-state.ts';
import { Section } from '../../../shared/parts/headings.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { differences } from '../../path/compare-models.rules.ts';
import { findStep } from '../../path/definition.rules.ts';
import { stepForPerson } from '../../path/model-facets.texts.ts';
import { DifferenceTable } from '../../path/parts/model-change.tsx';
import type { MappingFault } from '../../path/step-mapping.rules.ts';
import { stepName } from '../../path/way-words.texts.ts';
import { managingTexts } from '../managing.texts.ts';
import { type Model, shortHash } from '../models.rules.ts';

/** What stands in the address or the form for a step that is gone. No key of a step begins so. */
export const gone = '-';
export const mappingField = (step: string): string => `steg-${step}`;

export const faultInWords = ({ step, reason, target }: MappingFault, from: Model, lang: Lang): string =>
  managingTexts[lang].mappingFaults[reason](stepName(from.definition, step, lang), target);

interface MappingProps {
  from: Model;
  to: Model;
  chosen: Readonly<Record<string, string | null | undefined>>;
  lang: Lang;
}

/** For each step the steps of the same track in the other version, and that it is gone. */
export const MappingChoices = (props: MappingProps & { faults: readonly MappingFault[]; action: string }) => {
  const { from, to, chosen, lang } = props;
  const t = managingTexts[lang].mapping;
  const values = from.definition.steps.map(({ key }): [string, string] => [
    mappingField(key),
    chosen[key] === null ? gone : (chosen[key] ?? ''),
  ]);
  const errors = props.faults.map((fault): [string, string] => [
    mappingField(fault.step),
    faultInWords(fault, from, lang),
  ]);
  const form = formState(lang, Object.fromEntries(values), Object.fromEntries(errors));
  return (
    <FilterForm action={props.action} lang={lang} label={t.title} keep={{ fran: shortHash(from.hash) }}>
      {from.definition.steps.map(({ key, track, label, name }) => (
        <Select
          form={form}
          name={mappingField(key)}
          label={t.pick(`${label} ${name[lang]}`)}
          prompt={t.choose}
          options={[
            ...to.definition.steps
              .filter((step) => step.track === track)
              .map((step) => ({ value: step.key, label: `${step.label} ${step.name[lang]}` })),
            { value: gone, label: t.gone },
          ]}
        />
      ))}
    </FilterForm>
  );
};

/** What the move changes for whoever is in each step. */
export const MappingChanges = ({ from, to, chosen, lang }: MappingProps) => {
  const t = managingTexts[lang].mapping;
  return (
    <Section title={t.changes}>
      {from.definition.steps.map((before) => {
        const after = findStep(to.definition, chosen[before.key] ?? undefined);
        const name = before.name[lang];
        if (!after) return <p>{t.stays(name)}</p>;
        const rows = differences(
          stepForPerson(from.definition, before, lang),
          stepForPerson(to.definition, after, lang),
        );
        if (rows.length === 0) return <p>{t.same(name)}</p>;
        return (
          <DifferenceTable
            caption={t.becomes(name, after.name[lang])}
            rows={rows}
            columns={{ before: t.before, after: t.after }}
            empty=""
            lang={lang}
          />
        );
      })}
    </Section>
  );
};
