import { asActor } from '../app/platform/database.ts';
import type { Visit } from '../app/platform/visit.ts';
import { insertAdministration } from '../app/rooms/municipal-jobs/administrations.store.ts';
import type { Doing } from '../app/rooms/municipal-jobs/doing.store.ts';
import { runningStay } from '../app/rooms/municipal-jobs/employment.rules.ts';
import { decide, propose } from '../app/rooms/municipal-jobs/keep-match.ts';
import { bringIn, findMatch } from '../app/rooms/municipal-jobs/matches.store.ts';
import type { OfferDetails } from '../app/rooms/municipal-jobs/offers.rules.ts';
import { findOffer, insertOffer } from '../app/rooms/municipal-jobs/offers.store.ts';
import { startEmployment } from '../app/rooms/municipal-jobs/start-employment.ts';
import { bookStay } from '../app/rooms/places/keep-stay.ts';
import { listPlaces } from '../app/rooms/places/places.store.ts';
import { listStays } from '../app/rooms/places/stays.store.ts';
import { addDays } from '../app/shared/values/dates.ts';
import { newId } from '../app/shared/values/ids.ts';
import { must } from './acts/must.ts';
import type { Setting } from './tell.ts';

type Told = Pick<
  OfferDetails,
  'name' | 'tasks' | 'form' | 'extent' | 'extentUnit' | 'workplace' | 'hrName' | 'hrPhone' | 'jobs'
> & { administration: string; from: number; until: number | null };

const ulla = { hrName: 'Ulla Frid', hrPhone: '070-174 06 48' };
const nils = { hrName: 'Nils Tuve', hrPhone: '070-174 06 49' };

/** Two administrations with three offers. */
const offers: Told[] = [
  {
    administration: 'Skolförvaltningen (påhittad)',
    name: 'Måltidsbiträde',
    tasks: 'Duka, servera och diska i skolans matsal.',
    form: 'with_wage_subsidy',
    extent: 50,
    extentUnit: 'percent',
    workplace: 'Ängskolan',
    jobs: 1,
    from: -60,
    until: 305,
    ...ulla,
  },
  {
    administration: 'Skolförvaltningen (påhittad)',
    name: 'Hjälp i biblioteket',
    tasks: 'Ställa upp böcker och ta emot återlämnade böcker.',
    form: 'ordinary',
    extent: 20,
    extentUnit: 'hours',
    workplace: 'Skolbiblioteket',
    jobs: 2,
    from: 10,
    until: 375,
    ...ulla,
  },
  {
    administration: 'Park och gata (påhittad)',
    name: 'Parkarbetare',
    tasks: 'Kratta, plantera och hålla rent i parkerna.',
    form: 'ordinary',
    extent: 75,
    extentUnit: 'percent',
    workplace: 'Slottsparken',
    jobs: 1,
    from: 30,
    until: null,
    ...nils,
  },
];

/** Practises in the kitchen, and gets a job at a school; waits for an answer about the parks. */
const [EMPLOYED, WAITS] = ['Leo Vikander', 'Melker Hagman'];

const findPerson = async ({ tx }: Doing, name: string): Promise<string> => {
  const [given = '', family = ''] = name.split(' ');
  const file = await tx
    .selectFrom('file')
    .select('participant_id as id')
    .where((where) => where.and({ given_name: given, family_name: family }))
    .executeTakeFirstOrThrow();
  return file.id;
};

/** What the administrations offer; one job is filled by somebody who practised, and one person waits for an answer. */
export const tellMunicipalJobs = async ({
  database,
  staff,
  today,
  collaborationId,
}: Setting): Promise<void> => {
  const member = staff.sara!;
  const as = <T>(daysAgo: number, work: (doing: Doing) => Promise<T>): Promise<T> => {
    const day = addDays(today, -daysAgo);
    return asActor(database, member, day, (tx) =>
      work({ tx, today: day, lang: 'sv', visitor: { ...member, collaborationId } as Visit['visitor'] }),
    );
  };
  const administrations = new Map<string, string>();
  const ids = new Map<string, string>();
  await as(90, async ({ tx, visitor }) => {
    for (const { administration, from, until, ...offer } of offers) {
      const administrationId = administrations.get(administration) ?? newId();
      if (!administrations.has(administration))
        await insertAdministration(tx, visitor, administrationId, administration);
      administrations.set(administration, administrationId);
      const id = newId();
      await insertOffer(tx, visitor, id, {
        ...offer,
        administrationId,
        startsOn: addDays(today, from),
        endsOn: until === null ? null : addDays(today, until),
        hrEmail: null,
        responsibleId: member.accountId,
      });
      ids.set(offer.name, id);
    }
  });
  const proposes = (daysAgo: number, whom: string, name: string): Promise<[person: string, match: string]> =>
    as(daysAgo, async (doing) => {
      const [participantId, match] = [await findPerson(doing, whom), newId()];
      const yes = { saidYes: true, yesOn: doing.today, yesHow: 'at_the_table' } as const;
      const offer = (await findOffer(doing.tx, ids.get(name)!))!;
      must(await propose(doing, offer, match, { participantId, ...yes }));
      return [participantId, match];
    });
  await as(58, async (doing) => {
    const place = (await listPlaces(doing.tx)).find(({ name }) => name === 'Disk och sallad')!;
    const participantId = await findPerson(doing, EMPLOYED);
    must(
      await bookStay(doing, participantId, place, newId(), {
        startsOn: addDays(doing.today, 3),
        endsOn: addDays(today, 60),
        days: ['mon', 'tue', 'wed', 'thu'],
        begins: '9.00',
        finishes: '14.00',
        placeWords: place.employer,
        what: 'Du diskar. Du dukar.',
        shownBy: 'Nadja',
        wayThere: 'Ta buss 2 till Södra vägen.',
        supervisorId: staff.leila!.accountId,
        daySupervisor: null,
        contactId: null,
      }),
    );
  });
  const [employed, match] = await proposes(50, EMPLOYED, 'Måltidsbiträde');
  const standing = async ({ tx }: Doing) => (await findMatch(tx, employed, match))!;
  await as(45, async (doing) =>
    bringIn(doing.tx, await standing(doing), { hrOn: doing.today, hrWith: ulla.hrName }),
  );
  await as(38, async (doing) => {
    const offer = (await findOffer(doing.tx, ids.get('Måltidsbiträde')!))!;
    const yes = { decision: 'yes', because: null, decidedOn: doing.today } as const;
    must(await decide(doing, await standing(doing), offer, yes));
  });
  await as(14, async (doing) => {
    const found = await standing(doing);
    const stay = runningStay(await listStays(doing.tx, employed), doing.visitor.organisationId, doing.today);
    must(
      await startEmployment(doing, employed, { match: found, stay }, newId(), {
        startsOn: doing.today,
        form: 'with_wage_subsidy',
        until: addDays(today, 305),
        employer: 'Skolförvaltningen (påhittad)',
        extent: 50,
        extentUnit: 'percent',
        saidYes: true,
        yesOn: found.yesOn,
        yesHow: found.yesHow,
      }),
    );
  });
  const [waits, other] = await proposes(6, WAITS, 'Parkarbetare');
  await as(3, async (doing) =>
    bringIn(doing.tx, (await findMatch(doing.tx, waits, other))!, {
      hrOn: doing.today,
      hrWith: nils.hrName,
    }),
  );
};
