import { Actions, ButtonLink } from '../../../shared/parts/form.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import type { LoadedPlan } from '../loaded-plan.rules.ts';
import { openVersion, stateOf } from '../plan.rules.ts';
import { planTexts } from '../plan.texts.ts';
import { planAddress } from './opened-plan.ts';

interface PlanActionsProps {
  lang: Lang;
  participantId: string;
  plan: LoadedPlan;
}

/** What can be done next: one main button by how far the plan has come. Others than whoever offers it answer and add what they do. */
export const PlanActions = ({ lang, participantId, plan }: PlanActionsProps) => {
  const t = planTexts[lang];
  const open = openVersion(plan.versions);
  const state = open && stateOf(open, plan.versions);
  const link = (rest: string, label: string, kind: 'primary' | 'secondary' = 'secondary') => (
    <ButtonLink href={planAddress(participantId, rest, plan)} kind={kind}>
      {label}
    </ButtonLink>
  );
  if (!plan.own)
    return (
      <Actions>
        {state === 'shown' ? link('/svar', t.answer, 'primary') : null}
        {link('/ataganden/ny', t.addUndertaking)}
      </Actions>
    );
  return (
    <Actions>
      {state === 'shown' ? link('/svar', t.answer, 'primary') : null}
      {state === 'draft' ? link('/visa', t.show, 'primary') : null}
      {link('/andra', open ? t.edit : t.newVersion)}
      {link('/insatser/ny', t.addActivity)}
      {link('/mal', t.addMedia)}
      {state === 'shown' && !open?.releasedOn ? link('/slapp', t.release) : null}
      {state === 'shown' ? link('/las', t.lock) : null}
      {link('/uppfoljning', t.review)}
      {link('/avsluta', t.end)}
    </Actions>
  );
};
