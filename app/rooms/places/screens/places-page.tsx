import type { Visit } from '../../../platform/visit.ts';
import { type Column, DataTable } from '../../../shared/parts/data-table.tsx';
import { Select } from '../../../shared/parts/fields.tsx';
import { FilterForm } from '../../../shared/parts/filter-form.tsx';
import { ButtonLink } from '../../../shared/parts/form.tsx';
import { formState } from '../../../shared/parts/form-state.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import { cameOfTexts } from '../../employers/came-of.texts.ts';
import { branches } from '../../employers/employers.rules.ts';
import { employersTexts } from '../../employers/employers.texts.ts';
import { Frame } from '../../people/parts/frame.tsx';
import { countWaiting } from '../asked-support.store.ts';
import { listUnread } from '../filled-in.store.ts';
import { openPlaces, placePage } from '../parts/open-place.ts';
import { FreeWords } from '../parts/place-words.tsx';
import { SeatBoxes } from '../parts/seat-boxes.tsx';
import { WaitingEmployers, WaitingFillings, WaitingStays } from '../parts/waiting-employers.tsx';
import { freeOn, type Place, seatsOn, type Taken, takenOn, usableSeats } from '../places.rules.ts';
import { listPlaces, readTaken } from '../places.store.ts';
import { placesTexts } from '../places.texts.ts';
import { unsettled } from '../stays.rules.ts';
import { listUnended } from '../stays.store.ts';

interface Row {
  place: Place;
  taken: Taken[];
}

const columnsFor = ({ lang, today }: Visit): Column<Row>[] => {
  const t = placesTexts[lang];
  return [
    {
      key: 'plats',
      label: t.place,
      rowHeader: true,
      cell: ({ place }) => (
        <a href={placePage(place)}>
          {place.employer}, {place.name}
        </a>
      ),
    },
    {
      key: 'platser',
      label: t.seats,
      wide: true,
      cell: ({ place, taken }) => (
        <SeatBoxes taken={takenOn(taken, today)} seats={seatsOn(usableSeats(place), today)} lang={lang} />
      ),
    },
    {
      key: 'ledig',
      label: t.free,
      cell: ({ place, taken }) => <FreeWords place={place} taken={taken} today={today} lang={lang} />,
    },
    {
      key: 'bransch',
      label: t.branch,
      cell: ({ place }) => employersTexts[lang].branches[place.branch],
    },
    { key: 'omrade', label: t.area, cell: ({ place }) => place.area ?? '–' },
    { key: 'slag', label: t.kind, cell: ({ place }) => t.kinds[place.kind] },
  ];
};

interface Choice {
  branch: string;
  area: string;
  free: boolean;
}

const Filter = ({ choice, areas, visit }: { choice: Choice; areas: string[]; visit: Visit }) => {
  const { lang } = visit;
  const t = placesTexts[lang];
  const form = formState(lang, {
    bransch: choice.branch,
    omrade: choice.area,
    ledigt: choice.free ? 'nu' : '',
  });
  const isFiltered = choice.branch || choice.area || choice.free;
  return (
    <FilterForm
      action="/larandeplatser"
      lang={lang}
      label={t.filter}
      clearHref={isFiltered ? '/larandeplatser' : undefined}
    >
      <Select
        form={form}
        name="bransch"
        label={t.branch}
        prompt={t.everyBranch}
        options={branches.map((value) => ({ value, label: employersTexts[lang].branches[value] }))}
      />
      <Select
        form={form}
        name="omrade"
        label={t.area}
        prompt={t.everyArea}
        options={areas.map((value) => ({ value, label: value }))}
      />
      <Select
        form={form}
        name="ledigt"
        label={t.free}
        prompt={t.any}
        options={[{ value: 'nu', label: t.freeNowOnly }]}
      />
    </FilterForm>
  );
};

const Links = ({ visit, load }: { visit: Visit; load: boolean }) => {
  const t = placesTexts[visit.lang];
  const links = [
    ['/arbetsgivare', t.employers],
    ['/forum', cameOfTexts[visit.lang].forums],
    ['/kommunjobb', t.municipalJobs],
    ['/larandeplatser/besok', t.visits],
    ...(load ? [['/larandeplatser/belastning', t.load]] : []),
  ];
  return (
    <ul>
      {links.map(([href, label]) => (
        <li>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  );
};

/** The own organisation's places: what is free now, and from when. */
export const placesPage = async (visit: Visit) => {
  const { lang, today, tx, url } = visit;
  const { keep, setLevels } = await openPlaces(visit);
  const t = placesTexts[lang];
  const [places, taken] = [await listPlaces(tx), await readTaken(tx)];
  const waiting = await countWaiting(tx);
  const unread = (await listUnread(tx)).length;
  const open = unsettled(await listUnended(tx), today).length;
  const choice = {
    branch: url.searchParams.get('bransch') ?? '',
    area: url.searchParams.get('omrade') ?? '',
    free: url.searchParams.get('ledigt') === 'nu',
  };
  const all = places.map((place) => ({ place, taken: taken.get(place.id) ?? [] }));
  const rows = all.filter(
    (row) =>
      (!choice.branch || row.place.branch === choice.branch) &&
      (!choice.area || row.place.area === choice.area) &&
      (!choice.free || freeOn(usableSeats(row.place), row.taken, today) > 0),
  );
  const sum = (count: (row: Row) => number) => all.reduce((total, row) => total + count(row), 0);
  return (
    <Frame visit={visit} title={t.title}>
      <PageHeading
        title={t.title}
        lead={t.used(
          sum((row) => takenOn(row.taken, today)),
          sum(({ place }) => seatsOn(usableSeats(place), today)),
        )}
        action={keep ? <ButtonLink href="/larandeplatser/ny">{t.add}</ButtonLink> : null}
      />
      {url.searchParams.has('sparat') ? <Alert tone="success" live title={t.saved} /> : null}
      <WaitingEmployers count={waiting} href="/larandeplatser/stod" lang={lang} />
      <WaitingFillings count={unread} lang={lang} />
      <WaitingStays count={open} lang={lang} />
      <Filter choice={choice} areas={[...new Set(places.flatMap(({ area }) => area ?? []))]} visit={visit} />
      <DataTable
        lang={lang}
        caption={t.caption(rows.length)}
        columns={columnsFor(visit)}
        rows={rows}
        empty={<p>{places.length > 0 ? t.emptyFiltered : t.empty}</p>}
      />
      <Links visit={visit} load={setLevels} />
    </Frame>
  );
};
