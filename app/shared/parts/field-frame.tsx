import type { Child } from 'hono/jsx';
import { type FormState, fieldId } from './form-state.ts';
import { partsTexts } from './parts.texts.ts';

/** What every field has. `name` picks value and error out of `form`. */
export type FieldProps = {
  form: FormState;
  name: string;
  label: string;
  hint?: Child;
  /** Says "frivilligt" beside the label; fields are required unless they say so. */
  optional?: boolean;
};

/** Ids of the hint and the error, as the control must point at them. */
export const fieldLinks = ({ form, name, hint }: Pick<FieldProps, 'form' | 'name' | 'hint'>) => {
  const id = fieldId(form, name);
  const wrong = Boolean(form.errors[name]);
  const described = [hint ? `${id}-hint` : '', wrong ? `${id}-error` : ''].filter(Boolean).join(' ');
  return {
    id,
    control: {
      'aria-describedby': described || undefined,
      'aria-invalid': wrong ? ('true' as const) : undefined,
    },
  };
};

export const OptionalMark = ({ form, optional }: Pick<FieldProps, 'form' | 'optional'>) =>
  optional ? <span class="optional"> ({partsTexts[form.lang].optional})</span> : null;

export const Hint = ({ id, hint }: { id: string; hint?: Child }) =>
  hint ? (
    <div class="hint" id={`${id}-hint`}>
      {hint}
    </div>
  ) : null;

export const FieldError = ({
  form,
  name,
  label,
  id,
}: Pick<FieldProps, 'form' | 'name' | 'label'> & { id: string }) => {
  form.labels.set(name, label);
  const sentence = form.errors[name];
  return sentence ? (
    <p class="field-error" id={`${id}-error`}>
      <span>{partsTexts[form.lang].errorPrefix}</span>
      {sentence}
    </p>
  ) : null;
};

/** Label, hint, control, error: one column, in reading order. */
export const FieldFrame = (props: FieldProps & { children: Child }) => {
  const id = fieldId(props.form, props.name);
  return (
    <div class="ds-field">
      <label class="ds-label" for={id}>
        {props.label}
        <OptionalMark form={props.form} optional={props.optional} />
      </label>
      <Hint id={id} hint={props.hint} />
      {props.children}
      <FieldError form={props.form} name={props.name} label={props.label} id={id} />
    </div>
  );
};
