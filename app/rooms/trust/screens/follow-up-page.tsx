import type { Visit } from '../../../platform/visit.ts';
import { type Column, DataTable } from '../../../shared/parts/data-table.tsx';
import { ButtonLink } from '../../../shared/parts/form.tsx';
import { PageHeading, Section } from '../../../shared/parts/headings.tsx';
import { Alert, Tag, type Tone } from '../../../shared/parts/marks.tsx';
import { dateInWords, type PlainDate } from '../../../shared/values/dates.ts';
import { frameTexts } from '../../people/frame.texts.ts';
import { Frame } from '../../people/parts/frame.tsx';
import { roleOrder } from '../access.rules.ts';
import { demandFollowUp } from '../follow-log.store.ts';
import { followUpTexts } from '../follow-up.texts.ts';
import { type Need, type NeedState, needStateOf } from '../needs.rules.ts';
import { listRolesInUse, newestNeeds } from '../needs.store.ts';
import { planSummary } from '../parts/plan-words.ts';
import { reviewName } from '../parts/read-words.ts';
import { listReviews, type Review } from '../reviews.store.ts';
import { drawableOn, nextPeriod, type Plan } from '../sampling.rules.ts';
import { lastDrawn, listPlans } from '../sampling.store.ts';

/** The log review of one's own organisation: what is due, what was reviewed, what was decided. */
export const followUpPage = async (visit: Visit) => {
  const { tx, lang } = visit;
  await demandFollowUp(tx);
  const t = followUpTexts[lang];
  const [plan] = await listPlans(tx);
  return (
    <Frame visit={visit} title={t.title}>
      <PageHeading
        title={t.title}
        lead={t.lead}
        back={{ href: '/personal', label: frameTexts[lang].staff }}
      />
      {plan ? <Due visit={visit} plan={plan} lastEnd={await lastDrawn(tx)} /> : null}
      <Reviews visit={visit} reviews={await listReviews(tx)} />
      <Section title={t.unusual}>
        <p>{t.unusualLead}</p>
        <p>
          <a href="/logguppfoljning/ovanligt">{t.toUnusual}</a>
        </p>
      </Section>
      <Section
        title={t.plan}
        action={
          <ButtonLink kind="secondary" href="/logguppfoljning/plan">
            {plan ? t.changePlan : t.makePlan}
          </ButtonLink>
        }
      >
        {plan ? planSummary(plan, lang).map((line) => <p>{line}</p>) : <p>{t.noPlan}</p>}
        {plan ? (
          <p>
            <a href="/logguppfoljning/stickprov">{t.toDraw}</a>
          </p>
        ) : null}
      </Section>
      <Needs visit={visit} roles={await rolesOf(visit)} needs={await newestNeeds(tx)} />
      <p>{t.basis}</p>
    </Frame>
  );
};

const rolesOf = async ({ tx, visitor }: Visit) => {
  const used = await listRolesInUse(tx, visitor.organisationId);
  return roleOrder.filter((role) => used.includes(role));
};

const Due = ({ visit, plan, lastEnd }: { visit: Visit; plan: Plan; lastEnd?: PlainDate }) => {
  const { lang, today } = visit;
  const t = followUpTexts[lang];
  const period = nextPeriod(plan, lastEnd);
  if (today < drawableOn(period)) return null;
  const day = (date: PlainDate) => dateInWords(date, lang, { weekday: false });
  return (
    <Alert title={t.due(day(period.from), day(period.to))}>
      <p>{t.dueMore}</p>
      <p>
        <a href="/logguppfoljning/stickprov">{t.toDraw}</a>
      </p>
    </Alert>
  );
};

const Reviews = ({ visit, reviews }: { visit: Visit; reviews: Review[] }) => {
  const { lang } = visit;
  const t = followUpTexts[lang];
  const columns: Column<Review>[] = [
    {
      key: 'name',
      label: t.name,
      rowHeader: true,
      cell: (review) => <a href={`/logguppfoljning/granskningar/${review.id}`}>{reviewName(review, lang)}</a>,
    },
    { key: 'judged', label: t.judged, cell: ({ judged, reads }) => t.of(judged, reads) },
    {
      key: 'state',
      label: t.state,
      cell: ({ closedAt }) => (closedAt ? <Tag>{t.closed}</Tag> : <Tag tone="info">{t.open}</Tag>),
    },
  ];
  return (
    <Section title={t.reviews}>
      <DataTable
        lang={lang}
        caption={t.reviews}
        captionHidden
        columns={columns}
        rows={reviews}
        empty={t.noReviews}
      />
    </Section>
  );
};

const tones: Record<NeedState, Tone> = { missing: 'warning', due: 'warning', current: 'success' };

const Needs = ({ visit, roles, needs }: { visit: Visit; roles: string[]; needs: Need[] }) => {
  const { lang, today } = visit;
  const t = followUpTexts[lang];
  const noteOf = (role: string) => needs.find((need) => need.role === role);
  const columns: Column<string>[] = [
    {
      key: 'role',
      label: t.role,
      rowHeader: true,
      cell: (role) => <a href={`/logguppfoljning/roller/${role}`}>{frameTexts[lang].roles[role] ?? role}</a>,
    },
    {
      key: 'state',
      label: t.note,
      cell: (role) => {
        const state = needStateOf(noteOf(role), today);
        return <Tag tone={tones[state]}>{t.states[state]}</Tag>;
      },
    },
    {
      key: 'lookOver',
      label: t.lookOver,
      nowrap: true,
      cell: (role) => {
        const need = noteOf(role);
        return need ? dateInWords(need.lookOverOn, lang, { weekday: false }) : '–';
      },
    },
  ];
  return (
    <Section title={t.needs}>
      <p>{t.needsLead}</p>
      <DataTable lang={lang} caption={t.needs} captionHidden columns={columns} rows={roles} empty={null} />
    </Section>
  );
};
