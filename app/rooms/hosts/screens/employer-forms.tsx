import { dateInWords } from '../../../shared/values/dates.ts';
import { askSupport, checkIn } from '../ask-support.ts';
import { checkInAsks } from '../check-in.rules.ts';
import { employerPageTexts } from '../employer-page.texts.ts';
import type { EmployerVisit } from '../employer-visit.ts';
import { employerAsked } from '../parts/employer-form.tsx';
import { callBackAsks, dueOn, supportAsks } from '../support.rules.ts';

const letterOf = ({ lang, application }: EmployerVisit, about: 'requestLetter' | 'hardLetter') => {
  const { subject, body } = employerPageTexts[lang][about];
  return { subject, body: body(`${application.origin}/larandeplatser/stod`) };
};

const untilWhen = ({ lang, now }: EmployerVisit) => dateInWords(dueOn(now), lang);
const ownPhone = ({ page }: EmployerVisit) => ({ telefon: page.contact.phone ?? '' });

/** "I need support": to those responsible, with a day on which somebody is to have answered. */
export const supportForm = employerAsked({
  asks: supportAsks,
  free: ['words'],
  words: (visit) => {
    const t = employerPageTexts[visit.lang].supportForm;
    return { ...t, lead: t.lead(untilWhen(visit)) };
  },
  standing: ownPhone,
  save: (visit, stay, { words, phone }, id) =>
    askSupport(visit, stay, { id, kind: 'support', words, phone }, letterOf(visit, 'requestLetter')),
});

/** "Call me": the same, with nothing but the number. */
export const callBackForm = employerAsked({
  asks: callBackAsks,
  free: [],
  words: (visit) => {
    const t = employerPageTexts[visit.lang].callForm;
    return { ...t, lead: t.lead(untilWhen(visit)) };
  },
  standing: ownPhone,
  save: (visit, stay, { phone }, id) =>
    askSupport(visit, stay, { id, kind: 'call_back', words: null, phone }, letterOf(visit, 'requestLetter')),
});

/** How it goes, in two minutes. */
export const checkInForm = employerAsked({
  asks: checkInAsks,
  free: ['words'],
  words: ({ lang }) => employerPageTexts[lang].checkInForm,
  standing: ownPhone,
  check: ({ lang }, { wants, phone }) =>
    wants === 'call' && !phone ? { phone: employerPageTexts[lang].checkInForm.phoneMissing } : {},
  save: (visit, stay, answers, id) =>
    checkIn(visit, stay, id, answers, {
      call: letterOf(visit, 'requestLetter'),
      hard: letterOf(visit, 'hardLetter'),
    }),
});
