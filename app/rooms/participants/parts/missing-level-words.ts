import type { Lang } from '../../../shared/parts/texts.ts';
import { measuresTexts } from '../../measures/measures.texts.ts';
import { missingLevelTexts } from '../missing-level.texts.ts';
import type { MissingLevelRow } from '../participant-rows.rules.ts';

type Told = Pick<MissingLevelRow, 'level' | 'reason' | 'words' | 'measure'>;

export const missingLevelTitle = ({ level, reason }: Told, lang: Lang): string => {
  const t = missingLevelTexts[lang];
  return t.said(measuresTexts[lang].levels[level].toLocaleLowerCase('sv'), t.reasons[reason]);
};

/** The measure that was thought of, and what would be needed. */
export const missingLevelLines = ({ words, measure }: Told, lang: Lang): string[] => [
  ...(measure ? [missingLevelTexts[lang].thought(measure)] : []),
  ...(words ? [`”${words}”`] : []),
];
