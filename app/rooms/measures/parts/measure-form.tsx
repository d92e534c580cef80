import type { Child } from 'hono/jsx';
import { Unprocessable, WrongRowCount } from '../../../platform/outcomes-of-requests.ts';
import type { Body, FormScreen } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { Actions, Button, ErrorSummary, Form, Hidden } from '../../../shared/parts/form.tsx';
import { type FormState, formState, hasErrors, singleValue } from '../../../shared/parts/form-state.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import { asSeen, SeenFields, seenIn } from '../../../shared/parts/seen-fields.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { typedTexts } from '../../../shared/parts/typed.texts.ts';
import { newId } from '../../../shared/values/ids.ts';
import { mergeEdits } from '../../../shared/values/merge-edits.ts';
import { Frame } from '../../people/parts/frame.tsx';
import type { ChangeKind } from '../changes.rules.ts';
import { changeMeasure } from '../keep-measure.ts';
import { type DetailKey, fieldOf, standingOf } from '../measure-form.rules.ts';
import { measureFormTexts } from '../measure-form.texts.ts';
import type { Measure, MeasureDetails } from '../measures.rules.ts';
import { detailInWords } from './measure-words.ts';
import { measurePage, openOwnMeasure } from './open-catalogue.ts';

interface FrameOfForm {
  visit: Visit;
  form: FormState;
  draft: boolean;
  title: string;
  lead: string;
  back: { href: string; label: string };
  submit: string;
  children: Child;
}

/** A page that asks for something about a measure. */
export const MeasureForm = ({ visit, form, draft, title, lead, back, submit, children }: FrameOfForm) => (
  <Frame visit={visit} title={title} error={hasErrors(form)}>
    <PageHeading title={title} lead={lead} back={back} />
    <ErrorSummary form={form} />
    {draft ? <Alert>{typedTexts[visit.lang].draft}</Alert> : null}
    <Form action={visit.url.pathname}>
      <Hidden name="id" value={singleValue(form, 'id') || newId()} />
      <SeenFields form={form} />
      {children}
      <Actions>
        <Button>{submit}</Button>
      </Actions>
    </Form>
  </Frame>
);

type Words = (typeof measureFormTexts)['sv'];

interface ChangeSpec<Key extends DetailKey> {
  /** The details that it asks for: those are compared when two windows save. */
  keys: readonly Key[];
  kind: Exclude<ChangeKind, 'added'>;
  title: (t: Words) => string;
  lead: (t: Words) => string;
  submit: (t: Words) => string;
  /** Where something else is proposed than what stands. */
  proposed?: (visit: Visit) => Partial<Record<Key, string>>;
  fields: (form: FormState) => Child;
  read: (visit: Visit, body: Body, measure: Measure) => Partial<MeasureDetails>;
}

/** A form that changes some details of one's own organisation's measure, over a colleague's save too. */
export const changeForm = <Key extends DetailKey>(spec: ChangeSpec<Key>): FormScreen => ({
  view: async (visit, given, { draft }) => {
    const measure = await openOwnMeasure(visit);
    const t = measureFormTexts[visit.lang];
    const form = Object.keys(given.values).length > 0 ? given : startOf(spec, visit, measure);
    return (
      <MeasureForm
        visit={visit}
        form={form}
        draft={draft}
        title={`${spec.title(t)}: ${measure.name}`}
        lead={spec.lead(t)}
        back={{ href: measurePage(measure), label: measure.name }}
        submit={spec.submit(t)}
      >
        {spec.fields(form)}
      </MeasureForm>
    );
  },
  act: async (visit, body) => {
    const measure = await openOwnMeasure(visit);
    demandUnchanged(spec.keys, measure, body, visit.lang);
    const details = spec.read(visit, body, measure);
    await changeMeasure(visit, measure, spec.kind, details).catch((fault) => {
      if (fault instanceof WrongRowCount)
        throw new Unprocessable({ '': typedTexts[visit.lang].savedMeanwhile }, undefined);
      throw fault;
    });
    return { redirect: `${measurePage(measure)}?sparat=1` };
  },
});

const startOf = <Key extends DetailKey>(spec: ChangeSpec<Key>, visit: Visit, measure: Measure): FormState => {
  const standing = standingOf(measure, spec.keys);
  const proposed = Object.entries(spec.proposed?.(visit) ?? {}).map(([key, value]) => [
    fieldOf[key as Key],
    value as string,
  ]);
  return formState(visit.lang, { ...standing, ...Object.fromEntries(proposed), ...asSeen(standing) });
};

/** When a colleague has saved meanwhile: the form again, with what they changed beside what was typed. */
const demandUnchanged = <Key extends DetailKey>(
  keys: readonly Key[],
  measure: Measure,
  body: Body,
  lang: Lang,
): void => {
  const typed = Object.fromEntries(Object.keys(body.values).map((name) => [name, body.list(name)[0] ?? '']));
  const standing = standingOf(measure, keys);
  const { values, refusals } = mergeEdits(seenIn(typed), typed, standing);
  if (Object.keys(refusals).length === 0) return;
  const t = typedTexts[lang];
  const sentences = keys.flatMap((key) => {
    const refusal = refusals[fieldOf[key]];
    if (!refusal) return [];
    const [was, is] = [refusal.was, refusal.is].map((value) => detailInWords(key, value, lang));
    const say = refusal.name === 'changed_by_both' ? t.changedByBoth : t.changedByColleague;
    return [[fieldOf[key], say(was!, is!)]];
  });
  throw new Unprocessable(Object.fromEntries(sentences), { ...values, ...asSeen(standing) });
};
