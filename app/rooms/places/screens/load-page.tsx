import { NotAllowed } from '../../../platform/outcomes-of-requests.ts';
import type { Visit } from '../../../platform/visit.ts';
import { DataTable } from '../../../shared/parts/data-table.tsx';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { Tag } from '../../../shared/parts/marks.tsx';
import { dateInWords, type PlainDate } from '../../../shared/values/dates.ts';
import { readLevels, readSetLevels } from '../../employers/levels.store.ts';
import { Frame } from '../../people/parts/frame.tsx';
import { openPlaces } from '../parts/open-place.ts';
import { placesTexts } from '../places.texts.ts';
import { roomFrom } from '../visits.rules.ts';
import { readBookedDays, readLoad } from '../visits.store.ts';
import { visitsTexts } from '../visits.texts.ts';

/** How many people each of the staff has, also who has none, against the levels that the collaboration has set, and from when there is room for another start. By name, in no order of merit. */
export const loadPage = async (visit: Visit) => {
  const { lang, today, tx } = visit;
  const { setLevels } = await openPlaces(visit);
  if (!setLevels) throw new NotAllowed();
  const t = visitsTexts[lang];
  const [levels, set] = [await readLevels(tx), await readSetLevels(tx)];
  const against = (count: number, level: number | undefined) =>
    level === undefined ? (
      count
    ) : (
      <>
        {t.of(count, level)} {count > level ? <Tag tone="warning">{t.over}</Tag> : null}
      </>
    );
  const booked = await readBookedDays(tx);
  const room = (from: PlainDate) => (from === today ? t.roomNow : t.roomFrom(dateInWords(from, lang)));
  return (
    <Frame visit={visit} title={placesTexts[lang].load}>
      <PageHeading
        title={placesTexts[lang].load}
        lead={set.people_per_supervisor && set.people_per_consultant ? t.loadLead : t.noLevel}
        back={{ href: '/larandeplatser', label: placesTexts[lang].title }}
      />
      <DataTable
        lang={lang}
        caption={placesTexts[lang].load}
        captionHidden
        rows={await readLoad(tx)}
        empty={<p>{t.noLoad}</p>}
        columns={[
          {
            key: 'namn',
            label: t.name,
            rowHeader: true,
            cell: ({ name, left }) => (
              <>
                {name} {left ? <Tag tone="warning">{t.left}</Tag> : null}
              </>
            ),
          },
          {
            key: 'handledare',
            label: t.stays,
            cell: ({ stays }) => against(stays, set.people_per_supervisor),
          },
          {
            key: 'konsulent',
            label: t.ways,
            cell: ({ ways }) => against(ways, set.people_per_consultant),
          },
          {
            key: 'rum',
            label: t.room,
            cell: ({ accountId, left }) =>
              left ? '–' : room(roomFrom(booked.get(accountId) ?? [], today, levels)),
          },
        ]}
      />
      <p>
        <a href="/arbetsgivare/nivaer">{t.levels}</a>
      </p>
    </Frame>
  );
};
