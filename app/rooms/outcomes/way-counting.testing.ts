import { randomUUID } from 'node:crypto';
import { testDay, type World } from '../../../tests/world.ts';
import { type Acting, asStatistics, type Database } from '../../platform/database.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import { fill, someFile } from './inventory-counting.testing.ts';
import { countWays, countWayTimes, listWayModels } from './way-counts.store.ts';

/** One stay in a leading step, by its place; the day that it ends is the first one elsewhere. */
export interface Stay {
  place: number;
  from: PlainDate;
  to?: PlainDate;
  struck?: boolean;
  /** Written in an earlier version of the model. */
  hash?: string;
}

export interface Life {
  sex: 'woman' | 'man';
  stays: Stay[];
  endedOn?: PlainDate;
  pauses?: { from: PlainDate; to?: PlainDate }[];
  /** Somebody who has been on a way before: the same person as another life. */
  person?: string;
  /** The organisation that opened the way; by itself the one that decides on day activity. */
  by?: string;
}

export const stepKeys = ['one', 'two', 'three', 'four', 'five', 'six'];

/** A model with so many leading steps; the second is measured, and leads to the fourth. */
export const modelBody = (steps: number) => ({
  name: { sv: 'Provmodellen', en: 'The trial model' },
  steps: stepKeys.slice(0, steps).map((key, i) => ({
    key,
    label: String(i + 1),
    name: { sv: `Steg ${key}`, en: `Step ${key}` },
    track: 'leading',
    dayActivity: i < 3 ? 'may_run' : 'must_have_ended',
    ...(i === 1 ? { normalDays: { min: 90, max: 304, source: { mark: 'L', ref: 'Prov' } } } : {}),
  })),
});

const hashOf = (index: number) => String(index).padStart(64, '0');
const quoted = (value: unknown) => `'${JSON.stringify(value)}'`;

/** Lets the collaboration use a model of so many steps, and nothing else. */
const useModel = async (database: Database, world: World, steps: number): Promise<string> => {
  const hash = hashOf(steps);
  await database.script(`set session_replication_role = replica;
    delete from collaboration_path where collaboration_id = '${world.collaborationId}';
    insert into path_version (content_hash, path_key, label, body) values ('${hash}', 'trial', '${steps}', ${quoted(modelBody(steps))}) on conflict do nothing;
    insert into collaboration_path (collaboration_id, content_hash) values ('${world.collaborationId}', '${hash}');
    set session_replication_role = origin;`);
  return hash;
};

/** Puts exactly these lives on ways of the model into the collaboration. */
export const fillLives = async (
  database: Database,
  world: World,
  { steps, lives }: { steps: number; lives: readonly Life[] },
  { forget = true } = {},
): Promise<void> => {
  const hash = await useModel(database, world, steps);
  const fsf = world.organisations.fsf;
  const rows = lives.map(({ sex, stays, endedOn, pauses = [], person, by = 'fsf' }) => {
    const organisation_id = world.organisations[by];
    const participant_id = person ?? randomUUID();
    const way_id = randomUUID();
    const onWay = { participant_id, way_id, way_organisation_id: organisation_id, organisation_id };
    return {
      file: { ...someFile(), participant_id, sex, protected: false },
      way: {
        participant_id,
        organisation_id,
        way_id,
        holder_organisation_id: fsf,
        content_hash: hash,
        inflow: 'own_wish',
        started_on: stays[0]?.from ?? '2020-01-01',
        ended_on: endedOn,
        end_reason: endedOn ? 'exit' : undefined,
      },
      steps: stays.map(({ place, from, to, struck, hash: written }) => ({
        ...onWay,
        step_key: stepKeys[place - 1],
        track: 'leading',
        responsible_organisation_id: fsf,
        starts_on: from,
        ends_on: to,
        struck: struck ?? false,
        content_hash: written,
      })),
      pauses: pauses.map(({ from, to }) => ({ ...onWay, starts_on: from, ends_on: to, reason: 'health' })),
    };
  });
  const files = new Map(rows.map(({ file }) => [file.participant_id, file]));
  await fill(
    database,
    world,
    {
      file: [...files.values()],
      way: rows.map(({ way }) => way),
      way_step: rows.flatMap((row) => row.steps),
      pause: rows.flatMap((row) => row.pauses),
    },
    { forget },
  );
};

/** So many people with the same life; the sexes by turns, or one of them. */
export const times = (count: number, stays: Stay[], more: Partial<Life> = {}): Life[] =>
  Array.from({ length: count }, (_, i) => ({ sex: i % 2 === 0 ? 'woman' : 'man', stays, ...more }));

export const waysBy = (database: Database, member: Acting, today = testDay) =>
  asStatistics(database, member, today, countWays);

export const timesBy = (database: Database, member: Acting, today = testDay) =>
  asStatistics(database, member, today, countWayTimes);

export const modelsBy = (database: Database, member: Acting) =>
  asStatistics(database, member, testDay, listWayModels);
