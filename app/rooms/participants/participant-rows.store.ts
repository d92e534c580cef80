import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { ParticipantRows } from './participant-rows.rules.ts';

const day = (column: string) => `(nullif(${column}, 'infinity') at time zone 'Europe/Stockholm')::date`;
const account = (column: string) => `(select a.name from account a where a.account_id = ${column})`;
const unit = (alias: string) =>
  `(select u.name from unit u where u.collaboration_id = ${alias}.collaboration_id and u.unit_id = ${alias}.unit_id)`;
const organisation = (alias: string, column = 'organisation_id', name = 'name') =>
  `(select o.${name} from organisation o where o.collaboration_id = ${alias}.collaboration_id and o.organisation_id = ${alias}.${column})`;

const collection = (
  name: Exclude<keyof ParticipantRows, 'readerId' | 'entitlement'>,
  table: string,
  id: string,
  object: string,
  order: string,
) =>
  sql.raw(`(select coalesce(jsonb_agg(jsonb_build_object('id', t.${id}, 'own', t.organisation_id = app.organisation(),
    'organisation', ${organisation('t')}, ${object}) order by ${order}), '[]')
    from ${table} t where t.collaboration_id = app.collaboration() and t.participant_id = p.id) as "${name}"`);

const collections = [
  collection(
    'files',
    'file',
    'organisation_id',
    `'given', t.given_name, 'family', t.family_name, 'number', t.number, 'caseNumber', t.case_number, 'birthDate', t.birth_date, 'sex', t.sex,
     'protected', t.protected, 'phone', t.phone, 'email', t.email, 'communicationSupport', t.communication_support,
     'interpreterLanguage', t.interpreter_language, 'wayIn', t.way_in, 'unitId', t.unit_id, 'unit', ${unit('t')},
     'openedOn', t.opened_on, 'version', t.version`,
    't.organisation_id = app.organisation() desc, t.opened_on desc',
  ),
  collection(
    'contacts',
    'assignment',
    'assignment_id',
    `'accountId', t.account_id, 'name', ${account('t.account_id')}, 'since', ${day('t.starts_at')}, 'until', ${day('t.ends_at')},
     'reason', t.reason, 'madeBy', ${account('t.made_by')}`,
    't.organisation_id = app.organisation() desc, t.ends_at desc, t.starts_at desc',
  ),
  collection(
    'representatives',
    'representative',
    'representative_id',
    `'kind', t.kind, 'name', t.name, 'phone', t.phone, 'scope', t.scope, 'areas', t.areas, 'startsOn', t.starts_on, 'endsOn', t.ends_on`,
    't.starts_on desc',
  ),
  collection(
    'placements',
    'placement',
    'placement_id',
    `'unitId', t.unit_id, 'unit', ${unit('t')}, 'form', t.form, 'startsOn', t.starts_on, 'endsOn', t.ends_on, 'version', t.version`,
    't.starts_on desc',
  ),
  collection(
    'transitions',
    'transition',
    'transition_id',
    `'lastDay', t.left_on, 'destination', t.destination, 'onWay', t.way_id is not null, 'placementId', t.placement_id, 'placementEndedOn', t.placement_ended_on, 'struck', t.struck, 'version', t.version`,
    't.left_on desc',
  ),
  collection(
    'livelihoods',
    'livelihood',
    'livelihood_id',
    `'source', t.source, 'levelPercent', t.level_percent, 'startsOn', t.starts_on, 'endsOn', t.ends_on, 'version', t.version`,
    't.starts_on desc, t.source',
  ),
  collection(
    'schooling',
    'schooling',
    'organisation_id',
    `'form', t.school_form, 'school', t.school, 'programme', t.programme, 'year', t.school_year, 'endsOn', t.ends_on, 'version', t.version`,
    't.organisation_id = app.organisation() desc, t.ends_on desc',
  ),
  collection(
    'workplaceLearning',
    'workplace_learning',
    'workplace_learning_id',
    `'workplace', t.workplace, 'gave', t.gave, 'startsOn', t.starts_on, 'endsOn', t.ends_on, 'version', t.version`,
    't.starts_on desc',
  ),
  collection(
    'talks',
    'app.said',
    'said_id',
    `'kind', t.kind, 'talkedOn', t.said_on, 'answer', t.answer, 'because', t.because, 'becauseCode', t.because_code, 'askAgainOn', t.ask_again_on,
     'tookPart', t.took_part, 'by', ${account('t.recorded_by')}, 'mine', t.recorded_by = app.account(), 'recordedAt', t.recorded_at,
     'struckOn', ${day('t.struck_at')}`,
    't.said_on desc, t.recorded_at desc nulls last, t.said_id desc',
  ),
  collection(
    'missingLevels',
    'missing_level',
    'missing_level_id',
    `'level', t.level, 'reason', t.reason, 'words', t.words, 'missedOn', t.missed_on, 'by', ${account('t.recorded_by')},
     'measure', (select m.name from measure m where m.collaboration_id = t.collaboration_id and m.measure_id = t.measure_id),
     'mine', t.recorded_by = app.account(), 'recordedAt', t.recorded_at, 'struckOn', ${day('t.struck_at')}`,
    't.missed_on desc, t.recorded_at desc, t.missing_level_id desc',
  ),
  collection(
    'wishes',
    'wish',
    'wish_id',
    `'words', t.words, 'toldOn', t.told_on, 'toldTo', ${account('t.told_to')}, 'answer', t.answer, 'answerWords', t.answer_words,
     'answeredOn', ${day('t.answered_at')}`,
    't.told_on desc',
  ),
  collection(
    'consents',
    'consent',
    'consent_id',
    `'to', ${organisation('t', 'to_organisation_id')}, 'toKind', ${organisation('t', 'to_organisation_id', 'kind')}, 'areas', t.areas,
     'givenOn', t.given_on, 'validUntil', t.valid_until, 'withdrawnOn', ${day('t.withdrawn_at')}`,
    't.given_on desc',
  ),
];

/** In one statement; undefined where there is no file for the one who asks. */
export const findParticipantRows = async (
  tx: Tx,
  participantId: string,
): Promise<ParticipantRows | undefined> => {
  const { rows } =
    await sql<ParticipantRows>`select app.organisation() as "readerId", ${sql.join(collections)},
    (select jsonb_build_object('group', e.entitlement_group, 'decidedOn', e.decided_on, 'version', e.version)
     from entitlement e where e.collaboration_id = app.collaboration() and e.organisation_id = app.organisation()
       and e.participant_id = p.id) as entitlement,
    (select jsonb_build_object('nextOn', s.next_on, 'unshared', s.unshared) from app.meeting_signals(p.id) s) as meetings
    from (select ${participantId}::uuid as id) p`.execute(tx);
  const found = rows[0];
  return found && found.files.length > 0 ? found : undefined;
};
