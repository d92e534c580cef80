import { describe, expect, it } from 'vitest';
import { decided, formOf, home, linksTo, withLogReview } from './log-review.testing.ts';
import { needsTexts } from './needs.texts.ts';

const log = withLogReview();

const need = {
  behov: 'Egna deltagare',
  risker: 'Nyfikenhet',
  atgarder: 'Stickprov',
  ...decided,
  'ses-over': '2027-11-20',
};
const plan = { 'hur-ofta': 'month', urval: 'random', antal: '4', fran: '2026-10-01', ...decided };

describe('who follows up the log', () => {
  it.each([
    'consultant',
    'lssOfficer',
    'supervisor',
    'unitStaff',
    'projectLead',
    'asfCaseworker',
    'fkOfficer',
    'analyst',
    'modelManager',
    'administrator',
  ])('%s does not', async (who) => {
    for (const path of ['', '/plan', '/stickprov', '/roller/manager', '/ovanligt', '/ovanligt/granser'])
      expect((await log.house.get(who, home + path)).status, path).toBe(403);
    expect((await log.house.post(who, `${home}/plan`, plan)).status).toBe(403);
  });

  it.each(['manager', 'unitManager', 'asfManager'])('%s does', async (who) => {
    for (const path of ['', '/plan', '/stickprov', '/roller/manager', '/ovanligt', '/ovanligt/granser'])
      expect((await log.house.get(who, home + path)).status, path).toBe(200);
  });
});

describe('needs and risks of a role', () => {
  const path = `${home}/roller/job_consultant`;

  it('are said to be missing, and stand beside what the access table gives', async () => {
    const page = (await log.house.get('manager', path)).text;
    expect(page).toContain(needsTexts.sv.missing);
    expect(page).toContain('Fråga efter enhet och kontakt för ett fullständigt nummer');
    expect((await log.house.get('manager', `${home}/roller/nobody`)).status).toBe(404);
  });

  it('are a new note each time, and the old stand', async () => {
    const first = formOf((await log.house.get('manager', path)).text, need);
    expect((await log.house.post('manager', path, first)).status).toBe(303);
    expect((await log.house.post('manager', path, first)).status).toBe(303);
    expect((await log.posted('manager', path, { ...need, risker: 'Skvaller' })).status).toBe(303);
    const page = (await log.house.get('manager', path)).text;
    expect(page).toContain('Nyfikenhet');
    expect(page).toContain('Skvaller');
    expect(linksTo(page, /(Anteckning \d), beslutad/g)).toEqual(['Anteckning 2', 'Anteckning 1']);
    expect((await log.house.get('asfManager', path)).text).not.toContain('Skvaller');
  });

  it('are saved by the later of two windows only after what changed was shown', async () => {
    const stale = formOf((await log.house.get('unitManager', path)).text, { ...need, risker: 'Senare' });
    await log.posted('manager', path, { ...need, risker: 'Först' });
    const late = await log.house.post('unitManager', path, stale);
    expect(late.status).toBe(422);
    expect(late.text).toContain(needsTexts.sv.refusals.changed_meanwhile);
    expect(late.text).toContain('Först');
    expect(formOf(late.text, {})).toMatchObject({ risker: 'Senare', sag: '3' });
    expect((await log.house.post('unitManager', path, formOf(late.text, {}))).status).toBe(303);
  });

  it('refuse a day that comes before the decision, and nothing written', async () => {
    const wrong = await log.posted('manager', path, { ...need, 'ses-over': '2026-11-20' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain(needsTexts.sv.refusals.look_over_first);
    const empty = await log.posted('manager', path, { behov: '', risker: '', atgarder: '' });
    expect(empty.text.match(/Fyll i fältet/g)!.length).toBeGreaterThanOrEqual(3);
  });
});
