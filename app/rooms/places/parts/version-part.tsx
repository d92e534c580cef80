import { DataTable } from '../../../shared/parts/data-table.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { momentInWords } from '../../../shared/values/dates.ts';
import { changesBetween, comparedWith, type StayVersion } from '../filled-in.rules.ts';
import { filledInTexts } from '../filled-in.texts.ts';
import type { Stay } from '../stays.rules.ts';
import { staysTexts } from '../stays.texts.ts';
import { saidIn } from './version-words.ts';

/** Who filled in the version that holds, and what reads otherwise since the one that all had said yes to. */
export const VersionPart = ({
  stay,
  versions,
  lang,
}: {
  stay: Stay;
  versions: readonly StayVersion[];
  lang: Lang;
}) => {
  const t = filledInTexts[lang];
  const now = versions.find(({ number }) => number === stay.version);
  if (!now) return null;
  const before = comparedWith(stay, versions);
  return (
    <>
      <p>{staysTexts[lang].version(stay.version)}</p>
      <p>
        {t.written(staysTexts[lang].parties[now.party], now.writer ?? '', momentInWords(now.writtenAt, lang))}
      </p>
      {before ? (
        <DataTable
          lang={lang}
          caption={t.changed(before.number)}
          rows={changesBetween(before, now)}
          empty={<p>{t.asBefore(before.number)}</p>}
          columns={[
            { key: 'vad', label: t.what, rowHeader: true, cell: (key) => t.keys[key] },
            { key: 'forut', label: t.before, cell: (key) => saidIn(before, key, lang) || t.empty },
            { key: 'nu', label: t.now, cell: (key) => saidIn(now, key, lang) || t.empty },
          ]}
        />
      ) : null}
    </>
  );
};
