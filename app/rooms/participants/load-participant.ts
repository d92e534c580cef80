import type { Visit } from '../../platform/visit.ts';
import { ageOn, type PlainDate } from '../../shared/values/dates.ts';
import { findStep } from '../path/definition.rules.ts';
import { type LoadedWay, loadWay } from '../path/load-way.ts';
import { timeInStep } from '../path/way.rules.ts';
import { listEarlierWays } from '../path/way-rows.store.ts';
import { findAbsences } from './absences.store.ts';
import { type CurrentStay, findCurrentStay } from './current-stay.store.ts';
import type { FileRow, ParticipantRows } from './participant-rows.rules.ts';
import { findParticipantRows } from './participant-rows.store.ts';
import { findPlanDues } from './plan-dues.store.ts';
import {
  inDayActivitySince,
  type NextDate,
  nextDate,
  type Party,
  runsOn,
  type Signal,
  type Situation,
  signals,
  waitingFor,
} from './situation.rules.ts';

/** Everything that the page about a person shows, as far as the one who asks may read it. */
export interface ParticipantView extends Omit<ParticipantRows, 'files' | 'readerId'> {
  participantId: string;
  today: PlainDate;
  /** One's own organisation's file, or else the newest that is shared. */
  file: FileRow;
  /** The same person in other organisations' files that are shared. */
  otherFiles: FileRow[];
  name: string;
  age: number;
  protected: boolean;
  inDayActivitySince: PlainDate | undefined;
  way: LoadedWay | undefined;
  earlierWays: Awaited<ReturnType<typeof listEarlierWays>>;
  waitingFor: Party[];
  nextDate: NextDate | undefined;
  signals: Signal[];
  stay: CurrentStay | undefined;
}

/** Reads the person's page without logging it: the screen logs the opening, and the preview of what a receiver reads its own. */
export const loadParticipant = async (
  { tx, today }: Pick<Visit, 'tx' | 'today'>,
  participantId: string,
): Promise<ParticipantView | undefined> => {
  const rows = await findParticipantRows(tx, participantId);
  if (!rows) return undefined;
  const way = await loadWay(tx, participantId, today);
  const earlierWays = way ? await listEarlierWays(tx, participantId, way.rows.wayId) : [];
  const { files, readerId: _, ...rest } = rows;
  const [file, ...otherFiles] = files as [FileRow, ...FileRow[]];
  const plan = await findPlanDues(tx, participantId);
  const absences = await findAbsences(tx, participantId);
  const situation = { ...situationOf(rows, way, today), plan, absences };
  const sources = rows.livelihoods.filter((one) => runsOn(one, today)).map(({ source }) => source);
  return {
    ...rest,
    participantId,
    today,
    file,
    otherFiles,
    name: `${file.given} ${file.family}`,
    age: ageOn(file.birthDate, today),
    protected: files.some((one) => one.protected),
    inDayActivitySince: inDayActivitySince(rows.placements, today),
    way,
    earlierWays,
    waitingFor: waitingFor(situation),
    nextDate: nextDate(situation, today),
    stay: await findCurrentStay(tx, participantId),
    signals: signals(situation, { birthDate: file.birthDate, sources }, today),
  };
};

const situationOf = (rows: ParticipantRows, way: LoadedWay | undefined, today: PlainDate): Situation => {
  const open = way && !way.state.ended ? way : undefined;
  const consents = rows.consents.filter(
    ({ withdrawnOn, validUntil }) => withdrawnOn === null && validUntil >= today,
  );
  return {
    holder: open
      ? { kind: open.rows.holderKind, us: open.rows.holderOrganisationId === rows.readerId }
      : null,
    paused: Boolean(open?.state.paused),
    normalDaysLeft: open ? normalDaysLeft(open, today) : null,
    crossings: (open?.rows.crossings ?? [])
      .filter(
        (crossing) =>
          !crossing.withdrawnOn &&
          !crossing.firstContactOn &&
          (crossing.answer === null
            ? crossing.expiresOn >= today
            : crossing.answer === 'accepted' && crossing.kind === 'handover'),
      )
      .map(({ toKind, toId, answer, expiresOn }) => ({
        toKind,
        toUs: toId === rows.readerId,
        accepted: answer === 'accepted',
        expiresOn,
      })),
    openWishToldOn: rows.wishes.find(({ answer }) => answer === null)?.toldOn ?? null,
    lastDayOfDayActivity: lastDayOf(open),
    consents,
    meetings: rows.meetings,
  };
};

const normalDaysLeft = ({ state, definition }: LoadedWay, today: PlainDate): number | null => {
  const most = findStep(definition, state.leadingStep)?.normalDays?.max;
  const { days } = timeInStep(state, today);
  return most === undefined || days > most ? null : most - days;
};

const lastDayOf = (way: LoadedWay | undefined): PlainDate | null => {
  const decision = way?.state.facts.findLast(
    ({ kind, outcome }) => kind === 'day_activity_end_decision' && outcome === 'decided',
  );
  return typeof decision?.details.lastDay === 'string' ? decision.details.lastDay : null;
};
