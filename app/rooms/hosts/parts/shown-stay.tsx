import { DescriptionList } from '../../../shared/parts/facts.tsx';
import { Actions, ButtonLink } from '../../../shared/parts/form.tsx';
import { Section } from '../../../shared/parts/headings.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords, momentInWords, type PlainDate } from '../../../shared/values/dates.ts';
import { saidTime } from '../../../shared/values/moments.ts';
import type { ShownStay, StaffCard } from '../employer-page.store.ts';
import { employerPageTexts } from '../employer-page.texts.ts';
import { daysToCome, firstDayAhead } from '../this-week.rules.ts';

interface Props {
  stay: ShownStay;
  today: PlainDate;
  lang: Lang;
}

/** By what name the person is spoken of: none where there is no yes to it. */
export const nameOf = ({ sheet }: ShownStay, lang: Lang): string =>
  sheet.first_name ?? employerPageTexts[lang].somebody;

const Times = ({ stay: { times }, today, lang }: Props) => {
  const t = employerPageTexts[lang];
  if (!times) return <>{t.noTimes}</>;
  const days = daysToCome(times, today);
  if (days.length === 0) {
    const first = firstDayAhead(times, today);
    return <>{first ? t.notBegun(dateInWords(first, lang)) : t.timesOver(dateInWords(times.endsOn, lang))}</>;
  }
  return (
    <ul>
      {days.map((day) => (
        <li>{t.day(dateInWords(day, lang), saidTime(times.begins), saidTime(times.finishes))}</li>
      ))}
    </ul>
  );
};

const Staff = ({ name, phone, picture, lang }: StaffCard & { lang: Lang }) => {
  const t = employerPageTexts[lang];
  return (
    <li class="easy-card">
      {picture ? (
        <img src={`/for-arbetsgivare/bild/${picture}`} alt={t.picture(name)} width="96" height="96" />
      ) : null}
      <div>
        <p>{phone ? <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>{phone}</a> : t.noPhone}</p>
        <p>{name}</p>
      </div>
    </li>
  );
};

/** One person's stay, as far as the person has said yes to it; first of all whom to call. */
export const ShownStayPart = ({ stay, today, lang }: Props) => {
  const t = employerPageTexts[lang];
  const { sheet, linkId, staff, filledAt } = stay;
  const name = nameOf(stay, lang);
  const facts = [
    { term: t.comes, value: <Times stay={stay} today={today} lang={lang} /> },
    ...(sheet.tasks ? [{ term: t.tasks, value: sheet.tasks }] : []),
    ...(sheet.helps ? [{ term: t.helps, value: sheet.helps }] : []),
    ...(sheet.says ? [{ term: t.says(name), value: sheet.says }] : []),
  ];
  return (
    <Section title={t.at(name, stay.placeWords)}>
      <ul class="easy-cards" aria-label={t.contact}>
        {staff.map((one) => (
          <Staff {...one} lang={lang} />
        ))}
      </ul>
      <Actions>
        <ButtonLink href={`/for-arbetsgivare/${linkId}/stod`}>{t.needSupport}</ButtonLink>
        <ButtonLink href={`/for-arbetsgivare/${linkId}/ring`} kind="secondary">
          {t.callMe}
        </ButtonLink>
        <ButtonLink href={`/for-arbetsgivare/${linkId}/stam-av`} kind="secondary">
          {t.checkIn}
        </ButtonLink>
        <ButtonLink href={`/for-arbetsgivare/${linkId}/fyll-i`} kind="secondary">
          {t.fillIn}
        </ButtonLink>
      </Actions>
      <DescriptionList items={facts} />
      {filledAt ? <p>{t.filledIn(momentInWords(filledAt, lang))}</p> : null}
    </Section>
  );
};
