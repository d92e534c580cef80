import { DescriptionList } from '../../../shared/parts/facts.tsx';
import { Section } from '../../../shared/parts/headings.tsx';
import { Disclosure } from '../../../shared/parts/marks.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { columnsOf } from '../columns.rules.ts';
import { importPagesTexts } from '../import-pages.texts.ts';
import type { FileKind } from '../imports.rules.ts';
import { importsTexts } from '../imports.texts.ts';
import { templateNames } from '../template-names.rules.ts';

/** A file to fill in for each kind, and what belongs in its columns. */
export const Templates = ({ lang, kinds }: { lang: Lang; kinds: FileKind[] }) => {
  const t = importPagesTexts[lang];
  return (
    <Section title={t.templates}>
      <p>{t.templatesLead}</p>
      {kinds.map((kind) => (
        <>
          <p>
            <a href={`/import/mall/${templateNames[kind]}`}>{t.template(t.kinds[kind])}</a>
          </p>
          <Disclosure summary={t.columns(t.kinds[kind])}>
            <DescriptionList
              items={columnsOf(kind).map(([column, { heading }]) => ({
                term: heading,
                value: importsTexts[lang].columns[column],
              }))}
            />
          </Disclosure>
        </>
      ))}
    </Section>
  );
};
