import { logRead } from '../../../platform/read-log.ts';
import type { Visit } from '../../../platform/visit.ts';
import { DataTable } from '../../../shared/parts/data-table.tsx';
import { DescriptionList } from '../../../shared/parts/facts.tsx';
import { PageHeading, Section } from '../../../shared/parts/headings.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { addDays, dateInWords } from '../../../shared/values/dates.ts';
import { readLevels } from '../../employers/levels.store.ts';
import { Frame } from '../../people/parts/frame.tsx';
import { countWaiting } from '../asked-support.store.ts';
import { listUnread } from '../filled-in.store.ts';
import { whenOf } from '../parts/note-words.tsx';
import { openPlaces } from '../parts/open-place.ts';
import { Outcome, VisitDoors } from '../parts/visit-table.tsx';
import { WaitingEmployers, WaitingFillings, WaitingStays } from '../parts/waiting-employers.tsx';
import { placesTexts } from '../places.texts.ts';
import { type Stay, unsettled } from '../stays.rules.ts';
import { listUnended } from '../stays.store.ts';
import { staysTexts } from '../stays.texts.ts';
import { roomFrom, type SupportVisit, withoutVisits } from '../visits.rules.ts';
import { listVisitsOf } from '../visits.store.ts';
import { visitsTexts } from '../visits.texts.ts';

/** So many days ahead are listed; all that nobody has told of are. */
const daysAhead = 14;
/** So long after a visit it is still at hand to be noted. */
const daysAfter = 7;

const visitPage = ({ participantId, stayId, id }: SupportVisit) =>
  `/deltagare/${participantId}/platser/${stayId}/besok/${id}`;

/** Those at a place whom nobody is to visit. */
const Unplanned = ({ stays, lang }: { stays: readonly (Stay & { person: string })[]; lang: Lang }) =>
  stays.length > 0 ? (
    <Section title={visitsTexts[lang].unplanned}>
      <ul>
        {stays.map(({ participantId, id, person, placeWords }) => (
          <li>
            <a href={`/deltagare/${participantId}/platser/${id}`}>
              {person}, {placeWords}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  ) : null;

/** A supervisor's own visits, and those of whom one stands in for: those not told of first, then those to come, and from when there is room for another start. */
export const myVisitsPage = async (visit: Visit) => {
  const { lang, today, tx, visitor } = visit;
  await openPlaces(visit);
  const [t, s] = [visitsTexts[lang], staysTexts[lang]];
  const all = await listVisitsOf(tx, visitor.accountId, addDays(today, -daysAfter));
  const rows = all.filter(({ plannedOn }) => plannedOn <= addDays(today, daysAhead));
  const waiting = await countWaiting(tx);
  const unread = (await listUnread(tx)).length;
  const unended = await listUnended(tx);
  const open = unsettled(unended, today).length;
  const unplanned = withoutVisits(unended, all, visitor.accountId, today);
  await logRead(tx, 'list', [...new Set([...rows, ...unplanned].map(({ participantId }) => participantId))]);
  const from = roomFrom(
    all
      .filter(({ outcome, supervisorId }) => !outcome && supervisorId === visitor.accountId)
      .map(({ plannedOn }) => plannedOn),
    today,
    await readLevels(tx),
  );
  return (
    <Frame visit={visit} title={t.title}>
      <PageHeading title={t.title} back={{ href: '/larandeplatser', label: placesTexts[lang].title }} />
      <WaitingEmployers count={waiting} href="/larandeplatser/stod" lang={lang} />
      <WaitingFillings count={unread} lang={lang} />
      <WaitingStays count={open} lang={lang} />
      <DescriptionList
        items={[{ term: t.room, value: from === today ? t.roomNow : t.roomFrom(dateInWords(from, lang)) }]}
      />
      <DataTable
        lang={lang}
        caption={t.caption(rows.length)}
        rows={rows}
        empty={<p>{t.none}</p>}
        columns={[
          {
            key: 'vem',
            label: t.whom,
            rowHeader: true,
            cell: (row) => (
              <>
                {row.outcome ? row.person : <a href={visitPage(row)}>{row.person}</a>}
                {row.supervisorId === visitor.accountId ? null : (
                  <p class="hint">{t.insteadOf(row.supervisor)}</p>
                )}
              </>
            ),
          },
          { key: 'dag', label: s.when, cell: (row) => whenOf(row, lang) },
          { key: 'plats', label: placesTexts[lang].place, cell: ({ placeWords }) => placeWords },
          {
            key: 'lage',
            label: s.state,
            cell: (row) => (
              <>
                <Outcome visit={row} today={today} lang={lang} />{' '}
                <VisitDoors visit={row} at={visitPage(row)} lang={lang} />
              </>
            ),
          },
        ]}
      />
      <Unplanned stays={unplanned} lang={lang} />
    </Frame>
  );
};
