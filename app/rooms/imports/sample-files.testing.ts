import { inventedNumber } from '../../shared/values/identity-numbers.ts';
import { columnsOf } from './columns.rules.ts';
import { readCsv } from './csv.rules.ts';
import type { FileKind, Known } from './imports.rules.ts';
import { readRows } from './rows.rules.ts';

/** What the tests of this room read files against, and two people for them. */
export const known: Known = {
  today: '2026-11-24',
  units: ['Ängen', 'Norra verkstan', 'Café Bryggan'],
  otherUnits: ['Södra verkstan'],
  contacts: ['siv.ek@exempel.invalid'],
};
export const bea = inventedNumber('1990-05-03', 'woman');
export const ali = inventedNumber('1985-12-24', 'man');

/** A text file, read to its rows. */
export const readText = <K extends FileKind>(kind: K, text: string) => {
  const table = readCsv(text);
  return table.ok ? readRows(kind, table.value, known) : table;
};

export const read = <K extends FileKind>(kind: K, text: string) => {
  const rows = readText(kind, text);
  if (!rows.ok) throw new Error(rows.refusal.name);
  return rows.value;
};
/** A row of the kind's template with some cells changed, read with its problems. */
export const rowWith = (kind: FileKind, cells: Record<string, string>) => {
  const good: Record<string, string> = { number: bea, unit: 'Ängen', contact: '', ...cells };
  const columns = columnsOf(kind);
  const quoted = columns.map(([name, { example }]) => `"${(good[name] ?? example).replaceAll('"', '""')}"`);
  return read(kind, `${columns.map(([, { heading }]) => heading).join(';')}\n${quoted.join(';')}\n`);
};
