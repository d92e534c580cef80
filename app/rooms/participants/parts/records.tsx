import { ButtonLink } from '../../../shared/parts/form.tsx';
import { Section } from '../../../shared/parts/headings.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords } from '../../../shared/values/dates.ts';
import { codeTexts } from '../codes.texts.ts';
import type { ParticipantView } from '../load-participant.ts';
import { participantTexts } from '../participant.texts.ts';

export const day = (date: string, lang: Lang) => dateInWords(date, lang, { weekday: false });

export const periodWords = (from: string, to: string | null, lang: Lang): string => {
  const t = participantTexts[lang];
  return to === null ? t.since(day(from, lang)) : t.fromTo(day(from, lang), day(to, lang));
};

const sentences = (parts: readonly (string | null | false)[]): string =>
  parts.flatMap((part) => (part ? [part.charAt(0).toLocaleUpperCase('sv') + part.slice(1)] : [])).join('. ');

interface Row {
  id: string;
  own: boolean;
  organisation: string;
}

/** Where rows are added and corrected, for the one who may. */
export interface EditLinks {
  href: string;
  add: string;
  row?: string;
}

export type RecordKind =
  | 'representatives'
  | 'placements'
  | 'livelihoods'
  | 'answers'
  | 'wishes'
  | 'consents'
  | 'contacts';

const AddLink = ({ edit }: { edit: EditLinks | undefined }) =>
  edit ? (
    <ButtonLink href={edit.href} kind="secondary">
      {edit.add}
    </ButtonLink>
  ) : null;

const RowLink = ({ edit, id }: { edit: EditLinks | undefined; id: string }) =>
  edit?.row ? (
    <>
      {' '}
      <a href={`${edit.href}/${id}`}>{edit.row}</a>
    </>
  ) : null;

/**
 * A list of what is registered, the newest first; another organisation's rows say whose they are. An empty one stands only
 * where one may add to it: for others it may as well be that they may not see it.
 */
const Records = <R extends Row>(props: {
  title: string;
  id: string;
  rows: readonly R[];
  lang: Lang;
  line: (row: R) => (string | null | false)[];
  edit: EditLinks | undefined;
}) =>
  props.rows.length === 0 && !props.edit ? null : (
    <Section title={props.title} id={props.id} action={<AddLink edit={props.edit} />}>
      {props.rows.length === 0 ? (
        <p>{participantTexts[props.lang].none}</p>
      ) : (
        <ul>
          {props.rows.map((row) => (
            <li>
              {sentences(props.line(row))}
              {row.own ? <RowLink edit={props.edit} id={row.id} /> : ` (${row.organisation})`}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );

/** Everything registered with a period or a date, each under its own heading. */
export const RecordSections = (props: {
  view: ParticipantView;
  lang: Lang;
  edits?: Partial<Record<RecordKind, EditLinks>>;
}) => {
  const { view, lang, edits = {} } = props;
  const t = participantTexts[lang];
  const words = codeTexts[lang];
  const frame = { lang };
  return (
    <>
      <Records
        {...frame}
        id="foretradare"
        title={t.representatives}
        rows={view.representatives}
        edit={edits.representatives}
        line={({ kind, name, phone, scope, startsOn, endsOn }) => [
          `${name}, ${words.representatives[kind]}`,
          scope,
          phone,
          periodWords(startsOn, endsOn, lang),
        ]}
      />
      <Records
        {...frame}
        id="placeringar"
        title={t.placements}
        rows={view.placements}
        edit={edits.placements}
        line={({ unit, form, startsOn, endsOn }) => [
          `${unit}, ${words.forms[form]}`,
          periodWords(startsOn, endsOn, lang),
        ]}
      />
      <Records
        {...frame}
        id="forsorjning"
        title={t.livelihoods}
        rows={view.livelihoods}
        edit={edits.livelihoods}
        line={({ source, levelPercent, startsOn, endsOn }) => [
          [words.sources[source], levelPercent && t.level(levelPercent)].filter(Boolean).join(', '),
          periodWords(startsOn, endsOn, lang),
        ]}
      />
      <Records
        {...frame}
        id="svar"
        title={t.answers}
        rows={view.answers}
        edit={edits.answers}
        line={({ answer, because, askedOn, by }) => [
          [words.answers[answer], because].filter(Boolean).join(': '),
          `${day(askedOn, lang)}, ${by}`,
        ]}
      />
      <Records
        {...frame}
        id="onskningar"
        title={t.wishes}
        rows={view.wishes}
        edit={edits.wishes}
        line={({ words: wish, toldOn, toldTo, answer, answerWords, answeredOn }) => [
          `”${wish}”`,
          t.toldTo(day(toldOn, lang), toldTo),
          answer && answeredOn
            ? `${t.answered(day(answeredOn, lang))}: ${[words.wishAnswers[answer], answerWords].filter(Boolean).join('. ')}`
            : t.unanswered,
        ]}
      />
      <Records
        {...frame}
        id="samtycken"
        title={t.consents}
        rows={view.consents}
        edit={edits.consents}
        line={({ to, areas, givenOn, validUntil, withdrawnOn }) => [
          `${to}: ${areas.map((area) => t.areas[area] ?? area).join(', ')}`,
          periodWords(givenOn, validUntil, lang),
          withdrawnOn && t.withdrawn(day(withdrawnOn, lang)),
        ]}
      />
      <Records
        {...frame}
        id="kontakt"
        title={t.contacts}
        rows={view.contacts}
        edit={edits.contacts}
        line={({ name, since, until }) => [name, periodWords(since, until, lang)]}
      />
    </>
  );
};
