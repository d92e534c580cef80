import { NotFound } from '../../../platform/outcomes-of-requests.ts';
import type { FormScreen } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { DescriptionList } from '../../../shared/parts/facts.tsx';
import { Hidden } from '../../../shared/parts/form.tsx';
import { firstOf } from '../../../shared/values/dates.ts';
import { isBeforeForum } from '../../employers/came-of.rules.ts';
import { offeredForums } from '../../employers/came-of.store.ts';
import { cameOfTexts, withForum } from '../../employers/came-of.texts.ts';
import { keptForm } from '../../people/parts/kept-form.tsx';
import { changeStay, endWithVisits, recordApproval } from '../keep-stay.ts';
import { type OpenedStay, openKeptStay, savedStay, stayPage } from '../parts/open-stay.ts';
import { demandDone, demandSound, refusedByName } from '../parts/refused.ts';
import { inPersonFrame, stayPicks, stayTextsChecked, stayWords } from '../parts/stay-form.tsx';
import { agreedItems } from '../parts/stay-words.ts';
import { findPlace } from '../places.store.ts';
import { stayForms } from '../stay-forms.texts.ts';
import { stayRefusals } from '../stay-refusals.texts.ts';
import {
  approvalAsks,
  endFault,
  endStayAsks,
  lastDayOf,
  stayAsks,
  stayForumAsks,
  waitsFor,
} from '../stays.rules.ts';
import { setStayForum } from '../stays.store.ts';
import { staysTexts } from '../stays.texts.ts';

/** Which version whoever answers has read. */
const readVersion = 'version';

const back = (opened: OpenedStay) => ({ href: stayPage(opened), label: opened.stay.placeWords });

const openWithPlace = async (visit: Visit) => {
  const opened = await openKeptStay(visit);
  const place = await findPlace(visit.tx, opened.stay.placeId);
  if (!place) throw new NotFound(opened.stay.placeId);
  return { ...opened, place };
};

/** What is agreed changes: a new version, which all three answer anew. */
export const changeStayForm: FormScreen = keptForm({
  asks: stayAsks,
  words: (visit) => ({
    ...stayWords(visit),
    title: stayForms[visit.lang].changeTitle,
    lead: stayForms[visit.lang].changeLead,
    submit: stayForms[visit.lang].save,
  }),
  open: openWithPlace,
  standing: ({ stay }) => ({ ...stay, startsOn: stay.saysFrom, endsOn: stay.saysUntil }),
  picks: (visit, { place, person, stay }) => stayPicks(visit, place, person, stay),
  back,
  frame: inPersonFrame,
  beforeButton: stayTextsChecked.beforeButton,
  check: (visit, _answers, _stay, body) => stayTextsChecked.met(visit, body),
  save: async (visit, answers, opened) => {
    const { person, stay, place } = opened;
    await demandSound(visit.lang, () => changeStay(visit, person.participantId, stay, place, answers));
    return savedStay(opened);
  },
});

/** A party's answer to the agreement that stands above the form, as whoever of the staff was there or was told writes it in. */
export const approvalForm: FormScreen = keptForm({
  asks: approvalAsks,
  isNew: true,
  words: ({ lang }) => {
    const t = stayForms[lang].approval;
    const { parties, answer, because } = staysTexts[lang];
    return { ...t, codes: { party: parties, answer, because, how: t.hows } };
  },
  open: openKeptStay,
  standing: ({ stay }, { today }) => ({ party: waitsFor(stay) ?? undefined, saidOn: today }),
  back,
  frame: inPersonFrame,
  above: ({ lang }, { stay }) => (
    <>
      <p>{staysTexts[lang].version(stay.version)}</p>
      <DescriptionList items={agreedItems(stay, lang)} />
    </>
  ),
  beforeButton: (_visit, _form, { stay }) => <Hidden name={readVersion} value={stay.version} />,
  check: ({ lang }, { party, answer, because, byName }, { stay }, body) => {
    const t = stayRefusals[lang];
    if (body.text(readVersion) !== String(stay.version)) return { answer: t.changed };
    if (answer === 'no' && !because) return { because: t.because_missing };
    return party === 'employer' && !byName ? { byName: t.name_missing } : {};
  },
  save: async (visit, answers, opened, id) => {
    const { field } = approvalAsks.party;
    const record = () => recordApproval(visit, opened.person.participantId, opened.stay, id, answers);
    demandDone(await refusedByName(visit.lang, field, record), field, visit.lang);
    return savedStay(opened);
  },
});

/** It ends, with its reason; visits that were planned after it are struck. */
export const endStayForm: FormScreen = keptForm({
  asks: endStayAsks,
  words: ({ lang }) => ({ ...stayForms[lang].end, codes: { endedBecause: staysTexts[lang].endings } }),
  open: openKeptStay,
  standing: ({ stay }, { today }) => ({
    endedOn: firstOf(stay.endsOn, today),
    endedBecause: stay.endedBecause ?? undefined,
  }),
  back,
  frame: inPersonFrame,
  check: ({ lang }, { endedOn }, { stay }) => {
    const fault = endFault(stay, endedOn);
    return fault ? { endedOn: stayRefusals[lang][fault] } : {};
  },
  save: async (visit, answers, opened) => {
    const end = { ...answers, endedOn: lastDayOf(opened.stay, answers) };
    const done = await endWithVisits(visit, opened.person.participantId, opened.stay, end);
    demandDone(done, endStayAsks.endedOn.field, visit.lang);
    return savedStay(opened);
  },
});

/** Which forum it came out of, where somebody knows better now. */
export const stayForumForm: FormScreen = keptForm({
  asks: stayForumAsks,
  words: ({ lang }, { stay }) => ({
    ...withForum({ labels: {} }, lang, false),
    title: cameOfTexts[lang].from,
    lead: stay.placeWords,
    submit: stayForms[lang].save,
  }),
  open: async (visit: Visit) => {
    const opened = await openKeptStay(visit);
    return { ...opened, forums: await offeredForums(visit.tx, opened.stay.forumId) };
  },
  standing: ({ stay }) => stay,
  picks: async (_, { forums }) => ({ [stayForumAsks.forumId.field]: forums }),
  back,
  frame: inPersonFrame,
  check: ({ lang }, { forumId }, { stay, forums }) =>
    isBeforeForum(forums, forumId, stay.startsOn) ? { forumId: cameOfTexts[lang].beforeForum } : {},
  save: async (visit, { forumId }, opened) => {
    await setStayForum(visit, opened.stay, forumId);
    return savedStay(opened);
  },
});
