import type { Kysely } from 'kysely';
import { asActor, type Database, type Tx } from '../app/platform/database.ts';
import type { DB } from '../app/platform/schema.ts';
import type { Visit } from '../app/platform/visit.ts';
import type { Doing } from '../app/rooms/path/who.ts';
import { addDays, addYears, type PlainDate } from '../app/shared/values/dates.ts';
import { bornFrom } from './births.ts';
import type { PathKey } from './paths.ts';
import type { StaffKey, UnitKey } from './staff.ts';
import type { Stage } from './stage.ts';

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

/** Short for a story: given and family name, sex, age, and the unit or what else is known of the person. */
export const story = (
  name: string,
  sex: Person['sex'],
  aged: Person['aged'],
  where: UnitKey | Partial<Person>,
  events: Event[],
): Story => {
  const [given = '', family = ''] = name.split(' ');
  return { given, family, sex, aged, ...(typeof where === 'string' ? { unit: where } : where), events };
};

/** What an act has around it: its actor's transaction and day, and what earlier acts of the story left. */
export interface Scene {
  doing: Doing;
  /** The same, as the room of participants takes it. */
  visiting: Pick<Visit, 'tx' | 'visitor' | 'today'>;
  stage: Setting;
  person: Person & { born: PlainDate };
  participantId: string;
  /** What earlier acts left: the last wish, the last consent and crossing to each organisation. */
  left: Map<string, string>;
  /** The day that is so many days before the demo's first day. */
  day: (daysAgo: number) => PlainDate;
}

export interface Setting extends Stage {
  database: Database;
  today: PlainDate;
  paths: Record<PathKey, string>;
  numberKey: string;
  /** The address that letters lead to. */
  origin: string;
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
  const left = new Map<string, string>();
  let participantId = '';
  for (const [daysAgo, key, ...acts] of events) {
    const { collaborationId } = setting;
    const member = setting.staff[key];
    if (!member) throw new Error(`nobody here is called ${key}`);
    await asActor(setting.database, member, day(daysAgo), async (tx) => {
      const doing = { tx, who: { ...member, collaborationId }, today: day(daysAgo) };
      const visitor = { ...member, collaborationId } as Visit['visitor'];
      const visiting = { tx, today: day(daysAgo), visitor };
      const scene = { doing, visiting, stage: setting, person, participantId, left, day };
      participantId ||= await open(scene);
      for (const act of acts) await act({ ...scene, participantId });
    }).catch((fault: Error) => {
      throw new Error(`${person.given} ${person.family}, ${daysAgo} days ago, ${key}: ${fault.message}`, {
        cause: fault,
      });
    });
  }
};
