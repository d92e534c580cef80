import { describe, expect, test } from 'vitest';
import { exampleDefinition } from '../path/examples.testing.ts';
import {
  type Approval,
  decideApproval,
  decideUse,
  isApproved,
  type Model,
  otherVersions,
} from './models.rules.ts';

const approval = (given: Partial<Approval> = {}): Approval => ({
  id: 'a1',
  decidedBy: 'Styrgruppen',
  decidedOn: '2026-11-01',
  participants: [{ who: 'Brukarrådet', ownExperience: true }],
  recordedBy: 'Eva',
  recordedAt: '2026-11-02T10:00:00Z',
  withdrawn: null,
  ...given,
});
const withdrawn = { at: '2026-11-03T10:00:00Z', by: 'Eva', why: 'Fel dag' };

const model = (given: Partial<Model> = {}): Model => ({
  hash: 'a',
  definition: exampleDefinition(),
  active: false,
  addedAt: new Date('2026-11-01T10:00:00Z'),
  addedBy: 'Eva',
  approvals: [],
  uses: [],
  ways: 'none',
  ...given,
});

test('an approval counts while it stands; what the file says of itself does not', () => {
  expect(isApproved(model())).toBe(false);
  expect(isApproved(model({ approvals: [approval({ withdrawn })] }))).toBe(false);
  expect(isApproved(model({ approvals: [approval({ withdrawn }), approval()] }))).toBe(true);
});

describe('taking into use', () => {
  test.each<[string, Partial<Model>, { starts: boolean; why: string }, string | undefined]>([
    ['approved, without a reason', { approvals: [approval()] }, { starts: true, why: '' }, undefined],
    ['not approved, without a reason', {}, { starts: true, why: ' ' }, 'why_missing'],
    ['not approved, with a reason', {}, { starts: true, why: 'Prov' }, undefined],
    [
      'the approval taken back',
      { approvals: [approval({ withdrawn })] },
      { starts: true, why: '' },
      'why_missing',
    ],
    ['what is in use already', { active: true }, { starts: true, why: 'Prov' }, 'changed_since'],
    ['putting aside needs no reason', { active: true }, { starts: false, why: '' }, undefined],
    ['putting aside what is aside', {}, { starts: false, why: '' }, 'changed_since'],
  ])('%s', (_, given, input, refusal) => {
    const decided = decideUse(model(given), input);
    expect(decided.ok ? undefined : decided.refusal).toBe(refusal);
  });
});

describe('an approval', () => {
  const input = {
    decidedBy: 'Styrgruppen',
    decidedOn: '2026-11-22',
    withExperience: ['Brukarrådet'],
    others: ['FSF'],
  };
  test('keeps who took part, those with own experience first', () => {
    expect(decideApproval(input, '2026-11-22')).toEqual({
      ok: true,
      value: {
        decidedBy: 'Styrgruppen',
        decidedOn: '2026-11-22',
        participants: [
          { who: 'Brukarrådet', ownExperience: true },
          { who: 'FSF', ownExperience: false },
        ],
      },
    });
  });
  test.each([
    ['no group', { decidedBy: ' ' }, 'decided_by_missing'],
    ['a day to come', { decidedOn: '2026-11-23' }, 'date_in_future'],
    ['nobody', { withExperience: [], others: [] }, 'nobody_took_part'],
  ])('%s', (_, given, refusal) => {
    expect(decideApproval({ ...input, ...given }, '2026-11-22')).toEqual({ ok: false, refusal });
  });
});

test('other versions of the same model, the latest first', () => {
  const first = model({ hash: 'a' });
  const second = model({ hash: 'b', addedAt: new Date('2026-11-05T10:00:00Z') });
  const third = model({ hash: 'c', addedAt: new Date('2026-11-09T10:00:00Z') });
  const foreign = model({ hash: 'd', definition: exampleDefinition({ key: 'other' }) });
  expect(otherVersions([first, second, foreign, third], first).map(({ hash }) => hash)).toEqual(['c', 'b']);
});
