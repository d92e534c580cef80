import { may } from '../../../platform/may.ts';
import type { Answer } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { Frame } from '../../people/parts/frame.tsx';
import { countWorkplaces } from '../count-workplaces.ts';
import { EmployersFigure } from '../parts/employers-figure.tsx';
import { ForumsTable } from '../parts/forums-table.tsx';
import { Indicators } from '../parts/indicators-table.tsx';
import { SeatsFigure } from '../parts/seats-figure.tsx';
import { StaffLoads } from '../parts/staff-loads.tsx';
import { StayFlow, StayKindTable } from '../parts/stay-tables.tsx';
import { stayKinds } from '../stay-counts.rules.ts';
import { workplaceCountsTexts } from '../workplace-counts.texts.ts';

/** Employers, learning places and time: what the project is measured by, through the statistics door. */
export const workplaceCounts = async (visit: Visit): Promise<Answer> => {
  const { lang, visitor } = visit;
  const t = workplaceCountsTexts[lang];
  const counts = await countWorkplaces(visit.tx, visit.today);
  return (
    <Frame visit={visit} title={t.title}>
      <PageHeading
        title={t.title}
        lead={t.lead(visitor.collaborationName)}
        back={{ href: '/uppfoljning', label: t.back }}
      />
      <EmployersFigure visit={visit} years={counts.employers} />
      <SeatsFigure visit={visit} counts={counts.seats} days={counts.seatDays} />
      <ForumsTable visit={visit} years={counts.forums} />
      <Indicators visit={visit} counts={counts} />
      <StayFlow visit={visit} cells={counts.stays} />
      {stayKinds.map((what) => (
        <StayKindTable visit={visit} cells={counts.kinds} what={what} />
      ))}
      <StaffLoads visit={visit} loads={counts.loads} />
      {(await may(visit.tx, 'see_employers')) ? (
        <p>
          <a href="/larandeplatser">{t.placesNow}</a>
        </p>
      ) : null}
      {(await may(visit.tx, 'see_forums')) ? (
        <p>
          <a href="/forum">{t.forums.link}</a>
        </p>
      ) : null}
      <p class="csv-link">
        <a href="/uppfoljning/larandeplatser.csv">{t.fileLink}</a>
      </p>
    </Frame>
  );
};
