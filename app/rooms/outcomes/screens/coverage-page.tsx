import { may } from '../../../platform/may.ts';
import { NotAllowed, Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import type { Answer, Body, FormScreen } from '../../../platform/request.ts';
import { typedFields } from '../../../platform/typed-fields.ts';
import type { Visit } from '../../../platform/visit.ts';
import { Checkbox } from '../../../shared/parts/choices.tsx';
import { type Column, DataTable } from '../../../shared/parts/data-table.tsx';
import { DateField, TextField } from '../../../shared/parts/fields.tsx';
import { Actions, Button, ErrorSummary, Form, Hidden } from '../../../shared/parts/form.tsx';
import { type FormState, formState, hasErrors, singleValue } from '../../../shared/parts/form-state.ts';
import { PageHeading, Section } from '../../../shared/parts/headings.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import { Frame } from '../../people/parts/frame.tsx';
import { type OrganisationCoverage, readCoverage, seenState } from '../coverage.rules.ts';
import { coverageTexts } from '../coverage.texts.ts';
import {
  type CoverageOverview,
  coverageOverview,
  mayStateCoverage,
  stateCoverage,
} from '../state-coverage.ts';

const address = '/uppfoljning/tackning';

const Years = ({ visit, rows, mayState }: { visit: Visit } & CoverageOverview) => {
  const t = coverageTexts[visit.lang];
  const own = ({ organisationId }: OrganisationCoverage) =>
    mayState && organisationId === visit.visitor.organisationId;
  const columns: Column<OrganisationCoverage>[] = [
    {
      key: 'year',
      label: t.year,
      rowHeader: true,
      cell: (row) =>
        own(row) ? <a href={`${address}?ar=${row.year}#ange`}>{t.change(row.year)}</a> : row.year,
    },
    { key: 'through', label: t.through, cell: ({ registeredThrough }) => t.day(registeredThrough) },
    { key: 'project', label: t.projectYear, cell: ({ projectYear }) => (projectYear ? t.yes : '–') },
    {
      key: 'everybody',
      label: t.everybody,
      cell: ({ everybodyRegistered }) => (everybodyRegistered ? t.yes : '–'),
    },
    {
      key: 'organisation',
      label: t.organisation,
      long: true,
      cell: ({ organisationName }) => organisationName,
    },
    { key: 'note', label: t.note, long: true, cell: ({ note }) => note ?? '–' },
  ];
  return (
    <DataTable lang={visit.lang} caption={t.caption} columns={columns} rows={rows} empty={<p>{t.empty}</p>} />
  );
};

const StateForm = ({ lang, form }: { lang: Visit['lang']; form: FormState }) => {
  const t = coverageTexts[lang];
  return (
    <Section title={t.form} id="ange">
      <p>{t.warning}</p>
      <Form action={address}>
        <Hidden name="sag" value={singleValue(form, 'sag')} />
        <TextField form={form} name="ar" label={t.year} hint={t.yearHint} inputmode="numeric" size={6} />
        <DateField form={form} name="till" label={t.through} />
        <Checkbox form={form} name="projektar" label={t.projectYearLabel} />
        <Checkbox form={form} name="alla" label={t.everybodyLabel} hint={t.everybodyHint} />
        <TextField form={form} name="anmarkning" label={t.note} hint={t.noteHint} optional />
        <Actions>
          <Button>{t.save}</Button>
        </Actions>
      </Form>
    </Section>
  );
};

/** What stands for the year that the address names, when nothing has been typed yet. */
const prefilled = (visit: Visit, form: FormState, { rows }: CoverageOverview): FormState => {
  if (Object.keys(form.values).length > 0) return form;
  const year = visit.url.searchParams.get('ar');
  const row = rows.find(
    (one) => String(one.year) === year && one.organisationId === visit.visitor.organisationId,
  );
  if (!row) return form;
  return formState(visit.lang, {
    ar: String(row.year),
    till: row.registeredThrough,
    projektar: row.projectYear ? 'yes' : null,
    alla: row.everybodyRegistered ? 'yes' : null,
    anmarkning: row.note,
    sag: seenState(row),
  });
};

const view = async (visit: Visit, form: FormState): Promise<Answer> => {
  if (!(await may(visit.tx, 'see_statistics'))) throw new NotAllowed();
  const t = coverageTexts[visit.lang];
  const overview = await coverageOverview(visit);
  const saved = visit.url.searchParams.get('sparat');
  return (
    <Frame visit={visit} title={t.title} error={hasErrors(form)}>
      <PageHeading title={t.title} lead={t.lead} back={{ href: '/uppfoljning', label: t.back }} />
      <ErrorSummary form={form} />
      {saved && /^\d{4}$/.test(saved) && !hasErrors(form) ? (
        <Alert tone="success" live title={t.saved(saved)} />
      ) : null}
      <Years visit={visit} {...overview} />
      {overview.mayState ? <StateForm lang={visit.lang} form={prefilled(visit, form, overview)} /> : null}
    </Frame>
  );
};

const act = async (visit: Visit, body: Body): Promise<{ redirect: string }> => {
  const t = coverageTexts[visit.lang];
  if (!(await mayStateCoverage(visit))) throw new NotAllowed();
  const fields = typedFields(visit, body);
  const typed = {
    year: fields.text('ar', 40),
    through: fields.text('till', 40),
    projectYear: body.list('projektar').length > 0,
    everybodyRegistered: body.list('alla').length > 0,
    note: fields.text('anmarkning', 200),
  };
  const read = readCoverage(typed, visit.today);
  if (!read.ok)
    return fields.refuse(
      Object.fromEntries(Object.entries(read.refusal).map(([field, name]) => [field, t.refusals[name]])),
    );
  fields.done();
  const done = await stateCoverage(visit, read.value, body.text('sag'));
  if (!done.ok) {
    const { meanwhile } = done.refusal;
    throw new Unprocessable({ '': t.meanwhile(meanwhile) }, { ...body.values, sag: seenState(meanwhile) });
  }
  return { redirect: `${address}?sparat=${read.value.year}` };
};

export const coveragePage: FormScreen = { view, act };
