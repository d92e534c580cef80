import { asActor } from '../app/platform/database.ts';
import type { Visit } from '../app/platform/visit.ts';
import { insertRate } from '../app/rooms/programme/allowance.store.ts';
import type { Mark } from '../app/rooms/programme/attendance.rules.ts';
import type { ModuleDetails } from '../app/rooms/programme/courses.rules.ts';
import { insertCourse, insertModule } from '../app/rooms/programme/courses.store.ts';
import { enrolPerson } from '../app/rooms/programme/enrol-person.ts';
import { loadGroup, markMember } from '../app/rooms/programme/mark-attendance.ts';
import { findOccasion, insertOccasions } from '../app/rooms/programme/occasions.store.ts';
import { findRound, insertRound } from '../app/rooms/programme/rounds.store.ts';
import { addDays, type PlainDate } from '../app/shared/values/dates.ts';
import { newId } from '../app/shared/values/ids.ts';
import { onAWorkingDay } from './meeting-days.ts';
import { tellEndedRound, tellGround } from './programme-ground.ts';
import type { UnitKey } from './staff.ts';
import type { Setting } from './tell.ts';

type Told = Pick<ModuleDetails, 'kind' | 'name' | 'content'> & { material?: string };

const modules: Told[] = [
  {
    kind: 'expectations',
    name: 'Vad man gör på ett jobb',
    content: 'Tider, raster, arbetskläder och vad som gäller när man är sjuk.',
    material: 'Häftet Min första vecka finns i pärmen i grupprummet.',
  },
  {
    kind: 'labour_market',
    name: 'Jobb som finns här',
    content: 'Vilka jobb som finns i staden, och vad man gör på dem.',
  },
  {
    kind: 'day_activity_and_employment',
    name: 'Daglig verksamhet och anställning',
    content: 'Vad som skiljer: lön, avtal, semester och stöd.',
  },
  {
    kind: 'social_insurance',
    name: 'Mina pengar',
    content: 'Hur ersättningen fungerar när man börjar arbeta, och vem man frågar.',
  },
  { kind: 'self_strengthening', name: 'Det är jag bra på', content: 'Var och en berättar om det man kan.' },
];

interface Group {
  leader: 'leila' | 'mattias';
  unit: UnitKey;
  name: string;
  seats: number;
  people: number;
  time: [starts: string, ends: string];
  place: string;
}

const groups: Group[] = [
  {
    leader: 'leila',
    unit: 'enskilda',
    name: 'Jobbkunskap, hösten',
    seats: 8,
    people: 9,
    time: ['10:00', '12:00'],
    place: 'Grupprummet, Storgatan 5',
  },
  {
    leader: 'mattias',
    unit: 'verkstan',
    name: 'Jobbkunskap i verkstan',
    seats: 6,
    people: 5,
    time: ['13:00', '15:00'],
    place: 'Verkstan',
  },
];

/** Days of the group, from today: one in the month before, then every third day back in time and onwards. */
const days = [-33, -9, -6, -3, 0, 3, 6, 9];
const here: Mark = { state: 'here', reason: null };

const memberOf = (stage: Setting, who: 'sara' | 'jon' | Group['leader']) => {
  const member = stage.staff[who];
  if (!member) throw new Error(`${who} is not in the demo`);
  return { member, visitor: { ...member, collaborationId: stage.collaborationId } };
};

const tellCourse = async (stage: Setting, courseId: string): Promise<string[]> => {
  const { member, visitor } = memberOf(stage, 'sara');
  const ids = modules.map(() => newId());
  await asActor(stage.database, member, addDays(stage.today, -60), async (tx) => {
    await insertCourse(tx, visitor, courseId, {
      name: 'Jobbkunskap',
      about: 'För den som vill närma sig ett arbete: vad som väntar, vad man kan och vad som gäller.',
      form: 'both',
      inGroupActivity: true,
    });
    for (const [at, { material, ...module }] of modules.entries())
      await insertModule(tx, visitor, ids[at]!, courseId, {
        ...module,
        material: material ?? null,
        link: null,
        position: at + 1,
      });
  });
  return ids;
};

/** Everybody came, but one who has been away three days in a row and one who was ill once. */
const markOf = (index: number, day: number): Mark => {
  if (index === 1) return { state: 'away', reason: 'no_show' };
  return index === 2 && day === -6 ? { state: 'away', reason: 'ill' } : here;
};

const tellGroup = async (stage: Setting, group: Group, courseId: string, moduleIds: string[]) => {
  const { member, visitor } = memberOf(stage, group.leader);
  const [starts, ends] = group.time;
  const roundId = newId();
  const occasions = days.map((day, at) => ({
    id: newId(),
    day,
    // The group meets today, whichever day it is: the demo is about it.
    heldOn: day === 0 ? stage.today : onAWorkingDay(addDays(stage.today, day)),
    starts,
    ends,
    moduleIds: [moduleIds[at % moduleIds.length]!],
    leaderId: member.accountId,
    place: group.place,
  }));
  const begun = addDays(stage.today, -40);
  await asActor(stage.database, member, begun, async (tx) => {
    const { name, seats, place } = group;
    const leaderId = member.accountId;
    await insertRound(tx, visitor, roundId, {
      kind: 'course',
      courseId,
      name,
      seats,
      place,
      leaderId,
      inGroupActivity: false,
    });
    await insertOccasions(tx, visitor, roundId, occasions);
    const placed = await tx
      .selectFrom('placement')
      .innerJoin('file', (join) =>
        join
          .onRef('file.collaboration_id', '=', 'placement.collaboration_id')
          .onRef('file.participant_id', '=', 'placement.participant_id'),
      )
      .select('placement.participant_id')
      .where('placement.unit_id', '=', stage.units[group.unit])
      .where('placement.ends_on', 'is', null)
      .where('placement.starts_on', '<=', begun)
      .where('file.protected', '=', false)
      .orderBy('file.given_name')
      .limit(group.people)
      .execute();
    for (const { participant_id: participantId } of placed)
      await enrolPerson({ tx, today: begun, visitor }, participantId, { id: newId(), roundId });
  });
  for (const { id, day, heldOn } of occasions.filter(({ day: of }) => of < 0))
    await markDay(stage, group, { id, day, heldOn, roundId });
};

const markDay = async (
  stage: Setting,
  group: Group,
  { id, day, heldOn, roundId }: { id: string; day: number; heldOn: PlainDate; roundId: string },
) => {
  const { member, visitor } = memberOf(stage, group.leader);
  await asActor(stage.database, member, heldOn, async (tx) => {
    const [occasion, round] = [await findOccasion(tx, id), await findRound(tx, roundId)];
    if (!occasion || !round) throw new Error(`${group.name} is not there`);
    const marking: Pick<Visit, 'tx' | 'now' | 'today'> = {
      tx,
      today: heldOn,
      now: new Date(`${heldOn}T09:00:00Z`),
    };
    for (const [index, one] of (await loadGroup({ tx }, occasion, round)).entries())
      await markMember({ ...marking, visitor, occasion }, one, markOf(index, day));
  });
};

/** Invented amounts: what a municipality pays is its own decision. */
const tellRate = async (stage: Setting) => {
  const { member, visitor } = memberOf(stage, 'jon');
  await asActor(stage.database, member, addDays(stage.today, -60), (tx) =>
    insertRate(tx, visitor, newId(), {
      municipality: 'Exempelstad',
      startsOn: addDays(stage.today, -400),
      full: 60,
      half: 40,
      halfFrom: 60,
      fullFrom: 300,
    }),
  );
};

/** A course with its parts, two groups that meet today, and who has come so far. Answers how many groups. */
export const tellProgramme = async (stage: Setting): Promise<number> => {
  const courseId = newId();
  const moduleIds = await tellCourse(stage, courseId);
  await tellRate(stage);
  await tellGround(stage, memberOf(stage, 'sara'), courseId, moduleIds);
  await tellEndedRound(stage, memberOf(stage, 'leila'), courseId);
  for (const group of groups) await tellGroup(stage, group, courseId, moduleIds);
  return groups.length;
};
