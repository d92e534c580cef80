import type { PlainDate } from '../../shared/values/dates.ts';
import type { IdentityNumber, IdentityNumberRefusal } from '../../shared/values/identity-numbers.ts';
import type { Destination, PlacementForm, WayIn } from './codes.rules.ts';

export type PersonCandidate = IdentityNumber & {
  givenName: string;
  familyName: string;
  /** The unit's name as it is registered. */
  unit: string;
  /** A staff address or user id as it is registered. */
  contact: string | null;
  phone: string | null;
  email: string | null;
  communicationSupport: string | null;
  interpreterLanguage: string | null;
  wayIn: WayIn | null;
  protected: boolean;
};

export type PlacementCandidate = IdentityNumber & {
  unit: string;
  form: PlacementForm;
  startsOn: PlainDate;
  /** The last day; null is still going on. */
  endsOn: PlainDate | null;
};

/** A past one: the person has left day activity. */
export type TransitionCandidate = IdentityNumber & {
  leftOn: PlainDate;
  destination: Destination;
  fromForm: PlacementForm | null;
  projectYear: boolean | null;
};

export type Candidates = {
  people: PersonCandidate;
  placements: PlacementCandidate;
  transitions: TransitionCandidate;
};

export const fileKinds = ['people', 'placements', 'transitions'] as const;
export type FileKind = (typeof fileKinds)[number];

type ReadFromNumber = Exclude<keyof IdentityNumber, 'number'>;

/** Each column fills the field of the same name. */
export type ColumnName<K extends FileKind = FileKind> = K extends FileKind
  ? Exclude<keyof Candidates[K], ReadFromNumber>
  : never;

/** What a file is read against. */
export type Known = {
  today: PlainDate;
  /** Names of the units that the importer answers for. */
  units: readonly string[];
  /** Names of the organisation's other units. */
  otherUnits: readonly string[];
  /** Addresses and user ids of the staff who can be somebody's contact. */
  contacts: readonly string[];
};

export type CellProblemName =
  | `number_${Exclude<IdentityNumberRefusal, 'empty'>}`
  | 'number_spoiled'
  | 'missing'
  | 'formula'
  | 'garbled'
  | 'line_break'
  | 'too_long'
  | 'unknown_unit'
  | 'unit_of_another'
  | 'unknown_contact'
  | 'unknown_form'
  | 'unknown_destination'
  | 'unknown_way_in'
  | 'not_yes_or_no'
  | 'not_an_email'
  | 'not_a_phone'
  | 'not_a_date'
  | 'date_without_year'
  | 'date_in_the_future';

export type ProblemName =
  | CellProblemName
  | 'too_many_cells'
  | 'example_row'
  | 'before_birth'
  | 'end_before_start'
  | 'same_person_twice'
  | 'same_transition_twice'
  | 'overlap'
  | 'overlap_existing'
  | 'unknown_person'
  | 'protection_stays'
  | 'decided_here'
  | 'end_needs_decision';

export type Problem = {
  /** As a spreadsheet numbers it: the first row of the file is 1. */
  row: number;
  /** Null when the whole row is meant. */
  column: ColumnName | null;
  name: ProblemName;
  /** What stands in the file. */
  value: string;
  /** What could have stood there. */
  allowed?: string[];
  /** The row or the registered day that this one collides with. */
  other?: number | PlainDate;
};

/** What the importer should look at before a row is loaded. It does not stop the row. */
export type Warning = {
  row: number;
  name: 'other_transition' | 'other_row' | 'inside_placement';
  /** The other transition's destination, the other row, or the placement's unit. */
  what: string;
  /** The other transition's day, or the period of the placement. */
  from: PlainDate;
  to: PlainDate | null;
};

/** One row of a file that could be read. */
export type ReadRow<K extends FileKind> = { row: number; candidate: Candidates[K] };

/** What a row of a staged file would do. `kept` is a person whom the importer may not change. */
export const verdicts = ['problem', 'changed', 'new', 'same', 'kept'] as const;
export type Verdict = (typeof verdicts)[number];
export type Counts = Record<Verdict, number>;

/** What is staged of a file: its rows by verdict, and in how many of them there is a warning. */
export interface Staged {
  counts: Counts;
  warned: number;
}

/** Who loads a file: the ids that its rows carry. */
export interface Importer {
  collaborationId: string;
  organisationId: string;
  accountId: string;
}
