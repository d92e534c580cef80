import type { Condition } from './access-policies.ts';

/** Only the organisation that holds the way may add to it; the opener may not once it has passed on. */
export const holdsTheWay = (table: string): Condition => ({
  exists: 'way w',
  where: [
    `w.collaboration_id = ${table}.collaboration_id`,
    `w.way_id = ${table}.way_id`,
    `w.participant_id = ${table}.participant_id`,
    'app.holds(w.holder_organisation_id, w.organisation_id)',
  ],
});

/** A way that one can see, about the same person: what is written beside it cannot point elsewhere. */
export const onVisibleWay = (table: string): Condition => ({
  exists: 'way w',
  where: [
    `w.collaboration_id = ${table}.collaboration_id`,
    `w.way_id = ${table}.way_id`,
    `w.participant_id = ${table}.participant_id`,
  ],
});
