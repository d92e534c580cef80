import { may } from '../../../platform/may.ts';
import { NotAllowed, NotFound, Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import { type Body, type FormScreen, idParam } from '../../../platform/request.ts';
import { typedFields } from '../../../platform/typed-fields.ts';
import type { Visit } from '../../../platform/visit.ts';
import { Checkbox, RadioGroup } from '../../../shared/parts/choices.tsx';
import { DateField, TextArea, TextField } from '../../../shared/parts/fields.tsx';
import { Actions, Button, ErrorSummary, Form, Hidden } from '../../../shared/parts/form.tsx';
import { formState, hasErrors, singleValue } from '../../../shared/parts/form-state.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { isId, newId } from '../../../shared/values/ids.ts';
import { Frame } from '../../people/parts/frame.tsx';
import { decideBasis, legalBases, type ProcessingRefusal } from '../processing.rules.ts';
import { insertBasis, listBases } from '../processing.store.ts';
import { processingTexts } from '../processing.texts.ts';

const home = '/rattslig-grund';

const fieldOf: Record<ProcessingRefusal, string> = {
  changed_meanwhile: '',
  basis_missing: 'grund',
  ends_first: 'till',
};

/** The versions of the line that the address names; none for a new line. */
const versionsOf = async (visit: Visit) => {
  if (!(await may(visit.tx, 'keep_processing'))) throw new NotAllowed();
  const all = await listBases(visit.tx, [visit.visitor.organisationId]);
  if (!visit.param('rad')) return { all, versions: [] };
  const lineId = idParam(visit, 'rad');
  const versions = all.filter((one) => one.lineId === lineId);
  if (versions.length === 0) throw new NotFound(lineId);
  return { all, versions };
};

const standing = (newest: Awaited<ReturnType<typeof versionsOf>>['versions'][number] | undefined) => ({
  id: newId(),
  sag: String(newest?.version ?? 0),
  ...(newest
    ? {
        andamal: newest.purpose,
        grund: newest.legalBasis,
        ...(newest.sensitive ? { kansliga: 'yes' } : {}),
        paragraf: newest.source,
        fran: newest.startsOn,
        till: newest.endsOn ?? '',
      }
    : {}),
});

const view: FormScreen['view'] = async (visit, given) => {
  const { lang, url } = visit;
  const t = processingTexts[lang];
  const { versions } = await versionsOf(visit);
  const opened = Object.keys(given.values).length === 0;
  const form = opened ? formState(lang, standing(versions[0])) : given;
  const title = versions.length > 0 ? t.changeTitle : t.newTitle;
  return (
    <Frame visit={visit} title={title} error={hasErrors(form)}>
      <PageHeading title={title} lead={t.formLead} back={{ href: home, label: t.title }} />
      <ErrorSummary form={form} />
      <Form action={url.pathname}>
        <Hidden name="id" value={singleValue(form, 'id')} />
        <Hidden name="sag" value={singleValue(form, 'sag')} />
        <TextArea form={form} name="andamal" label={t.purpose} hint={t.purposeHint} rows={2} />
        <RadioGroup
          form={form}
          name="grund"
          label={t.basis}
          options={legalBases.map((basis) => ({ value: basis, label: t.bases[basis] }))}
        />
        <Checkbox form={form} name="kansliga" label={t.sensitive} />
        <TextField form={form} name="paragraf" label={t.source} hint={t.sourceHint} />
        <DateField form={form} name="fran" label={t.startsOn} />
        <DateField form={form} name="till" label={t.endsOn} optional />
        <TextField form={form} name="beslutare" label={t.decidedBy} />
        <Actions>
          <Button>{t.save}</Button>
        </Actions>
      </Form>
    </Frame>
  );
};

const act = async (visit: Visit, body: Body) => {
  const { tx, lang, visitor } = visit;
  const t = processingTexts[lang];
  const { all, versions } = await versionsOf(visit);
  const fields = typedFields(visit, body);
  const typed = {
    purpose: fields.needed('andamal', 500),
    legalBasis: body.text('grund'),
    sensitive: body.text('kansliga') === 'yes',
    source: fields.needed('paragraf', 300),
    startsOn: fields.day('fran'),
    endsOn: fields.optionalDay('till') ?? null,
    decidedBy: fields.needed('beslutare', 200),
  };
  const id = isId(body.text('id')) ? body.text('id') : newId();
  const there = { redirect: `${home}?sparat=1` };
  if (all.some((one) => one.id === id)) return there;
  const newest = versions[0]?.version ?? 0;
  const whole = decideBasis(typed, newest, newest);
  if (!whole.ok) fields.wrong(fieldOf[whole.refusal], t.refusals[whole.refusal]);
  fields.done();
  const decided = decideBasis(typed, Number(body.text('sag')), newest);
  const refused = (refusal: ProcessingRefusal) =>
    new Unprocessable(
      { [fieldOf[refusal]]: t.refusals[refusal] },
      refusal === 'changed_meanwhile' ? { ...body.values, sag: String(newest), id: newId() } : undefined,
    );
  if (!decided.ok) throw refused(decided.refusal);
  const row = { id, lineId: versions[0]?.lineId ?? id, version: newest + 1 };
  if (!(await insertBasis(tx, visitor, row, decided.value))) throw refused('changed_meanwhile');
  return there;
};

/** A line of the register: new, or its next version. */
export const processingForm: FormScreen = { view, act };
