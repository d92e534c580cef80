import type { Lang } from '../../shared/parts/texts.ts';
import { weekdayNames } from '../../shared/values/weekdays.ts';
import { consentTexts } from '../consents/consents.texts.ts';
import { crossingTexts } from '../crossings/crossings.texts.ts';
import { forumsTexts } from '../forums/forums.texts.ts';
import { employerPageTexts } from '../hosts/employer-page.texts.ts';
import { hostsTexts } from '../hosts/hosts.texts.ts';
import { measuresTexts } from '../measures/measures.texts.ts';
import { letterStateTexts } from '../meetings/letter-states.texts.ts';
import { meetingTexts } from '../meetings/meetings.texts.ts';
import { pageTexts } from '../meetings/pages.texts.ts';
import { matchesTexts } from '../municipal-jobs/matches.texts.ts';
import { offerForms } from '../municipal-jobs/offer-forms.texts.ts';
import { representationsTexts } from '../own/representations.texts.ts';
import { codeTexts } from '../participants/codes.texts.ts';
import { missingLevelTexts } from '../participants/missing-level.texts.ts';
import { talkTexts } from '../participants/talk.texts.ts';
import { factKindWords } from '../path/fact-kinds.texts.ts';
import { factWords } from '../path/facts.texts.ts';
import { modelWords } from '../path/model-words.texts.ts';
import { pathWords } from '../path/path.texts.ts';
import { recordWords } from '../path/record-words.texts.ts';
import { wayTexts } from '../path/way.texts.ts';
import { outcomeName } from '../path/way-words.texts.ts';
import { frameTexts } from '../people/frame.texts.ts';
import { staysTexts } from '../places/stays.texts.ts';
import { visitsTexts } from '../places/visits.texts.ts';
import { otherPlansTexts } from '../plan/other-plans.texts.ts';
import { planTexts } from '../plan/plan.texts.ts';
import { planForms } from '../plan/plan-forms.texts.ts';
import { allowanceTexts } from '../programme/allowance.texts.ts';
import { skillsEasyTexts } from '../programme/skills.easy.texts.ts';
import { todayTexts } from '../programme/today.texts.ts';
import { ownCodes } from './extract-own.texts.ts';

export type Words = Readonly<Record<string, string>>;

/** The words of the rooms for each coded column of what is kept about a person, by table and column. */
export const codesOf = (lang: Lang): Readonly<Record<string, Words>> => {
  const [consents, meetings, plans, codes, path, mine] = [
    consentTexts[lang],
    meetingTexts[lang],
    planTexts[lang],
    codeTexts[lang],
    pathWords[lang],
    ownCodes[lang],
  ];
  const { areas } = consents;
  const roles = frameTexts[lang].roles;
  const decided = pageTexts[lang];
  const because = letterStateTexts[lang].because;
  return {
    'allowance_line.part': allowanceTexts[lang].parts,
    'assignment.reason': mine.given,
    'consent.areas': areas,
    'consent.withdrawn_areas': areas,
    'consent.how': consents.hows,
    'consent.given_by': consents.givenBys,
    'consent.ended_because': consents.states,
    'consent_answer.said': mine.answered,
    'consent_answer.areas': areas,
    'consent_answer.said_by': consents.givenBys,
    'consent_answer.how': consents.hows,
    'consent_request.areas': areas,
    'correction.subject_kind': { ...recordWords[lang].corrected, ...mine.corrected },
    'correction.area': areas,
    'correction.why': mine.brought,
    'crossing.kind': crossingTexts[lang].kinds,
    'crossing.areas': areas,
    'crossing.answer': crossingTexts[lang].answers,
    'disclosure.areas': areas,
    'disclosure.basis': consents.bases,
    'disclosure.ended_because': mine.disclosureEnded,
    'fact.area': areas,
    'fact.kind': Object.fromEntries(
      Object.entries(factKindWords[lang]).map(([kind, { name }]) => [kind, name]),
    ),
    'fact.outcome': Object.fromEntries(
      Object.keys(factWords[lang].outcomes).map((outcome) => [outcome, outcomeName(outcome, lang)]),
    ),
    'fact.recorded_role': roles,
    'file.number_kind': mine.numbers,
    'file.sex': codes.sexes,
    'file.way_in': codes.waysIn,
    'employer_sheet.field': hostsTexts[lang].fields,
    'employer_sheet.said_how': hostsTexts[lang].hows,
    'employer_check_in.goes': employerPageTexts[lang].checkInForm.codes.goes,
    'employer_check_in.hours': employerPageTexts[lang].checkInForm.codes.hours,
    'employer_check_in.guidance': employerPageTexts[lang].checkInForm.codes.guidance,
    'employer_check_in.wants': employerPageTexts[lang].checkInForm.codes.wants,
    'support_request.kind': hostsTexts[lang].kinds,
    'absence_notice.reason': todayTexts[lang].reasons,
    'forum_guest.said_how': forumsTexts[lang].hows,
    'forum_guest.taken_back_how': forumsTexts[lang].hows,
    'forum_question.answer': staysTexts[lang].answer,
    'forum_question.answered_how': forumsTexts[lang].hows,
    'livelihood.source': codes.sources,
    'lss_plan.occasion': otherPlansTexts[lang].occasions,
    'lss_plan.answer': otherPlansTexts[lang].answers,
    'mail.area': areas,
    'mail.failed_because': because,
    'mail.stopped_because': because,
    'meeting.kind': meetings.kinds,
    'meeting.cancelled_because': meetings.reasons,
    'meeting.outcome': meetings.outcomes,
    'meeting.answer': meetings.meetingAnswers,
    'meeting_change.kind': decided.changeKinds,
    'meeting_decision.state': { open: decided.open, done: decided.doneState, dropped: decided.dropped },
    'meeting_decision.state_reason': plans.reasons,
    'meeting_party.kind': meetings.parties,
    'meeting_party.answer': meetings.answers,
    'meeting_party.answered_by': mine.answeredBy,
    'minutes.shared_how': meetings.hows,
    'minutes.person_answer': mine.minutes,
    'missing_level.level': measuresTexts[lang].levels,
    'missing_level.reason': missingLevelTexts[lang].reasons,
    'own_answer.answer': codes.answers,
    'own_answer.because_code': talkTexts[lang].becauses,
    'employment.extent_unit': offerForms[lang].units,
    'employment.yes_how': matchesTexts[lang].hows,
    'municipal_job_match.because': matchesTexts[lang].because,
    'municipal_job_match.decision': matchesTexts[lang].answer,
    'municipal_job_match.ended_because': matchesTexts[lang].endings,
    'municipal_job_match.yes_how': matchesTexts[lang].hows,
    'pause.reason': path.pauseReasons,
    'placement.form': codes.forms,
    'plan.end_reason': planForms[lang].end.reasons,
    'plan_activity.done_by': plans.doers,
    'plan_activity_status.status': plans.statuses,
    'plan_activity_status.reason': plans.reasons,
    'plan_agreement.party': meetings.parties,
    'plan_agreement.answer': plans.answers,
    'plan_agreement.how': consents.hows,
    'plan_agreement.recorded_how': plans.recordedHows,
    'plan_goal.kind': plans.goalKinds,
    'plan_goal.told_by': plans.toldBy,
    'plan_review.kind': planForms[lang].review.kinds,
    'plan_version.money_talk': plans.moneyTalks,
    'plan_version.shown_how': planForms[lang].show.hows,
    'programme_attendance.state': todayTexts[lang].states,
    'programme_attendance.was_state': todayTexts[lang].states,
    'programme_attendance.reason': todayTexts[lang].reasons,
    'programme_attendance.was_reason': todayTexts[lang].reasons,
    'protected_access.reason': mine.given,
    'representation.areas': areas,
    'representation.proof': representationsTexts[lang].proofs,
    'representation.person_says': representationsTexts[lang].says,
    'representative.areas': areas,
    'representative.kind': codes.representatives,
    'schooling.school_form': codes.schoolForms,
    'share.area': areas,
    'share.basis': mine.shared,
    'place_no.because': staysTexts[lang].because,
    'place_no.said_by': staysTexts[lang].parties,
    'stay.ended_because': staysTexts[lang].endings,
    'stay_approval.answer': staysTexts[lang].answer,
    'stay_approval.because': staysTexts[lang].because,
    'stay_approval.how': staysTexts[lang].hows,
    'stay_approval.party': staysTexts[lang].parties,
    'stay_version.days': weekdayNames[lang],
    'stay_version.written_party': staysTexts[lang].parties,
    'support_visit.outcome': staysTexts[lang].outcomes,
    'support_visit_move.because': visitsTexts[lang].moveReasons,
    'support_visit_note.help': visitsTexts[lang].seen,
    'support_visit_note.well': visitsTexts[lang].seen,
    'talk.kind': talkTexts[lang].talks,
    'talk.took_part': talkTexts[lang].partners,
    'transition.basis': mine.brought,
    'skill_rating.skill': skillsEasyTexts[lang].skills,
    'skill_rating.level': skillsEasyTexts[lang].levels,
    'transition.destination': path.destinations,
    'transition.from_form': codes.forms,
    'transition.sex': codes.sexes,
    'way.end_reason': { ...path.endReasons, ...mine.ended },
    'way.inflow': wayTexts[lang].inflow,
    'way.return_reason': wayTexts[lang].returnReasons,
    'way_step.participants': path.organisations,
    'way_step.track': modelWords[lang].tracks,
    'wish.answer': codes.wishAnswers,
  };
};
