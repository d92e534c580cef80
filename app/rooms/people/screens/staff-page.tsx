import { NotAllowed } from '../../../platform/outcomes-of-requests.ts';
import type { Visit } from '../../../platform/visit.ts';
import { Actions, Button, ButtonLink, Form } from '../../../shared/parts/form.tsx';
import { PageHeading, Section } from '../../../shared/parts/headings.tsx';
import { dateInWords } from '../../../shared/values/dates.ts';
import { type Deputy, listDeputies } from '../deputies.store.ts';
import { frameTexts } from '../frame.texts.ts';
import { Frame } from '../parts/frame.tsx';
import { MembershipsTable } from '../parts/memberships-table.tsx';
import { type StaffMembership, stateOf } from '../staff.rules.ts';
import { listPlaces, listStaff, type Place } from '../staff.store.ts';
import { staffTexts } from '../staff.texts.ts';

/** Organisations, units and roles: for an administrator all of the collaboration, for a manager the own organisation. */
export const staffPage = async (visit: Visit) => {
  const { tx, visitor, lang, url, now, today } = visit;
  const administers = visitor.role === 'administrator';
  if (!administers && visitor.role !== 'manager') throw new NotAllowed();
  const t = staffTexts[lang];
  const all = url.searchParams.get('alla') === 'ja';
  const staff = await listStaff(tx);
  const shown = staff.filter((one) => all || ['counts', 'proposed'].includes(stateOf(one, now)));
  const places = (await listPlaces(tx)).filter(
    ({ organisationId }) => administers || organisationId === visitor.organisationId,
  );
  return (
    <Frame visit={visit} title={t.title}>
      <PageHeading title={t.title} lead={administers ? t.leadAdministrator : t.leadManager} />
      {administers ? (
        <Actions>
          <ButtonLink href="/personal/ny">{t.addPerson}</ButtonLink>
          <ButtonLink kind="secondary" href="/personal/organisation/ny">
            {t.addOrganisation}
          </ButtonLink>
          <ButtonLink kind="secondary" href="/personal/enhet/ny">
            {t.addUnit}
          </ButtonLink>
          <a href="/tillganglighet/rapporter">{t.reports}</a>
        </Actions>
      ) : (
        <>
          <ToConfirm visit={visit} staff={shown} />
          <Deputies visit={visit} deputies={await listDeputies(tx, today)} />
        </>
      )}
      {places
        .filter(({ unitId }) => unitId === null)
        .map((place) => (
          <Organisation visit={visit} place={place} places={places} staff={shown} administers={administers} />
        ))}
      <p>
        <a href={all ? '/personal' : '/personal?alla=ja'}>{all ? t.hideEnded : t.showEnded}</a>
      </p>
      <p>
        <a href="/behorigheter">{frameTexts[visit.lang].access}</a>
      </p>
      <p>
        <a href="/rattslig-grund">{frameTexts[visit.lang].legalBasis}</a>
      </p>
      {administers ? null : (
        <p>
          <a href="/logguppfoljning">{t.followUp}</a>
        </p>
      )}
    </Frame>
  );
};

interface OrganisationProps {
  visit: Visit;
  place: Place;
  places: Place[];
  staff: StaffMembership[];
  administers: boolean;
}

const Organisation = ({ visit, place, places, staff, administers }: OrganisationProps) => {
  const t = staffTexts[visit.lang];
  const ofPlace = <Row extends { organisationId: string }>(rows: Row[]) =>
    rows.filter(({ organisationId }) => organisationId === place.organisationId);
  const kind = t.kinds[place.organisationKind];
  const units = ofPlace(places).flatMap(({ unitName }) => unitName ?? []);
  return (
    <Section title={place.organisationName}>
      {kind && kind !== place.organisationName ? <p>{kind}</p> : null}
      {units.length > 0 ? <p>{t.units(units.join(', '))}</p> : null}
      <MembershipsTable
        visit={visit}
        memberships={ofPlace(staff)}
        caption={t.members(place.organisationName)}
        captionHidden
        href={administers ? ({ accountId }) => `/personal/konto/${accountId}` : undefined}
      />
    </Section>
  );
};

const ToConfirm = ({ visit, staff }: { visit: Visit; staff: StaffMembership[] }) => {
  const t = staffTexts[visit.lang];
  const waiting = staff.filter((one) => stateOf(one, visit.now) === 'proposed');
  return (
    <Section title={t.toConfirm}>
      {waiting.length === 0 ? <p>{t.nothingToConfirm}</p> : null}
      <ul>
        {waiting.map(({ membershipId, name, role, unitName }) => (
          <li>
            <a href={`/personal/uppdrag/${membershipId}/bekrafta`}>{t.answer(name)}</a>
            {`, ${[frameTexts[visit.lang].roles[role] ?? role, unitName].filter(Boolean).join(', ')}`}
          </li>
        ))}
      </ul>
    </Section>
  );
};

const Deputies = ({ visit, deputies }: { visit: Visit; deputies: Deputy[] }) => {
  const { lang } = visit;
  const t = staffTexts[lang];
  const day = (date: string) => dateInWords(date, lang, { weekday: false });
  return (
    <Section
      title={t.deputies}
      action={
        <ButtonLink kind="secondary" href="/personal/stallforetradare/ny">
          {t.addDeputy}
        </ButtonLink>
      }
    >
      <p>{t.deputyLead}</p>
      {deputies.length === 0 ? <p>{t.noDeputies}</p> : null}
      {deputies.map(({ deputyId, absentName, deputyName, startsOn, endsOn }) => (
        <Form action={`/personal/stallforetradare/${deputyId}/avsluta`} guard={false}>
          <p>
            {t.deputyFor(deputyName, absentName)}, {t.fromTo(day(startsOn), day(endsOn))}
          </p>
          <Button kind="secondary">{t.endDeputy(absentName)}</Button>
        </Form>
      ))}
    </Section>
  );
};
