import type { Visit } from '../../../platform/visit.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { modelName } from '../../path/way-words.texts.ts';
import { Frame } from '../../people/parts/frame.tsx';
import { modelsTexts } from '../models.texts.ts';
import { Comparison } from '../parts/comparison.tsx';
import { findModel, openModels } from '../parts/open-models.ts';
import { PickTwo } from '../parts/pick-two.tsx';

/** Two versions side by side. */
export const comparePage = async (visit: Visit) => {
  const models = await openModels(visit);
  const { lang, url } = visit;
  const t = modelsTexts[lang];
  const [from, to] = ['fran', 'till'].map((name) => findModel(models, url.searchParams.get(name)));
  const two = from && to && from !== to ? { from: from.definition, to: to.definition } : undefined;
  return (
    <Frame visit={visit} title={t.compare}>
      <PageHeading
        title={t.compare}
        lead={two && t.compareLead(modelName(two.from, lang), modelName(two.to, lang))}
        back={{ href: '/modeller', label: t.back }}
      />
      <PickTwo models={models} lang={lang} from={from} to={to} />
      {two ? <Comparison {...two} lang={lang} /> : <p>{t.pickTwo}</p>}
    </Frame>
  );
};
