import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn } from '../../../tests/sign-in.ts';
import { employersKnowledgeTexts } from './employers-knowledge.texts.ts';
import { knowledgeTexts } from './knowledge.texts.ts';
import { openOwnPages } from './own-pages.testing.ts';

let own: Awaited<ReturnType<typeof openOwnPages>>;
beforeAll(async () => {
  own = await openOwnPages();
});
afterAll(() => own?.close());

describe('knowledge', () => {
  it.each(['consultant', 'unitStaff', 'fkOfficer', 'schoolStaff', 'analyst', 'administrator'])(
    'is open to the %s, each fact with its source',
    async (who) => {
      const cookie = await signIn(own.app, own.members[who]!);
      for (const lang of ['sv', 'en'] as const) {
        const answer = await own.app.request(`/kunskap?lang=${lang}`, { headers: { cookie } });
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

  it.each(['sv', 'en'] as const)(
    'for employers is open to everybody who has the address, in %s',
    async (lang) => {
      const answer = await own.app.request(`/kunskap/arbetsgivare?lang=${lang}`);
      expect(answer.status).toBe(200);
      const html = await answer.text();
      const facts = employersKnowledgeTexts[lang].parts.flatMap((part) => part.facts);
      for (const { says, source } of facts) {
        expect(html).toContain(says);
        expect(source).not.toBe('');
      }
      expect(facts.length).toBe(employersKnowledgeTexts.sv.parts.flatMap((part) => part.facts).length);
    },
  );

  it('asks for a sign-in', async () => {
    expect((await own.app.request('/kunskap')).headers.get('location')).toContain('/logga-in');
  });
});
