import type { Answer } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { DescriptionList } from '../../../shared/parts/facts.tsx';
import { PageHeading, Section } from '../../../shared/parts/headings.tsx';
import { EmptyState } from '../../../shared/parts/marks.tsx';
import { csvText } from '../../../shared/values/csv.ts';
import { Frame } from '../../people/parts/frame.tsx';
import { countedTransitions } from '../count-transitions.ts';
import { outcomesTexts } from '../outcomes.texts.ts';
import { PublishedNumbers } from '../parts/published-numbers.tsx';
import { SplitTable } from '../parts/split-table.tsx';
import { TransitionsFigure } from '../parts/transitions-figure.tsx';
import { type FileRow, fileRows } from '../transitions-file.rules.ts';

const HowWeCount = ({ visit }: { visit: Visit }) => {
  const t = outcomesTexts[visit.lang].how;
  return (
    <Section title={t.title} id="sa-raknar-vi">
      <DescriptionList
        items={[
          { term: t.what, value: t.whatBody },
          { term: t.when, value: t.whenBody },
          { term: t.who, value: t.whoBody(visit.visitor.collaborationName) },
          { term: t.missing, value: t.missingBody },
          { term: t.part, value: t.partBody },
          { term: t.small, value: t.smallBody },
        ]}
      />
    </Section>
  );
};

export const followUp = async (visit: Visit): Promise<Answer> => {
  const { lang, visitor } = visit;
  const t = outcomesTexts[lang];
  const table = await countedTransitions(visit.tx, visit.today);
  return (
    <Frame visit={visit} title={t.title}>
      <PageHeading title={t.title} lead={t.lead(visitor.collaborationName)} />
      {table.years.length === 0 ? (
        <EmptyState action={<a href="/uppfoljning/tackning">{t.emptyLink}</a>}>{t.empty}</EmptyState>
      ) : (
        <>
          <TransitionsFigure visit={visit} table={table} />
          <SplitTable table={table} lang={lang} />
          <PublishedNumbers table={table} lang={lang} />
        </>
      )}
      <HowWeCount visit={visit} />
      <p>
        <a href="/uppfoljning/tackning">{t.coverageLink}</a>
      </p>
    </Frame>
  );
};

export const transitionsFile = async (visit: Visit): Promise<Answer> => {
  const t = outcomesTexts[visit.lang].file;
  const rows = fileRows(await countedTransitions(visit.tx, visit.today));
  return {
    file: csvText([t.headings, ...rows.map((row) => lineOf(row, visit))]),
    name: t.name,
    type: 'text/csv; charset=utf-8',
  };
};

const lineOf = (row: FileRow, { lang, visitor }: Visit): string[] => {
  const t = outcomesTexts[lang];
  const yesNo = (yes: boolean) => (yes ? t.file.yes : t.file.no);
  return [
    String(row.year),
    t.targets[row.target],
    t.sexes[row.sex],
    String(row.from ?? ''),
    String(row.to ?? ''),
    t.file.states[row.state],
    row.registeredThrough ?? '',
    yesNo(row.partial),
    yesNo(row.projectYear),
    row.source ? (t.indicators[row.indicator] ?? row.indicator) : t.definitionShort,
    row.source ?? t.source(visitor.collaborationName),
    row.publishedOn ?? '',
    row.note ?? '',
  ];
};
