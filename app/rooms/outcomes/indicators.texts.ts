import { texts } from '../../shared/parts/texts.ts';

export const indicatorsTexts = texts({
  sv: {
    title: 'Det som projektet mäts på',
    lead: 'Kvinnor och män visas var för sig där det går. Annars är talen för små.',
    none: 'Inget kan visas än. Ingen har varit i Förarbetet, eller för få, och inget år är registrerat.',
    measure: 'Mått',
    asOf: 'Gäller',
    been: (step: string) => `Har varit i ${step}`,
    moved: (step: string, target: string) => `Genom ${step}, vidare till ${target}`,
    onTheWay: (step: string) => `Kvar i eller efter ${step}, kan gå vidare`,
    elsewhere: (step: string) => `Lämnade ${step} för annat`,
    transition: (target: string, year: number) => `Övergång till ${target}, ${year}`,
    mean: (step: string, mean: string, moved: number) =>
      `De ${moved} som har gått vidare var i medel ${mean} månader i ${step}.`,
    ongoing: (count: number) =>
      count === 0
        ? 'Ingen är kvar på vägen.'
        : `${count} personer pågår än och är inte med i medelvärdet. De räknas i ”tills hälften gått vidare”.`,
    definition:
      'steget är modellens mätta steg, personens senaste väg; övergångar är registrerade beslut, efter sista dagen i daglig verksamhet',
    through: (day: string) => `till och med ${day}`,
  },
  en: {
    title: 'What the project is measured by',
    lead: 'Women and men are shown apart where that is possible. Otherwise the numbers are too small.',
    none: 'Nothing can be shown yet. Nobody, or too few, have been in the preparatory programme, and no year is registered.',
    measure: 'Measure',
    asOf: 'As of',
    been: (step) => `Have been in ${step}`,
    moved: (step, target) => `Through ${step}, on to ${target}`,
    onTheWay: (step) => `Still in or after ${step}, may move on`,
    elsewhere: (step) => `Left ${step} for something else`,
    transition: (target, year) => `Transition to ${target}, ${year}`,
    mean: (step, mean, moved) => `The ${moved} who have moved on were ${mean} months in ${step} on average.`,
    ongoing: (count) =>
      count === 0
        ? 'Nobody is still on the way.'
        : `${count} people are still going on and are not in the mean. They count in “until half moved on”.`,
    definition:
      'the step is the measured one of the model, on the person’s latest way; transitions are registered decisions, by the last day in day activity',
    through: (day) => `up to ${day}`,
  },
});
