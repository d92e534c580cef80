import type { Visit } from '../../../platform/visit.ts';
import { type Column, DataTable } from '../../../shared/parts/data-table.tsx';
import { DescriptionList } from '../../../shared/parts/facts.tsx';
import { Actions, ButtonLink } from '../../../shared/parts/form.tsx';
import { Section } from '../../../shared/parts/headings.tsx';
import { Tag } from '../../../shared/parts/marks.tsx';
import { dateInWords, stockholmDay } from '../../../shared/values/dates.ts';
import { planTexts } from '../../plan/plan.texts.ts';
import { type Decision, isOverdue } from '../decisions.rules.ts';
import type { MeetingView } from '../load-meeting.ts';
import { barOf } from '../meeting.rules.ts';
import { pageTexts } from '../pages.texts.ts';
import { meetingPage, type OpenedMeeting } from './open-meeting.ts';

export interface Props {
  visit: Visit;
  opened: OpenedMeeting;
  view: MeetingView;
}

/** Whether one's own organisation can do this to the meeting now. */
export const isOpenFor = (
  { visit, opened: { meeting, minutes, ours } }: Props,
  act: Parameters<typeof barOf>[0],
) => ours && barOf(act, meeting, minutes, visit.now, stockholmDay) === undefined;

const droppedBecause = ({ stateReason, stateBecause }: Decision, lang: Visit['lang']) =>
  [stateReason && stateReason !== 'other' && planTexts[lang].reasons[stateReason], stateBecause]
    .filter(Boolean)
    .join('. ');

const decisionState = (decision: Decision, { lang, today }: Visit) => {
  const t = pageTexts[lang];
  if (decision.state === 'done') return <Tag tone="success">{t.doneState}</Tag>;
  if (decision.state === 'dropped')
    return (
      <>
        <Tag>{t.dropped}</Tag> {droppedBecause(decision, lang)}
      </>
    );
  return isOverdue(decision, today) ? <Tag tone="warning">{t.overdue}</Tag> : t.open;
};

const decisionColumns = ({ visit, opened }: Props): Column<Decision>[] => {
  const { lang } = visit;
  const t = pageTexts[lang];
  const columns: (Column<Decision> | false)[] = [
    { key: 'what', label: t.whatColumn, rowHeader: true, cell: ({ what }) => what },
    { key: 'who', label: t.whoColumn, cell: ({ who }) => who },
    { key: 'due', label: t.dueColumn, cell: ({ dueOn }) => dateInWords(dueOn, lang, { year: false }) },
    { key: 'state', label: t.stateColumn, cell: (decision) => decisionState(decision, visit) },
    opened.ours && {
      key: 'act',
      label: t.actColumn,
      cell: ({ decisionId, what, state }) =>
        state === 'open' ? (
          <a href={`${meetingPage(opened.meeting)}/beslut/${decisionId}`} aria-label={t.settleLabel(what)}>
            {t.settle}
          </a>
        ) : null,
    },
  ];
  return columns.filter((column) => column !== false);
};

/** Notes and decisions: written at the table. */
export const During = (props: Props) => {
  const { visit, opened, view } = props;
  const { meeting, minutes } = opened;
  const t = pageTexts[visit.lang];
  const page = meetingPage(meeting);
  const notes = meeting.agenda.flatMap((point, index) => {
    const note = minutes?.notes[index];
    return note ? [{ term: point, value: <span class="preserved">{note}</span> }] : [];
  });
  return (
    <>
      <Section title={t.notesTitle}>
        {opened.ours && minutes && !minutes.sharedAt ? <p>{t.draftNote}</p> : null}
        {notes.length > 0 ? <DescriptionList items={notes} /> : <p>{t.noNotes}</p>}
        {isOpenFor(props, 'write') ? (
          <Actions>
            <ButtonLink href={`${page}/anteckningar`} kind="secondary">
              {t.writeNotes}
            </ButtonLink>
          </Actions>
        ) : null}
      </Section>
      <Section title={t.decisionsTitle}>
        <DataTable
          lang={visit.lang}
          caption={t.decisionsTitle}
          captionHidden
          columns={decisionColumns(props)}
          rows={view.decisions}
          empty={<p>{t.noDecisions}</p>}
        />
        {isOpenFor(props, 'decide') ? (
          <Actions>
            <ButtonLink href={`${page}/beslut/nytt`} kind="secondary">
              {t.addDecision}
            </ButtonLink>
          </Actions>
        ) : null}
      </Section>
    </>
  );
};
