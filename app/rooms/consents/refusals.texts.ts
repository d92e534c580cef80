import { texts } from '../../shared/parts/texts.ts';
import type { RequestRefusal } from './ask-person.rules.ts';
import type { ConsentRefusal } from './consents.rules.ts';
import type { DisclosureRefusal } from './disclosures.rules.ts';
import type { ShareRefusal } from './sharing.rules.ts';

/** What is said when a consent, a disclosure, a question or an answer is refused. */
export const refusalTexts = texts({
  sv: {
    refusals: {
      no_receiver: 'Välj vilken organisation det gäller.',
      employer_receives_nothing: 'En arbetsgivare får inte uppgifter ur akten. Välj en annan organisation.',
      no_areas: 'Välj minst ett område.',
      identity_missing:
        'Namn, personnummer och kontaktuppgifter behöver vara med, annars vet ingen vem det gäller.',
      purpose_missing: 'Skriv vad uppgifterna ska användas till.',
      how_missing: 'Välj hur personen sa ja.',
      explained_by_missing: 'Skriv vem som förklarade.',
      text_version_missing: 'Välj vilken text som visades, eller skriv vilken annan det var.',
      given_on_wrong: 'Skriv dagen då personen sa ja, till exempel 2026-12-01.',
      given_in_future: 'Dagen då personen sa ja kan inte ligga framåt i tiden.',
      valid_until_wrong: 'Skriv sista dagen som samtycket gäller, till exempel 2027-12-01.',
      ends_before_start: 'Sista dagen kan inte komma före den första.',
      already_over: 'Sista dagen har redan varit. Då gäller samtycket inte.',
      guardian_missing: 'Personen är under 18 år. Välj vilken vårdnadshavare som var med.',
      too_long: 'Ett samtycke kan gälla högst två år. Fråga sedan igen.',
      not_on_the_way: 'Dela nu går bara med en organisation som redan är med på vägen. Aktualisera först.',
      basis_kind_missing: 'Välj vilken grund som gäller.',
      basis_text_missing: 'Skriv varför uppgifterna får lämnas ut.',
      decided_by_missing: 'Skriv vem som beslutade.',
      decided_on_wrong: 'Skriv dagen för beslutet, till exempel 2026-12-01.',
      decided_in_future: 'Dagen för beslutet kan inte ligga framåt i tiden.',
      valid_from_wrong: 'Skriv första dagen som samtycket gäller, till exempel 2026-12-01.',
      from_before_given: 'Samtycket kan inte gälla före dagen då personen sa ja.',
      given_by_missing: 'Välj vem som sa ja.',
      representative_missing: 'Välj vilken företrädare som sa ja.',
      representative_unknown: 'Företrädaren är inte inskriven. Skriv in företrädaren under Uppgifter först.',
      representative_outside_period:
        'Företrädarens uppdrag gällde inte den dagen. Välj någon annan, eller fråga personen.',
      representative_scope_unsaid:
        'Det är inte inskrivet vad företrädaren får säga ja till. Skriv in det under Uppgifter först.',
      representative_outside_scope:
        'Företrädarens uppdrag gäller inte alla områden som du valde. Ta bort områden, eller fråga personen.',
      person_said_no:
        'Personen har sagt nej. Då kan ingen annan säga ja i stället. Bara personen själv kan ändra sitt nej.',
      given_before_no:
        'Personen har sagt nej efter den dagen. Skriv in ett ja bara om personen har sagt ja igen, och då den dagen.',
      replaced_is_over: 'Samtycket som du ändrar gäller inte längre. Skriv in ett nytt i stället.',
      replaced_is_to_another:
        'Ett ändrat samtycke gäller samma organisation. Skriv in ett nytt för en annan.',
      replacement_starts_later:
        'Ett ändrat samtycke gäller från i dag. Välj en dag som har varit, eller lämna tomt.',
      id_taken:
        'Det här formuläret är redan sparat, med annat innehåll. Öppna ett nytt formulär och skriv in det igen.',
      already_asked: 'Personen har redan en fråga om den här organisationen. Ta bort den först.',
    } satisfies Record<ConsentRefusal | DisclosureRefusal | ShareRefusal | RequestRefusal, string>,
  },
  en: {
    refusals: {
      no_receiver: 'Choose the organisation.',
      employer_receives_nothing: 'An employer is told nothing of a file. Choose another organisation.',
      no_areas: 'Choose at least one area.',
      identity_missing:
        'Name, personal number and contact details must be included, or nobody knows who it is about.',
      purpose_missing: 'Write what the information is for.',
      how_missing: 'Choose how the person said yes.',
      explained_by_missing: 'Write who explained it.',
      text_version_missing: 'Choose which text was shown, or write which other it was.',
      given_on_wrong: 'Write the day the person said yes, for example 2026-12-01.',
      given_in_future: 'The day the person said yes cannot be in the future.',
      valid_until_wrong: 'Write the last day of the consent, for example 2027-12-01.',
      ends_before_start: 'The last day cannot come before the first.',
      already_over: 'The last day has already been. The consent would not stand.',
      guardian_missing: 'The person is under 18. Choose which custodian took part.',
      too_long: 'A consent can last two years at most. Then ask again.',
      not_on_the_way:
        'Share now works only with an organisation that already takes part. Raise the case first.',
      basis_kind_missing: 'Choose the basis.',
      basis_text_missing: 'Write why the information may be disclosed.',
      decided_by_missing: 'Write who decided.',
      decided_on_wrong: 'Write the day of the decision, for example 2026-12-01.',
      decided_in_future: 'The day of the decision cannot be in the future.',
      valid_from_wrong: 'Write the first day of the consent, for example 2026-12-01.',
      from_before_given: 'The consent cannot count before the day the person said yes.',
      given_by_missing: 'Choose who said yes.',
      representative_missing: 'Choose which representative said yes.',
      representative_unknown:
        'The representative is not recorded. Record the representative under Details first.',
      representative_outside_period:
        'The representative had no task on that day. Choose somebody else, or ask the person.',
      representative_scope_unsaid:
        'What the representative may say yes to is not recorded. Record it under Details first.',
      representative_outside_scope:
        'The task does not cover every area that you chose. Remove areas, or ask the person.',
      person_said_no:
        'The person has said no. Then nobody else can say yes instead. Only the person can change the no.',
      given_before_no:
        'The person has said no since that day. Record a yes only if the person has said yes again, with that day.',
      replaced_is_over: 'The consent that you change no longer stands. Record a new one instead.',
      replaced_is_to_another:
        'A changed consent goes to the same organisation. Record a new one for another.',
      replacement_starts_later:
        'A changed consent counts from today. Choose a day that has been, or leave it empty.',
      id_taken: 'This form has been saved already, with other content. Open a new form and write it again.',
      already_asked: 'The person already has a question about this organisation. Take it away first.',
    },
  },
});
