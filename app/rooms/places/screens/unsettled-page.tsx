import { logRead } from '../../../platform/read-log.ts';
import type { Visit } from '../../../platform/visit.ts';
import { DataTable } from '../../../shared/parts/data-table.tsx';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { Tag } from '../../../shared/parts/marks.tsx';
import { Frame } from '../../people/parts/frame.tsx';
import { openPlaces } from '../parts/open-place.ts';
import { periodOf, stateOf } from '../parts/stay-words.ts';
import { placesTexts } from '../places.texts.ts';
import { unsettled } from '../stays.rules.ts';
import { listUnended } from '../stays.store.ts';
import { staysTexts } from '../stays.texts.ts';
import { unsettledTexts } from '../unsettled.texts.ts';

/** Stays about which something is to be done, of the people one sees: a no, a time that ran out, an answer that is missing. */
export const unsettledPage = async (visit: Visit) => {
  const { lang, today, tx } = visit;
  await openPlaces(visit);
  const t = unsettledTexts[lang];
  const rows = unsettled(await listUnended(tx), today);
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
        caption={t.waiting(rows.length)}
        captionHidden
        rows={rows}
        empty={<p>{t.none}</p>}
        columns={[
          {
            key: 'vem',
            label: t.who,
            rowHeader: true,
            cell: ({ participantId, id, person }) => (
              <a href={`/deltagare/${participantId}/platser/${id}`}>{person}</a>
            ),
          },
          { key: 'var', label: t.where, cell: ({ placeWords }) => placeWords },
          { key: 'nar', label: staysTexts[lang].when, cell: (stay) => periodOf(stay, lang) },
          {
            key: 'lage',
            label: staysTexts[lang].state,
            cell: (stay) => <Tag>{stateOf(stay, today, lang)}</Tag>,
          },
        ]}
      />
    </Frame>
  );
};
