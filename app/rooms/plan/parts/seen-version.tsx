import type { Body } from '../../../platform/request.ts';
import { Hidden } from '../../../shared/parts/form.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import type { PlanVersion } from '../plan.rules.ts';
import { planRefusals } from '../plan-refusals.texts.ts';
import type { PlanFields } from './plan-form.tsx';

type Seen = Pick<PlanVersion, 'id' | 'version'>;

const asSeen = ({ id, version }: Seen): string => `${id} ${version}`;

/** Which text the page was about: the page as it is sent back is about the text as it is now. */
export const SeenVersion = ({ version }: { version: Seen }) => (
  <Hidden name="lyder" value={asSeen(version)} />
);

/** That somebody was shown a plan, or answers it, is about the text on the page. What was changed in another window is read first. */
export const demandSeen = (fields: PlanFields, body: Body, version: Seen, lang: Lang): void => {
  const seen = body.text('lyder');
  if (seen && seen !== asSeen(version)) fields.refuse({ '': planRefusals[lang].changed_meanwhile });
};
