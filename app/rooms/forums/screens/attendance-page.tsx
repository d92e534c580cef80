import { NotFound, Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import { logRead } from '../../../platform/read-log.ts';
import { type Body, type FormScreen, idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { Button, ErrorSummary, Form } from '../../../shared/parts/form.tsx';
import { type FormState, formState, hasErrors } from '../../../shared/parts/form-state.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { Frame } from '../../people/parts/frame.tsx';
import { type ForumEvent, faultOfAttendance, isExpected, markOf } from '../forums.rules.ts';
import { forumsTexts } from '../forums.texts.ts';
import { listGuests } from '../guests.store.ts';
import { markEmployer, markPerson } from '../invite.ts';
import { listInvited } from '../invited.store.ts';
import { whenInWords } from '../parts/forum-words.tsx';
import { attendancePage, backTo, openForum, openForums } from '../parts/open-forum.ts';

interface Awaitee {
  id: string;
  name: string;
  came: boolean | null;
  mayMark: boolean;
}

const Presses = ({ at, one, lang }: { at: string; one: Awaitee; lang: Lang }) => {
  const t = forumsTexts[lang];
  const press = (value: string, label: string, kind: 'primary' | 'secondary' = 'secondary') => (
    <Button kind={kind} name="besked" value={value}>
      {label}
      <span class="ds-sr-only">{` ${one.name}`}</span>
    </Button>
  );
  return (
    <div class="presses">
      <Form action={`${at}/${one.id}`} guard={false}>
        {one.came === true ? null : press('came', t.here, 'primary')}
        {one.came === false ? null : press('away', t.away)}
        {one.came === null ? null : press('undo', t.undo)}
      </Form>
    </div>
  );
};

interface DoorProps {
  title: string;
  rows: readonly Awaitee[];
  at: string;
  open: boolean;
  lang: Lang;
}

/** A list for a thumb: each press is one mark. */
const Door = ({ title, rows, at, open, lang }: DoorProps) => {
  const t = forumsTexts[lang];
  const state = ({ came }: Awaitee) => (came === null ? t.expected : came ? t.here : t.away);
  return (
    <section>
      <h2>{title}</h2>
      {rows.length === 0 ? <p>{t.nobodyExpected}</p> : null}
      <ul class="group">
        {rows.map((one) => (
          <li id={`d-${one.id}`}>
            <p>
              <b>{one.name}</b> <span>{state(one)}</span>
            </p>
            {open && one.mayMark ? <Presses at={at} one={one} lang={lang} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Those who are awaited, of whom one may know. */
const openDoor = async (visit: Visit) => {
  const { keep } = await openForums(visit);
  const forum = await openForum(visit);
  const guests = await listGuests(visit.tx, forum.id);
  await logRead(
    visit.tx,
    'list',
    guests.map(({ participantId }) => participantId),
  );
  const employers = (await listInvited(visit.tx, forum.id))
    .filter(isExpected)
    .map(({ id, employer, came }) => ({ id, name: employer, came, mayMark: keep }));
  return { forum, employers, people: guests.map((guest) => ({ ...guest, mayMark: guest.mayAsk })) };
};

const pageOf = async (visit: Visit, form: FormState) => {
  const { lang, today } = visit;
  const { forum, employers, people } = await openDoor(visit);
  const t = forumsTexts[lang];
  const title = t.attendanceTitle(forum.name);
  const fault = faultOfAttendance(forum, today);
  const at = attendancePage(forum);
  return (
    <Frame visit={visit} title={title} error={hasErrors(form)}>
      <PageHeading title={title} lead={whenInWords(forum, lang)} back={backTo(forum)} />
      <ErrorSummary form={form} />
      {fault ? <Alert title={fault === 'cancelled' ? t.is_cancelled : t.not_yet} /> : null}
      <Door title={t.employers} rows={employers} at={`${at}/arbetsgivare`} open={!fault} lang={lang} />
      <Door title={t.people} rows={people} at={`${at}/deltagare`} open={!fault} lang={lang} />
    </Frame>
  );
};

/** Who comes through the door, on a phone. */
export const attendanceScreen = (visit: Visit) => pageOf(visit, formState(visit.lang));

type Opened = { forum: ForumEvent; employers: Awaitee[]; people: Awaitee[] };

const pressed = (of: (opened: Opened) => Awaitee[], mark: typeof markEmployer): FormScreen => ({
  view: pageOf,
  act: async (visit, body: Body) => {
    const opened = await openDoor(visit);
    const id = idParam(visit, 'rad');
    const one = of(opened).find((row) => row.id === id && row.mayMark);
    const came = markOf(body.text('besked'));
    if (!one || came === undefined) throw new NotFound(id);
    const marked = await mark(visit, opened.forum, one, came);
    const t = forumsTexts[visit.lang];
    if (!marked.ok)
      throw new Unprocessable({ '': marked.refusal === 'cancelled' ? t.is_cancelled : t.not_yet });
    return { redirect: `${attendancePage(opened.forum)}#d-${id}` };
  },
});

export const employerCameButton = pressed(({ employers }) => employers, markEmployer);
export const personCameButton = pressed(({ people }) => people, markPerson);
