import type { PlainDate } from '../../shared/values/dates.ts';
import type { Area } from '../consents/consents.rules.ts';
import type { LeavingDestination } from '../path/vocabulary.rules.ts';
import type { WishAnswer } from '../path/wish.rules.ts';
import type { LivelihoodSource, PlacementForm, RepresentativeKind, TalkKind, WayIn } from './codes.rules.ts';
import type { MissingLevel } from './missing-levels.rules.ts';
import type { SchoolingRow, WorkplaceLearningRow } from './school-rows.rules.ts';
import type { MeetingSignals } from './situation.rules.ts';
import type { Talk } from './talks.rules.ts';
import type { Written } from './written.rules.ts';

export interface FileRow extends Written {
  given: string;
  family: string;
  number: string;
  caseNumber: string;
  birthDate: PlainDate;
  sex: string;
  protected: boolean;
  phone: string | null;
  email: string | null;
  communicationSupport: string | null;
  interpreterLanguage: string | null;
  wayIn: WayIn | null;
  unitId: string | null;
  unit: string | null;
  openedOn: PlainDate;
  version: number;
}

interface ContactRow extends Written {
  accountId: string;
  name: string;
  since: PlainDate;
  until: PlainDate | null;
  reason: string | null;
  madeBy: string | null;
}

interface RepresentativeRow extends Written {
  kind: RepresentativeKind;
  name: string;
  phone: string | null;
  scope: string;
  /** What he or she may say yes to in the person's stead; null where that has not been told. */
  areas: Area[] | null;
  startsOn: PlainDate;
  endsOn: PlainDate | null;
}

export interface PlacementRow extends Written {
  unitId: string;
  unit: string;
  form: PlacementForm;
  startsOn: PlainDate;
  endsOn: PlainDate | null;
  version: number;
}

export interface LivelihoodRow extends Written {
  source: LivelihoodSource;
  levelPercent: number | null;
  startsOn: PlainDate;
  endsOn: PlainDate | null;
  version: number;
}

/** A decision that day activity ended, or one that came by a file; a struck one stays readable. */
export interface TransitionRow extends Written {
  lastDay: PlainDate;
  destination: LeavingDestination;
  /** Decided on a way: corrected there, by revoking it. */
  onWay: boolean;
  /** The placement that the decision closed, and what its last day was before; nothing where a file told of it. */
  placementId: string | null;
  placementEndedOn: PlainDate | null;
  struck: boolean;
  version: number;
}

/** A talk, or an answer that came without one (`kind` null). */
export interface TalkRow extends Written, Omit<Talk, 'kind'> {
  kind: TalkKind | null;
  by: string;
  /** By the one who reads: only they may strike it. */
  mine: boolean;
  recordedAt: string | null;
  struckOn: PlainDate | null;
}

/** A level that was missing, with the name of the measure that was thought of. */
export interface MissingLevelRow extends Written, Omit<MissingLevel, 'measureId'> {
  measure: string | null;
  by: string;
  /** By the one who reads: only they may strike it. */
  mine: boolean;
  recordedAt: string;
  struckOn: PlainDate | null;
}

interface WishRow extends Written {
  words: string;
  toldOn: PlainDate;
  /** Nobody: the person said so on the own pages. */
  toldTo: string | null;
  answer: WishAnswer | null;
  answerWords: string | null;
  answeredOn: PlainDate | null;
}

interface ConsentRow extends Written {
  to: string;
  toKind: string;
  areas: string[];
  givenOn: PlainDate;
  validUntil: PlainDate;
  withdrawnOn: PlainDate | null;
}

interface EntitlementRow {
  group: number;
  decidedOn: PlainDate;
  version: number;
}

/** What the tables of this room, and the consents, say of a person: no more than row security gives the one who asks. */
export interface ParticipantRows {
  /** The organisation that reads. */
  readerId: string;
  files: FileRow[];
  contacts: ContactRow[];
  representatives: RepresentativeRow[];
  placements: PlacementRow[];
  transitions: TransitionRow[];
  livelihoods: LivelihoodRow[];
  schooling: SchoolingRow[];
  workplaceLearning: WorkplaceLearningRow[];
  talks: TalkRow[];
  missingLevels: MissingLevelRow[];
  wishes: WishRow[];
  consents: ConsentRow[];
  entitlement: EntitlementRow | null;
  meetings: MeetingSignals | null;
}
