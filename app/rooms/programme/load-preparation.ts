import type { Visit } from '../../platform/visit.ts';
import {
  againstNormal,
  type MeasuredStay,
  type MonthsStood,
  measuredStays,
  monthsStood,
  normalMonths,
} from '../path/measured-step.rules.ts';
import { listLeadingRows } from '../path/measured-time.store.ts';
import { listPrepared, type Prepared } from './preparation.store.ts';

/** A time in preparation: from when, how long, and how that stands to what the model says. */
export interface TimeInPreparation extends MonthsStood, Pick<MeasuredStay, 'since' | 'until' | 'step'> {
  against: ReturnType<typeof againstNormal>;
  normal: ReturnType<typeof normalMonths>;
}

type Asking = Pick<Visit, 'tx' | 'today'>;

const timesOf = async (
  { tx, today }: Asking,
  people: readonly string[],
): Promise<(participantId: string) => TimeInPreparation[]> => {
  const { rows, pauses, models } = await listLeadingRows(tx, people);
  const byPerson = Map.groupBy(rows, ({ participantId }) => participantId);
  return (participantId) =>
    measuredStays(byPerson.get(participantId) ?? [], models, pauses).map((stay) => {
      const time = monthsStood(stay, today);
      const { since, until, step, normal } = stay;
      const against = againstNormal(time, normal);
      return { ...time, since, until, step, against, normal: normalMonths(normal) };
    });
};

/** The times of one person, the latest first. */
export const loadTimes = async (asking: Asking, participantId: string): Promise<TimeInPreparation[]> =>
  (await timesOf(asking, [participantId]))(participantId).toReversed();

export interface InPreparation extends Prepared {
  time: TimeInPreparation;
}

/** Those who are in preparation now, whoever has been there longest first. */
export const loadInPreparation = async (asking: Asking): Promise<InPreparation[]> => {
  const people = await listPrepared(asking.tx);
  const times = await timesOf(
    asking,
    people.map(({ participantId }) => participantId),
  );
  return people
    .flatMap((person) =>
      times(person.participantId)
        .filter(({ ongoing, since }) => ongoing && since <= asking.today)
        .map((time) => ({ ...person, time })),
    )
    .toSorted((a, b) => b.time.months - a.time.months || b.time.days - a.time.days);
};
