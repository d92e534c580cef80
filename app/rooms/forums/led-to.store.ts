import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import type { Talk } from '../employers/employers.rules.ts';
import type { Stay } from '../places/stays.rules.ts';

/** Counted over everybody: null where one to four stand behind a number, or behind what is left of it. */
export interface ForumPeople {
  guests: number | null;
  came: number | null;
  stays: number | null;
  employed: number | null;
}

export const countPeople = async (tx: Tx, forumId: string): Promise<ForumPeople> =>
  (await sql<ForumPeople>`select guests, came, stays, employed from app.forum_people(${forumId})`.execute(tx))
    .rows[0]!;

export interface LaterContact {
  /** The page of the employer, or of the study visit. */
  href: string;
  name: string;
  kind: Talk['kind'] | 'study_visit';
  heldOn: PlainDate | null;
  agreed: string | null;
}

/** Contacts, visits and study visits that came out of it, the first first. */
export const listContactsFrom = async (tx: Tx, forumId: string): Promise<LaterContact[]> => {
  const { rows } = await sql<LaterContact>`select '/arbetsgivare/' || t.employer_id as href, e.name, t.kind,
      t.held_on as "heldOn", nullif(t.agreed, '') as agreed
    from employer_talk t
    join employer e on e.collaboration_id = t.collaboration_id and e.organisation_id = t.organisation_id and e.employer_id = t.employer_id
    where t.collaboration_id = app.collaboration() and t.forum_event_id = ${forumId} and t.kind <> 'forum' and t.struck_at is null
    union all
    select '/program/omgangar/' || r.programme_round_id, r.name, r.kind, (select min(o.held_on) from programme_occasion o
      where o.collaboration_id = r.collaboration_id and o.programme_round_id = r.programme_round_id and o.cancelled_at is null), null
    from programme_round r
    where r.collaboration_id = app.collaboration() and r.forum_event_id = ${forumId} and r.kind = 'study_visit'
    order by "heldOn", name`.execute(tx);
  return rows;
};

export interface LaterPlace {
  id: string;
  name: string;
  employer: string;
  seats: number;
  fromOn: PlainDate;
}

/** Places that came out of it, with how many seats they have today, or will have first. */
export const listPlacesFrom = async (tx: Tx, forumId: string): Promise<LaterPlace[]> => {
  const { rows } =
    await sql<LaterPlace>`select p.learning_place_id as id, p.name, e.name as employer, s.seats, o.from_on as "fromOn"
    from learning_place p
    join workplace w on w.collaboration_id = p.collaboration_id and w.organisation_id = p.organisation_id and w.workplace_id = p.workplace_id
    join employer e on e.collaboration_id = w.collaboration_id and e.organisation_id = w.organisation_id and e.employer_id = w.employer_id
    cross join lateral (select min(n.from_on) as from_on from learning_place_seats n where n.collaboration_id = p.collaboration_id
      and n.organisation_id = p.organisation_id and n.learning_place_id = p.learning_place_id) o
    cross join lateral (select n.seats from learning_place_seats n where n.collaboration_id = p.collaboration_id
      and n.organisation_id = p.organisation_id and n.learning_place_id = p.learning_place_id and n.from_on <= greatest(app.today(), o.from_on)
      order by n.from_on desc, n.set_at desc, n.learning_place_seats_id desc limit 1) s
    where p.collaboration_id = app.collaboration() and p.forum_event_id = ${forumId} order by o.from_on, e.name, p.name`.execute(
      tx,
    );
  return rows;
};

export interface LaterStay {
  id: string;
  participantId: string;
  name: string;
  place: string;
  startsOn: PlainDate;
  endsOn: PlainDate;
  endedOn: PlainDate | null;
  endedBecause: Stay['endedBecause'];
}

/** Of the stays that came out of it, those of people whom one may see. */
export const listStaysFrom = async (tx: Tx, forumId: string): Promise<LaterStay[]> => {
  const { rows } = await sql<LaterStay>`select s.stay_id as id, s.participant_id as "participantId",
      f.given_name || ' ' || f.family_name as name, p.name as place, s.starts_on as "startsOn", s.ends_on as "endsOn", s.ended_on as "endedOn",
      s.ended_because as "endedBecause"
    from stay s
    join file f on f.collaboration_id = s.collaboration_id and f.organisation_id = s.organisation_id and f.participant_id = s.participant_id
    join learning_place p on p.collaboration_id = s.collaboration_id and p.organisation_id = s.organisation_id
      and p.learning_place_id = s.learning_place_id
    where s.collaboration_id = app.collaboration() and s.organisation_id = app.organisation() and s.forum_event_id = ${forumId}
    order by s.starts_on, f.given_name, f.family_name`.execute(tx);
  return rows;
};
