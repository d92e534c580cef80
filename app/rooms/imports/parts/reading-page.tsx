import { findProgress } from '../../../platform/outbox.ts';
import type { Visit } from '../../../platform/visit.ts';
import { Button, ErrorSummary, Form } from '../../../shared/parts/form.tsx';
import { type FormState, hasErrors } from '../../../shared/parts/form-state.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import { Frame } from '../../people/parts/frame.tsx';
import { importPagesTexts } from '../import-pages.texts.ts';
import type { ImportFile } from '../imports.store.ts';

/** How far the job has come that reads a large file. The page never reloads by itself (WCAG 2.2.1): the reader asks. */
export const readingPage = async (visit: Visit, file: ImportFile, form: FormState) => {
  const t = importPagesTexts[visit.lang];
  const at = `/import/${file.importId}`;
  const progress = file.jobId ? await findProgress(visit.tx, file.jobId) : undefined;
  const failed = progress?.state === 'failed';
  const [done, all] = [progress?.rowsDone ?? 0, progress?.rowsAll ?? 0];
  const title = failed ? t.readingFailed : t.reading(file.fileName);
  return (
    <Frame visit={visit} title={title} error={hasErrors(form)}>
      <PageHeading
        title={title}
        lead={failed ? undefined : t.readingLead}
        back={{ href: '/import', label: t.back }}
      />
      <ErrorSummary form={form} />
      {failed ? (
        <Alert tone="danger">
          <p>{t.readingFailedLead}</p>
        </Alert>
      ) : (
        <>
          <p>{all > 0 ? t.readRows(done, all) : t.readingSoon}</p>
          <p>
            <progress aria-label={t.progress} value={done} max={Math.max(all, 1)} />
          </p>
          <p>
            <a href={at}>{t.readAgain}</a>
          </p>
        </>
      )}
      <Form action={`${at}/kasta`} guard={false}>
        <Button kind="secondary">{failed ? t.discard : t.stopReading}</Button>
      </Form>
    </Frame>
  );
};
