import type { FormState } from '../shared/parts/form-state.ts';

/** There is no such thing, or not for this visitor: one answer for both, and it is logged. */
export class NotFound extends Error {
  readonly subject: string | undefined;
  constructor(subject?: string) {
    super('not found');
    this.subject = subject;
  }
}

/** The visitor's role has nothing to do here. */
export class NotAllowed extends Error {}

/** No paper can be made on this machine: the page itself is printed. */
export class NoPdf extends Error {}

/** A form that was refused: everything is rolled back, the page comes again with status 422, what was typed and what is wrong. */
export class Unprocessable extends Error {
  readonly errors: FormState['errors'];
  readonly values: FormState['values'] | undefined;
  /** The reason to write in the log of refusals: only where somebody reached for a right that is not theirs. */
  readonly logAs: string | undefined;
  constructor(errors: FormState['errors'], values?: FormState['values'], logAs?: string) {
    super(`refused: ${Object.keys(errors).join(', ')}`);
    this.errors = errors;
    this.values = values;
    this.logAs = logAs;
  }
}

/** What the database refuses, by the name of its constraint: a sentence, or one about the detail that it tells. */
export type RefusedByName = Readonly<Record<string, string | ((detail: string) => string)>>;

/** Does the work; what the database refuses by one of these names is its sentence at the field. */
export const refusedAs = async <Done>(
  field: string,
  sentences: RefusedByName,
  work: () => Promise<Done>,
): Promise<Done> => {
  try {
    return await work();
  } catch (fault) {
    const { constraint = '', detail = '' } = fault as { constraint?: string; detail?: string };
    const sentence = sentences[constraint];
    if (sentence === undefined) throw fault;
    throw new Unprocessable({ [field]: typeof sentence === 'string' ? sentence : sentence(detail) });
  }
};

/** A statement that row security or a colleague's save has hidden from us changed no row, or too many. */
export class WrongRowCount extends Error {}

/** Demands that a statement changed exactly one row; policies hide rows silently. */
export const updatedOne = (result: { numUpdatedRows?: bigint | number } | undefined): void => {
  const count = Number(result?.numUpdatedRows ?? 0);
  if (count !== 1) throw new WrongRowCount(`expected one row, got ${count}`);
};

/** The same of a row that a colleague may have put in at the same time. */
export const insertedOne = (result: { numInsertedOrUpdatedRows?: bigint } | undefined): void =>
  updatedOne({ numUpdatedRows: result?.numInsertedOrUpdatedRows ?? 0 });
/** Whether a statement that gives way to a row that is there already wrote its own. */
export const inserted = (result: { numInsertedOrUpdatedRows?: bigint | number } | undefined): boolean =>
  Number(result?.numInsertedOrUpdatedRows ?? 0) > 0;
