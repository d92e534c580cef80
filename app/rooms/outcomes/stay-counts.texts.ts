import { texts } from '../../shared/parts/texts.ts';
import { dateInWords, type PlainDate } from '../../shared/values/dates.ts';
import type { StaffLoad, StayKind, StayPeriod } from './stay-counts.rules.ts';

const inWords = (date: PlainDate, lang: 'sv' | 'en') => dateInWords(date, lang, { weekday: false });
const firstDay = ({ since }: Pick<StayPeriod, 'since'>) =>
  new Date(Date.parse(`${since}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

export const stayCountsTexts = texts({
  sv: {
    flow: {
      title: 'Började och slutade på plats',
      none: 'Inget kan visas än. En period visas när minst fem personer, eller ingen, har börjat, slutat och varit kvar.',
      period: 'Period',
      periodWords: (period: StayPeriod) =>
        `${inWords(firstDay(period), 'sv')} – ${inWords(period.endsOn, 'sv')}`,
      sex: 'Kön',
      came: 'Började',
      left: 'Slutade',
      end: 'På plats sista dagen',
      note: 'Den som både börjar och slutar inom samma period syns inte. En period som har för få blir längre.',
      definition:
        'personer som inte var på en lärandeplats före periodens första dag men dess sista (började), och tvärtom (slutade); bokad tid räknas',
    },
    kinds: {
      ended: {
        title: 'Varför man slutade',
        none: 'Inget kan visas än.',
        all: 'Alla som slutade',
        definition:
          'personer som slutade i de perioder som visas ovan, efter skälet på den tid som slutade sist; året är det år då perioden slutar',
      },
      no: {
        title: 'Nej till en plats',
        none: 'Inget kan visas än. Inget nej är inskrivet, eller för få personer.',
        all: 'Alla nej',
        definition:
          'nej till en plats, före bokning eller som svar på en överenskommelse, av personen, arbetsgivaren eller kommunen, efter skäl',
      },
      visit: {
        title: 'Handledarens besök',
        none: 'Inget kan visas än. Inget besök är planerat, eller för få personer.',
        all: 'Planerade besök',
        definition:
          'besök vars dag har varit, efter vad som blev av dem; inte de som ströks ur planen för en ny plan, andra dagar eller slutet på tiden',
      },
    } satisfies Record<StayKind, object>,
    year: 'År',
    what: 'Vad',
    number: 'Antal',
    through: (day: PlainDate) => `till och med ${inWords(day, 'sv')}`,
    kindsNote:
      'Delas upp bara när varje del har minst fem personer. Det löpande året visas som en summa. Skäl som inte står förekom inte.',
    groups: {
      went_on: 'Gick vidare (som planerat, anställning, annan plats)',
      broken_off: 'Avbröts (någon ville sluta, ingen överenskommelse)',
      place: 'Platsen (uppgifter, väg, tider, handledning, plats slut)',
      wish: 'Önskan (vill annat, inte nu)',
      otherwise: 'Annat',
      held: 'Genomförda',
      not_held: 'Inte genomförda',
    } as Record<string, string>,
    visits: {
      held: 'Genomförda',
      missed: 'Missade',
      called_off: 'Inställda',
      untold: 'Ingen har sagt hur det blev',
      unsaid: 'Tiden gick ut, inget skäl sagt',
    } as Record<string, string>,
    staff: {
      title: 'Personer per handledare och konsulent',
      note: 'Döljs: det kräver minst fem personer på plats, eller på väg.',
      who: 'Vem',
      people: 'Personer',
      staff: 'Antal som arbetar',
      each: 'Personer per',
      level: 'Nivå',
      day: 'Dag',
      notSet: 'inte satt',
      atMost: (level: number) => `högst ${level}`,
      over: 'Över nivån',
      roles: {
        supervisor: 'Handledare med någon på plats',
        consultant: 'Arbetskonsulenter',
      } satisfies Record<StaffLoad['who'], string>,
      definition:
        'handledare: personer på plats delat med de handledare som har någon på plats den dagen. Konsulenter: personer på väg i alla modeller delat med de arbetskonsulenter som har ett konto i dag. Nivån är den som samarbetet har satt',
    },
  },
  en: {
    flow: {
      title: 'Began and ended at a place',
      none: 'Nothing can be shown yet. A period is shown when at least five people, or nobody, began, ended and stayed.',
      period: 'Period',
      periodWords: (period) => `${inWords(firstDay(period), 'en')} – ${inWords(period.endsOn, 'en')}`,
      sex: 'Sex',
      came: 'Began',
      left: 'Ended',
      end: 'At a place on the last day',
      note: 'Who both begins and ends within a period is not seen. A period with too few grows longer.',
      definition:
        'people who were not at a learning place before the first day of the period but on its last (began), and the other way round (ended); booked time counts',
    },
    kinds: {
      ended: {
        title: 'Why it ended',
        none: 'Nothing can be shown yet.',
        all: 'All who ended',
        definition:
          'people who ended in the periods shown above, by the reason of the time that ended last; the year is that in which the period ends',
      },
      no: {
        title: 'No to a place',
        none: 'Nothing can be shown yet. No no is registered, or too few people.',
        all: 'Every no',
        definition:
          'a no to a place, before it was booked or in answer to an agreement, by the person, the employer or the municipality, by reason',
      },
      visit: {
        title: 'The supervisor’s visits',
        none: 'Nothing can be shown yet. No visit is planned, or too few people.',
        all: 'Planned visits',
        definition:
          'visits whose day has been, by what became of them; not those that a new plan, other days or the end of the time struck out',
      },
    },
    year: 'Year',
    what: 'What',
    number: 'Number',
    through: (day) => `up to ${inWords(day, 'en')}`,
    kindsNote:
      'Divided only where every part has at least five people. The running year is shown as a total. Reasons that are not here did not occur.',
    groups: {
      went_on: 'Went on (as planned, employed, another place)',
      broken_off: 'Broken off (somebody wanted to stop, no agreement)',
      place: 'The place (tasks, way there, hours, supervision, seat gone)',
      wish: 'A wish (something else, not now)',
      otherwise: 'Other',
      held: 'Held',
      not_held: 'Not held',
    },
    visits: {
      held: 'Held',
      missed: 'Missed',
      called_off: 'Called off',
      untold: 'Nobody has said how it went',
      unsaid: 'The time ran out, no reason said',
    },
    staff: {
      title: 'People per supervisor and consultant',
      note: 'Hidden: that takes at least five people at places, or on the way.',
      who: 'Who',
      people: 'People',
      staff: 'Staff',
      each: 'People to each',
      level: 'Level',
      day: 'Day',
      notSet: 'not set',
      atMost: (level) => `at most ${level}`,
      over: 'Above the level',
      roles: { supervisor: 'Supervisors with somebody at a place', consultant: 'Job consultants' },
      definition:
        'supervisors: people at places divided by the supervisors who have somebody there on the day. Consultants: people on the way in all models divided by the job consultants who have an account today. The level is what the collaboration has set',
    },
  },
});
