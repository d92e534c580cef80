import { describe, expect, it } from 'vitest';
import { formOf, home, linksTo, withLogReview } from './log-review.testing.ts';
import { unusualTexts } from './unusual.texts.ts';

const log = withLogReview();

describe('unusual reads', () => {
  const list = async (who = 'manager', week = '2026-11-18') =>
    (await log.house.get(who, `${home}/ovanligt?vecka=${week}`)).text;
  const rows = (html: string) =>
    linksTo(html, /<tr>(.*?)<\/tr>/gs)
      .slice(1)
      .map((row) => row.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' '));
  const toLook = (html: string, rule: string) =>
    linksTo(html, new RegExp(`href="(${home}/ovanligt/2026-11-\\d\\d/\\d+/${rule})"`, 'g'));

  it('are those that the rules point out, of the own organisation’s members alone', async () => {
    const found = rows(await list());
    const count = (rule: keyof typeof unusualTexts.sv.rules) =>
      found.filter((row) => row.includes(unusualTexts.sv.rules[rule].name)).length;
    expect(count('outside_number')).toBe(2);
    expect(count('protected_search')).toBe(1);
    expect(count('outside_hours')).toBe(1);
    expect(count('after_assignment')).toBe(1);
    expect(count('same_name')).toBe(1);
    expect(count('taken_out')).toBe(1);
    expect(found.join()).toContain('31 personer, vanligen 2');
    expect(found.join()).not.toContain('Hemligt');
    expect(found.join()).toContain('2 läsningar den dagen');
    expect(rows(await list('asfManager')).join()).toContain('Hemligt');
  });

  it('name nobody who is protected from the manager, and not those of other units', async () => {
    const text = await list();
    expect(text).toContain('Skyddad person');
    expect(text).not.toContain('Siv');
    const south = await list('unitManager');
    expect(south).not.toContain('Bea');
    expect(south).toContain('Ture Consultant');
  });

  it('are looked at by somebody else than the reader', async () => {
    const [own] = toLook(await list(), 'outside_number').filter(Boolean);
    const paths = toLook(await list(), 'outside_number');
    const pages = await Promise.all(paths.map(async (path) => (await log.house.get('manager', path)).text));
    const mine = paths[pages.findIndex((page) => page.includes(unusualTexts.sv.ownRead))]!;
    const theirs = paths.find((path) => path !== mine)!;
    expect(own).toBeDefined();
    const refused = await log.house.post('manager', mine, { slutsats: 'Det var jag' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(unusualTexts.sv.ownRead);
    expect((await log.house.post('unitManager', mine, { slutsats: 'Ny anmälan, rimligt' })).status).toBe(303);
    const form = formOf((await log.house.get('manager', theirs)).text, { slutsats: 'Växeln bekräftar' });
    expect((await log.house.post('manager', theirs, form)).status).toBe(303);
    expect((await log.house.post('manager', theirs, form)).status).toBe(303);
    const late = await log.house.post('unitManager', theirs, { slutsats: 'Annat' });
    expect(late.text).toContain(unusualTexts.sv.already);
    expect(await list()).toContain('Prov manager har tittat: Växeln bekräftar');
    expect((await log.house.get('asfManager', theirs)).status).toBe(404);
  });

  it('are put under one open review', async () => {
    const [first] = toLook(await list(), 'after_assignment');
    const [second] = toLook(await list(), 'same_name');
    const one = await log.house.post('manager', first!, { granska: 'ja' });
    const two = await log.house.post('manager', second!, { granska: 'ja' });
    expect(one.to).toBe(two.to);
    expect((await log.house.post('manager', first!, { granska: 'ja' })).to).toBe(one.to);
    const review = (await log.house.get('manager', one.to)).text;
    expect(linksTo(review, /\/lasning\/([0-9a-f-]{36})"/g)).toHaveLength(2);
    expect(await list()).toContain('I en granskning');
  });

  it.each([
    '/ovanligt/2026-11-17/999999/outside_number',
    '/ovanligt/2026-11-17/x/outside_number',
    '/ovanligt/idag/1/outside_number',
    '/ovanligt/2026-11-17/1/rank',
  ])('%s is none', async (path) => expect((await log.house.get('manager', home + path)).status).toBe(404));

  it('go by the limits that the organisation has stated', async () => {
    const path = `${home}/ovanligt/granser`;
    const typed = { peopleFloor: '30', peopleTimes: '3', takenOut: '20', hoursFrom: '6', hoursTo: '24' };
    const stale = formOf((await log.house.get('unitManager', path)).text, {});
    expect((await log.posted('manager', path, typed)).status).toBe(303);
    expect((await log.house.post('unitManager', path, stale)).text).toContain(unusualTexts.sv.meanwhile);
    const wrong = await log.posted('manager', path, { ...typed, hoursFrom: '9', hoursTo: '8' });
    expect(wrong.text).toContain(unusualTexts.sv.refusals.hours_turned(0, 0));
    expect((await log.posted('manager', path, { ...typed, hoursTo: '23' })).status).toBe(303);
    expect(rows(await list()).join()).not.toContain('2 läsningar den dagen');
    expect(formOf((await log.house.get('asfManager', path)).text, {})).toMatchObject({
      hoursTo: '20',
      sag: '0',
    });
  });
});
