import { texts } from '../../shared/parts/texts.ts';
import type { Rule, Unusual } from './unusual.rules.ts';
import type { Watch, WatchRefusal } from './watch.rules.ts';

type Explained = Record<Rule, { name: string; why: (watch: Watch) => string }>;

const rulesSv: Explained = {
  many_people: {
    name: 'Många personer på en dag',
    why: ({ peopleFloor, peopleTimes }) =>
      `Fler än ${peopleFloor} olika personer på en dag, och mer än ${peopleTimes} gånger så många som läsaren själv brukar under de fyra veckorna innan. Listor räknas inte.`,
  },
  outside_hours: {
    name: 'Utanför arbetstid',
    why: ({ hoursFrom, hoursTo }) =>
      `Före klockan ${hoursFrom} eller från klockan ${hoursTo}, eller en dag som inte är arbetsdag.`,
  },
  outside_number: {
    name: 'Fråga med fullständigt nummer',
    why: () => 'Någon har frågat efter en person utanför de egna med ett fullständigt personnummer.',
  },
  protected_search: {
    name: 'Sökning som gav en skyddad person',
    why: () => 'En sökning visade en person med skyddade uppgifter.',
  },
  after_assignment: {
    name: 'Efter att uppdraget upphört',
    why: () =>
      'Läsarens uppdrag för personen hade upphört, och inget annat uppdrag öppnade personen då. Gäller personer som du får se.',
  },
  same_name: {
    name: 'Samma efternamn',
    why: () =>
      'Läsaren och personen har samma efternamn. Det är oftast en slump. En rad för varje dag. Gäller personer som du får se.',
  },
  taken_out: {
    name: 'Många i en fil eller utskrift',
    why: ({ takenOut }) => `Minst ${takenOut} personer i en fil eller en utskrift.`,
  },
};
const rulesEn: Explained = {
  many_people: {
    name: 'Many people in a day',
    why: ({ peopleFloor, peopleTimes }) =>
      `More than ${peopleFloor} different people in a day, and more than ${peopleTimes} times as many as the reader’s own usual in the four weeks before. Lists do not count.`,
  },
  outside_hours: {
    name: 'Outside working hours',
    why: ({ hoursFrom, hoursTo }) =>
      `Before ${hoursFrom} or from ${hoursTo} o’clock, or on a day that is no working day.`,
  },
  outside_number: {
    name: 'Question by a full number',
    why: () => 'Somebody has asked for a person outside their own people by a full personal number.',
  },
  protected_search: {
    name: 'Search that gave a protected person',
    why: () => 'A search showed a person whose details are protected.',
  },
  after_assignment: {
    name: 'After the assignment ended',
    why: () =>
      'The reader’s assignment had ended, and nothing else opened the person then. Holds for people whom you may see.',
  },
  same_name: {
    name: 'Same family name',
    why: () =>
      'The reader and the person have the same family name. Mostly it is chance. One line for each day. Holds for people whom you may see.',
  },
  taken_out: {
    name: 'Many in a file or print-out',
    why: ({ takenOut }) => `At least ${takenOut} people in a file or a print-out.`,
  },
};

const keysSv: Record<keyof Watch, string> = {
  peopleFloor: 'Fler olika personer på en dag än',
  peopleTimes: 'Och mer än så många gånger det vanliga',
  takenOut: 'Minst så många personer i en fil eller utskrift',
  hoursFrom: 'Arbetstid från klockan',
  hoursTo: 'Arbetstid till klockan',
};
const keysEn: Record<keyof Watch, string> = {
  peopleFloor: 'More different people in a day than',
  peopleTimes: 'And more than so many times the usual',
  takenOut: 'At least so many people in a file or print-out',
  hoursFrom: 'Working hours from',
  hoursTo: 'Working hours to',
};
const refusalsSv: Record<WatchRefusal, (least: number, most: number) => string> = {
  outside_limits: (least, most) => `Skriv ett helt tal från ${least} till ${most}.`,
  hours_turned: () => 'Arbetstiden ska sluta efter att den börjar. Skriv ett senare klockslag.',
};
const refusalsEn: Record<WatchRefusal, (least: number, most: number) => string> = {
  outside_limits: (least, most) => `Write a whole number from ${least} to ${most}.`,
  hours_turned: () => 'Working hours must end after they begin. Write a later hour.',
};

export const unusualTexts = texts({
  sv: {
    week: (from: string, to: string) => `${from}–${to}`,
    weeks: 'Veckor',
    earlier: 'Veckan före',
    later: 'Veckan efter',
    caption: 'Läsningar att titta på',
    none: 'Ingen läsning den här veckan är ovanlig enligt reglerna.',
    rule: 'Regel',
    rules: rulesSv,
    counted: ({ rule, count, usual }: Unusual) => {
      if (rule === 'many_people')
        return usual === undefined ? `${count} personer` : `${count} personer, vanligen ${usual}`;
      if (rule === 'outside_hours') return count === 1 ? 'En läsning' : `${count} läsningar den dagen`;
      return rule === 'taken_out' ? `${count} personer` : '';
    },
    todo: 'Att göra',
    look: 'Titta på den',
    lookFor: (rule: string, who: string, when: string) => `${rule}, ${who} ${when}`,
    inReview: 'I en granskning',
    lookedBy: (who: string, note: string) => `${who} har tittat: ${note}`,
    more: (count: number) => `${count} till visas inte. Titta på dem som står här först.`,
    about: 'Reglerna',
    assumed: 'Gränserna är Bryggas eget antagande tills ni beslutar egna.',
    stated: 'Gränserna har ni själva beslutat.',
    change: 'Ändra gränserna',
    lookTitle: 'En ovanlig läsning',
    note: 'Vad kom du fram till?',
    saveLook: 'Spara: jag har tittat',
    review: 'Lägg i en granskning',
    reviewMore:
      'I granskningen kan du fråga den som läste, och bedöma läsningen. Den läggs i er öppna granskning av ovanliga läsningar.',
    ownRead: 'Det är din egen läsning. En annan chef behöver titta på den.',
    already: 'En kollega har redan tittat på läsningen.',
    watchTitle: 'Gränser för ovanliga läsningar',
    watchLead: 'Från när en läsning hamnar i listan. Brygga poängsätter och rangordnar ingen.',
    keys: keysSv,
    save: 'Spara gränserna',
    saved: 'Gränserna är sparade',
    meanwhile: 'En kollega har sparat andra gränser medan du skrev. De står i formuläret nu.',
    refusals: refusalsSv,
  },
  en: {
    week: (from, to) => `${from}–${to}`,
    weeks: 'Weeks',
    earlier: 'The week before',
    later: 'The week after',
    caption: 'Reads to look at',
    none: 'No read of this week is unusual by the rules.',
    rule: 'Rule',
    rules: rulesEn,
    counted: ({ rule, count, usual }) => {
      if (rule === 'many_people')
        return usual === undefined ? `${count} people` : `${count} people, usually ${usual}`;
      if (rule === 'outside_hours') return count === 1 ? 'One read' : `${count} reads that day`;
      return rule === 'taken_out' ? `${count} people` : '';
    },
    todo: 'To do',
    look: 'Look at it',
    lookFor: (rule, who, when) => `${rule}, ${who} ${when}`,
    inReview: 'Under review',
    lookedBy: (who, note) => `${who} has looked: ${note}`,
    more: (count) => `${count} more are not shown. Look at those that stand here first.`,
    about: 'The rules',
    assumed: 'The limits are Brygga’s own assumption until you decide others.',
    stated: 'You have decided the limits yourselves.',
    change: 'Change the limits',
    lookTitle: 'An unusual read',
    note: 'What did you conclude?',
    saveLook: 'Save: I have looked',
    review: 'Put it under review',
    reviewMore:
      'In the review you can ask the one who read, and judge the read. It is put in your open review of unusual reads.',
    ownRead: 'It is your own read. Another manager needs to look at it.',
    already: 'A colleague has looked at the read already.',
    watchTitle: 'Limits for unusual reads',
    watchLead: 'From when a read comes to the list. Brygga scores and ranks nobody.',
    keys: keysEn,
    save: 'Save the limits',
    saved: 'The limits are saved',
    meanwhile: 'A colleague saved other limits while you wrote. They stand in the form now.',
    refusals: refusalsEn,
  },
});
