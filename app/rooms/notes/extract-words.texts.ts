import { columnWords } from './extract-columns.texts.ts';

/** Swedish words for tables and columns in an extract. In English their names are words already. */
const words = {
  tables: {
    file: 'Uppgifter om personen',
    note: 'Anteckningar',
    note_attachment: 'Bilagor',
    plan: 'Planer',
    plan_version: 'Planens versioner',
    plan_goal: 'Personens mål',
    plan_activity: 'Planens aktiviteter',
    plan_activity_status: 'Hur aktiviteterna går',
    plan_undertaking: 'Det vi har lovat i planen',
    plan_agreement: 'Överenskommelser om planen',
    plan_review: 'Uppföljningar av planen',
    lss_plan: 'Individuella planer enligt LSS',
    implementation_plan: 'Genomförandeplaner',
    meeting: 'Möten',
    meeting_party: 'Vilka som är med på möten',
    meeting_preparation: 'Personens förberedelser',
    minutes: 'Minnesanteckningar',
    meeting_decision: 'Beslut på möten',
    meeting_change: 'Ändrade möten',
    stay: 'Tider på lärandeplats',
    stay_version: 'Vad som bestämdes om lärandeplatsen',
    stay_approval: 'Svar om lärandeplatsen',
    place_no: 'Nej till platser',
    support_visit: 'Besök på lärandeplatsen',
    forum_guest: 'Ja till forumträffar',
    forum_question: 'Frågor om forumträffar',
    employer_link: 'Länkar till arbetsgivare',
    employer_sheet: 'Vad arbetsgivaren får se',
    support_request: 'När arbetsgivaren har bett om stöd',
    employer_check_in: 'Arbetsgivarens svar om hur det går',
    municipal_job_match: 'Förslag till jobb i kommunen',
    employment: 'Anställningar',
    support_visit_move: 'Flyttade besök på lärandeplatsen',
    support_visit_note: 'Anteckningar efter besök på lärandeplatsen',
    programme_enrolment: 'Anmälningar till program',
    programme_attendance: 'Närvaro i program',
    absence_notice: 'Besked att personen inte kan komma',
    skill_rating: 'Personens egna ord om sina färdigheter',
    allowance_line: 'Habiliteringsersättning',
    fact: 'Uppgifter på vägen',
    way: 'Vägar',
    way_step: 'Steg',
    pause: 'Pauser',
    model_move: 'Byten av modell',
    transition: 'Övergångar från daglig verksamhet',
    placement: 'Placeringar',
    wish: 'Önskemål',
    own_answer: 'Egna svar',
    talk: 'Samtal om arbete',
    missing_level: 'Saknade nivåer',
    schooling: 'Skola',
    workplace_learning: 'Perioder på arbetsplats',
    livelihood: 'Försörjning',
    entitlement: 'Personkrets',
    consent: 'Samtycken',
    consent_request: 'Frågor om samtycke',
    consent_answer: 'Svar på frågor om samtycke',
    disclosure: 'Utlämnanden',
    share: 'Delningar',
    crossing: 'Aktualiseringar och överlämningar',
    assignment: 'Vem som har hand om personen',
    representative: 'Företrädare',
    representation: 'Företrädare som kan logga in',
    protected_access: 'Vem som får se skyddade uppgifter',
    correction: 'Rättelser',
    read_question: 'Frågor om vem som har läst',
    mail: 'Brev',
  },
  columns: columnWords,
} as const;

type Kind = keyof typeof words;

/** The word for a table or a column. */
export const extractWord = (kind: Kind, code: string, lang: 'sv' | 'en'): string => {
  const known: Readonly<Record<string, string>> = words[kind];
  const plain = code.replace(/_(id|key|on|at)$/, '').replaceAll('_', ' ');
  return (lang === 'sv' ? known[code] : undefined) ?? plain.charAt(0).toUpperCase() + plain.slice(1);
};

/** The order of an extract: the person, what was written, the way, what is shared, who works with it. */
export const extractOrder: readonly string[] = Object.keys(words.tables);
