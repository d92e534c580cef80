import { type Lang, texts } from '../../shared/parts/texts.ts';
import { needMeanings } from './function-meanings.texts.ts';
import type { NeedAnswer } from './needs.rules.ts';
import { pathWords } from './path.texts.ts';
import type { KeptWarning } from './warnings.rules.ts';

/** What is missing when a need is not met; `what` is the organisation or meeting that the need names. */
const needSentences = texts({
  sv: {
    own_yes: 'Personen har inte sagt ja till att prova arbete eller studier.',
    own_answer_is_not_yes: 'Personens senaste svar om arbete eller studier är inte ja.',
    lss_decision: 'Beslut om daglig verksamhet enligt LSS är inte registrerat.',
    selected: 'Urvalet är inte gjort med svaret att vägen passar nu.',
    work_goal: 'Mål om arbete saknas.',
    consent: (what: string) => `Personens samtycke till samarbete med ${what} saknas.`,
    consent_has_ended: (what: string) => `Personens samtycke till samarbete med ${what} har gått ut.`,
    meeting_held: (what: string) => `Mötet är inte hållet: ${what}.`,
    plan_agreed: 'En gemensam plan är inte överenskommen.',
    plan_updated: 'Planen är inte uppdaterad.',
    support_contacts_discussed: 'Det är inte klart vilka som ger stöd i nästa steg.',
    raised_at: (what: string) => `Personen är inte aktualiserad hos ${what}.`,
    raise_not_standing: (what: string) => `Aktualiseringen hos ${what} gäller inte längre eller fick nej.`,
    handover_done: (what: string) =>
      `Överlämningen till ${what} är inte klar. Den är klar när den är mottagen och första kontakten har skett.`,
    livelihood_registered:
      'Försörjningen är inte registrerad, så det går inte att veta om Försäkringskassan behöver vara med.',
    fk_benefit_not_told:
      'Det går inte att se om personen har ersättning från Försäkringskassan: den som öppnade vägen delar inte försörjningen med er. Be om att få läsa den, eller fråga personen och skriv in svaret.',
    fk_benefit: 'Steget gäller bara den som har ersättning från Försäkringskassan.',
    work_ability_clear: 'Arbetsförmågan är varken klarlagd eller skriven som ”behövs inte, därför att …”.',
    support_offered: (what: string) => `Stöd från ${what} är inte erbjudet.`,
    support_answered: 'Personen har inte svarat på erbjudandet om stöd.',
    day_activity_end_decided: 'LSS-handläggaren har inte beslutat att daglig verksamhet avslutas.',
    day_activity_ends_too_late: 'Daglig verksamhet avslutas inte före den dag då det nya börjar.',
    labour_market_measure_started: 'Arbetsmarknadsinsatsen är inte registrerad som påbörjad.',
    employment_started: 'Anställningen är inte registrerad som påbörjad.',
    alternatives_ruled_out: 'Andra möjligheter är inte prövade och uteslutna, med datum och resultat.',
    regrant_talk_held:
      'Samtalet om hur anställningen kan påverka rätten att få ersättning igen är inte hållet.',
    manager_approval: 'Ingen chef har godkänt anställningen.',
    ability_or_wish_known: 'Varken personens önskan eller förmåga är känd.',
    own_answer_is_no: 'Personens senaste svar om arbete eller studier är nej. Fråga igen först.',
    responsible_named: 'Ingen ansvarig är namngiven.',
    next_party_named: 'Det är inte bestämt vem som tar emot personen sen.',
    no_employment:
      'En anställning pågår enligt det som är registrerat. Registrera när den slutade, om den är slut.',
    guardian_registered: 'Eleven är under 18 år och ingen vårdnadshavare är registrerad.',
    guardian_informed: 'Eleven är under 18 år och vårdnadshavaren är inte informerad.',
    school_end_known: 'När skolan slutar är inte registrerat, eller delas inte med er.',
    after_school_outcome: (what: string) => `Det är inte registrerat att något har börjat: ${what}.`,
  },
  en: {
    own_yes: 'The person has not said yes to trying work or studies.',
    own_answer_is_not_yes: 'The latest answer of the person about work or studies is not yes.',
    lss_decision: 'A decision on day activity under LSS is not registered.',
    selected: 'The selection has not been made with the answer that the path fits now.',
    work_goal: 'A work goal is missing.',
    consent: (what) => `The consent of the person to cooperation with ${what} is missing.`,
    consent_has_ended: (what) => `The consent of the person to cooperation with ${what} has run out.`,
    meeting_held: (what) => `The meeting has not been held: ${what}.`,
    plan_agreed: 'No joint plan has been agreed.',
    plan_updated: 'The plan has not been updated.',
    support_contacts_discussed: 'It is not settled who gives support in the next step.',
    raised_at: (what) => `The case has not been raised at ${what}.`,
    raise_not_standing: (what) => `The case raised at ${what} no longer stands or was declined.`,
    handover_done: (what) =>
      `The hand-over to ${what} is not done. It is done when it has been accepted and first contact has taken place.`,
    livelihood_registered:
      'The livelihood is not registered, so nobody can know whether Försäkringskassan has to take part.',
    fk_benefit_not_told:
      'Whether the person has a benefit from Försäkringskassan cannot be seen: whoever opened the way does not share the livelihood with you. Ask to read it, or ask the person and record the answer.',
    fk_benefit: 'The step is only for those with a benefit from Försäkringskassan.',
    work_ability_clear: 'Work ability is neither cleared nor written as “not needed, because …”.',
    support_offered: (what) => `Support from ${what} has not been offered.`,
    support_answered: 'The person has not answered the offer of support.',
    day_activity_end_decided: 'The LSS officer has not decided that day activity ends.',
    day_activity_ends_too_late: 'Day activity does not end before the day when the new begins.',
    labour_market_measure_started: 'The labour-market measure is not registered as started.',
    employment_started: 'The employment is not registered as started.',
    alternatives_ruled_out: 'Other possibilities have not been tried and ruled out, with dates and outcomes.',
    regrant_talk_held:
      'The talk on how the employment can affect being granted the benefit again has not been held.',
    manager_approval: 'No manager has approved the employment.',
    ability_or_wish_known: 'Neither the wish nor the ability of the person is known.',
    own_answer_is_no: 'The latest answer of the person about work or studies is no. Ask again first.',
    responsible_named: 'Nobody responsible has been named.',
    next_party_named: 'It is not settled who receives the person next.',
    no_employment: 'An employment is running by what is registered. Register when it ended, if it has.',
    guardian_registered: 'The pupil is under 18 and no guardian is registered.',
    guardian_informed: 'The pupil is under 18 and the guardian has not been informed.',
    school_end_known: 'When school ends is not registered, or not shared with you.',
    after_school_outcome: (what) => `Nothing is registered as begun: ${what}.`,
  },
});

const warningSentences = texts({
  sv: {
    shorter_than_normal: 'Personen har varit kortare tid i steget än normalt.',
    longer_than_normal: 'Personen har varit längre tid i steget än normalt.',
    support_starts_later: 'Stödet från funktionsstödsförvaltningen börjar först senare. Här blir ett glapp.',
    support_not_applied_for:
      'Personen har inte sökt eller sagt ja till stöd. Stödet börjar när personen gör det.',
    work_ability_not_cleared: 'Arbetsförmågan är inte klarlagd.',
    may_affect_regrant: 'Anställningen kan påverka rätten att få ersättningen beviljad igen.',
    hard_to_find_next_job: 'Det kan vara svårt att hitta nästa arbete efter en tidsbegränsad anställning.',
    benefit_ends_soon: 'Personens ersättning från Försäkringskassan slutar snart.',
    benefit_end_not_known:
      'Det går inte att se när ersättningen slutar: försörjningen är inte registrerad eller delas inte med er.',
    turns_30_soon: 'Personen fyller snart 30 år. Aktivitetsersättningen slutar då.',
    nothing_runs_beside:
      'Inget löper vid sidan av: personen går från den ena insatsen till den andra utan stöd emellan.',
    closes_running_steps: (what: string) => `Det här avslutas samtidigt: ${what}.`,
    decision_names_other_destination:
      'LSS-handläggarens beslut anger ett annat mål än den här förflyttningen.',
  },
  en: {
    shorter_than_normal: 'The person has been in the step for a shorter time than normal.',
    longer_than_normal: 'The person has been in the step for a longer time than normal.',
    support_starts_later:
      'The support from the disability administration starts only later. There will be a gap.',
    support_not_applied_for:
      'The person has not applied for or said yes to support. It starts when the person does.',
    work_ability_not_cleared: 'Work ability has not been cleared.',
    may_affect_regrant: 'The employment can affect being granted the benefit again.',
    hard_to_find_next_job: 'It can be hard to find the next job after a time-limited one.',
    benefit_ends_soon: 'The benefit of the person from Försäkringskassan ends soon.',
    benefit_end_not_known:
      'It cannot be seen when the benefit ends: the livelihood is not registered, or not shared with you.',
    turns_30_soon: 'The person turns 30 soon. Activity compensation ends then.',
    nothing_runs_beside:
      'Nothing runs beside: the person goes from one measure to the other without support between.',
    closes_running_steps: (what) => `This ends at the same time: ${what}.`,
    decision_names_other_destination:
      'The decision of the LSS officer names another destination than this move.',
  },
});

/** What stands, where the need is met; else what is missing. */
export function needSentence({ call, met, sentenceKey }: NeedAnswer, lang: Lang): string {
  const sentence = met ? needMeanings[lang][call.name] : needSentences[lang][sentenceKey];
  return typeof sentence === 'string' ? sentence : sentence(namedIn(call, lang));
}

/** @param nameOf the name of a step in the language of the reader */
export function warningSentence(answer: KeptWarning, lang: Lang, nameOf: (step: string) => string): string {
  const sentence = warningSentences[lang][answer.sentenceKey];
  return typeof sentence === 'string' ? sentence : sentence((answer.steps ?? []).map(nameOf).join(', '));
}

function namedIn(call: NeedAnswer['call'], lang: Lang): string {
  const words = pathWords[lang];
  switch (call.name) {
    case 'meeting_held':
      return words.meetings[call.meeting];
    case 'consent':
    case 'raised_at':
      return words.organisations[call.organisation];
    case 'handover_done':
      return words.organisations[call.to];
    case 'support_offered':
      return words.organisations[call.by];
    case 'after_school_outcome':
      return words.afterSchool[call.is];
    default:
      return '';
  }
}
