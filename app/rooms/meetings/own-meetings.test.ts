import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signInByNumber } from '../../../tests/own-door.ts';
import { cookiesOf, postForm } from '../../../tests/sign-in.ts';
import { testDay } from '../../../tests/world.ts';
import { asSystem } from '../../platform/database.ts';
import { inventedNumber } from '../../shared/values/identity-numbers.ts';
import { newId } from '../../shared/values/ids.ts';
import { allWaysIn } from '../people/ways-in.store.ts';
import { hours, openMeetings } from './meeting.testing.ts';
import { ownMeetingTexts } from './own-meetings.easy.texts.ts';
import { pageTexts } from './pages.texts.ts';

const t = ownMeetingTexts.sv;
let at: Awaited<ReturnType<typeof openMeetings>>;
let cookie: string;
let page: string;
let own: string;

const signInOwn = async () => {
  const [way] = await asSystem(at.database, (tx) => allWaysIn(tx, testDay));
  cookie = cookiesOf(await postForm(at.app, '/logga-in', { vag: way!.wayInId }));
};
const get = async (path: string) => {
  const answer = await at.app.request(path, { headers: { cookie } });
  return { status: answer.status, text: await answer.text() };
};
const post = async (path: string, values: Record<string, string>) => {
  const answer = await postForm(at.app, path, values, cookie);
  return { status: answer.status, to: answer.headers.get('location'), text: await answer.text() };
};

beforeAll(async () => {
  at = await openMeetings();
  await signInByNumber(at.database, at.world, inventedNumber('1998-03-02', 'woman'));
  await signInOwn();
  await at.meetAtFk();
  await at.share();
  page = await at.book('readiness');
  own = `/mina-moten/${page.split('/').at(-1)}`;
  await at.does('consultant', `${page}/kallade/ny`, {
    id: newId(),
    som: 'organisation',
    organisation: at.world.organisations.fk!,
    namn: 'Anna Ström',
    epost: 'anna@exempel.invalid',
  });
});
afterAll(() => at?.database.close());

describe('the person’s invitation', () => {
  it('says when, where, who and about what, in easy words', async () => {
    expect((await get('/mina-moten')).text).toContain(t.open('tisdag 24 november'));
    const { text } = await get(own);
    for (const words of [
      t.isOn('tisdag 24 november'),
      t.lasts('10', '11'),
      'Storgatan 5, rum 3',
      'Anna Ström och Prov consultant är med.',
      'Vi ska prata om nästa steg.',
    ])
      expect(text).toContain(words);
  });

  it('is answered with yes, or with no and another time', async () => {
    expect(await post(`${own}/svar`, { svar: 'cannot' })).toMatchObject({ to: `${own}/annan-tid` });
    expect((await at.get('consultant', page)).text).toContain('kan inte');
    await post(`${own}/annan-tid`, { tid: 'Onsdag går bra' });
    expect((await at.get('consultant', page)).text).toContain('Onsdag går bra');
    await post(`${own}/svar`, { svar: 'comes' });
    expect((await get(own)).text).toContain(t.saidComes);
  });

  it('has three questions; FK sees the answers only when the person says so', async () => {
    await post(`${own}/infor`, { bra: 'Jag trivs', svart: '', sen: 'Jobba på lager' });
    const { text } = await at.get('consultant', page);
    expect(text).toContain('Jobba på lager');
    expect(text).toContain(pageTexts.sv.keptToCaller);
    expect((await at.get('fkOfficer', page)).text).not.toContain('Jobba på lager');
    await post(`${own}/infor`, { bra: 'Jag trivs', svart: '', sen: 'Jobba på lager', visar: 'yes' });
    expect((await at.get('fkOfficer', page)).text).toContain('Jobba på lager');
    expect((await get(`${own}/infor`)).text).toContain('Jag trivs');
  });

  it('of somebody else does not exist', async () => {
    const nobodys = `/mina-moten/${newId()}`;
    for (const path of [nobodys, `${nobodys}/infor`]) expect((await get(path)).status).toBe(404);
    expect((await post(`${nobodys}/svar`, { svar: 'comes' })).status).toBe(404);
  });
});

describe('after the meeting', () => {
  it('the person reads what was decided once it is shared, and says yes or asks', async () => {
    at.setNow(hours(48));
    await signInOwn();
    expect((await post(`${own}/svar`, { svar: 'comes' })).text).toContain(t.tooLate);
    expect((await get(own)).text).not.toContain(t.decidedTitle);
    expect((await post(`${own}/stammer`, {})).status, 'nothing is shared yet').toBe(404);
    const party = /name="med" value="([^"]+)"/.exec((await at.get('consultant', `${page}/blev`)).text)![1]!;
    await at.does('consultant', `${page}/blev`, {
      utfall: 'held',
      med: party,
      'motets-svar': 'not_yet',
      motivering: 'Öva mer först',
    });
    await at.does('consultant', `${page}/lattlast`, { text: 'Du ska öva en dag till.', 'sag-text': '' });
    await at.does('consultant', `${page}/dela`, { hur: 'own_page' });
    expect((await get(own)).text).toContain('Du ska öva en dag till.');
    expect((await post(`${own}/fraga`, { fraga: '' })).status).toBe(422);
    await post(`${own}/fraga`, { fraga: 'Vilken dag?' });
    const asked = (await at.get('consultant', page)).text;
    expect([asked.includes('Vilken dag?'), asked.includes(pageTexts.sv.personQuestion)]).toEqual([
      true,
      true,
    ]);
    at.setNow(hours(48.5));
    await at.does('consultant', `${page}/dela`, { hur: 'own_page' });
    const answered = (await at.get('consultant', page)).text;
    expect(answered).not.toContain(pageTexts.sv.personQuestion);
    expect(answered).toContain(pageTexts.sv.personAsked('Vilken dag?'));
    await post(`${own}/stammer`, {});
    expect((await at.get('consultant', page)).text).toContain(pageTexts.sv.personRight);
  });

  it('a "not yet" meets no need of the way', async () => {
    const { text } = await at.get('consultant', `/deltagare/${at.bea}`);
    expect(text).toContain('inte redo än');
  });
});
