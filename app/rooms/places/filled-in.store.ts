import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { Filled, StayVersion } from './filled-in.rules.ts';

/** A stay, the version of it that was seen, and the id of the one that is to be. */
export interface SeenStay {
  stayId: string;
  seen: number;
  id: string;
}

export interface FillingLetter {
  host: string;
  subject: string;
  body: string;
}

/** What became of it: `again` where the same form was sent before, `same` where nothing is new, `outside_booked`
 * where a day is outside the booking, `changed` where the version is no longer the one that was seen. */
export type FillingDone = 'done' | 'again' | 'same' | 'changed' | 'ended' | 'outside_booked' | 'not_found';

/**
 * Through the person's or the employer's door: a new version with what was filled in, and a letter to those who keep the stay. The same id twice is one
 * version and one letter.
 */
export const insertFilling = async (
  tx: Tx,
  { stayId, seen, id }: SeenStay,
  filled: Filled,
  letter: FillingLetter,
): Promise<FillingDone> => {
  const { rows } = await sql<{
    done: FillingDone;
  }>`select app.fill_in_stay(${stayId}::uuid, ${seen}, ${id}::uuid, ${JSON.stringify(filled)}::jsonb,
    ${letter.host}, ${letter.subject}, ${letter.body}) as done`.execute(tx);
  return rows[0]!.done;
};

const versions = (staff: boolean) =>
  sql.raw(`select v.stay_version_id as id, v.number, v.starts_on as "startsOn", v.ends_on as "endsOn", v.days, v.begins, v.finishes, v.place_words as "placeWords", v.what,
    v.shown_by as "shownBy", nullif(v.way_there, '') as "wayThere", nullif(v.day_supervisor, '') as "daySupervisor", v.written_party as party,
    ${staff ? 'coalesce(v.written_name, (select a.name from account a where a.account_id = v.written_by))' : 'v.written_name'} as writer, v.written_at as "writtenAt"
  from stay_version v where v.collaboration_id = app.collaboration()`);

/** All versions of a stay that one may see, the newest first. */
export const listVersions = async (tx: Tx, stayId: string): Promise<StayVersion[]> =>
  (await sql<StayVersion>`${versions(true)} and v.stay_id = ${stayId} order by v.number desc`.execute(tx))
    .rows;

/** The same through the person's door, which names nobody by account. */
export const listOwnVersions = async (tx: Tx, stayId: string): Promise<StayVersion[]> =>
  (await sql<StayVersion>`${versions(false)} and v.stay_id = ${stayId} order by v.number desc`.execute(tx))
    .rows;

export interface UnreadFilling {
  participantId: string;
  stayId: string;
  person: string;
  placeWords: string;
  party: 'person' | 'employer';
  writtenAt: Date;
}

/** What the person or the employer has filled in and staff have neither answered nor changed, of the people one sees in one's own organisation: the oldest first. */
export const listUnread = async (tx: Tx): Promise<UnreadFilling[]> =>
  (
    await sql<UnreadFilling>`select s.participant_id as "participantId", s.stay_id as "stayId", f.given_name || ' ' || f.family_name as person,
        v.place_words as "placeWords", v.written_party as party, v.written_at as "writtenAt"
      from stay s
      join stay_version v on v.collaboration_id = s.collaboration_id and v.organisation_id = s.organisation_id and v.participant_id = s.participant_id
        and v.stay_id = s.stay_id and v.number = s.version
      join file f on f.collaboration_id = s.collaboration_id and f.organisation_id = s.organisation_id and f.participant_id = s.participant_id
      where s.collaboration_id = app.collaboration() and s.organisation_id = app.organisation() and v.written_party <> 'municipality'
        and s.ended_on is null and s.ends_on >= app.today()
        and not exists (select from stay_approval a where a.collaboration_id = s.collaboration_id and a.organisation_id = s.organisation_id
          and a.participant_id = s.participant_id and a.stay_id = s.stay_id and a.content_version = s.version and (a.party = 'municipality' or a.answer = 'no'))
      order by v.written_at, s.stay_id`.execute(tx)
  ).rows;
