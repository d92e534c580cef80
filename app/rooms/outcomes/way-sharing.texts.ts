import { texts } from '../../shared/parts/texts.ts';
import { dateInWords, type PlainDate } from '../../shared/values/dates.ts';
import type { SharingCell } from './way-sharing.rules.ts';

const inWords = (date: PlainDate, lang: 'sv' | 'en') => dateInWords(date, lang, { weekday: false });

export const waySharingTexts = texts({
  sv: {
    title: 'Deltar utan att dela uppgifter',
    all: 'Alla modeller',
    conclusion: ({ day, people, unshared }: SharingCell) => {
      const of = `${inWords(day, 'sv')} var ${people} personer på väg.`;
      return unshared === 0
        ? `${of} Alla delade uppgifter med någon annan organisation.`
        : `${of} ${unshared} av dem delade inga uppgifter med någon annan organisation.`;
    },
    day: 'Månadens slut',
    unshared: 'Delar inte',
    shared: 'Delar',
    definition:
      'personer på vägen när dagen är slut. ”Delar inte”: inget samtycke eller utlämnande som gäller öppnar något för en annan organisation, eller personen har skyddade personuppgifter; de två skiljs aldrig åt. Den som har två vägar på samma modell räknas en gång, på den som började sist',
    allDefinition: 'summan av modellerna; den som har en väg på två modeller räknas på båda',
    source: (collaboration: string) =>
      `Registrerade steg, samtycken, utlämnanden och skyddade personuppgifter i Brygga, ${collaboration}`,
    coverage:
      'Bara det som är registrerat i Brygga räknas. Ett samtycke som bara finns på papper syns inte. En dag eller en modell utan tal är inte noll.',
    small:
      'Ett antal från 1 till 4 visas inte, varken av dem som delar eller av dem som inte delar, och inte heller att ingen delar: det vore sagt om var och en. En dag visas inte heller när ett sådant antal går att räkna ut ur stegen, ur dem som har kommit och gått eller ur en tidigare dag. Den pågående månaden visas aldrig.',
    hidden:
      'Hur många som deltar utan att dela kan inte visas än. Minst fem ska dela uppgifter, och minst fem, eller ingen, ska låta bli.',
    allHidden: 'Alla modeller tillsammans kan visas en dag då varje modell visas eller har ingen på väg.',
    allRows: (shown: number, of: number) =>
      shown < of ? `Här visas de ${shown} senaste dagarna av ${of}. Filen har alla.` : '',
    file: 'vagar-utan-delning.csv',
    headings: ['modell', 'dag', 'på väg', 'delar inte', 'delar', 'läge', 'definition', 'källa'] as string[],
    states: { shown: 'visas', hidden: 'visas inte: för få personer, eller ingen på väg' },
  },
  en: {
    title: 'Take part without sharing',
    all: 'All models',
    conclusion: ({ day, people, unshared }) => {
      const of = `On ${inWords(day, 'en')}, ${people} people were on their way.`;
      return unshared === 0
        ? `${of} All of them shared something with another organisation.`
        : `${of} ${unshared} of them shared nothing with another organisation.`;
    },
    day: 'End of month',
    unshared: 'Not sharing',
    shared: 'Sharing',
    definition:
      'people on the way when the day is over. “Not sharing”: no consent or disclosure in force opens anything to another organisation, or the person has a protected identity; the two are never told apart. Who has two ways on the same model is counted once, on the one that began last',
    allDefinition: 'the sum of the models; who has a way on two models is counted on both',
    source: (collaboration) =>
      `Steps, consents, disclosures and protected identities registered in Brygga, ${collaboration}`,
    coverage:
      'Only what is registered in Brygga is counted. A consent that exists on paper only is not seen. A day or a model without a number is not zero.',
    small:
      'A number from 1 to 4 is not shown, neither of those who share nor of those who do not, nor that nobody shares: that would be said of everybody. Nor is a day shown when such a number can be worked out of the steps, of who has come and left, or of an earlier day. The running month is never shown.',
    hidden:
      'How many take part without sharing cannot be shown yet. At least five must share, and at least five, or nobody, must not.',
    allHidden: 'All models together can be shown on a day when each model is shown or has nobody on it.',
    allRows: (shown, of) =>
      shown < of ? `The latest ${shown} days of ${of} are shown here. The file has all of them.` : '',
    file: 'ways-not-sharing.csv',
    headings: ['model', 'day', 'on the way', 'not sharing', 'sharing', 'state', 'definition', 'source'],
    states: { shown: 'shown', hidden: 'not shown: too few people, or nobody on the way' },
  },
});
