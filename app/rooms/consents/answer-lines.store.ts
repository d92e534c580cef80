import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import type { Area } from './consents.rules.ts';

export interface AnswerLine {
  said: 'yes' | 'no' | 'withdrew' | 'withdrew_area';
  toName: string;
  areas: Area[];
  saidBy: string;
  how: string;
  /** When it was said; a yes may be recorded later than it was given. */
  on: PlainDate;
}

/** What has been answered to one's own organisation, newest first. */
export const listAnswers = async (tx: Tx, participantId: string): Promise<AnswerLine[]> => {
  const { rows } =
    await sql<AnswerLine>`select a.said, t.name as "toName", a.areas, a.said_by as "saidBy", a.how,
      coalesce(case when a.said = 'yes' then k.given_on end, (a.said_at at time zone 'Europe/Stockholm')::date) as "on"
    from consent_answer a left join consent k on k.collaboration_id = a.collaboration_id and k.consent_id = a.consent_id
    join organisation t on t.collaboration_id = a.collaboration_id and t.organisation_id = a.to_organisation_id
    where a.participant_id = ${participantId} order by a.said_at desc, a.consent_answer_id desc`.execute(tx);
  return rows;
};
