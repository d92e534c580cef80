import { Section } from '../../../shared/parts/headings.tsx';
import { Tag, Tags } from '../../../shared/parts/marks.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import type { PlainDate } from '../../../shared/values/dates.ts';
import { hasEnded, hasFreePlaces, isOld, type LevelOfMeasures, type Measure } from '../measures.rules.ts';
import { measuresTexts } from '../measures.texts.ts';
import { placesInWords } from './measure-words.ts';
import { measurePage } from './open-catalogue.ts';

interface Shown {
  lang: Lang;
  today: PlainDate;
}

/** What one should know before one calls: full or free, not begun, ended, long since looked over. */
export const MeasureTags = ({ measure, lang, today }: Shown & { measure: Measure }) => {
  const t = measuresTexts[lang];
  const { startsOn, endsOn } = measure;
  const ended = hasEnded(measure, today);
  return (
    <Tags>
      {ended && endsOn ? <Tag>{t.hasEnded(endsOn)}</Tag> : null}
      {!ended ? (
        <Tag tone={hasFreePlaces(measure, today) ? 'success' : 'neutral'}>{placesInWords(measure, lang)}</Tag>
      ) : null}
      {startsOn > today ? <Tag tone="info">{t.begins(startsOn)}</Tag> : null}
      {!ended && isOld(measure, today) ? <Tag tone="warning">{t.old}</Tag> : null}
    </Tags>
  );
};

const Item = ({ measure, lang, today }: Shown & { measure: Measure }) => {
  const t = measuresTexts[lang];
  const { organisation, forWhom, asks, hoursFrom, hoursTo, lasts, contact, phone, email } = measure;
  const extent = [t.hours(hoursFrom, hoursTo), lasts].filter(Boolean).join(', ');
  return (
    <li>
      <h3>
        <a href={measurePage(measure)}>{measure.name}</a>
      </h3>
      <p class="meta">{[organisation, extent].filter(Boolean).join(' · ')}</p>
      <MeasureTags measure={measure} lang={lang} today={today} />
      <p>
        {t.forWhom}: {forWhom}
      </p>
      <p>
        {t.asks}: {asks}
      </p>
      <p>
        {t.contact}: {[contact, phone ?? email].filter(Boolean).join(', ')}
      </p>
    </li>
  );
};

/** Level by level; also those without anything, since that is what one looks for. */
export const MeasureList = (props: Shown & { levels: readonly LevelOfMeasures[]; filtered: boolean }) => {
  const { levels, filtered, lang, today } = props;
  const t = measuresTexts[lang];
  return (
    <>
      {levels.map(({ level, measures }) => (
        <Section title={`${t.levels[level]} (${measures.length})`} id={level}>
          {measures.length === 0 ? (
            <p>{filtered ? t.nothingSuits : t.emptyLevel}</p>
          ) : (
            <ul class="measures">
              {measures.map((measure) => (
                <Item measure={measure} lang={lang} today={today} />
              ))}
            </ul>
          )}
        </Section>
      ))}
    </>
  );
};
