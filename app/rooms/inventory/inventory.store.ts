import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { AskingMonths } from './asking.rules.ts';
import type { PlacedPerson } from './inventory.rules.ts';

/** Everybody with a running placement in one's own organisation, as far as row security shows them. */
export const listPlacedPeople = async (tx: Tx): Promise<PlacedPerson[]> => {
  const { rows } =
    await sql<PlacedPerson>`select f.participant_id as id, f.given_name as given, f.family_name as family, f.protected,
      p.unit_id as "unitId", u.name as unit, p.form, p.starts_on as since,
      exists (select from way w where w.collaboration_id = p.collaboration_id and w.participant_id = p.participant_id
        and p.organisation_id in (w.organisation_id, w.holder_organisation_id) and w.ended_on is null) as "onWay",
      (select coalesce(jsonb_agg(jsonb_build_object('id', s.said_id, 'kind', s.kind, 'talkedOn', s.said_on, 'answer', s.answer, 'because', s.because,
          'becauseCode', s.because_code, 'askAgainOn', s.ask_again_on, 'tookPart', s.took_part, 'mine', s.recorded_by = app.account(),
          'by', (select a.name from account a where a.account_id = s.recorded_by)) order by s.said_on desc, s.recorded_at desc nulls last), '[]')
        from app.said s where s.collaboration_id = p.collaboration_id and s.organisation_id = p.organisation_id
          and s.participant_id = p.participant_id and s.struck_at is null) as talks
    from placement p
    join file f on f.collaboration_id = p.collaboration_id and f.organisation_id = p.organisation_id and f.participant_id = p.participant_id
    join unit u on u.collaboration_id = p.collaboration_id and u.unit_id = p.unit_id
    where p.collaboration_id = app.collaboration() and p.organisation_id = app.organisation()
      and p.starts_on <= app.today() and (p.ends_on is null or p.ends_on >= app.today())`.execute(tx);
  return rows;
};

/** The months of one's own organisation, as stated or as we assume. */
export const askingMonths = async (tx: Tx): Promise<AskingMonths> => {
  const { rows } = await sql<{
    no_answer: number;
    yes: number;
    not_now: number;
    not_suitable: number;
    no: number;
  }>`select
      app.asking_months('no_answer') as no_answer, app.asking_months('yes') as yes, app.asking_months('not_now') as not_now,
      app.asking_months('not_suitable') as not_suitable, app.asking_months('no') as no`.execute(tx);
  return rows[0]!;
};

/** Those of these people with whom one may record a talk. */
export const mayRecordWith = async (tx: Tx): Promise<Set<string>> => {
  const { rows } = await sql<{
    id: string;
  }>`select unnest(app.participants_for('record_answer', 'step')) as id`.execute(tx);
  return new Set(rows.map(({ id }) => id));
};
