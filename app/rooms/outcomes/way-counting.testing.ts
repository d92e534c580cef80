import { randomUUID } from 'node:crypto';
import { testDay, type World } from '../../../tests/world.ts';
import { type Acting, asStatistics, type Database } from '../../platform/database.ts';
import { addDays, type PlainDate } from '../../shared/values/dates.ts';
import { fill, type Row, someFile } from './inventory-counting.testing.ts';
import { countWays, countWayTimes, listWayModels } from './way-counts.store.ts';
import { countSharing } from './way-sharing.store.ts';

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
  /** The days on which something is shared, the last of them also when it was agreed on; taken back on a day, or not. */
  shares?: { from: PlainDate; until: PlainDate; takenBack?: PlainDate; back?: boolean }[];
  /** The days from and to which the identity is protected. */
  guarded?: { from: PlainDate; to?: PlainDate }[];
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

/** Protected as the days say it, for good where they do not say to which. */
const guardedFile = (guarded: NonNullable<Life['guarded']>): Row => ({
  protected: guarded.at(-1) !== undefined && guarded.at(-1)?.to === undefined,
  protected_from: guarded.map(({ from }) => from),
  protected_to: guarded.flatMap(({ to }) => to ?? []),
});

const sharedRows = (world: World, participant_id: string, shares: NonNullable<Life['shares']>): Row[] =>
  shares.map(({ from, until, takenBack, back }) => ({
    participant_id,
    from_organisation_id: world.organisations[back ? 'asf' : 'fsf'],
    to_organisation_id: world.organisations[back ? 'fsf' : 'asf'],
    area: 'plan',
    basis: back ? 'share_back' : 'consent',
    source_id: randomUUID(),
    starts_at: `${from}T10:00:00Z`,
    ends_at: `${addDays(until, 1)} 00:00 Europe/Stockholm`,
    withdrawn_at: takenBack && `${takenBack}T10:00:00Z`,
  }));

/** Puts exactly these lives on ways of the model into the collaboration. */
export const fillLives = async (
  database: Database,
  world: World,
  { steps, lives }: { steps: number; lives: readonly Life[] },
  { forget = true } = {},
): Promise<void> => {
  const hash = await useModel(database, world, steps);
  const fsf = world.organisations.fsf;
  const rows = lives.map(
    ({ sex, stays, endedOn, pauses = [], person, by = 'fsf', shares = [], guarded = [] }) => {
      const organisation_id = world.organisations[by];
      const participant_id = person ?? randomUUID();
      const way_id = randomUUID();
      const onWay = { participant_id, way_id, way_organisation_id: organisation_id, organisation_id };
      return {
        file: { ...someFile(), participant_id, sex, ...guardedFile(guarded) },
        shares: sharedRows(world, participant_id, shares),
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
    },
  );
  const files = new Map(rows.map(({ file }) => [file.participant_id, file]));
  await fill(
    database,
    world,
    {
      file: [...files.values()],
      way: rows.map(({ way }) => way),
      way_step: rows.flatMap((row) => row.steps),
      pause: rows.flatMap((row) => row.pauses),
      share: rows.flatMap((row) => row.shares),
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

export const sharingBy = (database: Database, member: Acting, today = testDay) =>
  asStatistics(database, member, today, countSharing);

export const modelsBy = (database: Database, member: Acting) =>
  asStatistics(database, member, testDay, listWayModels);
