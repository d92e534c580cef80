import { may } from '../../../platform/may.ts';
import type { Visit } from '../../../platform/visit.ts';
import { DataTable } from '../../../shared/parts/data-table.tsx';
import { ButtonLink } from '../../../shared/parts/form.tsx';
import { PageHeading, Section } from '../../../shared/parts/headings.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords, stockholmDay } from '../../../shared/values/dates.ts';
import { modelName } from '../../path/way-words.texts.ts';
import { Frame } from '../../people/parts/frame.tsx';
import type { Model } from '../models.rules.ts';
import { modelsTexts } from '../models.texts.ts';
import { latestApprovalInWords, waysInWords } from '../parts/model-marks.tsx';
import { modelPage, openModels } from '../parts/open-models.ts';
import { PickTwo } from '../parts/pick-two.tsx';

/** All versions that the collaboration has: who approved them, and whether they are in use. Nothing about a person. */
export const modelsPage = async (visit: Visit) => {
  const models = await openModels(visit);
  const { lang } = visit;
  const t = modelsTexts[lang];
  const manages = await may(visit.tx, 'manage_models');
  return (
    <Frame visit={visit} title={t.title}>
      <PageHeading
        title={t.title}
        lead={t.lead}
        action={manages ? <ButtonLink href="/modeller/ny">{t.upload}</ButtonLink> : undefined}
      />
      <ModelsTable models={models} lang={lang} />
      {manages ? <p class="meta">{t.countNote}</p> : null}
      {models.length > 1 ? (
        <Section title={t.compare}>
          <PickTwo models={models} lang={lang} />
        </Section>
      ) : null}
    </Frame>
  );
};

const ModelsTable = ({ models, lang }: { models: Model[]; lang: Lang }) => {
  const t = modelsTexts[lang];
  const added = ({ addedAt, addedBy }: Model) =>
    addedBy === null
      ? t.shipped
      : t.addedBy(addedBy, dateInWords(stockholmDay(addedAt), lang, { weekday: false }));
  return (
    <DataTable
      lang={lang}
      caption={t.list}
      captionHidden
      rows={models}
      empty={t.none}
      columns={[
        {
          key: 'model',
          label: t.model,
          rowHeader: true,
          cell: (model) => <a href={modelPage(model)}>{modelName(model.definition, lang)}</a>,
        },
        {
          key: 'approval',
          label: t.approval,
          wide: true,
          cell: (model) => latestApprovalInWords(model, lang).map((line) => <p>{line}</p>),
        },
        { key: 'use', label: t.use, cell: ({ active }) => (active ? t.inUse : t.notInUse) },
        ...(models.some(({ ways }) => ways)
          ? [{ key: 'ways', label: t.ways, cell: (model: Model) => waysInWords(model, lang) }]
          : []),
        { key: 'added', label: t.added, cell: added },
      ]}
    />
  );
};
