import type { Answer } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { csvText } from '../../../shared/values/csv.ts';
import { addDays, type PlainDate } from '../../../shared/values/dates.ts';
import { employersTexts } from '../../employers/employers.texts.ts';
import { countWorkplaces, type WorkplaceCounts } from '../count-workplaces.ts';
import { indicatorsTexts } from '../indicators.texts.ts';
import { type Cell, numberText, type Sex, sexes } from '../outcomes.rules.ts';
import { outcomesTexts } from '../outcomes.texts.ts';
import { forumNumbers } from '../parts/forums-table.tsx';
import { indicatorWords } from '../parts/indicators-table.tsx';
import { kindWords } from '../parts/stay-tables.tsx';
import { stayCountsTexts } from '../stay-counts.texts.ts';
import { workplaceCountsTexts } from '../workplace-counts.texts.ts';

interface Line {
  measure: string;
  from: PlainDate | string;
  to: PlainDate | string;
  part?: string;
  sex?: Sex;
  /** Null: may not be told. */
  value: number | string | null;
  definition: string;
}

const textOf = (cell: Cell): string | null => (cell.kind === 'hidden' ? null : numberText(cell));

const ofWorkplaces = (
  { employers, seats, seatDays, forums }: WorkplaceCounts,
  lang: Visit['lang'],
): Line[] => {
  const [t, { branches }] = [workplaceCountsTexts[lang], employersTexts[lang]];
  const years = employers.flatMap(({ year, through, involved, began, standing }) =>
    (
      [
        [t.employers.involvedFile, involved],
        [t.employers.beganFile, began],
        [t.employers.standingFile, standing],
      ] as const
    ).map(([measure, value]) => ({
      measure,
      from: `${year}-01-01`,
      to: through,
      value,
      definition: t.employers.definition,
    })),
  );
  const days = seats.flatMap(({ day, branch, places, seats: count }) =>
    (
      [
        [t.seats.placesFile, places],
        [t.seats.seatsFile, count],
      ] as const
    ).map(([measure, value]) => ({
      measure,
      from: day,
      to: day,
      part: branch ? branches[branch] : '',
      value,
      definition: t.seats.definition,
    })),
  );
  const taken = seatDays.map((one) => ({
    measure: t.seats.takenFile,
    from: one.day,
    to: one.day,
    value: one.taken,
    definition: t.seats.definition,
  }));
  const meetings = forums.flatMap((year) =>
    forumNumbers.map((key) => ({
      measure: t.forums.title,
      from: `${year.year}-01-01`,
      to: year.through,
      part: t.forums[key],
      value: year[key],
      definition: t.forums.definition,
    })),
  );
  return [...years, ...days, ...taken, ...meetings];
};

const ofPeople = ({ indicators, stays, kinds, loads }: WorkplaceCounts, lang: Visit['lang']): Line[] => {
  const t = stayCountsTexts[lang];
  const flows = { stock: t.flow.end, came: t.flow.came, left: t.flow.left };
  return [
    ...indicators.flatMap((row) =>
      sexes.map((sex) => ({
        measure: indicatorWords(row, lang),
        from: row.kind === 'transition' ? `${row.year}-01-01` : '',
        to: row.asOf ?? '',
        sex,
        value: textOf(row.cells[sex]),
        definition: indicatorsTexts[lang].definition,
      })),
    ),
    ...stays.map(({ what, since, endsOn, sex, value }) => ({
      measure: flows[what],
      from: since ? addDays(since, 1) : endsOn,
      to: endsOn,
      sex,
      value,
      definition: t.flow.definition,
    })),
    ...kinds.map((cell) => ({
      measure: t.kinds[cell.what].title,
      from: `${cell.year}-01-01`,
      to: cell.through,
      part: kindWords(cell, lang),
      value: cell.value,
      definition: t.kinds[cell.what].definition,
    })),
    ...loads.map(({ who, day, each, people }) => ({
      measure: t.staff.title,
      from: day ?? '',
      to: day ?? '',
      part: t.staff.roles[who],
      value: people === null ? null : each === null ? '' : workplaceCountsTexts[lang].decimal(each),
      definition: t.staff.definition,
    })),
  ];
};

/** Every number of the page, one to a line; what may not be told has a line that says so. */
export const workplaceFile = async ({ lang, tx, visitor, today }: Visit): Promise<Answer> => {
  const t = workplaceCountsTexts[lang];
  const counts = await countWorkplaces(tx, today);
  const lines = [...ofWorkplaces(counts, lang), ...ofPeople(counts, lang)].map((line) => [
    line.measure,
    line.from,
    line.to,
    line.part ?? '',
    line.sex ? outcomesTexts[lang].sexes[line.sex] : '',
    String(line.value ?? ''),
    line.value === null ? t.states.hidden : t.states.shown,
    line.definition,
    t.source(visitor.collaborationName),
  ]);
  return { file: csvText([t.headings, ...lines]), name: t.file, type: 'text/csv; charset=utf-8' };
};
