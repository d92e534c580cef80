import { texts } from '../../shared/parts/texts.ts';

/** Words of the form in which a consent is recorded or changed. */
export const consentFormTexts = texts({
  sv: {
    newTitle: 'Skriv in samtycke',
    newLead: 'Skriv in det som personen har sagt ja till. Personen kan ta tillbaka sitt ja när som helst.',
    receiver: 'Till vilken organisation?',
    areasField: 'Vad får delas?',
    areasHint: 'Ett ärende kan skickas bara om de två första är med.',
    purpose: 'Vad ska uppgifterna användas till?',
    givenOn: 'När sa personen ja?',
    validUntil: 'Till och med vilken dag gäller det?',
    how: 'Hur sa personen ja?',
    explainedBy: 'Vem förklarade vad det betyder?',
    textVersion: 'Vilken version av texten?',
    validFrom: 'Från vilken dag gäller det?',
    validFromHint: 'Lämna tomt om det gäller från dagen då personen sa ja.',
    textEasy: (version: string) => `Lättläst text i Brygga, version ${version}`,
    textOther: 'En annan text',
    textName: 'Vilken annan text?',
    textNameHint: 'Bara om du valde en annan text. Skriv namn och version.',
    givenBy: 'Vem sa ja?',
    givenByOptions: {
      person: 'Personen själv, ensam eller med någon bredvid',
      representative: 'En företrädare i personens ställe',
    } as Record<string, string>,
    guardian: 'Vårdnadshavare som var med',
    representative: 'Företrädare som var med',
    representativeScope: (name: string, kind: string, scope: string, period: string) =>
      `${name}, ${kind}: ${scope}, ${period}`,
    representativeKinds: {
      custodian: 'vårdnadshavare',
      legal_guardian: 'god man',
      administrator: 'förvaltare',
      next_of_kin: 'närstående',
      other: 'annan företrädare',
    } as Record<string, string>,
    receiverUnchosen: 'den organisation som du väljer',
    representativeAll: 'får säga ja till allt',
    representativeUnsaid: 'omfattningen är inte inskriven',
    representativeNone: 'Ingen var med',
    representativeHint: 'Bara den som är inskriven, för det som uppdraget gäller och under tiden för det.',
    saidNo: (to: string) =>
      `Personen har sagt nej till att dela med ${to}. Skriv in ett ja bara om personen själv har ändrat sig.`,
    changeTitle: 'Ändra samtycke',
    changeLead: (to: string) =>
      `Det nya samtycket ersätter det som gäller nu till ${to}. Det gamla finns kvar i historiken. Det som väntar på svar tas tillbaka.`,
    changeFor: (to: string) => `Ändra samtycket till ${to}`,
    change: 'Ändra',
    shareNow: 'Dela nu',
    shareNowHint: (names: string) =>
      names
        ? `Bara med en organisation som redan är med på vägen: ${names}.`
        : 'Ingen annan organisation är med på vägen än. Aktualisera först.',
    save: 'Spara samtycket',
  },
  en: {
    newTitle: 'Record a consent',
    newLead: 'Record what the person has said yes to. The person can take the yes back at any time.',
    receiver: 'To which organisation?',
    areasField: 'What may be shared?',
    areasHint: 'A case can be sent only if the first two are among them.',
    purpose: 'What is the information for?',
    givenOn: 'When did the person say yes?',
    validUntil: 'Until which day, that day included?',
    how: 'How did the person say yes?',
    explainedBy: 'Who explained what it means?',
    textVersion: 'Which version of the text?',
    validFrom: 'From which day?',
    validFromHint: 'Leave empty if it counts from the day the person said yes.',
    textEasy: (version: string) => `Easy text in Brygga, version ${version}`,
    textOther: 'Another text',
    textName: 'Which other text?',
    textNameHint: 'Only if you chose another text. Write its name and version.',
    givenBy: 'Who said yes?',
    givenByOptions: {
      person: 'The person, alone or with somebody beside',
      representative: 'A representative in the person’s stead',
    } as Record<string, string>,
    guardian: 'Custodian who took part',
    representative: 'Representative who took part',
    representativeScope: (name: string, kind: string, scope: string, period: string) =>
      `${name}, ${kind}: ${scope}, ${period}`,
    representativeKinds: {
      custodian: 'custodian',
      legal_guardian: 'legal guardian',
      administrator: 'administrator',
      next_of_kin: 'next of kin',
      other: 'another representative',
    } as Record<string, string>,
    receiverUnchosen: 'den organisation som du väljer',
    representativeAll: 'may say yes to all of it',
    representativeUnsaid: 'the scope is not recorded',
    representativeNone: 'Nobody took part',
    representativeHint: 'Only somebody who is recorded, within the scope and the period of the task.',
    saidNo: (to: string) =>
      `The person has said no to sharing with ${to}. Record a yes only if the person has changed their mind.`,
    changeTitle: 'Change a consent',
    changeLead: (to: string) =>
      `The new consent replaces the one that stands for ${to}. The old one stays in the history. What waits for an answer is taken back.`,
    changeFor: (to: string) => `Change the consent for ${to}`,
    change: 'Change',
    shareNow: 'Share now',
    shareNowHint: (names: string) =>
      names
        ? `Only with an organisation that already takes part: ${names}.`
        : 'No other organisation takes part yet. Raise the case first.',
    save: 'Save the consent',
  },
});
