import { describe, expect, it } from 'vitest';
import { type ForumOfEmployer, proposedForum } from '../employers/came-of.rules.ts';
import { faultOfAttendance, faultOfYes, isExpected, markOf } from './forums.rules.ts';
import { comingForums, faultOfWord, type OwnForum, ownWord } from './own-forums.rules.ts';

const today = '2026-11-22';

describe('attendance', () => {
  it.each([
    [{ heldOn: today, cancelled: false }, undefined],
    [{ heldOn: '2026-11-01', cancelled: false }, undefined],
    [{ heldOn: '2026-11-23', cancelled: false }, 'not_yet'],
    [{ heldOn: '2026-11-01', cancelled: true }, 'cancelled'],
  ] as const)('of %o: %s', (forum, fault) => {
    expect(faultOfAttendance(forum, today)).toBe(fault);
  });

  it.each([
    ['came', true],
    ['away', false],
    ['undo', null],
    ['', undefined],
    ['feber', undefined],
  ])('pressed %s is %s', (pressed, came) => {
    expect(markOf(pressed)).toBe(came);
  });

  it.each([
    ['invited', null, true],
    ['coming', null, true],
    ['not_coming', null, false],
    ['not_coming', true, true],
  ] as const)('an employer that has answered %s (came: %s) is waited for: %s', (answer, came, expected) => {
    expect(isExpected({ answer, came })).toBe(expected);
  });
});

it.each([
  [false, '2026-11-01', 'no_yes'],
  [true, '2026-11-22', undefined],
  [true, '2026-11-23', 'yes_afterwards'],
] as const)('a yes (%s) on %s is: %s', (saidYes, saidYesOn, fault) => {
  expect(faultOfYes({ saidYes, saidYesOn }, { heldOn: today })).toBe(fault);
});

describe('the forum that is proposed', () => {
  const forum = (more: Partial<ForumOfEmployer>): ForumOfEmployer => ({
    id: 'a',
    name: 'x',
    heldOn: '2026-10-01',
    answer: 'coming',
    came: true,
    cancelled: false,
    ...more,
  });
  it.each<[string, ForumOfEmployer[], string | null]>([
    ['the latest of two', [forum({ heldOn: '2026-03-01', id: 'b' }), forum({})], 'a'],
    ['none that it did not come to', [forum({ came: false }), forum({ came: null })], null],
    ['none of more than a year ago', [forum({ heldOn: '2025-11-21' })], null],
    ['one of a year ago', [forum({ heldOn: '2025-11-22' })], 'a'],
    ['none that is to come', [forum({ heldOn: '2026-11-23' })], null],
    ['none that was cancelled', [forum({ cancelled: true })], null],
    ['none', [], null],
  ])('is %s', (_, forums, proposed) => {
    expect(proposedForum(forums, today)).toBe(proposed);
  });
});

describe('the person’s own word', () => {
  const own = (more: Partial<OwnForum>) =>
    ({
      heldOn: today,
      starts: '13:00',
      cancelled: false,
      guestId: null,
      questionId: null,
      answer: null,
      tookBack: false,
      ...more,
    }) as OwnForum;

  it.each<[Partial<OwnForum>, string | undefined]>([
    [{ questionId: 'q' }, 'asked'],
    [{ questionId: 'q', tookBack: true }, 'asked'],
    [{ questionId: 'q', answer: 'no' }, 'no'],
    [{ questionId: 'q', answer: 'yes' }, 'no'],
    [{ questionId: 'q', answer: 'yes', guestId: 'g' }, 'yes'],
    [{ guestId: 'g' }, 'yes'],
    [{ tookBack: true }, 'no'],
    [{}, undefined],
  ])('of %o is %s', (more, word) => {
    expect(ownWord(own(more))).toBe(word);
  });

  it.each<[Partial<OwnForum>, string | undefined]>([
    [{}, undefined],
    [{ starts: '12:00' }, 'begun'],
    [{ heldOn: '2026-11-21' }, 'begun'],
    [{ cancelled: true }, 'cancelled'],
  ])('about %o at twelve is stopped by %s', (more, fault) => {
    expect(faultOfWord(own(more), new Date('2026-11-22T11:00:00Z'))).toBe(fault);
  });

  it.each<[Partial<OwnForum>, boolean]>([
    [{ guestId: 'g' }, true],
    [{ guestId: 'g', cancelled: true }, true],
    [{ tookBack: true, cancelled: true }, false],
    [{ guestId: 'g', heldOn: '2026-11-21' }, false],
    [{}, false],
  ])('%o stands on the page: %s', (more, shown) => {
    expect(comingForums([own(more)], today).length === 1).toBe(shown);
  });
});
