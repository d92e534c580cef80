import { type Column, DataTable } from '../../../shared/parts/data-table.tsx';
import { Tag, Tags } from '../../../shared/parts/marks.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import type { PlainDate } from '../../../shared/values/dates.ts';
import type { Listing } from '../load-listing.ts';
import { type PersonInList, type SortKey, sortKeys } from '../people.rules.ts';
import { peopleTexts } from '../people.texts.ts';
import { addressOf } from '../people-address.rules.ts';
import { situationTexts } from '../situation.texts.ts';
import { dateWords, partyWords, signalWords, stepInWords } from './signal-words.ts';

type Row = PersonInList | 'hidden';

const Notices = ({ person, lang, today }: { person: PersonInList; lang: Lang; today: PlainDate }) => {
  const notices = person.signals.filter(({ name }) => name !== 'no_way');
  if (!person.protected && notices.length === 0) return null;
  return (
    <Tags>
      {person.protected ? <Tag tone="warning">{situationTexts[lang].protected}</Tag> : null}
      {notices.map((signal) => (
        <Tag tone="info">{signalWords(signal, lang, today)}</Tag>
      ))}
    </Tags>
  );
};

const Days = ({ person, lang }: { person: PersonInList; lang: Lang }) => (
  <>
    {person.days ?? '–'}
    {person.longerThan === null ? null : (
      <>
        {' '}
        <Tag tone="warning">⚠ {peopleTexts[lang].longerThan(person.longerThan)}</Tag>
      </>
    )}
  </>
);

const columnsOf = (lang: Lang, today: PlainDate): Column<Row>[] => {
  const t = peopleTexts[lang];
  const person =
    (cell: (one: PersonInList) => ReturnType<Column<Row>['cell']>): Column<Row>['cell'] =>
    (row) =>
      row === 'hidden' ? '–' : cell(row);
  return [
    {
      key: 'name',
      label: t.name,
      rowHeader: true,
      sortable: true,
      cell: (row) => (row === 'hidden' ? t.hidden : <a href={`/deltagare/${row.id}`}>{row.name}</a>),
    },
    {
      key: 'step',
      label: t.step,
      sortable: true,
      long: true,
      cell: person((one) => stepInWords(one, lang)),
    },
    {
      key: 'days',
      label: t.days,
      sortable: true,
      numeric: true,
      cell: person((one) => <Days person={one} lang={lang} />),
    },
    {
      key: 'date',
      label: t.date,
      sortable: true,
      wide: true,
      cell: person(({ next, late }) => (
        <>
          {dateWords(next, lang, today)}
          {late ? (
            <>
              {' '}
              <Tag tone="warning">⚠ {t.passed}</Tag>
            </>
          ) : null}
        </>
      )),
    },
    {
      key: 'party',
      label: t.waiting,
      sortable: true,
      cell: person(({ waitingFor }) => partyWords(waitingFor, lang)),
    },
    {
      key: 'notice',
      label: t.notice,
      wide: true,
      cell: (row) => (row === 'hidden' ? t.hiddenNote : <Notices person={row} lang={lang} today={today} />),
    },
  ];
};

/** Why nobody is shown, and where one can go from here. */
const Nobody = ({ listing, lang }: { listing: Listing; lang: Lang }) => {
  const t = peopleTexts[lang];
  const { all, choice } = listing;
  const [words, href, label] =
    all.length > 0
      ? [t.nobodyFound, addressOf({ scope: choice.scope }), t.showAll]
      : [choice.scope === 'unit' ? t.emptyUnit : t.empty, '/arenden', t.emptyInbox];
  return (
    <>
      <p>{words}</p>
      <p>
        <a href={href}>{label}</a>
      </p>
    </>
  );
};

/** Who it is about and what is next. The name is the row's only link; those protected from oneself have none. */
export const PeopleTable = (props: { listing: Listing; lang: Lang; today: PlainDate }) => {
  const { listing, lang, today } = props;
  const { choice, all, found, shown, page, pages, hidden } = listing;
  const t = peopleTexts[lang];
  const unfiltered = !choice.wait && !choice.party && !choice.step;
  const withHidden = unfiltered && page === pages ? hidden : 0;
  return (
    <>
      {all.length > 0 ? <h2>{t.shown(found.length, all.length)}</h2> : null}
      <DataTable<Row>
        lang={lang}
        caption={choice.scope === 'unit' ? t.unit : t.mine}
        captionHidden
        columns={columnsOf(lang, today)}
        rows={[...shown, ...Array.from({ length: withHidden }, () => 'hidden' as const)]}
        sort={{ key: choice.sort, direction: choice.descending ? 'descending' : 'ascending' }}
        sortHref={({ key, direction }) =>
          addressOf({
            ...choice,
            sort: sortKeys.find((one): one is SortKey => one === key),
            descending: direction === 'descending',
            page: 1,
          })
        }
        empty={<Nobody listing={listing} lang={lang} />}
      />
    </>
  );
};
