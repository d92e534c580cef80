import type { Lang } from './texts.ts';

type FieldValue = string | readonly string[] | null | undefined;

/**
 * What a form shows: what was typed (or what stands) and what is wrong, by field name.
 * An error under '' belongs to the form as a whole.
 */
export type FormState = {
  lang: Lang;
  values: Readonly<Record<string, FieldValue>>;
  errors: Readonly<Record<string, string | undefined>>;
  /** Set when two forms on one page share field names. */
  idPrefix?: string;
  /** Each field leaves its label here when it is drawn, so that the error summary can say which field it means. */
  labels: Map<string, string>;
  /** The drafts that the values come from, by the address that each form posts to. */
  kept?: Readonly<Record<string, { version: number; savedAt: Date }>>;
};

export const formState = (
  lang: Lang,
  values: FormState['values'] = {},
  errors: FormState['errors'] = {},
  idPrefix?: string,
): FormState => ({ lang, values, errors, idPrefix, labels: new Map() });

export const fieldId = (form: FormState, name: string): string =>
  `${form.idPrefix ?? 'f'}-${name.replace(/[^\w-]+/g, '-')}`;

export const singleValue = (form: FormState, name: string): string => {
  const value = form.values[name];
  return typeof value === 'string' ? value : (value?.[0] ?? '');
};

export const manyValues = (form: FormState, name: string): readonly string[] => {
  const value = form.values[name];
  return typeof value === 'string' ? [value] : (value ?? []);
};

export const hasErrors = (form: FormState): boolean => Object.values(form.errors).some(Boolean);
