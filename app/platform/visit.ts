import type { Lang } from '../shared/parts/texts.ts';
import type { PlainDate } from '../shared/values/dates.ts';
import type { OwnSettings } from '../shared/values/own-settings.ts';
import type { PictureSet } from '../shared/values/picture-sets.ts';
import type { ActingForPerson, Database, Tx } from './database.ts';
import type { MailWay } from './mail-way.ts';

/** A signed-in account, acting in exactly one of its memberships. */
export interface Visitor {
  accountId: string;
  name: string;
  language: Lang;
  membershipId: string;
  membershipCount: number;
  collaborationId: string;
  collaborationName: string;
  organisationId: string;
  organisationName: string;
  organisationKind: string;
  unitId: string | null;
  role: string;
}

/** Who comes through the person's door, as the session says: the database decides at each request whether it opens. */
export interface ComingForPerson extends ActingForPerson {
  /** How many memberships and pages of people the account may choose among. */
  choices: number;
}

/** Whose draft it is: in the name of an organisation, or about the person whose own pages they are. */
export interface DraftOwner {
  accountId: string;
  collaborationId: string;
  organisationId?: string;
  participantId?: string;
}

/** What the whole running product shares: made once at the start. */
export interface Application {
  database: Database;
  mode: 'demo' | 'serve';
  clock: () => Date;
  /** Where people reach it, for origin checks and sign-in: scheme, host and port. */
  origin: string;
  secrets: Secrets;
  settings: Settings;
  aids: Aids;
  /** How letters leave; they wait where nobody has said. */
  mail?: MailWay;
  /** Where the newest seals of the logs are written down each day, outside the database. */
  sealFile?: string;
  log: {
    info: (details: object, message: string) => void;
    error: (details: object, message: string) => void;
  };
}

/** What helps the person to read the own pages, as the municipality has set it up. */
interface Aids {
  pictureSets: readonly PictureSet[];
  /** Nothing is read aloud by a voice that sends the text elsewhere. */
  localVoicesOnly: boolean;
}

export interface Secrets {
  /** Key of the keyed hash of personal numbers; one is derived per collaboration. Never in the database. */
  numberKey: string;
}

/** What a municipality states about itself and its service. */
export interface Settings {
  /** Days after which what a letter said is taken away; 90 if nothing is said. */
  letterDays?: number;
  oidc?: {
    issuer: string;
    clientId: string;
    clientSecret: string;
    /** How the provider tells a person's verified number, where it does: the claim, and the scope to ask for. */
    person?: { claim: string; scope: string };
  };
  accessibility: {
    publicBody: string;
    email: string;
    telephone: string;
    assessedOn: PlainDate;
    updatedOn: PlainDate;
    compliance: 'full' | 'partial' | 'none';
  };
  contact: string;
}

/** One request of a signed-in account: its transaction, its day, its language. Nothing else reaches the database. */
export interface Visit {
  tx: Tx;
  visitor: Visitor;
  lang: Lang;
  today: PlainDate;
  now: Date;
  nonce: string;
  url: URL;
  param: (name: string) => string;
  application: Application;
}

/** Whose pages they are, and who else reads them. */
export interface OwnPerson extends ComingForPerson {
  givenName: string;
  familyName: string;
  /** What whoever came may see: everything of one's own, or the areas of a representative or a member. */
  areas: string[];
  /** The representative, or the member who sits beside. */
  actingName?: string;
  helper?: Helper;
}

/** The member whom the person calls or writes to. */
export interface Helper {
  name: string;
  phone: string | null;
  email: string | null;
  /** Of the picture that the member has put up of oneself. */
  picture: string | null;
}

/** One request through the person's door. */
export type OwnVisit = Omit<Visit, 'visitor'> & { person: OwnPerson; settings: OwnSettings };

/** A page open to everybody. */
export type OpenVisit = Omit<Visit, 'tx' | 'visitor'> & {
  visitor?: Visitor;
  /** Who reads it from the person's own pages. */
  coming?: ComingForPerson;
};
