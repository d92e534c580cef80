import type { Body, FormScreen } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { CheckboxGroup, RadioGroup } from '../../../shared/parts/choices.tsx';
import { DateField, Select, TextField } from '../../../shared/parts/fields.tsx';
import { Actions, Button, ErrorSummary, Form, Hidden } from '../../../shared/parts/form.tsx';
import { type FormState, hasErrors, singleValue } from '../../../shared/parts/form-state.ts';
import { Alert } from '../../../shared/parts/marks.tsx';
import { typedTexts } from '../../../shared/parts/typed.texts.ts';
import { addYears } from '../../../shared/values/dates.ts';
import { parseIdentityNumber } from '../../../shared/values/identity-numbers.ts';
import { isId, newId } from '../../../shared/values/ids.ts';
import { openPerson } from '../../trust/open-person.ts';
import { fieldsAbout } from '../../trust/parts/fields-about.ts';
import { PersonFrame } from '../../trust/parts/person-frame.tsx';
import { grantSignIn } from '../grant-sign-in.ts';
import { openRepresentative } from '../parts/open-representative.ts';
import { areasOfTask, personSays, proofs, proofsOf, representedAreas } from '../representations.rules.ts';
import { representationsTexts } from '../representations.texts.ts';

type Opened = Awaited<ReturnType<typeof openRepresentative>>;

const Fields = ({ form, opened, today }: { form: FormState; opened: Opened; today: string }) => {
  const t = representationsTexts[form.lang];
  const filled = { ...form, values: { fran: today, till: addYears(today, 1), ...form.values } };
  return (
    <>
      <TextField form={form} name="numret" label={t.number} hint={t.numberHint} size={20} />
      <CheckboxGroup
        form={form}
        name="omraden"
        label={t.areas}
        hint={t.areasHint}
        options={areasOfTask(opened.representative).map((value) => ({ value, label: t.areaNames[value] }))}
      />
      <DateField form={filled} name="fran" label={t.from} />
      <DateField form={filled} name="till" label={t.to} />
      <Select
        form={form}
        name="underlag"
        label={t.proof}
        options={proofsOf(opened.representative.kind).map((value) => ({ value, label: t.proofs[value] }))}
      />
      <TextField form={form} name="mer" label={t.proofWords} optional />
      <DateField form={form} name="sett" label={t.proofSeenOn} />
      <RadioGroup
        form={form}
        name="personen"
        label={t.personSays}
        options={personSays.map((value) => ({ value, label: t.says[value] }))}
      />
    </>
  );
};

const view: FormScreen['view'] = async (visit, form, { draft }) => {
  const t = representationsTexts[visit.lang];
  const opened = await openRepresentative(visit);
  const person = await openPerson(visit, opened.participantId);
  return (
    <PersonFrame
      visit={visit}
      person={person}
      title={t.givenTo(opened.representative.name)}
      lead={t.giveLead}
      error={hasErrors(form)}
    >
      <ErrorSummary form={form} />
      {draft ? <Alert>{typedTexts[visit.lang].draft}</Alert> : null}
      {areasOfTask(opened.representative).length === 0 ? (
        <Alert tone="warning">
          <p>{t.noTask}</p>
          <a href={`/deltagare/${opened.participantId}/uppgifter/foretradare/${opened.representative.id}`}>
            {t.toTask}
          </a>
        </Alert>
      ) : (
        <Form action={visit.url.pathname}>
          <Hidden name="id" value={singleValue(form, 'id') || newId()} />
          <Fields form={form} opened={opened} today={visit.today} />
          <Actions>
            <Button>{t.submit}</Button>
          </Actions>
        </Form>
      )}
    </PersonFrame>
  );
};

const act = async (visit: Visit, body: Body) => {
  const t = representationsTexts[visit.lang];
  const opened = await openRepresentative(visit);
  const fields = await fieldsAbout(visit, body, opened.participantId);
  const number = parseIdentityNumber(fields.needed('numret', 40), visit.today);
  if (!number.ok && number.refusal !== 'empty') fields.wrong('numret', t.wrongNumber);
  const id = body.text('id');
  const wanted = {
    id: isId(id) ? id : newId(),
    number: number.ok ? number.value.number : '',
    areas: representedAreas.filter((area) => fields.list('omraden').includes(area)),
    startsOn: fields.day('fran'),
    endsOn: fields.day('till'),
    proof: fields.choice('underlag', proofs),
    proofWords: fields.text('mer', 500),
    proofSeenOn: fields.day('sett'),
    personSays: fields.choice('personen', personSays),
  };
  fields.done();
  const granted = await grantSignIn(visit, opened, wanted);
  if (!granted.ok)
    fields.refuse(
      Object.fromEntries(Object.entries(granted.refusal).map(([field, fault]) => [field, t.refusals[fault]])),
    );
  return { redirect: `/deltagare/${opened.participantId}/egna-sidor` };
};

/** Staff give a representative a sign-in of one's own: areas, from when to when, on what proof. */
export const signInForm: FormScreen = { view, act };
