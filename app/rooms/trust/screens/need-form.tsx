import { NotFound, Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import type { Body, FormScreen } from '../../../platform/request.ts';
import { typedFields } from '../../../platform/typed-fields.ts';
import type { Visit } from '../../../platform/visit.ts';
import { DescriptionList } from '../../../shared/parts/facts.tsx';
import { DateField, TextArea, TextField } from '../../../shared/parts/fields.tsx';
import { Actions, Button, ErrorSummary, Form, Hidden } from '../../../shared/parts/form.tsx';
import { type FormState, formState, hasErrors, singleValue } from '../../../shared/parts/form-state.ts';
import { PageHeading, Section, Split } from '../../../shared/parts/headings.tsx';
import { Alert, Disclosure } from '../../../shared/parts/marks.tsx';
import { dateInWords } from '../../../shared/values/dates.ts';
import { isId, newId } from '../../../shared/values/ids.ts';
import { frameTexts } from '../../people/frame.texts.ts';
import { Frame } from '../../people/parts/frame.tsx';
import { roleOrder } from '../access.rules.ts';
import { listRules } from '../access-rules.store.ts';
import { demandFollowUp } from '../follow-log.store.ts';
import { followUpTexts } from '../follow-up.texts.ts';
import { type Need, refusalOfNeed } from '../needs.rules.ts';
import { insertNeed, listNeeds } from '../needs.store.ts';
import { needsTexts } from '../needs.texts.ts';
import { AccessLines } from '../parts/access-lines.tsx';

const home = '/logguppfoljning';

const roleIn = (visit: Visit): string => {
  const role = roleOrder.find((known) => known === visit.param('role'));
  if (!role) throw new NotFound();
  return role;
};

const standing = (newest: Need | undefined) => ({
  id: newId(),
  sag: String(newest?.version ?? 0),
  ...(newest ? { behov: newest.needs, risker: newest.risks, atgarder: newest.measures } : {}),
});

const NeedFields = ({ form, action }: { form: FormState; action: string }) => {
  const t = needsTexts[form.lang];
  const shared = followUpTexts[form.lang];
  return (
    <Form action={action}>
      <Hidden name="id" value={singleValue(form, 'id')} />
      <Hidden name="sag" value={singleValue(form, 'sag')} />
      <TextArea form={form} name="behov" label={t.needs} />
      <TextArea form={form} name="risker" label={t.risks} />
      <TextArea form={form} name="atgarder" label={t.measures} hint={t.measuresHint} />
      <TextField form={form} name="beslutare" label={shared.decidedBy} hint={shared.decidedByHint} />
      <DateField form={form} name="beslutad" label={shared.decidedOn} />
      <DateField form={form} name="ses-over" label={t.lookOver} />
      <Actions>
        <Button>{t.save}</Button>
      </Actions>
    </Form>
  );
};

const Versions = ({ needs, lang }: { needs: Need[]; lang: Visit['lang'] }) => {
  const t = needsTexts[lang];
  if (needs.length === 0) return null;
  return (
    <Section title={t.all}>
      {needs.map((need) => (
        <Disclosure
          summary={t.version(
            need.version,
            dateInWords(need.decidedOn, lang, { weekday: false }),
            need.decidedBy,
          )}
        >
          <DescriptionList
            items={(['needs', 'risks', 'measures'] as const).map((key) => ({
              term: t.headings[key],
              value: need[key],
            }))}
          />
        </Disclosure>
      ))}
    </Section>
  );
};

const view: FormScreen['view'] = async (visit, given) => {
  const { tx, lang } = visit;
  await demandFollowUp(tx);
  const role = roleIn(visit);
  const t = needsTexts[lang];
  const needs = await listNeeds(tx, role);
  const opened = Object.keys(given.values).length === 0;
  const form = opened ? formState(lang, standing(needs[0])) : given;
  const title = t.title(frameTexts[lang].roles[role] ?? role);
  return (
    <Frame visit={visit} title={title} error={hasErrors(form)}>
      <PageHeading title={title} lead={t.lead} back={{ href: home, label: followUpTexts[lang].title }} />
      <ErrorSummary form={form} />
      {visit.url.searchParams.has('sparat') && !hasErrors(form) ? (
        <Alert tone="success" live title={t.saved} />
      ) : null}
      <p>{needs.length === 0 ? t.missing : t.newVersion}</p>
      <Split
        aside={
          <>
            <AccessLines rules={await listRules(tx)} role={role} caption={t.gives} lang={lang} />
            <p>{t.givesMore}</p>
          </>
        }
      >
        <NeedFields form={form} action={`${home}/roller/${role}`} />
      </Split>
      <Versions needs={needs} lang={lang} />
    </Frame>
  );
};

const act = async (visit: Visit, body: Body) => {
  const { tx, lang, visitor } = visit;
  await demandFollowUp(tx);
  const role = roleIn(visit);
  const t = needsTexts[lang];
  const fields = typedFields(visit, body);
  const typed = {
    needs: fields.needed('behov', 4000),
    risks: fields.needed('risker', 4000),
    measures: fields.needed('atgarder', 4000),
    decidedBy: fields.needed('beslutare', 200),
    decidedOn: fields.pastDay('beslutad'),
    lookOverOn: fields.day('ses-over'),
  };
  const id = isId(body.text('id')) ? body.text('id') : newId();
  const needs = await listNeeds(tx, role);
  const there = { redirect: `${home}/roller/${role}?sparat=1` };
  if (needs.some((need) => need.id === id)) return there;
  fields.done();
  const newest = needs[0]?.version ?? 0;
  const refusal = refusalOfNeed(typed, Number(body.text('sag')), newest);
  const meanwhile = () =>
    new Unprocessable(
      { '': t.refusals.changed_meanwhile },
      { ...body.values, sag: String(newest), id: newId() },
    );
  if (refusal === 'changed_meanwhile') throw meanwhile();
  if (refusal) throw new Unprocessable({ 'ses-over': t.refusals[refusal] });
  if (!(await insertNeed(tx, visitor, { ...typed, id, role, version: newest + 1 }))) throw meanwhile();
  return there;
};

/** Why a role sees what it sees, beside what the access table gives it. */
export const needForm: FormScreen = { view, act };
