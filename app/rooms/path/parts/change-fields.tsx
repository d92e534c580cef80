import type { typedFields } from '../../../platform/typed-fields.ts';
import type { Visit } from '../../../platform/visit.ts';
import { RadioGroup } from '../../../shared/parts/choices.tsx';
import { DateField, TextArea } from '../../../shared/parts/fields.tsx';
import type { FormState } from '../../../shared/parts/form-state.ts';
import { pathRefusals } from '../path.texts.ts';
import { formTexts } from '../way-forms.texts.ts';
import { wordFor } from '../way-words.texts.ts';
import { changedSince } from './changed-since.ts';

interface ChangeProps {
  form: FormState;
  lang: Visit['lang'];
  /** How the coded reason and the day are asked for. */
  reason: string;
  day: string;
  codes: readonly string[];
  words: Readonly<Record<string, string>>;
}

/** A day and, where there are codes to choose from, a coded reason and some words. */
export const ChangeFields = ({ form, lang, reason, day, codes, words }: ChangeProps) => (
  <>
    {codes.length > 0 ? (
      <RadioGroup
        form={form}
        name="orsak"
        label={reason}
        options={codes.map((value) => ({ value, label: wordFor(words, value) }))}
      />
    ) : null}
    <DateField form={form} name="datum" label={day} />
    {codes.length > 0 ? (
      <TextArea
        form={form}
        name="varfor"
        label={formTexts[lang].because}
        hint={formTexts[lang].becauseHint}
        rows={2}
        optional
      />
    ) : null}
  </>
);

export type ChangeRefusal =
  | 'date_in_future'
  | 'date_before_step_started'
  | 'because_missing'
  | 'ended'
  | 'not_your_turn'
  | 'step_hidden'
  | 'case_open'
  | 'already_paused'
  | 'not_paused'
  | 'changed_since';

/** Puts a refused pause, resumption or ending at the field that it is about. */
export const refuseChange = (
  { lang }: Visit,
  fields: ReturnType<typeof typedFields>,
  name: ChangeRefusal,
): void => {
  if (name === 'changed_since') throw changedSince(lang);
  const field = name.startsWith('date') ? 'datum' : name === 'because_missing' ? 'varfor' : '';
  fields.wrong(field, pathRefusals[lang][name]);
  fields.done();
};
