import { DataTable } from '../../../shared/parts/data-table.tsx';
import { type FormState, fieldId, manyValues } from '../../../shared/parts/form-state.ts';
import { Section } from '../../../shared/parts/headings.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { definitionProblems } from '../../path/definition-problem.texts.ts';
import { managingTexts } from '../managing.texts.ts';
import type { NamedProblem } from '../read-model-file.rules.ts';

/** The name under which the form carries the sentence of each fault. */
export const faultField = (index: number): string => `fel-${index + 1}`;

/** The fault in words, and what it concerns by its name in the file. */
export const sentenceOf = ({ about, reason, detail }: NamedProblem, lang: Lang): string => {
  const sentence = definitionProblems[lang][reason](detail.replaceAll('"', ''));
  return about ? `${about}: ${sentence}` : sentence;
};

/** What the refused form carries to the page that shows the faults: where each stands, and what it concerns. */
export const faultsIn = (problems: readonly NamedProblem[]): FormState['values'] => ({
  plats: problems.map(({ place }) => place),
  galler: problems.map(({ about }) => about),
});

/** Every fault in the file, with its place as one writes it. */
export const FaultsTable = ({ form }: { form: FormState }) => {
  const t = managingTexts[form.lang].upload;
  const places = manyValues(form, 'plats');
  const about = manyValues(form, 'galler');
  if (places.length === 0 || !form.errors[faultField(0)]) return null;
  return (
    <Section title={t.faults}>
      <DataTable
        lang={form.lang}
        caption={t.faults}
        captionHidden
        rows={places.map((place, index) => ({ place, index }))}
        empty=""
        columns={[
          {
            key: 'place',
            label: t.columns.place,
            rowHeader: true,
            cell: ({ place, index }) => (
              <span id={fieldId(form, faultField(index))}>{place ? <code>{place}</code> : t.wholeFile}</span>
            ),
          },
          { key: 'about', label: t.columns.about, cell: ({ index }) => about[index] ?? '' },
          {
            key: 'reason',
            label: t.columns.reason,
            wide: true,
            cell: ({ index }) => form.errors[faultField(index)] ?? '',
          },
        ]}
      />
    </Section>
  );
};
