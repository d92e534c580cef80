import { Hidden } from './form.tsx';
import { type FormState, singleValue } from './form-state.ts';

const SEEN = 'sag-';

type Fields = Readonly<Record<string, string>>;

/** What stood when the form was opened travels with it, so that a colleague's change is told from one's own. */
export const asSeen = (values: Fields): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [SEEN + name, value]));

export const seenIn = (typed: Fields): Record<string, string> =>
  Object.fromEntries(
    Object.entries(typed)
      .filter(([name]) => name.startsWith(SEEN))
      .map(([name, value]) => [name.slice(SEEN.length), value]),
  );

export const SeenFields = ({ form }: { form: FormState }) => (
  <>
    {Object.keys(form.values)
      .filter((name) => name.startsWith(SEEN))
      .map((name) => (
        <Hidden name={name} value={singleValue(form, name)} />
      ))}
  </>
);
