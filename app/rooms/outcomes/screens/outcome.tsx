import type { Answer } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { Section } from '../../../shared/parts/headings.tsx';
import { csvText } from '../../../shared/values/csv.ts';
import { type OriginPeriod, type OriginsTable, originsOf, originsTable } from '../origins.rules.ts';
import { countOrigins } from '../origins.store.ts';
import { originsTexts } from '../origins.texts.ts';
import { numberText, sexes, targets } from '../outcomes.rules.ts';
import { coveredYears, publishedFigures } from '../outcomes.store.ts';
import { outcomesTexts } from '../outcomes.texts.ts';
import { FollowUpPage } from '../parts/follow-up-page.tsx';
import { OriginFigures } from '../parts/origin-figures.tsx';
import { PublishedOutcomes } from '../parts/published-outcomes.tsx';

/** What page and file show, through the statistics door. */
const outcomeOf = async ({ tx }: Visit): Promise<OriginsTable> =>
  originsTable(await countOrigins(tx), await coveredYears(tx), await publishedFigures(tx));

/** Outcome by where from and where to. */
export const outcome = async (visit: Visit): Promise<Answer> => {
  const t = originsTexts[visit.lang];
  const table = await outcomeOf(visit);
  return (
    <FollowUpPage
      visit={visit}
      words={t}
      isEmpty={table.periods.length === 0}
      figures={<OriginFigures visit={visit} table={table} />}
    >
      <PublishedOutcomes table={table} lang={visit.lang} />
      <Section title={t.steps.title}>
        <p>
          {t.steps.body} <a href="/uppfoljning/inventering">{t.steps.link}</a>
        </p>
      </Section>
    </FollowUpPage>
  );
};

const linesOf = (period: OriginPeriod, { lang, visitor }: Visit): string[][] => {
  const t = originsTexts[lang];
  const words = outcomesTexts[lang];
  return [...originsOf(period), 'all' as const].flatMap((origin) =>
    targets.flatMap((target) =>
      sexes.map((sex) => {
        const cell = period.cells[origin][target][sex];
        return [
          `${period.from}–${period.to}`,
          t.origins[origin],
          words.targets[target],
          words.sexes[sex],
          numberText(cell),
          cell.kind === 'number' ? t.shown : t.hidden,
          period.registeredThrough ?? '',
          t.definition,
          t.source(visitor.collaborationName),
          '',
          period.partial.map(({ year, registeredThrough }) => t.partial(year, registeredThrough)).join(' '),
        ];
      }),
    ),
  );
};

const publishedLines = ({ published }: OriginsTable, { lang }: Visit): string[][] => {
  const t = originsTexts[lang];
  return published.map(({ year, from, to, kind, cell, source, publishedOn, note }) => [
    String(year),
    t.places[from] ?? from,
    `${t.places[to] ?? to} (${t.kinds[kind]})`,
    outcomesTexts[lang].sexes.all,
    numberText(cell),
    t.shown,
    '',
    t.asPublished,
    source,
    publishedOn,
    note ?? '',
  ]);
};

export const outcomeFile = async (visit: Visit): Promise<Answer> => {
  const t = originsTexts[visit.lang];
  const table = await outcomeOf(visit);
  const lines = [
    ...table.periods.flatMap((period) => linesOf(period, visit)),
    ...publishedLines(table, visit),
  ];
  return { file: csvText([t.headings, ...lines]), name: t.file, type: 'text/csv; charset=utf-8' };
};
