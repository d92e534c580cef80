import { NotFound } from '../../../platform/outcomes-of-requests.ts';
import { logRead } from '../../../platform/read-log.ts';
import { type FormScreen, idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { DescriptionList } from '../../../shared/parts/facts.tsx';
import { Actions, Button, ButtonLink, ErrorSummary, Form } from '../../../shared/parts/form.tsx';
import { type FormState, formState, hasErrors } from '../../../shared/parts/form-state.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import { pressOf, wantsOff } from '../../../shared/values/called-off.ts';
import { Frame } from '../../people/parts/frame.tsx';
import type { ForumEvent } from '../forums.rules.ts';
import { cancelForum } from '../forums.store.ts';
import { forumsTexts } from '../forums.texts.ts';
import { listGuests, takeBackYes } from '../guests.store.ts';
import { listDialogues, listInvited } from '../invited.store.ts';
import { countPeople, listContactsFrom, listPlacesFrom, listStaysFrom } from '../led-to.store.ts';
import { ForumAsked } from '../parts/forum-asked.tsx';
import { ForumEmployers } from '../parts/forum-employers.tsx';
import { ForumGuests } from '../parts/forum-guests.tsx';
import { ForumState, whenInWords } from '../parts/forum-words.tsx';
import { LedTo } from '../parts/led-to.tsx';
import {
  attendancePage,
  forumPage,
  openForum,
  openForums,
  openKeptForum,
  savedAt,
} from '../parts/open-forum.ts';
import { demandUnattended } from '../parts/unattended.ts';
import { listAsked } from '../questions.store.ts';

const factsOf = ({ lang, today }: Visit, forum: ForumEvent) => {
  const t = forumsTexts[lang];
  return [
    { term: t.state, value: <ForumState forum={forum} today={today} lang={lang} /> },
    { term: t.when, value: whenInWords(forum, lang) },
    { term: t.place, value: forum.place },
    { term: t.about, value: <span class="as-written">{forum.about}</span> },
    { term: t.responsible, value: forum.responsible },
  ];
};

const Keeping = ({
  visit: { lang, today },
  forum,
  keep,
}: {
  visit: Visit;
  forum: ForumEvent;
  keep: boolean;
}) => {
  const t = forumsTexts[lang];
  const at = forumPage(forum);
  return (
    <Actions>
      <ButtonLink href={attendancePage(forum)}>{t.attendance}</ButtonLink>
      {keep ? (
        <>
          <ButtonLink href={`${at}/andra`} kind="secondary">
            {t.change}
          </ButtonLink>
          {forum.cancelled || forum.heldOn >= today ? (
            <Form action={`${at}/stall-in`} guard={false}>
              <Button kind="secondary" name="besked" value={pressOf(forum.cancelled)}>
                {forum.cancelled ? t.resume : t.cancel}
              </Button>
            </Form>
          ) : null}
        </>
      ) : null}
    </Actions>
  );
};

/** The page, and the page again where a button on it was refused. */
export const showForum = async (visit: Visit, form: FormState) => {
  const { lang, today, tx, url } = visit;
  const { keep, invite } = await openForums(visit);
  const forum = await openForum(visit);
  const t = forumsTexts[lang];
  const guests = await listGuests(tx, forum.id);
  const stays = await listStaysFrom(tx, forum.id);
  const asked = invite && forum.heldOn >= today ? await listAsked(tx, forum.id) : undefined;
  await logRead(tx, 'list', [
    ...new Set([...guests, ...stays, ...(asked ?? [])].map(({ participantId }) => participantId)),
  ]);
  const people = await countPeople(tx, forum.id);
  return (
    <Frame visit={visit} title={forum.name} error={hasErrors(form)}>
      <PageHeading title={forum.name} back={{ href: '/forum', label: t.title }} />
      <ErrorSummary form={form} />
      {url.searchParams.has('sparat') ? <Alert tone="success" live title={t.saved} /> : null}
      {keep || (invite && forum.heldOn <= today) ? <Keeping visit={visit} forum={forum} keep={keep} /> : null}
      <DescriptionList items={factsOf(visit, forum)} />
      <ForumEmployers
        visit={visit}
        forum={forum}
        rows={await listInvited(tx, forum.id)}
        dialogues={await listDialogues(tx, forum.id)}
        keep={keep}
      />
      <ForumGuests visit={visit} forum={forum} rows={guests} people={people} invites={invite} />
      {asked ? <ForumAsked visit={visit} forum={forum} rows={asked} /> : null}
      <LedTo
        contacts={await listContactsFrom(tx, forum.id)}
        places={await listPlacesFrom(tx, forum.id)}
        stays={stays}
        people={people}
        today={today}
        lang={lang}
      />
    </Frame>
  );
};

/** One forum meeting: who is invited, who came, and what it led to. */
export const forumScreen = (visit: Visit) => showForum(visit, formState(visit.lang));

/** Cancels it, or takes that back. */
export const cancelButton: FormScreen = {
  view: showForum,
  act: async (visit, body) => {
    const forum = await openKeptForum(visit);
    const off = wantsOff(body.text('besked'));
    if (off !== forum.cancelled)
      await demandUnattended(visit.lang, '', () => cancelForum(visit.tx, forum, off ? visit.now : null));
    return { redirect: savedAt(forum.id) };
  },
};

/** Somebody's yes no longer stands; pressed again it changes nothing. */
export const takeBackButton: FormScreen = {
  view: showForum,
  act: async (visit) => {
    const forum = await openForum(visit);
    const id = idParam(visit, 'rad');
    const guest = (await listGuests(visit.tx, forum.id)).find((one) => one.id === id);
    if (guest && !guest.mayAsk) throw new NotFound(id);
    if (guest) await takeBackYes(visit.tx, guest, visit.today);
    return { redirect: savedAt(forum.id) };
  },
};
