import { Section } from '../../../shared/parts/headings.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { stockholmDay } from '../../../shared/values/dates.ts';
import type { CorrectionRecord } from '../../path/loaded-way.rules.ts';
import { changesInWords } from '../../path/parts/record-correction.ts';
import { changesOf, recordOf } from '../../path/record-corrections.rules.ts';
import { recordWords } from '../../path/record-words.texts.ts';
import { wayTexts } from '../../path/way.texts.ts';
import { identityTexts } from '../identity.texts.ts';
import { day } from './records.tsx';

const linesOf = (row: CorrectionRecord, lang: Lang): string[] => [
  ...changesInWords(changesOf(row), lang),
  wayTexts[lang].correctedWhy(row.why),
  identityTexts[lang].byOn(row.by ?? '', day(stockholmDay(new Date(row.recordedAt)), lang)),
];

/** What was, what it became, why, by whom and when: also of a person who is on no way. */
export const Corrections = ({ rows, lang }: { rows: readonly CorrectionRecord[]; lang: Lang }) => {
  const t = identityTexts[lang];
  return (
    <Section title={t.corrections} id="rattelser">
      {rows.length === 0 ? (
        <p>{t.noCorrections}</p>
      ) : (
        <ul>
          {rows.map((row) => (
            <li>
              {recordWords[lang].corrected[recordOf(row)!]}
              <ul>
                {linesOf(row, lang).map((line) => (
                  <li>{line}</li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
};
