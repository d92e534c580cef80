import { Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import { type FormScreen, idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { DataTable } from '../../../shared/parts/data-table.tsx';
import { ErrorSummary } from '../../../shared/parts/form.tsx';
import { type FormState, formState, hasErrors } from '../../../shared/parts/form-state.ts';
import { PageHeading, Section } from '../../../shared/parts/headings.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import { Frame } from '../../people/parts/frame.tsx';
import { onlyAdministrator } from '../../people/staff-fields.ts';
import { askedColumns, clockColumns, failedColumns } from '../parts/job-columns.tsx';
import { failedOf, kindsOf, stateOf } from '../upkeep.rules.ts';
import { listAsked, listClocks, rerunJob } from '../upkeep.store.ts';
import { upkeepTexts } from '../upkeep.texts.ts';

/** Enough to tell how jobs go; older ones are counted no more. */
const AT_MOST = 2000;

const showJobs = async (visit: Visit, form: FormState) => {
  onlyAdministrator(visit);
  const { tx, lang, now } = visit;
  const t = upkeepTexts[lang];
  const clocks = await listClocks(tx);
  const asked = await listAsked(tx, AT_MOST);
  const late = [...clocks, ...asked].some((job) => stateOf(job, now) === 'late');
  return (
    <Frame visit={visit} title={t.title} error={hasErrors(form)}>
      <PageHeading title={t.title} lead={t.lead} />
      <ErrorSummary form={form} />
      {late ? (
        <Alert tone="warning" title={t.late}>
          <p>{t.lateBody}</p>
        </Alert>
      ) : null}
      <Section title={t.clocks}>
        <DataTable
          lang={lang}
          caption={t.clocks}
          captionHidden
          columns={clockColumns(visit)}
          rows={clocks}
          empty={<p>{t.noClocks}</p>}
        />
      </Section>
      <Section title={t.asked}>
        <DataTable
          lang={lang}
          caption={t.asked}
          captionHidden
          columns={askedColumns(visit)}
          rows={kindsOf(asked)}
          empty={<p>{t.noAsked}</p>}
        />
      </Section>
      <Section title={t.failed}>
        <DataTable
          lang={lang}
          caption={t.failedCaption}
          captionHidden
          columns={failedColumns(visit)}
          rows={failedOf(asked)}
          empty={<p>{t.noFailed}</p>}
        />
        {failedOf([...clocks, ...asked]).length > 0 ? <p>{t.faultHint}</p> : null}
      </Section>
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
