import type { Visit } from '../../../platform/visit.ts';
import { DataTable } from '../../../shared/parts/data-table.tsx';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { Tag } from '../../../shared/parts/marks.tsx';
import { dateInWords } from '../../../shared/values/dates.ts';
import { Frame } from '../../people/parts/frame.tsx';
import { listModules } from '../courses.store.ts';
import type { GroundLine } from '../ground.rules.ts';
import { listGround } from '../ground.store.ts';
import { groundTexts } from '../ground.texts.ts';
import { groundColumns } from '../parts/ground.tsx';
import { coursePage, openCourse, openProgramme } from '../parts/open-programme.ts';

/** Every version of what a course stands on: what was corrected is still there. */
export const groundHistoryPage = async (visit: Visit) => {
  const { lang, tx } = visit;
  await openProgramme(visit);
  const course = await openCourse(visit);
  const t = groundTexts[lang];
  const title = t.historyOf(course.name);
  return (
    <Frame visit={visit} title={title}>
      <PageHeading title={title} back={{ href: coursePage(course), label: course.name }} />
      <DataTable<GroundLine>
        lang={lang}
        caption={title}
        captionHidden
        rows={await listGround(tx, course.id)}
        empty={<p>{t.none}</p>}
        columns={[
          ...groundColumns(await listModules(tx, course.id), lang),
          {
            key: 'version',
            label: t.version,
            cell: ({ number, recordedBy, recordedOn, struck }) => (
              <>
                {t.versionOf(number, recordedBy, dateInWords(recordedOn, lang, { weekday: false }))}{' '}
                {struck ? <Tag>{t.holdsNot}</Tag> : null}
              </>
            ),
          },
        ]}
      />
    </Frame>
  );
};
