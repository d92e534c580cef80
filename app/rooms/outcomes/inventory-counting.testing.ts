import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { testDay, type World } from '../../../tests/world.ts';
import { type Acting, asStatistics, type Database } from '../../platform/database.ts';
import { columnsOf } from './filled-columns.testing.ts';
import { countAsked, countSteps } from './inventory-counts.store.ts';
import { countMissing } from './missing-levels.store.ts';

export type Row = Record<string, unknown>;

/** Everything that the counts stand on, for as many people as a test needs. */
export interface Given {
  placement?: Row[];
  talk?: Row[];
  own_answer?: Row[];
  way?: Row[];
  way_step?: Row[];
  pause?: Row[];
  file?: Row[];
  coverage?: Row[];
  unit?: Row[];
  missing_level?: Row[];
  share?: Row[];
  employer?: Row[];
  workplace?: Row[];
  employer_talk?: Row[];
  learning_place?: Row[];
  learning_place_seats?: Row[];
  stay?: Row[];
  stay_version?: Row[];
  place_no?: Row[];
  support_visit?: Row[];
  working_level?: Row[];
  forum_event?: Row[];
  forum_employer?: Row[];
  programme_round?: Row[];
}

const literal = (rows: Row[]) => `'${JSON.stringify(rows).replaceAll("'", "''")}'::jsonb`;

/** What every row of a file must hold, and no count reads. */
export const someFile = () => ({
  case_number: randomUUID(),
  given_name: 'Bea',
  family_name: 'Lind',
  name_key: 'lind bea',
  name_key_given: 'bea lind',
  number: randomUUID(),
  number_kind: 'personal',
  birth_date: '1998-03-02',
  opened_on: '2020-01-01',
});

const tables = [
  'placement',
  'talk',
  'own_answer',
  'pause',
  'way_step',
  'way',
  'file',
  'coverage',
  'missing_level',
  'share',
  'employer',
  'workplace',
  'employer_talk',
  'learning_place',
  'learning_place_seats',
  'stay',
  'stay_version',
  'place_no',
  'support_visit',
  'working_level',
  'forum_event',
  'forum_employer',
  'programme_round',
  'statistic_level',
] as const;

/** Puts exactly these rows into the collaboration, as its owner; what they point at need not be there. */
export const fill = async (database: Database, world: World, given: Given, { forget = true } = {}) => {
  const own = {
    collaboration_id: world.collaborationId,
    organisation_id: world.organisations.fsf,
    recorded_by: world.members.consultant!.accountId,
    version: 1,
    everybody_registered: false,
    protected_from: [],
    protected_to: [],
  };
  const emptied = tables.filter((table) => forget || table !== 'statistic_level');
  const filled = Object.entries(given).flatMap(([table, rows]: [string, Row[]]) => {
    if (rows.length === 0) return [];
    const whole = rows.map((row) => ({ [`${table}_id`]: randomUUID(), ...own, ...row }));
    const list = columnsOf[table]!.join(', ');
    return [
      `insert into ${table} (${list}) select ${list} from jsonb_populate_recordset(null::${table}, ${literal(whole)});`,
    ];
  });
  await database.script(
    [
      'set session_replication_role = replica;',
      ...emptied.map((table) => `delete from ${table} where collaboration_id = '${world.collaborationId}';`),
      `delete from unit where collaboration_id = '${world.collaborationId}' and name ~ '^Enhet [A-Z]$';`,
      ...filled,
      'set session_replication_role = origin;',
    ].join('\n'),
  );
};

/** What a function of the owner answers for somebody, as text; the request roles may not run it. */
export const asOwner = async (database: Database, member: Acting, statement: string): Promise<string[]> => {
  const name = `said_${randomUUID().replaceAll('-', '')}`;
  await database.script(`begin;
create schema if not exists trial;
grant usage on schema trial to public;
select app.enter('${member.membershipId}', '${testDay}');
create table trial.${name} as select line::text from (${statement}) s (line);
grant select on trial.${name} to public;
commit;`);
  const { rows } = await sql.raw<{ line: string }>(`select line from trial.${name}`).execute(database.handle);
  await database.script(`drop table trial.${name};`);
  return rows.map(({ line }) => line);
};

export const askedBy = (database: Database, member: Acting) =>
  asStatistics(database, member, testDay, countAsked);

export const stepsBy = (database: Database, member: Acting, today = testDay) =>
  asStatistics(database, member, today, countSteps);

export const partsOfUnit = ['year', 'two_years', 'two_years_longer', 'earlier', 'earlier_longer'] as const;

/** People at units, so many in each of the five parts on 31 October 2026. */
export const unitsWith = (counts: readonly (readonly number[])[]): Given => {
  const given = {
    placement: [] as Row[],
    talk: [] as Row[],
    own_answer: [] as Row[],
    unit: [] as Row[],
  };
  counts.forEach((parts, index) => {
    const unit_id = randomUUID();
    given.unit.push({ unit_id, name: `Enhet ${String.fromCharCode(65 + index)}` });
    parts.forEach((count, part) => {
      for (let i = 0; i < count; i++) {
        const participant_id = randomUUID();
        const talk_id = randomUUID();
        const talk = (talked_on: string, ask_again_on: string | null = null) =>
          given.talk.push({
            participant_id,
            talk_id,
            kind: 'work',
            talked_on,
            took_part: [],
            recorded_at: `${talked_on}T10:00:00Z`,
            ask_again_on,
          });
        given.placement.push({ participant_id, unit_id, form: 'group', starts_on: '2020-01-01' });
        const name = partsOfUnit[part];
        if (name === 'year') talk('2026-05-01');
        if (name === 'two_years' || name === 'two_years_longer') talk('2025-05-01');
        if (name === 'two_years_longer')
          given.own_answer.push({
            participant_id,
            own_answer_id: talk_id,
            answer: 'no',
            asked_on: '2025-05-01',
          });
        if (name === 'earlier_longer') talk('2023-01-01', '2028-01-01');
      }
    });
  });
  return given;
};

/** Steps of a year by "direction sex": one person with two placements for each. */
export const stepsIn = (years: Record<number, Record<string, number>>): Given => {
  const given = { placement: [] as Row[], file: [] as Row[], coverage: [] as Row[] };
  for (const [year, atoms] of Object.entries(years)) {
    given.coverage.push({ year: Number(year), registered_through: `${year}-12-31`, project_year: false });
    for (const [atom, count] of Object.entries(atoms)) {
      const [direction, sex] = atom.split(' ');
      const forms = direction === 'nearer' ? ['group', 'individual_placement'] : ['outplaced_group', 'group'];
      for (let i = 0; i < count; i++) {
        const participant_id = randomUUID();
        given.file.push({ ...someFile(), participant_id, sex, protected: false });
        given.placement.push(
          {
            participant_id,
            form: forms[0],
            starts_on: `${Number(year) - 1}-01-01`,
            ends_on: `${year}-02-28`,
            unit_id: randomUUID(),
          },
          {
            participant_id,
            form: forms[1],
            starts_on: `${year}-03-01`,
            ends_on: `${year}-06-30`,
            unit_id: randomUUID(),
          },
        );
      }
    }
  }
  return given;
};

/** People for whom a level was missing, so many of each year by "level reason". */
export const missingIn = (years: Record<number, Record<string, number>>): Given => ({
  missing_level: Object.entries(years).flatMap(([year, atoms]) =>
    Object.entries(atoms).flatMap(([atom, count]) =>
      Array.from({ length: count }, () => missed(randomUUID(), atom, `${year}-03-01`)),
    ),
  ),
});

/** One registration of a person's. */
export const missed = (participant_id: string, atom: string, missed_on: string, more: Row = {}): Row => {
  const [level, reason] = atom.split(' ');
  return {
    participant_id,
    level,
    reason,
    words: 'x',
    missed_on,
    recorded_at: `${missed_on}T10:00:00Z`,
    ...more,
  };
};

export const missingBy = (database: Database, member: Acting, today = testDay) =>
  asStatistics(database, member, today, countMissing);
