import type { Child } from 'hono/jsx';
import { DescriptionList, type TimelineItem } from '../../../shared/parts/facts.tsx';
import { Actions, ButtonLink } from '../../../shared/parts/form.tsx';
import { Tag, Tags } from '../../../shared/parts/marks.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords, momentInWords, type PlainDate } from '../../../shared/values/dates.ts';
import { frameTexts } from '../../people/frame.texts.ts';
import type { Note } from '../notes.rules.ts';
import { notesTexts } from '../notes.texts.ts';

interface NotesShown {
  lang: Lang;
  base: string;
  notes: readonly Note[];
  mayWrite: boolean;
}

const day = (date: PlainDate, lang: Lang) => dateInWords(date, lang, { weekday: false });

/** The words are shown as they were written, line by line. */
const Written = ({ text }: { text: string }) => <p class="written">{text}</p>;

/** A note as it was signed, and what has come beside it since: a correction, or what the person considers wrong. */
export const noteItem = (note: Note, { lang, base, notes, mayWrite }: NotesShown): TimelineItem => {
  const t = notesTexts[lang];
  const linkTo = (id: string | null): Child => {
    const other = notes.find((one) => one.id === id);
    return other ? <a href={`#${other.id}`}>{day(other.happenedOn, lang)}</a> : null;
  };
  const beside: [string, string | null | undefined][] = [
    [t.corrects, note.correctsId],
    [t.disputes, note.disputesId],
    ...notes
      .filter((one) => one.correctsId === note.id)
      .map(({ id }): [string, string] => [t.correctedBy, id]),
    ...notes
      .filter((one) => one.disputesId === note.id)
      .map(({ id }): [string, string] => [t.disputedBy, id]),
  ];
  const items = (
    [
      [t.facts, note.facts],
      [t.assessment, note.assessment],
      [t.ownView, note.ownView],
    ] as const
  ).flatMap(([term, text]) => (text ? [{ term, value: <Written text={text} /> }] : []));
  const when = [day(note.happenedOn, lang), note.happenedAt].filter(Boolean).join(' ');
  const how =
    note.toldBy && note.toldOn ? t.toldBy(note.toldBy, day(note.toldOn, lang)) : t.sources[note.source];
  const role = frameTexts[lang].roles[note.writtenRole] ?? note.writtenRole;
  return {
    id: note.id,
    title: `${t.kinds[note.kind]}, ${when}`,
    meta: t.writtenBy(note.writtenBy, role, momentInWords(note.signedAt, lang)),
    body: (
      <>
        <Tags>
          <Tag>{how}</Tag>
          <Tag>{t.parts[note.part]}</Tag>
        </Tags>
        {beside
          .filter(([, id]) => id)
          .map(([words, id]) => (
            <p>
              {words} {linkTo(id!)}
            </p>
          ))}
        <DescriptionList items={items} />
        {note.attachments.length > 0 ? (
          <p>
            {t.attachments}:{' '}
            {note.attachments.map(({ id, name }, place) => (
              <>
                {place > 0 ? ', ' : ''}
                <a href={`${base}/${note.id}/bilaga/${id}`}>{name}</a>
              </>
            ))}
          </p>
        ) : null}
        {mayWrite ? (
          <Actions>
            <ButtonLink kind="quiet" href={`${base}/ny?rattar=${note.id}`} label={`${t.correct}: ${when}`}>
              {t.correct}
            </ButtonLink>
            <ButtonLink kind="quiet" href={`${base}/ny?fel=${note.id}`} label={`${t.dispute}: ${when}`}>
              {t.dispute}
            </ButtonLink>
          </Actions>
        ) : null}
      </>
    ),
  };
};
