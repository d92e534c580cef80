import { logRead } from '../../../platform/read-log.ts';
import type { Visit } from '../../../platform/visit.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { Frame } from '../../people/parts/frame.tsx';
import { loadInPreparation } from '../load-preparation.ts';
import { openProgramme } from '../parts/open-programme.ts';
import { PreparingNow } from '../parts/preparation-tables.tsx';
import { preparationTexts } from '../preparation.texts.ts';
import { programmeTexts } from '../programme.texts.ts';

/** Those of one's own people who prepare now, and for how long so far. What is shown is logged. */
export const preparationPage = async (visit: Visit) => {
  const { lang, tx } = visit;
  await openProgramme(visit);
  const t = preparationTexts[lang];
  const rows = await loadInPreparation(visit);
  await logRead(
    tx,
    'list',
    rows.map(({ participantId }) => participantId),
  );
  return (
    <Frame visit={visit} title={t.title}>
      <PageHeading
        title={t.title}
        lead={t.lead}
        back={{ href: '/program', label: programmeTexts[lang].title }}
      />
      <PreparingNow rows={rows} lang={lang} />
    </Frame>
  );
};
