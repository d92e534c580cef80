import { Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import type { FormScreen } from '../../../platform/request.ts';
import { typedFields } from '../../../platform/typed-fields.ts';
import { TextArea } from '../../../shared/parts/fields.tsx';
import { Hidden } from '../../../shared/parts/form.tsx';
import { orChanged } from '../../path/parts/changed-since.ts';
import { managingTexts } from '../managing.texts.ts';
import { decideUse, isApproved } from '../models.rules.ts';
import { insertUse } from '../models.store.ts';
import { ModelForm } from '../parts/model-form.tsx';
import { getModel, modelPage, openAsManager } from '../parts/open-models.ts';

/** Takes a version into use for new ways, or puts it aside. Without an approval the model manager says why. */
export const useForm: FormScreen = {
  view: async (visit, form) => {
    const model = getModel(await openAsManager(visit), visit.param('hash'));
    const { active } = model;
    const t = managingTexts[visit.lang].use;
    const needsWhy = !active && !isApproved(model);
    return (
      <ModelForm
        visit={visit}
        model={model}
        form={form}
        title={active ? t.stopTitle : t.startTitle}
        lead={active ? t.stopLead : t.startLead}
        submit={active ? t.stop : t.start}
        danger={active}
      >
        <Hidden name="borja" value={active ? 'nej' : 'ja'} />
        <TextArea
          form={form}
          name="varfor"
          label={t.why}
          hint={needsWhy ? t.whyHint : undefined}
          rows={2}
          optional={!needsWhy}
        />
      </ModelForm>
    );
  },
  act: async (visit, body) => {
    const model = getModel(await openAsManager(visit), visit.param('hash'));
    const { lang, tx, visitor } = visit;
    const t = managingTexts[lang].use;
    const fields = typedFields(visit, body);
    const decided = decideUse(model, { starts: body.text('borja') === 'ja', why: fields.text('varfor') });
    fields.done();
    if (!decided.ok)
      throw new Unprocessable(decided.refusal === 'why_missing' ? { varfor: t.missing } : { '': t.changed });
    await orChanged(lang, insertUse(tx, visitor, model.hash, decided.value));
    return { redirect: modelPage(model) };
  },
};
