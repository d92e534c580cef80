import { idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { Actions, ButtonLink } from '../../../shared/parts/form.tsx';
import { Alert, EmptyState } from '../../../shared/parts/marks.tsx';
import { openPerson } from '../../trust/open-person.ts';
import { PersonFrame } from '../../trust/parts/person-frame.tsx';
import { listEnrolmentsOf } from '../enrolments.store.ts';
import { loadActivityEnrolments } from '../load-activity-enrolments.ts';
import { loadTimes } from '../load-preparation.ts';
import { personProgramme } from '../parts/open-programme.ts';
import { AttendedTable, Enrolments, Ratings } from '../parts/person-tables.tsx';
import { PersonsTimes } from '../parts/preparation-tables.tsx';
import { listAttended, mayPrepare } from '../person-programme.store.ts';
import { programmeTexts } from '../programme.texts.ts';
import { listRounds } from '../rounds.store.ts';
import { bySkill } from '../skills.rules.ts';
import { listRatings } from '../skills.store.ts';

/** What the person takes part in, how often they came, and how they rate their own skills. */
export const personProgrammePage = async (visit: Visit) => {
  const { lang, tx, url } = visit;
  const participantId = idParam(visit, 'id');
  const person = await openPerson(visit, participantId);
  const enrols = await mayPrepare(tx, 'enrol', participantId);
  const t = programmeTexts[lang];
  if (!(await mayPrepare(tx, 'read', participantId)))
    return (
      <PersonFrame visit={visit} person={person} title={t.ofPerson} current="programme">
        <EmptyState>{t.notShown}</EmptyState>
      </PersonFrame>
    );
  const answered = url.searchParams.get('anmald');
  return (
    <PersonFrame visit={visit} person={person} title={t.ofPerson} current="programme">
      {answered ? <Alert tone="success" live title={answered === 'ko' ? t.queued : t.enrolled} /> : null}
      <Enrolments
        rows={await listEnrolmentsOf(tx, participantId)}
        rounds={await listRounds(tx)}
        enrols={enrols}
        fromPlan={await loadActivityEnrolments(tx, participantId)}
        lang={lang}
      />
      <Actions>
        {enrols ? <ButtonLink href={`${personProgramme(participantId)}/anmal`}>{t.enrol}</ButtonLink> : null}
        <ButtonLink kind="secondary" href={`/deltagare/${participantId}/plan`}>
          {t.toPlan}
        </ButtonLink>
      </Actions>
      <PersonsTimes rows={await loadTimes(visit, participantId)} lang={lang} />
      <AttendedTable rows={await listAttended(tx, participantId)} lang={lang} />
      <Ratings rows={bySkill(await listRatings(tx, participantId))} lang={lang} />
    </PersonFrame>
  );
};
