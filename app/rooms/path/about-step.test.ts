import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDay } from '../../../tests/world.ts';
import { leadsFrom, partiesIn } from './about-step.rules.ts';
import { findStep } from './definition.rules.ts';
import { shipped } from './examples.testing.ts';
import { openScreens } from './screens.testing.ts';

const malmo = shipped('malmo');
const planning = findStep(malmo, 'planning')!;

test('everybody who takes part is among the parties, also those of whom the model says no more', () => {
  const said = partiesIn(planning).map(({ party, says }) => [party, says !== undefined]);
  expect(said).toEqual([
    ['person', true],
    ['ASF', true],
    ['FSF', true],
    ['FK', false],
    ['AF', false],
  ]);
});

test('a step leads to steps and to exits', () => {
  const leads = leadsFrom(malmo, planning).map(({ step, exit }) => step?.key ?? exit?.key);
  expect(leads).toContain('labour_market_measure');
  expect(leads).toContain('studies');
});

describe('the page about a step', () => {
  let screens: Awaited<ReturnType<typeof openScreens>>;
  let page: string;
  beforeAll(async () => {
    screens = await openScreens([malmo]);
    page = `/deltagare/${await screens.person()}`;
    const start = `${page}/vag/starta?modell=${screens.hashes[0]}`;
    await screens.send('consultant', start, { datum: testDay, inflode: 'job_consultant' });
  });
  afterAll(() => screens?.close());

  test.each([
    ['sv', 'Arbetsmarknadsinsats med stöd', 'Kräver', 'Står i dokumentet', 'Vår tolkning'],
    ['en', 'Labour-market measure with support', 'Demands', 'Stands in the document', 'Our interpretation'],
  ])('says in %s what each party demands and offers, and by which source', async (lang, ...said) => {
    const step = findStep(malmo, 'labour_market_measure')!;
    const { status, text } = await screens.get(
      'consultant',
      `${page}/steg/labour_market_measure?lang=${lang}`,
    );
    expect(status).toBe(200);
    for (const words of said) expect(text).toContain(words);
    for (const { demands, offers } of step.demandsAndOffers)
      for (const words of [demands[lang as 'sv'], offers[lang as 'sv']]) expect(text).toContain(words);
    for (const line of step.description.easy) expect(text).toContain(line);
    expect(text).toContain(malmo.conflicts[0]!.text[lang as 'sv']);
  });

  test('is led to from the person, from what may come next and from the move’s own form', async () => {
    const link = (step: string) => `href="${page}/steg/${step}"`;
    expect((await screens.get('consultant', page)).text).toContain(link('work_goal'));
    expect((await screens.get('consultant', `${page}/vag/steg`)).text).toContain(link('raising'));
    const form = await screens.get('consultant', `${page}/vag/steg?till=work_goal-raising`);
    expect(form.text).toContain(link('raising'));
    expect(form.text).toContain(findStep(malmo, 'raising')!.demandsAndOffers[0]!.demands.sv);
  });

  test.each([
    ['a step that the model has not', 'consultant', (at: string) => `${at}/steg/nowhere`, 404],
    ['somebody else’s person', 'asfCaseworker', (at: string) => `${at}/steg/planning`, 404],
    ['a role that meets nobody', 'administrator', (at: string) => `${at}/steg/planning`, 403],
    ['a person without a way', 'consultant', (_: string, other: string) => `${other}/steg/planning`, 404],
  ])('%s: %s is answered %s', async (_, who, addressOf, status) => {
    const other = `/deltagare/${await screens.person('Utan', 'Väg')}`;
    expect((await screens.get(who, addressOf(page, other))).status).toBe(status);
  });
});
