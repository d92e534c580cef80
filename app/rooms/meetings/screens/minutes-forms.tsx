import type { FormScreen } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { RadioGroup } from '../../../shared/parts/choices.tsx';
import { DraftLine } from '../../../shared/parts/draft-line.tsx';
import { TextArea } from '../../../shared/parts/fields.tsx';
import { Hidden } from '../../../shared/parts/form.tsx';
import { formState } from '../../../shared/parts/form-state.ts';
import { Card } from '../../../shared/parts/headings.tsx';
import { asSeen, SeenFields } from '../../../shared/parts/seen-fields.tsx';
import { dateInWords } from '../../../shared/values/dates.ts';
import { demandUnchanged, saveUnlessChanged } from '../../participants/parts/two-windows.ts';
import { typedIn } from '../../participants/parts/typed.ts';
import { fieldsAbout } from '../../trust/parts/fields-about.ts';
import { listDecisions } from '../decisions.store.ts';
import { formTexts } from '../forms.texts.ts';
import { meetingTexts } from '../meetings.texts.ts';
import { easyLines, type Minutes, sharedHows } from '../minutes.rules.ts';
import { findMinutes, writeMinutes } from '../minutes.store.ts';
import { MeetingForm } from '../parts/meeting-form.tsx';
import { barFor, findFor, findOrDone, meetingPage, openMeeting } from '../parts/open-meeting.ts';
import { refusalTexts } from '../refusals.texts.ts';
import { shareMinutes } from '../share-minutes.ts';

/** What the text begins with: a line for each decision. */
const suggested = async ({ tx }: Visit, meetingId: string): Promise<string> => {
  const decisions = await listDecisions(tx, meetingId);
  return decisions
    .map(({ who, what, dueOn }) =>
      formTexts.sv.easyDecision(who, what, dateInWords(dueOn, 'sv', { year: false })),
    )
    .join('\n');
};

/** The minutes in easy words; saved, they are read as the person will. */
export const easyForm: FormScreen = {
  autosave: true,
  view: async (visit, given, { draft }) => {
    const opened = await openMeeting(visit);
    const { meeting, minutes } = opened;
    const bar = barFor(visit, opened, 'write');
    const t = formTexts[visit.lang];
    const stands = { text: minutes?.easy ?? '' };
    const shown = stands.text || (await suggested(visit, meeting.meetingId));
    const fresh = Object.keys(given.values).length === 0;
    const form = fresh
      ? { ...formState(visit.lang, { text: shown, ...asSeen(stands) }), kept: given.kept }
      : given;
    return (
      <MeetingForm
        visit={visit}
        person={opened.person}
        meeting={meeting}
        form={form}
        draft={draft}
        written={['text']}
        title={t.easyTitle}
        lead={t.easyLead}
        bar={bar}
        submit={t.easySave}
        below={<DraftLine form={form} action={visit.url.pathname} />}
      >
        <SeenFields form={form} />
        <TextArea form={form} name="text" label={t.easy} rows={10} />
      </MeetingForm>
    );
  },
  act: async (visit, body) => {
    const { meeting, participantId } = await findFor(visit, 'write');
    const fields = await fieldsAbout(visit, body, participantId);
    const easy = fields.needed('text', 4000);
    const standing = await findMinutes(visit.tx, meeting.meetingId);
    fields.done();
    await saveUnlessChanged(
      async () => {
        const now = await findMinutes(visit.tx, meeting.meetingId);
        await demandUnchanged(typedIn(body), { text: now?.easy ?? '' }, visit.lang);
      },
      () => writeMinutes(visit.tx, visit.visitor, meeting, standing, { easy }),
    );
    return { redirect: `${meetingPage(meeting)}/dela` };
  },
};

/** Whether the very text that the form showed has been shared in this way: sharing is the change that came after it. */
const sharedBefore = (minutes: Minutes | undefined, how: string, read: string): boolean =>
  minutes !== undefined && minutes.sharedHow === how && String(minutes.version - 1) === read;

/** The text as the person reads it, and how it is shared. */
export const shareForm: FormScreen = {
  view: async (visit, form, { draft }) => {
    const opened = await openMeeting(visit);
    const { meeting, minutes } = opened;
    const bar = barFor(visit, opened, 'share');
    const t = formTexts[visit.lang];
    return (
      <MeetingForm
        visit={visit}
        person={opened.person}
        meeting={meeting}
        form={form}
        draft={draft}
        title={t.shareTitle}
        bar={bar}
        submit={t.shareAct}
        above={
          <>
            <Card title={t.shareHeading}>
              {easyLines(minutes?.easy ?? '').map((line) => (
                <p>{line}</p>
              ))}
            </Card>
            <p>
              <a href={`${meetingPage(meeting)}/lattlast`}>{t.changeText}</a>
            </p>
          </>
        }
      >
        <Hidden name="lyder" value={String(minutes?.version ?? '')} />
        <RadioGroup
          form={form}
          name="hur"
          label={t.how}
          options={sharedHows.map((value) => ({ value, label: meetingTexts[visit.lang].hows[value] }))}
        />
      </MeetingForm>
    );
  },
  act: async (visit, body) => {
    const read = body.text('lyder');
    const { again, meeting, minutes, participantId } = await findOrDone(visit, 'share', (opened) =>
      sharedBefore(opened.minutes, body.text('hur'), read),
    );
    const there = { redirect: `${meetingPage(meeting)}?klart=shared` };
    if (again) return there;
    const fields = await fieldsAbout(visit, body, participantId);
    const how = fields.choice('hur', sharedHows);
    fields.done();
    if (read && read !== String(minutes!.version))
      return fields.refuse({ '': refusalTexts[visit.lang].minutes_changed });
    await shareMinutes(visit, meeting, minutes!, how);
    return there;
  },
};
