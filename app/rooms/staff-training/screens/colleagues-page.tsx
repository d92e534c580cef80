import type { Visit } from '../../../platform/visit.ts';
import { DataTable } from '../../../shared/parts/data-table.tsx';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { Frame } from '../../people/parts/frame.tsx';
import { demandKeeping } from '../parts/open-training.ts';
import { StandingWords } from '../parts/training-words.tsx';
import { listTrained, type Trained } from '../reach.store.ts';
import { subjects } from '../training.rules.ts';
import { trainingTexts } from '../training.texts.ts';
import { readIntervals } from '../trainings.store.ts';

/** The own organisation's staff: who has had what and when, and who is due again. */
export const colleaguesPage = async (visit: Visit) => {
  const { lang, today, tx } = visit;
  await demandKeeping(visit);
  const t = trainingTexts[lang];
  const intervals = await readIntervals(tx);
  return (
    <Frame visit={visit} title={t.colleagues}>
      <PageHeading
        title={t.colleagues}
        lead={t.colleaguesLead}
        back={{ href: '/utbildning', label: t.title }}
      />
      {subjects.every((about) => intervals[about] === null) ? <p>{t.noInterval}</p> : null}
      <DataTable<Trained>
        lang={lang}
        caption={t.colleagues}
        captionHidden
        rows={await listTrained(tx)}
        empty={null}
        columns={[
          { key: 'namn', label: t.colleague, rowHeader: true, cell: ({ name }) => name },
          ...subjects.map((about) => ({
            key: about,
            label: t.subjects[about],
            cell: (one: Trained) => (
              <StandingWords {...{ about, intervals, today, lang }} lastOn={one[about]} />
            ),
          })),
        ]}
      />
    </Frame>
  );
};
