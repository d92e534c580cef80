import type { AskedField, AskedForm } from '../values/asked.ts';
import { Checkbox, CheckboxGroup } from './choices.tsx';
import { DateField, FileField, type Option, Select, TextArea, TextField } from './fields.tsx';
import type { FormState } from './form-state.ts';

/** What a form calls its fields, the codes of those that are chosen from, and what helps to fill them in. */
export interface AskedWords {
  labels: Readonly<Record<string, string>>;
  hints?: Readonly<Record<string, string>>;
  codes?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

interface AskedFieldsProps {
  form: FormState;
  asks: AskedForm;
  words: AskedWords;
  /** What each `pick` and `picks` may choose from, by the field's name. */
  picks?: Readonly<Record<string, readonly Option[]>>;
}

/** The fields of a form that is described as data, in the order it is described. */
export const AskedFields = ({ form, asks, words, picks = {} }: AskedFieldsProps) => (
  <>
    {Object.entries(asks).map(([key, asked]) => (
      <OneField form={form} asked={asked} name={key} words={words} picks={picks[asked.field] ?? []} />
    ))}
  </>
);

interface OneFieldProps {
  form: FormState;
  asked: AskedField;
  name: string;
  words: AskedWords;
  picks: readonly Option[];
}

const OneField = ({ form, asked, name, words, picks }: OneFieldProps) => {
  const props = {
    form,
    name: asked.field,
    label: words.labels[name] ?? name,
    hint: words.hints?.[name],
    optional: 'optional' in asked ? asked.optional : undefined,
  };
  const coded = (codes: readonly string[]) =>
    codes.map((value) => ({ value, label: words.codes?.[name]?.[value] ?? value }));
  switch (asked.ask) {
    case 'line':
      return <TextField {...props} />;
    case 'text':
      return <TextArea {...props} rows={asked.longest > 500 ? 5 : 2} />;
    case 'phone':
      return <TextField {...props} type="tel" />;
    case 'email':
      return <TextField {...props} type="email" />;
    case 'day':
      return <DateField {...props} />;
    case 'time':
      return <TextField {...props} size={6} />;
    case 'number':
      return <TextField {...props} inputmode="numeric" size={6} />;
    case 'one':
      return <Select {...props} options={coded(asked.codes)} />;
    case 'many':
      return <CheckboxGroup {...props} options={coded(asked.codes)} />;
    case 'pick':
      return <Select {...props} options={picks} />;
    case 'picks':
      return picks.length > 0 ? <CheckboxGroup {...props} options={picks} /> : null;
    case 'picture':
      return <FileField {...props} accept="image/png,image/jpeg" />;
    case 'yes':
      return <Checkbox {...props} />;
  }
};
