import type { PlainDate } from '../../shared/values/dates.ts';
import type { StepRow } from './correct-step.rules.ts';
import type { PathDefinition } from './definition.rules.ts';
import type { StepMapping } from './step-mapping.rules.ts';
import type { KeptWarning } from './warnings.rules.ts';
import type { Circumstances, PersonSeen, WayState } from './way.rules.ts';

/** A way that something is written on: whose it is, and the organisation that opened it. */
export interface OpenedWay {
  wayId: string;
  organisationId: string;
  participantId: string;
}

/** A way as its rows stand, all that the one who asks may see, in one statement. */
export interface WayRows extends OpenedWay {
  holderOrganisationId: string;
  holderKind: string;
  holderName: string;
  holderHasAccounts: boolean;
  contentHash: string;
  body: unknown;
  inflow: string;
  previousWayId: string | null;
  returnReason: string | null;
  startedOn: PlainDate;
  endedOn: PlainDate | null;
  endExit: string | null;
  endReason: string | null;
  version: number;
  steps: StepRecord[];
  facts: FactRecord[];
  pauses: PauseRecord[];
  answers: AnswerRecord[];
  consents: ConsentRecord[];
  crossings: CrossingRecord[];
  corrections: CorrectionRecord[];
  birthDate: PlainDate | null;
  guardians: PersonSeen['guardians'];
  schoolEndsOn: PlainDate | null;
  benefits: PersonSeen['benefits'];
  /** Whether one may read the livelihood that the opener of the way has registered. */
  openersBenefitsSeen: boolean;
  /** By all placements and decisions, also those that the one who asks may not see. */
  dayActivity: { runs: boolean; endsOn: PlainDate | null };
  modelMoves: ModelMoveRecord[];
  /** Versions that the way has stood on before, by their hash: steps of then keep the keys and names of then. */
  earlierModels: Record<string, PathDefinition>;
  /** Published ways over to another version that is in use. */
  mappings: OfferedMapping[];
  counted: boolean;
}

interface Recorded {
  by: string | null;
  organisation: string;
  organisationKind: string;
  recordedAt: string;
}

export interface StepRecord extends Recorded {
  id: string;
  step: string;
  track: 'leading' | 'parallel';
  transition: string | null;
  startedOn: PlainDate;
  endedOn: PlainDate | null;
  /** The version whose key it carries, where the way has been moved since; else the way's own. */
  model: string | null;
  /** The day when the person came to the step, where a move to another version opened the row. */
  since: PlainDate | null;
  modelMove: string | null;
  reason: string | null;
  participants: string | null;
  warnings: KeptWarning[];
  /** Read before the move that ended it and opened no other. */
  endWarnings: KeptWarning[];
  struck: boolean;
  responsibleKind: string;
}

export interface FactRecord extends Recorded {
  id: string;
  kind: string;
  /** The decision that it says something of, where it has one. */
  sourceId: string | null;
  happenedOn: PlainDate;
  outcome: string;
  details: Record<string, unknown>;
  role: string;
  struck: boolean;
}

interface PauseRecord extends Recorded {
  id: string;
  since: PlainDate;
  until: PlainDate | null;
  reason: string;
}

interface AnswerRecord extends Recorded {
  id: string;
  answer: string;
  because: string | null;
  askedOn: PlainDate;
}

interface ConsentRecord extends Recorded {
  id: string;
  toName: string;
  toKind: string;
  areas: string[];
  givenOn: PlainDate;
  validUntil: PlainDate;
  how: string;
  explainedBy: string;
  withdrawnOn: PlainDate | null;
}

export interface CrossingRecord extends Recorded {
  id: string;
  kind: 'raise' | 'handover';
  fromUs: boolean;
  fromId: string;
  toId: string;
  toName: string;
  toKind: string;
  sentOn: PlainDate;
  expiresOn: PlainDate;
  answer: 'accepted' | 'refused' | null;
  answerReason: string | null;
  answeredOn: PlainDate | null;
  withdrawnOn: PlainDate | null;
  firstContactOn: PlainDate | null;
}

/** Sent and not yet done: it waits for an answer, or, handed over, for the first contact. */
export const isOpen = (crossing: CrossingRecord, today: PlainDate): boolean => {
  if (crossing.withdrawnOn || crossing.firstContactOn || crossing.answer === 'refused') return false;
  return crossing.answer === null ? crossing.expiresOn >= today : crossing.kind === 'handover';
};

export interface ModelMoveRecord extends Recorded {
  id: string;
  fromHash: string;
  toHash: string;
  movedOn: PlainDate;
  reason: string;
  steps: MovedStep[];
  mapping: StepMapping;
  struck: boolean;
}

/** A step that was open at the move: its row, the row that was opened instead, and the keys in either version. */
export interface MovedStep {
  from: string;
  opened: string;
  step: string;
  to: string;
  track: 'leading' | 'parallel';
}

interface OfferedMapping {
  id: string;
  toHash: string;
  name: { sv: string; en: string };
  version: string;
}

export interface CorrectionRecord extends Recorded {
  id: string;
  subjectKind: string;
  subjectId: string;
  before: Record<string, unknown>;
  after: Record<string, unknown> | null;
  why: string;
}

/** A way ready for the rules: its rows, its state and what is around it on the day. */
export interface LoadedWay {
  rows: WayRows;
  definition: PathDefinition;
  state: WayState;
  circumstances: Circumstances;
  /** Steps that stand, for corrections. */
  standingSteps: StepRow[];
}
