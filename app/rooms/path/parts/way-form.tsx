import type { Visit } from '../../../platform/visit.ts';
import { Hidden } from '../../../shared/parts/form.tsx';
import { fieldId, singleValue } from '../../../shared/parts/form-state.ts';
import { Section } from '../../../shared/parts/headings.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import type { OpenedPerson } from '../../trust/open-person.ts';
import { FormAbout, type FormAboutProps } from '../../trust/parts/form-about.tsx';
import { formTexts } from '../way-forms.texts.ts';
import { entriesSince, seenMarks, timelineOf } from '../way-timeline.rules.ts';
import type { OpenedWay } from './open-way.ts';
import { WayTimeline } from './way-timeline.tsx';

interface WayFormProps extends Omit<FormAboutProps, 'person' | 'bar'> {
  opened: OpenedWay & { person: OpenedPerson };
  /** Why nothing can be sent now, in a sentence. */
  bar?: string;
}

/** A form about a way: it carries the version that it was made from, and shows what a colleague has saved since. */
export const WayForm = ({ opened, bar, above, children, ...props }: WayFormProps) => {
  const { form } = props;
  const { lang, today } = props.visit;
  const t = formTexts[lang];
  const { rows, definition } = opened.way;
  const entries = timelineOf(rows, definition, today);
  const changed = form.errors.version !== undefined;
  const typed = singleValue(form, 'varfor');
  const first = changed || !singleValue(form, 'version');
  return (
    <FormAbout
      written={['varfor']}
      {...props}
      person={opened.person}
      above={
        <>
          {changed ? (
            <Section title={t.changedTitle} id={fieldId(form, 'version')}>
              <ChangedSince
                entries={entriesSince(entries, singleValue(form, 'sett'))}
                way={opened.way}
                lang={lang}
              />
            </Section>
          ) : null}
          {above}
        </>
      }
      bar={
        bar ? (
          <Alert tone="warning" title={t.barTitle}>
            <p>{bar}</p>
            {typed ? <p>{t.youWrote(typed)}</p> : null}
          </Alert>
        ) : undefined
      }
    >
      <Hidden name="version" value={first ? rows.version : singleValue(form, 'version')} />
      <Hidden name="sett" value={first ? seenMarks(entries) : singleValue(form, 'sett')} />
      {children}
    </FormAbout>
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
