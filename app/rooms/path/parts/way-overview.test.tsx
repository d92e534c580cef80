import { expect, test } from 'vitest';
import { circumstances, fact, shipped, wayIn } from '../examples.testing.ts';
import type { LoadedWay } from '../loaded-way.rules.ts';
import { WayOverview } from './way-overview.tsx';

const definition = shipped('bridge');
const bridge = {
  step: 'bridge',
  since: '2026-05-04',
  responsible: { organisation: 'ASF', role: 'asf_caseworker' },
} as const;
const hired = fact('employment_started', 'ordinary', '2026-06-01');
const lost = fact('employment_started', 'ended', '2026-07-01');

const pageWith = (facts: (typeof hired)[], lang: 'sv' | 'en') => {
  const state = wayIn(definition, { running: [bridge], facts });
  const rows = { steps: [], holderName: 'Prov', contentHash: 'x', endExit: null };
  const way = { rows, state, definition, circumstances: circumstances() } as unknown as LoadedWay;
  return (<WayOverview way={way} lang={lang} />).toString();
};

test('the page says that a bridge beside a job is to be ended, while the job runs', () => {
  expect(pageWith([hired], 'sv')).toContain('Bryggan: en anställning pågår enligt det som är registrerat');
  expect(pageWith([hired], 'en')).toContain('The bridge: an employment is running');
  for (const facts of [[], [hired, lost]]) expect(pageWith(facts, 'sv')).not.toContain('Ska avslutas');
});
