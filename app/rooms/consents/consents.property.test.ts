import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessRules } from '../../../database/access-table.ts';
import { rowsAsOwner } from '../../../tests/database.ts';
import { postForm, signIn } from '../../../tests/sign-in.ts';
import { testDay } from '../../../tests/world.ts';
import { addDays } from '../../shared/values/dates.ts';
import { newId } from '../../shared/values/ids.ts';
import { type OpenCases, openCases } from '../crossings/browsing.testing.ts';
import { answerCrossing } from '../crossings/crossings.store.ts';
import { type Area, areas } from './areas.rules.ts';
import { recordConsent } from './record-consent.ts';
import { endWayNow } from './sharing.testing.ts';
import { listConsents } from './sharing-overview.store.ts';
import { recordNo, takeBack } from './take-back.ts';

let house: OpenCases;
beforeAll(async () => {
  house = await openCases();
});
afterAll(() => house.database.close());

/** What the model knows of a yes: what would be shared on it, and whether it has ended. */
interface Yes {
  id: string;
  areas: Area[];
  from: string;
  until: string;
  ended: boolean;
}

type Step =
  | { do: 'grant'; areas: Area[]; starts: number; lasts: number }
  | { do: 'change'; which: number; areas: Area[]; lasts: number }
  | { do: 'area'; which: number; area: Area }
  | { do: 'withdraw'; which: number }
  | { do: 'wait'; days: number }
  | { do: 'no' }
  | { do: 'endWay' };

const some = fc
  .uniqueArray(fc.constantFrom(...areas.filter((area) => area !== 'identity')), { minLength: 1 })
  .map((chosen): Area[] => ['identity', ...chosen]);
const which = fc.nat(5);
const steps = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        do: fc.constant('grant' as const),
        areas: some,
        starts: fc.nat(3),
        lasts: fc.nat(9),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ do: fc.constant('change' as const), which, areas: some, lasts: fc.nat(9) }),
    },
    {
      weight: 3,
      arbitrary: fc.record({ do: fc.constant('area' as const), which, area: fc.constantFrom(...areas) }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('withdraw' as const), which }) },
    {
      weight: 3,
      arbitrary: fc.record({ do: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 4 }) }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('no' as const) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('endWay' as const) }) },
  ),
  { minLength: 1, maxLength: 9 },
) as fc.Arbitrary<Step[]>;

/** What somebody at Försäkringskassan may read at all. */
const readByOfficers = new Set(
  accessRules.filter(({ act, role }) => act === 'read' && role === 'fk_officer').map(({ area }) => area),
);

/** Each area has a row of the sender's that nobody else has; where no table of it is here, the share itself stands for it. */
const visible = (participantId: string, today: string): Promise<Area[]> =>
  house.cases.as(
    'fkOfficer',
    async ({ tx }) => {
      const { rows } = await sql<{ area: Area }>`
        select 'identity' as area from file where participant_id = ${participantId} and organisation_id <> app.organisation()
        union select area from fact where participant_id = ${participantId} and organisation_id <> app.organisation() and kind = 'support_answered'
        union select 'preparation' from schooling where participant_id = ${participantId} and organisation_id <> app.organisation()
        union select area from share where participant_id = ${participantId} and to_organisation_id = app.organisation() and area in ('plan', 'meetings')
          and withdrawn_at is null and starts_at <= app.now() and ends_at > app.now()`.execute(tx);
      return rows.map(({ area }) => area).toSorted();
    },
    today,
  );

const begin = async () => {
  const { cases } = house;
  const id = await cases.startPerson();
  const crossing = await cases.sendOk('consultant', id, 'raise', 'fk');
  await cases.as('fkOfficer', ({ tx }) => answerCrossing(tx, crossing, true, null));
  const by = cases.world.members.consultant!;
  const about = `'${cases.world.collaborationId}', '${by.organisationId}', '${id}'`;
  await house.database.script(`
    insert into schooling (collaboration_id, organisation_id, participant_id, school_form, school, ends_on) values (${about}, 'upper_secondary', 'prov', '2027-06-01');
    insert into fact (collaboration_id, organisation_id, participant_id, fact_id, way_id, way_organisation_id, area, kind, happened_on, outcome, details, recorded_by, recorded_role, struck)
    select w.collaboration_id, w.organisation_id, w.participant_id, gen_random_uuid(), w.way_id, w.organisation_id, a, 'support_answered', '${testDay}', 'yes', '{}', '${by.accountId}', 'x', true
      from way w, unnest(array['step', 'benefits', 'assessments', 'work']) a where w.participant_id = '${id}'`);
  const [first] = await rowsAsOwner<{ id: string }>(
    house.database,
    `select consent_id as id from consent where participant_id = '${id}'`,
  );
  const yes: Yes = {
    id: first!.id,
    areas: ['identity', 'step'],
    from: testDay,
    until: '2027-11-21',
    ended: false,
  };
  return { id, yeses: [yes] };
};

type Known = Awaited<ReturnType<typeof begin>> & { today: string; onWay: boolean };

const live =
  ({ today }: Known) =>
  (yes: Yes) =>
    !yes.ended && yes.from <= today && yes.until >= today;
const open =
  ({ today }: Known) =>
  (yes: Yes) =>
    !yes.ended && yes.until >= today;

const grant = async (
  known: Known,
  given: { areas: Area[]; starts: number; lasts: number; replaces?: Yes },
) => {
  const { today, id } = known;
  const from = addDays(today, given.starts);
  const yes: Yes = { id: newId(), areas: given.areas, from, until: addDays(from, given.lasts), ended: false };
  const carries = given.replaces && live(known)(given.replaces);
  const done = await house.cases.as(
    'consultant',
    (doing) =>
      recordConsent(doing, {
        consentId: yes.id,
        participantId: id,
        toOrganisationId: house.cases.world.organisations.fk!,
        areas: given.areas,
        purpose: 'prov',
        givenOn: today,
        validFrom: from,
        validUntil: yes.until,
        how: 'oral',
        explainedBy: 'prov',
        textVersion: '1',
        shareNow: known.onWay && !given.replaces,
        ...(given.replaces ? { replaces: given.replaces.id } : {}),
      }),
    today,
  );
  expect(done).toEqual({ ok: true, value: yes.id });
  if (given.replaces) given.replaces.ended = true;
  known.yeses.push(known.onWay && !given.replaces ? yes : { ...yes, areas: carries ? yes.areas : [] });
};

const take = async (known: Known, yes: Yes, area?: Area) => {
  await house.cases.as(
    'consultant',
    async (doing) => {
      const lines = await listConsents(doing.tx, doing.who, known.id);
      await takeBack(doing, known.id, lines.find(({ consentId }) => consentId === yes.id)!, area);
    },
    known.today,
  );
  if (!area) endAll(known);
  for (const one of known.yeses) one.areas = one.areas.filter((shared) => shared !== area);
};

const endAll = (known: Known) => {
  for (const yes of known.yeses) yes.ended = true;
};

const doStep = async (known: Known, step: Step) => {
  const standing = known.yeses.filter(open(known));
  const chosen = 'which' in step ? standing[step.which % Math.max(1, standing.length)] : undefined;
  if (step.do === 'grant') await grant(known, step);
  else if (step.do === 'wait') known.today = addDays(known.today, step.days);
  else if (step.do === 'endWay' && known.onWay) {
    await endWayNow(house.cases, known.id, known.today);
    known.onWay = false;
    endAll(known);
  } else if (step.do === 'no') {
    await house.cases.as(
      'consultant',
      (doing) =>
        recordNo(doing, known.id, { toOrganisationId: house.cases.world.organisations.fk!, how: 'oral' }),
      known.today,
    );
    endAll(known);
  } else if (chosen && step.do === 'change') await grant(known, { ...step, starts: 0, replaces: chosen });
  else if (chosen && step.do === 'withdraw') await take(known, chosen);
  else if (chosen && step.do === 'area' && step.area !== 'identity' && chosen.areas.includes(step.area))
    await take(known, chosen, step.area);
};

/** Somebody at Försäkringskassan, signed in on that day, and what the page says to her. */
const reads = async ({ id, today }: Known) => {
  house.application.setNow(new Date(`${today}T11:00:00Z`));
  const cookie = await signIn(house.app, house.cases.world.members.fkOfficer!);
  const answer = await house.app.request(`/deltagare/${id}`, { headers: { cookie } });
  expect(answer.status).toBe(200);
  const text = await answer.text();
  return {
    names: text.includes('Prov consultant'),
    sight: /<main[^>]* data-sight="([^"]*)"/.exec(text)?.[1] ?? '',
    cookie,
  };
};

test('whatever is granted, changed, taken back, refused, ends or runs out: the receiver sees exactly what stands, at the next statement', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      const known: Known = { ...(await begin()), today: testDay, onWay: true };
      let before = await reads(known);
      let seen = await visible(known.id, known.today);
      expect(seen).toEqual(['identity', 'step']);
      for (const step of sequence) {
        await doStep(known, step);
        const stands = [...new Set(known.yeses.filter(live(known)).flatMap((yes) => yes.areas))]
          .filter((area) => readByOfficers.has(area))
          .toSorted();
        const now = await visible(known.id, known.today);
        expect(now).toEqual(stands);
        house.application.setNow(new Date(`${known.today}T11:00:00Z`));
        if (now.join() !== seen.join())
          expect(
            (await postForm(house.app, '/insyn/kvar', { syns: before.sight }, before.cookie)).status,
          ).toBe(200);
        before = await reads(known);
        expect(before.names).toBe(stands.includes('identity'));
        seen = now;
      }
    }),
    { numRuns: 12, seed: 20261126 },
  );
}, 240_000);
