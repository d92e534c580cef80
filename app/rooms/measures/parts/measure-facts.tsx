import { DescriptionList, Timeline } from '../../../shared/parts/facts.tsx';
import { Section } from '../../../shared/parts/headings.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords } from '../../../shared/values/dates.ts';
import type { MeasureChange } from '../changes.rules.ts';
import type { Measure } from '../measures.rules.ts';
import { measuresTexts } from '../measures.texts.ts';
import { changeLines, periodInWords, placesInWords } from './measure-words.ts';

const Contact = ({ measure: { contact, phone, email } }: { measure: Measure }) => (
  <>
    {contact}
    {phone ? (
      <>
        <br />
        <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>
      </>
    ) : null}
    {email ? (
      <>
        <br />
        <a href={`mailto:${email}`}>{email}</a>
      </>
    ) : null}
  </>
);

/** Everything that the organisation says of it. */
export const MeasureFacts = ({ measure, lang }: { measure: Measure; lang: Lang }) => {
  const t = measuresTexts[lang];
  return (
    <DescriptionList
      items={[
        { term: t.offeredBy, value: measure.organisation },
        { term: t.level, value: t.levels[measure.level] },
        { term: t.forWhom, value: measure.forWhom },
        { term: t.asks, value: measure.asks },
        { term: t.gives, value: measure.gives },
        { term: t.extent, value: t.hours(measure.hoursFrom, measure.hoursTo) ?? t.unknown },
        { term: t.lasts, value: measure.lasts ?? t.unknown },
        { term: t.wayIn, value: measure.wayIn },
        { term: t.contact, value: <Contact measure={measure} /> },
        { term: t.places, value: placesInWords(measure, lang) },
        { term: t.period, value: periodInWords(measure, lang) },
        { term: t.confirmed, value: dateInWords(measure.confirmedOn, lang, { weekday: false }) },
      ]}
    />
  );
};

/** What was changed, when and by whom. */
export const MeasureHistory = ({ changes, lang }: { changes: readonly MeasureChange[]; lang: Lang }) => {
  const t = measuresTexts[lang];
  return (
    <Section title={t.history} id="historik">
      <Timeline
        items={changes.map((change) => {
          const lines = changeLines(change, lang);
          return {
            id: change.id,
            title: t.kinds[change.kind],
            meta: `${dateInWords(change.on, lang, { weekday: false })}, ${change.by}`,
            body:
              lines.length > 0 ? (
                <ul>
                  {lines.map((line) => (
                    <li>{line}</li>
                  ))}
                </ul>
              ) : undefined,
          };
        })}
      />
    </Section>
  );
};
