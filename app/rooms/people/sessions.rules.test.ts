import { describe, expect, it } from 'vitest';
import { landingOf, placesAtTheFoot, placesOf } from './landing.rules.ts';
import { ownPath } from './return-path.rules.ts';
import { expiryOf, isLive, mayLeaveDraft } from './sessions.rules.ts';

const now = new Date('2026-11-22T11:00:00Z');
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
const ahead = (minutes: number) => ago(-minutes);

it.each([
  ['serve', 59, 60, true],
  ['serve', 60, 60, false],
  ['serve', 1, 0, false],
  ['demo', 23 * 60, 60, true],
  ['demo', 24 * 60, 60, false],
] as const)('in %s, seen %i minutes ago with %i left: %s', (mode, seen, left, live) => {
  expect(isLive({ seenAt: ago(seen), expiresAt: ahead(left) }, mode, now)).toBe(live);
});

it('lasts eight hours at most, and may leave a draft for a week after that', () => {
  const expiresAt = expiryOf('serve', now);
  expect(expiresAt).toEqual(ahead(8 * 60));
  expect(mayLeaveDraft({ seenAt: now, expiresAt: ago(7 * 24 * 60 - 1) }, now)).toBe(true);
  expect(mayLeaveDraft({ seenAt: now, expiresAt: ago(7 * 24 * 60) }, now)).toBe(false);
});

describe('the way back after signing in', () => {
  it.each([
    ['/deltagare?sida=2', '/deltagare?sida=2'],
    ['//elsewhere.invalid/x', undefined],
    ['/\\elsewhere.invalid', undefined],
    ['/\t/elsewhere.invalid', undefined],
    ['https://elsewhere.invalid/', undefined],
    ['javascript:alert(1)', undefined],
    ['/logga-ut', undefined],
    ['/logga-in/svar?code=1', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s leads to %s', (asked, path) => {
    expect(ownPath(asked)).toBe(path);
  });
});

it.each([
  ['job_consultant', '/deltagare'],
  ['supervisor', '/i-dag'],
  ['fk_officer', '/moten'],
  ['af_officer', '/moten'],
  ['analyst', '/uppfoljning'],
  ['manager', '/deltagare'],
  ['model_manager', '/modeller'],
  ['administrator', '/personal'],
])('%s lands on %s, with at most five places', (role, landing) => {
  expect(landingOf(role)).toBe(landing);
  expect(placesOf(role).length).toBeLessThanOrEqual(5);
  expect(placesOf(role, 'FSF').length).toBeLessThanOrEqual(5);
});

it.each([
  ['job_consultant', ['programme', 'access']],
  ['supervisor', ['followUp', 'programme', 'access']],
  ['manager', ['places', 'programme']],
  ['school_staff', ['access']],
  ['analyst', []],
])('what does not fit in the menu of %s stands at the foot: %o', (role, places) => {
  expect(placesAtTheFoot(role, 'FSF')).toEqual(places);
});
