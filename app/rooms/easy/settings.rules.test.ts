import { describe, expect, it } from 'vitest';
import { settingChoices, usualSettings } from '../../shared/values/own-settings.ts';
import { rateOf, readSettings } from './settings.rules.ts';

const set = { id: 'widgit', name: 'Widgit', pictures: new Map() };
const chosen = { textSize: 'large', speech: 'slow', colours: 'dark', amount: 'next', pictures: 'widgit' };
const read = (changes: Record<string, string> = {}) => {
  const all: Record<string, string> = { ...chosen, ...changes };
  return readSettings((name) => all[name] ?? '', [set]);
};

describe('what the person chooses', () => {
  it('is read as it stands', () => expect(read()).toEqual({ ok: true, value: chosen }));

  it.each([
    ['textSize', 'huge'],
    ['textSize', ''],
    ['speech', 'faster'],
    ['colours', 'pink'],
    ['amount', 'none'],
    ['pictures', 'borta'],
    ['pictures', ''],
  ])('%s cannot be "%s"', (name, value) =>
    expect(read({ [name]: value })).toEqual({ ok: false, refusal: name }),
  );

  it.each(['widgit', 'brygga', 'inga'])('pictures can be %s', (pictures) =>
    expect(read({ pictures })).toMatchObject({ ok: true, value: { pictures } }),
  );

  it('begins with what nobody has changed, among what may be chosen', () => {
    for (const [name, choices] of Object.entries(settingChoices))
      expect(choices[0]).toBe(usualSettings[name as keyof typeof settingChoices]);
  });

  it('reads slower and faster around a calm pace', () =>
    expect([rateOf.slow, rateOf.usual, rateOf.fast]).toEqual([0.7, 0.9, 1.1]));
});
