import type { PlainDate } from '../../shared/values/dates.ts';

/** What an organisation did on a day, told to the person: never who of them. */
export interface OwnRead {
  day: PlainDate;
  /** Nothing for what a representative has opened. */
  organisationId: string | null;
  organisation: string | null;
  act: string;
  purpose: string | null;
  times: number;
}

/** One organisation's looking on one day: what the person may ask about. */
export interface OwnLook {
  day: PlainDate;
  organisationId: string | null;
  organisation: string | null;
  acts: { act: string; times: number }[];
  purposes: string[];
}

/** The latest day first; the acts of an organisation on a day together, each reason once. */
export const looksOf = (reads: readonly OwnRead[]): OwnLook[] => {
  const looks = Map.groupBy(reads, ({ day, organisationId }) => `${day} ${organisationId}`);
  return [...looks.values()].map((ofOne) => {
    const [{ day, organisationId, organisation }] = ofOne as [OwnRead, ...OwnRead[]];
    const acts = Map.groupBy(ofOne, ({ act }) => act);
    return {
      day,
      organisationId,
      organisation,
      acts: [...acts].map(([act, same]) => ({ act, times: same.reduce((sum, { times }) => sum + times, 0) })),
      purposes: [...new Set(ofOne.flatMap(({ purpose }) => purpose ?? []))],
    };
  });
};
