import { texts } from '../../shared/parts/texts.ts';

/** The words of the staff's forms about the employer's page, and of the letter with the link. */
export const hostForms = texts({
  sv: {
    link: {
      title: 'Länk till arbetsgivaren',
      lead: (days: number) =>
        `Länken går med e-post och gäller till sista dagen på platsen, högst ${days} dagar. Den öppnas med en kod som går till samma adress.`,
      labels: { contactId: 'Vem på arbetsplatsen' },
      hints: { contactId: 'Bara den som har en e-postadress kan få en länk.' },
      submit: 'Skicka länken',
    },
    nobody: {
      first:
        'Ingen kontaktperson hos arbetsgivaren har en e-postadress. Skriv adressen hos den som ska få länken, eller lägg till någon. Kom sedan tillbaka hit.',
      ask: 'Ingen kontaktperson hos arbetsgivaren har en e-postadress. Be den som är ansvarig för arbetsgivaren att lägga till en.',
      contacts: 'Till kontaktpersonerna',
      add: 'Lägg till kontaktperson',
    },
    show: {
      title: (name: string) => `Visa för ${name}`,
      lead: 'Fyll i det tillsammans med personen. Visa vad arbetsgivaren kommer att läsa, och fråga om det är bra.',
      labels: { field: 'Vad', value: 'Så här ska det stå', saidHow: 'Hur sa personen ja?', saidOn: 'När?' },
      hints: {
        value:
          'Ett namn eller uppgifter som du inte skriver hämtas från det som står. Dagar och tider följer överenskommelsen. Skriv inget om hälsa.',
      },
      submit: 'Personen har sagt ja',
    },
    answer: {
      title: (name: string) => `Svar till ${name}`,
      lead: 'Svaret syns på arbetsgivarens sida, med ditt namn.',
      leadShut: (phone: string) =>
        `Arbetsgivarens sida är stängd. Svaret syns bara för er: ring ${phone}, och skriv här vad ni kom fram till.`,
      labels: { answer: 'Svar' },
      hints: { answer: 'Till exempel: vi har pratats vid, jag kommer i morgon klockan 9.' },
      submit: 'Svara',
    },
    answered: (name: string) =>
      `${name} har redan svarat, och arbetsgivaren kan ha läst svaret. Ring arbetsgivaren om något ska ändras.`,
    refused: {
      protected: 'Personen har skyddad identitet. Ingen länk kan skickas.',
      no_email: 'Kontakten har ingen e-postadress eller finns inte kvar. Välj någon annan.',
      stay_over: 'Tiden på platsen är slut. Ingen länk behövs.',
      already: 'Den här kontakten har redan en länk som gäller. Dra tillbaka den först.',
      words_missing: 'Skriv vad som ska stå.',
      link_over: 'Länken gäller inte längre. Skapa en ny först.',
    },
    letter: {
      subject: 'Din sida i Brygga',
      body: (address: string, sender: string) =>
        `Hej!\n\nHär är din länk till sidan för dig som tar emot någon på arbetsplatsen:\n\n${address}\n\nNär du öppnar den får du en kod med e-post. Skicka inte länken vidare.\n\nVänliga hälsningar\n${sender}`,
    },
  },
  en: {
    link: {
      title: 'Link to the employer',
      lead: (days) =>
        `The link goes by e-mail and lasts until the last day at the place, ${days} days at most. It is opened with a code that goes to the same address.`,
      labels: { contactId: 'Who at the workplace' },
      hints: { contactId: 'Only somebody with an e-mail address can get a link.' },
      submit: 'Send the link',
    },
    nobody: {
      first:
        'No contact at the employer has an e-mail address. Write the address of whoever is to get the link, or add somebody. Then come back here.',
      ask: 'No contact at the employer has an e-mail address. Ask whoever is responsible for the employer to add one.',
      contacts: 'To the contacts',
      add: 'Add a contact',
    },
    show: {
      title: (name) => `Show to ${name}`,
      lead: 'Fill it in together with the person. Show what the employer will read, and ask whether it is good.',
      labels: {
        field: 'What',
        value: 'This is how it shall stand',
        saidHow: 'How did the person say yes?',
        saidOn: 'When?',
      },
      hints: {
        value:
          'A name or tasks that you do not write are taken from what stands. Days and hours follow the agreement. Write nothing about health.',
      },
      submit: 'The person has said yes',
    },
    answer: {
      title: (name) => `Answer to ${name}`,
      lead: 'The answer is shown on the employer’s page, with your name.',
      leadShut: (phone) =>
        `The employer’s page is shut. The answer is shown to you only: call ${phone}, and write here what you agreed.`,
      labels: { answer: 'Answer' },
      hints: { answer: 'For example: we have talked, I come tomorrow at 9.' },
      submit: 'Answer',
    },
    answered: (name) =>
      `${name} has answered already, and the employer may have read the answer. Call the employer if anything is to change.`,
    refused: {
      protected: 'The person has a protected identity. No link can be sent.',
      no_email: 'The contact has no e-mail address or is no longer there. Choose somebody else.',
      stay_over: 'The time at the place is over. No link is needed.',
      already: 'This contact already has a link that is open. Take it back first.',
      words_missing: 'Write what shall stand.',
      link_over: 'The link holds no longer. Make a new one first.',
    },
    letter: {
      subject: 'Your page in Brygga',
      body: (address, sender) =>
        `Hello!\n\nHere is your link to the page for you who receive somebody at the workplace:\n\n${address}\n\nWhen you open it you get a code by e-mail. Do not pass the link on.\n\nKind regards\n${sender}`,
    },
  },
});
