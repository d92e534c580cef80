import type { Child } from 'hono/jsx';
import { DateField, TextArea } from '../../../shared/parts/fields.tsx';
import type { FormState } from '../../../shared/parts/form-state.ts';
import { otherPlansTexts } from '../other-plans.texts.ts';
import type { OpenedPlan } from '../parts/opened-plan.ts';
import { planForm } from '../parts/plan-form.tsx';
import { type Review, reviewFaults } from '../reviews.rules.ts';
import { keepReview, type mayPlan } from '../reviews.store.ts';
import { implementationAt } from './implementation-form.tsx';
import { lssPlanAt } from './lss-form.tsx';

const ReviewedFields = ({ form }: { form: FormState }): Child => {
  const t = otherPlansTexts[form.lang];
  return (
    <>
      <DateField form={form} name="reviewedOn" label={t.reviewedOn} />
      <TextArea form={form} name="note" label={t.reviewNote} rows={3} />
    </>
  );
};

type Of = Pick<Review, 'planId' | 'lssPlanId' | 'implementationPlanId'>;

/** That a plan beside Min plan was looked at, and what was found. */
const heldForm = (spec: {
  act: Parameters<typeof mayPlan>[1];
  title: 'reviewTitle' | 'followUpTitle';
  back: string;
  of: (opened: OpenedPlan) => Promise<Of>;
}) =>
  planForm({
    act: spec.act,
    written: ['note'],
    title: (_, { visit }) => otherPlansTexts[visit.lang][spec.title],
    start: ({ visit }) => ({ reviewedOn: visit.today }),
    fields: async (opened, form) => {
      await spec.of(opened);
      return <ReviewedFields form={form} />;
    },
    save: async (opened, fields) => {
      const { visit, participantId } = opened;
      const of = await spec.of(opened);
      const held = { reviewedOn: fields.day('reviewedOn'), note: fields.text('note', 2000) };
      const review = { kind: 'held' as const, ...held, nextFrom: null, nextTo: null };
      fields.faults(reviewFaults(review, visit.today, false));
      fields.done();
      await keepReview(visit, participantId, fields.id, of, review);
      return `/deltagare/${participantId}/plan?sparat=1#${spec.back}`;
    },
  });

/** The statutory plan is looked at continuously, and at least once a year. */
export const reviewLssPlan = heldForm({
  act: 'offer_lss_plan',
  title: 'reviewTitle',
  back: 'lss-plan',
  of: async (opened) => ({
    planId: null,
    lssPlanId: (await lssPlanAt(opened)).id,
    implementationPlanId: null,
  }),
});

export const followUpImplementation = heldForm({
  act: 'write_implementation_plan',
  title: 'followUpTitle',
  back: 'genomforandeplan',
  of: async (opened) => ({
    planId: null,
    lssPlanId: null,
    implementationPlanId: (await implementationAt(opened)).id,
  }),
});
