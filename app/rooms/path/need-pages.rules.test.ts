import { expect, test } from 'vitest';
import type { AllowedActs } from './allowed-acts.rules.ts';
import type { NeedCall } from './functions.rules.ts';
import { pageForNeed } from './need-pages.rules.ts';

const source = { mark: 'T', ref: 'example' } as const;
const acts = (bars: Partial<AllowedActs['bars']> = {}): AllowedActs => ({
  moves: [],
  factKinds: ['work_goal'],
  bars: bars as AllowedActs['bars'],
});

test.each<[NeedCall, string, AllowedActs, string, boolean]>([
  [{ name: 'work_goal', source }, 'job_consultant', acts(), '/vag/uppgift?slag=work_goal', true],
  [{ name: 'selected', source }, 'supervisor', acts(), '/vag/uppgift?slag=selection', false],
  [{ name: 'own_yes', source }, 'job_consultant', acts(), '/samtal', true],
  [{ name: 'livelihood_registered', source }, 'af_officer', acts(), '/uppgifter/forsorjning', false],
  [{ name: 'raised_at', organisation: 'FK', source }, 'job_consultant', acts(), '/aktualisera', true],
  [
    { name: 'handover_done', to: 'FSF', source },
    'job_consultant',
    acts({ handOver: 'not_your_turn' }),
    '/overlamna',
    false,
  ],
  [{ name: 'day_activity_end_decided', source }, 'lss_officer', acts(), '/vag/dv-beslut', true],
  [{ name: 'day_activity_end_decided', source }, 'job_consultant', acts(), '/vag/dv-beslut', false],
])('%o for %s', (call, role, allowed, page, open) => {
  const need = { name: call.name, call, met: false, sentenceKey: call.name } as const;
  expect(pageForNeed(need, allowed, role)).toMatchObject({ page, open });
});
