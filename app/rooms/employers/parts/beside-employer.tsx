import { type Column, DataTable } from '../../../shared/parts/data-table.tsx';
import { ButtonLink } from '../../../shared/parts/form.tsx';
import { Tag } from '../../../shared/parts/marks.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { type PlainDate, shortDate } from '../../../shared/values/dates.ts';
import type { Contact, Employer, Talk, Workplace } from '../employers.rules.ts';
import { employersTexts } from '../employers.texts.ts';
import { employerPage } from './open-employer.ts';

interface Beside<Row> {
  employer: Employer;
  rows: readonly Row[];
  keep: boolean;
  lang: Lang;
}

/** A heading, its table, and for those who keep it the way to add a row. */
const Part = <Row,>(props: {
  title: string;
  empty: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  lang: Lang;
  add?: { href: string; label: string };
}) => (
  <section>
    <h2>{props.title}</h2>
    <DataTable
      lang={props.lang}
      caption={props.title}
      captionHidden
      columns={props.columns}
      rows={props.rows}
      empty={<p>{props.empty}</p>}
    />
    {props.add ? (
      <ButtonLink href={props.add.href} kind="secondary">
        {props.add.label}
      </ButtonLink>
    ) : null}
  </section>
);

/** Where one works at the employer. */
export const Workplaces = ({ employer, rows, keep, lang }: Beside<Workplace>) => {
  const t = employersTexts[lang];
  const at = `${employerPage(employer)}/arbetsplatser`;
  return (
    <Part<Workplace>
      title={t.workplaces}
      empty={t.noWorkplaces}
      lang={lang}
      rows={rows}
      add={keep ? { href: `${at}/ny`, label: t.addWorkplace } : undefined}
      columns={[
        {
          key: 'namn',
          label: t.workplaces,
          rowHeader: true,
          cell: ({ id, name }) => (keep ? <a href={`${at}/${id}/andra`}>{name}</a> : name),
        },
        { key: 'adress', label: t.address, cell: ({ address }) => address },
        { key: 'omrade', label: t.area, cell: ({ area }) => area ?? '–' },
      ]}
    />
  );
};

/** Who answers there. */
export const Contacts = ({ employer, rows, keep, lang }: Beside<Contact>) => {
  const t = employersTexts[lang];
  const at = `${employerPage(employer)}/kontaktpersoner`;
  return (
    <Part<Contact>
      title={t.contacts}
      empty={t.noContacts}
      lang={lang}
      rows={rows}
      add={keep ? { href: `${at}/ny`, label: t.addContact } : undefined}
      columns={[
        {
          key: 'namn',
          label: t.contacts,
          rowHeader: true,
          cell: ({ id, name }) => (keep ? <a href={`${at}/${id}/andra`}>{name}</a> : name),
        },
        {
          key: 'titel',
          label: t.kind,
          cell: ({ title, supervises, endedOn }) => (
            <>
              {title} {supervises ? <Tag tone="info">{t.supervises}</Tag> : null}
              {endedOn ? <Tag>{t.hasLeft}</Tag> : null}
            </>
          ),
        },
        {
          key: 'na',
          label: t.way,
          long: true,
          cell: ({ phone, email }) => (
            <>
              {phone ? <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>{phone}</a> : null}{' '}
              {email ? <a href={`mailto:${email}`}>{email}</a> : null}
            </>
          ),
        },
      ]}
    />
  );
};

/** What was said with them. */
export const Talks = ({ employer, rows, keep, lang, today }: Beside<Talk> & { today: PlainDate }) => {
  const t = employersTexts[lang];
  const at = `${employerPage(employer)}/kontakter`;
  return (
    <Part<Talk>
      title={t.talks}
      empty={t.noTalks}
      lang={lang}
      rows={rows}
      add={keep ? { href: `${at}/ny`, label: t.addTalk } : undefined}
      columns={[
        {
          key: 'dag',
          label: t.when,
          rowHeader: true,
          cell: ({ heldOn }) => shortDate(heldOn, lang, today),
        },
        {
          key: 'hur',
          label: t.way,
          cell: ({ kind, struck }) => (
            <>
              {t.talkKinds[kind]} {struck ? <Tag>{t.struck}</Tag> : null}
            </>
          ),
        },
        { key: 'med', label: t.with, cell: ({ contact }) => contact ?? '–' },
        { key: 'om', label: t.about, wide: true, cell: ({ about }) => about },
        { key: 'overens', label: t.agreed, wide: true, cell: ({ agreed }) => agreed ?? '–' },
        {
          key: 'av',
          label: t.by,
          cell: ({ id, by, struck }) => (
            <>
              {by}
              {keep && !struck ? (
                <form method="post" action={`${at}/${id}/stryk`}>
                  <button class="ds-button" data-variant="tertiary" type="submit">
                    {t.strike}
                    <span class="ds-sr-only">{` ${id.slice(0, 4)}`}</span>
                  </button>
                </form>
              ) : null}
            </>
          ),
        },
      ]}
    />
  );
};
