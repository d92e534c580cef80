import { NotFound, Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import { type FormScreen, idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import type { Result } from '../../../shared/values/result.ts';
import { removeParty, sendInvitations, sendReminders } from '../invite-parties.ts';
import { listParties } from '../parties.store.ts';
import { doingOf, findFor, findOrDone, meetingPage, type OpenedMeeting } from '../parts/open-meeting.ts';
import { refusalTexts } from '../refusals.texts.ts';
import { releaseMinutes } from '../share-minutes.ts';
import { showMeeting } from './meeting-page.tsx';

const answered = (
  visit: Visit,
  { meeting }: OpenedMeeting,
  done: Result<unknown, keyof (typeof refusalTexts)['sv']>,
  said: string,
) => {
  if (!done.ok) throw new Unprocessable({ '': refusalTexts[visit.lang][done.refusal] });
  return { redirect: `${meetingPage(meeting)}?klart=${said}` };
};

const button = (act: FormScreen['act']): FormScreen => ({ view: showMeeting, act });

export const inviteButton = button(async (visit) => {
  const opened = await findFor(visit, 'invite');
  const done = await sendInvitations(doingOf(visit), opened.meeting);
  return answered(visit, opened, done, done.ok && done.value === 0 ? 'allInvited' : 'invited');
});

export const remindButton = button(async (visit) => {
  const opened = await findFor(visit, 'invite');
  return answered(visit, opened, await sendReminders(doingOf(visit), opened.meeting), 'reminded');
});

export const removeButton = button(async (visit) => {
  const opened = await findFor(visit, 'invite');
  const partyId = idParam(visit, 'partId');
  const parties = await listParties(visit.tx, [opened.meeting.meetingId]);
  const party = parties.find((one) => one.partyId === partyId);
  if (!party || party.kind === 'person') throw new NotFound(partyId);
  await removeParty(doingOf(visit), opened.meeting, party);
  return { redirect: `${meetingPage(opened.meeting)}?klart=removed` };
});

export const releaseButton = button(async (visit) => {
  const { again, ...opened } = await findOrDone(visit, 'release', ({ minutes }) =>
    Boolean(minutes?.releasedAt),
  );
  if (again) return { redirect: `${meetingPage(opened.meeting)}?klart=released` };
  const done = await releaseMinutes(visit, opened.meeting, opened.minutes!);
  return answered(visit, opened, done, 'released');
});
