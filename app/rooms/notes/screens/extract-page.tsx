import { NotAllowed } from '../../../platform/outcomes-of-requests.ts';
import { canMakePdf } from '../../../platform/pdf.ts';
import { type FormScreen, idParam } from '../../../platform/request.ts';
import { DescriptionList } from '../../../shared/parts/facts.tsx';
import { Actions, Button, ButtonLink, ErrorSummary, Form, PrintButton } from '../../../shared/parts/form.tsx';
import { Card, Section } from '../../../shared/parts/headings.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import { openPerson } from '../../trust/open-person.ts';
import { PersonFrame } from '../../trust/parts/person-frame.tsx';
import { type ExtractRow, masked } from '../extract.rules.ts';
import { liftMask, mayExtract } from '../extract.store.ts';
import { extractTexts } from '../extract.texts.ts';
import { filesInExtract } from '../extract-files.rules.ts';
import { extractWord } from '../extract-words.texts.ts';
import { loadExtract } from '../parts/load-extract.ts';
import { makeExtract } from '../parts/make-extract.ts';

/** All that will stand in the extract, with what is hidden; and the extract itself as a paper. */
export const extractPage: FormScreen = {
  view: async (visit, form) => {
    const { tx, lang } = visit;
    const participantId = idParam(visit, 'id');
    const person = await openPerson(visit, participantId);
    if (!person.ownFile || !(await mayExtract(tx, participantId))) throw new NotAllowed();
    const { sections, masks } = await loadExtract(tx, participantId, lang);
    const t = extractTexts[lang];
    const { files, leftOut } = filesInExtract(sections, masks, t.fileWord);
    const base = `/deltagare/${participantId}/personakt/utdrag`;
    const words = { hidden: t.hidden, all: t.hiddenAll };
    const shown = (row: ExtractRow) =>
      masked(row, masks, words).fields.map(([term, value]) => ({ term, value }));
    return (
      <PersonFrame visit={visit} person={person} title={t.title} lead={t.lead}>
        <ErrorSummary form={form} />
        {canMakePdf() ? (
          <Form action={base} guard={false}>
            <Actions>
              <Button>{t.make}</Button>
              <PrintButton>{t.print}</PrintButton>
            </Actions>
          </Form>
        ) : (
          <Alert>
            <p>{t.noPdf}</p>
          </Alert>
        )}
        {files.length > 0 ? <p>{t.filesInside(files.length)}</p> : null}
        {leftOut > 0 ? <p>{t.filesApart(leftOut)}</p> : null}
        {masks.length > 0 ? (
          <Section title={t.masks}>
            {masks.map((mask) => (
              <Card title={extractWord('tables', mask.table, lang)} level={3}>
                <p>{mask.passages?.join(' … ') ?? t.wholeChoices.all}</p>
                <p>{mask.reason}</p>
                <Form action={base} guard={false}>
                  <Button kind="secondary" name="visa" value={mask.id}>
                    {t.lift}
                  </Button>
                </Form>
              </Card>
            ))}
          </Section>
        ) : null}
        {sections.map(([table, rows]) => (
          <Section title={extractWord('tables', table, lang)}>
            {rows.map((row) => (
              <Card>
                <DescriptionList items={shown(row)} />
                <ButtonLink kind="quiet" href={`${base}/dolj?rad=${table}.${row.id}`}>
                  {t.hide}
                </ButtonLink>
              </Card>
            ))}
          </Section>
        ))}
      </PersonFrame>
    );
  },

  act: async (visit, body) => {
    const participantId = idParam(visit, 'id');
    const shownAgain = body.text('visa');
    if (shownAgain) {
      await openPerson(visit, participantId);
      await liftMask(visit.tx, visit.visitor, participantId, shownAgain);
      return { redirect: `/deltagare/${participantId}/personakt/utdrag` };
    }
    const person = await openPerson(visit, participantId, 'print');
    const file = await makeExtract(visit, { participantId, name: person.name });
    return { file, name: 'utdrag.pdf', type: 'application/pdf' };
  },
};
