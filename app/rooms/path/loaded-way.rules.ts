import type { PlainDate } from '../../shared/values/dates.ts';
import type { StepRow } from './correct-step.rules.ts';
import type { PathDefinition } from './definition.rules.ts';
import type { KeptWarning } from './warnings.rules.ts';
import type { Circumstances, PersonSeen, WayState } from './way.rules.ts';

/** A way as its rows stand, all that the one who asks may see, in one statement. */
export interface WayRows {
  wayId: string;
  organisationId: string;
  participantId: string;
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
  /** By all placements and decisions, also those that the one who asks may not see. */
  dayActivity: { runs: boolean; endsOn: PlainDate | null };
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
