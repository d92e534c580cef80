import { texts } from '../../shared/parts/texts.ts';

/** Each kind of fact: what it is called, and what it means that it stands. */
export const factKindWords = texts({
  sv: {
    own_answer: {
      name: 'Eget svar',
      meaning: 'Personens eget svar på frågan om att prova arbete eller studier.',
    },
    lss_decision: { name: 'LSS-beslut', meaning: 'Beslut om daglig verksamhet enligt LSS.' },
    selection: { name: 'Urval', meaning: 'Svaren på urvalets kriterier och vad de ledde till.' },
    work_goal: { name: 'Mål om arbete', meaning: 'Personens mål om arbete, helst med egna ord.' },
    consent: { name: 'Samtycke', meaning: 'Personens ja eller nej till samarbete med en organisation.' },
    meeting_held: { name: 'Möte', meaning: 'Ett möte som hölls eller ställdes in, och vilka som var med.' },
    plan_agreed: {
      name: 'Plan överenskommen',
      meaning: 'Parterna och personen är överens om planen, eller inte.',
    },
    plan_updated: { name: 'Plan uppdaterad', meaning: 'Planen har ändrats eller gåtts igenom.' },
    support_contacts_discussed: {
      name: 'Kontakter för stöd',
      meaning: 'Vilka som ger stöd i nästa steg är genomgånget.',
    },
    raised_at: {
      name: 'Aktualisering',
      meaning: 'Ärendet är väckt hos en annan organisation. Inget ansvar flyttas.',
    },
    first_contact: {
      name: 'Första kontakt',
      meaning: 'Den som tar emot har träffat eller talat med personen.',
    },
    day_activity_end_decision: {
      name: 'Beslut om att avsluta daglig verksamhet',
      meaning: 'LSS-handläggarens beslut, med sista dag, grund och vem som beslutade.',
    },
    support_offered: {
      name: 'Stöd erbjudet',
      meaning: 'Stöd efter daglig verksamhet är erbjudet personen.',
    },
    support_answered: {
      name: 'Svar om stöd',
      meaning: 'Personens svar på erbjudandet, eller ansökan om stöd.',
    },
    fk_benefit_told: {
      name: 'Ersättning från Försäkringskassan',
      meaning: 'Vad personen har svarat på frågan om ersättning från Försäkringskassan.',
    },
    work_ability: {
      name: 'Arbetsförmåga',
      meaning: 'Arbetsförmågan är klarlagd, eller behöver inte klarläggas.',
    },
    alternatives_ruled_out: {
      name: 'Andra möjligheter',
      meaning: 'Vad som har prövats först, när och med vilket resultat.',
    },
    regrant_talk: {
      name: 'Samtal om ersättningen',
      meaning: 'Samtal om hur anställningen kan påverka rätten att få ersättning igen.',
    },
    manager_approval: { name: 'Chefens godkännande', meaning: 'En namngiven chef har sagt ja eller nej.' },
    labour_market_measure_started: {
      name: 'Arbetsmarknadsinsats',
      meaning: 'Insatsen har börjat, eller blev inte av.',
    },
    employment_started: {
      name: 'Anställning',
      meaning: 'En anställning har börjat den dagen, eller slutat.',
    },
    responsible_named: {
      name: 'Ansvarig',
      meaning: 'Vem som ansvarar för det som löper vid sidan av insatserna.',
    },
    next_party_named: {
      name: 'Mottagare i nästa insats',
      meaning: 'Vem som tar emot personen, bestämt innan den nuvarande insatsen slutar.',
    },
    guardian_informed: {
      name: 'Vårdnadshavare informerad',
      meaning: 'Vårdnadshavaren till en elev under 18 år har fått veta vad som planeras.',
    },
    after_school: {
      name: 'Efter skolan',
      meaning: 'Arbete, praktik eller vidare studier har börjat. Praktik avslutar inte vägen.',
    },
  },
  en: {
    own_answer: {
      name: 'Own answer',
      meaning: 'The answer of the person to whether to try work or studies.',
    },
    lss_decision: { name: 'LSS decision', meaning: 'A decision on day activity under LSS.' },
    selection: {
      name: 'Selection',
      meaning: 'The answers to the selection criteria and what they led to.',
    },
    work_goal: {
      name: 'Work goal',
      meaning: 'The work goal of the person, in their own words if possible.',
    },
    consent: { name: 'Consent', meaning: 'Yes or no from the person to cooperation with an organisation.' },
    meeting_held: { name: 'Meeting', meaning: 'A meeting that was held or cancelled, and who took part.' },
    plan_agreed: {
      name: 'Plan agreed',
      meaning: 'The parties and the person agree on the plan, or do not.',
    },
    plan_updated: { name: 'Plan updated', meaning: 'The plan has been changed or gone through.' },
    support_contacts_discussed: {
      name: 'Contacts for support',
      meaning: 'Who gives support in the next step has been discussed.',
    },
    raised_at: {
      name: 'Case raised',
      meaning: 'The case has been raised at another organisation. No responsibility moves.',
    },
    first_contact: { name: 'First contact', meaning: 'The receiver has met or talked with the person.' },
    day_activity_end_decision: {
      name: 'Decision to end day activity',
      meaning: 'The decision of the LSS officer, with last day, basis and who decided.',
    },
    support_offered: {
      name: 'Support offered',
      meaning: 'Support after day activity has been offered to the person.',
    },
    support_answered: {
      name: 'Answer about support',
      meaning: 'The answer of the person to the offer, or an application for support.',
    },
    fk_benefit_told: {
      name: 'Benefit from Försäkringskassan',
      meaning: 'What the person answered when asked about a benefit from Försäkringskassan.',
    },
    work_ability: { name: 'Work ability', meaning: 'Work ability has been cleared, or need not be.' },
    alternatives_ruled_out: {
      name: 'Other possibilities',
      meaning: 'What was tried first, when and with what outcome.',
    },
    regrant_talk: {
      name: 'Talk about the benefit',
      meaning: 'A talk on how the employment can affect being granted the benefit again.',
    },
    manager_approval: { name: 'Approval by a manager', meaning: 'A manager, by name, has said yes or no.' },
    labour_market_measure_started: {
      name: 'Labour-market measure',
      meaning: 'The measure has started, or did not come about.',
    },
    employment_started: { name: 'Employment', meaning: 'An employment started on that day, or ended.' },
    responsible_named: {
      name: 'Responsible',
      meaning: 'Who is responsible for what runs beside the measures.',
    },
    next_party_named: {
      name: 'Receiver in the next measure',
      meaning: 'Who receives the person, settled before the present measure ends.',
    },
    guardian_informed: {
      name: 'Guardian informed',
      meaning: 'The guardian of a pupil under 18 has been told what is planned.',
    },
    after_school: {
      name: 'After school',
      meaning: 'Work, practice or further studies have begun. Practice does not end the way.',
    },
  },
});
