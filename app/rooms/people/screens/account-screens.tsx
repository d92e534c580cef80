import type { FormScreen } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { DescriptionList } from '../../../shared/parts/facts.tsx';
import { Actions, ButtonLink } from '../../../shared/parts/form.tsx';
import { PageHeading, Section } from '../../../shared/parts/headings.tsx';
import { dateInWords, stockholmDay } from '../../../shared/values/dates.ts';
import { frameTexts } from '../frame.texts.ts';
import { getAccount } from '../get-account.ts';
import { revokeAccount } from '../organisations.store.ts';
import { Frame } from '../parts/frame.tsx';
import { MembershipsTable } from '../parts/memberships-table.tsx';
import { Question } from '../parts/staff-form.tsx';
import { stateOf } from '../staff.rules.ts';
import { staffOfAccount } from '../staff.store.ts';
import { staffTexts } from '../staff.texts.ts';

export const accountPage = async (visit: Visit) => {
  const { tx, lang, now } = visit;
  const t = staffTexts[lang];
  const account = await getAccount(visit);
  const { accountId, name, issuer, subject, email, revokedAt } = account;
  const memberships = await staffOfAccount(tx, accountId);
  const day = revokedAt && dateInWords(stockholmDay(revokedAt), lang, { weekday: false });
  const items = [
    { term: t.fields.subject, value: subject },
    { term: t.account.issuer, value: issuer },
    { term: t.fields.email, value: email ?? '–' },
    { term: t.account.state, value: day ? t.account.revoked(day) : t.account.open },
  ];
  const current = memberships.filter((one) => ['counts', 'proposed'].includes(stateOf(one, now)));
  return (
    <Frame visit={visit} title={name}>
      <PageHeading title={name} back={{ href: '/personal', label: t.back }} />
      <DescriptionList items={items} />
      <Section title={t.account.roles}>
        <MembershipsTable
          visit={visit}
          memberships={memberships}
          by="organisationName"
          caption={t.account.roles}
          captionHidden
        />
        <ul>
          {current.map(({ membershipId, role, organisationName }) => (
            <li>
              <a href={`/personal/uppdrag/${membershipId}/avsluta`}>
                {t.account.end(frameTexts[lang].roles[role] ?? role)}
              </a>
              {`, ${organisationName}`}
            </li>
          ))}
        </ul>
      </Section>
      {revokedAt ? null : (
        <Actions>
          <ButtonLink href={`/personal/konto/${accountId}/uppdrag`}>{t.account.another}</ButtonLink>
          <ButtonLink kind="secondary" href={`/personal/konto/${accountId}/sparra`}>
            {t.account.revoke}
          </ButtonLink>
        </Actions>
      )}
    </Frame>
  );
};

export const revokeForm: FormScreen = {
  view: async (visit, form) => {
    const { name, accountId } = await getAccount(visit);
    const t = staffTexts[visit.lang].revoke;
    return (
      <Question
        visit={visit}
        form={form}
        title={t.title(name)}
        lead={t.lead}
        back={`/personal/konto/${accountId}`}
        yes={t.yes}
        no={t.no}
      />
    );
  },
  act: async (visit) => {
    const { accountId, revokedAt } = await getAccount(visit);
    if (!revokedAt) await revokeAccount(visit.tx, accountId);
    return { redirect: `/personal/konto/${accountId}` };
  },
};
