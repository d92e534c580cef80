import { texts } from '../../shared/parts/texts.ts';
import type { BookingRefusal } from './book.rules.ts';
import type { DecisionRefusal } from './decisions.rules.ts';
import type { EndRefusal } from './end.rules.ts';
import type { Bar } from './meeting.rules.ts';
import type { PartyRefusal } from './parties.rules.ts';

type Refusal =
  | Bar
  | BookingRefusal
  | PartyRefusal
  | EndRefusal
  | DecisionRefusal
  | 'fact_refused'
  | 'nobody_to_invite'
  | 'nobody_to_remind'
  | 'nobody_to_release_to'
  | 'reason_missing'
  | 'why_missing'
  | 'already_settled'
  | 'point_has_notes'
  | 'minutes_changed'
  | 'kind_not_in_model';

const sv: Record<Refusal, string> = {
  is_cancelled: 'Mötet är inställt.',
  is_over: 'Mötet har redan varit.',
  is_closed: 'Mötet är avslutat.',
  not_begun: 'Mötet har inte börjat än. Vänta tills det har börjat, eller flytta det.',
  not_its_day: 'Anteckningar skrivs från och med mötets dag.',
  already_ended: 'Det står redan vad mötet blev.',
  not_held: 'Mötet är inte registrerat som hållet.',
  nothing_to_share: 'Skriv först protokollet på lätt svenska.',
  already_shared: 'Protokollet är redan delat med personen.',
  not_shared_yet: 'Protokollet är inte delat med personen än. Dela det med personen först.',
  already_released: 'Protokollet är redan delat med parterna.',
  start_not_a_time: 'Skriv klockslaget som 10 eller 10.30.',
  end_not_a_time: 'Skriv klockslaget som 11 eller 11.30.',
  ends_before_start: 'Mötet slutar innan det börjar. Rätta klockslagen.',
  starts_in_the_past: 'Tiden har redan varit. Välj en tid som kommer.',
  longer_than_a_day: 'Mötet är längre än tio timmar. Rätta klockslagen.',
  too_far_ahead: 'Mötet är mer än två år bort. Rätta dagen.',
  place_missing: 'Skriv var ni ses, eller att mötet är på video.',
  about_missing: 'Skriv vad ni ska prata om, så att personen vet.',
  agenda_empty: 'Skriv minst en punkt.',
  agenda_too_long: 'Dagordningen har högst tolv punkter.',
  point_has_notes: 'En punkt som har anteckningar går inte att ta bort. Låt den stå kvar.',
  kind_not_in_model:
    'Det här mötet finns inte i personens modell. Gå till Boka möte och välj ett möte som finns där.',
  minutes_changed: 'Texten har ändrats sedan du öppnade sidan. Läs den tillsammans igen, så som den är nu.',
  organisation_missing: 'Välj organisation.',
  not_shared_with: 'Personens möten delas inte med den organisationen. Fråga personen om samtycke först.',
  name_missing: 'Skriv namnet.',
  address_missing: 'Skriv e-postadressen som kallelsen ska gå till.',
  address_wrong: 'Skriv en hel e-postadress, till exempel namn@exempel.se',
  already_invited: 'Någon med den adressen är redan med.',
  nobody_attended: 'Kryssa för vilka som var med.',
  answer_missing: 'Välj mötets svar: redo för nästa steg, eller inte än.',
  answer_words_missing: 'Skriv varför, och vad som behövs för nästa steg.',
  attended_though_not_held:
    'Personen är kryssad som närvarande. Välj något annat skäl, eller ta bort krysset.',
  what_missing: 'Skriv vad som ska göras.',
  who_missing: 'Skriv vem som ska göra det.',
  due_before_meeting: 'Dagen är före mötet. Rätta dagen.',
  fact_refused:
    'Händelsen kunde inte registreras på personens väg. Se vad som saknas på vägen och försök igen.',
  nobody_to_invite: 'Ingen av de kallade har en e-postadress.',
  nobody_to_remind: 'Det finns ingen att påminna: de som är kallade har svarat.',
  nobody_to_release_to: 'Ingen kallad organisation har samtycke till personens möten nu.',
  reason_missing: 'Protokollet är inte delat med personen. Skriv varför, eller dela det först.',
  why_missing: 'Skriv varför.',
  already_settled: 'Det står redan hur det gick med beslutet.',
};

const en: Record<Refusal, string> = {
  is_cancelled: 'The meeting is cancelled.',
  is_over: 'The meeting has already been.',
  is_closed: 'The meeting is closed.',
  not_begun: 'The meeting has not begun. Wait until it has, or move it.',
  not_its_day: 'Notes are written from the day of the meeting.',
  already_ended: 'What became of the meeting is already stated.',
  not_held: 'The meeting is not recorded as held.',
  nothing_to_share: 'Write the minutes in easy Swedish first.',
  already_shared: 'The minutes are already shared with the person.',
  not_shared_yet: 'The minutes are not shared with the person yet. Share them with the person first.',
  already_released: 'The minutes are already shared with the parties.',
  start_not_a_time: 'Write the time as 10 or 10.30.',
  end_not_a_time: 'Write the time as 11 or 11.30.',
  ends_before_start: 'The meeting ends before it begins. Correct the times.',
  starts_in_the_past: 'The time has already been. Choose one to come.',
  longer_than_a_day: 'The meeting is longer than ten hours. Correct the times.',
  too_far_ahead: 'The meeting is more than two years away. Correct the day.',
  place_missing: 'Write where you meet, or that the meeting is by video.',
  about_missing: 'Write what you will talk about, so that the person knows.',
  agenda_empty: 'Write at least one point.',
  agenda_too_long: 'The agenda has at most twelve points.',
  point_has_notes: 'A point that has notes cannot be taken out. Let it stay.',
  kind_not_in_model:
    'The person’s model has no such meeting. Go to Book a meeting and choose one that is there.',
  minutes_changed: 'The text has changed since you opened the page. Read it together again, as it is now.',
  organisation_missing: 'Choose an organisation.',
  not_shared_with:
    'The person’s meetings are not shared with that organisation. Ask the person for consent first.',
  name_missing: 'Write the name.',
  address_missing: 'Write the e-mail address that the invitation goes to.',
  address_wrong: 'Write a whole e-mail address, for example name@example.se',
  already_invited: 'Somebody with that address is already there.',
  nobody_attended: 'Tick who was there.',
  answer_missing: 'Choose the answer of the meeting: ready for the next step, or not yet.',
  answer_words_missing: 'Write why, and what the next step needs.',
  attended_though_not_held: 'The person is ticked as present. Choose another reason, or remove the tick.',
  what_missing: 'Write what is to be done.',
  who_missing: 'Write who is to do it.',
  due_before_meeting: 'The day is before the meeting. Correct the day.',
  fact_refused:
    'The event could not be recorded on the person’s way. See what is missing on the way and try again.',
  nobody_to_invite: 'None of those invited has an e-mail address.',
  nobody_to_remind: 'There is nobody to remind: those invited have answered.',
  nobody_to_release_to: 'No invited organisation has consent to the person’s meetings now.',
  reason_missing: 'The minutes are not shared with the person. Write why, or share them first.',
  why_missing: 'Write why.',
  already_settled: 'How the decision went is already stated.',
};

export const refusalTexts = texts({ sv, en });
