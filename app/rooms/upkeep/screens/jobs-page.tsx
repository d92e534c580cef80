import type { Child } from 'hono/jsx';
import { Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import { type FormScreen, idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { type Column, DataTable } from '../../../shared/parts/data-table.tsx';
import { ErrorSummary } from '../../../shared/parts/form.tsx';
import { type FormState, formState, hasErrors } from '../../../shared/parts/form-state.ts';
import { PageHeading, Section } from '../../../shared/parts/headings.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import { Frame } from '../../people/parts/frame.tsx';
import { onlyAdministrator } from '../../people/staff-fields.ts';
import { askedColumns, clockColumns, failedColumns } from '../parts/job-columns.tsx';
import { Letters, loadLetters } from '../parts/letters.tsx';
import { failedOf, kindsOf, stateOf } from '../upkeep.rules.ts';
import { listAsked, listClocks, rerunJob } from '../upkeep.store.ts';
import { upkeepTexts } from '../upkeep.texts.ts';

/** Enough to tell how jobs go; older ones are counted no more. */
const AT_MOST = 2000;

interface ListedProps<Row> {
  visit: Visit;
  title: string;
  empty: string;
  columns: Column<Row>[];
  rows: Row[];
  children?: Child;
}

const Listed = <Row,>({ visit, title, empty, columns, rows, children }: ListedProps<Row>) => (
  <Section title={title}>
    <DataTable
      lang={visit.lang}
      caption={title}
      captionHidden
      columns={columns}
      rows={rows}
      empty={<p>{empty}</p>}
    />
    {children}
  </Section>
);

export const showJobs = async (visit: Visit, form: FormState) => {
  onlyAdministrator(visit);
  const { tx, lang, now } = visit;
  const t = upkeepTexts[lang];
  const clocks = await listClocks(tx);
  const asked = await listAsked(tx, AT_MOST);
  const letters = await loadLetters(visit);
  const late = clocks.some((job) => stateOf(job, now) === 'late');
  return (
    <Frame visit={visit} title={t.title} error={hasErrors(form)}>
      <PageHeading title={t.title} lead={t.lead} />
      <ErrorSummary form={form} />
      {late ? (
        <Alert tone="warning" title={t.late}>
          <p>{t.lateBody}</p>
        </Alert>
      ) : null}
      <Listed title={t.clocks} empty={t.noClocks} columns={clockColumns(visit)} rows={clocks} visit={visit} />
      <Listed
        title={t.asked}
        empty={t.noAsked}
        columns={askedColumns(visit)}
        rows={kindsOf(asked)}
        visit={visit}
      />
      <Listed
        title={t.failed}
        empty={t.noFailed}
        columns={failedColumns(visit)}
        rows={failedOf(asked)}
        visit={visit}
      >
        {failedOf([...clocks, ...asked]).length > 0 ? <p>{t.faultHint}</p> : null}
      </Listed>
      <Letters visit={visit} letters={letters} />
    </Frame>
  );
};

/** How the jobs go: for the administrator, who never sees what they are about. */
export const jobsPage = (visit: Visit) => showJobs(visit, formState(visit.lang));

export const rerunButton: FormScreen = {
  view: showJobs,
  act: async (visit) => {
    onlyAdministrator(visit);
    const again = await rerunJob(visit.tx, idParam(visit, 'jobId'), visit.now);
    if (!again) throw new Unprocessable({ '': upkeepTexts[visit.lang].gone });
    return { redirect: '/jobb' };
  },
};
