import { NotFound, Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import type { Body, FormScreen } from '../../../platform/request.ts';
import { typedFields } from '../../../platform/typed-fields.ts';
import type { Visit } from '../../../platform/visit.ts';
import { TextArea } from '../../../shared/parts/fields.tsx';
import { Actions, Button, ErrorSummary, Form, Hidden } from '../../../shared/parts/form.tsx';
import { type FormState, hasErrors, singleValue } from '../../../shared/parts/form-state.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import { isPlainDate, stockholmDay } from '../../../shared/values/dates.ts';
import { isId, newId } from '../../../shared/values/ids.ts';
import { Frame } from '../../people/parts/frame.tsx';
import { demandFollowUp } from '../follow-log.store.ts';
import { followUpTexts } from '../follow-up.texts.ts';
import { type ListedUnusual, listUnusual, unusualAddress } from '../list-unusual.ts';
import { nameThem } from '../load-review.ts';
import { ReadFacts } from '../parts/read-facts.tsx';
import { isRule } from '../unusual.rules.ts';
import { lookAt, putUnderReview } from '../unusual.store.ts';
import { unusualTexts } from '../unusual.texts.ts';
import { findWatch } from '../watch.store.ts';

const home = '/logguppfoljning/ovanligt';

/** The read with the rule that points it out still: nothing in the address is believed. */
const getUnusual = async (visit: Visit): Promise<ListedUnusual> => {
  await demandFollowUp(visit.tx);
  const [day, number, rule] = [visit.param('day'), visit.param('readId'), visit.param('rule')];
  if (!isPlainDate(day) || !isRule(rule)) throw new NotFound(number.slice(0, 60));
  const listed = await listUnusual(visit.tx, { from: day, to: day });
  const found = listed.find((one) => String(one.read.readId) === number && one.rule === rule);
  if (!found) throw new NotFound(number.slice(0, 60));
  return found;
};

const Choices = ({ form, unusual }: { form: FormState; unusual: ListedUnusual }) => {
  const t = unusualTexts[form.lang];
  return (
    <>
      <Form action={unusualAddress(unusual)} label={t.lookTitle}>
        <Hidden name="id" value={singleValue(form, 'id') || newId()} />
        <TextArea form={form} name="slutsats" label={t.note} />
        <Actions>
          <Button>{t.saveLook}</Button>
        </Actions>
      </Form>
      <Form action={unusualAddress(unusual)} guard={false} label={t.review}>
        <p>{t.reviewMore}</p>
        <Hidden name="granska" value="ja" />
        <Actions>
          <Button kind="secondary">{t.review}</Button>
        </Actions>
      </Form>
    </>
  );
};

const view: FormScreen['view'] = async (visit, form) => {
  const { tx, lang, visitor } = visit;
  const t = unusualTexts[lang];
  const unusual = await getUnusual(visit);
  const { read, rule } = unusual;
  const known = await nameThem(visit, [read]);
  const { watch } = await findWatch(tx);
  const looked = read.looked.find((look) => look.rule === rule);
  return (
    <Frame visit={visit} title={t.lookTitle} error={hasErrors(form)}>
      <PageHeading
        title={t.lookTitle}
        back={{ href: `${home}?vecka=${stockholmDay(read.at)}`, label: followUpTexts[lang].unusual }}
      />
      <ErrorSummary form={form} />
      <ReadFacts
        read={read}
        known={known}
        lang={lang}
        more={[
          {
            term: t.rules[rule].name,
            value: [t.rules[rule].why(watch), t.counted(unusual.unusual)].filter(Boolean).join(' '),
          },
        ]}
      />
      {looked ? (
        <Alert>
          <p>{t.lookedBy(looked.by, looked.note)}</p>
        </Alert>
      ) : read.accountId === visitor.accountId ? (
        <Alert>
          <p>{t.ownRead}</p>
        </Alert>
      ) : (
        <Choices form={form} unusual={unusual} />
      )}
    </Frame>
  );
};

const act = async (visit: Visit, body: Body) => {
  const { tx, lang } = visit;
  const t = unusualTexts[lang];
  const { read, rule } = await getUnusual(visit);
  if (body.text('granska') === 'ja') {
    const review = await putUnderReview(tx, read.readId, rule);
    return { redirect: `/logguppfoljning/granskningar/${review}` };
  }
  const fields = typedFields(visit, body);
  const note = fields.needed('slutsats', 1000);
  fields.done();
  const id = isId(body.text('id')) ? body.text('id') : newId();
  const there = { redirect: `${home}?vecka=${stockholmDay(read.at)}` };
  const outcome = await lookAt(tx, id, read.readId, rule, note);
  if (outcome === 'own_read') throw new Unprocessable({ '': t.ownRead }, undefined, 'own_read');
  const same = read.looked.some((look) => look.rule === rule && look.note === note);
  if (outcome === 'already' && !same) throw new Unprocessable({ '': t.already });
  return there;
};

/** An unusual read: looked at and let be, or put under review. */
export const unusualForm: FormScreen = { view, act };
