import type { Kysely } from 'kysely';
import { asActor, type Database, type Tx } from '../app/platform/database.ts';
import type { DB } from '../app/platform/schema.ts';
import type { Doing } from '../app/rooms/path/who.ts';
import { addDays, addYears, type PlainDate } from '../app/shared/values/dates.ts';
import { inventedNumber } from '../app/shared/values/identity-numbers.ts';
import type { PathKey } from './paths.ts';
import type { StaffKey, Stage, UnitKey } from './staff.ts';

/** One thing that somebody does in a story, through the same task as a screen would. */
export type Act = (scene: Scene) => Promise<void>;

/** How many days before the demo's first day it happened, who did it, and what. */
export type Event = [daysAgo: number, who: StaffKey, ...acts: Act[]];

export interface Person {
  given: string;
  family: string;
  /** Years, and days since the last birthday. */
  aged: [years: number, days: number];
  sex: 'woman' | 'man';
  unit?: UnitKey;
  protected?: boolean;
  phone?: string;
  communicationSupport?: string;
  interpreterLanguage?: string;
  wayIn?: string;
}

/** A person, and what has happened, the oldest first. The first to act opens the file. */
export interface Story extends Person {
  events: Event[];
}

/** The first day from this one on that has an invented number. */
export const bornFrom = (date: PlainDate, sex: Person['sex']): PlainDate => {
  try {
    inventedNumber(date, sex);
    return date;
  } catch {
    return bornFrom(addDays(date, 1), sex);
  }
};

/** What an act has around it: its actor's transaction and day, and what earlier acts of the story left. */
export interface Scene {
  doing: Doing;
  stage: Setting;
  person: Person & { born: PlainDate };
  participantId: string;
  /** The last crossing of each kind to each organisation. */
  sent: Map<string, string>;
  /** The day that is so many days before the demo's first day. */
  day: (daysAgo: number) => PlainDate;
}

export interface Setting extends Stage {
  database: Database;
  today: PlainDate;
  paths: Record<PathKey, string>;
  numberKey: string;
}

/** The doors inside one transaction, so that a whole demo is there or none of it. */
export const within = (database: Database, tx: Tx): Database => ({
  ...database,
  handle: {
    transaction: () => ({ execute: <T>(work: (tx: Tx) => Promise<T>) => work(tx) }),
  } as unknown as Kysely<DB>,
});

/** Tells one person's story: each event by its actor, with the rights of its actor, on its own day. */
export const tell = async (setting: Setting, story: Story, open: (scene: Scene) => Promise<string>) => {
  const { events, ...who } = story;
  const [years, days] = story.aged;
  const person = { ...who, born: bornFrom(addDays(addYears(setting.today, -years), -days), story.sex) };
  const day = (daysAgo: number) => addDays(setting.today, -daysAgo);
  const sent = new Map<string, string>();
  let participantId = '';
  for (const [daysAgo, key, ...acts] of events) {
    const { collaborationId } = setting;
    const member = setting.staff[key];
    if (!member) throw new Error(`nobody here is called ${key}`);
    await asActor(setting.database, member, day(daysAgo), async (tx) => {
      const doing = { tx, who: { ...member, collaborationId }, today: day(daysAgo) };
      const scene = { doing, stage: setting, person, participantId, sent, day };
      participantId ||= await open(scene);
      for (const act of acts) await act({ ...scene, participantId });
    }).catch((fault: Error) => {
      throw new Error(`${person.given} ${person.family}, ${daysAgo} days ago, ${key}: ${fault.message}`, {
        cause: fault,
      });
    });
  }
};
