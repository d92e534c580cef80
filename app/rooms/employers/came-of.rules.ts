import type { AskedField } from '../../shared/values/asked.ts';
import { addYears, type PlainDate } from '../../shared/values/dates.ts';

/** Whether something came out of a forum: always chosen by somebody, never by itself. */
export const cameOfAsk = { field: 'forum', ask: 'pick', optional: true } as const satisfies AskedField;

export interface CameOf {
  forumId?: string | null;
}

/** Whether the forum that is chosen was held after what is to have come out of it. */
export const isBeforeForum = (
  forums: readonly { value: string; heldOn: PlainDate }[],
  forumId: string | null,
  day: PlainDate,
): boolean => forums.some(({ value, heldOn }) => value === forumId && day < heldOn);

export interface ForumOfEmployer {
  id: string;
  name: string;
  heldOn: PlainDate;
  answer: 'invited' | 'coming' | 'not_coming';
  came: boolean | null;
  cancelled: boolean;
}

/** The forum that is proposed: the latest that the employer came to, within a year, and that was held. */
export const proposedForum = (forums: readonly ForumOfEmployer[], today: PlainDate): string | null =>
  forums
    .filter(
      ({ came, cancelled, heldOn }) => came && !cancelled && heldOn <= today && heldOn >= addYears(today, -1),
    )
    .toSorted((a, b) => (a.heldOn < b.heldOn ? 1 : -1))[0]?.id ?? null;
