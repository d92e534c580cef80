import type { Context } from 'hono';
import { asSystem } from '../../../platform/database.ts';
import type { AppEnv } from '../../../platform/request.ts';
import type { OpenVisit, Visit } from '../../../platform/visit.ts';
import { DataTable } from '../../../shared/parts/data-table.tsx';
import { TextArea, TextField } from '../../../shared/parts/fields.tsx';
import { Actions, Button, ErrorSummary, Form, Hidden } from '../../../shared/parts/form.tsx';
import { type FormState, formState, hasErrors, singleValue } from '../../../shared/parts/form-state.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { Confirmation } from '../../../shared/parts/marks.tsx';
import { typedTexts } from '../../../shared/parts/typed.texts.ts';
import { momentInWords } from '../../../shared/values/dates.ts';
import { isId, newId } from '../../../shared/values/ids.ts';
import { tidyText } from '../../../shared/values/typed-text.ts';
import { reportFaults } from '../accessibility.rules.ts';
import { insertReport, listReports } from '../accessibility.store.ts';
import { accessibilityTexts } from '../accessibility.texts.ts';
import { openVisit } from '../open-visit.ts';
import { Frame } from '../parts/frame.tsx';
import { tooManyReports } from '../reports-per-hour.ts';
import { onlyAdministrator } from '../staff-fields.ts';

const ReportPage = ({ visit, form }: { visit: OpenVisit; form: FormState }) => {
  const t = accessibilityTexts[visit.lang];
  return (
    <Frame visit={visit} title={t.form.title} error={hasErrors(form)}>
      <PageHeading
        title={t.form.title}
        lead={t.form.lead}
        back={{ href: '/tillganglighet', label: t.title }}
      />
      <ErrorSummary form={form} />
      <Form action="/tillganglighet/rapportera">
        <Hidden name="id" value={singleValue(form, 'id') || newId()} />
        <TextField form={form} name="page" label={t.form.page} hint={t.form.pageHint} optional />
        <TextArea form={form} name="message" label={t.form.message} rows={6} />
        <TextField form={form} name="contact" label={t.form.contact} hint={t.form.contactHint} optional />
        <Actions>
          <Button>{t.form.send}</Button>
        </Actions>
      </Form>
    </Frame>
  );
};

export const showReport = (c: Context<AppEnv>) => {
  const visit = { ...openVisit(c), coming: c.get('coming') };
  const page = (c.req.query('sida') ?? '').slice(0, 300);
  return c.html(<ReportPage visit={visit} form={formState(visit.lang, { page })} />);
};

export const sendReport = async (c: Context<AppEnv>) => {
  const visit = { ...openVisit(c, '/tillganglighet/rapportera'), coming: c.get('coming') };
  const { application, lang } = visit;
  const { refused } = accessibilityTexts[lang];
  const body = await c.req.parseBody();
  const text = (name: string) => (typeof body[name] === 'string' ? tidyText(body[name]) : '');
  const reportId = isId(text('id')) ? text('id') : newId();
  const report = { reportId, page: text('page'), message: text('message'), contact: text('contact') };
  const again = (errors: FormState['errors'], status: 422 | 429) =>
    c.html(<ReportPage visit={visit} form={formState(lang, { ...report, id: reportId }, errors)} />, status);
  const faults = reportFaults(report);
  if (faults.length > 0)
    return again(
      Object.fromEntries(
        faults.map(([name, fault]) => [
          name,
          typeof fault === 'object' ? typedTexts[lang].tooLong(fault) : refused[fault],
        ]),
      ),
      422,
    );
  if (tooManyReports(application)) return again({ '': refused.tooMany }, 429);
  const browser = c.req.header('user-agent') ?? '';
  await asSystem(application.database, (tx) => insertReport(tx, report, browser));
  application.log.info({}, 'accessibility report received');
  return c.redirect(`/tillganglighet/tack?nummer=${reportId.slice(-8)}`, 303);
};

export const reportReceipt = async (visit: OpenVisit) => {
  const t = accessibilityTexts[visit.lang].receipt;
  const reference = /^[0-9a-f]{8}$/.exec(visit.url.searchParams.get('nummer') ?? '')?.[0];
  return (
    <Frame visit={visit} title={t.title}>
      <Confirmation title={t.title} next={[{ href: '/tillganglighet', label: t.back }]}>
        <p>{t.body}</p>
        {reference ? <p>{t.reference(reference)}</p> : null}
      </Confirmation>
    </Frame>
  );
};

/** What has been reported, for those who answer. */
export const reportsPage = async (visit: Visit) => {
  onlyAdministrator(visit);
  const t = accessibilityTexts[visit.lang].reports;
  const reports = await listReports(visit.tx);
  return (
    <Frame visit={visit} title={t.title}>
      <PageHeading title={t.title} lead={t.lead} />
      <DataTable
        lang={visit.lang}
        caption={t.title}
        captionHidden
        rows={reports}
        empty={<p>{t.empty}</p>}
        columns={[
          {
            key: 'at',
            label: t.at,
            rowHeader: true,
            cell: ({ at, reportId }) => `${momentInWords(at, visit.lang)} (${reportId.slice(-8)})`,
          },
          { key: 'page', label: t.page, cell: ({ page }) => page || '–' },
          { key: 'message', label: t.message, cell: ({ message }) => message },
          { key: 'contact', label: t.contact, cell: ({ contact }) => contact ?? '–' },
        ]}
      />
    </Frame>
  );
};
