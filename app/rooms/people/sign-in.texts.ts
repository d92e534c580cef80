import { texts } from '../../shared/parts/texts.ts';

export const signInTexts = texts({
  sv: {
    title: 'Logga in',
    demoLead: 'Välj vem du vill vara. Alla är påhittade, och inget lösenord behövs.',
    as: (name: string, role: string) => `${name}, ${role}`,
    atUnit: (role: string, unit: string) => `${role}, ${unit}`,
    inCollaboration: (organisation: string, collaboration: string) => `${organisation}, ${collaboration}`,
    choosePerson: 'Välj en person i listan.',
    ownPages: 'Deltagare och ombud',
    ownPagesOf: (name: string) => `${name}, egna sidor`,
    represents: (name: string, person: string) => `${name}, för ${person}`,
    person: {
      title: 'Dina egna sidor',
      lead: 'Här loggar du in om sidorna handlar om dig. Här loggar du också in om du hjälper någon.',
      go: 'Logga in på dina sidor',
      none: 'Ingen sida att visa',
      noneSays: [
        'Det finns ingen sida att visa för dig just nu.',
        'Det kan bero på flera saker.',
        'Prata med den som hjälper dig.',
        'Du kan också ringa din kommun.',
      ],
    },
    nobody: 'Det finns ingen att logga in som.',
    lead: 'Du loggar in med ditt vanliga konto på arbetet.',
    go: 'Logga in med arbetskontot',
    signedOut: 'Du är utloggad',
    signedOutHere: 'Du är utloggad från Brygga.',
    signOutThere: 'Logga ut från inloggningstjänsten också',
    again: 'Logga in igen',
    roles: {
      title: 'Välj uppdrag',
      lead: 'Du har flera uppdrag. Välj vilket du arbetar i nu. Du kan byta senare, överst på sidan.',
      choose: 'Välj ett av dina uppdrag.',
      label: (role: string, organisation: string, collaboration: string) =>
        `${role}, ${organisation}, ${collaboration}`,
      current: (label: string) => `Nu arbetar du som ${label}.`,
    },
    noMembership: {
      title: 'Du har inget uppdrag i Brygga just nu',
      body: 'Ditt konto finns, men det har inget uppdrag som gäller. Ett nytt uppdrag måste bekräftas av en chef innan du kan använda det. Fråga administratören i din organisation.',
    },
    refused: {
      unknownAccount: {
        title: 'Ditt konto finns inte i Brygga',
        body: 'Du är inloggad hos inloggningstjänsten, men kontot är inte upplagt i Brygga. Be administratören i din organisation att lägga till det, och uppge id:t här under.',
      },
      revokedAccount: {
        title: 'Ditt konto är spärrat',
        body: 'Kontot kan inte användas. Fråga administratören i din organisation.',
      },
      attemptEnded: {
        title: 'Inloggningen gick inte att slutföra',
        body: 'Det tog för lång tid, eller så påbörjades inloggningen i en annan webbläsare. Börja om.',
      },
      declined: {
        title: 'Inloggningen avbröts',
        body: 'Du är inte inloggad. Börja om när du vill.',
      },
      wrongAnswer: {
        title: 'Inloggningen godkändes inte',
        body: 'Svaret från inloggningstjänsten gick inte att lita på. Du är inte inloggad. Börja om, och säg till den som sköter Brygga hos er om det händer igen.',
      },
      providerGone: {
        title: 'Inloggningstjänsten svarar inte',
        body: 'Det går inte att logga in just nu. Vänta en stund och försök igen.',
      },
      tooMany: {
        title: 'Många försöker logga in just nu',
        body: 'Vänta några minuter och försök igen.',
      },
    },
    yourId: 'Ditt id hos inloggningstjänsten',
  },
  en: {
    title: 'Sign in',
    demoLead: 'Choose who you want to be. Everybody is invented, and no password is needed.',
    as: (name: string, role: string) => `${name}, ${role}`,
    atUnit: (role: string, unit: string) => `${role}, ${unit}`,
    inCollaboration: (organisation: string, collaboration: string) => `${organisation}, ${collaboration}`,
    choosePerson: 'Choose a person in the list.',
    ownPages: 'Participants and representatives',
    ownPagesOf: (name: string) => `${name}, own pages`,
    represents: (name: string, person: string) => `${name}, for ${person}`,
    person: {
      title: 'Your own pages',
      lead: 'Sign in here if the pages are about you. Sign in here too if you help somebody.',
      go: 'Sign in to your pages',
      none: 'No page to show',
      noneSays: [
        'There is no page to show you right now.',
        'There can be several reasons.',
        'Talk to the person who helps you.',
        'You can also call your municipality.',
      ],
    },
    nobody: 'There is nobody to sign in as.',
    lead: 'You sign in with your usual account at work.',
    go: 'Sign in with the work account',
    signedOut: 'You are signed out',
    signedOutHere: 'You are signed out of Brygga.',
    signOutThere: 'Sign out of the sign-in service too',
    again: 'Sign in again',
    roles: {
      title: 'Choose role',
      lead: 'You have several roles. Choose the one you work in now. You can change later, at the top of the page.',
      choose: 'Choose one of your roles.',
      label: (role: string, organisation: string, collaboration: string) =>
        `${role}, ${organisation}, ${collaboration}`,
      current: (label: string) => `You now work as ${label}.`,
    },
    noMembership: {
      title: 'You have no role in Brygga right now',
      body: 'Your account exists but has no role that counts. A new role must be confirmed by a manager before you can use it. Ask the administrator in your organisation.',
    },
    refused: {
      unknownAccount: {
        title: 'Your account does not exist in Brygga',
        body: 'You are signed in at the sign-in service, but the account has not been added to Brygga. Ask the administrator in your organisation to add it, and give the id below.',
      },
      revokedAccount: {
        title: 'Your account is blocked',
        body: 'The account cannot be used. Ask the administrator in your organisation.',
      },
      attemptEnded: {
        title: 'The sign-in could not be completed',
        body: 'It took too long, or the sign-in was begun in another browser. Start again.',
      },
      declined: {
        title: 'The sign-in was cancelled',
        body: 'You are not signed in. Start again whenever you want.',
      },
      wrongAnswer: {
        title: 'The sign-in was not approved',
        body: 'The answer from the sign-in service could not be trusted. You are not signed in. Start again, and tell whoever runs Brygga where you work if it happens again.',
      },
      providerGone: {
        title: 'The sign-in service does not answer',
        body: 'It is not possible to sign in right now. Wait a moment and try again.',
      },
      tooMany: {
        title: 'Many people are signing in right now',
        body: 'Wait a few minutes and try again.',
      },
    },
    yourId: 'Your id at the sign-in service',
  },
});
