import { bookMeeting } from '../../app/rooms/meetings/book-meeting.ts';
import { endMeeting } from '../../app/rooms/meetings/end-meeting.ts';
import { addParty, sendInvitations } from '../../app/rooms/meetings/invite-parties.ts';
import { keepDecision } from '../../app/rooms/meetings/keep-decision.ts';
import type { MeetingAnswer, MeetingKind } from '../../app/rooms/meetings/kinds.rules.ts';
import { letterWords } from '../../app/rooms/meetings/letters.texts.ts';
import { findMeeting } from '../../app/rooms/meetings/meeting.store.ts';
import { findMinutes, writeMinutes } from '../../app/rooms/meetings/minutes.store.ts';
import { listParties } from '../../app/rooms/meetings/parties.store.ts';
import type { Doing } from '../../app/rooms/meetings/send-letters.ts';
import { shareMinutes } from '../../app/rooms/meetings/share-minutes.ts';
import { addDays } from '../../app/shared/values/dates.ts';
import { newId } from '../../app/shared/values/ids.ts';
import { momentOf } from '../../app/shared/values/moments.ts';
import type { OrganisationKey } from '../staff.ts';
import type { Act, Scene } from '../tell.ts';
import { must } from './must.ts';

const doingAt = ({ visiting, stage: { origin } }: Scene, time: string): Doing => ({
  ...visiting,
  now: momentOf(visiting.today, time),
  application: { origin } as Doing['application'],
  words: letterWords,
});

const standing = async (scene: Scene) => {
  const meetingId = scene.left.get('meeting') ?? '';
  const meeting = await findMeeting(scene.visiting.tx, scene.participantId, meetingId);
  if (!meeting) throw new Error('no meeting has been booked');
  return meeting;
};

interface Booked {
  kind: MeetingKind;
  /** Days from the day when it is booked. */
  inDays: number;
  from: string;
  to: string;
  place: string;
  about: string;
  agenda: string[];
}

/** Books a meeting in the morning of the day. */
export const books =
  ({ inDays, ...booked }: Booked): Act =>
  async (scene) => {
    const day = addDays(scene.visiting.today, inDays);
    const interpreter = scene.person.interpreterLanguage ?? '';
    const doing = doingAt(scene, '08:00');
    const meetingId = must(
      await bookMeeting(doing, scene.participantId, newId(), { ...booked, day, interpreter }),
    );
    scene.left.set('meeting', meetingId);
  };

/** Another organisation is invited, and the letters are written. */
export const calls =
  (organisation: OrganisationKey, name: string, address: string): Act =>
  async (scene) => {
    const doing = doingAt(scene, '08:10');
    const organisationId = scene.stage.organisations[organisation];
    must(
      await addParty(doing, await standing(scene), newId(), {
        kind: 'organisation',
        organisationId,
        name,
        address,
      }),
    );
    must(await sendInvitations(doing, await standing(scene)));
  };

/** Only those who are there from the first are invited. */
export const callsPerson: Act = async (scene) => {
  must(await sendInvitations(doingAt(scene, '08:10'), await standing(scene)));
};

interface Held {
  notes: string[];
  decisions: [what: string, who: string, inDays: number][];
  answer?: MeetingAnswer;
}

/** The meeting is held in the afternoon with everybody there, written down, and something is decided. */
export const holds =
  ({ notes, decisions, answer }: Held): Act =>
  async (scene) => {
    const doing = doingAt(scene, '16:00');
    const meeting = await standing(scene);
    await writeMinutes(doing.tx, doing.visitor, meeting, undefined, { notes });
    for (const [what, who, inDays] of decisions)
      await keepDecision(doing, meeting, newId(), {
        what,
        who,
        dueOn: addDays(doing.today, inDays),
      });
    const parties = await listParties(doing.tx, [meeting.meetingId]);
    must(
      await endMeeting(doing, meeting, {
        outcome: 'held',
        attended: parties.map(({ partyId }) => partyId),
        answer,
        answerWords: '',
        contacts: '',
      }),
    );
  };

/** The minutes in easy words, which the person has not been shown yet. */
export const writesEasy =
  (...easy: string[]): Act =>
  async (scene) => {
    const doing = doingAt(scene, '17:00');
    const meeting = await standing(scene);
    const begun = await findMinutes(doing.tx, meeting.meetingId);
    await writeMinutes(doing.tx, doing.visitor, meeting, begun, { easy: easy.join('\n') });
  };

/** The minutes in easy words, read together with the person. */
export const tellsPerson =
  (...easy: string[]): Act =>
  async (scene) => {
    await writesEasy(...easy)(scene);
    const doing = doingAt(scene, '17:10');
    const meeting = await standing(scene);
    const written = await findMinutes(doing.tx, meeting.meetingId);
    await shareMinutes(doing, meeting, written!, 'read_together');
  };
