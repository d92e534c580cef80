import { texts } from '../../shared/parts/texts.ts';

/** What is read in the forms about forum meetings. */
export const forumFormTexts = texts({
  sv: {
    save: 'Spara',
    newTitle: 'Ny forumträff',
    change: (name: string) => `Ändra ${name}`,
    forum: {
      labels: {
        name: 'Namn',
        heldOn: 'Dag',
        starts: 'Börjar klockan',
        ends: 'Slutar klockan',
        place: 'Lokal och adress',
        about: 'Vad handlar träffen om?',
        responsibleId: 'Ansvarig hos oss',
      },
      hints: { starts: 'Till exempel 9.30', name: 'Till exempel Höstens forum om lager och kök' },
    },
    invite: {
      title: (name: string) => `Bjud in arbetsgivare till ${name}`,
      submit: 'Bjud in',
      labels: { whom: 'Arbetsgivare och kontaktperson' },
      hints: { whom: 'Saknas någon? Lägg först till arbetsgivaren eller kontaktpersonen.' },
    },
    answer: {
      title: (name: string) => `Svar från ${name}`,
      labels: { answer: 'Kommer de?', contactId: 'Kontaktperson' },
    },
    dialogue: {
      title: (name: string) => `Samtal med ${name} på träffen`,
      lead: 'Skriv vad ni pratade om med arbetsgivaren. Skriv inga namn på deltagare och inget om hälsa. Texten står i arbetsgivarens kontaktlogg.',
    },
    guest: {
      title: (name: string) => `Bjud in någon till ${name}`,
      lead: 'Bara den som själv har sagt ja bjuds in. Fråga först.',
      submit: 'Bjud in',
      labels: {
        participantId: 'Vem?',
        saidYes: 'Personen har sagt ja till att vara med på träffen',
        saidYesOn: 'Vilken dag?',
        saidHow: 'Hur sade personen ja?',
        saidToId: 'Till vem?',
      },
    },
    ask: {
      title: (name: string) => `Fråga någon om ${name}`,
      lead: 'Personen ser frågan på sina egna sidor och svarar ja eller nej. Den som inte loggar in frågar du själv. Den som har skyddade personuppgifter har inga egna sidor.',
      submit: 'Fråga',
      labels: { participantId: 'Vem?' },
    },
    already_asked: (name: string) => `${name} har redan fått frågan.`,
    over: 'Träffen har varit. Ingen frågas.',
    attended:
      'Någon har kommit till träffen. Den kan inte ställas in eller flyttas fram i tiden. Ångra närvaron först om den är fel.',
    ends_before_start: 'Träffen slutar innan den börjar. Rätta klockslagen.',
    already_invited: (name: string) => `${name} är redan inbjuden till träffen.`,
    cancelled: 'Träffen är inställd. Ingen bjuds in.',
    no_yes: 'Fråga personen först. Bara den som har sagt ja bjuds in. Sätt kryss när personen har sagt ja.',
    yes_afterwards: 'Dagen är efter träffen. Ett ja sägs innan man kommer. Rätta dagen.',
  },
  en: {
    save: 'Save',
    newTitle: 'New forum meeting',
    change: (name) => `Change ${name}`,
    forum: {
      labels: {
        name: 'Name',
        heldOn: 'Day',
        starts: 'Begins at',
        ends: 'Ends at',
        place: 'Room and address',
        about: 'What is the meeting about?',
        responsibleId: 'Responsible with us',
      },
      hints: { starts: 'For example 9.30', name: 'For example The autumn forum on warehouse and kitchen' },
    },
    invite: {
      title: (name) => `Invite an employer to ${name}`,
      submit: 'Invite',
      labels: { whom: 'Employer and contact person' },
      hints: { whom: 'Is somebody missing? Add the employer or the contact person first.' },
    },
    answer: {
      title: (name) => `Answer from ${name}`,
      labels: { answer: 'Are they coming?', contactId: 'Contact person' },
    },
    dialogue: {
      title: (name) => `Talk with ${name} at the meeting`,
      lead: 'Write what you talked about with the employer. No names of participants and nothing about health. The text stands in the employer’s contact log.',
    },
    guest: {
      title: (name) => `Invite somebody to ${name}`,
      lead: 'Only those who have said yes themselves are invited. Ask first.',
      submit: 'Invite',
      labels: {
        participantId: 'Who?',
        saidYes: 'The person has said yes to taking part in the meeting',
        saidYesOn: 'Which day?',
        saidHow: 'How did the person say yes?',
        saidToId: 'To whom?',
      },
    },
    ask: {
      title: (name) => `Ask somebody about ${name}`,
      lead: 'The person sees the question on the own pages and answers yes or no. Ask those who do not sign in yourself. Whoever has a protected identity has no own pages.',
      submit: 'Ask',
      labels: { participantId: 'Who?' },
    },
    already_asked: (name) => `${name} has been asked already.`,
    over: 'The meeting has been. Nobody is asked.',
    attended:
      'Somebody has come to the meeting. It can neither be called off nor moved ahead. Undo the attendance first if it is wrong.',
    ends_before_start: 'The meeting ends before it begins. Correct the times.',
    already_invited: (name) => `${name} is already invited to the meeting.`,
    cancelled: 'The meeting is cancelled. Nobody is invited.',
    no_yes:
      'Ask the person first. Only those who have said yes are invited. Tick when the person has said yes.',
    yes_afterwards: 'The day is after the meeting. A yes is said before one comes. Correct the day.',
  },
});
