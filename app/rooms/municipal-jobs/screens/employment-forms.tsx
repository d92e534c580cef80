import { NotFound } from '../../../platform/outcomes-of-requests.ts';
import type { FormScreen } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { keptForm } from '../../people/parts/kept-form.tsx';
import { mayEmploy } from '../../places/may-employ.ts';
import { openKeptStay, stayPage } from '../../places/parts/open-stay.ts';
import { inPersonFrame } from '../../places/parts/stay-form.tsx';
import { findPlace } from '../../places/places.store.ts';
import { listStays } from '../../places/stays.store.ts';
import {
  type EmploymentSource,
  employmentAsks,
  type NewEmployment,
  runningStay,
} from '../employment.rules.ts';
import { employmentTexts } from '../employment.texts.ts';
import { matchesTexts } from '../matches.texts.ts';
import { offerForms } from '../offer-forms.texts.ts';
import { openKeptMatch, personJobsPage, savedJobs } from '../parts/open-match.ts';
import { refuseAt } from '../parts/refused.ts';
import { formNames } from '../parts/words.ts';
import { startEmployment } from '../start-employment.ts';

/** For those who may write on the way that a job has begun; not found alike for others. */
const demandEmploying = async (visit: Visit, participantId: string): Promise<void> => {
  if (!(await mayEmploy(visit, participantId))) throw new NotFound(participantId);
};

const wordsOf = ({ lang }: Visit, title: string, place: string | undefined) => {
  const t = employmentTexts[lang];
  return {
    title,
    lead: place ? t.leadWithPlace(place) : t.lead,
    labels: t.labels,
    hints: t.hints,
    codes: { form: formNames(lang), extentUnit: offerForms[lang].units, yesHow: matchesTexts[lang].hows },
    submit: t.employ,
  };
};

const save = async (
  visit: Visit,
  answers: NewEmployment,
  { person, source }: { person: { participantId: string }; source: EmploymentSource },
  id: string,
): Promise<string> => {
  const done = await startEmployment(visit, person.participantId, source, id, answers);
  if (!done.ok) refuseAt(employmentAsks, done.refusal, visit.lang);
  return savedJobs(person);
};

/** From a time at a place, one that goes on or has ended, to a job there: the one step. */
export const employFromStayForm: FormScreen = keptForm({
  asks: employmentAsks,
  isNew: true,
  words: (visit, { stay }) =>
    wordsOf(visit, employmentTexts[visit.lang].title, stay.endedOn ? undefined : stay.placeWords),
  open: async (visit: Visit) => {
    const opened = await openKeptStay(visit);
    await demandEmploying(visit, opened.person.participantId);
    const place = await findPlace(visit.tx, opened.stay.placeId);
    return { ...opened, employer: place?.employer, source: { stay: opened.stay } };
  },
  standing: ({ employer, stay }, { today }) => ({
    startsOn: today,
    yesOn: today,
    employer: employer ?? stay.placeWords,
    extentUnit: 'percent',
  }),
  back: (opened) => ({ href: stayPage(opened), label: opened.stay.placeWords }),
  frame: inPersonFrame,
  save,
});

/** From a yes to a job in the municipality; a time at a place that goes on ends. */
export const employFromJobForm: FormScreen = keptForm({
  asks: employmentAsks,
  isNew: true,
  words: (visit, { offer, source }) =>
    wordsOf(visit, employmentTexts[visit.lang].fromJob(offer.name), source.stay?.placeWords),
  open: async (visit: Visit) => {
    const opened = await openKeptMatch(visit);
    const { participantId } = opened.person;
    await demandEmploying(visit, participantId);
    const stay = runningStay(
      await listStays(visit.tx, participantId),
      visit.visitor.organisationId,
      visit.today,
    );
    return { ...opened, source: { match: opened.match, stay } };
  },
  standing: ({ match, offer }, { today }) => ({
    startsOn: today,
    form: offer.form,
    until: offer.endsOn,
    employer: offer.administration,
    extent: offer.extent,
    extentUnit: offer.extentUnit,
    saidYes: true,
    yesOn: match.yesOn,
    yesHow: match.yesHow,
  }),
  back: ({ person }) => ({ href: personJobsPage(person), label: person.name }),
  frame: inPersonFrame,
  save,
});
