import { Tag } from '../../../shared/parts/marks.tsx';
import type { Contact, Workplace } from '../employers.rules.ts';
import { employersTexts } from '../employers.texts.ts';
import { employerPage } from './open-employer.ts';
import { workplacePage } from './open-workplace.ts';
import { type Beside, LastDay, Part } from './part-of-employer.tsx';

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
          label: t.workplace,
          rowHeader: true,
          cell: (workplace) => (
            <>
              <a href={workplacePage(workplace)}>{workplace.name}</a>{' '}
              <LastDay on={workplace.endedOn} lang={lang} />
            </>
          ),
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
          label: t.contact,
          rowHeader: true,
          cell: ({ id, name }) => (keep ? <a href={`${at}/${id}/andra`}>{name}</a> : name),
        },
        {
          key: 'titel',
          label: t.role,
          cell: ({ title, supervises, endedOn }) => (
            <>
              {title} {supervises ? <Tag tone="info">{t.supervises}</Tag> : null}{' '}
              <LastDay on={endedOn} lang={lang} />
            </>
          ),
        },
        {
          key: 'na',
          label: t.reach,
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
