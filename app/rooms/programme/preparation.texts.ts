import { texts } from '../../shared/parts/texts.ts';

interface Normal {
  min: number;
  max: number;
}

/** What is read about the time in preparation. */
export const preparationTexts = texts({
  sv: {
    title: 'Tid i förarbete',
    lead: 'De som förbereder sig nu och som du arbetar med. Tiden räknas från den dag de kom till steget, utan pauser. Den pågår, och ingen vet än hur lång den blir.',
    none: 'Ingen som du arbetar med är i förarbete nu.',
    noneOfPerson: 'Inget steg på vägen har en tid i modellen.',
    name: 'Namn',
    step: 'Steg',
    since: 'Från',
    until: 'Till',
    goesOn: 'Pågår',
    time: 'Tid',
    expected: 'Mot modellens tid',
    lasted: (months: number, days: number) =>
      [
        months > 0 && (months === 1 ? '1 månad' : `${months} månader`),
        (days > 0 || months === 0) && (days === 1 ? '1 dag' : `${days} dagar`),
      ]
        .filter(Boolean)
        .join(' och '),
    soFar: (time: string) => `${time} hittills`,
    against: {
      shorter: ({ min }: Normal) => `Kortare än ${min} månader`,
      within: ({ min, max }: Normal) => `Inom ${min}–${max} månader`,
      longer: ({ max }: Normal) => `Längre än ${max} månader`,
      so_far: ({ min, max }: Normal) => `Modellen räknar med ${min}–${max} månader`,
    },
  },
  en: {
    title: 'Time in preparation',
    lead: 'Those who prepare now and whom you work with. The time is counted from the day they came to the step, without pauses. It goes on, and nobody knows yet how long it will be.',
    none: 'Nobody whom you work with is in preparation now.',
    noneOfPerson: 'No step on the way has a time in the model.',
    name: 'Name',
    step: 'Step',
    since: 'From',
    until: 'Until',
    goesOn: 'Goes on',
    time: 'Time',
    expected: 'Against the model',
    lasted: (months, days) =>
      [
        months > 0 && (months === 1 ? '1 month' : `${months} months`),
        (days > 0 || months === 0) && (days === 1 ? '1 day' : `${days} days`),
      ]
        .filter(Boolean)
        .join(' and '),
    soFar: (time) => `${time} so far`,
    against: {
      shorter: ({ min }) => `Shorter than ${min} months`,
      within: ({ min, max }) => `Within ${min}–${max} months`,
      longer: ({ max }) => `Longer than ${max} months`,
      so_far: ({ min, max }) => `The model says ${min}–${max} months`,
    },
  },
});
