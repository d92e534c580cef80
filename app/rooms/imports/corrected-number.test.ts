import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inventedNumber } from '../../shared/values/identity-numbers.ts';
import { correctNumber } from '../participants/correct-number.ts';
import { findParticipantRows } from '../participants/participant-rows.store.ts';
import { importFile } from './import-file.ts';
import { bea, bytesOf, csv, type Importing, openImporting, testKey } from './importing.testing.ts';
import type { FileKind } from './imports.rules.ts';

let at: Importing;
beforeAll(async () => {
  at = await openImporting();
});
afterAll(() => at.database.close());

const load = (kind: FileKind, rows: Record<string, string>[]) =>
  at.byManager((doing) =>
    importFile(doing, {
      kind,
      name: `${kind}.csv`,
      bytes: bytesOf(csv(kind, rows)),
      secrets: { numberKey: testKey },
    }),
  );

const filesOf = (family: string) =>
  at.asOwner<{ number: string; id: string; given: string }>(
    `select number, participant_id id, given_name given from file where family_name = '${family}' order by number`,
  );

const corrected = (participantId: string, nummer: string, fel: string) =>
  at.byManager(async ({ tx, today, who }) => {
    const rows = await findParticipantRows(tx, participantId);
    const person = { participantId, file: rows!.files[0]! };
    return correctNumber({ tx, today, visitor: who } as never, testKey, person, {
      nummer,
      fel,
      varfor: 'Prov',
    });
  });

const placed = { unit: 'Enhet Norr', form: 'Grupp', startsOn: '2020-01-07', endsOn: '' };

it('a file with the number of before changes the person who has a new one, and adds nobody', async () => {
  const before = { ...bea, familyName: 'Berg', number: inventedNumber('1981-03-05', 'woman') };
  await load('people', [before]);
  const [file] = await filesOf('Berg');
  const now = inventedNumber('1981-03-06', 'woman');
  expect(await corrected(file!.id, now, 'replaced')).toBeUndefined();
  expect(await load('people', [{ ...before, givenName: 'Beata' }])).toMatchObject({ new: 0, changed: 1 });
  expect(await filesOf('Berg')).toEqual([{ number: now, id: file!.id, given: 'Beata' }]);
  expect(await load('placements', [{ ...before, ...placed }])).toMatchObject({ new: 1, problem: 0 });
  const { rows } = await at.byManager(({ tx }) =>
    sql<{
      id: string;
    }>`select participant_id id from placement where participant_id = ${file!.id}::uuid`.execute(tx),
  );
  expect(rows).toHaveLength(1);
});

it('a file with a number that had been typed wrong adds whoever has it, also where another organisation does', async () => {
  const wrong = { ...bea, familyName: 'Dal', number: inventedNumber('1981-04-05', 'woman') };
  await load('people', [wrong]);
  const [file] = await filesOf('Dal');
  await at.as(at.world.members.asfManager!, (doing) =>
    importFile(doing, {
      kind: 'people',
      name: 'asf.csv',
      bytes: bytesOf(csv('people', [{ ...wrong, familyName: 'Hos ASF', unit: 'Enhet ASF' }])),
      secrets: { numberKey: testKey },
    }),
  );
  expect((await filesOf('Hos ASF'))[0]!.id).toBe(file!.id);
  await corrected(file!.id, inventedNumber('1981-04-06', 'woman'), 'mistyped');
  expect(await load('people', [wrong])).toMatchObject({ new: 1 });
  const files = await filesOf('Dal');
  expect(files.map(({ number }) => number)).toEqual([wrong.number, inventedNumber('1981-04-06', 'woman')]);
  expect(new Set(files.map(({ id }) => id)).size).toBe(2);
});
