import { Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import { type Body, type FormScreen, idParam } from '../../../platform/request.ts';
import { typedFields } from '../../../platform/typed-fields.ts';
import type { Visit } from '../../../platform/visit.ts';
import { TextArea } from '../../../shared/parts/fields.tsx';
import { Actions, Button, ErrorSummary, Form, Hidden } from '../../../shared/parts/form.tsx';
import { hasErrors, singleValue } from '../../../shared/parts/form-state.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { isId, newId } from '../../../shared/values/ids.ts';
import { Frame } from '../../people/parts/frame.tsx';
import { askReader } from '../ask-reader.ts';
import { loadReviewedRead, nameThem } from '../load-review.ts';
import { ReadFacts } from '../parts/read-facts.tsx';
import { reviewsTexts } from '../reviews.texts.ts';

const idsOf = (visit: Visit) => [idParam(visit, 'id'), idParam(visit, 'readId')] as const;
const addressOf = (visit: Visit) => {
  const [id, readId] = idsOf(visit);
  return `/logguppfoljning/granskningar/${id}/lasning/${readId}`;
};

const view: FormScreen['view'] = async (visit, form) => {
  const { lang } = visit;
  const t = reviewsTexts[lang];
  const { read } = await loadReviewedRead(visit, ...idsOf(visit));
  const known = await nameThem(visit, [read]);
  return (
    <Frame visit={visit} title={t.askTitle} error={hasErrors(form)}>
      <PageHeading
        title={t.askTitle}
        lead={t.askLead}
        back={{ href: addressOf(visit), label: t.read(read.place) }}
      />
      <ErrorSummary form={form} />
      <ReadFacts read={read} known={known} lang={lang} />
      <Form action={`${addressOf(visit)}/fraga`}>
        <Hidden name="id" value={singleValue(form, 'id') || newId()} />
        <TextArea form={form} name="fraga" label={t.question} />
        <Actions>
          <Button>{t.askButton}</Button>
        </Actions>
      </Form>
    </Frame>
  );
};

const act = async (visit: Visit, body: Body) => {
  const { review, read } = await loadReviewedRead(visit, ...idsOf(visit));
  const fields = typedFields(visit, body);
  const question = fields.needed('fraga', 1000);
  fields.done();
  const id = isId(body.text('id')) ? body.text('id') : newId();
  const asked = await askReader(visit, { review, read }, { id, question });
  if (!asked.ok) throw new Unprocessable({ '': reviewsTexts[visit.lang].refusals[asked.refusal] });
  return { redirect: `${addressOf(visit)}?fragad=1` };
};

/** Asks the one who read why. */
export const askForm: FormScreen = { view, act };
