import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords } from '../../../shared/values/dates.ts';
import type { SupportVisit, WrittenNote } from '../visits.rules.ts';
import { visitsTexts } from '../visits.texts.ts';

/** The day of a visit, and the time where somebody has said one. */
export const whenOf = (
  { plannedOn, starts }: Pick<SupportVisit, 'plannedOn' | 'starts'>,
  lang: Lang,
): string => [dateInWords(plannedOn, lang), starts].filter(Boolean).join(' ');

const noteLine = ({ well, help, words }: WrittenNote, lang: Lang): string => {
  const t = visitsTexts[lang];
  const listed = (label: string, codes: WrittenNote['well']) =>
    codes.length > 0 ? `${label}: ${codes.map((code) => t.seen[code]).join(', ')}.` : '';
  return [listed(t.wentWell, well), listed(t.needsHelp, help), words].filter(Boolean).join(' ');
};

/** Where a visit stood before, and what is noted of it; what was corrected stands under what holds. */
export const VisitStory = ({ visit, lang }: { visit: SupportVisit; lang: Lang }) => {
  const t = visitsTexts[lang];
  const by = ({ by: name, writtenOn }: WrittenNote) => t.noted(name, dateInWords(writtenOn, lang));
  const [newest, ...before] = visit.notes;
  return (
    <>
      {visit.moves.map(({ wasOn, wasStarts, because }) => (
        <p class="hint">
          {t.movedFrom(whenOf({ plannedOn: wasOn, starts: wasStarts }, lang), t.moveReasons[because])}
        </p>
      ))}
      {newest ? (
        <p>
          {noteLine(newest, lang)} <span class="hint">{by(newest)}</span>
        </p>
      ) : null}
      {before.map((note) => (
        <p class="hint">
          {t.before(by(note))} {noteLine(note, lang)}
        </p>
      ))}
    </>
  );
};
