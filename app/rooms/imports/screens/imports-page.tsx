import { NotAllowed, Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import type { Answer, Body, FormScreen } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { RadioGroup } from '../../../shared/parts/choices.tsx';
import { DataTable } from '../../../shared/parts/data-table.tsx';
import { FileField } from '../../../shared/parts/fields.tsx';
import { Actions, Button, ErrorSummary, Form, Hidden } from '../../../shared/parts/form.tsx';
import { type FormState, hasErrors, singleValue } from '../../../shared/parts/form-state.ts';
import { PageHeading, Section } from '../../../shared/parts/headings.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { momentInWords } from '../../../shared/values/dates.ts';
import { isId, newId } from '../../../shared/values/ids.ts';
import { Frame } from '../../people/parts/frame.tsx';
import { importPagesTexts } from '../import-pages.texts.ts';
import { type ImportFile, kindsToImport, listImports } from '../imports.store.ts';
import { fileSentence } from '../imports.texts.ts';
import { Templates } from '../parts/templates.tsx';
import { receiveFile } from '../receive-file.ts';

const MOST_SHOWN = 50;

const EarlierFiles = ({ files, lang }: { files: ImportFile[]; lang: Lang }) => {
  const t = importPagesTexts[lang];
  const stateOf = ({ confirmedAt, discardedAt, stagedAt, refusal, undoneAt }: ImportFile) => {
    if (undoneAt) return t.states.undone;
    if (refusal) return t.states.refused;
    if (!stagedAt && !discardedAt) return t.states.reading;
    if (confirmedAt) return `${t.states.confirmed} ${momentInWords(confirmedAt, lang)}`;
    return discardedAt ? t.states.discarded : t.states.waiting;
  };
  return (
    <DataTable
      lang={lang}
      caption={t.earlier}
      captionHidden
      rows={files}
      empty={t.noEarlier}
      columns={[
        {
          key: 'file',
          label: t.table.file,
          rowHeader: true,
          cell: ({ importId, fileName }) => <a href={`/import/${importId}`}>{fileName}</a>,
        },
        { key: 'kind', label: t.table.kind, cell: ({ kind }) => t.kinds[kind] },
        {
          key: 'made',
          label: t.table.made,
          nowrap: true,
          cell: ({ madeAt }) => momentInWords(madeAt, lang),
        },
        { key: 'state', label: t.table.state, cell: stateOf },
      ]}
    />
  );
};

const view = async (visit: Visit, form: FormState): Promise<Answer> => {
  const { tx, lang } = visit;
  const kinds = await kindsToImport(tx);
  if (kinds.length === 0) throw new NotAllowed();
  const files = await listImports(tx, MOST_SHOWN);
  const t = importPagesTexts[lang];
  return (
    <Frame visit={visit} title={t.title} error={hasErrors(form)}>
      <PageHeading title={t.title} lead={kinds.length > 1 ? t.lead : t.leadPeople} />
      <ErrorSummary form={form} />
      <Form action="/import" files>
        <Hidden name="import" value={singleValue(form, 'import') || newId()} />
        <RadioGroup
          form={form}
          name="innehall"
          label={t.kind}
          options={kinds.map((kind) => ({ value: kind, label: t.kinds[kind], hint: t.kindHints[kind] }))}
        />
        <FileField
          form={form}
          name="fil"
          label={t.file}
          hint={t.fileHint}
          accept=".csv,.txt,.xlsx,text/csv"
        />
        <Actions>
          <Button>{t.upload}</Button>
        </Actions>
      </Form>
      <Templates lang={lang} kinds={kinds} />
      <Section title={t.earlier}>
        <EarlierFiles files={files} lang={lang} />
      </Section>
    </Frame>
  );
};

const act = async (visit: Visit, body: Body) => {
  const { tx, today, lang, visitor, application } = visit;
  const kinds = await kindsToImport(tx);
  if (kinds.length === 0) throw new NotAllowed();
  const t = importPagesTexts[lang];
  const kind = kinds.find((one) => one === body.text('innehall'));
  const file = body.file('fil');
  if (!kind || !file)
    throw new Unprocessable({
      ...(kind ? {} : { innehall: t.missing.kind }),
      ...(file ? {} : { fil: t.missing.file }),
    });
  const sentId = body.text('import');
  const received = await receiveFile(
    { tx, today, now: application.clock(), who: visitor },
    {
      importId: isId(sentId) ? sentId : newId(),
      kind,
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
      numberKey: application.secrets.numberKey,
    },
  );
  if (!received.ok) throw new Unprocessable({ fil: fileSentence(received.refusal, lang) });
  return { redirect: `/import/${received.value.importId}` };
};

/** Where a file is chosen, and where one's earlier ones stand. */
export const importsPage: FormScreen = { view, act };
