import { checkDefinition } from './check-definition.rules.ts';
import type { PathDefinition, Step, Transition } from './definition.rules.ts';
import type { FactKind } from './fact-kinds.rules.ts';
import type { Fact } from './facts.rules.ts';
import { shippedDefinitions } from './shipped-definitions.rules.ts';
import type { Actor, Holder } from './vocabulary.rules.ts';
import type { Circumstances, WayState } from './way.rules.ts';

export const actors = {
  consultant: { organisationKind: 'FSF', role: 'job_consultant' },
  lssOfficer: { organisationKind: 'FSF', role: 'lss_officer' },
  supervisor: { organisationKind: 'FSF', role: 'supervisor' },
  caseworker: { organisationKind: 'ASF', role: 'asf_caseworker' },
  fkOfficer: { organisationKind: 'FK', role: 'fk_officer' },
  afOfficer: { organisationKind: 'AF', role: 'af_officer' },
  schoolStaff: { organisationKind: 'school', role: 'school_staff' },
} as const satisfies Record<string, Actor>;

export const shipped = (key: string): PathDefinition =>
  shippedDefinitions.find(({ definition }) => definition.key === key)!.definition;

let factNumber = 0;

export const fact = (
  kind: FactKind,
  outcome: string,
  happenedOn: string,
  details: Record<string, unknown> = {},
  recordedBy: Actor = actors.consultant,
): Fact => ({ id: `fact-${++factNumber}`, kind, outcome, happenedOn, details, recordedBy });

/** The LSS officer's decision, with its last day of day activity. */
export const endDecision = (
  decidedOn: string,
  lastDay: string,
  details: Record<string, unknown> = {},
): Fact => {
  const said = { lastDay, destination: 'labour_market_measure', basis: 'LSS 9 § 10', decidedBy: 'Ida Ek' };
  return fact('day_activity_end_decision', 'decided', decidedOn, { ...said, ...details }, actors.lssOfficer);
};

export const circumstances = (given: Partial<Circumstances> = {}): Circumstances => ({
  today: '2026-09-01',
  fkBenefit: 'no',
  person: { birthDate: '1998-03-02', guardians: [], benefits: [{ source: 'wage', endsOn: null }] },
  dayActivityOpen: true,
  ...given,
});

export const wayIn = (definition: PathDefinition, given: Partial<WayState> = {}): WayState => ({
  definition,
  leadingStep: definition.startsAt[0]!,
  leadingSince: '2026-03-02',
  running: [],
  facts: [],
  holderKind: 'FSF',
  ...given,
});

const source = { mark: 'T', ref: 'example' } as const;
const said = (text: string) => ({ sv: text, en: text });

const exampleStep = (key: string, label: string, holder: Holder, given: Partial<Step> = {}): Step => ({
  key,
  label,
  name: { ...said(key), easy: key },
  description: { ...said(key), easy: [key] },
  picture: 'mote',
  track: 'leading',
  holder: { ...holder, source },
  dayActivity: 'may_run',
  participants: ['person'],
  demandsAndOffers: [{ party: 'person', demands: said(key), offers: said(key), source }],
  mayRunBeside: [],
  source,
  ...given,
});

const consultantActs = [{ organisation: 'FSF', roles: ['job_consultant'] }] satisfies Transition['by'];

export const exampleTransition = (
  direction: Transition['direction'],
  from: string,
  to?: string,
  given: Partial<Transition> = {},
): Transition => ({
  key: `${from}-${to ?? 'ends'}`,
  from,
  to,
  direction,
  by: consultantActs,
  needs: [],
  warnings: [],
  effects: [],
  source,
  ...given,
});

const exampleExit = (key: string, given: Partial<PathDefinition['exits'][number]> = {}) =>
  ({
    key,
    name: { ...said(key), easy: key },
    destination: 'stays_in_day_activity',
    countsAsTransition: false,
    dayActivity: 'may_run',
    source,
    ...given,
  }) satisfies PathDefinition['exits'][number];

const consultant: Holder = { organisation: 'FSF', role: 'job_consultant' };
const school: Holder = { organisation: 'school', role: 'school_staff' };

/** A small model of our own: an overlap, a way back and two exits. */
export const exampleDefinition = (given: Partial<PathDefinition> = {}): PathDefinition => ({
  key: 'example',
  name: said('Exempel'),
  version: '1',
  source: said('Påhittad'),
  approved: {
    by: 'Styrgruppen',
    on: '2026-01-15',
    participants: [{ who: 'Brukarrådet', ownExperience: true }],
  },
  conflicts: [],
  startsAt: ['talk'],
  steps: [
    exampleStep('talk', '1', consultant),
    exampleStep('practice', '2', consultant),
    exampleStep('course', '2b', school, { track: 'parallel', mayRunBeside: ['talk', 'practice'] }),
  ],
  transitions: [
    exampleTransition('forward', 'talk', 'practice'),
    exampleTransition('back', 'practice', 'talk'),
    exampleTransition('parallel_start', 'practice', 'course', {
      by: [{ organisation: 'school', roles: ['school_staff'] }],
    }),
    exampleTransition('parallel_end', 'course', undefined, {
      by: [{ organisation: 'school', roles: ['school_staff'] }],
    }),
    exampleTransition('exit', 'practice', 'studies', { effects: [{ name: 'end_day_activity', source }] }),
    exampleTransition('exit', 'talk', 'stays'),
  ],
  exits: [
    exampleExit('studies', {
      destination: 'studies',
      countsAsTransition: true,
      dayActivity: 'must_have_ended',
    }),
    exampleExit('stays'),
  ],
  ...given,
});

/** As JSON from a file: `undefined` is gone. */
export const asJson = (value: unknown) => JSON.parse(JSON.stringify(value));

export const checked = (json: unknown): PathDefinition => {
  const check = checkDefinition(asJson(json));
  if (!check.ok) throw new Error(JSON.stringify(check.problems));
  return check.definition;
};
