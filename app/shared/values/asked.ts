/** What a form asks for in one field, and within which bounds; drawn by `AskedFields`, read by `readAsked`. */
type Asked =
  | { ask: 'line' | 'text'; longest: number; optional?: true }
  | { ask: 'phone' | 'email'; optional?: true }
  | { ask: 'day'; past?: true; optional?: true }
  | { ask: 'time'; optional?: true }
  | { ask: 'number'; least: number; most: number; optional?: true }
  | { ask: 'one' | 'many'; codes: readonly string[]; optional?: true }
  /** One of what the page offers, by its id: whose they are the page says. */
  | { ask: 'pick'; optional?: true }
  /** Several of what the page offers. */
  | { ask: 'picks'; optional?: true }
  /** A file with a picture: what it holds the room reads. */
  | { ask: 'picture' }
  | { ask: 'yes' };

type Optional<A, Value> = A extends { optional: true } ? Value | null : Value;
type Codes<A> = A extends { codes: readonly (infer Code)[] } ? Code : never;

/** A field by its name in the form; the key is the name of the value in code. */
export type AskedField = Asked & { field: string };
export type AskedForm = Readonly<Record<string, AskedField>>;

type Answered<A> = A extends { ask: 'number' }
  ? Optional<A, number>
  : A extends { ask: 'yes' }
    ? boolean
    : A extends { ask: 'picture' }
      ? File
      : A extends { ask: 'many' }
        ? Codes<A>[]
        : A extends { ask: 'picks' }
          ? string[]
          : A extends { ask: 'one' }
            ? Optional<A, Codes<A>>
            : Optional<A, string>;

/** What the form gives once it is read: an optional field left empty is null, "many" and "picks" an empty list. */
export type Answers<Form extends AskedForm> = { -readonly [Key in keyof Form]: Answered<Form[Key]> };

/** Whether several answers stand in one field. */
export const takesSeveral = ({ ask }: Pick<AskedField, 'ask'>): boolean => ask === 'many' || ask === 'picks';

const standingValue = (value: unknown): string => {
  if (Array.isArray(value)) return value.join(',');
  if (typeof value === 'boolean') return value ? 'yes' : '';
  return value === null || value === undefined ? '' : String(value);
};

/** What stands, by the names of the fields, each in one text, so that two states can be compared. */
export const standingOf = <Form extends AskedForm>(
  form: Form,
  values: Partial<Answers<Form>>,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(form).map(([key, { field }]) => [field, standingValue(values[key as keyof Form])]),
  );

/** The same as a form's fields take it: a list where several can be chosen. */
export const fieldValuesOf = (
  form: AskedForm,
  standing: Readonly<Record<string, string>>,
): Record<string, string | string[]> =>
  Object.fromEntries(
    Object.values(form).map(({ ask, field }) => {
      const value = standing[field] ?? '';
      return [field, takesSeveral({ ask }) ? value.split(',').filter(Boolean) : value];
    }),
  );
