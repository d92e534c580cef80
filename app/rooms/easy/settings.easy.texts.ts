import { texts } from '../../shared/parts/texts.ts';
import type { OwnSettings } from '../../shared/values/own-settings.ts';

/** The page where the person says how the own pages are to be. */
export const settingsTexts = texts({
  sv: {
    title: 'Anpassa sidan',
    lead: ['Här väljer du hur sidan ska vara.', 'Du kan ändra dig när du vill.'],
    save: 'Spara mina val',
    saved: 'Dina val är sparade.',
    textSize: 'Hur stor ska texten vara?',
    textSizes: { usual: 'Vanlig', large: 'Stor', largest: 'Störst' } satisfies Record<
      OwnSettings['textSize'],
      string
    >,
    speech: 'Hur snabbt ska rösten läsa?',
    speeches: { slow: 'Sakta', usual: 'Vanligt', fast: 'Snabbt' } satisfies Record<
      OwnSettings['speech'],
      string
    >,
    pictures: 'Vilka bilder vill du ha?',
    shipped: 'Enkla bilder',
    none: 'Inga bilder',
    colours: 'Vilka färger vill du ha?',
    colourNames: {
      device: 'Samma som i min telefon eller dator',
      light: 'Ljus sida',
      dark: 'Mörk sida',
      contrast: 'Svart text på vitt',
    } satisfies Record<OwnSettings['colours'], string>,
    amount: 'Hur mycket vill du se av din väg?',
    amounts: { all: 'Alla steg', next: 'Bara det som händer nu' } satisfies Record<
      OwnSettings['amount'],
      string
    >,
    choose: 'Välj en av raderna.',
  },
  en: {
    title: 'Adapt the page',
    lead: ['Here you choose how the page should be.', 'You can change your mind when you want.'],
    save: 'Save my choices',
    saved: 'Your choices are saved.',
    textSize: 'How big should the text be?',
    textSizes: { usual: 'Usual', large: 'Big', largest: 'Biggest' },
    speech: 'How fast should the voice read?',
    speeches: { slow: 'Slowly', usual: 'As usual', fast: 'Fast' },
    pictures: 'Which pictures do you want?',
    shipped: 'Simple pictures',
    none: 'No pictures',
    colours: 'Which colours do you want?',
    colourNames: {
      device: 'The same as in my phone or computer',
      light: 'Light page',
      dark: 'Dark page',
      contrast: 'Black text on white',
    },
    amount: 'How much of your way do you want to see?',
    amounts: { all: 'All steps', next: 'Only what happens now' },
    choose: 'Choose one of the lines.',
  },
});
