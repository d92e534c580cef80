import type { PlainDate } from '../../shared/values/dates.ts';
import { momentOf } from '../../shared/values/moments.ts';

/** A forum as the person sees it, with what the person has been asked and has said. */
export interface OwnForum {
  id: string;
  organisationId: string;
  name: string;
  heldOn: PlainDate;
  starts: string;
  ends: string;
  place: string;
  about: string;
  /** Whom to call: nobody where none is left there. */
  responsible: string | null;
  phone: string | null;
  cancelled: boolean;
  /** It got another day or hour after the yes that stands. */
  movedSince: boolean;
  /** The yes that stands. */
  guestId: string | null;
  /** The question that stands, and what was answered. */
  questionId: string | null;
  answer: 'yes' | 'no' | null;
  /** Whether the person has taken a yes back on the own pages. */
  tookBack: boolean;
}

/** Asked, yes or no; undefined where the person is no longer asked anything. */
export const ownWord = ({
  guestId,
  questionId,
  answer,
  tookBack,
}: Pick<OwnForum, 'guestId' | 'questionId' | 'answer' | 'tookBack'>): 'asked' | 'yes' | 'no' | undefined => {
  if (guestId) return 'yes';
  if (questionId) return answer === null ? 'asked' : 'no';
  return tookBack ? 'no' : undefined;
};

type Told = Pick<OwnForum, 'heldOn' | 'starts' | 'cancelled'>;

/** Why the person's word is not taken; until it begins one may change it as often as one likes. */
export const faultOfWord = (
  { heldOn, starts, cancelled }: Told,
  now: Date,
): 'cancelled' | 'begun' | undefined => {
  if (cancelled) return 'cancelled';
  return momentOf(heldOn, starts) <= now ? 'begun' : undefined;
};

/** What the person still has to know: forums of today and later. A no to one that was cancelled is nothing more to tell. */
export const comingForums = (forums: readonly OwnForum[], today: PlainDate): OwnForum[] =>
  forums.filter((one) => {
    const word = ownWord(one);
    return one.heldOn >= today && word !== undefined && !(one.cancelled && word === 'no');
  });
