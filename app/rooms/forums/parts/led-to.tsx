import { DataTable } from '../../../shared/parts/data-table.tsx';
import { DescriptionList } from '../../../shared/parts/facts.tsx';
import { Section } from '../../../shared/parts/headings.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords, type PlainDate } from '../../../shared/values/dates.ts';
import { employersTexts } from '../../employers/employers.texts.ts';
import { placePage } from '../../places/parts/open-place.ts';
import { staysTexts } from '../../places/stays.texts.ts';
import { forumsTexts } from '../forums.texts.ts';
import type { ForumPeople, LaterContact, LaterPlace, LaterStay } from '../led-to.store.ts';
import { countInWords } from './forum-words.tsx';

export interface LedToProps {
  contacts: readonly LaterContact[];
  places: readonly LaterPlace[];
  stays: readonly LaterStay[];
  people: ForumPeople;
  today: PlainDate;
  lang: Lang;
}

const Contacts = ({ contacts, lang }: Pick<LedToProps, 'contacts' | 'lang'>) => {
  const t = forumsTexts[lang];
  return (
    <DataTable<LaterContact>
      lang={lang}
      caption={t.contacts}
      rows={contacts}
      empty={<p>{t.noContacts}</p>}
      columns={[
        {
          key: 'dag',
          label: t.day,
          rowHeader: true,
          cell: ({ heldOn }) => (heldOn ? dateInWords(heldOn, lang) : t.noDay),
        },
        {
          key: 'hur',
          label: t.way,
          cell: ({ kind }) => (kind === 'study_visit' ? t.studyVisit : employersTexts[lang].talkKinds[kind]),
        },
        {
          key: 'vem',
          label: t.where,
          cell: ({ href, name }) => <a href={href}>{name}</a>,
        },
        { key: 'overens', label: t.agreed, wide: true, cell: ({ agreed }) => agreed ?? t.nothing },
      ]}
    />
  );
};

const Places = ({ places, lang }: Pick<LedToProps, 'places' | 'lang'>) => {
  const t = forumsTexts[lang];
  return (
    <DataTable<LaterPlace>
      lang={lang}
      caption={t.places}
      rows={places}
      empty={<p>{t.noPlaces}</p>}
      columns={[
        {
          key: 'plats',
          label: t.places,
          rowHeader: true,
          cell: (place) => <a href={placePage(place)}>{place.name}</a>,
        },
        { key: 'vem', label: t.employer, cell: ({ employer }) => employer },
        { key: 'fran', label: t.fromDay, cell: ({ fromOn }) => dateInWords(fromOn, lang) },
        { key: 'antal', label: t.seats, numeric: true, cell: ({ seats }) => seats },
      ]}
    />
  );
};

const Stays = ({ stays, today, lang }: Pick<LedToProps, 'stays' | 'today' | 'lang'>) => {
  const t = forumsTexts[lang];
  return (
    <DataTable<LaterStay>
      lang={lang}
      caption={t.stays}
      rows={stays}
      empty={<p>{t.noStays}</p>}
      columns={[
        {
          key: 'namn',
          label: t.person,
          rowHeader: true,
          cell: ({ id, participantId, name }) => (
            <a href={`/deltagare/${participantId}/platser/${id}`}>{name}</a>
          ),
        },
        { key: 'plats', label: t.places, cell: ({ place }) => place },
        { key: 'fran', label: t.fromDay, cell: ({ startsOn }) => dateInWords(startsOn, lang) },
        {
          key: 'lage',
          label: t.state,
          cell: ({ startsOn, endsOn, endedOn, endedBecause }) => {
            if (endedOn && endedBecause)
              return `${staysTexts[lang].endings[endedBecause]}, ${dateInWords(endedOn, lang)}`;
            if (endsOn < today) return t.wasUntil(dateInWords(endsOn, lang));
            return startsOn > today ? t.booked : t.goesOn;
          },
        },
      ]}
    />
  );
};

/** What came out of a forum: how much in all, then one by one with its day. */
export const LedTo = ({ contacts, places, stays, people, today, lang }: LedToProps) => {
  const t = forumsTexts[lang];
  return (
    <Section title={t.ledTo}>
      <DescriptionList
        items={[
          { term: t.contacts, value: contacts.length },
          {
            term: t.visits,
            value: contacts.filter(({ kind }) => kind === 'visit' || kind === 'study_visit').length,
          },
          { term: t.places, value: places.length },
          { term: t.seats, value: places.reduce((sum, { seats }) => sum + seats, 0) },
          { term: t.peopleAtPlaces, value: countInWords(people.stays, lang) },
          { term: t.employed, value: countInWords(people.employed, lang) },
        ]}
      />
      <p class="hint">{t.ledToHint}</p>
      <Contacts contacts={contacts} lang={lang} />
      <Places places={places} lang={lang} />
      <Stays stays={stays} today={today} lang={lang} />
    </Section>
  );
};
