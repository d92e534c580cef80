import type { Child } from 'hono/jsx';
import type { Visit } from '../../../platform/visit.ts';
import { Actions, Button, ErrorSummary, Form } from '../../../shared/parts/form.tsx';
import { type FormState, hasErrors } from '../../../shared/parts/form-state.ts';
import { Alert } from '../../../shared/parts/marks.tsx';
import { typedTexts } from '../../../shared/parts/typed.texts.ts';
import type { OpenedPerson } from '../open-person.ts';
import { PersonFrame } from './person-frame.tsx';
import { TextHints } from './text-hints.tsx';

export interface FormAboutProps {
  visit: Visit;
  person: OpenedPerson;
  form: FormState;
  draft: boolean;
  title: string;
  lead?: Child;
  /** Stands first, before what is wrong. */
  before?: Child;
  /** Stands above the form, also when something bars it. */
  above?: Child;
  /** Why nothing can be sent now: it stands in place of the form. */
  bar?: Child;
  submit: string;
  danger?: boolean;
  files?: boolean;
  /** The fields with words about the person, to give hints on. */
  written?: readonly string[];
  /** Stands after the button. */
  below?: Child;
  children: Child;
}

/** A form about a person: whom, what is wrong, that a draft has been kept, hints on what is written, and one button. */
export const FormAbout = (props: FormAboutProps) => {
  const { visit, person, form, bar } = props;
  const { lang, url } = visit;
  return (
    <PersonFrame visit={visit} person={person} title={props.title} lead={props.lead} error={hasErrors(form)}>
      {props.before}
      <ErrorSummary form={form} />
      {props.draft ? <Alert>{typedTexts[lang].draft}</Alert> : null}
      {props.above}
      {bar ?? (
        <Form action={url.pathname + url.search} files={props.files}>
          {props.children}
          <TextHints form={form} names={props.written ?? []} />
          <Actions>
            <Button kind={props.danger ? 'danger' : 'primary'}>{props.submit}</Button>
          </Actions>
          {props.below}
        </Form>
      )}
    </PersonFrame>
  );
};
