import type { Child } from 'hono/jsx';
import { Unprocessable, WrongRowCount } from '../../../platform/outcomes-of-requests.ts';
import { readAsked } from '../../../platform/read-asked.ts';
import type { Body, FormScreen } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { AskedFields, type AskedWords } from '../../../shared/parts/asked-fields.tsx';
import { DraftLine } from '../../../shared/parts/draft-line.tsx';
import { Actions, Button, ErrorSummary, Form, Hidden } from '../../../shared/parts/form.tsx';
import { type FormState, formState, hasErrors, singleValue } from '../../../shared/parts/form-state.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import { SeenFields } from '../../../shared/parts/seen-fields.tsx';
import { typedTexts } from '../../../shared/parts/typed.texts.ts';
import { type Answers, type AskedForm, fieldValuesOf, standingOf } from '../../../shared/values/asked.ts';
import { isId, newId } from '../../../shared/values/ids.ts';
import { asStands, demandUnchanged, type Picks } from './changed-meanwhile.ts';
import { Frame } from './frame.tsx';

export interface KeptWords extends AskedWords {
  title: string;
  lead?: string;
  submit: string;
}

/** A form about something that an organisation keeps: a new one, or one that stands and may be saved by a colleague meanwhile. */
export interface KeptForm<Thing, Asks extends AskedForm> {
  asks: Asks;
  words: (visit: Visit, thing: Thing) => KeptWords;
  /** Opens what the form stands on, or refuses. It is opened again when the form is sent. */
  open: (visit: Visit) => Promise<Thing>;
  /** What stands in the fields, and is compared when two windows save; of something new, what is proposed. */
  standing: (thing: Thing, visit: Visit) => Partial<Answers<Asks>>;
  /** What is written keeps itself as the writer's draft. */
  autosave?: true;
  /** Something new: nothing stands that a colleague could have changed. */
  isNew?: boolean;
  picks?: (visit: Visit, thing: Thing) => Promise<Picks>;
  back: (thing: Thing, visit: Visit) => { href: string; label: string };
  /** What the form stands in, where that is not a page of the organisation's own. */
  frame?: (visit: Visit, thing: Thing, page: KeptPage) => Child;
  /** What stands in place of the form, where nothing can be filled in yet. */
  instead?: (visit: Visit, thing: Thing) => Child;
  /** What stands above the fields. */
  above?: (visit: Visit, thing: Thing) => Child;
  /** What stands between the fields and the button. */
  beforeButton?: (visit: Visit, form: FormState, thing: Thing) => Child;
  /** What does not hold together, by key, in words. */
  check?: (
    visit: Visit,
    answers: Answers<Asks>,
    thing: Thing,
    body: Body,
  ) => Partial<Record<keyof Asks, string>>;
  /** Saves, and answers where to go. `id` is the same when the same new form is sent twice. */
  save: (visit: Visit, answers: Answers<Asks>, thing: Thing, id: string) => Promise<string>;
}

export interface KeptPage {
  title: string;
  lead?: string;
  error: boolean;
  children: Child;
}

const ownFrame = <Thing, Asks extends AskedForm>(
  spec: KeptForm<Thing, Asks>,
  visit: Visit,
  thing: Thing,
  { title, lead, error, children }: KeptPage,
) => (
  <Frame visit={visit} title={title} error={error}>
    <PageHeading title={title} lead={lead} back={spec.back(thing, visit)} />
    {children}
  </Frame>
);

/** The screen of a kept form. */
export const keptForm = <Thing, Asks extends AskedForm>(spec: KeptForm<Thing, Asks>): FormScreen => ({
  autosave: spec.autosave,
  view: async (visit, given, { draft }) => {
    const thing = await spec.open(visit);
    const words = spec.words(visit, thing);
    const picks = (await spec.picks?.(visit, thing)) ?? {};
    const action = visit.url.pathname + visit.url.search;
    const begun = Object.keys(given.values).length > 0;
    const form = begun ? given : { ...startOf(spec, visit, thing), errors: given.errors, kept: given.kept };
    const children = spec.instead?.(visit, thing) ?? (
      <>
        <ErrorSummary form={form} />
        {draft ? <Alert>{typedTexts[visit.lang].draft}</Alert> : null}
        {spec.above?.(visit, thing)}
        <Form action={action} files={Object.values(spec.asks).some(({ ask }) => ask === 'picture')}>
          {spec.isNew ? <Hidden name="id" value={singleValue(form, 'id') || newId()} /> : null}
          <SeenFields form={form} />
          <AskedFields form={form} asks={spec.asks} words={words} picks={picks} />
          {spec.beforeButton?.(visit, form, thing)}
          <Actions>
            <Button>{words.submit}</Button>
          </Actions>
          {spec.autosave ? <DraftLine form={form} action={action} /> : null}
        </Form>
      </>
    );
    const { title, lead } = words;
    const page = { title, lead, error: hasErrors(form), children };
    return spec.frame ? spec.frame(visit, thing, page) : ownFrame(spec, visit, thing, page);
  },
  act: async (visit, body) => {
    const thing = await spec.open(visit);
    const picks = (await spec.picks?.(visit, thing)) ?? {};
    if (!spec.isNew) {
      const standing = standingOf(spec.asks, spec.standing(thing, visit));
      const { codes } = spec.words(visit, thing);
      demandUnchanged({ asks: spec.asks, standing, codes, picks, say: typedTexts[visit.lang] }, body);
    }
    const offered = Object.fromEntries(
      Object.entries(picks).map(([field, options]) => [field, options.map(({ value }) => value)]),
    );
    const answers = readAsked(
      visit,
      body,
      spec.asks,
      offered,
      (read) => spec.check?.(visit, read, thing, body) ?? {},
    );
    const sent = body.text('id');
    const redirect = await spec.save(visit, answers, thing, isId(sent) ? sent : newId()).catch((fault) => {
      if (fault instanceof WrongRowCount)
        throw new Unprocessable({ '': typedTexts[visit.lang].savedMeanwhile });
      throw fault;
    });
    return { redirect };
  },
});

const startOf = <Thing, Asks extends AskedForm>(
  spec: KeptForm<Thing, Asks>,
  visit: Visit,
  thing: Thing,
): FormState => {
  const standing = standingOf(spec.asks, spec.standing(thing, visit));
  return formState(
    visit.lang,
    spec.isNew ? fieldValuesOf(spec.asks, standing) : asStands(spec.asks, standing),
  );
};
