import { NotAllowed, NotFound, Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import { logRead } from '../../../platform/read-log.ts';
import { type Answer, type Body, type FormScreen, idParam } from '../../../platform/request.ts';
import { typedFields } from '../../../platform/typed-fields.ts';
import type { Visit } from '../../../platform/visit.ts';
import { ErrorSummary } from '../../../shared/parts/form.tsx';
import { type FormState, hasErrors } from '../../../shared/parts/form-state.ts';
import { PageHeading, Section } from '../../../shared/parts/headings.tsx';
import { Pager, SubNavigation } from '../../../shared/parts/links.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import { typedTexts } from '../../../shared/parts/typed.texts.ts';
import { momentInWords } from '../../../shared/values/dates.ts';
import { Frame } from '../../people/parts/frame.tsx';
import { askToCount } from '../ask-to-count.ts';
import { confirmImport } from '../confirm-import.ts';
import { readCoverage } from '../coverage.rules.ts';
import { listCoverage } from '../coverage.store.ts';
import { discardImport } from '../discard-import.ts';
import { importPagesTexts } from '../import-pages.texts.ts';
import { verdicts } from '../imports.rules.ts';
import { findImport, findSameFile, type ImportFile, isOpen, kindsToImport } from '../imports.store.ts';
import { Decision } from '../parts/decision.tsx';
import { ImportEnded } from '../parts/import-ended.tsx';
import { readingPage } from '../parts/reading-page.tsx';
import { IgnoredColumns, RowTable } from '../parts/row-tables.tsx';
import { UndoForm } from '../parts/undo-form.tsx';
import { listRows, listYears, type RowsShown } from '../staged-rows.store.ts';
import { undoImport } from '../undo-import.ts';
import { mayBeUndone } from '../undoing.rules.ts';
import { undoingTexts } from '../undoing.texts.ts';

const ROWS_ON_A_PAGE = 100;
/** What a preview can show, the most urgent first. */
const choices: RowsShown[] = ['problem', 'warned', ...verdicts.filter((one) => one !== 'problem')];

const openImport = async (visit: Visit): Promise<ImportFile> => {
  if ((await kindsToImport(visit.tx)).length === 0) throw new NotAllowed();
  const importId = idParam(visit, 'id');
  const file = await findImport(visit.tx, importId);
  if (!file) throw new NotFound(importId);
  return file;
};

const view: FormScreen['view'] = async (visit, form, { draft }) => {
  const file = await openImport(visit);
  const t = importPagesTexts[visit.lang];
  if (isOpen(file)) return file.stagedAt ? review(visit, file, form) : readingPage(visit, file, form);
  const ended = file.refusal ? t.unreadable : t.discarded;
  const loaded = file.undoneAt ? undoingTexts[visit.lang].undone : t.receipt;
  const title = file.confirmedAt ? loaded(file.fileName) : ended(file.fileName);
  return (
    <Frame visit={visit} title={title} error={hasErrors(form)}>
      <ErrorSummary form={form} />
      {draft ? <Alert>{typedTexts[visit.lang].draft}</Alert> : null}
      <ImportEnded file={file} lang={visit.lang} />
      {mayBeUndone(file, visit.application.clock()) ? <UndoForm file={file} form={form} /> : null}
    </Frame>
  );
};

const review = async (visit: Visit, file: ImportFile, form: FormState): Promise<Answer> => {
  const { tx, lang } = visit;
  const t = importPagesTexts[lang];
  const sizes: Record<RowsShown, number> = { ...file.counts, warned: file.warned };
  const names: Record<RowsShown, string> = { ...t.verdicts, warned: t.warned };
  const present = choices.filter((one) => sizes[one] > 0);
  const shown = present.find((one) => one === visit.url.searchParams.get('visa')) ?? present[0] ?? 'new';
  const pages = Math.max(1, Math.ceil(sizes[shown] / ROWS_ON_A_PAGE));
  const asked = Number(visit.url.searchParams.get('sida')) || 1;
  const page = Math.min(Math.max(1, Math.trunc(asked)), pages);
  const offset = (page - 1) * ROWS_ON_A_PAGE;
  const rows = await listRows(tx, file.importId, shown, { offset, limit: ROWS_ON_A_PAGE });
  await logPreview(visit, file, shown, rows);
  const earlier = await findSameFile(tx, file);
  const at = `/import/${file.importId}`;
  return (
    <Frame visit={visit} title={t.review} error={hasErrors(form)}>
      <PageHeading
        title={t.review}
        lead={t.fileLine(t.kinds[file.kind], file.fileName)}
        back={{ href: '/import', label: t.back }}
      />
      <ErrorSummary form={form} />
      {earlier?.confirmedAt ? (
        <Alert>
          <p>{t.sameFile(momentInWords(earlier.confirmedAt, lang))}</p>
        </Alert>
      ) : null}
      {file.counts.kept > 0 ? (
        <Alert>
          <p>{t.keptWhy(file.counts.kept)}</p>
        </Alert>
      ) : null}
      <IgnoredColumns lang={lang} headings={file.ignored} />
      <Decision file={file} form={form} {...(await coverageOf(visit, file))} />
      <SubNavigation
        label={t.show}
        items={present.map((one) => ({
          href: `${at}?visa=${one}`,
          label: `${names[one]} (${sizes[one]})`,
          current: one === shown,
        }))}
      />
      <Section title={names[shown]}>
        {shown === 'same' ? <p>{t.sameWhy}</p> : null}
        <RowTable lang={lang} kind={file.kind} shown={shown} rows={rows} />
      </Section>
      <Pager page={page} pages={pages} lang={lang} href={(n) => `${at}?visa=${shown}&sida=${n}`} />
    </Frame>
  );
};

/** Whom the page shows something about that is registered already; the others are only in the file. */
const logPreview = (
  { tx }: Visit,
  { importId, kind }: ImportFile,
  shown: RowsShown,
  rows: { participantId: string | null }[],
) => {
  const registered = kind !== 'people' || shown !== 'new';
  const ids = rows.flatMap(({ participantId }) => (registered && participantId ? [participantId] : []));
  return logRead(tx, 'preview', [...new Set(ids)], `import ${importId}`);
};

const coverageOf = async ({ tx, visitor }: Visit, { kind, importId }: ImportFile) => {
  const years = kind === 'transitions' ? await listYears(tx, importId) : [];
  const standing = await listCoverage(
    tx,
    visitor.organisationId,
    years.map(({ year }) => year),
  );
  return { years, standing };
};

const act = async (visit: Visit, body: Body) => {
  const { tx, today, lang, visitor } = visit;
  const file = await openImport(visit);
  const t = importPagesTexts[lang];
  const years = file.kind === 'transitions' ? await listYears(tx, file.importId) : [];
  const coverage = readCoverage(
    years.map(({ year }) => year),
    body.text,
    today,
  );
  if (!coverage.ok)
    throw new Unprocessable(
      Object.fromEntries(
        Object.entries(coverage.refusal).map(([field, { name, year }]) => [
          field,
          t.coverageRefusals[name](year),
        ]),
      ),
    );
  const warningsSeen = body.text('sett') !== '';
  const confirmed = await confirmImport({ tx, today, who: visitor }, file.importId, {
    coverage: coverage.value,
    warningsSeen,
  });
  if (!confirmed.ok) {
    const field = confirmed.refusal === 'warnings_not_seen' ? 'sett' : '';
    throw new Unprocessable({ [field]: t.refused[confirmed.refusal] });
  }
  if (confirmed.value === 'confirmed') await askToCount(visit, file);
  return { redirect: `/import/${file.importId}` };
};

const discard = async (visit: Visit) => {
  const file = await openImport(visit);
  const discarded = await discardImport(visit, file.importId);
  if (!discarded.ok) throw new Unprocessable({ '': importPagesTexts[visit.lang].refused[discarded.refusal] });
  return { redirect: `/import/${file.importId}` };
};

const undo = async (visit: Visit, body: Body) => {
  const file = await openImport(visit);
  const t = undoingTexts[visit.lang];
  const fields = typedFields(visit, body);
  const why = fields.text('varfor', 500);
  if (why === '') fields.wrong('varfor', t.whyMissing);
  fields.done();
  const undone = await undoImport(visit, file.importId, why);
  if (!undone.ok)
    throw new Unprocessable({
      '':
        undone.refusal.name === 'built_on' ? t.builtOn(undone.refusal.built) : t.refused[undone.refusal.name],
    });
  await askToCount(visit, file);
  return { redirect: `/import/${file.importId}` };
};

/** A staged file: what each row would do, and the decision; afterwards its receipt. */
export const previewPage: FormScreen = { view, act };

export const discardButton: FormScreen = { view, act: discard };

export const undoButton: FormScreen = { view, act: undo };
