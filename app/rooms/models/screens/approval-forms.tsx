import { NotFound } from '../../../platform/outcomes-of-requests.ts';
import { type FormScreen, idParam } from '../../../platform/request.ts';
import { typedFields } from '../../../platform/typed-fields.ts';
import type { Visit } from '../../../platform/visit.ts';
import { DateField, TextArea, TextField } from '../../../shared/parts/fields.tsx';
import { dateInWords } from '../../../shared/values/dates.ts';
import { orChanged } from '../../path/parts/changed-since.ts';
import { managingTexts } from '../managing.texts.ts';
import { type ApprovalRefusal, decideApproval, type Model, standingApprovals } from '../models.rules.ts';
import { insertApproval, withdrawApproval } from '../models.store.ts';
import { ModelForm } from '../parts/model-form.tsx';
import { getModel, modelPage, openAsManager } from '../parts/open-models.ts';

const fieldOf: Record<ApprovalRefusal, string> = {
  decided_by_missing: 'grupp',
  date_in_future: 'datum',
  nobody_took_part: 'egen',
};

const linesIn = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** A group's decision on a version, with who took part. */
export const approvalForm: FormScreen = {
  view: async (visit, form) => {
    const model = getModel(await openAsManager(visit), visit.param('hash'));
    const t = managingTexts[visit.lang].approve;
    return (
      <ModelForm visit={visit} model={model} form={form} title={t.title} lead={t.lead} submit={t.submit}>
        <TextField form={form} name="grupp" label={t.decidedBy} />
        <DateField form={form} name="datum" label={t.decidedOn} />
        <TextArea form={form} name="egen" label={t.own} hint={t.ownHint} rows={3} optional />
        <TextArea form={form} name="andra" label={t.others} rows={3} optional />
      </ModelForm>
    );
  },
  act: async (visit, body) => {
    const model = getModel(await openAsManager(visit), visit.param('hash'));
    const { lang, tx, today, visitor } = visit;
    const fields = typedFields(visit, body);
    const decidedOn = fields.day('datum');
    const input = {
      decidedBy: fields.text('grupp', 200),
      decidedOn,
      withExperience: linesIn(fields.text('egen', 2000)),
      others: linesIn(fields.text('andra', 2000)),
    };
    const decided = decideApproval(input, today);
    if (!decided.ok)
      fields.wrong(fieldOf[decided.refusal], managingTexts[lang].approvalRefusals[decided.refusal]);
    fields.done();
    if (decided.ok) await insertApproval(tx, visitor, model.hash, decided.value);
    return { redirect: modelPage(model) };
  },
};

const approvalPicked = (visit: Visit, model: Model) => {
  const id = idParam(visit, 'approvalId');
  const found = standingApprovals(model).find((approval) => approval.id === id);
  if (!found) throw new NotFound(id);
  return found;
};

/** An approval that was registered wrongly is withdrawn, with why. */
export const withdrawApprovalForm: FormScreen = {
  view: async (visit, form) => {
    const model = getModel(await openAsManager(visit), visit.param('hash'));
    const { decidedBy, decidedOn } = approvalPicked(visit, model);
    const t = managingTexts[visit.lang].withdraw;
    const on = dateInWords(decidedOn, visit.lang, { weekday: false });
    return (
      <ModelForm
        visit={visit}
        model={model}
        form={form}
        title={t.title}
        lead={t.lead(decidedBy, on)}
        submit={t.submit}
        danger
      >
        <TextArea form={form} name="varfor" label={t.why} rows={2} />
      </ModelForm>
    );
  },
  act: async (visit, body) => {
    const model = getModel(await openAsManager(visit), visit.param('hash'));
    const { id } = approvalPicked(visit, model);
    const fields = typedFields(visit, body);
    const why = fields.needed('varfor');
    fields.done();
    await orChanged(visit.lang, withdrawApproval(visit.tx, visit.visitor, id, why));
    return { redirect: modelPage(model) };
  },
};
