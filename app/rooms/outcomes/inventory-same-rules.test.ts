import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../../../tests/database.ts';
import { makeWorld, type World } from '../../../tests/world.ts';
import type { Database } from '../../platform/database.ts';
import { addDays, addMonths } from '../../shared/values/dates.ts';
import { nextAsk } from '../inventory/asking.rules.ts';
import { ownAnswers, placementForms } from '../participants/codes.rules.ts';
import { placementSteps } from '../participants/placement-steps.rules.ts';
import { asOwner, fill, type Given, stepsIn } from './inventory-counting.testing.ts';

let database: Database;
let world: World;
beforeAll(async () => {
  database = await openTestDatabase();
  world = await makeWorld(database);
});
afterAll(() => database?.close());

const manager = () => world.members.manager!;
const asOf = '2026-10-31';
const months = { no_answer: 3, yes: 3, not_now: 12, not_suitable: 18, no: 24 };
const runs = Number(process.env.FC_RUNS ?? 8);

describe('the database counts by the same rules as the pages tell', () => {
  const talk = fc.record({
    daysAgo: fc.integer({ min: 0, max: 1200 }),
    answer: fc.option(fc.constantFrom(...ownAnswers)),
    again: fc.option(fc.integer({ min: 1, max: 1500 })),
    kind: fc.constantFrom('talk', 'answer'),
    struck: fc.constantFrom(false, false, false, true),
  });
  const home = fc.constantFrom('fsf', 'asf');
  const way = fc.option(fc.record({ opener: home, holder: home }));
  const anybody = fc.record({ talks: fc.array(talk, { maxLength: 4 }), way });
  const standing = { kind: fc.constant('talk'), struck: fc.constant(false) };
  /** Named a day with an answer, and was talked with again. */
  const namedADay = fc.record({
    talks: fc.tuple(
      fc.record({
        ...standing,
        daysAgo: fc.integer({ min: 366, max: 700 }),
        answer: fc.constant(null),
        again: fc.constant(null),
      }),
      fc.record({
        ...standing,
        daysAgo: fc.integer({ min: 701, max: 1200 }),
        answer: fc.constantFrom(...ownAnswers),
        again: fc.integer({ min: 1, max: 1500 }),
      }),
    ),
    way,
  });
  const someone = fc.oneof(anybody, namedADay);

  it('when to ask again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(someone, { minLength: 30, maxLength: 40 }), async (everybody) => {
        const given = { placement: [], talk: [], own_answer: [], way: [] } as Required<
          Pick<Given, 'placement' | 'talk' | 'own_answer' | 'way'>
        >;
        const expected = everybody.map(({ talks, way }) => {
          const participant_id = randomUUID();
          const seen = new Set<number>();
          const once = talks.filter(({ daysAgo }) => !seen.has(daysAgo) && seen.add(daysAgo));
          const said = once.map(({ daysAgo, answer, again, kind, struck }) => {
            const id = randomUUID();
            const talkedOn = addDays(asOf, -daysAgo);
            const bare = kind === 'answer' && answer !== null;
            const askAgainOn = !bare && again ? addDays(talkedOn, again) : null;
            const row = { participant_id, struck_at: struck ? '2026-10-01T10:00:00Z' : null };
            if (answer)
              given.own_answer.push({ ...row, own_answer_id: id, answer, because: 'x', asked_on: talkedOn });
            if (!bare)
              given.talk.push({
                ...row,
                talk_id: id,
                kind: 'work',
                talked_on: talkedOn,
                took_part: [],
                ask_again_on: askAgainOn,
                recorded_at: `${talkedOn}T10:00:00Z`,
              });
            return { talkedOn, answer, askAgainOn, struck };
          });
          given.placement.push({
            participant_id,
            unit_id: world.units.north,
            form: 'group',
            starts_on: '2020-01-01',
          });
          const onWay = way !== null && Object.values(way).includes('fsf');
          if (way)
            given.way.push({
              participant_id,
              organisation_id: world.organisations[way.opener],
              holder_organisation_id: world.organisations[way.holder],
              content_hash: 'x',
              inflow: 'own_wish',
              started_on: '2020-01-01',
            });
          const standing = said
            .filter(({ struck }) => !struck)
            .toSorted((a, b) => b.talkedOn.localeCompare(a.talkedOn));
          const next = nextAsk(standing, { onWay, months, today: asOf });
          const longer = next.kind === 'now' ? '' : '_longer';
          const last = standing[0]?.talkedOn ?? '';
          if (last > addMonths(asOf, -12)) return `${participant_id} year`;
          return `${participant_id} ${last > addMonths(asOf, -24) ? 'two_years' : 'earlier'}${longer}`;
        });
        await fill(database, world, given);
        const counted = await asOwner(
          database,
          manager(),
          `select participant_id || ' ' || part from app.asked_people('${asOf}')`,
        );
        expect(counted.toSorted()).toEqual(expected.toSorted());
      }),
      { numRuns: runs },
    );
  });

  it('steps inside day activity', async () => {
    const stay = fc.record({
      form: fc.constantFrom(...placementForms),
      days: fc.integer({ min: 1, max: 400 }),
      gap: fc.constantFrom(1, 1, 1, 31, 32, 90),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(stay, { maxLength: 5 }), { minLength: 20, maxLength: 30 }),
        async (all) => {
          const given = stepsIn({ 2020: {}, 2021: {}, 2022: {}, 2023: {}, 2024: {}, 2025: {} });
          const expected = all.flatMap((stays) => {
            const participant_id = randomUUID();
            let from = '2020-02-01';
            const rows = stays.map(({ form, days, gap }) => {
              const row = { id: randomUUID(), form, startsOn: from, endsOn: addDays(from, days) };
              from = addDays(row.endsOn, gap);
              return row;
            });
            given.placement!.push(
              ...rows.map(({ form, startsOn, endsOn }) => ({
                participant_id,
                unit_id: world.units.north,
                form,
                starts_on: startsOn,
                ends_on: endsOn,
              })),
            );
            given.file!.push(
              ...stepsIn({ 2020: { 'nearer man': 1 } }).file!.map((file) => ({ ...file, participant_id })),
            );
            return placementSteps(rows).map(
              ({ on, from: was, to, direction }) => `${on} ${was} ${to} ${direction}`,
            );
          });
          await fill(database, world, given);
          const counted = await asOwner(
            database,
            manager(),
            `select concat_ws(' ', stepped_on, from_form, to_form, direction) from app.placement_steps()`,
          );
          expect(counted.toSorted()).toEqual(expected.toSorted());
        },
      ),
      { numRuns: runs },
    );
  });
});
