import type { Area } from '../../../database/access-acts.ts';
import { accessRules } from '../../../database/access-table.ts';
import type { Database } from '../../platform/database.ts';
import { newId } from '../../shared/values/ids.ts';
import type { Cases } from '../crossings/cases.testing.ts';

/** What one area of the sender's rows says that nothing else does. */
export const markOf = (area: Area): string => `Märkt ${area}`;

/** A member of the receiver's and what may be read there at all. */
export const readByRole = (role: string): Set<string> =>
  new Set(accessRules.filter((rule) => rule.act === 'read' && rule.role === role).map(({ area }) => area));

export interface Marked {
  plan: string;
  /** Held, with minutes that are released to those who were invited. */
  meeting: string;
}

const factAreas = ['step', 'benefits', 'assessments', 'work'] as const;

/** Gives the person a row of the consultant's in every area, each with its mark, and some that nobody else may see. */
export const markRows = async (
  database: Database,
  { world }: Pick<Cases, 'world'>,
  participantId: string,
  to: string,
): Promise<Marked> => {
  const { organisationId, accountId } = world.members.consultant!;
  const [plan, meeting, closed] = [newId(), newId(), newId()];
  const receiver = world.organisations[to]!;
  const head = `'${world.collaborationId}', '${organisationId}', '${participantId}'`;
  const version = (number: number, goal: string, more: string) =>
    `(${head}, gen_random_uuid(), '${plan}', ${number}, '${goal}', '${accountId}', ${more})`;
  const meets = (id: string, place: string, invited: string) =>
    `(${head}, '${id}', 'planning', '2026-11-20T09:00Z', '2026-11-20T10:00Z', '${place}', 'prov', '{prov}', '{${invited}}', '${accountId}', '2026-11-02', 'held', '2026-11-20T10:00Z')`;
  await database.script(`
    insert into representative (collaboration_id, organisation_id, participant_id, representative_id, kind, name, scope, starts_on)
      values (${head}, gen_random_uuid(), 'other', '${markOf('identity')}', 'prov', '2026-01-01');
    insert into schooling (collaboration_id, organisation_id, participant_id, school_form, school, ends_on)
      values (${head}, 'upper_secondary', '${markOf('preparation')}', '2027-06-01');
    ${factAreas
      .map(
        (
          area,
        ) => `insert into fact (collaboration_id, organisation_id, participant_id, fact_id, way_id, way_organisation_id, area, kind, happened_on,
          outcome, details, recorded_by, recorded_role, struck)
        select w.collaboration_id, w.organisation_id, w.participant_id, gen_random_uuid(), w.way_id, w.organisation_id, '${area}', 'support_answered',
          '2026-11-22', 'yes', '{"what":"${markOf(area)}"}', '${accountId}', 'x', false from way w where w.participant_id = '${participantId}';`,
      )
      .join('\n')}
    insert into plan (collaboration_id, organisation_id, participant_id, plan_id, opened_by) values (${head}, '${plan}', '${accountId}');
    insert into plan_version (collaboration_id, organisation_id, participant_id, plan_version_id, plan_id, number, goal, written_by,
        shown_version, shown_at, shown_by, shown_how, released_version, released_at, locked_on, locked_by)
      values ${version(1, markOf('plan'), `1, '2026-11-02', '${accountId}', 'read_together', 1, '2026-11-02', '2026-11-02', '${accountId}'`)},
      ${version(2, 'Hemligt mål', `null, null, null, null, null, null, null, null`)};
    insert into meeting (collaboration_id, organisation_id, participant_id, meeting_id, kind, starts_at, ends_at, place, about, agenda,
        invited_organisation_ids, called_by, called_at, outcome, outcome_at)
      values ${meets(meeting, markOf('meetings'), receiver)}, ${meets(closed, 'Hemligt rum', '')};
    insert into minutes (collaboration_id, organisation_id, participant_id, minutes_id, meeting_id, notes, written_by, shared_at, shared_how, released_at)
      values (${head}, gen_random_uuid(), '${meeting}', '{${markOf('meetings')}}', '${accountId}', '2026-11-21', 'on_paper', '2026-11-21'),
      (${head}, gen_random_uuid(), '${closed}', '{Hemliga ord}', '${accountId}', null, null, null);
    ${(['plan', 'meetings'] as const)
      .map(
        (
          area,
        ) => `insert into mail (collaboration_id, organisation_id, participant_id, mail_id, account_id, thread_id, to_organisation_id, area, to_address,
          subject, body, message_id, about_protected, queued_at, due_at)
        values (${head}, gen_random_uuid(), '${accountId}', gen_random_uuid(), '${receiver}', '${area}', 'x@exempel.invalid', '${area}',
          '${participantId}', '<x>', false, '2026-11-02', '2026-11-02');`,
      )
      .join('\n')}`);
  return { plan, meeting };
};

/** Each way out, and the areas that it tells of; what it must tell where a share stands. */
export const waysOut = (id: string, { plan, meeting }: Marked): { path: string; tells: Area[] }[] => [
  { path: `/deltagare/${id}`, tells: ['step'] },
  { path: `/deltagare/${id}/uppgifter`, tells: ['identity', 'preparation'] },
  { path: `/deltagare/${id}/plan`, tells: ['plan'] },
  { path: `/deltagare/${id}/plan/versioner/1?av=${plan}`, tells: ['plan'] },
  { path: `/deltagare/${id}/plan/utskrift?av=${plan}`, tells: ['plan'] },
  { path: `/deltagare/${id}/plan/versioner/1/skriv-ut?av=${plan}`, tells: ['plan'] },
  { path: `/deltagare/${id}/moten`, tells: ['meetings'] },
  { path: `/deltagare/${id}/moten/${meeting}`, tells: ['meetings'] },
  { path: `/deltagare/${id}/moten/${meeting}/kalender.ics`, tells: ['meetings'] },
  { path: '/deltagare.csv', tells: [] },
  { path: `/deltagare/${id}/samtycken`, tells: [] },
  { path: '/deltagare', tells: [] },
  { path: '/moten', tells: [] },
];

/** The papers, which take time to make. */
export const papers = (id: string, { plan, meeting }: Marked): { path: string; tells: Area[] }[] => [
  { path: `/deltagare/${id}/plan/min-plan.pdf?av=${plan}`, tells: ['plan'] },
  { path: `/deltagare/${id}/plan/versioner/1/min-plan.pdf?av=${plan}`, tells: ['plan'] },
  { path: `/deltagare/${id}/moten/${meeting}/protokoll.pdf`, tells: ['meetings'] },
];
