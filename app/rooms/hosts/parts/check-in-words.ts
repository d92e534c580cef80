import type { Lang } from '../../../shared/parts/texts.ts';
import type { CheckIn } from '../check-in.rules.ts';
import { hostsTexts } from '../hosts.texts.ts';

/** What was said at a check-in, as staff read it. */
export const checkInWords = ({ goes, hours, guidance, wants, words }: CheckIn, lang: Lang): string => {
  const t = hostsTexts[lang];
  return [t.goes[goes], t.hours[hours], t.guidance[guidance], t.wants[wants], words]
    .filter(Boolean)
    .join('. ');
};
