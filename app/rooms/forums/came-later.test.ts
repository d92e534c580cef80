import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowsAsOwner } from '../../../tests/database.ts';
import { openPerson } from '../../../tests/open-person.ts';
import { testDay } from '../../../tests/world.ts';
import { addDays } from '../../shared/values/dates.ts';
import { newId } from '../../shared/values/ids.ts';
import { filledIn } from '../participants/visiting.testing.ts';
import { openPlacing } from '../places/placing.testing.ts';
import { forumTyped } from './forums.testing.ts';

let at: Awaited<ReturnType<typeof openPlacing>>;
let forum: string;
let employerId: string;
const plain = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
beforeAll(async () => {
  at = await openPlacing();
  const rows = await rowsAsOwner<{ id: string }>(at.database, 'select employer_id as id from employer');
  employerId = rows[0]!.id;
  forum = await at.saves('consultant', '/forum/ny', forumTyped(at.world.members.consultant!.accountId));
});
afterAll(() => at.database.close());

const idOf = () => forum.split('/')[2]!;
const invites = async (): Promise<string> => {
  const id = newId();
  await at.saves('consultant', `${forum}/arbetsgivare/ny`, { id, vem: employerId });
  return id;
};

describe('what has come out of a forum', () => {
  it('is never earlier than the forum: a talk, or a time at a place', async () => {
    const talk = (dag: string) => ({ id: newId(), slag: 'call', dag, om: 'Om hösten', forum: idOf() });
    const path = `/arbetsgivare/${employerId}/kontakter/ny`;
    const early = await at.post('consultant', path, talk(addDays(testDay, -1)));
    expect([early.status, plain(early.text)]).toEqual([422, expect.stringContaining('Träffen hölls efter')]);
    expect((await at.post('consultant', path, talk(testDay))).status).toBe(303);
    const place = await at.opened(3);
    const before = await at.books(place, { forum: idOf(), borjar: '2026-11-01', slutar: '2026-11-20' });
    expect([before.status, plain(before.text)]).toEqual([
      422,
      expect.stringContaining('Träffen hölls efter'),
    ]);
    const { to } = await at.books(place, { forum: '', borjar: '2026-11-01', slutar: '2026-11-20' });
    const chosen = `${to.split('?')[0]}/forum`;
    const form = filledIn((await at.get('consultant', chosen)).text, { forum: idOf() });
    expect((await at.post('consultant', chosen, form)).text).toContain('Träffen hölls efter');
  });

  it('is no time at a place that was called off before it began, or ended by a no', async () => {
    const place = await at.opened(9, { namn: 'Packningen' });
    const told = async () => plain((await at.get('projectLead', forum)).text);
    const stays: string[] = [];
    for (let nth = 0; nth < 5; nth += 1) {
      const birthDate = addDays('1998-03-03', nth);
      const one = await openPerson(at.database, at.world.members.consultant!, {
        given: `P${nth}`,
        birthDate,
      });
      const { to } = await at.books(place, { forum: idOf() }, `/deltagare/${one}/platser`);
      stays.push(to.split('?')[0]!);
    }
    expect(await told()).toContain('Personer som fick en plats 5 ');
    for (const stay of stays) {
      const end = filledIn((await at.get('consultant', `${stay}/avsluta`)).text, { varfor: 'person_wish' });
      expect((await at.post('consultant', `${stay}/avsluta`, end)).status).toBe(303);
    }
    expect(await told()).toContain('Personer som fick en plats 0 ');
  });
});

describe('a forum that somebody came to', () => {
  it('is neither moved ahead nor called off; its texts are changed as ever', async () => {
    const id = await invites();
    await at.saves('consultant', `${forum}/narvaro/arbetsgivare/${id}`, { besked: 'came' });
    const change = async (more: Record<string, string>) =>
      at.post(
        'consultant',
        `${forum}/andra`,
        filledIn((await at.get('consultant', `${forum}/andra`)).text, more),
      );
    const moved = await change({ dag: addDays(testDay, 7) });
    expect([moved.status, plain(moved.text)]).toEqual([
      422,
      expect.stringContaining('Någon har kommit till träffen.'),
    ]);
    const off = await at.post('consultant', `${forum}/stall-in`, { besked: 'stall-in' });
    expect([off.status, plain(off.text)]).toEqual([
      422,
      expect.stringContaining('Någon har kommit till träffen.'),
    ]);
    expect((await change({ lokal: 'Medborgarhuset' })).status).toBe(303);
  });
});
