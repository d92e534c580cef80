import { Tag } from '../../../shared/parts/marks.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords, type PlainDate } from '../../../shared/values/dates.ts';
import type { ForumEvent } from '../forums.rules.ts';
import { forumsTexts } from '../forums.texts.ts';

export const whenInWords = ({ heldOn, starts, ends }: ForumEvent, lang: Lang): string =>
  `${dateInWords(heldOn, lang)} ${starts}–${ends}`;

/** Whether it is to come, has been, or is cancelled. */
export const ForumState = ({ forum, today, lang }: { forum: ForumEvent; today: PlainDate; lang: Lang }) => {
  const t = forumsTexts[lang];
  if (forum.cancelled) return <Tag tone="warning">{t.cancelled}</Tag>;
  if (forum.heldOn === today) return <Tag tone="success">{t.today}</Tag>;
  return (
    <Tag tone={forum.heldOn > today ? 'info' : 'neutral'}>{forum.heldOn > today ? t.coming : t.been}</Tag>
  );
};

/** A number, or that it is too small to show. */
export const countInWords = (count: number | null, lang: Lang): string =>
  count === null ? forumsTexts[lang].few : String(count);
