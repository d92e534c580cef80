import type { OwnVisit } from '../../../platform/visit.ts';
import { Section } from '../../../shared/parts/headings.tsx';
import { EasyLines } from '../../easy/parts/easy-lines.tsx';
import { changesBetween, comparedWith, type StayVersion } from '../filled-in.rules.ts';
import { ownFillTexts } from '../own-fill-in.easy.texts.ts';
import { type Stay, waitsFor } from '../stays.rules.ts';
import { saidIn } from './version-words.ts';

/** What is new since everybody said yes, and who changed it, as long as somebody’s answer is waited for. */
export const OwnNews = ({
  stay,
  versions,
  lang,
}: {
  stay: Stay;
  versions: readonly StayVersion[];
  lang: OwnVisit['lang'];
}) => {
  const t = ownFillTexts[lang];
  const now = versions.find(({ number }) => number === stay.version);
  const before = comparedWith(stay, versions);
  const keys = now && before ? changesBetween(before, now) : [];
  if (!now || !before || keys.length === 0 || !waitsFor(stay)) return null;
  const read = keys.flatMap((key) => (key in t.labels ? [key as keyof typeof t.labels] : []));
  return (
    <Section title={t.news}>
      <p>{t.by[now.party]}</p>
      {read.map((key) => (
        <>
          <h3>{t.labels[key]}</h3>
          <p>
            <EasyLines
              lines={t.change(saidIn(before, key, lang) || t.nothing, saidIn(now, key, lang) || t.nothing)}
            />
          </p>
        </>
      ))}
    </Section>
  );
};
