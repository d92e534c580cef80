import { may } from '../../../platform/may.ts';
import type { Visit } from '../../../platform/visit.ts';
import { PageHeading, Section } from '../../../shared/parts/headings.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import { modelName } from '../../path/way-words.texts.ts';
import { Frame } from '../../people/parts/frame.tsx';
import { listMappings } from '../mappings.store.ts';
import { type Model, otherVersions, shortHash } from '../models.rules.ts';
import { modelsTexts } from '../models.texts.ts';
import { Comparison } from '../parts/comparison.tsx';
import { ModelMarks } from '../parts/model-marks.tsx';
import { ModelPicture } from '../parts/model-picture.tsx';
import { Approvals, Mappings, Uses } from '../parts/model-story.tsx';
import { getModel, modelPage, openModels } from '../parts/open-models.ts';
import { ExitsTable, StepSections, StepsTable } from '../parts/step-tables.tsx';

/** One version: its picture, all that it says in tables, who approved it, and how people are moved to it. */
export const modelPageScreen = async (visit: Visit) => {
  const models = await openModels(visit);
  const model = getModel(models, visit.param('hash'));
  const { lang, url, tx } = visit;
  const { definition } = model;
  const t = modelsTexts[lang];
  const manages = await may(tx, 'manage_models');
  const others = otherVersions(models, model);
  return (
    <Frame visit={visit} title={modelName(definition, lang)}>
      <PageHeading
        title={modelName(definition, lang)}
        lead={definition.source[lang]}
        back={{ href: '/modeller', label: t.back }}
      />
      {url.searchParams.has('ny') ? <Notice words={t.uploaded} tone="success" /> : null}
      {url.searchParams.has('fanns') ? <Notice words={t.wasThere} tone="info" /> : null}
      <ModelMarks model={model} lang={lang} />
      <Section title={t.picture}>
        <ModelPicture definition={definition} lang={lang} />
      </Section>
      <Section title={t.steps}>
        <StepsTable definition={definition} lang={lang} />
      </Section>
      <StepSections definition={definition} lang={lang} />
      <Section title={t.exits}>
        <ExitsTable definition={definition} lang={lang} />
      </Section>
      {url.searchParams.has('ny') && others[0] ? (
        <>
          <h2>{t.comparedTo(modelName(others[0].definition, lang))}</h2>
          <Comparison from={others[0].definition} to={definition} lang={lang} />
        </>
      ) : null}
      <Approvals model={model} manages={manages} lang={lang} />
      <Uses model={model} manages={manages} lang={lang} />
      <Mappings
        model={model}
        models={models}
        mappings={await listMappings(tx, model.hash)}
        manages={manages}
        lang={lang}
      />
      <ul class="next-links">
        {others.map((other) => (
          <li>
            <a href={compareAddress(other, model)}>{t.compareWith(modelName(other.definition, lang))}</a>
          </li>
        ))}
        <li>
          <a href={`${modelPage(model)}/fil`}>{t.file}</a>
        </li>
      </ul>
    </Frame>
  );
};

const compareAddress = (from: Model, to: Model) =>
  `/modeller/jamfor?fran=${shortHash(from.hash)}&till=${shortHash(to.hash)}`;

const Notice = ({ words, tone }: { words: string; tone: 'success' | 'info' }) => (
  <Alert tone={tone} live>
    <p>{words}</p>
  </Alert>
);
