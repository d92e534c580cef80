import type pg from 'pg';
import { addDays } from '../../app/shared/values/dates.ts';
import { inventedNumber } from '../../app/shared/values/identity-numbers.ts';
import { nameKey } from '../../app/shared/values/names.ts';
import { bornFrom } from '../../seed/births.ts';
import { familyNames, givenNames } from '../../seed/names.ts';
import { collaborationOf, hashOfToken, type Shape, sessionToken } from './shape.ts';

const organisationSql = `
insert into collaboration (collaboration_id, name)
  select md5('c' || n)::uuid, 'Kommun ' || n from generate_series(1, $1::int) n;
insert into organisation (collaboration_id, organisation_id, name, short_name, kind)
  select md5('c' || n)::uuid, md5(k || n)::uuid, k || ' ' || n, k, k from generate_series(1, $1::int) n, unnest(array['FSF', 'ASF', 'FK', 'AF']) k;
insert into unit (collaboration_id, unit_id, organisation_id, name)
  select md5('c' || n)::uuid, md5('unit' || n || '-' || u)::uuid, md5('FSF' || n)::uuid, 'Enhet ' || u from generate_series(1, $1::int) n, generate_series(1, 6) u;
insert into account (account_id, issuer, subject, name)
  select md5(a || n)::uuid, 'bench', a || n, a || ' ' || n from generate_series(1, $1::int) n, unnest(array['consultant', 'manager']) a;
insert into membership (collaboration_id, membership_id, account_id, organisation_id, role, confirmed_at, starts_at)
  select md5('c' || n)::uuid, md5('membership' || a || n)::uuid, md5(a || n)::uuid, md5('FSF' || n)::uuid,
    case a when 'manager' then 'manager' else 'job_consultant' end, '2020-01-01', '2020-01-01'
  from generate_series(1, $1::int) n, unnest(array['consultant', 'manager']) a;
insert into management (collaboration_id, management_id, organisation_id, account_id, starts_at)
  select md5('c' || n)::uuid, md5('management' || n)::uuid, md5('FSF' || n)::uuid, md5('manager' || n)::uuid, '2020-01-01' from generate_series(1, $1::int) n;
insert into coverage (collaboration_id, organisation_id, year, registered_through)
  select md5('c' || n)::uuid, md5('FSF' || n)::uuid, y, make_date(y, 12, 31) from generate_series(1, $1::int) n, generate_series(2013, 2025) y;
insert into collaboration_path (collaboration_id, content_hash) select collaboration_id, content_hash from collaboration, path_version on conflict do nothing`;

/** What has happened to each person: twenty rows, spread over the years up to the day given. */
const eventSql = `
insert into assignment (collaboration_id, assignment_id, organisation_id, participant_id, account_id, starts_at)
  select collaboration_id, gen_random_uuid(), organisation_id, participant_id, md5('consultant' || n)::uuid, $1::date - 400 from made;
insert into placement (collaboration_id, placement_id, organisation_id, participant_id, unit_id, form, starts_on, ends_on)
  select collaboration_id, gen_random_uuid(), organisation_id, participant_id, unit_id, case i when 1 then 'group' else 'work_oriented_group' end,
    $1::date - (3 - i) * 500, case i when 1 then $1::date - 501 end from made, generate_series(1, 2) i;
insert into livelihood (collaboration_id, livelihood_id, organisation_id, participant_id, source, level_percent, starts_on)
  select collaboration_id, gen_random_uuid(), organisation_id, participant_id, case when p % 3 = 0 then 'social_assistance' else 'activity_compensation' end, 100, $1::date - 900 from made;
insert into own_answer (collaboration_id, own_answer_id, organisation_id, participant_id, answer, asked_on, recorded_by)
  select collaboration_id, gen_random_uuid(), organisation_id, participant_id, (array['not_now', 'no', 'yes'])[i], $1::date - (4 - i) * 200, md5('consultant' || n)::uuid from made, generate_series(1, 3) i;
insert into consent (collaboration_id, consent_id, organisation_id, participant_id, to_organisation_id, areas, purpose, given_on, valid_until, how, explained_by, text_version, recorded_by)
  select collaboration_id, md5('consent' || p)::uuid, organisation_id, participant_id, md5('FK' || n)::uuid, array['identity', 'step', 'plan'], 'Samarbete', $1::date - 100, $1::date + 265, 'oral', 'Konsulenten', '1', md5('consultant' || n)::uuid from made;
insert into share (collaboration_id, share_id, participant_id, from_organisation_id, to_organisation_id, area, basis, source_id, starts_at, ends_at)
  select collaboration_id, gen_random_uuid(), participant_id, organisation_id, md5('FK' || n)::uuid, a, 'consent', md5('consent' || p)::uuid, $1::date - 100, $1::date + 266 from made, unnest(array['identity', 'step', 'plan']) a;
insert into way (collaboration_id, way_id, organisation_id, participant_id, holder_organisation_id, content_hash, inflow, started_on)
  select collaboration_id, md5('way' || p)::uuid, organisation_id, participant_id, organisation_id, (select content_hash from path_version where path_key = 'malmo' limit 1), 'job_consultant', $1::date - 600 from made;
insert into way_step (collaboration_id, way_step_id, organisation_id, participant_id, way_id, way_organisation_id, step_key, track, responsible_organisation_id, starts_on, ends_on, recorded_by)
  select collaboration_id, gen_random_uuid(), organisation_id, participant_id, md5('way' || p)::uuid, organisation_id, (array['work_goal', 'raising', 'work_goal', (array['work_goal', 'raising', 'planning'])[p % 3 + 1]])[i],
    'leading', organisation_id, $1::date - (5 - i) * 150 + p % 100, case when i < 4 then $1::date - (4 - i) * 150 + p % 100 end, md5('consultant' || n)::uuid from made, generate_series(1, 4) i;
insert into fact (collaboration_id, fact_id, organisation_id, participant_id, way_id, way_organisation_id, area, kind, happened_on, outcome, details, recorded_by, recorded_role)
  select collaboration_id, gen_random_uuid(), organisation_id, participant_id, md5('way' || p)::uuid, organisation_id, 'step', k.kind, $1::date - 500 + k.i * 40 + p % 30, k.outcome, k.details::jsonb, md5('consultant' || n)::uuid, 'job_consultant'
  from made, (values (1, 'lss_decision', 'granted', '{"basis": "Beslut"}'), (2, 'selection', 'suitable', '{"criteria": []}'), (3, 'work_goal', 'set', '{"goal": "Jobba på lager"}'),
    (4, 'meeting_held', 'held', '{"meeting": "planning", "participants": ["FSF"], "personTookPart": "yes"}'), (5, 'plan_agreed', 'agreed', '{"parties": ["FSF"], "personSaidYes": "yes"}'),
    (6, 'meeting_held', 'held', '{"meeting": "follow_up", "participants": ["FSF"], "personTookPart": "yes"}'), (7, 'work_goal', 'set', '{"goal": "Jobba i kök"}'), (8, 'plan_updated', 'updated', '{}')) k (i, kind, outcome, details);
insert into correction (collaboration_id, correction_id, organisation_id, participant_id, subject_kind, subject_id, before, after, why, recorded_by)
  select collaboration_id, gen_random_uuid(), organisation_id, participant_id, 'file', participant_id, '{"phone": null}', '{"phone": "070-174 06 05"}', 'Nytt nummer', md5('consultant' || n)::uuid from made;
insert into transition (collaboration_id, transition_id, organisation_id, participant_id, decided_on, left_on, destination, from_form, sex, basis, recorded_by)
  select collaboration_id, gen_random_uuid(), organisation_id, participant_id, d, d, (array['paid_work', 'studies', 'labour_market_measure', 'work_rehabilitation', 'studies', 'paid_work'])[p / 290 % 6 + 1],
    'group', sex, 'Beslut', md5('consultant' || n)::uuid from (select *, make_date(2013 + p / 290 % 13, 1 + p % 12, 1 + p % 28) d from made) m where p % 10 < 7`;

/** Makes the people with names and numbers; `made` then stands for them in the statements that tell what happened. */
const people = (shape: Shape) => {
  const columns = { n: [] as number[], given: [] as string[], family: [] as string[] };
  const more = {
    key: [] as string[],
    keyGiven: [] as string[],
    number: [] as string[],
    born: [] as string[],
    sex: [] as string[],
  };
  const lastBirth = new Map<number, string>();
  for (let p = 1; p <= shape.people; p++) {
    const n = collaborationOf(p, shape);
    const sex = p % 5 < 2 ? 'woman' : 'man';
    const born = bornFrom(addDays(lastBirth.get(n) ?? '1977-01-10', 61), sex);
    lastBirth.set(n, born);
    const given = givenNames[sex][(p * 7) % givenNames[sex].length]!;
    const family = familyNames[(p * 13 + Math.floor(p / 290)) % familyNames.length]!;
    const [key = '', keyGiven = ''] = nameKey(given, family);
    columns.n.push(n);
    columns.given.push(given);
    columns.family.push(family);
    more.key.push(key);
    more.keyGiven.push(keyGiven);
    more.number.push(inventedNumber(born, sex));
    more.born.push(born);
    more.sex.push(sex);
  }
  return [
    columns.n,
    columns.given,
    columns.family,
    more.key,
    more.keyGiven,
    more.number,
    more.born,
    more.sex,
  ];
};

const peopleSql = `create temp table made as
  select md5('c' || n)::uuid collaboration_id, md5('FSF' || n)::uuid organisation_id, md5('person' || p)::uuid participant_id, md5('unit' || n || '-' || p / 290 % 6 + 1)::uuid unit_id,
    n, given, family, key, key_given, number, born, sex, p::int p
  from unnest($1::int[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::date[], $8::text[]) with ordinality u (n, given, family, key, key_given, number, born, sex, p)`;

const fileSql = `
insert into participant (collaboration_id, participant_id) select collaboration_id, participant_id from made;
insert into participant_key (collaboration_id, number_hmac, participant_id) select collaboration_id, md5(number), participant_id from made;
insert into file (collaboration_id, organisation_id, participant_id, unit_id, case_number, given_name, family_name, name_key, name_key_given, number, number_kind, birth_date, sex, opened_on)
  select collaboration_id, organisation_id, participant_id, unit_id, '2024-' || lpad(p::text, 6, '0'), given, family, key, key_given, number, 'personal', born, sex, '2024-01-10' from made`;

const each = async (client: pg.Client, text: string, values: unknown[]) => {
  for (const one of text.split(';\n')) await client.query(one, one.includes('$1') ? values : []);
};

/** Fills a migrated database with the nation, in one transaction, without the triggers: as if it had been there for years. */
export const makeNation = async (client: pg.Client, shape: Shape, today: string): Promise<void> => {
  await client.query('begin; set local session_replication_role = replica');
  await each(client, organisationSql, [shape.collaborations]);
  await client.query(peopleSql, people(shape));
  await each(client, fileSql, []);
  await each(client, eventSql, [today]);
  await client.query('drop table made; commit');
  await client.query('vacuum analyze');
};

/** Signs every consultant in, as if by the provider, and ends what an earlier run left. */
export const signAllIn = async (client: pg.Client, { collaborations }: Shape): Promise<void> => {
  const numbers = Array.from({ length: collaborations }, (_, i) => i + 1);
  await client.query('delete from session');
  await client.query(
    `insert into session (token_hash, account_id, membership_id, issuer, expires_at)
     select hash, md5('consultant' || n)::uuid, md5('membershipconsultant' || n)::uuid, 'bench', now() + interval '8 hours'
     from unnest($1::int[], $2::text[]) u (n, hash)`,
    [numbers, numbers.map((n) => hashOfToken(sessionToken(n)))],
  );
};
