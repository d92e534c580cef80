import { texts } from '../../shared/parts/texts.ts';

type Words = Record<string, string>;

const actsSv: Words = {
  open: 'Öppnade en sida om personen',
  list: 'Såg personen i en lista',
  search: 'Fick personen som träff',
  search_outside: 'Frågade efter enhet och kontakt',
  preview: 'Förhandsvisade för en mottagare',
  export: 'Hämtade en fil',
  print: 'Skrev ut',
  attachment: 'Hämtade en bilaga',
  review: 'Såg personen vid logguppföljning',
  beside: 'Tittade på egna sidorna tillsammans med personen',
};
const actsEn: Words = {
  open: 'Opened a page about the person',
  list: 'Saw the person in a list',
  search: 'Got the person as a match',
  search_outside: 'Asked for unit and contact',
  preview: 'Previewed for a receiver',
  export: 'Took out a file',
  print: 'Printed',
  attachment: 'Fetched an attachment',
  review: 'Saw the person in a log review',
  beside: 'Looked at the own pages together with the person',
};

export const readsTexts = texts({
  sv: {
    title: 'Vem som har läst',
    lead: 'Alla läsningar i din egen organisation. Din egen läsning av den här sidan är med.',
    notYours:
      'Loggen granskas av chefen för enheten som har akten. Fråga chefen om du undrar över en läsning.',
    caption: 'Läsningar, senaste dagen först',
    day: 'Dag',
    reader: 'Vem',
    act: 'Vad',
    purpose: 'Skäl',
    times: 'Gånger',
    none: 'Ingen har läst om personen.',
    acts: actsSv,
  },
  en: {
    title: 'Who has read',
    lead: 'All reads in your own organisation. Your own reading of this page is among them.',
    notYours:
      'The log is reviewed by the manager of the unit that has the file. Ask the manager if you wonder about a read.',
    caption: 'Reads, latest day first',
    day: 'Day',
    reader: 'Who',
    act: 'What',
    purpose: 'Reason',
    times: 'Times',
    none: 'Nobody has read about the person.',
    acts: actsEn,
  },
});
