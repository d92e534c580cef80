import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import type { NoReason, Party } from './stays.rules.ts';

type Pick = { value: string; label: string };

/** Whether the one who acts may keep the person's stays. */
export const mayKeepStays = async (tx: Tx, participantId: string): Promise<boolean> => {
  const { rows } = await sql<{
    may: boolean;
  }>`select ${participantId}::uuid = any (app.participants_for('keep_stays', 'work'))
    and exists (select from file f where f.collaboration_id = app.collaboration() and f.organisation_id = app.organisation()
      and f.participant_id = ${participantId}) as may`.execute(tx);
  return rows[0]?.may === true;
};

/** Those for whom one may book a place, by name. */
export const whomToBook = async (tx: Tx): Promise<Pick[]> => {
  const { rows } =
    await sql<Pick>`select f.participant_id as value, f.given_name || ' ' || f.family_name as label from file f
    where f.collaboration_id = app.collaboration() and f.organisation_id = app.organisation()
      and f.participant_id = any (app.participants_for('keep_stays', 'work')) order by f.given_name collate app.sv, f.family_name collate app.sv`.execute(
      tx,
    );
  return rows;
};

/** Colleagues who may supervise this person, by name: those who keep stays, and see the person as contact or in their unit. */
export const listSupervisors = async (tx: Tx, participantId: string): Promise<Pick[]> => {
  const { rows } =
    await sql<Pick>`select distinct a.account_id as value, a.name as label from membership m join account a on a.account_id = m.account_id
    where m.collaboration_id = app.collaboration() and m.organisation_id = app.organisation() and m.starts_at <= now() and m.ends_at > now()
      and m.confirmed_at is not null
      and exists (select from access_rule r where r.role = m.role and r.act = 'keep_stays' and r.area = 'work' and (
        r.relation = 'contact' and exists (select from assignment g where g.collaboration_id = m.collaboration_id
          and g.organisation_id = m.organisation_id and g.account_id = m.account_id and g.participant_id = ${participantId}
          and g.starts_at <= now() and g.ends_at > now())
        or r.relation = 'unit' and exists (select from placement p where p.collaboration_id = m.collaboration_id
          and p.organisation_id = m.organisation_id and p.unit_id = m.unit_id and p.participant_id = ${participantId}
          and p.starts_on <= app.today() and (p.ends_on is null or p.ends_on >= app.today()))))
    order by a.name`.execute(tx);
  return rows;
};

/** What the person has said about goal, abilities and needs, in the latest plan that the reader may see. */
export const readSaid = async (
  tx: Tx,
  participantId: string,
): Promise<{ goal: string; can: string; needs: string } | undefined> => {
  const { rows } = await sql<{
    goal: string;
    can: string;
    needs: string;
  }>`select v.goal, v.can, v.needs from plan_version v
    where v.collaboration_id = app.collaboration() and v.participant_id = ${participantId} order by v.written_at desc limit 1`.execute(
    tx,
  );
  return rows[0];
};

/** Places that came to nothing for the person, the latest first. */
export const listPlaceNos = async (
  tx: Tx,
  participantId: string,
): Promise<{ place: string; saidBy: Party; because: NoReason; saidOn: string }[]> => {
  const { rows } = await sql<{
    place: string;
    saidBy: Party;
    because: NoReason;
    saidOn: string;
  }>`select p.name as place, n.said_by as "saidBy", n.because, n.said_on as "saidOn"
    from place_no n join learning_place p on p.collaboration_id = n.collaboration_id and p.organisation_id = n.organisation_id
      and p.learning_place_id = n.learning_place_id
    where n.collaboration_id = app.collaboration() and n.participant_id = ${participantId} order by n.said_on desc`.execute(
    tx,
  );
  return rows;
};

/** Those of one's own people who have the place now or later, the first to come first; a protected name stands only for those who may see it. */
export const listPeopleAt = async (
  tx: Tx,
  placeId: string,
): Promise<
  { participantId: string; stayId: string; name: string; startsOn: PlainDate; endsOn: PlainDate }[]
> => {
  const { rows } = await sql<{
    participantId: string;
    stayId: string;
    name: string;
    startsOn: PlainDate;
    endsOn: PlainDate;
  }>`select s.participant_id as "participantId", s.stay_id as "stayId", f.given_name || ' ' || f.family_name as name, s.starts_on as "startsOn",
      coalesce(s.ended_on, s.ends_on) as "endsOn"
    from stay s join file f on f.collaboration_id = s.collaboration_id and f.organisation_id = s.organisation_id and f.participant_id = s.participant_id
    where s.collaboration_id = app.collaboration() and s.learning_place_id = ${placeId} and coalesce(s.ended_on, s.ends_on) >= app.today()
      and coalesce(s.ended_on, s.ends_on) >= s.starts_on
    order by s.starts_on, name`.execute(tx);
  return rows;
};
