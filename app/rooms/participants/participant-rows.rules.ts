import type { PlainDate } from '../../shared/values/dates.ts';
import type { WishAnswer } from '../path/wish.rules.ts';
import type {
  LivelihoodSource,
  OwnAnswer,
  PlacementForm,
  RepresentativeKind,
  SchoolForm,
  WayIn,
} from './codes.rules.ts';

/** Whose row it is; only `own` rows can be changed. */
interface Written {
  id: string;
  own: boolean;
  organisation: string;
}

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

export interface SchoolingRow extends Written {
  form: SchoolForm;
  school: string;
  programme: string | null;
  year: number | null;
  endsOn: PlainDate;
  version: number;
}

/** Workplace learning (APL): a period at a workplace, and what it gave. */
export interface WorkplaceLearningRow extends Written {
  workplace: string;
  gave: string | null;
  startsOn: PlainDate;
  endsOn: PlainDate | null;
  version: number;
}

interface AnswerRow extends Written {
  answer: OwnAnswer;
  because: string | null;
  askedOn: PlainDate;
  by: string;
}

interface WishRow extends Written {
  words: string;
  toldOn: PlainDate;
  toldTo: string;
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
  livelihoods: LivelihoodRow[];
  schooling: SchoolingRow[];
  workplaceLearning: WorkplaceLearningRow[];
  answers: AnswerRow[];
  wishes: WishRow[];
  consents: ConsentRow[];
  entitlement: EntitlementRow | null;
}
