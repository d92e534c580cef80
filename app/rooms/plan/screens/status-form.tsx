import { RadioGroup } from '../../../shared/parts/choices.tsx';
import { DateField, Select, TextField } from '../../../shared/parts/fields.tsx';
import { capital } from '../../../shared/values/capital.ts';
import { type MeasureLevel, measureLevels } from '../../measures/measures.rules.ts';
import { measuresTexts } from '../../measures/measures.texts.ts';
import { cancelReasons, statuses, statusFaults, statusOf } from '../activities.rules.ts';
import { planForm } from '../parts/plan-form.tsx';
import { planTexts } from '../plan.texts.ts';
import { planForms } from '../plan-forms.texts.ts';
import { setActivityStatus } from '../set-activity-status.ts';
import { activityAt } from './activity-form.tsx';

/** How it goes with an activity, also in a plan that is locked: what was agreed stays as it was, the status has rows of its own. */
export const statusForm = planForm({
  act: 'write_plan',
  written: ['words'],
  title: (t) => t.status.title,
  lead: (_, opened) => activityAt(opened).what,
  start: (opened) => {
    const { key } = activityAt(opened);
    return {
      status: statusOf(opened.plan!.statuses, key)?.status ?? 'suggested',
      setOn: opened.visit.today,
    };
  },
  fields: (_, form) => {
    const t = planForms[form.lang].status;
    const words = planTexts[form.lang];
    const { levels } = measuresTexts[form.lang];
    return (
      <>
        <RadioGroup
          form={form}
          name="status"
          label={t.status}
          options={statuses.map((value) => ({ value, label: capital(words.statuses[value]) }))}
        />
        <Select
          form={form}
          name="reason"
          label={t.reason}
          hint={t.reasonHint}
          optional
          options={cancelReasons.map((value) => ({ value, label: capital(words.reasons[value]) }))}
        />
        <Select
          form={form}
          name="level"
          label={t.level}
          hint={t.levelHint}
          optional
          options={measureLevels.map((value) => ({ value, label: levels[value] }))}
        />
        <TextField form={form} name="words" label={t.words} hint={t.wordsHint} optional />
        <DateField form={form} name="setOn" label={t.setOn} />
      </>
    );
  },
  save: async (opened, fields, body) => {
    const { visit, participantId } = opened;
    const { key } = activityAt(opened);
    const status = fields.choice('status', statuses);
    const cancelled = status === 'cancelled';
    const reason = cancelled && body.text('reason') ? fields.choice('reason', cancelReasons) : null;
    const missing = reason === 'does_not_exist';
    const level: MeasureLevel | null =
      missing && body.text('level') ? fields.choice('level', measureLevels) : null;
    const input = { status, reason, words: fields.text('words', 200) || null, setOn: fields.day('setOn') };
    fields.faults({
      ...statusFaults(input, statusOf(opened.plan!.statuses, key), visit.today),
      ...(missing && !level ? { level: 'level_missing' } : {}),
    });
    fields.done();
    await setActivityStatus(visit, participantId, key, input, level);
    return undefined;
  },
});
