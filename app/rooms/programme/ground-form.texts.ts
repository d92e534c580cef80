import { texts } from '../../shared/parts/texts.ts';
import type { GroundFault } from './ground.rules.ts';

const faults = (of: Record<GroundFault, string>) => of;

/** What is read in the forms about needs and demands. */
export const groundFormTexts = texts({
  sv: {
    newNeed: (course: string) => `Nytt behov som ${course} ska möta`,
    newDemand: (course: string) => `Nytt krav som ${course} ska möta`,
    correctNeed: 'Rätta behovet',
    correctDemand: 'Rätta kravet',
    leadNeed: 'Skriv inga namn och inget om någons hälsa. Räkna hur många i gruppen som har behovet.',
    leadDemand: 'Skriv inga namn. Säg varifrån kravet kommer och vilken dag det kartlades.',
    correctLead: 'Det som stod förut finns kvar som en tidigare version.',
    asked: 'Det kräver kartlagda uppgifter',
    labels: {
      code: 'Vad',
      people: 'Hur många i gruppen',
      source: 'Varifrån kravet kommer',
      sourceWords: 'Vem eller vad',
      words: 'Med egna ord',
      moduleIds: 'Delar som möter det',
      roundId: 'Bara för en omgång',
      mappedOn: 'Dag då det kartlades',
      struck: 'Gäller inte längre',
    },
    hints: {
      people: 'Är de färre än 5 visas inte antalet på sidan.',
      sourceWords: 'Till exempel namnet på en rapport eller en arbetsgivare.',
    },
    faults: faults({
      own_words_missing: 'Skriv vad det är med egna ord.',
      whence_missing: 'Skriv vem eller vad kravet kommer från.',
      no_task_asks:
        'Ingen kartlagd uppgift kräver detta. Välj en annan källa, eller kartlägg uppgiften först.',
    }),
  },
  en: {
    newNeed: (course) => `A new need for ${course} to meet`,
    newDemand: (course) => `A new demand for ${course} to meet`,
    correctNeed: 'Correct the need',
    correctDemand: 'Correct the demand',
    leadNeed: 'Write no names and nothing about anybody’s health. Count how many of the group have the need.',
    leadDemand: 'Write no names. Say where the demand comes from and the day it was mapped.',
    correctLead: 'What stood before is kept as an earlier version.',
    asked: 'What mapped tasks demand',
    labels: {
      code: 'What',
      people: 'How many of the group',
      source: 'Where the demand comes from',
      sourceWords: 'Who or what',
      words: 'In own words',
      moduleIds: 'Parts that meet it',
      roundId: 'Only for one round',
      mappedOn: 'Day it was mapped',
      struck: 'Holds no longer',
    },
    hints: {
      people: 'Fewer than 5 are not told on the page.',
      sourceWords: 'For example the name of a report or an employer.',
    },
    faults: faults({
      own_words_missing: 'Write what it is in own words.',
      whence_missing: 'Write who or what the demand comes from.',
      no_task_asks: 'No mapped task demands this. Choose another source, or map the task first.',
    }),
  },
});
