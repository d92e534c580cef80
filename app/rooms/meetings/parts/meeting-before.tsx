import type { Visit } from '../../../platform/visit.ts';
import { type Column, DataTable } from '../../../shared/parts/data-table.tsx';
import { Actions, ButtonLink } from '../../../shared/parts/form.tsx';
import { Section } from '../../../shared/parts/headings.tsx';
import { Tag, type Tone } from '../../../shared/parts/marks.tsx';
import { mailState } from '../../../shared/values/mail-state.ts';
import { letterStateTexts } from '../letter-states.texts.ts';
import type { MeetingView } from '../load-meeting.ts';
import { meetingTexts } from '../meetings.texts.ts';
import { pageTexts } from '../pages.texts.ts';
import type { Party } from '../parties.rules.ts';
import { meetingPage, type OpenedMeeting } from './open-meeting.ts';

interface Props {
  visit: Visit;
  opened: OpenedMeeting;
  view: MeetingView;
  /** Invitations can be sent and answers filled in now. */
  open: boolean;
}

/** One button of a page, which posts. */
export const PostButton = ({
  action,
  label,
  children,
  quiet,
}: {
  action: string;
  label?: string;
  children: string;
  quiet?: boolean;
}) => (
  <form method="post" action={action}>
    <button
      class="ds-button"
      data-variant={quiet ? 'tertiary' : 'secondary'}
      type="submit"
      aria-label={label}
    >
      {children}
    </button>
  </form>
);

const letterOf = ({ visit: { lang }, view }: Props, party: Party) => {
  const t = pageTexts[lang];
  const letter = view.letters.get(party.partyId);
  if (!letter) return party.address ? t.noLetter : t.noAddress;
  const state = mailState(letter);
  const tones: Partial<Record<typeof state, Tone>> = {
    failed: 'danger',
    stopped: 'warning',
    retrying: 'warning',
  };
  return (
    <>
      <Tag tone={tones[state] ?? 'neutral'}>{letterStateTexts[lang].states[state]}</Tag>{' '}
      {letter.because ? letterStateTexts[lang].because[letter.because] : ''}
    </>
  );
};

const answerOf = (party: Party, lang: Visit['lang']) => {
  const t = meetingTexts[lang];
  return `${party.answer ? t.answers[party.answer] : t.noAnswer}${party.answerWords ? `: ${party.answerWords}` : ''}`;
};

const partyActs = ({ visit: { lang, visitor }, opened: { meeting, ours } }: Props, party: Party) => {
  const t = pageTexts[lang];
  const address = `${meetingPage(meeting)}/kallade/${party.partyId}`;
  if (!ours)
    return party.organisationId === visitor.organisationId ? (
      <a href={`${address}/svar`}>{t.myAnswer}</a>
    ) : null;
  return (
    <>
      <a href={`${address}/svar`} aria-label={t.fillInLabel(party.name)}>
        {t.fillIn}
      </a>
      {party.kind === 'person' ? null : (
        <PostButton action={`${address}/ta-bort`} label={t.removeLabel(party.name)} quiet>
          {t.remove}
        </PostButton>
      )}
    </>
  );
};

const columnsOf = (props: Props): Column<Party>[] => {
  const { lang } = props.visit;
  const t = pageTexts[lang];
  const { ours } = props.opened;
  const columns: (Column<Party> | false)[] = [
    { key: 'name', label: t.nameColumn, rowHeader: true, cell: ({ name }) => name },
    {
      key: 'as',
      label: t.asColumn,
      cell: ({ kind, organisation }) => organisation ?? meetingTexts[lang].parties[kind],
    },
    { key: 'answer', label: t.answerColumn, cell: (party) => answerOf(party, lang) },
    ours && { key: 'letter', label: t.letterColumn, cell: (party) => letterOf(props, party) },
    props.opened.meeting.outcome !== null && {
      key: 'attended',
      label: t.attendedColumn,
      cell: ({ attended }) => (attended ? t.yes : t.no),
    },
    props.open && { key: 'act', label: t.actColumn, cell: (party) => partyActs(props, party) },
  ];
  return columns.filter((column) => column !== false);
};

/** Who is invited, what they have answered, and how their letters go. */
export const Parties = (props: Props) => {
  const { visit, opened, view, open } = props;
  const t = pageTexts[visit.lang];
  const page = meetingPage(opened.meeting);
  return (
    <Section title={t.partiesTitle}>
      <DataTable
        lang={visit.lang}
        caption={t.partiesTitle}
        captionHidden
        columns={columnsOf(props)}
        rows={view.parties}
        empty={null}
      />
      {opened.ours && open ? (
        <Actions>
          <PostButton action={`${page}/kallelse`}>{t.send}</PostButton>
          <PostButton action={`${page}/paminn`}>{t.remind}</PostButton>
          <ButtonLink href={`${page}/kallade/ny`} kind="secondary">
            {t.addParty}
          </ButtonLink>
        </Actions>
      ) : null}
    </Section>
  );
};
