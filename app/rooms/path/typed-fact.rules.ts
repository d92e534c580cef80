import type { PlainDate } from '../../shared/values/dates.ts';
import { type Detail, type FactKind, type FactKindRule, factKinds } from './fact-kinds.rules.ts';
import type { FactRefusal } from './facts.rules.ts';

/** The rows that a list of criteria or alternatives has room for in its form. */
export const factRows = [1, 2, 3, 4, 5] as const;

const columns = {
  criteria: ['criterion', 'answer'],
  alternatives: ['alternative', 'on', 'outcome'],
} as const;
type RowType = keyof typeof columns;

export const detailField = (name: string): string => `d-${name}`;
export const rowField = (type: RowType, row: number, column: string): string => `d-${type}-${row}-${column}`;

/** The fields of the kind's form where somebody writes in words of one's own. */
export const writtenFields = (kind: FactKind): string[] =>
  Object.entries((factKinds[kind] as FactKindRule).details).flatMap(([name, { type }]) => {
    if (type === 'criteria' || type === 'alternatives')
      return factRows.flatMap((row) =>
        columns[type].filter((column) => column !== 'on').map((column) => rowField(type, row, column)),
      );
    return type === 'text' ? [detailField(name)] : [];
  });

/** How the fields of a form are read; faults are the reader's to keep. */
export interface FieldReader {
  text: (name: string, longest?: number) => string;
  needed: (name: string, longest?: number) => string;
  optionalDay: (name: string) => PlainDate | undefined;
  /** A day that must be given and that has been. */
  pastDay: (name: string) => PlainDate;
  list: (name: string) => string[];
}

/** The details of the kind as they were typed; what is missing or wrong is for the kind's own rule to say. */
export const typedDetails = (kind: FactKind, fields: FieldReader): Record<string, unknown> => {
  const rule: FactKindRule = factKinds[kind];
  return Object.fromEntries(
    Object.entries(rule.details).map(([name, detail]) => [name, typedDetail(name, detail, fields)]),
  );
};

const typedDetail = (name: string, detail: Detail, fields: FieldReader): unknown => {
  const field = detailField(name);
  switch (detail.type) {
    case 'text':
      return fields.text(field, 1000);
    case 'choice':
      return fields.text(field, 100);
    case 'date':
      return fields.optionalDay(field);
    case 'yes_no': {
      const answer = fields.text(field, 10);
      return answer === '' ? undefined : answer === 'yes' ? true : answer === 'no' ? false : answer;
    }
    case 'choices':
      return fields.list(field);
    case 'criteria':
    case 'alternatives':
      return typedRows(detail.type, fields);
  }
};

/** Rows with anything in them, each whole; a criterion that nobody has answered is only a question. */
const typedRows = (type: RowType, fields: FieldReader): Record<string, string>[] =>
  factRows
    .map((row) => (column: string) => rowField(type, row, column))
    .filter((fieldOf) =>
      type === 'criteria'
        ? fields.text(fieldOf('answer'), 300)
        : columns[type].some((column) => fields.text(fieldOf(column), 300)),
    )
    .map((fieldOf) =>
      Object.fromEntries(
        columns[type].map((column) => {
          const field = fieldOf(column);
          return [column, column === 'on' ? fields.pastDay(field) : fields.needed(field, 300)];
        }),
      ),
    );

/** The field that a refusal belongs to. */
export const fieldOfRefusal = (kind: FactKind, refusal: FactRefusal): string => {
  switch (refusal.name) {
    case 'unknown_outcome':
      return 'utfall';
    case 'not_a_date':
    case 'date_in_future':
      return 'datum';
    case 'detail_missing':
    case 'detail_wrong': {
      const rule: FactKindRule = factKinds[kind];
      const type = rule.details[refusal.detail]?.type;
      if (type === 'criteria') return rowField(type, 1, 'answer');
      return type === 'alternatives' ? rowField(type, 1, 'alternative') : detailField(refusal.detail);
    }
    default:
      return '';
  }
};
