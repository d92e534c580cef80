import { describe, expect, it } from 'vitest';
import { stockholmDay } from '../../shared/values/dates.ts';
import { type BookingInput, decideBooking } from './book.rules.ts';
import { kindsFor } from './kinds.rules.ts';
import { type Bar, barOf, type MeetingAct, type MinutesMarks, meetingState } from './meeting.rules.ts';
import { followPoints } from './minutes.rules.ts';
import { decideParty, isAddress } from './parties.rules.ts';

const at = (time: string, day = '2026-11-24') => new Date(`${day}T${time}:00Z`);
const booked = {
  startsAt: at('09:00'),
  endsAt: at('10:00'),
  cancelledAt: null,
  outcome: null,
  closedAt: null,
};
const held = { ...booked, outcome: 'held' as const };

it.each([
  ['coming', booked, at('08:00')],
  ['running', booked, at('09:30')],
  ['waits', booked, at('10:00')],
  ['held', held, at('10:00')],
  ['not_held', { ...booked, outcome: 'person_absent' as const }, at('10:00')],
  ['closed', { ...held, closedAt: at('12:00') }, at('13:00')],
  ['cancelled', { ...booked, cancelledAt: at('07:00') }, at('08:00')],
])('a meeting is %s', (state, meeting, now) => expect(meetingState(meeting, now)).toBe(state));

describe('what can be done when', () => {
  const none: MinutesMarks = {
    easy: '',
    sharedAt: null,
    personAnswer: null,
    personAnsweredAt: null,
    releasedAt: null,
  };
  const written = { ...none, easy: 'Vi bestämde.' };
  const shared = { ...written, sharedAt: at('12:00') };
  it.each<[MeetingAct, typeof booked | typeof held, MinutesMarks | undefined, Date, Bar | undefined]>([
    ['invite', booked, undefined, at('08:00'), undefined],
    ['change', booked, undefined, at('10:00'), 'is_over'],
    ['answer', held, undefined, at('09:30'), 'is_over'],
    ['cancel', booked, undefined, at('11:00'), undefined],
    ['cancel', held, undefined, at('11:00'), 'already_ended'],
    ['write', booked, undefined, at('08:00', '2026-11-23'), 'not_its_day'],
    ['write', booked, undefined, at('08:00'), undefined],
    ['end', booked, undefined, at('08:00'), 'not_begun'],
    ['end', booked, undefined, at('09:10'), undefined],
    ['end', held, undefined, at('11:00'), 'already_ended'],
    ['write', held, shared, at('13:00'), 'already_shared'],
    ['decide', held, shared, at('13:00'), 'already_shared'],
    [
      'write',
      held,
      { ...shared, personAnswer: 'right', personAnsweredAt: at('12:30') },
      at('13:00'),
      'already_shared',
    ],
    [
      'write',
      held,
      { ...shared, personAnswer: 'question', personAnsweredAt: at('12:30') },
      at('13:00'),
      undefined,
    ],
    [
      'share',
      held,
      { ...shared, personAnswer: 'question', personAnsweredAt: at('12:30') },
      at('13:00'),
      undefined,
    ],
    [
      'share',
      held,
      { ...shared, personAnswer: 'question', personAnsweredAt: at('11:30') },
      at('13:00'),
      'already_shared',
    ],
    ['share', booked, written, at('09:30'), 'not_held'],
    ['share', held, none, at('11:00'), 'nothing_to_share'],
    ['share', held, written, at('11:00'), undefined],
    ['share', held, shared, at('13:00'), 'already_shared'],
    ['release', held, written, at('11:00'), 'not_shared_yet'],
    ['release', held, shared, at('13:00'), undefined],
    ['release', held, { ...shared, releasedAt: at('13:00') }, at('14:00'), 'already_released'],
    ['close', booked, undefined, at('11:00'), 'not_held'],
    ['close', held, undefined, at('11:00'), undefined],
  ])('%s', (act, meeting, minutes, now, bar) => {
    expect(barOf(act, meeting, minutes, now, stockholmDay)).toBe(bar);
  });
});

describe('a booking', () => {
  const whole: BookingInput = {
    kind: 'planning',
    day: '2026-11-25',
    from: '10',
    to: '11.30',
    place: 'Storgatan 5',
    about: 'Din plan',
    agenda: ['Mål', ' '],
    interpreter: '',
  };
  it.each<[Partial<BookingInput>, string[]]>([
    [{}, []],
    [{ to: '9' }, ['ends_before_start']],
    [{ from: 'tio' }, ['start_not_a_time']],
    [{ day: '2026-11-20' }, ['starts_in_the_past']],
    [{ day: '2029-11-20' }, ['too_far_ahead']],
    [{ from: '8', to: '19' }, ['longer_than_a_day']],
    [{ place: '', about: '', agenda: [] }, ['place_missing', 'about_missing', 'agenda_empty']],
    [{ agenda: Array.from({ length: 13 }, () => 'x') }, ['agenda_too_long']],
  ])('%j', (more, refusals) => {
    const decided = decideBooking({ ...whole, ...more }, at('09:00'));
    expect(decided.ok ? [] : decided.refusal).toEqual(refusals);
  });
});

it('another organisation is invited only while the meetings are shared with it', () => {
  const anna = { kind: 'organisation' as const, organisationId: 'fk', name: 'Anna', address: 'a@x.se' };
  expect(decideParty(anna, [], [])).toMatchObject({ refusal: ['not_shared_with'] });
  expect(decideParty(anna, [], ['fk'])).toMatchObject({ ok: true });
  expect(decideParty({ ...anna, address: '' }, [], ['fk'])).toMatchObject({ refusal: ['address_missing'] });
});

it.each([
  ['a@x.se', true],
  ['a@x', false],
  ['a b@x.se', false],
  ['a@x.se\nBcc: b@x.se', false],
  ['Anna <a@x.se>', false],
])('"%s" is an address: %s', (text, yes) => expect(isAddress(text)).toBe(yes));

it('without a model the kinds that need none', () => {
  expect(kindsFor(undefined)).toEqual(['planning', 'follow_up', 'three_party', 'closing']);
});

it.each<[string, string[], string[], string[] | 'point_has_notes']>([
  ['stay where nothing is changed', ['ja', ''], ['Mål', 'Stöd'], ['ja', '']],
  ['go with their point', ['ja', 'nej'], ['Pengar', 'Stöd', 'Mål'], ['', 'nej', 'ja']],
  ['stay at a point that is reworded', ['ja', 'nej'], ['Ditt mål', 'Stöd'], ['ja', 'nej']],
  ['hold their point', ['ja', 'nej'], ['Stöd'], 'point_has_notes'],
  ['let a point without any go', ['', 'nej'], ['Stöd'], ['nej']],
])('notes %s', (_, notes, after, stands) => {
  const followed = followPoints(notes, ['Mål', 'Stöd'], after);
  expect(followed.ok ? followed.value : followed.refusal).toEqual(stands);
});
