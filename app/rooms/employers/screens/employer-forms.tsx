import { refusedAs, Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import type { FormScreen } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import type { Lang } from '../../../shared/parts/texts.ts';
import { listColleaguesWho } from '../../people/colleagues.store.ts';
import { type KeptWords, keptForm } from '../../people/parts/kept-form.tsx';
import { employerFormTexts } from '../employer-form.texts.ts';
import { type EmployerDetails, employerAsks, endAsks } from '../employers.rules.ts';
import { endEmployer } from '../employers.store.ts';
import { employersTexts } from '../employers.texts.ts';
import { addEmployer, changeEmployer, type Kept } from '../keep-employer.ts';
import { noHealthTexts } from '../no-health.texts.ts';
import { parseOrganisationNumber, writtenNumber } from '../organisation-number.rules.ts';
import { demandEmpty } from '../parts/demand-empty.ts';
import { withoutHealth } from '../parts/no-health.tsx';
import { backTo, demandKeeping, openKeptEmployer, savedAt } from '../parts/open-employer.ts';

/** The codes of an employer in words, and the labels of its form. */
const wordsOf = (lang: Lang): Omit<KeptWords, 'title' | 'submit'> => {
  const [t, codes] = [employerFormTexts[lang], employersTexts[lang]];
  return {
    lead: noHealthTexts[lang].lead,
    labels: t.labels,
    hints: t.hints,
    codes: { kind: codes.kinds, branch: codes.branches, interest: codes.interests, began: codes.beginnings },
  };
};

const checked = withoutHealth(employerAsks, ['name', 'agreed']);

const picks = async ({ tx }: Visit) => ({
  [employerAsks.responsibleId.field]: await listColleaguesWho(tx, 'keep_employers'),
});

const faultOfNumber = ({ kind, number }: EmployerDetails, lang: Lang): { number?: string } => {
  const t = employerFormTexts[lang];
  if (kind === 'sole_trader') return number ? { number: t.noNumberHere } : {};
  if (!number) return { number: t.numberMissing };
  const parsed = parseOrganisationNumber(number);
  return parsed.ok ? {} : { number: t[parsed.refusal] };
};

/** The number as it is kept; the rule above has passed. */
const kept = <Details extends EmployerDetails>(details: Details): Details => {
  const parsed = details.number ? parseOrganisationNumber(details.number) : undefined;
  return { ...details, number: parsed?.ok ? parsed.value : null };
};

/** The number stands once, also where a colleague writes it in at the same moment. */
const demandKept = async (work: Promise<Kept>, lang: Lang): Promise<void> => {
  const taken = { employer_number_once: employerFormTexts[lang].numberTaken };
  const kept = await refusedAs(employerAsks.number.field, taken, () => work);
  if (!kept.ok)
    throw new Unprocessable({
      [employerAsks.number.field]: employerFormTexts[lang].alreadyHere(kept.refusal.alreadyHere),
    });
};

const toList = (_: unknown, { lang }: Visit) => ({
  href: '/arbetsgivare',
  label: employersTexts[lang].title,
});

export const newEmployerForm: FormScreen = keptForm({
  asks: employerAsks,
  isNew: true,
  words: ({ lang }) => ({ ...wordsOf(lang), ...employerFormTexts[lang].add }),
  open: demandKeeping,
  standing: (_, { today, visitor }) => ({ responsibleId: visitor.accountId, beganOn: today }),
  picks,
  back: toList,
  beforeButton: checked.beforeButton,
  check: (visit, answers, _, body) => ({
    ...faultOfNumber(answers, visit.lang),
    ...checked.met(visit, body),
  }),
  save: async (visit, answers, _, id) => {
    await demandKept(addEmployer(visit, id, kept(answers)), visit.lang);
    return savedAt(id);
  },
});

export const changeEmployerForm: FormScreen = keptForm({
  asks: employerAsks,
  words: ({ lang }, employer) => ({
    ...wordsOf(lang),
    title: employerFormTexts[lang].change(employer.name),
    submit: employerFormTexts[lang].save,
  }),
  open: openKeptEmployer,
  standing: (employer) => ({ ...employer, number: employer.number && writtenNumber(employer.number) }),
  picks,
  back: backTo,
  beforeButton: checked.beforeButton,
  check: (visit, answers, { endedOn }, body) => ({
    ...faultOfNumber(answers, visit.lang),
    ...(endedOn && answers.beganOn > endedOn ? { beganOn: employerFormTexts[visit.lang].startAfterEnd } : {}),
    ...checked.met(visit, body),
  }),
  save: async (visit, answers, employer) => {
    await demandKept(changeEmployer(visit, employer, kept(answers)), visit.lang);
    return savedAt(employer.id);
  },
});

export const endEmployerForm: FormScreen = keptForm({
  asks: endAsks,
  words: ({ lang }, employer) => ({
    ...employerFormTexts[lang].ending,
    title: employerFormTexts[lang].end(employer.name),
    lead: employerFormTexts[lang].endLead,
    submit: employerFormTexts[lang].endSubmit,
    codes: { endedBecause: employersTexts[lang].endings },
  }),
  open: openKeptEmployer,
  standing: (employer, { today }) => ({
    endedOn: employer.endedOn ?? today,
    endedBecause: employer.endedBecause ?? undefined,
  }),
  back: backTo,
  check: ({ lang }, { endedOn }, employer) =>
    endedOn < employer.beganOn ? { endedOn: employerFormTexts[lang].endBeforeStart } : {},
  save: async (visit, answers, employer) => {
    await demandEmpty(visit, endAsks.endedOn.field, answers.endedOn, { employerId: employer.id });
    await endEmployer(visit.tx, employer, answers);
    return savedAt(employer.id);
  },
});
