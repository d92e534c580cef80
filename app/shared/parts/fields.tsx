import { FieldFrame, type FieldProps, fieldLinks } from './field-frame.tsx';
import { singleValue } from './form-state.ts';
import { partsTexts } from './parts.texts.ts';

type TextFieldProps = FieldProps & {
  type?: 'text' | 'search' | 'email' | 'tel' | 'url' | 'password';
  /** Off by default: most fields are about someone else than the one who types. */
  autocomplete?: string;
  inputmode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'search';
  /** Width in characters; full width without it. */
  size?: number;
  spellcheck?: boolean;
};

export const TextField = (props: TextFieldProps) => {
  const { id, control } = fieldLinks(props);
  return (
    <FieldFrame {...props}>
      <input
        class="ds-input"
        type={props.type ?? 'text'}
        id={id}
        name={props.name}
        value={singleValue(props.form, props.name)}
        autocomplete={props.autocomplete ?? 'off'}
        inputmode={props.inputmode}
        size={props.size}
        spellcheck={props.spellcheck}
        {...control}
      />
    </FieldFrame>
  );
};

/** A day as text: the browser's own date field follows the browser's language, not the page's. */
export const DateField = (props: FieldProps & { autocomplete?: string }) => (
  <TextField
    {...props}
    hint={props.hint ?? partsTexts[props.form.lang].dateHint}
    size={14}
    spellcheck={false}
  />
);

export const TextArea = (props: FieldProps & { rows?: number }) => {
  const { id, control } = fieldLinks(props);
  return (
    <FieldFrame {...props}>
      <textarea
        class="ds-input"
        id={id}
        name={props.name}
        rows={props.rows ?? 4}
        autocomplete="off"
        {...control}
      >
        {singleValue(props.form, props.name)}
      </textarea>
    </FieldFrame>
  );
};

export type Option = { value: string; label: string; disabled?: boolean };

/** `prompt` is the first, empty choice; false leaves it out. */
export const Select = (props: FieldProps & { options: readonly Option[]; prompt?: string | false }) => {
  const { id, control } = fieldLinks(props);
  const chosen = singleValue(props.form, props.name);
  const prompt = props.prompt ?? partsTexts[props.form.lang].choose;
  return (
    <FieldFrame {...props}>
      <select class="ds-input" id={id} name={props.name} autocomplete="off" {...control}>
        {prompt === false ? null : <option value="">{prompt}</option>}
        {props.options.map((option) => (
          <option value={option.value} selected={option.value === chosen} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
};

/** `accept` as in HTML, for example ".csv,text/csv". A browser never gives a chosen file back after a refusal, so the field says which it was. */
export const FileField = (props: FieldProps & { accept?: string }) => {
  const chosen = singleValue(props.form, props.name);
  const again = (
    <>
      {partsTexts[props.form.lang].fileAgain(chosen)} {props.hint}
    </>
  );
  const said = chosen ? { ...props, hint: again } : props;
  const { id, control } = fieldLinks(said);
  return (
    <FieldFrame {...said}>
      <input class="ds-input" type="file" id={id} name={props.name} accept={props.accept} {...control} />
    </FieldFrame>
  );
};
