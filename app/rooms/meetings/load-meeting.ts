import { listMail, type SentMail } from '../../platform/mail.ts';
import type { Visit } from '../../platform/visit.ts';
import { listChanges, type MeetingChange } from './changes.store.ts';
import type { Decision } from './decisions.rules.ts';
import { listDecisions } from './decisions.store.ts';
import type { Meeting } from './meeting.rules.ts';
import { listMeetings } from './meeting.store.ts';
import { findPreparation, type Preparation } from './minutes.store.ts';
import type { Party } from './parties.rules.ts';
import { listParties } from './parties.store.ts';
import { listSharedWith, type SharedOrganisation } from './reach.store.ts';

/** Everything that the page about a meeting shows, as far as the one who asks may read it. */
export interface MeetingView {
  parties: Party[];
  letters: Map<string, SentMail>;
  preparation: Preparation | undefined;
  decisions: Decision[];
  changes: MeetingChange[];
  /** What was decided at the meeting before this one, with what is still to be done first. */
  lastTime: Decision[];
  /** The invited organisations that minutes may be released to now. */
  receivers: SharedOrganisation[];
}

const decidedBefore = async (tx: Visit['tx'], meeting: Meeting): Promise<Decision[]> => {
  const earlier = (await listMeetings(tx, meeting.participantId)).filter(
    ({ startsAt, outcome }) => startsAt < meeting.startsAt && outcome === 'held',
  );
  const [last] = earlier;
  return last ? listDecisions(tx, last.meetingId) : [];
};

export const loadMeeting = async (
  { tx, visitor }: Pick<Visit, 'tx' | 'visitor'>,
  meeting: Meeting,
): Promise<MeetingView> => {
  const { meetingId, participantId } = meeting;
  const parties = await listParties(tx, [meetingId]);
  const letters =
    parties.length > 0
      ? await listMail(
          tx,
          parties.map(({ partyId }) => partyId),
        )
      : [];
  const shared = await listSharedWith(tx, visitor, participantId);
  return {
    parties,
    letters: new Map(letters.map((letter) => [letter.threadId, letter])),
    preparation: await findPreparation(tx, meetingId),
    decisions: await listDecisions(tx, meetingId),
    changes: await listChanges(tx, meetingId),
    lastTime: await decidedBefore(tx, meeting),
    receivers: shared.filter(({ organisationId }) => meeting.invited.includes(organisationId)),
  };
};
