import { idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { type Column, DataTable } from '../../../shared/parts/data-table.tsx';
import { dateInWords } from '../../../shared/values/dates.ts';
import { frameTexts } from '../../people/frame.texts.ts';
import { openPerson } from '../open-person.ts';
import { PersonFrame } from '../parts/person-frame.tsx';
import { listReads, mayReview, type Read } from '../reads.store.ts';
import { readsTexts } from '../reads.texts.ts';

const columnsIn = (lang: Visit['lang']): Column<Read>[] => {
  const t = readsTexts[lang];
  const roles = frameTexts[lang].roles;
  return [
    {
      key: 'day',
      label: t.day,
      rowHeader: true,
      cell: ({ day }) => dateInWords(day, lang, { weekday: false }),
    },
    {
      key: 'reader',
      label: t.reader,
      cell: ({ reader, role }) => (role ? `${reader}, ${roles[role] ?? role}` : reader),
    },
    { key: 'act', label: t.act, cell: ({ act }) => t.acts[act] ?? act },
    { key: 'purpose', label: t.purpose, cell: ({ purpose }) => purpose ?? '–' },
    { key: 'times', label: t.times, numeric: true, cell: ({ times }) => times },
  ];
};

/** Who has read about the person: to the manager of the file; others are told whom to ask. */
export const readsPage = async (visit: Visit) => {
  const { tx, lang } = visit;
  const t = readsTexts[lang];
  const person = await openPerson(visit, idParam(visit, 'id'));
  const reviews = await mayReview(tx, person.participantId);
  return (
    <PersonFrame
      visit={visit}
      person={person}
      title={t.title}
      lead={reviews ? t.lead : undefined}
      current="log"
    >
      {reviews ? (
        <DataTable
          lang={lang}
          caption={t.caption}
          columns={columnsIn(lang)}
          rows={await listReads(tx, person.participantId)}
          empty={t.none}
        />
      ) : (
        <p>{t.notYours}</p>
      )}
    </PersonFrame>
  );
};
