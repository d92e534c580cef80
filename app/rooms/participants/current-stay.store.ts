import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { PlainDate } from '../../shared/values/dates.ts';

/** Where the person practises now, or next. The stay itself stands in the room of places. */
export interface CurrentStay {
  placeWords: string;
  days: ('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun')[];
  startsOn: PlainDate;
  supervisor: string | null;
  nextVisitOn: PlainDate | null;
}

/** The stay that goes on, or else the next to begin, as far as the one who asks may read it. */
export const findCurrentStay = async (tx: Tx, participantId: string): Promise<CurrentStay | undefined> => {
  const { rows } =
    await sql<CurrentStay>`select v.place_words as "placeWords", v.days, s.starts_on as "startsOn",
      (select a.name from account a where a.account_id = v.supervisor_id) as supervisor,
      (select min(b.planned_on) from support_visit b where b.collaboration_id = s.collaboration_id and b.organisation_id = s.organisation_id
        and b.participant_id = s.participant_id and b.stay_id = s.stay_id and b.outcome is null and b.planned_on >= app.today()) as "nextVisitOn"
    from stay s join stay_version v on v.collaboration_id = s.collaboration_id and v.organisation_id = s.organisation_id
      and v.participant_id = s.participant_id and v.stay_id = s.stay_id and v.number = s.version
    where s.collaboration_id = app.collaboration() and s.participant_id = ${participantId} and s.ended_on is null and s.ends_on >= app.today()
    order by s.starts_on limit 1`.execute(tx);
  return rows[0];
};
