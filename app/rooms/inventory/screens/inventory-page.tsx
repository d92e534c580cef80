import { may } from '../../../platform/may.ts';
import { NotAllowed } from '../../../platform/outcomes-of-requests.ts';
import { logRead } from '../../../platform/read-log.ts';
import type { Visit } from '../../../platform/visit.ts';
import { Select } from '../../../shared/parts/fields.tsx';
import { FilterForm } from '../../../shared/parts/filter-form.tsx';
import { formState } from '../../../shared/parts/form-state.ts';
import { PageHeading, Section } from '../../../shared/parts/headings.tsx';
import { Pager, SubNavigation } from '../../../shared/parts/links.tsx';
import { EmptyState } from '../../../shared/parts/marks.tsx';
import { seesPeople } from '../../people/landing.rules.ts';
import { CatalogueLink } from '../../people/parts/catalogue-link.tsx';
import { Frame } from '../../people/parts/frame.tsx';
import { addressOf, allUnits } from '../inventory.rules.ts';
import { inventoryTexts } from '../inventory.texts.ts';
import { type Inventory, loadInventory } from '../load-inventory.ts';
import { InventoryList } from '../parts/inventory-list.tsx';

/** More are chosen from a list: as links they would stand before the first person, a screen or two long on a phone. */
const mostLinks = 6;

const Units = ({ inventory, visit }: { inventory: Inventory; visit: Visit }) => {
  const t = inventoryTexts[visit.lang];
  const { units, choice } = inventory;
  if (units.length < 2) return null;
  if (units.length > mostLinks)
    return (
      <FilterForm action="/inventering" lang={visit.lang} label={t.units}>
        <Select
          form={formState(visit.lang, { enhet: choice.unit })}
          name="enhet"
          label={t.units}
          prompt={false}
          options={[
            { value: allUnits, label: t.all },
            ...units.map(({ id, name, count }) => ({ value: id, label: t.unit(name, count) })),
          ]}
        />
      </FilterForm>
    );
  const link = (id: string, label: string) => ({
    href: addressOf({ unit: id, page: 1 }),
    label,
    current: choice.unit === id,
  });
  return (
    <SubNavigation
      label={t.units}
      items={[link(allUnits, t.all), ...units.map(({ id, name, count }) => link(id, t.unit(name, count)))]}
    />
  );
};

/** Everybody in day activity whom one may see, and when to ask each next. Who is shown is logged. */
export const inventoryPage = async (visit: Visit) => {
  const { tx, lang, visitor } = visit;
  if (!seesPeople(visitor.role)) throw new NotAllowed();
  const inventory = await loadInventory(visit);
  const { choice, left, pages, shown } = inventory;
  await logRead(
    tx,
    'list',
    shown.map(({ id }) => id),
  );
  const statesIntervals = await may(tx, 'staff');
  const t = inventoryTexts[lang];
  return (
    <Frame visit={visit} title={t.title}>
      <PageHeading title={t.title} lead={t.lead} />
      <CatalogueLink visitor={visitor} lang={lang} />
      <Units inventory={inventory} visit={visit} />
      {shown.length === 0 ? (
        <EmptyState>{t.empty}</EmptyState>
      ) : (
        <Section title={t.left(left)}>
          <p>{t.leftMore(left)}</p>
          <InventoryList inventory={inventory} lang={lang} />
          <Pager
            page={choice.page}
            pages={pages}
            href={(page) => addressOf({ unit: choice.unit, page })}
            lang={lang}
          />
        </Section>
      )}
      <p>
        <a href="/uppfoljning/inventering">{t.followUp}</a>
      </p>
      {statesIntervals ? (
        <p>
          <a href="/inventering/tider">{t.intervalsLink}</a>
        </p>
      ) : null}
    </Frame>
  );
};
