import { texts } from '../../shared/parts/texts.ts';

/** Words of the papers of the statutory plan and the implementation plan. */
export const otherPapersTexts = texts({
  sv: {
    print: 'Skriv ut',
    printFor: (what: string) => `Skriv ut: ${what}`,
    reviewsTitle: 'Uppföljning',
    reviewTerm: 'Ses över senast',
    yes: 'Ja',
    notSaid: 'Inte ifyllt',
    signPerson: 'Personens namn och dagens datum',
    signOther: 'Företrädarens namn och dagens datum',
    signUs: 'Handläggarens namn och dagens datum',
    signStaff: 'Personalens namn och dagens datum',
    lssFile: 'plan-enligt-lss.pdf',
    implementationFile: 'genomforandeplan.pdf',
  },
  en: {
    print: 'Print',
    printFor: (what: string) => `Print: ${what}`,
    reviewsTitle: 'Follow-up',
    reviewTerm: 'To be reviewed by',
    yes: 'Yes',
    notSaid: 'Not filled in',
    signPerson: 'Name of the person and today’s date',
    signOther: 'Name of the representative and today’s date',
    signUs: 'Name of the officer and today’s date',
    signStaff: 'Name of the staff and today’s date',
    lssFile: 'lss-plan.pdf',
    implementationFile: 'implementation-plan.pdf',
  },
});
