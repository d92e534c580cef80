import { expect, it } from 'vitest';
import { looksOf, type OwnRead } from './own-reads.rules.ts';

const read = (more: Partial<OwnRead>): OwnRead => ({
  day: '2026-11-20',
  organisationId: 'a',
  organisation: 'A',
  act: 'open',
  purpose: null,
  times: 1,
  ...more,
});

it('an organisation’s acts on a day are told together, each reason once', () => {
  const looks = looksOf([
    read({ times: 2 }),
    read({ purpose: 'Ringde själv' }),
    read({ act: 'print', purpose: 'Ringde själv' }),
    read({ organisationId: 'b', organisation: 'B' }),
    read({ organisationId: null, organisation: null, act: 'represent' }),
    read({ day: '2026-11-19' }),
  ]);
  expect(
    looks.map(({ day, organisationId, acts, purposes }) => [day, organisationId, acts, purposes]),
  ).toEqual([
    [
      '2026-11-20',
      'a',
      [
        { act: 'open', times: 3 },
        { act: 'print', times: 1 },
      ],
      ['Ringde själv'],
    ],
    ['2026-11-20', 'b', [{ act: 'open', times: 1 }], []],
    ['2026-11-20', null, [{ act: 'represent', times: 1 }], []],
    ['2026-11-19', 'a', [{ act: 'open', times: 1 }], []],
  ]);
});
