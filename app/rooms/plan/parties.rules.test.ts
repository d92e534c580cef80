import { describe, expect, test } from 'vitest';
import { shippedDefinitions } from '../path/shipped-definitions.rules.ts';
import {
  type Agreement,
  type AnswerInput,
  answerFaults,
  decideLock,
  openChange,
  type Party,
  partyKinds,
} from './parties.rules.ts';
import type { PlanVersion } from './plan.rules.ts';

const today = '2026-11-22';

test.each<[string, string, string[]]>([
  ['make-it-work', 'preparatory_programme', ['FSF', 'FK']],
  ['malmo', 'work_goal', ['ASF', 'FSF', 'FK', 'AF']],
  ['fk-loop', 'joint_mapping', ['FK', 'AF', 'FSF']],
  ['school-to-work', 'collaboration_group', ['FSF', 'ASF', 'school', 'FK', 'AF']],
])('the parties of %s follow its model', (key, step, kinds) => {
  const { definition } = shippedDefinitions.find((each) => each.definition.key === key)!;
  expect(partyKinds(definition, step)).toEqual(kinds);
});

const version = { id: 'v', version: 3, shownVersion: 3, lockedOn: null } as PlanVersion;
const said = (party: string, answer: Agreement['answer'], contentVersion = 3): Agreement => ({
  id: 'x',
  versionId: 'v',
  contentVersion,
  party: party === 'person' ? 'person' : 'organisation',
  partyOrganisationId: party === 'person' ? null : party,
  answer,
  how: 'own_sign_in',
  recordedHow: null,
  byName: null,
  words: null,
  saidOn: today,
  recordedBy: null,
});
const party = (kind: string, more: Partial<Party> = {}): Party => ({
  organisationId: kind,
  name: kind,
  kind,
  offers: kind === 'FSF',
  maySee: false,
  ...more,
});
const both = [party('FSF'), party('FK', { maySee: true }), party('AF')];

describe('a version is locked', () => {
  test.each<[string, Partial<PlanVersion>, Agreement[], string[] | { name: string; who?: string }[]]>([
    ['when all who see it say yes', {}, [said('person', 'yes'), said('FK', 'yes')], ['FSF', 'FK']],
    [
      'without a party that is not with it',
      {},
      [said('person', 'yes'), said('FK', 'not_taking_part')],
      ['FSF'],
    ],
    ['never twice', { lockedOn: today }, [], [{ name: 'locked' }]],
    ['only as it was shown', { shownVersion: 2 }, [said('person', 'yes')], [{ name: 'not_shown' }]],
    ['not without the person', {}, [said('FK', 'yes')], [{ name: 'person_not_agreed' }]],
    [
      'not by a yes to what it was before',
      {},
      [said('person', 'yes', 2), said('FK', 'yes')],
      [{ name: 'person_not_agreed' }],
    ],
    [
      'not while the person wants a change',
      {},
      [said('person', 'yes'), said('person', 'change'), said('FK', 'yes')],
      [{ name: 'person_wants_change' }],
    ],
    [
      'not before a party has answered',
      {},
      [said('person', 'yes')],
      [{ name: 'party_not_answered', who: 'FK' }],
    ],
    [
      'not while a party wants a change',
      {},
      [said('person', 'yes'), said('FK', 'change')],
      [{ name: 'party_not_answered', who: 'FK' }],
    ],
  ])('%s', (_, stands, agreements, outcome) => {
    const decided = decideLock({ version: { ...version, ...stands }, agreements, parties: both });
    expect(decided.ok ? decided.value : decided.refusal).toEqual(outcome);
  });
});

test('a change that the person wants is open until the plan is changed or the person says yes', () => {
  const wish = said('person', 'change');
  expect(openChange([wish], version)).toEqual(wish);
  expect(openChange([wish, said('person', 'yes')], version)).toBeUndefined();
  expect(openChange([wish], { id: 'v', version: 4 })).toBeUndefined();
});

const yes: AnswerInput = { answer: 'yes', recordedHow: 'oral', words: null, saidOn: today };
test.each<[string, Partial<AnswerInput>, boolean, object]>([
  ['yes at the table', {}, true, {}],
  ['yes at the table, and not how', { recordedHow: null }, true, { recordedHow: 'recorded_how_missing' }],
  ['yes by own sign-in', { recordedHow: null }, false, {}],
  ['a change without words', { answer: 'change' }, false, { words: 'words_missing' }],
  ['not with it, and why', { answer: 'not_taking_part', recordedHow: null, words: 'x' }, true, {}],
  ['said before it was shown', { saidOn: '2026-11-19' }, false, { saidOn: 'before_shown' }],
  ['said when it was shown', { saidOn: '2026-11-20' }, false, {}],
  ['said tomorrow', { saidOn: '2026-11-23' }, false, { saidOn: 'day_in_future' }],
])('an answer: %s', (_, given, atTheTable, faults) => {
  expect(answerFaults({ ...yes, ...given }, atTheTable, today, '2026-11-20')).toEqual(faults);
});
