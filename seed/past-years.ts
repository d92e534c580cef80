import type { PlainDate } from '../app/shared/values/dates.ts';

type Left = [destination: string, women: number, men: number];

export interface PastYear {
  year: number;
  /** To which day the year is registered. */
  until: PlainDate;
  projectYear?: boolean;
  note?: string;
  left: Left[];
}

const work = (women: number, men: number): Left => ['Lönearbete', women, men];
const cooperation = (women: number, men: number): Left => ['Förstärkt samarbete', women, men];
const rehabilitation = (women: number, men: number): Left => ['Arbetsrehabilitering', women, men];
const measure = (women: number, men: number): Left => ['ASF-insats', women, men];
const studies = (women: number, men: number): Left => ['Studier', women, men];

const invented =
  'Påhittade uppgifter. Tillsammans med 2020 ger de medelvärdet 15,6 om året, som är publicerat.';

/**
 * 2013–2020 give the published table (work and reinforced cooperation, studies), 2018 also the published split of paid work
 * and rehabilitation by sex. Nobody has published the years after that one by one.
 */
const registered: PastYear[] = [
  {
    year: 2013,
    until: '2013-12-31',
    projectYear: true,
    left: [work(1, 2), cooperation(1, 2), studies(1, 2)],
  },
  { year: 2014, until: '2014-12-31', left: [work(2, 3), cooperation(1, 1), studies(2, 1)] },
  { year: 2015, until: '2015-12-31', left: [work(2, 2), cooperation(1, 2), studies(0, 1)] },
  { year: 2016, until: '2016-12-31', left: [work(1, 2), cooperation(1, 1), studies(3, 4)] },
  { year: 2017, until: '2017-12-31', left: [work(2, 1), cooperation(1, 1), studies(2, 3)] },
  {
    year: 2018,
    until: '2018-12-31',
    left: [work(1, 3), rehabilitation(1, 4), cooperation(1, 1), studies(3, 4)],
  },
  { year: 2019, until: '2019-12-31', left: [work(3, 4), cooperation(1, 3), studies(2, 2)] },
  {
    year: 2020,
    until: '2020-10-31',
    projectYear: true,
    left: [work(1, 2), cooperation(2, 2), studies(3, 3)],
  },
  {
    year: 2021,
    until: '2021-12-31',
    projectYear: true,
    note: invented,
    left: [work(2, 3), cooperation(2, 2), studies(2, 3)],
  },
  {
    year: 2022,
    until: '2022-12-31',
    projectYear: true,
    note: invented,
    left: [work(3, 4), cooperation(2, 3), studies(3, 3)],
  },
  {
    year: 2023,
    until: '2023-12-31',
    note: invented,
    left: [work(2, 4), cooperation(2, 1), measure(2, 2), studies(2, 1)],
  },
  {
    year: 2024,
    until: '2024-12-31',
    note: invented,
    left: [work(2, 3), cooperation(1, 1), measure(3, 2), studies(2, 3)],
  },
];

const later: Left[] = [work(2, 3), measure(2, 3), studies(2, 2)];
const laterNote = 'Påhittade uppgifter.';

/** The years up to today; the running one is registered to today, with as large a part of its people as of its days. */
export const pastYears = (today: PlainDate): PastYear[] => {
  const thisYear = Number(today.slice(0, 4));
  const whole = Array.from({ length: Math.max(0, thisYear - 2025) }, (_, i) => 2025 + i);
  const part = Number(today.slice(5, 7)) / 12;
  return [
    ...registered,
    ...whole.map((year) => ({ year, until: `${year}-12-31`, note: laterNote, left: later })),
    {
      year: thisYear,
      until: today,
      note: laterNote,
      left: later.map(([to, women, men]): Left => [to, Math.floor(women * part), Math.floor(men * part)]),
    },
  ];
};
