import type { Child } from 'hono/jsx';
import type { Visit } from '../../../platform/visit.ts';
import { Actions, Button, ErrorSummary, Form } from '../../../shared/parts/form.tsx';
import { type FormState, hasErrors } from '../../../shared/parts/form-state.ts';
import { Alert } from '../../../shared/parts/marks.tsx';
import { typedTexts } from '../../../shared/parts/typed.texts.ts';
import type { OpenedPerson } from '../../trust/open-person.ts';
import { PersonFrame } from '../../trust/parts/person-frame.tsx';
import { TextHints } from '../../trust/parts/text-hints.tsx';
import type { Meeting } from '../meeting.rules.ts';
import { meetingTexts } from '../meetings.texts.ts';
import { whenInWords } from './meeting-words.ts';
import { meetingPage } from './open-meeting.ts';

interface MeetingFormProps {
  visit: Visit;
  person: OpenedPerson;
  meeting?: Meeting;
  form: FormState;
  draft: boolean;
  title: string;
  lead?: Child;
  /** Why nothing can be sent now: the sentence stands in place of the form. */
  bar?: string;
  submit: string;
  danger?: boolean;
  /** The fields with words about the person, to give hints on. */
  written?: readonly string[];
  above?: Child;
  /** Stands after the button. */
  below?: Child;
  children: Child;
}

/** A form about a meeting: whom and which meeting it is about, and the way back. */
export const MeetingForm = (props: MeetingFormProps) => {
  const { visit, person, meeting, form, bar } = props;
  const { lang, url } = visit;
  const t = meetingTexts[lang];
  return (
    <PersonFrame visit={visit} person={person} title={props.title} lead={props.lead} error={hasErrors(form)}>
      {meeting ? (
        <p>
          <a href={meetingPage(meeting)}>{t.back}</a>
          {`: ${t.kinds[meeting.kind]}, ${whenInWords(meeting, lang)}`}
        </p>
      ) : null}
      <ErrorSummary form={form} />
      {props.draft ? <Alert>{typedTexts[lang].draft}</Alert> : null}
      {props.above}
      {bar ? (
        <Alert tone="warning" title={t.barTitle}>
          <p>{bar}</p>
        </Alert>
      ) : (
        <Form action={url.pathname + url.search}>
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
