import { logRead } from '../../../platform/read-log.ts';
import type { Visit } from '../../../platform/visit.ts';
import { DataTable } from '../../../shared/parts/data-table.tsx';
import { DescriptionList } from '../../../shared/parts/facts.tsx';
import { Actions, ButtonLink } from '../../../shared/parts/form.tsx';
import { PageHeading, Section } from '../../../shared/parts/headings.tsx';
import { Alert, Tag } from '../../../shared/parts/marks.tsx';
import { dateInWords } from '../../../shared/values/dates.ts';
import { Frame } from '../../people/parts/frame.tsx';
import { employedMatches } from '../employment.store.ts';
import { type Match, matchState } from '../matches.rules.ts';
import { listMatchesOf } from '../matches.store.ts';
import { matchesTexts } from '../matches.texts.ts';
import { offerForms } from '../offer-forms.texts.ts';
import { type Offer, offerState } from '../offers.rules.ts';
import { offersTexts } from '../offers.texts.ts';
import { personJobsPage } from '../parts/open-match.ts';
import { offerPage as addressOf, offersPageAddress, openOffer, openOffers } from '../parts/open-offer.ts';
import { extentInWords, formName, periodInWords } from '../parts/words.ts';

const factsOf = ({ lang, today }: Visit, offer: Offer) => {
  const t = offersTexts[lang];
  return [
    { term: t.state, value: <Tag>{t.states[offerState(offer, today)]}</Tag> },
    { term: t.administration, value: offer.administration },
    { term: t.tasks, value: offer.tasks },
    { term: t.form, value: formName(offer.form, lang) },
    { term: t.extent, value: extentInWords(offer, lang) },
    { term: t.workplace, value: offer.workplace },
    { term: t.period, value: periodInWords(offer, lang) },
    { term: t.jobs, value: offer.jobs },
    {
      term: t.hr,
      value: [offer.hrName, offer.hrPhone, ...(offer.hrEmail ? [offer.hrEmail] : [])].join(', '),
    },
    { term: t.responsible, value: offer.responsible ?? t.nobody },
    ...(offer.withdrawnOn && offer.withdrawnBecause
      ? [
          {
            term: t.withdrawn,
            value: `${dateInWords(offer.withdrawnOn, lang)}: ${t.because[offer.withdrawnBecause]}`,
          },
        ]
      : []),
  ];
};

interface PeopleProps {
  matches: readonly Match[];
  employed: ReadonlySet<string>;
  visit: Visit;
}

const People = ({ matches, employed, visit: { lang } }: PeopleProps) => {
  const t = offersTexts[lang];
  const m = matchesTexts[lang];
  return (
    <Section title={t.people}>
      <DataTable
        lang={lang}
        caption={t.people}
        captionHidden
        columns={[
          {
            key: 'person',
            label: t.person,
            rowHeader: true,
            long: true,
            cell: (match) => <a href={personJobsPage(match)}>{match.person}</a>,
          },
          {
            key: 'lage',
            label: t.state,
            cell: (match) => <Tag>{m.states[matchState(match, employed.has(match.id))]}</Tag>,
          },
          { key: 'ja', label: m.saidYes, cell: ({ yesOn }) => dateInWords(yesOn, lang) },
          { key: 'hr', label: m.hr, cell: ({ hrOn }) => (hrOn ? dateInWords(hrOn, lang) : '–') },
        ]}
        rows={matches}
        empty={<p>{t.nobodyProposed}</p>}
      />
    </Section>
  );
};

/** One offer, and those proposed for it whom the reader may see. */
export const offerScreen = async (visit: Visit) => {
  const { lang, today, tx, url, visitor } = visit;
  const { keep } = await openOffers(visit);
  const offer = await openOffer(visit);
  const t = offersTexts[lang];
  const matches = await listMatchesOf(tx, offer.id);
  const employed = await employedMatches(
    tx,
    matches.map(({ id }) => id),
  );
  if (matches.length > 0) {
    const shown = new Set(matches.map(({ participantId }) => participantId));
    await logRead(tx, 'list', [...shown]);
  }
  const keeps = keep && offer.organisationId === visitor.organisationId;
  const at = addressOf(offer);
  return (
    <Frame visit={visit} title={offer.name}>
      <PageHeading
        title={offer.name}
        back={{ href: offersPageAddress, label: t.title }}
        action={
          keeps && offerState(offer, today) === 'offered' ? (
            <ButtonLink href={`${at}/foresla`}>{t.propose}</ButtonLink>
          ) : null
        }
      />
      {url.searchParams.has('sparat') ? <Alert tone="success" live title={t.saved} /> : null}
      <DescriptionList items={factsOf(visit, offer)} />
      {keeps ? (
        <Actions>
          <ButtonLink href={`${at}/andra`} kind="secondary">
            {offerForms[lang].change}
          </ButtonLink>
          {offer.withdrawnOn ? null : (
            <ButtonLink href={`${at}/dra-tillbaka`} kind="secondary">
              {offerForms[lang].withdraw}
            </ButtonLink>
          )}
        </Actions>
      ) : null}
      <People matches={matches} employed={employed} visit={visit} />
    </Frame>
  );
};
