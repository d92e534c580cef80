import { texts } from '../../shared/parts/texts.ts';
import type { SearchPeopleRefusal } from './search.rules.ts';

type Refusals = Record<SearchPeopleRefusal, string>;

const refusalsSv: Refusals = {
  empty: 'Skriv ett namn, ett personnummer eller ett ärendenummer.',
  too_short: 'Skriv minst två bokstäver.',
  wrong_number: 'Skriv numret med tio eller tolv siffror. Ett ärendenummer skrivs 2026-000123.',
  wrong_check_digit: 'Siffrorna i numret stämmer inte. Kontrollera numret.',
  reason_missing: 'Skriv varför du behöver veta det.',
  too_many_today: 'Du har redan frågat 20 gånger i dag. Vänta till i morgon eller fråga din chef.',
};
const refusalsEn: Refusals = {
  empty: 'Type a name, a personal number or a case number.',
  too_short: 'Type two letters at least.',
  wrong_number: 'Type the number with ten or twelve digits. A case number is written 2026-000123.',
  wrong_check_digit: 'The digits of the number do not agree. Check the number.',
  reason_missing: 'Write why you need to know.',
  too_many_today: 'You have asked 20 times today. Wait until tomorrow or ask your manager.',
};

export const searchTexts = texts({
  sv: {
    back: 'Deltagare',
    title: 'Sök deltagare',
    lead: 'Du söker bland dina egna deltagare.',
    field: 'Namn, personnummer eller ärendenummer',
    hint: 'Början av ett för- eller efternamn räcker. Personnummer skrivs med tio eller tolv siffror.',
    submit: 'Sök',
    hits: (count: number) => (count === 1 ? 'En träff' : `${count} träffar`),
    name: 'Namn',
    caseNumber: 'Ärendenummer',
    born: 'Född',
    organisation: 'Hos',
    noHits: 'Ingen av dina deltagare passar in på det du sökte.',
    askTitle: 'Fråga i din egen organisation',
    askLead:
      'Ingen av dina deltagare har numret. Du kan få veta enhet och kontakt om personen finns i din egen organisation. Frågan och skälet sparas i loggen.',
    reason: 'Varför behöver du veta det?',
    ask: 'Fråga',
    answerTitle: 'Svar',
    unit: 'Enhet',
    contact: 'Kontakt',
    nothing: 'Det finns inget att visa för det numret.',
    refusals: refusalsSv,
  },
  en: {
    back: 'Participants',
    title: 'Search participants',
    lead: 'You search among your own participants.',
    field: 'Name, personal number or case number',
    hint: 'The beginning of a first or last name is enough. Personal numbers have ten or twelve digits.',
    submit: 'Search',
    hits: (count: number) => (count === 1 ? 'One match' : `${count} matches`),
    name: 'Name',
    caseNumber: 'Case number',
    born: 'Born',
    organisation: 'At',
    noHits: 'None of your participants matches what you searched for.',
    askTitle: 'Ask in your own organisation',
    askLead:
      'None of your participants has that number. You can learn unit and contact if the person is in your own organisation. The question and the reason are kept in the log.',
    reason: 'Why do you need to know?',
    ask: 'Ask',
    answerTitle: 'Answer',
    unit: 'Unit',
    contact: 'Contact',
    nothing: 'There is nothing to show for that number.',
    refusals: refusalsEn,
  },
});
