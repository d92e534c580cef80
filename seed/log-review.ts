import { asActor, type Tx } from '../app/platform/database.ts';
import type { Visit } from '../app/platform/visit.ts';
import { askReader } from '../app/rooms/trust/ask-reader.ts';
import { closeReview } from '../app/rooms/trust/close-review.ts';
import { drawSample } from '../app/rooms/trust/draw-sample.ts';
import { judgeRead } from '../app/rooms/trust/judge-read.ts';
import { listUnusual } from '../app/rooms/trust/list-unusual.ts';
import { loadReview } from '../app/rooms/trust/load-review.ts';
import { insertNeed } from '../app/rooms/trust/needs.store.ts';
import { insertPlan } from '../app/rooms/trust/sampling.store.ts';
import { lookAt, putUnderReview } from '../app/rooms/trust/unusual.store.ts';
import { addDays, addMonths, type PlainDate } from '../app/shared/values/dates.ts';
import { newId } from '../app/shared/values/ids.ts';
import { addWorkingDays } from '../app/shared/values/working-days.ts';
import { must } from './acts/must.ts';
import { insertReads, ordinaryReads, readers, seal } from './log-reads.ts';
import type { StaffKey } from './staff.ts';
import type { Setting } from './tell.ts';

const as = <T>(
  { database, staff, collaborationId }: Setting,
  who: StaffKey,
  today: PlainDate,
  work: (visit: Pick<Visit, 'tx' | 'visitor' | 'today'>) => Promise<T>,
): Promise<T> =>
  asActor(database, staff[who]!, today, (tx: Tx) =>
    work({ tx, today, visitor: { ...staff[who]!, collaborationId } as Visit['visitor'] }),
  );

const notes: [role: string, decided: number, needs: string, risks: string, measures: string][] = [
  [
    'job_consultant',
    160,
    'De egna deltagarnas väg, samtal, möten och försörjning. Konsulenten följer personen hela vägen.',
    'Konsulenten kan fråga efter vem som helst i förvaltningen med ett fullständigt nummer.',
    'Varje fråga kräver ett skäl och står bland ovanliga läsningar. Stickprov varje månad.',
  ],
  [
    'unit_staff',
    420,
    'Namn, kontakt, steg och förberedelser för dem som har sin plats på enheten.',
    'Många delar dator på enheten. Någon kan läsa i en kollegas namn.',
    'Egen inloggning för alla. Genomgång på arbetsplatsträffen varje termin.',
  ],
  [
    'lss_officer',
    160,
    'Allt om de egna deltagarna, eftersom handläggaren beslutar om insatsen.',
    'Personkretsen är en uppgift om hälsa och kan spridas.',
    'Personkretsen syns bara för handläggare och konsulent och finns inte i någon lista.',
  ],
];

const writeNotes = async (setting: Setting) => {
  for (const [role, decided, needs, risks, measures] of notes) {
    const day = addDays(setting.today, -decided);
    await as(setting, 'jon', day, ({ tx, visitor }) =>
      insertNeed(tx, visitor, {
        id: newId(),
        role,
        version: 1,
        needs,
        risks,
        measures,
        decidedBy: 'Jon Berg, chef',
        decidedOn: day,
        lookOverOn: addDays(day, 365),
      }),
    );
  }
};

/** The own people of some of the staff, as they see them. */
const peopleOf = (setting: Setting, who: StaffKey) =>
  as(setting, who, setting.today, async ({ tx }) => {
    const rows = await tx
      .selectFrom('file')
      .select('participant_id')
      .orderBy('case_number')
      .limit(9)
      .execute();
    return rows.map(({ participant_id }) => participant_id);
  });

/** Draws what is due; the first is judged and closed, of the second two reads are. */
const reviewSample = (setting: Setting, day: PlainDate, planId: string, closes: boolean) =>
  as(setting, 'jon', day, async (visit) => {
    const id = must(await drawSample(visit, newId(), planId));
    const { review, reads } = await loadReview(visit, id);
    for (const read of closes ? reads : reads.slice(0, 2))
      must(
        await judgeRead(
          visit,
          { review, read },
          { id: newId(), finding: 'correct', note: '', seen: read.findings.length },
        ),
      );
    if (closes) must(await closeReview(visit.tx, id, 'Alla läsningar hör till läsarens egna deltagare.'));
  });

const idrisOf = (setting: Setting) =>
  as(setting, 'jon', setting.today, async ({ tx }) => {
    const row = await tx
      .selectFrom('file')
      .select('participant_id')
      .where('given_name', '=', 'Idris')
      .executeTakeFirstOrThrow();
    return row.participant_id;
  });

/** Some unusual reads of the last days: one is looked at, one is under review with a question that waits. */
const tellUnusual = async (setting: Setting, people: Record<string, string[]>) => {
  const { today } = setting;
  const ago = (days: number) => addWorkingDays(today, -days);
  const [asked, left, late] = [ago(3), ago(2), ago(1)];
  await insertReads(setting, [
    {
      who: 'jonas',
      day: asked,
      time: '10:12',
      act: 'search_outside',
      people: [],
      purpose: 'En anhörig ringde',
    },
    { who: 'sara', day: left, time: '14:05', act: 'open', people: [await idrisOf(setting)] },
    { who: 'siv', day: late, time: '21:40', act: 'open', people: [people.siv![0]!] },
    { who: 'siv', day: late, time: '21:52', act: 'open', people: [people.siv![1]!] },
    { who: 'jon', day: late, time: '09:30', act: 'export', people: people.jon! },
  ]);
  await as(setting, 'jon', today, async (visit) => {
    const { tx } = visit;
    const listed = await listUnusual(tx, { from: asked, to: today });
    const of = (rule: string, day: string) =>
      listed.find((one) => one.rule === rule && one.read.reader === day)!;
    const question = of('outside_number', 'Jonas Frisk').read.readId;
    await lookAt(tx, newId(), question, 'outside_number', 'Växeln hade kopplat samtalet. Rimligt.');
    const afterwards = of('after_assignment', 'Sara Holm').read.readId;
    const id = await putUnderReview(tx, afterwards, 'after_assignment');
    const { review, reads } = await loadReview(visit, id!);
    const text = 'Jonas tog över i fjol. Vad behövde du se?';
    must(await askReader(visit, { review, read: reads[0]! }, { id: newId(), question: text }));
  });
};

/**
 * The log review of one organisation: notes about three roles, a plan, a closed sample, an open one and one that is due, some unusual
 * reads. Answers how many reads were told.
 */
export const tellLogReview = async (setting: Setting): Promise<number> => {
  const { today } = setting;
  const thisMonth = `${today.slice(0, 7)}-01`;
  const [first, second, third] = [-3, -2, -1].map((months) => addMonths(thisMonth, months)) as [
    PlainDate,
    PlainDate,
    PlainDate,
  ];
  await writeNotes(setting);
  const planId = newId();
  await as(setting, 'jon', first, ({ tx, visitor }) =>
    insertPlan(tx, visitor, {
      id: planId,
      version: 1,
      every: 'month',
      choice: 'random',
      size: 5,
      withUnusual: false,
      startsOn: first,
      decidedBy: 'Jon Berg, chef',
      decidedOn: first,
    }),
  );
  const keys = [...new Set(readers), 'jon'] as const;
  const people: Record<string, string[]> = {};
  for (const key of keys) people[key] = await peopleOf(setting, key);
  for (const [month, after, closes] of [
    [first, second, true],
    [second, third, false],
  ] as const) {
    await insertReads(setting, ordinaryReads(month, people));
    await seal(setting, addDays(after, 1));
    await reviewSample(setting, addDays(after, 2), planId, closes);
  }
  await insertReads(setting, ordinaryReads(third, people));
  if (addDays(thisMonth, 1) <= today) await seal(setting, addDays(thisMonth, 1));
  await tellUnusual(setting, people);
  return 18 * 3 + 5;
};
