import { Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import { type Body, type FormScreen, idParam } from '../../../platform/request.ts';
import { typedFields } from '../../../platform/typed-fields.ts';
import type { Visit } from '../../../platform/visit.ts';
import { RadioGroup } from '../../../shared/parts/choices.tsx';
import { TextArea } from '../../../shared/parts/fields.tsx';
import { Actions, Button, ButtonLink, ErrorSummary, Form, Hidden } from '../../../shared/parts/form.tsx';
import { type FormState, hasErrors, singleValue } from '../../../shared/parts/form-state.ts';
import { PageHeading, Section } from '../../../shared/parts/headings.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import { isId, newId } from '../../../shared/values/ids.ts';
import { Frame } from '../../people/parts/frame.tsx';
import { judgeRead } from '../judge-read.ts';
import { loadReviewedRead, nameThem } from '../load-review.ts';
import { ReadFacts } from '../parts/read-facts.tsx';
import { ReadSaid } from '../parts/read-said.tsx';
import { relationOf, reviewName, whyOf } from '../parts/read-words.ts';
import { findings } from '../reviews.rules.ts';
import type { Review, ReviewedRead } from '../reviews.store.ts';
import { reviewsTexts } from '../reviews.texts.ts';

const addressOf = (review: Review) => `/logguppfoljning/granskningar/${review.id}`;
const idsOf = (visit: Visit) => [idParam(visit, 'id'), idParam(visit, 'readId')] as const;

const Judge = ({ form, review, read }: { form: FormState; review: Review; read: ReviewedRead }) => {
  const t = reviewsTexts[form.lang];
  const opened = Object.keys(form.values).length === 0;
  const address = `${addressOf(review)}/lasning/${read.id}`;
  return (
    <Section title={review.closedAt ? t.correct : t.judge}>
      {review.closedAt ? <p>{t.correctMore}</p> : null}
      <Form action={address} label={t.judge}>
        <Hidden name="id" value={opened ? newId() : singleValue(form, 'id')} />
        <Hidden name="sag" value={opened ? read.findings.length : singleValue(form, 'sag')} />
        <RadioGroup
          form={form}
          name="bedomning"
          label={t.finding}
          options={findings.map((value) => ({ value, label: t.findings[value] }))}
        />
        <TextArea form={form} name="anteckning" label={t.note} hint={t.noteHint} optional />
        <Actions>
          <Button>{t.saveFinding}</Button>
          {review.closedAt ? null : (
            <ButtonLink kind="secondary" href={`${address}/fraga`}>
              {t.ask}
            </ButtonLink>
          )}
        </Actions>
      </Form>
    </Section>
  );
};

const view: FormScreen['view'] = async (visit, form) => {
  const { lang, url, visitor } = visit;
  const t = reviewsTexts[lang];
  const { review, read, rules } = await loadReviewedRead(visit, ...idsOf(visit));
  const known = await nameThem(visit, [read]);
  const title = t.read(read.place);
  const own = read.accountId === visitor.accountId;
  const done = ['sparad', 'fragad'].find((name) => url.searchParams.has(name));
  return (
    <Frame visit={visit} title={title} error={hasErrors(form)}>
      <PageHeading title={title} back={{ href: addressOf(review), label: reviewName(review, lang) }} />
      <ErrorSummary form={form} />
      {done && !hasErrors(form) ? (
        <Alert tone="success" live title={done === 'sparad' ? t.savedFinding : t.asked} />
      ) : null}
      <ReadFacts
        read={read}
        known={known}
        lang={lang}
        more={[
          { term: t.relation, value: relationOf(read, rules, lang) },
          { term: t.why, value: whyOf(read, lang) },
        ]}
      />
      <ReadSaid read={read} lang={lang} />
      {own ? (
        <Alert>{<p>{t.refusals.own_read}</p>}</Alert>
      ) : (
        <Judge form={form} review={review} read={read} />
      )}
    </Frame>
  );
};

const act = async (visit: Visit, body: Body) => {
  const t = reviewsTexts[visit.lang];
  const { review, read } = await loadReviewedRead(visit, ...idsOf(visit));
  const fields = typedFields(visit, body);
  const finding = fields.choice('bedomning', findings);
  const note = fields.text('anteckning', 1000);
  fields.done();
  const id = isId(body.text('id')) ? body.text('id') : newId();
  const judged = await judgeRead(
    visit,
    { review, read },
    { id, finding, note, seen: Number(body.text('sag')) },
  );
  if (judged.ok) return { redirect: `${addressOf(review)}/lasning/${read.id}?sparad=1` };
  const sentence = t.refusals[judged.refusal];
  if (judged.refusal === 'note_missing') throw new Unprocessable({ anteckning: sentence });
  if (judged.refusal === 'own_read') throw new Unprocessable({ '': sentence }, undefined, 'own_read');
  throw new Unprocessable(
    { '': sentence },
    { ...body.values, sag: String(read.findings.length), id: newId() },
  );
};

/** One read under review: what is known of it, what has been asked and found, and the finding of whoever reviews it. */
export const judgeForm: FormScreen = { view, act };
