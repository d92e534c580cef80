import { texts } from '../../shared/parts/texts.ts';
import type { Built, BuiltKind } from './undoing.rules.ts';

type KindWords = Record<BuiltKind, string>;

const kindsSv: KindWords = {
  changed_file: 'ändrade personuppgifter',
  changed_placement: 'ändrade placeringar',
  changed_transition: 'ändrade övergångar',
  changed_assignment: 'ändrade kontakter',
  changed_protected_access: 'ändrade rättigheter till skyddade personer',
  changed_coverage: 'ändrade uppgifter om vilka år som är registrerade',
  way: 'vägar',
  way_step: 'steg på en väg',
  pause: 'pauser på en väg',
  fact: 'händelser på en väg',
  model_move: 'byten av modell',
  wish: 'önskemål',
  consent: 'samtycken',
  consent_request: 'frågor om samtycke',
  consent_answer: 'svar om samtycke',
  disclosure: 'utlämnanden',
  crossing: 'aktualiseringar och överlämningar',
  share: 'delningar',
  own_answer: 'egna svar',
  talk: 'samtal om arbete',
  missing_level: 'saknade nivåer',
  mail: 'brev',
  schooling: 'uppgifter om skola',
  workplace_learning: 'perioder med APL',
  livelihood: 'försörjningar',
  entitlement: 'uppgifter om personkrets',
  representative: 'företrädare',
  representation: 'företrädares egna inloggningar',
  correction: 'rättelser',
  placement: 'senare placeringar',
  transition: 'senare övergångar',
  assignment: 'senare kontakter',
  protected_access: 'senare rättigheter till skyddade personer',
  protection: 'personer som fick skydd av filen',
  other: 'andra uppgifter',
};
const kindsEn: KindWords = {
  changed_file: 'changed files of people',
  changed_placement: 'changed placements',
  changed_transition: 'changed transitions',
  changed_assignment: 'changed contacts',
  changed_protected_access: 'changed rights to protected people',
  changed_coverage: 'changed statements of which years are registered',
  way: 'ways',
  way_step: 'steps on a way',
  pause: 'pauses on a way',
  fact: 'events on a way',
  model_move: 'changes of model',
  wish: 'wishes',
  consent: 'consents',
  consent_request: 'questions about consent',
  consent_answer: 'answers about consent',
  disclosure: 'disclosures',
  crossing: 'raised cases and hand-overs',
  share: 'shares',
  own_answer: 'own answers',
  talk: 'talks about work',
  missing_level: 'missing levels',
  mail: 'letters',
  schooling: 'entries about school',
  workplace_learning: 'periods of workplace learning',
  livelihood: 'livelihoods',
  entitlement: 'entitlement groups',
  representative: 'representatives',
  representation: 'representatives’ own sign-ins',
  correction: 'corrections',
  placement: 'later placements',
  transition: 'later transitions',
  assignment: 'later contacts',
  protected_access: 'later rights to protected people',
  protection: 'people protected by the file',
  other: 'other data',
};

const listed = (built: Built, words: KindWords) =>
  (Object.entries(built) as [BuiltKind, number][]).map(([kind, n]) => `${words[kind]} (${n})`).join(', ');

export const undoingTexts = texts({
  sv: {
    title: 'Ångra inläsningen',
    lead: (days: number) =>
      `Allt som filen skrev tas tillbaka, eller inget. Det går i ${days} dagar, så länge inget har byggts på det.`,
    why: 'Varför ska den ångras?',
    whyMissing: 'Skriv varför inläsningen ska ångras.',
    button: 'Ångra inläsningen',
    undone: (name: string) => `${name} är ångrad`,
    undoneLead: 'Allt som filen skrev är borttaget eller återställt. Det syns i loggen.',
    when: 'När',
    by: 'Av',
    because: 'Varför',
    refused: {
      already_undone: 'Inläsningen är redan ångrad.',
      not_confirmed: 'Filen är inte inläst. Kasta den i stället.',
      too_late:
        'Inläsningen är för gammal för att ångras. Rätta på personernas sidor, eller läs in en rättad fil.',
    },
    builtOn: (built: Built) =>
      `Inget är ångrat: något har byggts på det som filen skrev – ${listed(built, kindsSv)}. Rätta på personernas sidor, eller läs in en rättad fil.`,
  },
  en: {
    title: 'Undo the import',
    lead: (days: number) =>
      `All that the file wrote is taken back, or nothing. It can be done for ${days} days, while nothing has been built on it.`,
    why: 'Why should it be undone?',
    whyMissing: 'Write why the import should be undone.',
    button: 'Undo the import',
    undone: (name: string) => `${name} is undone`,
    undoneLead: 'All that the file wrote is removed or set back. It can be seen in the log.',
    when: 'When',
    by: 'By',
    because: 'Why',
    refused: {
      already_undone: 'The import has been undone already.',
      not_confirmed: 'The file is not loaded. Throw it away instead.',
      too_late:
        'The import is too old to be undone. Correct on the pages of the people, or load a corrected file.',
    },
    builtOn: (built: Built) =>
      `Nothing is undone: something has been built on what the file wrote – ${listed(built, kindsEn)}. Correct on the pages of the people, or load a corrected file.`,
  },
});
