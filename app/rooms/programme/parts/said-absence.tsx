import { Button } from '../../../shared/parts/form.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords, stockholmDay, timeInWords } from '../../../shared/values/dates.ts';
import { type AbsenceNotice, saysNo } from '../absence.rules.ts';
import type { Member } from '../attendance.store.ts';
import { standing } from '../mark-attendance.ts';
import { todayTexts } from '../today.texts.ts';

const whenInWords = ({ saidAt, takenBackAt, byName, beside }: AbsenceNotice, lang: Lang): string => {
  const t = todayTexts[lang];
  const at = takenBackAt ?? saidAt;
  const when = `${dateInWords(stockholmDay(at), lang, { year: false })} ${timeInWords(at)}`;
  if (byName) return `${when}, ${t.saysFor(byName)}`;
  return beside ? `${when}, ${t.saysBy(beside)}` : when;
};

/** What the person has said of coming: a proposal to whoever marks. That one can come after all is told where somebody is marked away already. */
export const SaidAbsence = ({ member, lang }: { member: Member; lang: Lang }) => {
  const { notice } = member;
  const t = todayTexts[lang];
  if (!notice) return null;
  const when = whenInWords(notice, lang);
  if (saysNo(notice)) return <p>{t.says(t.reasons[notice.reason].toLocaleLowerCase(lang), when)}</p>;
  return standing(member).state === 'away' ? <p>{t.saysAfterAll(when)}</p> : null;
};

/** What was said, as the first press: it is marked by whoever presses and by nothing else. */
export const PressAsSaid = ({ member, lang }: { member: Member; lang: Lang }) => {
  const t = todayTexts[lang];
  const { notice, name } = member;
  if (!saysNo(notice) || standing(member).state !== 'expected') return null;
  const mark = `${t.states.away}, ${t.reasons[notice.reason]}`.toLocaleLowerCase(lang);
  return (
    <Button name="besked" value={notice.reason}>
      {t.asSaid(mark)}
      <span class="ds-sr-only">{` ${name}`}</span>
    </Button>
  );
};
