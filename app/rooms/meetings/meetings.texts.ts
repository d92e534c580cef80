import { texts } from '../../shared/parts/texts.ts';
import type { MeetingAnswer, MeetingKind } from './kinds.rules.ts';
import type { CancelReason, MeetingState, Outcome } from './meeting.rules.ts';
import type { SharedHow } from './minutes.rules.ts';
import type { PartyAnswer, PartyKind } from './parties.rules.ts';

const kindsSv: Record<MeetingKind, string> = {
  planning: 'Gemensam planering',
  before_preparation: 'Samverkansmöte före Förarbetet',
  joint_mapping: 'Gemensam kartläggning',
  readiness: 'Samverkansmöte om nästa steg',
  follow_up: 'Uppföljning',
  three_party: 'Trepartssamtal med arbetsgivare',
  closing: 'Avslutande möte',
};
const kindsEn: Record<MeetingKind, string> = {
  planning: 'Joint planning',
  before_preparation: 'Collaboration meeting before Förarbetet',
  joint_mapping: 'Joint mapping',
  readiness: 'Collaboration meeting on the next step',
  follow_up: 'Follow-up',
  three_party: 'Three-party talk with employer',
  closing: 'Closing meeting',
};

const statesSv: Record<MeetingState, string> = {
  cancelled: 'inställt',
  coming: 'bokat',
  running: 'pågår',
  waits: 'har varit, inte registrerat',
  not_held: 'blev inte av',
  held: 'hållet',
  closed: 'avslutat',
};
const statesEn: Record<MeetingState, string> = {
  cancelled: 'cancelled',
  coming: 'booked',
  running: 'going on',
  waits: 'has been, not recorded',
  not_held: 'did not take place',
  held: 'held',
  closed: 'closed',
};

const outcomesSv: Record<Outcome, string> = {
  held: 'Mötet hölls',
  person_absent: 'Personen kom inte',
  party_absent: 'Någon annan som behövdes kom inte',
  other: 'Det blev inte av av annat skäl',
};
const outcomesEn: Record<Outcome, string> = {
  held: 'The meeting was held',
  person_absent: 'The person did not come',
  party_absent: 'Somebody else who was needed did not come',
  other: 'It did not take place for another reason',
};

const reasonsSv: Record<CancelReason, string> = {
  person_cannot: 'personen kan inte',
  party_cannot: 'någon annan kan inte',
  ill: 'sjukdom',
  not_needed: 'mötet behövs inte',
  other: 'annat',
};
const reasonsEn: Record<CancelReason, string> = {
  person_cannot: 'the person cannot',
  party_cannot: 'somebody else cannot',
  ill: 'illness',
  not_needed: 'the meeting is not needed',
  other: 'other',
};

const partiesSv: Record<PartyKind, string> = {
  person: 'personen själv',
  supporter: 'stödperson',
  colleague: 'kollega',
  organisation: 'annan organisation',
  employer: 'arbetsgivare',
};
const partiesEn: Record<PartyKind, string> = {
  person: 'the person',
  supporter: 'supporter',
  colleague: 'colleague',
  organisation: 'another organisation',
  employer: 'employer',
};

const answersSv: Record<PartyAnswer, string> = {
  comes: 'kommer',
  cannot: 'kan inte',
  other_time: 'vill ha en annan tid',
};
const answersEn: Record<PartyAnswer, string> = {
  comes: 'will come',
  cannot: 'cannot',
  other_time: 'asks for another time',
};

const howsSv: Record<SharedHow, string> = {
  own_page: 'på personens egen sida',
  read_together: 'läst tillsammans',
  on_paper: 'på papper',
};
const howsEn: Record<SharedHow, string> = {
  own_page: 'on the person’s own page',
  read_together: 'read together',
  on_paper: 'on paper',
};

const meetingAnswersSv: Record<MeetingAnswer, string> = {
  ready: 'redo för nästa steg',
  not_yet: 'inte redo än',
};
const meetingAnswersEn: Record<MeetingAnswer, string> = {
  ready: 'ready for the next step',
  not_yet: 'not ready yet',
};

/** Words that several pages of meetings share. */
export const meetingTexts = texts({
  sv: {
    title: 'Möten',
    kinds: kindsSv,
    states: statesSv,
    outcomes: outcomesSv,
    reasons: reasonsSv,
    parties: partiesSv,
    answers: answersSv,
    hows: howsSv,
    meetingAnswers: meetingAnswersSv,
    noAnswer: 'har inte svarat',
    when: (day: string, start: string, end: string) => `${day} klockan ${start}–${end}`,
    back: 'Till mötet',
    barTitle: 'Det går inte nu',
    save: 'Spara',
  },
  en: {
    title: 'Meetings',
    kinds: kindsEn,
    states: statesEn,
    outcomes: outcomesEn,
    reasons: reasonsEn,
    parties: partiesEn,
    answers: answersEn,
    hows: howsEn,
    meetingAnswers: meetingAnswersEn,
    noAnswer: 'has not answered',
    when: (day, start, end) => `${day} at ${start}–${end}`,
    back: 'To the meeting',
    barTitle: 'Not possible now',
    save: 'Save',
  },
});
