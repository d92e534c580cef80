import type { Visit } from '../../../platform/visit.ts';
import { type Column, DataTable } from '../../../shared/parts/data-table.tsx';
import { Select } from '../../../shared/parts/fields.tsx';
import { FilterForm } from '../../../shared/parts/filter-form.tsx';
import { Actions, ButtonLink } from '../../../shared/parts/form.tsx';
import { formState } from '../../../shared/parts/form-state.ts';
import { PageHeading, Section } from '../../../shared/parts/headings.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import { Frame } from '../../people/parts/frame.tsx';
import { listAdministrations } from '../administrations.store.ts';
import { type Administration, type Offer, offerState, offerStates } from '../offers.rules.ts';
import { listOffers } from '../offers.store.ts';
import { offersTexts } from '../offers.texts.ts';
import { offerPage, offersPageAddress, openOffers } from '../parts/open-offer.ts';
import { extentInWords, formName, peopleInWords, periodInWords } from '../parts/words.ts';

const columnsFor = ({ lang, today }: Visit): Column<Offer>[] => {
  const t = offersTexts[lang];
  return [
    {
      key: 'jobb',
      label: t.name,
      rowHeader: true,
      long: true,
      cell: (offer) => <a href={offerPage(offer)}>{offer.name}</a>,
    },
    { key: 'forvaltning', label: t.administration, long: true, cell: ({ administration }) => administration },
    {
      key: 'form',
      label: t.form,
      wide: true,
      cell: (offer) => `${formName(offer.form, lang)}, ${extentInWords(offer, lang)}`,
    },
    { key: 'nar', label: t.period, cell: (offer) => periodInWords(offer, lang) },
    { key: 'antal', label: t.jobs, numeric: true, cell: ({ jobs }) => jobs },
    { key: 'lage', label: t.state, cell: (offer) => t.states[offerState(offer, today)] },
  ];
};

interface FilterProps {
  administration: string;
  state: string;
  administrations: readonly Administration[];
  visit: Visit;
}

const Filter = ({ administration, state, administrations, visit: { lang } }: FilterProps) => {
  const t = offersTexts[lang];
  const form = formState(lang, { forvaltning: administration, lage: state });
  return (
    <FilterForm
      action={offersPageAddress}
      lang={lang}
      label={t.filter}
      clearHref={administration || state ? offersPageAddress : undefined}
    >
      <Select
        form={form}
        name="forvaltning"
        label={t.administration}
        prompt={t.everyAdministration}
        options={administrations.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        form={form}
        name="lage"
        label={t.state}
        prompt={t.everyState}
        options={offerStates.map((value) => ({ value, label: t.states[value] }))}
      />
    </FilterForm>
  );
};

interface CountsProps {
  administrations: readonly Administration[];
  offers: readonly Offer[];
  keep: boolean;
  visit: Visit;
}

/** How much each administration offers, and how many people: few are not told. */
const Counts = ({ administrations, offers, keep, visit: { lang, today, visitor } }: CountsProps) => {
  const t = offersTexts[lang];
  const offered = ({ id }: Administration) =>
    offers.filter((offer) => offer.administrationId === id && offerState(offer, today) === 'offered').length;
  const own = ({ organisationId }: Administration) => organisationId === visitor.organisationId;
  const columns: Column<Administration>[] = [
    { key: 'namn', label: t.administration, rowHeader: true, long: true, cell: ({ name }) => name },
    { key: 'erbjuder', label: t.offers, numeric: true, cell: offered },
    { key: 'vantar', label: t.waiting, numeric: true, cell: ({ waiting }) => peopleInWords(waiting, lang) },
    { key: 'ja', label: t.taken, numeric: true, cell: ({ taken }) => peopleInWords(taken, lang) },
    ...(keep
      ? [
          {
            key: 'andra',
            label: t.rename,
            cell: (row: Administration) =>
              own(row) ? (
                <a href={`${offersPageAddress}/forvaltningar/${row.id}`}>
                  {t.rename}
                  <span class="ds-sr-only">: {row.name}</span>
                </a>
              ) : null,
          },
        ]
      : []),
  ];
  return (
    <Section title={t.administrations}>
      <DataTable
        lang={lang}
        caption={t.administrations}
        captionHidden
        columns={columns}
        rows={administrations}
        empty={<p>{t.noAdministrations}</p>}
      />
      {keep ? (
        <Actions>
          <ButtonLink href={`${offersPageAddress}/forvaltningar/ny`} kind="secondary">
            {t.addAdministration}
          </ButtonLink>
        </Actions>
      ) : null}
    </Section>
  );
};

/** What the administrations of the municipality offer. */
export const offersPage = async (visit: Visit) => {
  const { lang, today, tx, url } = visit;
  const { keep } = await openOffers(visit);
  const t = offersTexts[lang];
  const [administrations, offers] = [await listAdministrations(tx), await listOffers(tx)];
  const administration = url.searchParams.get('forvaltning') ?? '';
  const state = url.searchParams.get('lage') ?? '';
  const rows = offers.filter(
    (offer) =>
      (!administration || offer.administrationId === administration) &&
      (!state || offerState(offer, today) === state),
  );
  return (
    <Frame visit={visit} title={t.title}>
      <PageHeading
        title={t.title}
        lead={t.lead}
        back={{ href: '/larandeplatser', label: t.places }}
        action={
          keep && administrations.length > 0 ? (
            <ButtonLink href={`${offersPageAddress}/nytt`}>{t.add}</ButtonLink>
          ) : null
        }
      />
      {url.searchParams.has('sparat') ? <Alert tone="success" live title={t.saved} /> : null}
      <Filter administration={administration} state={state} administrations={administrations} visit={visit} />
      <DataTable
        lang={lang}
        caption={t.caption(rows.length)}
        columns={columnsFor(visit)}
        rows={rows}
        empty={<p>{offers.length > 0 ? t.emptyFiltered : t.empty}</p>}
      />
      <Counts administrations={administrations} offers={offers} keep={keep} visit={visit} />
    </Frame>
  );
};
