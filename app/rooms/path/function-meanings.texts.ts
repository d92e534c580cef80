import { texts } from '../../shared/parts/texts.ts';

/** What each named function means; of a need: what stands when it is met. `what` is the organisation or meeting it names. */
export const needMeanings = texts({
  sv: {
    own_yes: 'Personens senaste svar är ja till att prova arbete eller studier.',
    lss_decision: 'Beslut om daglig verksamhet enligt LSS (personkrets 1 eller 2) gäller.',
    selected: 'Urvalet är gjort med kriterier och svar: vägen passar nu.',
    work_goal: 'Personen har ett mål om arbete.',
    consent: (what: string) =>
      `Personen samtycker till samarbete med ${what}, och samtycket gäller den dagen.`,
    meeting_held: (what: string) => `Mötet är hållet: ${what}.`,
    plan_agreed: 'En gemensam plan är överenskommen.',
    plan_updated: 'Planen är uppdaterad.',
    support_contacts_discussed: 'Kontakterna för nästa steg är genomgångna.',
    raised_at: (what: string) => `Personen är aktualiserad hos ${what}, och aktualiseringen gäller.`,
    handover_done: (what: string) =>
      `Bollen är överlämnad till ${what}: mottagen, och första kontakten har skett.`,
    livelihood_registered:
      'Försörjningen är registrerad: det är känt om personen har ersättning från Försäkringskassan.',
    fk_benefit: 'Personen har ersättning från Försäkringskassan.',
    work_ability_clear: 'Arbetsförmågan är klarlagd, eller det står varför det inte behövs.',
    support_offered: (what: string) => `Stöd från ${what} är erbjudet.`,
    support_answered: 'Personen har svarat ja eller nej på det senaste erbjudandet om stöd.',
    day_activity_end_decided:
      'LSS-handläggaren har beslutat att daglig verksamhet avslutas, med sista dag före den dag då det nya börjar.',
    labour_market_measure_started: 'Arbetsmarknadsinsatsen har börjat.',
    employment_started: 'Anställningen har börjat.',
    alternatives_ruled_out: 'Andra möjligheter är prövade och uteslutna, med datum och resultat.',
    regrant_talk_held: 'Samtalet om hur anställningen kan påverka rätten att få ersättning igen är hållet.',
    manager_approval: 'En namngiven chef har godkänt.',
    ability_or_wish_known:
      'Personens önskan är känd (svaret ja, eller ett mål om arbete), eller förmågan är klarlagd.',
    responsible_named: 'En ansvarig är namngiven, med organisation.',
    next_party_named: 'Det är bestämt vem som tar emot i nästa insats, innan den nuvarande slutar.',
    no_employment: 'Ingen anställning pågår enligt det som är registrerat på vägen.',
    guardian_registered: 'En vårdnadshavare är registrerad den dagen.',
    guardian_informed: 'Vårdnadshavaren är informerad.',
    school_end_known: 'När skolan slutar är registrerat.',
    after_school_outcome: (what: string) => `Det som följer efter skolan har börjat: ${what}.`,
  },
  en: {
    own_yes: 'The latest answer of the person is yes to trying work or studies.',
    lss_decision: 'A decision on day activity under LSS (group 1 or 2) stands.',
    selected: 'The selection has been made with criteria and answers: the path fits now.',
    work_goal: 'The person has a work goal.',
    consent: (what) =>
      `The person consents to cooperation with ${what}, and the consent is valid on that day.`,
    meeting_held: (what) => `The meeting has been held: ${what}.`,
    plan_agreed: 'A joint plan has been agreed.',
    plan_updated: 'The plan has been updated.',
    support_contacts_discussed: 'The contacts for the next step have been discussed.',
    raised_at: (what) => `The case has been raised at ${what} and stands.`,
    handover_done: (what) => `The ball has passed to ${what}: accepted, and first contact has taken place.`,
    livelihood_registered:
      'The livelihood is registered: it is known whether the person has a benefit from Försäkringskassan.',
    fk_benefit: 'The person has a benefit from Försäkringskassan.',
    work_ability_clear: 'Work ability has been cleared, or it is written why that is not needed.',
    support_offered: (what) => `Support from ${what} has been offered.`,
    support_answered: 'The person has answered yes or no to the latest offer of support.',
    day_activity_end_decided:
      'The LSS officer has decided that day activity ends, with its last day before the day when the new begins.',
    labour_market_measure_started: 'The labour-market measure has started.',
    employment_started: 'The employment has started.',
    alternatives_ruled_out: 'Other possibilities have been tried and ruled out, with dates and outcomes.',
    regrant_talk_held:
      'The talk on how the employment can affect being granted the benefit again has been held.',
    manager_approval: 'A manager, by name, has approved.',
    ability_or_wish_known:
      'The wish of the person is known (the answer yes, or a work goal), or the ability has been cleared.',
    responsible_named: 'Somebody responsible has been named, with the organisation.',
    next_party_named: 'It is settled who receives in the next measure, before the present one ends.',
    no_employment: 'No employment is running by what is registered on the way.',
    guardian_registered: 'A guardian (vårdnadshavare) is registered on that day.',
    guardian_informed: 'The guardian has been informed.',
    school_end_known: 'When school ends is registered.',
    after_school_outcome: (what) => `What follows after school has begun: ${what}.`,
  },
});

export const warningMeanings = texts({
  sv: {
    outside_normal_days: 'Tiden i steget är kortare eller längre än stegets normala dagar.',
    support_starts_later: 'Stödet börjar först i ett senare steg.',
    support_not_applied_for: 'Personen har inte sökt eller sagt ja till stöd.',
    work_ability_not_cleared: 'Inget är skrivet om arbetsförmågan.',
    may_affect_regrant: 'Anställningen kan påverka rätten att få ersättningen beviljad igen.',
    hard_to_find_next_job: 'Det kan vara svårt att hitta nästa arbete.',
    benefit_ends_soon: 'En ersättning från Försäkringskassan slutar inom så många månader.',
    turns_30_soon:
      'Personen fyller 30 år inom så många månader och har aktivitetsersättning, eller okänd försörjning.',
    nothing_runs_beside: 'Inget parallellt steg pågår.',
    closes_running_steps: 'Förflyttningen avslutar parallella steg.',
    decision_names_other_destination: 'LSS-handläggarens beslut anger ett annat mål än förflyttningen.',
  },
  en: {
    outside_normal_days: 'The time in the step is shorter or longer than its normal days.',
    support_starts_later: 'The support starts only in a later step.',
    support_not_applied_for: 'The person has not applied for or said yes to support.',
    work_ability_not_cleared: 'Nothing is written about work ability.',
    may_affect_regrant: 'The employment can affect being granted the benefit again.',
    hard_to_find_next_job: 'It can be hard to find the next job.',
    benefit_ends_soon: 'A benefit from Försäkringskassan ends within so many months.',
    turns_30_soon:
      'The person turns 30 within so many months and has activity compensation, or an unknown livelihood.',
    nothing_runs_beside: 'No parallel step is running.',
    closes_running_steps: 'The move ends parallel steps.',
    decision_names_other_destination:
      'The decision of the LSS officer names another destination than the move.',
  },
});

export const effectMeanings = texts({
  sv: {
    end_day_activity: 'Daglig verksamhet avslutas enligt LSS-handläggarens beslut.',
    count_transition: 'Övergången räknas, en gång på varje väg.',
    offer_support: 'Stöd ska erbjudas, om det inte redan är gjort.',
    start_support: 'Stödet börjar, om personen har sagt ja.',
  },
  en: {
    end_day_activity: 'Day activity ends by the decision of the LSS officer.',
    count_transition: 'The transition is counted, once on each way.',
    offer_support: 'Support is to be offered, unless that has been done.',
    start_support: 'The support starts, if the person has said yes.',
  },
});

/** What somebody who writes a model needs to know beside the meaning. */
export const writingNotes = texts({
  sv: {
    meeting_held: 'Skriv ”since: step” om det ska vara hållet sedan steget började.',
    plan_updated: 'Skriv ”since: step” om det ska vara gjort sedan steget började.',
    raised_at: 'Inget ansvar flyttas.',
    day_activity_end_decided: 'Uppfyllt också när ingen daglig verksamhet pågår.',
    employment_started:
      'Skriv ”form: ordinary” för anställning på den ordinarie arbetsmarknaden, med eller utan lönebidrag, och ”form: time_limited” för tidsbegränsad arbetsmarknadsanställning.',
    ability_or_wish_known: 'Den som har svarat nej har alltid sitt nej.',
    guardian_registered: 'Gäller den som är under 18 år; uppfyllt från 18-årsdagen.',
    guardian_informed: 'Gäller den som är under 18 år; uppfyllt från 18-årsdagen.',
    after_school_outcome: 'Skriv ”is: any” om ett av dem räcker.',
    benefit_ends_soon: 'Ges också medan försörjningen är okänd.',
    closes_running_steps: 'Ges alltid när det händer; skrivs inte i modellen.',
    decision_names_other_destination: 'Ges alltid när det händer; skrivs inte i modellen.',
    start_support: 'Skriv längden i månader i ”months”, om den är bestämd.',
  },
  en: {
    meeting_held: 'Write “since: step” if it must have been held since the step began.',
    plan_updated: 'Write “since: step” if it must have been done since the step began.',
    raised_at: 'No responsibility moves.',
    day_activity_end_decided: 'Also met when no day activity is running.',
    employment_started:
      'Write “form: ordinary” for the ordinary labour market, with or without a wage subsidy, and “form: time_limited” for time-limited municipal employment.',
    ability_or_wish_known: 'Whoever has answered no always keeps that no.',
    guardian_registered: 'Asked of those under 18; met from the 18th birthday.',
    guardian_informed: 'Asked of those under 18; met from the 18th birthday.',
    after_school_outcome: 'Write “is: any” if one of them is enough.',
    benefit_ends_soon: 'Also given while the livelihood is unknown.',
    closes_running_steps: 'Always given when it happens; not written in the model.',
    decision_names_other_destination: 'Always given when it happens; not written in the model.',
    start_support: 'Write its length in months in “months”, where it is set.',
  },
});
