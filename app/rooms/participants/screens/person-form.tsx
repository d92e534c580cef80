import type { Child } from 'hono/jsx';
import { NotAllowed, NotFound } from '../../../platform/outcomes-of-requests.ts';
import { type FormScreen, idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { Actions, Button, ErrorSummary, Form, Hidden } from '../../../shared/parts/form.tsx';
import { type FormState, formState, hasErrors, singleValue } from '../../../shared/parts/form-state.ts';
import { Alert } from '../../../shared/parts/marks.tsx';
import { asSeen, SeenFields } from '../../../shared/parts/seen-fields.tsx';
import { typedTexts } from '../../../shared/parts/typed.texts.ts';
import { newId } from '../../../shared/values/ids.ts';
import { seesPeople } from '../../people/landing.rules.ts';
import { openPerson } from '../../trust/open-person.ts';
import { PersonFrame } from '../../trust/parts/person-frame.tsx';
import { actsOn, type PersonAct } from '../acts.store.ts';
import { editTexts } from '../edit.texts.ts';
import type { ParticipantRows } from '../participant-rows.rules.ts';
import { findParticipantRows } from '../participant-rows.store.ts';
import { demandUnchanged, saveUnlessChanged } from '../parts/two-windows.ts';
import { formId, refused, typedIn } from '../parts/typed.ts';
import { beforeBirth, type Refusals, type Typed } from '../typed.rules.ts';

type Words = (typeof editTexts)['sv'];

/** A row of one's own organisation, or there is no such thing. */
export const ownRowOf = <R extends { id: string; own: boolean }>(rows: readonly R[], id: string): R => {
  const row = rows.find((one) => one.id === id && one.own);
  if (!row) throw new NotFound(id);
  return row;
};

export interface Editing {
  visit: Visit;
  participantId: string;
  rows: ParticipantRows;
}

export interface PersonFormSpec {
  act: PersonAct;
  title: (t: Words, editing: Editing) => string;
  lead?: (t: Words, editing: Editing) => string | undefined;
  /** What stands when the form is opened; fields that are named here are compared when two windows save. */
  standing?: (editing: Editing) => Record<string, string>;
  /** What is filled in beforehand and stands nowhere yet. */
  start?: (editing: Editing) => Record<string, string>;
  fields: (editing: Editing, form: FormState) => Child | Promise<Child>;
  submit?: (t: Words, editing: Editing) => string;
  /** A code of such a field in words, for what a colleague changed it from and to. */
  words?: (editing: Editing, field: string, value: string) => Promise<string | undefined>;
  /** What was refused. Nothing: it is done. */
  save: (editing: Editing, typed: Typed, id: string) => Promise<Refusals | undefined>;
  done?: (editing: Editing, typed: Typed) => string;
}

const editingOf = async (visit: Visit, act: PersonAct): Promise<Editing> => {
  const participantId = idParam(visit, 'id');
  if (!seesPeople(visit.visitor.role)) throw new NotAllowed();
  const rows = await findParticipantRows(visit.tx, participantId);
  if (!rows) throw new NotFound(participantId);
  if (!rows.files[0]?.own || !(await actsOn(visit.tx, participantId)).has(act)) throw new NotAllowed();
  return { visit, participantId, rows };
};

/** A form about one person: who may, whom it is about, what stands, what is wrong. The screens give the fields. */
export const personForm = (spec: PersonFormSpec): FormScreen => ({
  view: async (visit, given, { draft }) => {
    const person = await openPerson(visit, idParam(visit, 'id'));
    const editing = await editingOf(visit, spec.act);
    const form = Object.keys(given.values).length > 0 ? given : startOf(spec, editing);
    const t = editTexts[visit.lang];
    return (
      <PersonFrame
        visit={visit}
        person={person}
        title={spec.title(t, editing)}
        lead={spec.lead?.(t, editing)}
        error={hasErrors(form)}
      >
        <ErrorSummary form={form} />
        {draft ? <Alert>{typedTexts[visit.lang].draft}</Alert> : null}
        <Form action={visit.url.pathname}>
          <Hidden name="id" value={singleValue(form, 'id') || newId()} />
          <SeenFields form={form} />
          {await spec.fields(editing, form)}
          <Actions>
            <Button>{spec.submit?.(t, editing) ?? t.save}</Button>
          </Actions>
        </Form>
      </PersonFrame>
    );
  },
  act: async (visit, body) => {
    const editing = await editingOf(visit, spec.act);
    const typed = typedIn(body);
    const { birthDate } = editing.rows.files[0] ?? {};
    const early = birthDate ? beforeBirth(typed, birthDate, visit.today) : {};
    const refusals = await saveUnlessChanged(
      async () => demandStanding(spec, await editingOf(visit, spec.act), typed),
      () => spec.save(editing, typed, formId(typed)),
    );
    const wrong = { ...early, ...refusals };
    if (Object.keys(wrong).length > 0) throw refused(wrong, visit.lang);
    return {
      redirect: spec.done?.(editing, typed) ?? `/deltagare/${editing.participantId}/uppgifter?sparat=1`,
    };
  },
});

const demandStanding = (spec: PersonFormSpec, editing: Editing, typed: Typed): Promise<void> =>
  demandUnchanged(typed, spec.standing?.(editing) ?? {}, editing.visit.lang, async (field, value) =>
    spec.words?.(editing, field, value),
  );

const startOf = (spec: PersonFormSpec, editing: Editing): FormState => {
  const standing = spec.standing?.(editing) ?? {};
  return formState(editing.visit.lang, { ...spec.start?.(editing), ...standing, ...asSeen(standing) });
};
