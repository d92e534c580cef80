import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDay } from '../tests/world.ts';
import { type OpenCases, openCases } from './rooms/crossings/browsing.testing.ts';
import { newId } from './shared/values/ids.ts';

let house: OpenCases;
let person: string;
beforeAll(async () => {
  house = await openCases();
  person = await house.cases.startPerson();
});
afterAll(() => house.database.close());

const lookedThrough = async (page: string) => {
  const { text } = await house.get('consultant', `/deltagare/${person}/${page}`);
  return /name="tips" value="([^"]*)"/.exec(text)?.[1];
};

describe('hints on free text', () => {
  it.each([
    ['plan/andra', 'goal can needs otherwise tookPart postponedBecause'],
    ['moten/nytt?slag=follow_up', 'handlar dagordning'],
    ['plan/insatser/ny', 'what'],
    ['samtycken/nytt', 'andamal'],
    ['samtycken/fraga', 'andamal'],
    ['utlamnanden/nytt', 'varfor'],
    ['vag/avsluta', 'varfor'],
    ['vag/paus', 'varfor'],
    ['vag/uppgift?slag=work_goal', 'd-goal'],
    ['vag/onskan', 'onskan'],
  ])('are given where a person is written about: %s', async (page, names) => {
    expect(await lookedThrough(page)).toBe(names);
  });

  it('come once and stop nothing, write nothing, and keep what was typed', async () => {
    const form = {
      id: newId(),
      till: house.cases.world.organisations.fk!,
      omraden: 'identity',
      grund: 'statutory_duty',
      varfor: 'Ring 070-174 06 05 om diagnosen',
      beslutade: 'Prov chef',
      nar: testDay,
    };
    const address = `/deltagare/${person}/utlamnanden/nytt`;
    const hinted = await house.post('consultant', address, { ...form, tips: 'varfor' });
    expect(hinted.status).toBe(422);
    for (const said of ['Läs tipsen i formuläret', 'nämner hälsa (diagnosen)', '070-174 06 05', form.varfor])
      expect(hinted.text).toContain(said);
    expect(hinted.text).not.toContain('name="tips"');
    expect((await house.get('consultant', `/deltagare/${person}/samtycken`)).text).not.toContain('diagnosen');
    expect((await house.post('consultant', address, form)).status).toBe(303);
  });

  it('stand after what is wrong: a fault is said first, and the hints with it', async () => {
    const address = `/deltagare/${person}/utlamnanden/nytt`;
    const wrong = await house.post('consultant', address, { tips: 'varfor', varfor: 'Ny medicin' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('nämner hälsa (medicin)');
    expect(wrong.text).not.toContain('Läs tipsen i formuläret');
  });
});
