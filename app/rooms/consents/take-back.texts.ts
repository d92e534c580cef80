import { texts } from '../../shared/parts/texts.ts';
import type { TakeBackRefusal } from './take-back.rules.ts';

/** Who takes a yes back and how, as it is told to staff. */
export const takeBackTexts = texts({
  sv: {
    who: 'Vem tar tillbaka?',
    whoOptions: {
      person: 'Personen själv, ensam eller med någon bredvid',
      representative: 'En företrädare i personens ställe',
    },
    whoHint:
      'En företrädare kan bara ta tillbaka det som en företrädare har sagt ja till. Det blir inte personens eget nej.',
    representative: 'Vilken företrädare?',
    how: 'Hur sades det?',
    refusals: {
      given_by_missing: 'Välj vem som tar tillbaka.',
      representative_missing: 'Välj vilken företrädare som tar tillbaka.',
      representative_unknown: 'Företrädaren är inte inskriven. Skriv in företrädaren under Uppgifter först.',
      representative_outside_period:
        'Företrädarens uppdrag gäller inte i dag. Välj någon annan, eller fråga personen.',
      representative_scope_unsaid:
        'Det är inte inskrivet vad företrädarens uppdrag gäller. Skriv in det under Uppgifter först.',
      representative_outside_scope:
        'Företrädarens uppdrag gäller inte allt som ska tas tillbaka. Ta tillbaka ett område i taget, eller fråga personen.',
      how_missing: 'Välj hur det sades.',
      only_the_person:
        'Personen har själv sagt ja till det här. Då är det bara personen som kan ta tillbaka det.',
    } satisfies Record<TakeBackRefusal, string>,
  },
  en: {
    who: 'Who takes it back?',
    whoOptions: {
      person: 'The person, alone or with somebody beside',
      representative: 'A representative in the person’s stead',
    },
    whoHint:
      'A representative can take back only what a representative has said yes to. It does not become the person’s own no.',
    representative: 'Which representative?',
    how: 'How was it said?',
    refusals: {
      given_by_missing: 'Choose who takes it back.',
      representative_missing: 'Choose which representative takes it back.',
      representative_unknown: 'The representative is not registered. Register them under Details first.',
      representative_outside_period:
        'The representative’s assignment does not apply today. Choose somebody else, or ask the person.',
      representative_scope_unsaid:
        'What the representative’s assignment covers is not registered. Register it under Details first.',
      representative_outside_scope:
        'The representative’s assignment does not cover all that is to be taken back. Take back one area at a time, or ask the person.',
      how_missing: 'Choose how it was said.',
      only_the_person: 'The person has said yes to this. Then only the person can take it back.',
    },
  },
});
