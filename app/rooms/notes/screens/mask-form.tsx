import { NotAllowed, NotFound } from '../../../platform/outcomes-of-requests.ts';
import { type FormScreen, idParam } from '../../../platform/request.ts';
import { typedFields } from '../../../platform/typed-fields.ts';
import type { Visit } from '../../../platform/visit.ts';
import { RadioGroup } from '../../../shared/parts/choices.tsx';
import { DescriptionList } from '../../../shared/parts/facts.tsx';
import { TextArea, TextField } from '../../../shared/parts/fields.tsx';
import { Actions, Button, ErrorSummary, Form, Hidden } from '../../../shared/parts/form.tsx';
import { hasErrors } from '../../../shared/parts/form-state.ts';
import { Card } from '../../../shared/parts/headings.tsx';
import { openPerson } from '../../trust/open-person.ts';
import { PersonFrame } from '../../trust/parts/person-frame.tsx';
import { decideMask, type ExtractRow, type MaskRefusal } from '../extract.rules.ts';
import { insertMask, mayExtract } from '../extract.store.ts';
import { extractTexts } from '../extract.texts.ts';
import { loadExtract } from '../parts/load-extract.ts';

const fieldOf: Record<MaskRefusal, string> = {
  passages_missing: 'ord',
  passage_not_found: 'ord',
  reason_missing: 'skal',
};

/** An attachment is its file: it is hidden whole or not at all. */
const isFileOnly = ({ table }: ExtractRow) => table === 'note_attachment';

const rowAsked = async ({ tx, lang, url }: Visit, participantId: string): Promise<ExtractRow> => {
  if (!(await mayExtract(tx, participantId))) throw new NotAllowed();
  const asked = url.searchParams.get('rad') ?? '';
  const { sections } = await loadExtract(tx, participantId, lang);
  const row = sections.flatMap(([, rows]) => rows).find(({ table, id }) => `${table}.${id}` === asked);
  if (!row) throw new NotFound(asked.slice(0, 60));
  return row;
};

/** Hides a row of the extract, or words in it that are about somebody else, with the reason. */
export const maskForm: FormScreen = {
  view: async (visit, form) => {
    const participantId = idParam(visit, 'id');
    const person = await openPerson(visit, participantId);
    const row = await rowAsked(visit, participantId);
    const t = extractTexts[visit.lang];
    return (
      <PersonFrame visit={visit} person={person} title={t.hideTitle} error={hasErrors(form)}>
        <ErrorSummary form={form} />
        <Card>
          <DescriptionList items={row.fields.map(([term, value]) => ({ term, value }))} />
        </Card>
        {row.file ? <p>{t.wholeFile}</p> : null}
        <Form action={`${visit.url.pathname}${visit.url.search}`}>
          {isFileOnly(row) ? (
            <Hidden name="vad" value="all" />
          ) : (
            <>
              <RadioGroup
                form={form}
                name="vad"
                label={t.whole}
                options={(['passages', 'all'] as const).map((value) => ({
                  value,
                  label: t.wholeChoices[value],
                }))}
              />
              <TextArea form={form} name="ord" label={t.passages} hint={t.passagesHint} optional />
            </>
          )}
          <TextField form={form} name="skal" label={t.reason} hint={t.reasonHint} />
          <Actions>
            <Button>{t.save}</Button>
          </Actions>
        </Form>
      </PersonFrame>
    );
  },

  act: async (visit, body) => {
    const participantId = idParam(visit, 'id');
    await openPerson(visit, participantId);
    const row = await rowAsked(visit, participantId);
    const fields = typedFields(visit, body);
    const what = fields.choice('vad', ['passages', 'all']);
    const lines = fields.text('ord', 4000).split('\n');
    const reason = fields.text('skal', 500);
    const passages = lines.map((line) => line.trim()).filter(Boolean);
    const decided = decideMask(row, {
      whole: what === 'all' || isFileOnly(row),
      passages,
      reason,
    });
    const sentences = extractTexts[visit.lang].refusals;
    if (!decided.ok)
      return fields.refuse(
        Object.fromEntries(decided.refusal.map((name) => [fieldOf[name], sentences[name]])),
      );
    fields.done();
    await insertMask(visit.tx, visit.visitor, participantId, {
      table: row.table,
      rowId: row.id,
      passages: decided.value,
      reason,
    });
    return { redirect: `/deltagare/${participantId}/personakt/utdrag` };
  },
};
