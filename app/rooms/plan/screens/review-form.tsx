import { RadioGroup } from '../../../shared/parts/choices.tsx';
import { DateField, TextArea } from '../../../shared/parts/fields.tsx';
import { demandOwn } from '../parts/opened-plan.ts';
import { planForm } from '../parts/plan-form.tsx';
import { planForms } from '../plan-forms.texts.ts';
import { reviewFaults } from '../reviews.rules.ts';
import { keepReview } from '../reviews.store.ts';

const kinds = ['held', 'postponed'] as const;

/** The plan has been looked at, or its review is put off with a reason; either way the next window is said. */
export const reviewForm = planForm({
  act: 'write_plan',
  written: ['note'],
  title: (t) => t.review.title,
  start: ({ visit }) => ({ reviewedOn: visit.today }),
  fields: (opened, form) => {
    demandOwn(opened);
    const t = planForms[form.lang].review;
    return (
      <>
        <RadioGroup
          form={form}
          name="kind"
          label={t.kind}
          options={kinds.map((value) => ({ value, label: t.kinds[value] }))}
        />
        <DateField form={form} name="reviewedOn" label={t.reviewedOn} />
        <TextArea form={form} name="note" label={t.note} rows={3} />
        <DateField form={form} name="nextFrom" label={t.nextFrom} />
        <DateField form={form} name="nextTo" label={t.nextTo} />
      </>
    );
  },
  save: async (opened, fields) => {
    const { visit, participantId } = opened;
    const plan = demandOwn(opened);
    const review = {
      kind: fields.choice('kind', kinds),
      reviewedOn: fields.day('reviewedOn'),
      note: fields.text('note', 2000),
      nextFrom: fields.optionalDay('nextFrom') ?? null,
      nextTo: fields.optionalDay('nextTo') ?? null,
    };
    fields.faults(reviewFaults(review, visit.today, true));
    fields.done();
    const of = { planId: plan.id, lssPlanId: null, implementationPlanId: null };
    await keepReview(visit, participantId, fields.id, of, review);
    return undefined;
  },
});
