import type { Tx } from '../../platform/database.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import type { PathDefinition } from './definition.rules.ts';
import { factsOf } from './facts-of-way.rules.ts';
import { isOpen, type LoadedWay, type StepRecord, type WayRows } from './loaded-way.rules.ts';
import { fkBenefitOf } from './person-clocks.rules.ts';
import type { OrganisationKind } from './vocabulary.rules.ts';
import type { WayState } from './way.rules.ts';
import { findWayOf } from './way-rows.store.ts';

export type { LoadedWay } from './loaded-way.rules.ts';

/** A step that was carried over from another version began when its counterpart did. */
const sinceOf = ({ since, startedOn }: StepRecord): PlainDate => since ?? startedOn;

/** What the person has answered about a benefit from FK, by the latest fact. */
const toldOfFk = ({ facts }: WayRows) =>
  facts.findLast(({ kind, struck }) => kind === 'fk_benefit_told' && !struck)?.outcome as
    | 'none_from_fk'
    | 'some_from_fk'
    | undefined;

const stateOf = (rows: WayRows, definition: PathDefinition): WayState => {
  const open = rows.steps.filter(
    ({ struck, endedOn }) => !struck && (endedOn === null || endedOn === rows.endedOn),
  );
  const leading = open.filter(({ track }) => track === 'leading').at(-1);
  const paused = rows.pauses.find(({ until }) => until === null);
  return {
    definition,
    leadingStep: leading?.step ?? '',
    leadingSince: leading ? sinceOf(leading) : rows.startedOn,
    modelSince: rows.modelMoves.findLast(({ struck }) => !struck)?.movedOn,
    running: open
      .filter(({ track, endedOn }) => track === 'parallel' && endedOn === null)
      .map((row) => ({
        step: row.step,
        since: sinceOf(row),
        responsible: definition.steps.find(({ key }) => key === row.step)!.holder,
      })),
    paused: paused && { since: paused.since, reason: paused.reason },
    earlierPauses: rows.pauses.flatMap(({ since, until }) => (until ? [{ since, until }] : [])),
    ended: rows.endedOn ? { on: rows.endedOn, reason: rows.endReason ?? '' } : undefined,
    facts: factsOf(rows),
    holderKind: rows.holderKind as OrganisationKind,
  };
};

/** Reads what the one who asks may see of the person's way, and makes it ready for the rules. */
export const loadWay = async (
  tx: Tx,
  participantId: string,
  today: PlainDate,
): Promise<LoadedWay | undefined> => {
  const rows = await findWayOf(tx, participantId);
  if (!rows) return undefined;
  const definition = rows.body as PathDefinition;
  return {
    rows,
    definition,
    state: stateOf(rows, definition),
    circumstances: {
      today,
      fkBenefit: fkBenefitOf(rows.benefits, rows.openersBenefitsSeen, toldOfFk(rows)),
      dayActivityOpen: rows.dayActivity.runs,
      dayActivityEndsOn: rows.dayActivity.endsOn ?? undefined,
      caseOpen: rows.crossings.some((crossing) => crossing.fromUs && isOpen(crossing, today)),
      person: {
        birthDate: rows.birthDate ?? undefined,
        guardians: rows.guardians,
        schoolEndsOn: rows.schoolEndsOn ?? undefined,
        benefits: rows.benefits,
      },
      transitionCounted: rows.counted,
      holderHasAccounts: rows.holderHasAccounts,
    },
    standingSteps: rows.steps
      .filter(({ struck }) => !struck)
      .map(({ id, step, track, startedOn, endedOn, modelMove }) => ({
        id,
        step,
        track,
        startedOn,
        endedOn: endedOn ?? undefined,
        ...(modelMove === null ? {} : { byModelMove: true as const }),
      })),
  };
};
