import { describe, expect, it } from 'vitest';
import { employmentFaults, type NewEmployment, runningStay, stayEndFor } from './employment.rules.ts';
import { decisionFaults, matchState, nextSteps } from './matches.rules.ts';
import { offerFaults, offerState } from './offers.rules.ts';

const today = '2026-11-22';

describe('an offer', () => {
  const open = { withdrawnOn: null, filled: false, endsOn: '2026-12-31' };
  it.each([
    [{}, 'offered'],
    [{ endsOn: null }, 'offered'],
    [{ endsOn: today }, 'offered'],
    [{ endsOn: '2026-11-21' }, 'over'],
    [{ filled: true, endsOn: '2026-11-21' }, 'filled'],
    [{ filled: true, withdrawnOn: today }, 'withdrawn'],
  ])('with %o is %s', (more, state) => expect(offerState({ ...open, ...more }, today)).toBe(state));

  const sound = {
    startsOn: today,
    endsOn: today,
    form: 'ordinary',
    extent: 100,
    extentUnit: 'percent',
  } as const;
  it.each([
    [{}, {}],
    [{ endsOn: null }, {}],
    [{ endsOn: '2026-11-21' }, { endsOn: 'end_before_start' }],
    [{ extentUnit: 'hours', extent: 40 }, {}],
    [{ extentUnit: 'hours', extent: 41 }, { extent: 'over_full_time' }],
    [{ form: 'time_limited_municipal' }, { form: 'time_limited' }],
  ] as const)('with %o has the faults %o', (more, faults) =>
    expect(offerFaults({ ...sound, ...more })).toEqual(faults),
  );
});

describe('a proposal', () => {
  const begun = { hrOn: null, decision: null, endedOn: null };
  it.each([
    [begun, false, 'proposed', ['hr', 'decide']],
    [{ ...begun, hrOn: today }, false, 'with_hr', ['decide']],
    [{ ...begun, decision: 'no' }, false, 'no', []],
    [{ ...begun, hrOn: today, decision: 'yes' }, false, 'yes', ['employ', 'end']],
    [{ ...begun, hrOn: today, decision: 'yes' }, true, 'employed', ['end']],
    [{ ...begun, hrOn: today, decision: 'yes', endedOn: today }, true, 'ended', []],
  ] as const)('%o, with a job begun: %s, is %s and goes on to %o', (match, employed, state, steps) => {
    expect(matchState(match, employed)).toBe(state);
    expect(nextSteps(state)).toEqual(steps);
  });

  const yes = { decision: 'yes', because: null, decidedOn: today } as const;
  it.each([
    [yes, { yesOn: today, hrOn: today }, {}],
    [yes, { yesOn: today, hrOn: null }, { decision: 'hr_first' }],
    [
      { ...yes, decidedOn: '2026-11-20' },
      { yesOn: '2026-11-21', hrOn: '2026-11-21' },
      { decidedOn: 'before_yes' },
    ],
    [
      { ...yes, decidedOn: '2026-11-20' },
      { yesOn: '2026-11-19', hrOn: '2026-11-21' },
      { decidedOn: 'before_hr' },
    ],
    [{ ...yes, decision: 'no' }, { yesOn: today, hrOn: null }, { because: 'because_missing' }],
    [{ ...yes, decision: 'no', because: 'hours' }, { yesOn: today, hrOn: null }, {}],
  ] as const)('decided %o where %o stands has the faults %o', (decision, match, faults) =>
    expect(decisionFaults(decision, match)).toEqual(faults),
  );
});

describe('an employment', () => {
  const sound: NewEmployment = {
    startsOn: '2026-11-20',
    form: 'ordinary',
    until: null,
    employer: 'Kök Söder',
    extent: 50,
    extentUnit: 'percent',
    saidYes: true,
    yesOn: '2026-11-10',
    yesHow: 'signed',
  };
  const stay = { id: 's', version: 1, startsOn: '2026-10-01', endsOn: '2026-12-31', endedOn: null };
  const match = { id: 'm', decision: 'yes', decidedOn: '2026-11-15', endedOn: null } as const;
  it.each([
    [{}, { stay }, {}],
    [{ saidYes: false }, { stay }, { saidYes: 'no_yes' }],
    [{ startsOn: '2026-10-01' }, { stay }, { startsOn: 'before_stay' }],
    [{}, { stay: { ...stay, endedOn: '2026-11-20' } }, { startsOn: 'before_stay_ended' }],
    [{}, { stay: { ...stay, endedOn: '2026-11-19' } }, {}],
    [{ startsOn: '2026-11-14' }, { match }, { startsOn: 'before_decision' }],
    [{ until: '2026-11-19' }, { stay }, { until: 'end_before_start' }],
    [{ form: 'time_limited_municipal' }, { stay }, { until: 'until_missing' }],
    [{ form: 'time_limited_municipal', until: '2027-11-19' }, { stay }, {}],
    [{ form: 'time_limited_municipal', until: '2027-11-19' }, { match, stay }, { form: 'time_limited' }],
    [{ extentUnit: 'hours', extent: 41 }, { stay }, { extent: 'over_full_time' }],
  ] as const)('with %o after %o has the faults %o', (more, source, faults) =>
    expect(employmentFaults({ ...sound, ...more }, source)).toEqual(faults),
  );

  it.each([
    ['2026-11-20', '2026-11-19'],
    ['2027-02-01', '2026-12-31'],
  ])('that begins %s ends the place on %s', (startsOn, endedOn) =>
    expect(stayEndFor({ startsOn }, stay)).toEqual({ endedOn, endedBecause: 'employed' }),
  );

  it('comes from the place where the person is today, of one’s own organisation', () => {
    const own = { ...stay, organisationId: 'fsf' };
    expect(runningStay([own], 'fsf', today)).toBe(own);
    expect(runningStay([own], 'asf', today)).toBeUndefined();
    expect(runningStay([{ ...own, endedOn: today }], 'fsf', today)).toBeUndefined();
    expect(runningStay([{ ...own, startsOn: today }], 'fsf', today)).toBeUndefined();
    expect(runningStay([{ ...own, endsOn: '2026-11-21' }], 'fsf', today)).toBeUndefined();
  });
});
