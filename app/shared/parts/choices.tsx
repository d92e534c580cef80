import type { Child } from 'hono/jsx';
import { FieldError, type FieldProps, fieldLinks, Hint, OptionalMark } from './field-frame.tsx';
import type { Option } from './fields.tsx';
import { manyValues, singleValue } from './form-state.ts';

type Choice = Option & { hint?: Child; picture?: Child };
type GroupProps = FieldProps & { options: readonly Choice[] };

/** The first choice carries the field's own id, so that the error summary leads to it. */
const choiceId = (id: string, index: number) => (index === 0 ? id : `${id}-${index + 1}`);

const Group = (props: GroupProps & { type: 'radio' | 'checkbox'; chosen: readonly string[] }) => {
  const { id, control } = fieldLinks(props);
  return (
    <fieldset
      class="ds-fieldset"
      role={props.type === 'radio' ? 'radiogroup' : undefined}
      aria-describedby={control['aria-describedby']}
      aria-invalid={props.type === 'radio' ? control['aria-invalid'] : undefined}
    >
      <legend class="ds-label">
        {props.label}
        <OptionalMark form={props.form} optional={props.optional} />
      </legend>
      <Hint id={id} hint={props.hint} />
      {props.options.map((option, index) => (
        <div class="ds-field">
          <input
            class="ds-input"
            type={props.type}
            id={choiceId(id, index)}
            name={props.name}
            value={option.value}
            checked={props.chosen.includes(option.value)}
            disabled={option.disabled}
            aria-invalid={props.type === 'checkbox' ? control['aria-invalid'] : undefined}
            aria-describedby={option.hint ? `${choiceId(id, index)}-more` : undefined}
          />
          <label for={choiceId(id, index)}>
            {option.picture}
            {option.label}
          </label>
          {option.hint ? (
            <div class="hint" id={`${choiceId(id, index)}-more`}>
              {option.hint}
            </div>
          ) : null}
        </div>
      ))}
      <FieldError form={props.form} name={props.name} label={props.label} id={id} />
    </fieldset>
  );
};

/** Nothing is chosen beforehand unless the form's values say so. */
export const RadioGroup = (props: GroupProps) => (
  <Group {...props} type="radio" chosen={[singleValue(props.form, props.name)]} />
);

export const CheckboxGroup = (props: GroupProps) => (
  <Group {...props} type="checkbox" chosen={manyValues(props.form, props.name)} />
);

/** One yes-box. Sent as `value` (default "yes") when ticked, and not at all otherwise. */
export const Checkbox = (props: Omit<FieldProps, 'optional'> & { value?: string }) => {
  const { id, control } = fieldLinks(props);
  const value = props.value ?? 'yes';
  return (
    <div class="ds-field">
      <input
        class="ds-input"
        type="checkbox"
        id={id}
        name={props.name}
        value={value}
        checked={manyValues(props.form, props.name).includes(value)}
        {...control}
      />
      <label for={id}>{props.label}</label>
      <Hint id={id} hint={props.hint} />
      <FieldError form={props.form} name={props.name} label={props.label} id={id} />
    </div>
  );
};
