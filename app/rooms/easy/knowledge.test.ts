import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../../../tests/database.ts';
import { makeTestApplication, signIn } from '../../../tests/sign-in.ts';
import { makeWorld, type World } from '../../../tests/world.ts';
import { makeApp } from '../../app.ts';
import type { Database } from '../../platform/database.ts';
import type { Router } from '../../platform/request.ts';
import { knowledgeTexts } from './knowledge.texts.ts';

let database: Database;
let world: World;
let app: Router;
beforeAll(async () => {
  database = await openTestDatabase();
  world = await makeWorld(database);
  app = makeApp(makeTestApplication(database));
});
afterAll(() => database?.close());

describe('knowledge', () => {
  it.each(['consultant', 'unitStaff', 'fkOfficer', 'schoolStaff', 'analyst', 'administrator'])(
    'is open to the %s, each fact with its source',
    async (who) => {
      const cookie = await signIn(app, world.members[who]!);
      for (const lang of ['sv', 'en'] as const) {
        const answer = await app.request(`/kunskap?lang=${lang}`, { headers: { cookie } });
        expect(answer.status).toBe(200);
        const html = await answer.text();
        for (const { says, source } of knowledgeTexts[lang].parts.flatMap(({ facts }) => facts)) {
          expect(html).toContain(says);
          expect(html).toContain(source);
        }
      }
    },
  );

  it('says the same in both languages, and nothing without a source', () => {
    const shape = (lang: 'sv' | 'en') => knowledgeTexts[lang].parts.map(({ facts }) => facts.length);
    expect(shape('en')).toEqual(shape('sv'));
    for (const { facts } of knowledgeTexts.sv.parts)
      for (const { source } of facts) expect(source).not.toBe('');
  });

  it('asks for a sign-in', async () => {
    expect((await app.request('/kunskap')).headers.get('location')).toContain('/logga-in');
  });
});
