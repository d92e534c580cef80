import { describe, expect, it } from 'vitest';
import { decideMask, type ExtractRow, inSections, isHidden, type Mask, masked } from './extract.rules.ts';
import { filesInExtract, mostBytesInExtract } from './extract-files.rules.ts';

const words = { hidden: '[dolt]', all: 'Dolt' };
const row: ExtractRow = {
  table: 'note',
  id: 'n1',
  at: '2026-11-20',
  fields: [
    ['Vad som hände', 'Ali bråkade med Bo. Bo gick hem.'],
    ['Bedömning', 'Lugnt nu'],
  ],
};
const mask = (over: Partial<Mask> = {}): Mask => ({
  id: 'm',
  table: 'note',
  rowId: 'n1',
  passages: ['Bo'],
  reason: 'kamrat',
  ...over,
});

describe('an extract with something hidden', () => {
  it('shows that words are hidden, everywhere that they stand, and nothing else changed', () => {
    expect(masked(row, [mask()], words).fields).toEqual([
      ['Vad som hände', 'Ali bråkade med [dolt]. [dolt] gick hem.'],
      ['Bedömning', 'Lugnt nu'],
    ]);
  });
  it('hides the longer passage whole, also when a part of it is hidden too', () => {
    const both = [mask(), mask({ passages: ['Bo gick hem'] })];
    expect(masked(row, both, words).fields[0]![1]).toBe('Ali bråkade med [dolt]. [dolt].');
  });
  it('shows of a row that is hidden whole only that there is one', () => {
    expect(masked(row, [mask({ passages: null })], words).fields).toEqual([['Dolt', '[dolt]']]);
  });
  it('leaves other rows as they are', () => {
    expect(masked(row, [mask({ rowId: 'n2' }), mask({ table: 'fact' })], words)).toEqual(row);
  });
  it('shows nothing of what belongs to a row that is hidden whole', () => {
    const part = { ...row, table: 'note_attachment', id: 'a1', partOf: row };
    expect(isHidden(part, [mask()])).toBe(false);
    expect(isHidden(part, [mask({ passages: null })])).toBe(true);
    expect(masked(part, [mask({ passages: null })], words).fields).toEqual([['Dolt', '[dolt]']]);
  });
  it('numbers the files that are shown, and leaves out those that are too large together', () => {
    const file = (id: string, size: number) => ({ ...row, id, file: { type: 'image/jpeg', size } });
    const rows = [file('n1', 1), file('n2', 1), file('n3', mostBytesInExtract), file('n4', 1)];
    const { files, leftOut } = filesInExtract([['note', rows]], [mask({ passages: null })], 'bilaga');
    expect(files.map(({ row: { id }, name }) => `${id} ${name}`)).toEqual([
      'n2 bilaga-1.jpg',
      'n4 bilaga-2.jpg',
    ]);
    expect(leftOut).toBe(1);
  });
  it.each([
    [{ whole: true, passages: [], reason: 'kamrat' }, []],
    [{ whole: false, passages: ['Bo'], reason: 'kamrat' }, []],
    [{ whole: false, passages: [], reason: 'kamrat' }, ['passages_missing']],
    [{ whole: false, passages: ['Bosse'], reason: 'kamrat' }, ['passage_not_found']],
    [{ whole: true, passages: [], reason: '' }, ['reason_missing']],
  ])('%o', (input, refusals) => {
    const decided = decideMask(row, input);
    expect(decided.ok ? [] : decided.refusal).toEqual(refusals);
  });
  it('puts kinds in the given order, those that nobody named last, and rows by their day', () => {
    const of = (table: string, at: string) => ({ ...row, table, at, id: at });
    const sections = inSections(
      [of('zebra', '1'), of('note', '2'), of('note', '1'), of('file', '')],
      ['file', 'note'],
    );
    expect(sections.map(([table, rows]) => [table, rows.map(({ at }) => at).join()])).toEqual([
      ['file', ''],
      ['note', '1,2'],
      ['zebra', '1'],
    ]);
  });
});
