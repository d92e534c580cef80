import { expect } from 'vitest';
import { openPerson, type PersonGiven } from '../../../tests/open-person.ts';
import { testDay } from '../../../tests/world.ts';
import { asActor } from '../../platform/database.ts';
import type { Visitor } from '../../platform/visit.ts';
import { addDays } from '../../shared/values/dates.ts';
import { newId } from '../../shared/values/ids.ts';
import { insertPlacement } from '../participants/periods.store.ts';
import { openHouse } from '../participants/visiting.testing.ts';

/** A house in which a programme is kept through its forms. */
export const openProgrammeHouse = async () => {
  const at = await openHouse();
  const { members } = at.world;
  /** Sends a form and is led on; answers where to. */
  const saves = async (who: string, path: string, values: Record<string, string> = {}): Promise<string> => {
    const { status, text, to } = await at.post(who, path, { id: newId(), ...values });
    expect(status, text.replace(/<[^>]*>/g, ' ')).toBe(303);
    return to.split('?')[0]!;
  };
  const course = () =>
    saves('consultant', '/program/kurser/ny', { namn: 'Jobbkunskap', om: 'Om arbete', form: 'both' });
  /** A round with its page; answers the page. */
  const round = async (seats: number, who = 'consultant') => {
    const kurs = (await course()).split('/').at(-1)!;
    const ledare = members[who]!.accountId;
    const values = { slag: 'course', kurs, namn: 'Hösten', ledare, lokal: 'Rum 1', platser: String(seats) };
    return saves(who, '/program/omgangar/ny', values);
  };
  /** An occasion of the round; answers its page of attendance. */
  const occasion = async (page: string, heldOn = testDay, who = 'consultant') => {
    const id = newId();
    const ledare = members[who]!.accountId;
    await saves(who, `${page}/tillfallen/ny`, {
      id,
      dag: heldOn,
      fran: '10',
      till: '12',
      ledare,
      lokal: 'Rum 1',
      veckor: '1',
    });
    return `/i-dag/${id}`;
  };
  let born = 0;
  /** Another person of the consultant's each time. */
  const person = (who = 'consultant') => {
    born += 1;
    return openPerson(at.database, members[who]!, {
      given: `Bea${born}`,
      birthDate: addDays('1998-03-02', born),
    });
  };
  const enrols = (participantId: string, page: string, id = newId()) =>
    at.post('consultant', `/deltagare/${participantId}/program/anmal`, {
      id,
      omgang: page.split('/').at(-1)!,
    });
  /** Takes somebody out of the round that they are enrolled in. */
  const leaves = async (participantId: string) => {
    const { text } = await at.get('consultant', `/deltagare/${participantId}/program`);
    const leave = new RegExp(`/deltagare/${participantId}/program/[0-9a-f-]{36}/avanmal`).exec(text)![0];
    await saves('consultant', leave);
  };
  /** Somebody of the consultant's in day activity for a while. */
  const placed = async (given: PersonGiven, period: { starts_on: string; ends_on: string }) => {
    const consultant = members.consultant!;
    const one = await openPerson(at.database, consultant, given);
    const visitor = { ...consultant, collaborationId: at.world.collaborationId } as Visitor;
    const place = { ...period, unit_id: at.world.units.south!, form: 'group' as const };
    await asActor(at.database, consultant, testDay, (tx) =>
      insertPlacement({ tx, visitor, today: testDay }, one, newId(), place),
    );
    return one;
  };
  return { ...at, saves, course, round, occasion, person, enrols, leaves, placed };
};
