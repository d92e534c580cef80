import { Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import { type FormScreen, idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { CheckboxGroup } from '../../../shared/parts/choices.tsx';
import { TextArea } from '../../../shared/parts/fields.tsx';
import { FilterForm } from '../../../shared/parts/filter-form.tsx';
import { Actions, Button, ErrorSummary, Form, Hidden } from '../../../shared/parts/form.tsx';
import { type FormState, formState, hasErrors, singleValue } from '../../../shared/parts/form-state.ts';
import { Card, Section } from '../../../shared/parts/headings.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import { isId, newId } from '../../../shared/values/ids.ts';
import { type Area, mayReceive } from '../../consents/consents.rules.ts';
import { consentTexts } from '../../consents/consents.texts.ts';
import { listReceivers, type Receiver } from '../../consents/sharing-overview.store.ts';
import { doingOf } from '../../path/parts/open-way.ts';
import { type OpenedPerson, openPerson } from '../../trust/open-person.ts';
import { fieldsAbout } from '../../trust/parts/fields-about.ts';
import { PersonFrame } from '../../trust/parts/person-frame.tsx';
import type { Basis, CrossingInput } from '../crossings.rules.ts';
import { crossingTexts } from '../crossings.texts.ts';
import { BasisChoice, ChosenBasis } from '../parts/basis-choice.tsx';
import { Preview } from '../parts/preview.tsx';
import { previewCrossing } from '../preview-crossing.ts';
import { findStartRefusal, listBases, sendCrossing } from '../send-crossing.ts';

type Kind = CrossingInput['kind'];
const places = { raise: 'aktualisera', handover: 'overlamna' } as const;
const always = ['identity', 'step'];

/** What the address says is to be sent: the basis, and the areas within it. */
const wanted = ({ url }: Visit) => {
  const [kind, id = ''] = (url.searchParams.get('grund') ?? '').split(':');
  const areas = [...new Set([...always, ...url.searchParams.getAll('omraden')])];
  return {
    basis: { kind: kind === 'disclosure' ? ('disclosure' as const) : ('consent' as const), id },
    /** Before any are chosen, all that the basis covers. */
    areas: url.searchParams.has('visa') ? areas : undefined,
  };
};

export const sendScreen = (kind: Kind): FormScreen => ({
  view: async (visit, form) => {
    const participantId = idParam(visit, 'id');
    const { basis: asked } = wanted(visit);
    const person = await openPerson(visit, participantId, asked.id ? 'preview' : 'open');
    const bases = await listBases(doingOf(visit), participantId);
    const receivers = await listReceivers(visit.tx, visit.visitor);
    const basis = bases.find((one) => one.kind === asked.kind && one.id === asked.id);
    const receiver = receivers.find(({ organisationId }) => organisationId === basis?.toOrganisationId);
    return basis && receiver
      ? showPreview(visit, kind, person, form, basis, receiver)
      : showChoice(visit, kind, person, form, bases, receivers);
  },

  act: async (visit, body) => {
    const participantId = idParam(visit, 'id');
    const t = crossingTexts[visit.lang];
    await openPerson(visit, participantId);
    const { basis, areas } = wanted(visit);
    const bases = await listBases(doingOf(visit), participantId);
    const standing = bases.find((one) => one.kind === basis.kind && one.id === basis.id);
    const fields = await fieldsAbout(visit, body, participantId);
    const message = fields.text('meddelande', 2000);
    fields.done();
    const sent = await sendCrossing(doingOf(visit), {
      crossingId: isId(body.text('id')) ? body.text('id') : newId(),
      participantId,
      kind,
      toOrganisationId: standing?.toOrganisationId ?? body.text('till'),
      areas: areas ?? [...(standing?.areas ?? always)],
      basis,
      message,
    });
    if (!sent.ok) throw new Unprocessable({ '': t.refusals[sent.refusal] });
    return { redirect: `/arenden/${sent.value}?klart=sent` };
  },
});

const showChoice = async (
  visit: Visit,
  kind: Kind,
  person: OpenedPerson,
  form: FormState,
  bases: readonly Basis[],
  receivers: readonly Receiver[],
) => {
  const { lang } = visit;
  const t = crossingTexts[lang];
  const typed = singleValue(form, 'meddelande');
  const refusal = await findStartRefusal(doingOf(visit), person.participantId, kind);
  return (
    <PersonFrame
      visit={visit}
      person={person}
      title={t.titles[kind]}
      lead={t.leads[kind]}
      error={hasErrors(form)}
    >
      <ErrorSummary form={form} />
      {typed ? (
        <Card title={t.typed}>
          <p>{typed}</p>
        </Card>
      ) : null}
      {refusal ? (
        <Alert tone="warning">
          <p>{t.refusals[refusal]}</p>
        </Alert>
      ) : (
        <Section title={t.chooseReceiver}>
          {receivers
            .filter((one) => mayReceive(one.kind))
            .map((receiver) => (
              <BasisChoice
                lang={lang}
                participantId={person.participantId}
                place={places[kind]}
                receiver={receiver}
                bases={bases.filter(({ toOrganisationId }) => toOrganisationId === receiver.organisationId)}
              />
            ))}
        </Section>
      )}
    </PersonFrame>
  );
};

const showPreview = async (
  visit: Visit,
  kind: Kind,
  person: OpenedPerson,
  form: FormState,
  basis: Basis,
  receiver: Receiver,
) => {
  const { lang, url } = visit;
  const t = crossingTexts[lang];
  const areas = wanted(visit).areas ?? basis.areas;
  const optional = basis.areas.filter((area) => !always.includes(area)) as Area[];
  const crossingId = singleValue(form, 'id') || newId();
  const seen = await previewCrossing(doingOf(visit), {
    crossingId,
    participantId: person.participantId,
    kind,
    toOrganisationId: receiver.organisationId,
    areas,
    basis,
  });
  return (
    <PersonFrame
      visit={visit}
      person={person}
      title={`${t.titles[kind]}: ${receiver.name}`}
      lead={t.leads[kind]}
      error={hasErrors(form)}
    >
      <ErrorSummary form={form} />
      <ChosenBasis lang={lang} receiver={receiver} basis={basis} />
      <p>
        <a href={url.pathname}>{t.change}</a>
      </p>
      {optional.length > 0 ? (
        <FilterForm
          action={url.pathname}
          lang={lang}
          label={t.areas}
          submit={t.previewAgain}
          keep={{ grund: `${basis.kind}:${basis.id}`, visa: '1' }}
        >
          <CheckboxGroup
            form={formState(lang, { omraden: [...areas] })}
            name="omraden"
            label={t.areas}
            hint={`${t.always}: ${consentTexts[lang].shortAreas.identity}, ${consentTexts[lang].shortAreas.step}`}
            options={optional.map((area) => ({ value: area, label: consentTexts[lang].areas[area] }))}
          />
        </FilterForm>
      ) : null}
      {seen.ok ? <Preview lang={lang} receiver={receiver.name} view={seen.value} /> : null}
      {seen.ok || hasErrors(form) ? (
        <Form action={`${url.pathname}${url.search}`}>
          <Hidden name="id" value={crossingId} />
          <Hidden name="till" value={receiver.organisationId} />
          <TextArea form={form} name="meddelande" label={t.message} hint={t.messageHint} optional />
          <Actions>
            <Button>{t.send}</Button>
          </Actions>
        </Form>
      ) : (
        <Alert tone="warning">
          <p>{t.refusals[seen.refusal]}</p>
        </Alert>
      )}
    </PersonFrame>
  );
};
