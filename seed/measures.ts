import { asActor } from '../app/platform/database.ts';
import type { Visit } from '../app/platform/visit.ts';
import { addMeasure, changeMeasure, type Keeping } from '../app/rooms/measures/keep-measure.ts';
import type { MeasureDetails } from '../app/rooms/measures/measures.rules.ts';
import { findMeasure } from '../app/rooms/measures/measures.store.ts';
import { addDays } from '../app/shared/values/dates.ts';
import { newId } from '../app/shared/values/ids.ts';
import type { StaffKey } from './staff.ts';
import type { Setting } from './tell.ts';

type Words = Pick<
  MeasureDetails,
  'level' | 'name' | 'forWhom' | 'asks' | 'gives' | 'wayIn' | 'contact' | 'phone'
>;
type More = Partial<MeasureDetails>;
type Later = [daysAgo: number, who: StaffKey, kind: Parameters<typeof changeMeasure>[2], details?: More];

/** Who added it how many days ago, and what was changed since. */
type Offered = [daysAgo: number, who: StaffKey, words: Words, more: More, later: Later[]];

const places = (placesTotal: number | null, placesFree: number | null): More => ({ placesTotal, placesFree });
const hours = (hoursFrom: number, hoursTo: number, lasts: string | null = null): More => ({
  hoursFrom,
  hoursTo,
  lasts,
});

/** What the organisations of the demo offer; all of it is invented. */
const offered: Offered[] = [
  [
    400,
    'jon',
    {
      level: 'occupation',
      name: 'Ängens grupper',
      forWhom: 'Den som har beslut om daglig verksamhet',
      asks: 'Inga särskilda krav',
      gives: 'Skapande, musik och natur i lugn takt',
      wayIn: 'LSS-handläggaren beslutar, arbetskonsulenten fördelar platsen',
      contact: 'Samordnare på Ängen',
      phone: '070-174 06 40',
    },
    { ...hours(4, 30), ...places(32, 3) },
    [
      [40, 'birgitta', 'confirmed'],
      [5, 'birgitta', 'counted', { placesFree: 2 }],
    ],
  ],
  [
    390,
    'jon',
    {
      level: 'work_oriented',
      name: 'Norra verkstan',
      forWhom: 'Den som har daglig verksamhet och vill ha arbetsuppgifter',
      asks: 'Att kunna vara i en lokal med maskiner',
      gives: 'Montering och paketering åt företag, med handledare',
      wayIn: 'Arbetskonsulenten fördelar platsen efter ett studiebesök',
      contact: 'Handledare på Norra verkstan',
      phone: '070-174 06 41',
    },
    { ...hours(10, 30), ...places(20, 2) },
    [
      [60, 'jon', 'changed', { hoursFrom: 8 }],
      [9, 'sara', 'counted', { placesFree: 0 }],
    ],
  ],
  [
    380,
    'sara',
    {
      level: 'preparatory',
      name: 'Förarbetet',
      forWhom: 'Den som har daglig verksamhet och har sagt ja till att prova arbete',
      asks: 'Att vilja prova. Tre dagar i veckan.',
      gives: 'Kurs om arbetslivet och en lärandeplats samtidigt',
      wayIn: 'Fråga arbetskonsulenten. Start fyra gånger om året.',
      contact: 'Arbetskonsulenterna',
      phone: '070-174 06 42',
    },
    { ...hours(15, 25, '3–10 månader'), ...places(12, 5) },
    [
      [120, 'sara', 'counted', { placesFree: 2 }],
      [14, 'jonas', 'counted', { placesFree: 0 }],
      [13, 'eva', 'confirmed'],
    ],
  ],
  [
    300,
    'lotta',
    {
      level: 'preparatory',
      name: 'Lärlingsspåret, sista året',
      forWhom: 'Elever i anpassad gymnasieskola',
      asks: 'Att gå i skolan',
      gives: 'Två perioder på en arbetsplats och ett möte med arbetskonsulenten',
      wayIn: 'Studie- och yrkesvägledaren frågar eleven i årskurs fyra',
      contact: 'Studie- och yrkesvägledare',
      phone: '070-174 06 43',
    },
    { ...hours(6, 12, 'Ett läsår') },
    [[30, 'lotta', 'confirmed']],
  ],
  [
    350,
    'helena',
    {
      level: 'trial',
      name: 'Arbetsprövning i kommunens kök',
      forWhom: 'Den som vill veta hur ett arbete känns',
      asks: 'Fyra timmar i taget. Kunna resa själv eller med stöd.',
      gives: 'Egen handledare och ett omdöme efter sex veckor',
      wayIn: 'Handläggaren på ASF bokar ett möte',
      contact: 'Samordnare för arbetsprövning',
      phone: '070-174 06 44',
    },
    { ...hours(12, 20, '6–12 veckor'), ...places(6, 1) },
    [[21, 'fatima', 'counted', { placesFree: 0 }]],
  ],
  [
    340,
    'oskar',
    {
      level: 'trial',
      name: 'Praktik i butik och lager',
      forWhom: 'Den som har provat på en lärandeplats',
      asks: 'Sexton timmar i veckan från början',
      gives: 'Plats på ett företag och kontakt varje vecka',
      wayIn: 'Arbetskonsulenten och ASF kommer överens',
      contact: 'Företagskontakt på ASF',
      phone: '070-174 06 45',
    },
    { ...hours(16, 30, '3 månader'), ...places(10, null) },
    [],
  ],
  [
    250,
    'malin',
    {
      level: 'rehabilitation',
      name: 'Förstärkt samarbete',
      forWhom: 'Den som har aktivitets- eller sjukersättning och är nära arbete',
      asks: 'Samtycke till att FK och AF samarbetar',
      gives: 'Gemensam kartläggning och en plan',
      wayIn: 'Aktualisera hos Försäkringskassan, som kallar till ett möte',
      contact: 'Samverkan på Försäkringskassan',
      phone: '070-174 06 46',
    },
    { lasts: 'Högst ett år' },
    [[50, 'gunnar', 'confirmed']],
  ],
  [
    240,
    'yasmin',
    {
      level: 'supported_work',
      name: 'Särskilt stöd på arbetsplatsen (SIUS)',
      forWhom: 'Den som börjar ett arbete och behöver stöd',
      asks: 'Att vara inskriven på Arbetsförmedlingen',
      gives: 'En person som är med på arbetsplatsen i början och följer upp',
      wayIn: 'Arbetsförmedlingen beslutar',
      contact: 'Rehabilitering till arbete',
      phone: '070-174 06 47',
    },
    { lasts: 'Cirka 6 månader' },
    [[33, 'yasmin', 'confirmed']],
  ],
  [
    230,
    'eva',
    {
      level: 'supported_work',
      name: 'Förlängt stöd efter start',
      forWhom: 'Den som har lämnat daglig verksamhet för arbete',
      asks: 'Inga särskilda krav',
      gives: 'Stöd till den som arbetar och till arbetsgivaren',
      wayIn: 'Arbetskonsulenten följer med',
      contact: 'Arbetskonsulenterna',
      phone: '070-174 06 42',
    },
    { ...hours(1, 4, 'Högst ett år'), ...places(15, 9) },
    [[6, 'sara', 'counted', { placesFree: 8 }]],
  ],
  [
    420,
    'kerstin',
    {
      level: 'studies',
      name: 'Kurs: prova att studera',
      forWhom: 'Den som undrar om studier',
      asks: 'Två förmiddagar i veckan',
      gives: 'Svenska, dator och studiebesök',
      wayIn: 'Ring studie- och yrkesvägledaren',
      contact: 'Studie- och yrkesvägledare',
      phone: '070-174 06 43',
    },
    { ...hours(6, 6, 'En termin'), ...places(8, 3) },
    [],
  ],
];

const nothingSaid: Omit<MeasureDetails, keyof Words | 'startsOn'> = {
  hoursFrom: null,
  hoursTo: null,
  lasts: null,
  email: null,
  endsOn: null,
  placesTotal: null,
  placesFree: null,
  placesOn: null,
};

const inTurn = (
  setting: Setting,
  daysAgo: number,
  key: StaffKey,
  work: (keeping: Keeping) => Promise<void>,
) => {
  const { database, staff, collaborationId } = setting;
  const today = addDays(setting.today, -daysAgo);
  const visitor = { ...staff[key]!, collaborationId } as Visit['visitor'];
  return asActor(database, staff[key]!, today, (tx) => work({ tx, today, visitor }));
};

/** As of the day on which they were counted, where something is said of places. */
const asOf = (details: More, today: string): More =>
  details.placesTotal !== undefined || details.placesFree !== undefined
    ? { ...details, placesOn: today }
    : details;

/** The catalogue, told by those who offer: added, counted, confirmed. */
export const tellMeasures = async (setting: Setting): Promise<number> => {
  for (const [daysAgo, who, words, more, later] of offered) {
    const id = newId();
    await inTurn(setting, daysAgo, who, (keeping) =>
      addMeasure(keeping, id, {
        ...nothingSaid,
        ...words,
        ...asOf(more, keeping.today),
        startsOn: keeping.today,
      }),
    );
    for (const [since, by, kind, details = {}] of later)
      await inTurn(setting, since, by, async (keeping) => {
        const measure = await findMeasure(keeping.tx, id);
        if (!measure) throw new Error(`${words.name} is not in the catalogue`);
        await changeMeasure(keeping, measure, kind, asOf(details, keeping.today));
      });
  }
  return offered.length;
};
