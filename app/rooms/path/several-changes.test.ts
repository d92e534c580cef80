import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDay } from '../../../tests/world.ts';
import { asActor } from '../../platform/database.ts';
import { newId } from '../../shared/values/ids.ts';
import { changeModel } from './change-model.ts';
import { openMoving, pageOf } from './moving.testing.ts';

let screens: Awaited<ReturnType<typeof openMoving>>;
beforeAll(async () => {
  screens = await openMoving();
});
afterAll(() => screens?.close());

describe('those who hold ways', () => {
  test('see on their list how many can be moved, and on the page of the move what it brings for each', async () => {
    const list = await screens.get('consultant', '/deltagare');
    expect(list.text).toContain('3 av dina deltagare kan flyttas till Exempel (2).');
    const many = await screens.get('consultant', `/deltagare/flytta/${screens.mapping}`);
    expect(many.text).toMatch(
      /Ali Svensson.*practice → Arbetsplats; course → Kvällskurs.*Mål om arbete saknas/s,
    );
    expect(many.text).toMatch(
      /De här kan inte flyttas.*Bo Ek.*talk.*Steget talk finns inte i den nya modellen\. Gå vidare till ett annat steg först/s,
    );
    expect(many.text).not.toMatch(new RegExp(`name="vem" value="${screens.bo}"`));
  });

  test.each([
    ['manager', '3 av dina deltagare'],
    ['lssOfficer', '3 av dina deltagare'],
  ])('the %s too', async (key, words) => {
    expect((await screens.get(key, '/deltagare')).text).toContain(words);
    expect((await screens.get(key, `${pageOf(screens.ali)}/vag/byt-modell`)).text).toContain(
      'Byt modell</button>',
    );
  });

  test.each(['supervisor', 'otherConsultant', 'asfCaseworker', 'fkOfficer', 'modelManager', 'analyst'])(
    'the %s does not, and cannot',
    async (key) => {
      const list = await screens.get(key, '/deltagare');
      expect(list.text).not.toContain('kan flyttas till');
      expect([403, 404]).toContain((await screens.get(key, `${pageOf(screens.ali)}/vag/byt-modell`)).status);
      const typed = { version: '2', datum: testDay, varfor: 'Ny modell' };
      const posted = await screens.post(key, `${pageOf(screens.ali)}/vag/byt-modell`, typed);
      expect([403, 404]).toContain(posted.status);
      const { members } = screens.world;
      const way = (await screens.wayOf(screens.ali))!;
      const answer = await asActor(screens.database, members[key]!, testDay, (tx) =>
        sql<{
          answer: string;
        }>`select app.move_model(${way.rows.wayId}, ${way.rows.version}, ${screens.mapping}, ${newId()}, ${testDay}::date, 'x', '[]') as answer`.execute(
          tx,
        ),
      );
      expect(answer.rows[0]!.answer).toBe('not_found');
    },
  );
});

describe('several at once', () => {
  const address = () => `/deltagare/flytta/${screens.mapping}`;
  test('nobody chosen, and somebody who cannot be moved, move nobody', async () => {
    const none = await screens.send('consultant', address(), { datum: testDay, varfor: 'Ny modell' });
    expect(none.text).toContain('Välj minst en person.');
    const both = await screens.send('consultant', address(), {
      vem: [screens.cleo, screens.bo],
      [`version-${screens.bo}`]: '1',
      datum: testDay,
      varfor: 'Ny modell',
    });
    expect(both.status).toBe(422);
    expect(both.text).toMatch(/Bo Ek: Steget talk finns inte i den nya modellen\..*Ingen har flyttats\./s);
    expect((await screens.wayOf(screens.cleo))!.rows.contentHash).toBe(screens.hashes[0]);
  });

  test('the chosen are moved together', async () => {
    const done = await screens.send('consultant', address(), {
      vem: [screens.cleo],
      datum: testDay,
      varfor: 'Ny modell',
    });
    expect(done).toMatchObject({ status: 303, to: `${address()}?flyttade=1` });
    expect((await screens.get('consultant', done.to!)).text).toContain('1 deltagare är flyttad.');
    expect((await screens.wayOf(screens.cleo))!.rows.contentHash).toBe(screens.hashes[1]);
  });

  test('two at the same time: one goes through', async () => {
    const person = await screens.person('Dag', 'Öst');
    await screens.start(person, { from: '2026-03-02', practice: '2026-05-04' });
    const { members, collaborationId } = screens.world;
    const who = { ...members.consultant!, collaborationId, organisationKind: 'FSF' };
    const move = () =>
      asActor(screens.database, members.consultant!, testDay, (tx) =>
        changeModel(
          { tx, today: testDay, who },
          { participantId: person, mappingId: screens.mapping, version: 2, on: testDay, reason: 'Ny modell' },
        ),
      ).then(
        ({ ok }) => ok,
        () => false,
      );
    const answers = await Promise.all([move(), move()]);
    expect(answers.filter(Boolean)).toHaveLength(1);
    expect((await screens.wayOf(person))!.rows.modelMoves).toHaveLength(1);
  });

  test('a version that has been put aside takes nobody', async () => {
    await asActor(screens.database, screens.world.members.modelManager!, testDay, (tx) =>
      tx
        .updateTable('collaboration_path')
        .set({ active: false })
        .where('content_hash', '=', screens.hashes[1]!)
        .execute(),
    );
    expect((await screens.get('consultant', address())).status).toBe(404);
    expect((await screens.get('consultant', `${pageOf(screens.bo)}/vag/byt-modell`)).text).toContain(
      'Ingen har publicerat hur någon flyttas från den här modellen till en annan.',
    );
  });
});
