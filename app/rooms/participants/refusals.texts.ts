import { type Lang, texts } from '../../shared/parts/texts.ts';
import { typedTexts } from '../../shared/parts/typed.texts.ts';
import { dateInWords } from '../../shared/values/dates.ts';
import { revocationTexts } from '../path/revocation.texts.ts';
import { formTexts } from '../path/way-forms.texts.ts';
import type { Refusal, RefusalName } from './typed.rules.ts';

type Sentence = string | ((refusal: Refusal, day: (date: string | null | undefined) => string) => string);

const sv: Record<RefusalName, Sentence> = {
  missing: 'Fyll i det här',
  too_long: ({ length }) => (length ? typedTexts.sv.tooLong(length) : ''),
  not_a_date: 'Skriv datumet som ÅÅÅÅ-MM-DD',
  date_in_future: 'Dagen har inte varit än',
  date_too_far: 'Dagen ligger för långt fram',
  before_birth: typedTexts.sv.beforeBirth,
  not_a_choice: 'Välj i listan',
  not_an_email: typedTexts.sv.notAnEmail,
  not_a_phone: typedTexts.sv.notAPhone,
  not_a_level: 'Skriv ett helt tal från 1 till 100',
  ends_before_it_starts: 'Sista dagen är före den första',
  overlaps: ({ from, to }, day) =>
    `Perioden krockar med en annan: ${day(from)} – ${to ? day(to) : 'tills vidare'}`,
  end_needs_decision:
    'Daglig verksamhet slutar genom LSS-handläggarens beslut. Lämna dagen tom, eller be LSS-handläggaren att registrera beslutet. Byter personen enhet: lägg till den nya placeringen.',
  already_ended: 'Den här raden är redan avslutad',
  last_day_before_start: formTexts.sv.decision.refusals.last_day_before_start,
  last_day_after_placement: formTexts.sv.decision.refusals.last_day_after_placement,
  last_day_too_far: formTexts.sv.decision.refusals.last_day_too_far,
  day_activity_must_have_ended: revocationTexts.sv.refusals.day_activity_must_have_ended,
  because_missing: 'Välj eller skriv varför det inte passar',
  words_missing: 'Skriv kort vad som skulle behövas',
  measure_exists: 'Du har valt att rätt nivå inte finns. Ta bort insatsen, eller välj varför den inte gick.',
  measure_other_level: 'Insatsen finns på en annan nivå än den som saknas. Byt nivå eller insats.',
  ask_again_early: 'Dagen ska vara efter dagen för samtalet',
  of_age: 'Personen är 18 år den dagen. En vårdnadshavare finns bara för den som är yngre.',
  nothing_changes: 'Inget är ändrat',
  already_contact: ({ who }) => `${who} är redan kontakt`,
  contacts_changed: ({ who }) =>
    `En kollega har ändrat medan du skrev: kontakt är nu ${who || 'ingen'}. Spara igen om ditt val ska gälla.`,
  same_contact: 'Välj en annan person än den som är kontakt nu',
  already_saved:
    'Det här formuläret är redan sparat, med andra uppgifter. Det som sparades då står kvar. Är det här ett samtal till: spara igen. Blev det fel första gången: ångra det samtalet på personens sida.',
  changed_by_colleague: ({ was = '', is = '' }) => typedTexts.sv.changedByColleague(was, is),
  changed_by_both: ({ was = '', is = '' }) => typedTexts.sv.changedByBoth(was, is),
  already_here: ({ who }) =>
    who
      ? `Det finns redan en akt här. Fråga ${who} om att bli kontakt.`
      : 'Det finns redan en akt här. Fråga din chef om att bli kontakt.',
  protected_here: 'Akten kan inte öppnas här. Kontakta din chef.',
  why_missing: 'Skriv varför det ändras',
  number_empty: 'Skriv personnumret eller samordningsnumret',
  number_not_digits: 'Skriv numret med siffror, ÅÅÅÅMMDD-NNNN',
  number_wrong_length: 'Numret ska ha 10 eller 12 siffror',
  number_no_such_date: 'Numret börjar med en dag som inte finns',
  number_in_the_future: 'Numret börjar med en dag som inte har varit',
  number_wrong_check_digit: 'Numret stämmer inte. Kontrollera siffrorna.',
};

const en: Record<RefusalName, Sentence> = {
  missing: 'Fill this in',
  too_long: ({ length }) => (length ? typedTexts.en.tooLong(length) : ''),
  not_a_date: 'Write the date as YYYY-MM-DD',
  date_in_future: 'That day has not been yet',
  date_too_far: 'That day is too far ahead',
  before_birth: typedTexts.en.beforeBirth,
  not_a_choice: 'Choose from the list',
  not_an_email: typedTexts.en.notAnEmail,
  not_a_phone: typedTexts.en.notAPhone,
  not_a_level: 'Write a whole number from 1 to 100',
  ends_before_it_starts: 'The last day is before the first',
  overlaps: ({ from, to }, day) =>
    `The period overlaps another: ${day(from)} – ${to ? day(to) : 'until further notice'}`,
  end_needs_decision:
    "Day activity ends by the LSS officer's decision. Leave the day empty, or ask the officer to register the decision. If the person changes unit: add the new placement.",
  already_ended: 'This row has already ended',
  last_day_before_start: formTexts.en.decision.refusals.last_day_before_start,
  last_day_after_placement: formTexts.en.decision.refusals.last_day_after_placement,
  last_day_too_far: formTexts.en.decision.refusals.last_day_too_far,
  day_activity_must_have_ended: revocationTexts.en.refusals.day_activity_must_have_ended,
  because_missing: 'Choose or write why it is not suitable',
  words_missing: 'Write shortly what would be needed',
  measure_exists:
    'You have chosen that the right level does not exist. Take the measure away, or choose why it was not possible.',
  measure_other_level:
    'The measure is on another level than the one missing. Change the level or the measure.',
  ask_again_early: 'The day must be after the day of the talk',
  of_age: 'The person is 18 on that day. A custodian is only for somebody younger.',
  nothing_changes: 'Nothing has changed',
  already_contact: ({ who }) => `${who} is already the contact`,
  contacts_changed: ({ who }) =>
    `A colleague has changed this while you were writing: the contact is now ${who || 'nobody'}. Save again if your choice is to hold.`,
  same_contact: 'Choose another person than the present contact',
  already_saved:
    "This form has already been saved, with other contents. What was saved then stands. If this is one more talk: save again. If the first was wrong: take that talk back on the person's page.",
  changed_by_colleague: ({ was = '', is = '' }) => typedTexts.en.changedByColleague(was, is),
  changed_by_both: ({ was = '', is = '' }) => typedTexts.en.changedByBoth(was, is),
  already_here: ({ who }) =>
    who
      ? `There is already a file here. Ask ${who} to become the contact.`
      : 'There is already a file here. Ask your manager to become the contact.',
  protected_here: 'The file cannot be opened here. Contact your manager.',
  why_missing: 'Write why it changes',
  number_empty: 'Write the personal or coordination number',
  number_not_digits: 'Write the number in digits, YYYYMMDD-NNNN',
  number_wrong_length: 'The number has 10 or 12 digits',
  number_no_such_date: 'The number begins with a day that does not exist',
  number_in_the_future: 'The number begins with a day that has not been',
  number_wrong_check_digit: 'The number is not right. Check the digits.',
};

const sentences = texts({ sv, en });

/** The refusal as the sentence that the person reads. */
export const refusalSentence = (refusal: Refusal, lang: Lang): string => {
  const sentence = (sentences[lang] as Record<RefusalName, Sentence>)[refusal.name];
  const day = (date: string | null | undefined) => (date ? dateInWords(date, lang, { weekday: false }) : '');
  return typeof sentence === 'string' ? sentence : sentence(refusal, day);
};
