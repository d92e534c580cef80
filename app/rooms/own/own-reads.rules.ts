import type { PlainDate } from '../../shared/values/dates.ts';

/** What an organisation did on a day, told to the person: never who of them. */
export interface OwnRead {
  day: PlainDate;
  /** Nothing for what a representative, or somebody at a workplace by a link, has opened. */
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
  /** Somebody at a workplace, by a link. */
  byLink: boolean;
}

const byLink = 'employer';

/** The latest day first; the acts of an organisation on a day together, each reason once. */
export const looksOf = (reads: readonly OwnRead[]): OwnLook[] => {
  const looks = Map.groupBy(
    reads,
    ({ day, organisationId, act }) => `${day} ${organisationId} ${act === byLink}`,
  );
  return [...looks.values()].map((ofOne) => {
    const [{ day, organisationId, organisation, act: firstAct }] = ofOne as [OwnRead, ...OwnRead[]];
    const acts = Map.groupBy(ofOne, ({ act }) => act);
    return {
      day,
      organisationId,
      organisation,
      acts: [...acts].map(([act, same]) => ({ act, times: same.reduce((sum, { times }) => sum + times, 0) })),
      purposes: [...new Set(ofOne.flatMap(({ purpose }) => purpose ?? []))],
      byLink: firstAct === byLink,
    };
  });
};
