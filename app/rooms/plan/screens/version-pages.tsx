import type { Visit } from '../../../platform/visit.ts';
import { DataTable } from '../../../shared/parts/data-table.tsx';
import { Section } from '../../../shared/parts/headings.tsx';
import { capital } from '../../../shared/values/capital.ts';
import { openPerson } from '../../trust/open-person.ts';
import { PersonFrame } from '../../trust/parts/person-frame.tsx';
import { activitiesOf } from '../activities.rules.ts';
import {
  type ActivityChange,
  compareActivities,
  compareContent,
  type FieldChange,
} from '../compare.rules.ts';
import { type OpenedPlan, openPlan, planAddress, versionAt } from '../parts/opened-plan.ts';
import { dayWords, doerWords, periodWords, seenByWords } from '../parts/plan-words.ts';
import { ShownVersion } from '../parts/shown-version.tsx';
import { type moneyTalks, stateOf } from '../plan.rules.ts';
import { planTexts } from '../plan.texts.ts';

/** One version as it stands or stood. */
export const versionPage = async (visit: Visit) => {
  const opened = await openPlan(visit);
  const version = versionAt(opened, 'nummer');
  const person = await openPerson(visit, opened.participantId);
  const t = planTexts[visit.lang];
  const plan = opened.plan!;
  const at = (rest: string) => planAddress(opened.participantId, `/versioner/${version.number}${rest}`, plan);
  return (
    <PersonFrame
      visit={visit}
      person={person}
      title={`${t.title}, ${t.version(version.number).toLocaleLowerCase(visit.lang)}`}
      lead={capital(t.states[stateOf(version, plan.versions)])}
    >
      <ShownVersion
        lang={visit.lang}
        participantId={opened.participantId}
        plan={plan}
        version={version}
        parties={opened.parties}
        mayWrite={false}
      />
      <p>
        <a href={at('/skriv-ut')}>{t.print}</a> <a href={at('/min-plan.pdf')}>{t.pdf}</a>
      </p>
    </PersonFrame>
  );
};

/** Two versions, field by field and activity by activity: only what differs. */
export const comparePage = async (visit: Visit) => {
  const opened = await openPlan(visit);
  const [was, is] = [versionAt(opened, 'forra'), versionAt(opened, 'nummer')];
  const person = await openPerson(visit, opened.participantId);
  const { lang } = visit;
  const t = planTexts[lang];
  const plan = opened.plan!;
  const fields = compareContent(was, is);
  const activities = compareActivities(
    activitiesOf(plan.activities, was.id),
    activitiesOf(plan.activities, is.id),
  );
  return (
    <PersonFrame visit={visit} person={person} title={t.compareTitle(was.number, is.number)}>
      {fields.length + activities.length === 0 ? <p>{t.noDifference}</p> : null}
      {fields.length > 0 ? (
        <DataTable
          lang={lang}
          caption={t.compareTitle(was.number, is.number)}
          captionHidden
          empty=""
          rows={fields}
          columns={[
            { key: 'part', label: t.part, rowHeader: true, cell: ({ field }) => t.fields[field] },
            {
              key: 'was',
              label: t.wasColumn(was.number),
              wide: true,
              cell: (row) => inWords(row, row.was, lang),
            },
            {
              key: 'is',
              label: t.wasColumn(is.number),
              wide: true,
              cell: (row) => inWords(row, row.is, lang),
            },
          ]}
        />
      ) : null}
      {activities.length > 0 ? (
        <Section title={t.activities}>
          <DataTable
            lang={lang}
            caption={t.activities}
            captionHidden
            empty=""
            rows={activities}
            columns={[
              { key: 'what', label: t.what, rowHeader: true, cell: (row) => now(row).what },
              { key: 'how', label: t.difference, cell: (row) => t[row.change] },
              {
                key: 'was',
                label: t.wasColumn(was.number),
                wide: true,
                cell: (row) => said(opened, before(row)),
              },
              {
                key: 'is',
                label: t.wasColumn(is.number),
                wide: true,
                cell: (row) => said(opened, after(row)),
              },
            ]}
          />
        </Section>
      ) : null}
    </PersonFrame>
  );
};

const inWords = ({ field }: FieldChange, value: string | null, lang: Visit['lang']): string => {
  const t = planTexts[lang];
  if (!value) return t.notWritten;
  if (field === 'moneyTalk') return t.moneyTalks[value as (typeof moneyTalks)[number]];
  return field === 'moneyTalkOn' || field === 'reviewFrom' || field === 'reviewTo'
    ? dayWords(value, lang)
    : value;
};

const before = (change: ActivityChange) => (change.change === 'added' ? undefined : change.was);
const after = (change: ActivityChange) => (change.change === 'removed' ? undefined : change.is);
const now = (change: ActivityChange) => (change.change === 'removed' ? change.was : change.is);

const said = ({ visit: { lang }, parties }: OpenedPlan, activity: ReturnType<typeof before>): string => {
  if (!activity) return '';
  const { what, startsOn, endsOn } = activity;
  const words = [
    what,
    doerWords(activity, lang),
    periodWords(startsOn, endsOn, lang),
    seenByWords(activity, parties, lang),
  ];
  return words.filter(Boolean).join(' · ');
};
