import { formatIdentityNumber } from '../../shared/values/identity-numbers.ts';
import { ali, bea } from './importing.testing.ts';
import { workbookOf } from './workbook.testing.ts';

const short = (number: string) => formatIdentityNumber(number).slice(2);

/** As the Swedish Excel saves "CSV UTF-8": a byte order mark, semicolons, quotes where needed, empty rows at the end. */
export const fromExcel = Uint8Array.from(
  Buffer.from(
    '\ufeffPersonnummer;Efternamn;Förnamn;Enhet;Mobil;Kommunikationsstöd;Skyddad identitet;Anteckning\r\n' +
      `${formatIdentityNumber(bea.number)};Lind;Bea;Enhet Norr;070-174 06 05;"Bildstöd; ""tecken""";Nej;ring först\r\n` +
      `${formatIdentityNumber(ali.number)};Öz;Ali;enhet norr;+46 70 174 06 06;;NEJ;\r\n;;;;;;;\r\n`,
  ),
);

/** As an older system exports: Windows-1252, commas, ten digits, words for the forms, dates as people write them. */
export const fromOldSystem = Uint8Array.from(
  Buffer.from(
    'Pnr,Verksamhet,Placeringsform,Fr.o.m.,T.o.m.\r\n' +
      `${short(bea.number)},Enhet Norr,"Arbetsinriktad grupp",19 aug 2019,2021-12-31\r\n` +
      `${short(bea.number)},Enhet Söder,Enskild placering,1/1 2022,\r\n` +
      `${short(ali.number)},Enhet Öst,GRUPP,2018-01-08,2020-06-12\r\n`,
    'latin1',
  ),
);

/** As a colleague keeps the list: a title, headings over two rows with merged cells, days as text, as styled and as bare numbers. */
export const fromColleague = workbookOf([
  { name: 'Läs mig', rows: [['Listan uppdateras varje fredag']] },
  {
    name: 'Övergångar',
    merged: ['A1:E1', 'A3:A4', 'B3:B4', 'C3:D3', 'E3:E4'],
    rows: [
      ['Övergångar från daglig verksamhet'],
      [],
      ['Personnummer', 'Slutdatum', 'Övergång', null, 'Projektår'],
      [null, null, 'Mål', 'Från form', null],
      [Number(bea.number), { day: 44_926 }, 'Studier', 'Enskild plats', false],
      [formatIdentityNumber(ali.number), '12 juni 2020', 'Lönearbete', 'Grupp', true],
      [],
      [bea.number, 43_465, 'Arbetsrehabilitering', null, 'nej'],
    ],
  },
]);
