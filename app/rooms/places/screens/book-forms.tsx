import type { FormScreen } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { isBeforeForum } from '../../employers/came-of.rules.ts';
import { offeredForums, proposeForum } from '../../employers/came-of.store.ts';
import { cameOfTexts, withForum } from '../../employers/came-of.texts.ts';
import { keptForm } from '../../people/parts/kept-form.tsx';
import { bookStay } from '../keep-stay.ts';
import { openPersonAtPlace, type PersonAtPlace, staysPage } from '../parts/open-stay.ts';
import { demandSound } from '../parts/refused.ts';
import { inPersonFrame, stayPicks, stayTextsChecked, stayWords } from '../parts/stay-form.tsx';
import { listPlaceTasks } from '../place-tasks.store.ts';
import { stayForms } from '../stay-forms.texts.ts';
import { bookAsks, placeNoAsks } from '../stays.rules.ts';
import { insertPlaceNo } from '../stays.store.ts';
import { staysTexts } from '../stays.texts.ts';

const back = ({ person }: PersonAtPlace) => ({ href: staysPage(person), label: person.name });

/** Books a seat for a person: what is proposed to the three comes from the place and its mapped tasks. */
export const bookForm: FormScreen = keptForm({
  asks: bookAsks,
  isNew: true,
  words: (visit, { place }) => ({
    ...stayWords(visit),
    ...withForum(stayWords(visit), visit.lang),
    title: stayForms[visit.lang].bookTitle(place.name),
    lead: `${place.employer}, ${place.workplace}`,
    submit: stayForms[visit.lang].bookSubmit,
  }),
  open: async (visit: Visit) => {
    const opened = await openPersonAtPlace(visit);
    const proposed = opened.place.forumId ?? (await proposeForum(visit, opened.place.employerId));
    return {
      ...opened,
      tasks: await listPlaceTasks(visit.tx, opened.place.id),
      proposed,
      forums: await offeredForums(visit.tx, proposed),
    };
  },
  standing: ({ place, tasks, proposed }, { visitor }) => ({
    placeWords: `${place.employer}, ${place.workplace}`,
    what: tasks.map(({ name }) => name).join(', '),
    wayThere: place.wayThere ?? place.address,
    supervisorId: visitor.accountId,
    forumId: proposed,
  }),
  picks: async (visit, { person, place, forums }) => ({
    ...(await stayPicks(visit, place, person)),
    [bookAsks.forumId.field]: forums,
  }),
  back,
  frame: inPersonFrame,
  beforeButton: stayTextsChecked.beforeButton,
  check: (visit, { startsOn, forumId }, { forums }, body) => ({
    ...stayTextsChecked.met(visit, body),
    ...(isBeforeForum(forums, forumId, startsOn) ? { forumId: cameOfTexts[visit.lang].beforeForum } : {}),
  }),
  save: async (visit, answers, { person, place }, id) => {
    await demandSound(visit.lang, () => bookStay(visit, person.participantId, place, id, answers));
    return `${staysPage(person)}/${id}?sparat=1`;
  },
});

/** It was a no before anything was booked: by whom, and why. */
export const placeNoForm: FormScreen = keptForm({
  asks: placeNoAsks,
  isNew: true,
  words: ({ lang }, { place }) => ({
    ...stayForms[lang].no,
    title: staysTexts[lang].noTitle(place.name),
    lead: staysTexts[lang].noLead,
    codes: { saidBy: staysTexts[lang].parties, because: staysTexts[lang].because },
  }),
  open: openPersonAtPlace,
  standing: (_, { today }) => ({ saidOn: today }),
  back,
  frame: inPersonFrame,
  save: async (visit, answers, { person, place }, id) => {
    await insertPlaceNo(visit, person.participantId, place.id, id, answers);
    return `${staysPage(person)}?sparat=1`;
  },
});
