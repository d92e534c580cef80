import type { Child } from 'hono/jsx';
import type { Visit } from '../../../platform/visit.ts';
import { Actions, Button, ErrorSummary, Form, Hidden } from '../../../shared/parts/form.tsx';
import { type FormState, fieldId, hasErrors, singleValue } from '../../../shared/parts/form-state.ts';
import { Section } from '../../../shared/parts/headings.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import { typedTexts } from '../../../shared/parts/typed.texts.ts';
import type { OpenedPerson } from '../../trust/open-person.ts';
import { PersonFrame } from '../../trust/parts/person-frame.tsx';
import { TextHints } from '../../trust/parts/text-hints.tsx';
import { formTexts } from '../way-forms.texts.ts';
import { entriesSince, seenMarks, timelineOf } from '../way-timeline.rules.ts';
import type { OpenedWay } from './open-way.ts';
import { WayTimeline } from './way-timeline.tsx';

interface WayFormProps {
  visit: Visit;
  opened: OpenedWay & { person: OpenedPerson };
  form: FormState;
  draft: boolean;
  title: string;
  lead?: Child;
  /** Why nothing can be sent now: the sentence stands in place of the form. */
  bar?: string;
  submit: string;
  danger?: boolean;
  /** The fields with words about the person, to give hints on; the reason, unless it is said. */
  written?: readonly string[];
  /** What stands above the form, also when something bars it. */
  above?: Child;
  children: Child;
}

/** A form about a way: it carries the version that it was made from, and shows what a colleague has saved since. */
export const WayForm = (props: WayFormProps) => {
  const { visit, opened, form, bar } = props;
  const { lang, url, today } = visit;
  const t = formTexts[lang];
  const { rows, definition } = opened.way;
  const entries = timelineOf(rows, definition, today);
  const changed = form.errors.version !== undefined;
  const typed = singleValue(form, 'varfor');
  const first = changed || !singleValue(form, 'version');
  return (
    <PersonFrame
      visit={visit}
      person={opened.person}
      title={props.title}
      lead={props.lead}
      error={hasErrors(form)}
    >
      <ErrorSummary form={form} />
      {props.draft ? <Alert>{typedTexts[lang].draft}</Alert> : null}
      {changed ? (
        <Section title={t.changedTitle} id={fieldId(form, 'version')}>
          <ChangedSince
            entries={entriesSince(entries, singleValue(form, 'sett'))}
            way={opened.way}
            lang={lang}
          />
        </Section>
      ) : null}
      {props.above}
      {bar ? (
        <Alert tone="warning" title={t.barTitle}>
          <p>{bar}</p>
          {typed ? <p>{t.youWrote(typed)}</p> : null}
        </Alert>
      ) : (
        <Form action={url.pathname + url.search}>
          <Hidden name="version" value={first ? rows.version : singleValue(form, 'version')} />
          <Hidden name="sett" value={first ? seenMarks(entries) : singleValue(form, 'sett')} />
          {props.children}
          <TextHints form={form} names={props.written ?? ['varfor']} />
          <Actions>
            <Button kind={props.danger ? 'danger' : 'primary'}>{props.submit}</Button>
          </Actions>
        </Form>
      )}
    </PersonFrame>
  );
};

const ChangedSince = ({
  entries,
  way,
  lang,
}: {
  entries: ReturnType<typeof timelineOf>;
  way: OpenedWay['way'];
  lang: Visit['lang'];
}) =>
  entries.length === 0 ? (
    <p>{formTexts[lang].changedNothing}</p>
  ) : (
    <WayTimeline entries={entries} definition={way.definition} lang={lang} />
  );
