import type { Cell, Sex } from './outcomes.rules.ts';

/** One sum over all collaborations that have come in; a hidden one has no value. */
export interface NationCell {
  year: number;
  sex: Exclude<Sex, 'all'>;
  value: number | null;
  collaborations: number;
}

export interface NationYear {
  year: number;
  collaborations: number;
  woman: Cell;
  man: Cell;
  all: Cell;
}

const cellOf = (value: number | null | undefined): Cell =>
  value === null || value === undefined ? { kind: 'hidden' } : { kind: 'number', value };

/** The years, the oldest first; both sexes are shown, or neither. */
export const nationYears = (cells: readonly NationCell[]): NationYear[] =>
  [...new Set(cells.map(({ year }) => year))].sort().map((year) => {
    const ofYear = cells.filter((one) => one.year === year);
    const count = (sex: NationCell['sex']) => ofYear.find((one) => one.sex === sex)?.value ?? null;
    const [woman, man] = [count('woman'), count('man')];
    return {
      year,
      collaborations: ofYear[0]?.collaborations ?? 0,
      woman: cellOf(woman),
      man: cellOf(man),
      all: cellOf(woman === null || man === null ? null : woman + man),
    };
  });
