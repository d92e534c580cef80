import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { OwnVisit } from '../../platform/visit.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import { newId } from '../../shared/values/ids.ts';
import type { Skill, SkillLevel, SkillRating } from './skills.rules.ts';

/** What the person has said, the newest first; through the person's own door of oneself, else of somebody whom one may see. */
export const listRatings = async (tx: Tx, participantId: string): Promise<SkillRating[]> => {
  const { rows } = await sql<SkillRating>`select r.skill, r.level, r.rated_on as "ratedOn" from skill_rating r
    where r.participant_id = ${participantId} order by r.rated_on desc, r.recorded_at desc, r.skill_rating_id`.execute(
    tx,
  );
  return rows;
};

/** In whose file the words stand: of those that the door shows, the one that carries out day activity first. */
export const findRatingHome = async (tx: Tx): Promise<string | undefined> => {
  const { rows } = await sql<{ organisation_id: string }>`select f.organisation_id from file f
    join organisation o on o.collaboration_id = f.collaboration_id and o.organisation_id = f.organisation_id
    where f.organisation_id = any (app.person_sources('preparation'))
    order by o.kind = 'FSF' desc, f.opened_on desc, f.organisation_id limit 1`.execute(tx);
  return rows[0]?.organisation_id;
};

export const insertRatings = async (
  { tx, person }: Pick<OwnVisit, 'tx' | 'person'>,
  organisationId: string,
  ratings: readonly { skill: Skill; level: SkillLevel }[],
  today: PlainDate,
): Promise<void> => {
  if (ratings.length === 0) return;
  await tx
    .insertInto('skill_rating')
    .values(
      ratings.map(({ skill, level }) => ({
        collaboration_id: person.collaborationId,
        organisation_id: organisationId,
        participant_id: person.participantId,
        skill_rating_id: newId(),
        skill,
        level,
        rated_on: today,
        recorded_by: person.accountId,
      })),
    )
    .execute();
};
