import type { IdentityNumber } from '../../shared/values/identity-numbers.ts';
import type { Reader } from './cells.rules.ts';
import type { Candidates, ColumnName, FileKind } from './imports.rules.ts';

export type Column = {
  heading: string;
  synonyms: string[];
  /**
   * `every_row`: each row must say it. `heading`: the column must be there, because an empty cell says something.
   * `free`: the column may be left out, and an empty cell says nothing.
   */
  needed: 'every_row' | 'heading' | 'free';
  example: string;
  read: Reader<unknown>;
};

/** An empty cell is only possible where the field may be null. */
export type ColumnOf<Value> = Column & {
  needed: null extends Value ? 'heading' | 'free' : 'every_row';
  read: Reader<NonNullable<Value>>;
};

export type Columns<K extends FileKind> = {
  [C in ColumnName<K>]: ColumnOf<
    C extends 'number' ? IdentityNumber : Candidates[K][C & keyof Candidates[K]]
  >;
};
