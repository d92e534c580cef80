import type { Tx } from '../../platform/database.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import { findStep, type PathDefinition } from '../path/definition.rules.ts';
import { timeInStep, type WayState } from '../path/way.rules.ts';
import type { PersonInList } from './people.rules.ts';
import {
  countBeside,
  definitionsOf,
  listPersonRows,
  type OpenWayRow,
  type PersonRow,
} from './people-rows.store.ts';
import { nextDate, type Situation, signals, waitingFor } from './situation.rules.ts';

export interface People {
  people: PersonInList[];
  /** Assigned people whose identity is protected from the one who looks. */
  hidden: number;
  /** Cases that wait for the organisation's answer. */
  inbox: number;
}

/** One's own people, and with a manager's role those of the unit, with where each stands today. */
export const loadPeople = async (tx: Tx, today: PlainDate): Promise<People> => {
  const rows = await listPersonRows(tx);
  const hashes = new Set(rows.flatMap(({ way }) => (way ? [way.contentHash] : [])));
  const definitions = await definitionsOf(tx, [...hashes]);
  const people = rows.map((row) => inList(row, row.way && definitions.get(row.way.contentHash), today));
  return { people, ...(await countBeside(tx)) };
};

const inList = (
  row: PersonRow,
  definition: PathDefinition | null | undefined,
  today: PlainDate,
): PersonInList => {
  const { way } = row;
  const step = definition && findStep(definition, way?.step ?? undefined);
  const time = way?.step && definition ? timeInStep(stateOf(way, way.step, definition), today) : undefined;
  const most = step?.normalDays?.max;
  const situation: Situation = {
    holder: way?.holder ?? null,
    paused: way?.pauses.some(({ until }) => until === null) ?? false,
    normalDaysLeft: time && most !== undefined && time.days <= most ? most - time.days : null,
    crossings: way?.crossings ?? [],
    openWishToldOn: row.wishSince,
    lastDayOfDayActivity: way?.lastDay ?? null,
    consents: row.consents,
    plan: row.plan,
    absences: row.absences,
    meetings: row.meetings,
  };
  const next = nextDate(situation, today);
  return {
    id: row.id,
    name: `${row.given} ${row.family}`,
    sortName: `${row.family} ${row.given}`,
    protected: row.protected,
    mine: row.mine,
    step:
      step && definition
        ? { key: `${definition.key}/${step.key}`, label: step.label, name: step.name }
        : null,
    stepHidden: way !== null && way.step === null,
    days: time?.days ?? null,
    longerThan: time?.position === 'longer' ? (most ?? null) : null,
    next,
    late: next !== undefined && next.on < today,
    waitingFor: waitingFor(situation),
    wishWaits: row.wishSince !== null,
    signals: signals(situation, row, today),
    meetings: row.meetings,
  };
};

/** As much of a way as its time in the step hangs on. */
const stateOf = (way: OpenWayRow, leadingStep: string, definition: PathDefinition): WayState => ({
  definition,
  leadingStep,
  leadingSince: way.since,
  running: [],
  paused: way.pauses.filter(({ until }) => until === null).map(({ since }) => ({ since, reason: '' }))[0],
  earlierPauses: way.pauses.flatMap(({ since, until }) => (until ? [{ since, until }] : [])),
  facts: [],
  holderKind: way.holder.kind as WayState['holderKind'],
});
