import { randomUUID } from 'node:crypto';
import { testDay, type World } from '../../../tests/world.ts';
import { type Acting, asStatistics, type Database } from '../../platform/database.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import { countWorkplaces, type WorkplaceCounts } from './count-workplaces.ts';
import { fill, type Given, type Row, someFile } from './inventory-counting.testing.ts';

export interface GivenStay {
  person: string;
  sex: 'woman' | 'man';
  from: PlainDate;
  to: PlainDate;
  endedOn?: PlainDate;
  because?: string;
  organisation?: string;
}

export interface GivenEmployer {
  id?: string;
  number?: string;
  beganOn: PlainDate;
  endedOn?: PlainDate;
  branch?: string;
  organisation?: string;
  talks?: { on: PlainDate; struck?: boolean; forum?: string }[];
  /** The places there, each with its seats by day. */
  places?: { forum?: string; seats: { from: PlainDate; count: number; setAt?: string }[] }[];
}

const at = (day: PlainDate) => `${day}T10:00:00Z`;

const employerRows = (given: readonly GivenEmployer[], by: string): Given => {
  const rows = {
    employer: [] as Row[],
    workplace: [] as Row[],
    employer_talk: [] as Row[],
    learning_place: [] as Row[],
    learning_place_seats: [] as Row[],
  };
  for (const one of given) {
    const own = one.organisation ? { organisation_id: one.organisation } : {};
    const employer_id = one.id ?? randomUUID();
    const workplace_id = randomUUID();
    rows.employer.push({
      ...own,
      employer_id,
      name: 'Lager Nord AB',
      kind: one.number ? 'company' : 'sole_trader',
      number: one.number,
      branch: one.branch ?? 'warehouse',
      began: 'own_call',
      began_on: one.beganOn,
      interest: 'yes',
      interest_on: one.beganOn,
      responsible_id: by,
      agreed: '',
      ended_on: one.endedOn,
      ended_because: one.endedOn && 'closed',
      added_by: by,
    });
    rows.workplace.push({
      ...own,
      workplace_id,
      employer_id,
      name: 'x',
      address: 'x',
      area: '',
      way_there: '',
    });
    for (const { on, struck, forum } of one.talks ?? [])
      rows.employer_talk.push({
        ...own,
        employer_id,
        kind: 'call',
        held_on: on,
        about: 'x',
        agreed: '',
        recorded_at: at(on),
        struck_at: struck ? at(on) : undefined,
        forum_event_id: forum,
      });
    for (const place of one.places ?? []) {
      const learning_place_id = randomUUID();
      rows.learning_place.push({
        ...own,
        learning_place_id,
        workplace_id,
        name: 'x',
        kind: 'learning_place',
        forum_event_id: place.forum,
        added_by: by,
      });
      for (const { from, count, setAt } of place.seats)
        rows.learning_place_seats.push({
          ...own,
          learning_place_id,
          from_on: from,
          seats: count,
          set_by: by,
          set_at: setAt ?? at(from),
        });
    }
  }
  return rows;
};

const stayRows = (stays: readonly GivenStay[], by: string, supervisor: string): Given => {
  const sexes = new Map(stays.map(({ person, sex }) => [person, sex]));
  const rows = stays.map(({ person, from, to, endedOn, because, organisation }) => ({
    ...(organisation ? { organisation_id: organisation } : {}),
    participant_id: person,
    stay_id: randomUUID(),
    learning_place_id: randomUUID(),
    starts_on: from,
    ends_on: to,
    ended_on: endedOn,
    ended_because: because,
    booked_by: by,
    booked_at: at(from),
  }));
  return {
    file: [...sexes].map(([participant_id, sex]) => ({
      ...someFile(),
      participant_id,
      sex,
      protected: false,
    })),
    stay: rows,
    stay_version: rows.map(({ participant_id, stay_id, starts_on, ends_on }) => ({
      participant_id,
      stay_id,
      number: 1,
      starts_on,
      ends_on,
      days: ['mon'],
      begins: '09:00',
      finishes: '13:00',
      place_words: 'x',
      what: 'x',
      way_there: '',
      shown_by: 'x',
      day_supervisor: '',
      supervisor_id: supervisor,
      written_by: by,
      written_at: at(starts_on),
    })),
  };
};

export const visit = (
  participant_id: string,
  planned_on: PlainDate,
  outcome: string | null,
  by: string,
): Row => ({
  participant_id,
  stay_id: randomUUID(),
  supervisor_id: by,
  planned_on,
  outcome,
  outcome_on: outcome && planned_on,
  words: '',
  planned_by: by,
});

export const saidNo = (participant_id: string, said_on: PlainDate, because: string): Row => ({
  participant_id,
  learning_place_id: randomUUID(),
  said_by: 'person',
  because,
  said_on,
  recorded_at: at(said_on),
});

/** Puts exactly these employers and stays into the collaboration, with what else is given. */
export const fillWorkplaces = (
  database: Database,
  world: World,
  given: { employers?: readonly GivenEmployer[]; stays?: readonly GivenStay[]; more?: Given },
  options?: { forget: boolean },
): Promise<void> => {
  const by = world.members.consultant!.accountId;
  return fill(
    database,
    world,
    {
      ...employerRows(given.employers ?? [], by),
      ...stayRows(given.stays ?? [], by, world.members.supervisor!.accountId),
      ...given.more,
    },
    options,
  );
};

/** So many people with the same time at a place; the sexes by turns, or one of them. */
export const several = (
  count: number,
  stay: Pick<GivenStay, 'from' | 'to'> & Partial<GivenStay>,
): GivenStay[] =>
  Array.from({ length: count }, (_, i) => ({
    person: randomUUID(),
    sex: i % 2 === 0 ? 'woman' : 'man',
    ...stay,
  }));

export const workplacesBy = (
  database: Database,
  member: Acting,
  today: PlainDate = testDay,
): Promise<WorkplaceCounts> => asStatistics(database, member, today, (tx) => countWorkplaces(tx, today));
