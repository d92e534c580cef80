import { DataTable } from '../../../shared/parts/data-table.tsx';
import { type FormState, fieldId, manyValues } from '../../../shared/parts/form-state.ts';
import { Section } from '../../../shared/parts/headings.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { definitionProblems } from '../../path/definition-problem.texts.ts';
import { managingTexts } from '../managing.texts.ts';
import type { NamedProblem } from '../read-model-file.rules.ts';

/** The name under which the form carries the sentence of each fault. */
export const faultField = (index: number): string => `fel-${index + 1}`;

const inWords = ({ reason, detail }: NamedProblem, lang: Lang): string =>
  definitionProblems[lang][reason](detail.replaceAll('"', ''));

/** The fault in words, and what it concerns by its name in the file. */
export const sentenceOf = (problem: NamedProblem, lang: Lang): string =>
  problem.about ? `${problem.about}: ${inWords(problem, lang)}` : inWords(problem, lang);

/** What the refused form carries to the page that shows the faults: where each stands, and what it concerns, and the sentence. */
export const faultsIn = (problems: readonly NamedProblem[], lang: Lang): FormState['values'] => ({
  plats: problems.map(({ place }) => place),
  galler: problems.map(({ about }) => about),
  fel: problems.map((problem) =>
    problem.follows ? managingTexts[lang].upload.follows(inWords(problem, lang)) : inWords(problem, lang),
  ),
});

/** Every fault in the file, with its place as one writes it. */
export const FaultsTable = ({ form }: { form: FormState }) => {
  const t = managingTexts[form.lang].upload;
  const places = manyValues(form, 'plats');
  const about = manyValues(form, 'galler');
  const sentences = manyValues(form, 'fel');
  if (places.length === 0 || !form.errors.fil) return null;
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
            cell: ({ index }) => sentences[index] ?? '',
          },
        ]}
      />
    </Section>
  );
};
