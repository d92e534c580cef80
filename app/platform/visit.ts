import type { Lang } from '../shared/parts/texts.ts';
import type { PlainDate } from '../shared/values/dates.ts';
import type { PictureSet } from '../shared/values/picture-sets.ts';
import type { Database, Tx } from './database.ts';
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

/** An account whose sign-in has run out: it may save a draft and nothing else. */
export interface Expired {
  accountId: string;
  membershipId: string;
  collaborationId: string;
  organisationId: string;
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
  oidc?: { issuer: string; clientId: string; clientSecret: string };
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

/** A page open to everybody. */
export type OpenVisit = Omit<Visit, 'tx' | 'visitor'> & { visitor?: Visitor };
