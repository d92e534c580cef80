import type { Answer } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { PageHeading, Section } from '../../../shared/parts/headings.tsx';
import { EmptyState } from '../../../shared/parts/marks.tsx';
import { csvText } from '../../../shared/values/csv.ts';
import { Frame } from '../../people/parts/frame.tsx';
import { countedTransitions } from '../count-transitions.ts';
import { howWeCountTexts } from '../how-we-count.texts.ts';
import { inventoryCountsTexts } from '../inventory-counts.texts.ts';
import { missingLevelsTexts } from '../missing-levels.texts.ts';
import { nationTexts } from '../nation.texts.ts';
import { originsTexts } from '../origins.texts.ts';
import { outcomesTexts } from '../outcomes.texts.ts';
import { PublishedNumbers } from '../parts/published-numbers.tsx';
import { SexesFigure } from '../parts/sexes-figure.tsx';
import { SplitTable } from '../parts/split-table.tsx';
import { TransitionsFigure } from '../parts/transitions-figure.tsx';
import { stockTexts } from '../stock.texts.ts';
import { type FileRow, fileRows } from '../transitions-file.rules.ts';
import { transitionsFileTexts } from '../transitions-file.texts.ts';
import { wayCountsTexts } from '../way-counts.texts.ts';
import { workplaceCountsTexts } from '../workplace-counts.texts.ts';

const HowWeCount = ({ visit }: { visit: Visit }) => {
  const t = howWeCountTexts[visit.lang];
  const parts = [
    [t.what, t.whatBody],
    [t.when, t.whenBody],
    [t.who, t.whoBody(visit.visitor.collaborationName)],
    [t.missing, t.missingBody],
    [t.part, t.partBody],
    [t.small, t.smallBody],
    [t.unshared, t.unsharedBody],
  ];
  return (
    <Section title={t.title} id="sa-raknar-vi">
      {parts.map(([term, body]) => (
        <>
          <h3>{term}</h3>
          <p>{body}</p>
        </>
      ))}
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
          <SexesFigure visit={visit} table={table} />
          <SplitTable table={table} lang={lang} />
          <PublishedNumbers table={table} lang={lang} />
        </>
      )}
      <HowWeCount visit={visit} />
      <ul>
        <li>
          <a href="/uppfoljning/utfall">{originsTexts[lang].link}</a>
        </li>
        <li>
          <a href="/uppfoljning/daglig-verksamhet">{stockTexts[lang].link}</a>
        </li>
        <li>
          <a href="/uppfoljning/inventering">{inventoryCountsTexts[lang].link}</a>
        </li>
        <li>
          <a href="/uppfoljning/saknade-nivaer">{missingLevelsTexts[lang].link}</a>
        </li>
        <li>
          <a href="/uppfoljning/vagar">{wayCountsTexts[lang].link}</a>
        </li>
        <li>
          <a href="/uppfoljning/larandeplatser">{workplaceCountsTexts[lang].link}</a>
        </li>
        <li>
          <a href="/uppfoljning/landet">{nationTexts[lang].link}</a>
        </li>
        <li>
          <a href="/uppfoljning/tackning">{t.coverageLink}</a>
        </li>
      </ul>
    </Frame>
  );
};

export const transitionsFile = async (visit: Visit): Promise<Answer> => {
  const t = transitionsFileTexts[visit.lang];
  const rows = fileRows(await countedTransitions(visit.tx, visit.today));
  return {
    file: csvText([t.headings, ...rows.map((row) => lineOf(row, visit))]),
    name: t.name,
    type: 'text/csv; charset=utf-8',
  };
};

const lineOf = (row: FileRow, { lang, visitor }: Visit): string[] => {
  const t = outcomesTexts[lang];
  const words = transitionsFileTexts[lang];
  const yesNo = (yes: boolean) => (yes ? words.yes : words.no);
  return [
    row.years,
    t.targets[row.target],
    t.sexes[row.sex],
    String(row.from ?? ''),
    String(row.to ?? ''),
    words.states[row.state],
    row.registeredThrough ?? '',
    yesNo(row.partial),
    yesNo(row.projectYear),
    row.source ? (t.indicators[row.indicator] ?? row.indicator) : t.definitionShort,
    row.source ?? t.source(visitor.collaborationName),
    row.publishedOn ?? '',
    row.note ?? '',
  ];
};
