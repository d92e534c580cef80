import { texts } from '../../shared/parts/texts.ts';

/** What has happened, by kind and outcome, where the two beside each other would say a thing twice. */
export const factTitles = texts({
  sv: {
    meeting_held: { held: 'Möte hölls', cancelled: 'Möte ställdes in' },
    plan_agreed: { agreed: 'Plan överenskommen', not_agreed: 'Plan inte överenskommen' },
    plan_updated: { updated: 'Plan uppdaterad' },
    support_contacts_discussed: { discussed: 'Kontakter för stöd genomgångna' },
    raised_at: {
      raised: 'Ärendet aktualiserat',
      accepted: 'Aktualisering mottagen',
      declined: 'Aktualisering fick nej',
      withdrawn: 'Aktualisering återtagen',
    },
    first_contact: { held: 'Första kontakt' },
    day_activity_end_decision: {
      decided: 'Beslut om att avsluta daglig verksamhet',
    },
    support_offered: { offered: 'Stöd erbjudet' },
    regrant_talk: { held: 'Samtal om ersättningen' },
    manager_approval: { approved: 'Chefens godkännande' },
    employment_started: {
      ordinary: 'Vanlig anställning',
      with_wage_subsidy: 'Anställning med lönebidrag',
      time_limited_municipal: 'Tidsbegränsad arbetsmarknadsanställning',
      ended: 'Anställning avslutad',
    },
    responsible_named: { named: 'Ansvarig bestämd' },
    next_party_named: { named: 'Mottagare i nästa insats bestämd' },
    guardian_informed: { informed: 'Vårdnadshavare informerad' },
  },
  en: {
    meeting_held: { held: 'Meeting held', cancelled: 'Meeting cancelled' },
    plan_agreed: { agreed: 'Plan agreed', not_agreed: 'Plan not agreed' },
    plan_updated: { updated: 'Plan updated' },
    support_contacts_discussed: { discussed: 'Contacts for support discussed' },
    raised_at: {
      raised: 'Case raised',
      accepted: 'Raised case accepted',
      declined: 'Raised case declined',
      withdrawn: 'Raised case withdrawn',
    },
    first_contact: { held: 'First contact' },
    day_activity_end_decision: {
      decided: 'Decision to end day activity',
    },
    support_offered: { offered: 'Support offered' },
    regrant_talk: { held: 'Talk about the benefit' },
    manager_approval: { approved: 'Approval by a manager' },
    employment_started: {
      ordinary: 'Ordinary employment',
      with_wage_subsidy: 'Employment with a wage subsidy',
      time_limited_municipal: 'Time-limited municipal employment',
      ended: 'Employment ended',
    },
    responsible_named: { named: 'Responsible settled' },
    next_party_named: { named: 'Receiver in the next measure settled' },
    guardian_informed: { informed: 'Guardian informed' },
  },
});
