import { logRead } from '../../../platform/read-log.ts';
import type { Visit } from '../../../platform/visit.ts';
import { DataTable } from '../../../shared/parts/data-table.tsx';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { momentInWords } from '../../../shared/values/dates.ts';
import { Frame } from '../../people/parts/frame.tsx';
import { listUnread } from '../filled-in.store.ts';
import { filledInTexts } from '../filled-in.texts.ts';
import { openPlaces } from '../parts/open-place.ts';
import { placesTexts } from '../places.texts.ts';
import { staysTexts } from '../stays.texts.ts';

/** Agreements that the person or the employer has filled in, and that staff have not answered: the oldest first. */
export const filledInPage = async (visit: Visit) => {
  const { lang, tx } = visit;
  await openPlaces(visit);
  const t = filledInTexts[lang];
  const rows = await listUnread(tx);
  await logRead(tx, 'list', [...new Set(rows.map(({ participantId }) => participantId))]);
  return (
    <Frame visit={visit} title={t.title}>
      <PageHeading
        title={t.title}
        lead={t.lead}
        back={{ href: '/larandeplatser', label: placesTexts[lang].title }}
      />
      <DataTable
        lang={lang}
        caption={t.count(rows.length)}
        rows={rows}
        empty={<p>{t.none}</p>}
        columns={[
          {
            key: 'vem',
            label: t.who,
            rowHeader: true,
            cell: ({ participantId, stayId, person }) => (
              <a href={`/deltagare/${participantId}/platser/${stayId}`}>{person}</a>
            ),
          },
          { key: 'var', label: t.where, cell: ({ placeWords }) => placeWords },
          { key: 'av', label: t.by, cell: ({ party }) => staysTexts[lang].parties[party] },
          { key: 'nar', label: t.when, cell: ({ writtenAt }) => momentInWords(writtenAt, lang) },
        ]}
      />
    </Frame>
  );
};
