import { assetPaths } from '../../../platform/assets.ts';
import { NotFound } from '../../../platform/outcomes-of-requests.ts';
import type { OwnFormScreen } from '../../../platform/own-request.ts';
import { type Answer, idParam } from '../../../platform/request.ts';
import { typedFields } from '../../../platform/typed-fields.ts';
import type { OwnVisit } from '../../../platform/visit.ts';
import { FileField, TextArea, TextField } from '../../../shared/parts/fields.tsx';
import { Actions, Button, ErrorSummary, Form } from '../../../shared/parts/form.tsx';
import { hasErrors } from '../../../shared/parts/form-state.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { EasyFrame } from '../../easy/parts/easy-frame.tsx';
import { EasyLines } from '../../easy/parts/easy-lines.tsx';
import { readMedia } from '../goal-media.rules.ts';
import { openOwnPlan } from '../load-own-plan.ts';
import { findOwnMedia, insertOwnGoal } from '../own-plan.store.ts';
import { ownPlanPage } from '../parts/own-plan.tsx';
import { easyPlanTexts } from '../plan.easy.texts.ts';

/** The goal in own words, as a picture or as recorded sound; recording is offered by the script where the browser can. */
export const myGoalForm: OwnFormScreen = {
  view: async (visit, form) => {
    const own = await openOwnPlan(visit);
    const t = easyPlanTexts[visit.lang];
    return (
      <EasyFrame visit={visit} title={t.myGoal} error={hasErrors(form)}>
        <PageHeading title={t.myGoal} back={{ href: '/min-plan', label: t.title }} />
        <p>{t.planWith(own.plan.organisationName)}</p>
        <ErrorSummary form={form} />
        <p>
          <EasyLines lines={t.goalAsk} />
        </p>
        <Form action={`${ownPlanPage(own)}/mitt-mal`} files>
          <TextArea form={form} name="goal" label={t.goal} rows={4} optional />
          <FileField form={form} name="file" label={t.file} accept="image/png,image/jpeg,audio/*" optional />
          <div
            data-record="file"
            data-start={t.record}
            data-stop={t.stop}
            data-done={t.recorded}
            data-listen={t.listenFirst}
            data-cannot={t.cannotRecord}
            hidden
          />
          <TextField form={form} name="words" label={t.aboutFile} optional />
          <Actions>
            <Button>{t.save}</Button>
          </Actions>
        </Form>
        <script src={assetPaths.record} nonce={visit.nonce} defer />
      </EasyFrame>
    );
  },
  act: async (visit, body) => {
    const own = await openOwnPlan(visit);
    const t = easyPlanTexts[visit.lang];
    const fields = typedFields(visit, body);
    const goal = fields.text('goal', 2000);
    const words = fields.text('words', 300);
    const file = body.file('file');
    const bytes = new Uint8Array((await file?.arrayBuffer()) ?? []);
    const media = file && readMedia(bytes);
    if (!goal && !file) fields.wrong('goal', t.writeSomething);
    if (media && !media.ok)
      fields.wrong('file', t[media.refusal === 'media_too_large' ? 'tooLarge' : 'otherFile']);
    fields.done();
    if (goal) await insertOwnGoal(visit, own.plan, { kind: 'text', words: goal });
    if (media?.ok) {
      const { kind, type } = media.value;
      await insertOwnGoal(visit, own.plan, { kind, words: words || t[kind], media: { type, bytes } });
    }
    return { redirect: '/min-plan?sparat=1' };
  },
};

/** The person's own picture or sound. */
export const myGoalMedia = async (visit: OwnVisit): Promise<Answer> => {
  const id = idParam(visit, 'rad');
  const found = await findOwnMedia(visit.tx, id);
  if (!found) throw new NotFound(id);
  return { file: found.bytes, type: found.type, name: 'mitt-mal' };
};
