import { Tag, Tags } from '../../../shared/parts/marks.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords } from '../../../shared/values/dates.ts';
import { type Approval, isApproved, type Model, standingApprovals } from '../models.rules.ts';
import { modelsTexts } from '../models.texts.ts';

/** Whether a version is approved and in use, in words. */
export const ModelMarks = ({ model, lang }: { model: Model; lang: Lang }) => {
  const t = modelsTexts[lang];
  return (
    <Tags>
      {isApproved(model) ? null : <Tag tone="warning">{t.notApproved}</Tag>}
      <Tag tone={model.active ? 'success' : 'neutral'}>{model.active ? t.inUse : t.notInUse}</Tag>
    </Tags>
  );
};

/** By whom and when, and who with own experience took part: E10 asks for them. */
export const approvalInWords = ({ decidedBy, decidedOn, participants }: Approval, lang: Lang): string[] => {
  const t = modelsTexts[lang];
  const own = participants.filter(({ ownExperience }) => ownExperience).map(({ who }) => who);
  return [
    t.approved(decidedBy, dateInWords(decidedOn, lang, { weekday: false })),
    own.length > 0 ? t.ownExperience(own.join(', ')) : t.noOwnExperience,
  ];
};

export const latestApprovalInWords = (model: Model, lang: Lang): string[] => {
  const [latest] = standingApprovals(model);
  return latest ? approvalInWords(latest, lang) : [modelsTexts[lang].notApproved];
};

export const waysInWords = ({ ways }: Model, lang: Lang): string => {
  const t = modelsTexts[lang];
  if (ways === undefined) return '';
  if (ways === 'none') return t.noWays;
  return ways === 'few' ? t.few : String(ways.count);
};
