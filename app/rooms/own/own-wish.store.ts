import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { Wish } from '../path/wish.rules.ts';

export interface OwnWish extends Pick<Wish, 'id' | 'answer' | 'toldOn'> {}

/** What the person has told to whomever, the newest first. Runs through the person's door. */
export const listOwnWishes = async (tx: Tx): Promise<OwnWish[]> => {
  const { rows } = await sql<OwnWish>`
    select w.wish_id as id, w.told_on as "toldOn", w.answer from wish w order by w.told_on desc, w.wish_id`.execute(
    tx,
  );
  return rows;
};

/**
 * The organisation that a wish goes to: the one that holds the way, else the one that carries out day activity, else the latest with a
 * file. Beside staff, only one whose steps they may read.
 */
export const findWishReceiver = async (tx: Tx): Promise<string | undefined> => {
  const { rows } = await sql<{ organisation_id: string }>`
    select f.organisation_id from file f join organisation o on o.collaboration_id = f.collaboration_id and o.organisation_id = f.organisation_id
     where f.organisation_id = any (app.person_sources('step'))
     order by exists (select from way w where w.collaboration_id = f.collaboration_id and w.participant_id = f.participant_id
         and w.holder_organisation_id = f.organisation_id and w.ended_on is null) desc,
       o.kind = 'FSF' desc, f.opened_on desc, f.organisation_id
     limit 1`.execute(tx);
  return rows[0]?.organisation_id;
};
