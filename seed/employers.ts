import { asActor } from '../app/platform/database.ts';
import { insertContact, insertWorkplace } from '../app/rooms/employers/beside-employer.store.ts';
import type { NewEmployer, TalkDetails } from '../app/rooms/employers/employers.rules.ts';
import { findEmployer } from '../app/rooms/employers/employers.store.ts';
import { addEmployer, recordTalk } from '../app/rooms/employers/keep-employer.ts';
import { addDays } from '../app/shared/values/dates.ts';
import { newId } from '../app/shared/values/ids.ts';
import type { StaffKey } from './staff.ts';
import type { Setting } from './tell.ts';

type Said = [
  daysAgo: number,
  talk: Pick<TalkDetails, 'kind' | 'about'> & Partial<TalkDetails>,
  nextInDays?: number,
];

interface Told {
  who: StaffKey;
  daysAgo: number;
  employer: Pick<NewEmployer, 'name' | 'kind' | 'number' | 'branch' | 'began' | 'interest'>;
  at: [name: string, address: string, area: string];
  contact: [name: string, title: string, phone: string];
  talks: Said[];
}

/** Employers of the demo: all are invented, and so are their numbers. */
const told: Told[] = [
  {
    who: 'sara',
    daysAgo: 420,
    employer: {
      name: 'Lager Nord AB',
      kind: 'company',
      number: '5599990008',
      branch: 'warehouse',
      began: 'own_call',
      interest: 'yes',
    },
    at: ['Centrallagret', 'Hamngatan 12', 'Hamnen'],
    contact: ['Eva Malm', 'lagerchef', '070-174 06 40'],
    talks: [
      [400, { kind: 'visit', about: 'Vi gick runt på lagret och såg vad som görs.', interest: 'yes' }],
      [23, { kind: 'call', about: 'Det går bra. De vill gärna ha en till efter nyår.' }, 12],
    ],
  },
  {
    who: 'sara',
    daysAgo: 300,
    employer: {
      name: 'Kök Söder',
      kind: 'company',
      number: '5599980017',
      branch: 'kitchen',
      began: 'they_asked',
      interest: 'yes',
    },
    at: ['Köket', 'Södra vägen 4', 'Söder'],
    contact: ['Nadja Rask', 'kökschef', '070-174 06 41'],
    talks: [[62, { kind: 'visit', about: 'De har plats för fem, men ingen som handleder på kvällen.' }]],
  },
  {
    who: 'jonas',
    daysAgo: 200,
    employer: {
      name: 'Gröna händer',
      kind: 'association',
      number: '8029990002',
      branch: 'garden',
      began: 'person_knew',
      interest: 'perhaps',
    },
    at: ['Odlingen', 'Kolonivägen 1', 'Öster'],
    contact: ['Rolf Hed', 'föreståndare', '070-174 06 42'],
    talks: [
      [
        30,
        { kind: 'meeting', about: 'De vill börja i liten skala.', agreed: 'Vi hörs när våren närmar sig.' },
        40,
      ],
    ],
  },
];

/** Adds each employer on its day, as whoever won it, and writes what was said since. */
export const tellEmployers = async (stage: Setting): Promise<void> => {
  const { collaborationId } = stage;
  for (const { who, daysAgo, employer, at, contact, talks } of told) {
    const member = stage.staff[who];
    if (!member) throw new Error(`${who} is not in the demo`);
    const visitor = { ...member, collaborationId };
    const id = newId();
    const [name, address, area] = at;
    const began = addDays(stage.today, -daysAgo);
    await asActor(stage.database, member, began, async (tx) => {
      const more = { responsibleId: member.accountId, agreed: null, nextContactOn: null, beganOn: began };
      await addEmployer({ tx, today: began, visitor }, id, { ...employer, ...more });
      const workplaceId = newId();
      await insertWorkplace(tx, visitor, workplaceId, id, { name, address, area, wayThere: null });
      const [whom, title, phone] = contact;
      const reached = { workplaceId, phone, email: null, supervises: true };
      await insertContact(tx, visitor, newId(), id, { name: whom, title, ...reached });
    });
    for (const [ago, talk, nextIn] of talks) {
      const today = addDays(stage.today, -ago);
      await asActor(stage.database, member, today, async (tx) => {
        const standing = await findEmployer(tx, id);
        if (!standing) throw new Error(`${employer.name} is not there`);
        const nextOn = nextIn === undefined ? null : addDays(stage.today, nextIn);
        const whole = { heldOn: today, contactId: null, agreed: null, interest: null, nextOn, ...talk };
        await recordTalk({ tx, today, visitor }, standing, newId(), whole);
      });
    }
  }
};
