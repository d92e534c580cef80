import { texts } from '../../shared/parts/texts.ts';
import type { DateReason } from './situation.rules.ts';

/** Whose turn it is, what is due and what deserves a word: said alike in the list and on the person's page. */
export const situationTexts = texts({
  sv: {
    us: 'Oss',
    nobody: 'Ingen',
    organisations: {
      FSF: 'FSF',
      ASF: 'ASF',
      FK: 'FK',
      AF: 'AF',
      school: 'Skolan',
      provider: 'Utföraren',
      employer: 'Arbetsgivaren',
    } as Record<string, string>,
    dates: {
      wish: 'svara på önskan',
      answer_due: 'svar väntas senast',
      first_contact: 'boka första kontakt',
      last_day: 'sista dag i daglig verksamhet',
      consent_ends: 'samtycke går ut',
      normal_time: 'stegets vanliga tid slutar',
      plan_change: 'ändring som deltagaren vill ha i planen',
      plan_review: 'uppföljning av planen',
      meeting: 'möte',
    } satisfies Record<DateReason, string>,
    noDate: 'Inget datum',
    turns30: (months: number) =>
      months === 0
        ? 'Fyller 30 inom en månad'
        : `Fyller 30 om ${months} ${months === 1 ? 'månad' : 'månader'}`,
    turns30Plan: 'Planera försörjning med FK.',
    wishWaits: (day: string) => `Önskan utan svar sedan ${day}`,
    consentEnds: (to: string, day: string) => `Samtycke till ${to} går ut ${day}`,
    planChange: (day: string) => `Vill ändra planen sedan ${day}`,
    planReview: (day: string) => `Planen ska följas upp senast ${day}`,
    planReviewLate: (day: string) => `Planen skulle ha följts upp ${day}`,
    lssReview: (day: string) => `Plan enligt LSS 10 § ses över senast ${day}`,
    absent: (days: number, since: string) => `Borta ${days} dagar i rad sedan ${since}`,
    paused: 'Pausad',
    minutesUnshared: (count: number) =>
      count === 1 ? 'Protokoll inte delat' : `${count} protokoll inte delade`,
    noWay: 'Ingen väg startad',
    protected: 'Skyddade uppgifter',
  },
  en: {
    us: 'Us',
    nobody: 'Nobody',
    organisations: {
      FSF: 'FSF',
      ASF: 'ASF',
      FK: 'FK',
      AF: 'AF',
      school: 'The school',
      provider: 'The provider',
      employer: 'The employer',
    } as Record<string, string>,
    dates: {
      wish: 'answer the wish',
      answer_due: 'answer expected by',
      first_contact: 'book the first contact',
      last_day: 'last day in day activity',
      consent_ends: 'consent ends',
      normal_time: 'normal time of the step ends',
      plan_change: 'change that the participant wants in the plan',
      plan_review: 'review of the plan',
      meeting: 'meeting',
    },
    noDate: 'No date',
    turns30: (months: number) =>
      months === 0 ? 'Turns 30 within a month' : `Turns 30 in ${months} ${months === 1 ? 'month' : 'months'}`,
    turns30Plan: 'Plan the livelihood with FK.',
    wishWaits: (day: string) => `Wish unanswered since ${day}`,
    consentEnds: (to: string, day: string) => `Consent to ${to} ends ${day}`,
    planChange: (day: string) => `Wants to change the plan since ${day}`,
    planReview: (day: string) => `The plan is to be reviewed by ${day}`,
    planReviewLate: (day: string) => `The plan should have been reviewed by ${day}`,
    lssReview: (day: string) => `Plan under LSS section 10 to be reviewed by ${day}`,
    absent: (days: number, since: string) => `Away ${days} days in a row since ${since}`,
    paused: 'Paused',
    minutesUnshared: (count: number) => (count === 1 ? 'Minutes not shared' : `${count} minutes not shared`),
    noWay: 'No way started',
    protected: 'Protected identity',
  },
});
