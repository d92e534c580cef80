import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPlacing } from './placing.testing.ts';

let at: Awaited<ReturnType<typeof openPlacing>>;
beforeAll(async () => {
  at = await openPlacing();
});
afterAll(() => at?.database.close());

it('a stay has a supervisor who may see the person: a supervisor of the person’s unit', async () => {
  const placeId = await at.opened(1);
  const { accountId } = at.world.members.supervisor!;
  expect((await at.books(placeId, { handledare: accountId })).text).toContain('alternativ');
  await at.database.script(`insert into placement (collaboration_id, placement_id, organisation_id, participant_id, unit_id, form, starts_on)
    select collaboration_id, gen_random_uuid(), organisation_id, participant_id, '${at.world.units.north}', 'individual_placement', '2023-01-09'
      from file where participant_id = '${at.bea}'`);
  expect((await at.books(placeId, { handledare: accountId })).status).toBe(303);
});
