import { Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import { type Body, type FormScreen, idParam } from '../../../platform/request.ts';
import { typedFields } from '../../../platform/typed-fields.ts';
import type { Visit } from '../../../platform/visit.ts';
import { type Column, DataTable } from '../../../shared/parts/data-table.tsx';
import { TextArea } from '../../../shared/parts/fields.tsx';
import { Actions, Button, ErrorSummary, Form, PrintButton } from '../../../shared/parts/form.tsx';
import { type FormState, hasErrors } from '../../../shared/parts/form-state.ts';
import { PageHeading, Section } from '../../../shared/parts/headings.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import { momentInWords } from '../../../shared/values/dates.ts';
import { Frame } from '../../people/parts/frame.tsx';
import { closeReview } from '../close-review.ts';
import { followUpTexts } from '../follow-up.texts.ts';
import { type LoadedReview, loadReview, nameThem } from '../load-review.ts';
import type { Known } from '../logged-reads.store.ts';
import { actOf, findingOf, readerOf, relationOf, reviewName, whomOf } from '../parts/read-words.ts';
import { tallyOf } from '../reviews.rules.ts';
import type { Review, ReviewedRead } from '../reviews.store.ts';
import { reviewsTexts } from '../reviews.texts.ts';

const addressOf = (id: string) => `/logguppfoljning/granskningar/${id}`;

const columnsIn = (visit: Visit, { review, rules }: LoadedReview, known: Known): Column<ReviewedRead>[] => {
  const { lang, visitor } = visit;
  const t = reviewsTexts[lang];
  const shared = followUpTexts[lang];
  return [
    {
      key: 'number',
      label: t.number,
      rowHeader: true,
      cell: ({ id, place }) => <a href={`${addressOf(review.id)}/lasning/${id}`}>{t.read(place)}</a>,
    },
    { key: 'when', label: shared.when, nowrap: true, cell: ({ at }) => momentInWords(at, lang) },
    { key: 'who', label: shared.who, cell: (read) => readerOf(read, lang) },
    { key: 'whom', label: shared.whom, cell: (read) => whomOf(read, known, lang) },
    { key: 'what', label: shared.what, cell: (read) => actOf(read, lang) },
    { key: 'relation', label: t.relation, cell: (read) => relationOf(read, rules, lang) },
    {
      key: 'finding',
      label: t.finding,
      cell: (read) =>
        read.accountId === visitor.accountId && read.findings.length === 0 ? t.yours : findingOf(read, lang),
    },
  ];
};

const Facts = ({ review, reads, lang }: { review: Review; reads: ReviewedRead[]; lang: Visit['lang'] }) => {
  const t = reviewsTexts[lang];
  const tally = tallyOf(reads.map(({ findings }) => findings[0]?.finding));
  const when = (moment: Date) => momentInWords(moment, lang);
  const waiting = reads.flatMap(({ questions }) => questions).filter(({ answer }) => answer === null).length;
  return (
    <>
      <p>{t.tally(tally.correct, tally.needs_explanation, tally.wrong, tally.unjudged)}</p>
      {waiting > 0 ? <p>{t.unanswered(waiting)}</p> : null}
      {review.kind === 'sample' ? (
        <>
          <p>{t.drawn(reads.filter(({ rule }) => rule === null).length, review.population ?? 0)}</p>
          <p class="break-anywhere">{t.drawnWith(review.sealNumber ?? 0, review.sealHash ?? '')}</p>
        </>
      ) : null}
      <p>{t.startedBy(review.startedBy, when(review.startedAt))}</p>
      {review.closedAt && review.closedBy ? (
        <>
          <p>{t.closedBy(review.closedBy, when(review.closedAt))}</p>
          <p>{review.closingNote}</p>
        </>
      ) : null}
    </>
  );
};

const Close = ({ form, id }: { form: FormState; id: string }) => {
  const t = reviewsTexts[form.lang];
  return (
    <Section title={t.close}>
      <p>{t.closeMore}</p>
      <Form action={addressOf(id)} label={t.close}>
        <TextArea form={form} name="slutsats" label={t.closingNote} />
        <Actions>
          <Button>{t.close}</Button>
        </Actions>
      </Form>
    </Section>
  );
};

const view: FormScreen['view'] = async (visit, form) => {
  const { lang, url } = visit;
  const t = reviewsTexts[lang];
  const loaded = await loadReview(visit, idParam(visit, 'id'));
  const { review, reads } = loaded;
  const known = await nameThem(visit, reads);
  const title = reviewName(review, lang);
  return (
    <Frame visit={visit} title={title} error={hasErrors(form)}>
      <PageHeading title={title} back={{ href: '/logguppfoljning', label: followUpTexts[lang].title }} />
      <ErrorSummary form={form} />
      {url.searchParams.has('avslutad') ? <Alert tone="success" live title={t.closed} /> : null}
      <Facts review={review} reads={reads} lang={lang} />
      <DataTable
        lang={lang}
        caption={t.reads}
        columns={columnsIn(visit, loaded, known)}
        rows={reads}
        empty={t.none}
      />
      {review.closedAt ? (
        <Actions>
          <PrintButton>{t.print}</PrintButton>
          <a href={`${addressOf(review.id)}/fil.csv`}>{t.csv}</a>
        </Actions>
      ) : (
        <Close form={form} id={review.id} />
      )}
    </Frame>
  );
};

const act = async (visit: Visit, body: Body) => {
  const id = idParam(visit, 'id');
  await loadReview(visit, id);
  const fields = typedFields(visit, body);
  const note = fields.needed('slutsats', 2000);
  fields.done();
  const closed = await closeReview(visit.tx, id, note);
  if (!closed.ok) throw new Unprocessable({ '': reviewsTexts[visit.lang].refusals[closed.refusal] });
  return { redirect: `${addressOf(id)}?avslutad=1` };
};

/** A sample or the unusual reads under review: what was read, by whom, how it stands; and its end. */
export const reviewScreen: FormScreen = { view, act };
