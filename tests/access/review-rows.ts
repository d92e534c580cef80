import { idOf } from './people.ts';
import type { Ids, NewRow, Values } from './rows.ts';

const day = '2026-01-01';
type Home = 'fsf' | 'asf';

/** Numbers of reads that the reviews are about, and of nobody’s: below those that the log itself gives. */
export const reads = {
  consultants: -1,
  managers: -2,
  asfs: -3,
  shadows: -4,
  later: -5,
  earlier: -6,
  none: -99,
} as const;

/** The reviews of each organisation, with what each read of them has got. */
export const reviewIds = {
  open: idOf('review open'),
  closed: idOf('review closed'),
  judged: idOf('review judged'),
  asfClosed: idOf('review asf closed'),
  asfSample: idOf('review asf sample'),
};

export const planIds = { fsf: idOf('plan fsf'), earlier: idOf('plan earlier'), asf: idOf('plan asf') };

/** What organisations have decided and found about their logs: something for each policy to show or hide. */
export const reviewRows = ({ collaboration, organisations, accounts }: Ids): NewRow[] => {
  const at = (home: Home) => ({ collaboration_id: collaboration, organisation_id: organisations[home] });
  const row = (table: string, home: Home, values: Values): NewRow => ({
    table,
    values: { ...at(home), ...values },
  });
  const decided = { decided_by: 'x', decided_on: day, recorded_by: accounts.manager, recorded_at: day };
  const plan = (home: Home, id: string, version: number) =>
    row('sampling_plan', home, {
      sampling_plan_id: id,
      version,
      every: 'month',
      choice: 'random',
      size: 1,
      with_unusual: false,
      starts_on: day,
      ...decided,
    });
  const review = (home: Home, id: string, more: Values) =>
    row('log_review', home, {
      log_review_id: id,
      kind: 'unusual',
      started_by: accounts.manager,
      started_at: day,
      ...more,
    });
  const closed = { closed_by: accounts.manager, closed_at: day };
  const sample = (home: Home, id: string, from: string, to: string) =>
    review(home, id, {
      kind: 'sample',
      sampling_plan_id: planIds[home],
      period_from: from,
      period_to: to,
      seal_number: 1,
      seal_hash: 'x',
      population: 1,
    });
  const read = (home: Home, name: string, reviewId: string, reader: string, number: number) =>
    row('log_review_read', home, {
      log_review_read_id: idOf(`reviewed ${name}`),
      log_review_id: reviewId,
      read_log_id: number,
      reader_account_id: accounts[reader],
      place: 1,
    });
  const finding = (home: Home, name: string) =>
    row('log_finding', home, {
      log_finding_id: idOf(`finding ${name}`),
      log_review_read_id: idOf(`reviewed ${name}`),
      version: 1,
      finding: 'correct',
      note: '',
      correction: false,
      found_by: accounts.manager,
      found_at: day,
    });
  const question = (home: Home, name: string, reader: string) =>
    row('log_question', home, {
      log_question_id: idOf(`question ${name}`),
      log_review_read_id: idOf(`reviewed ${name}`),
      reader_account_id: accounts[reader],
      question: 'x',
      asked_by: accounts.manager,
      asked_at: day,
    });
  const answer = (home: Home, name: string, reader: string) =>
    row('log_answer', home, {
      log_question_id: idOf(`question ${name}`),
      answer: 'x',
      answered_by: accounts[reader],
      answered_at: day,
    });
  return [
    ...(['fsf', 'asf'] as const).flatMap((home) => [
      row('access_need', home, {
        access_need_id: idOf(`need ${home}`),
        role: 'manager',
        version: 1,
        needs: 'x',
        risks: 'x',
        measures: 'x',
        look_over_on: '2027-01-01',
        ...decided,
      }),
      row('log_watch', home, {
        people_floor: 30,
        people_times: 3,
        taken_out: 20,
        hours_from: 6,
        hours_to: 20,
        version: 1,
      }),
      row('log_look', home, {
        log_look_id: idOf(`look ${home}`),
        read_log_id: reads.consultants,
        rule: 'same_name',
        note: 'x',
        looked_by: accounts.manager,
        looked_at: day,
      }),
    ]),
    plan('fsf', planIds.earlier, 1),
    plan('fsf', planIds.fsf, 2),
    plan('asf', planIds.asf, 3),
    review('fsf', reviewIds.open, {}),
    review('fsf', reviewIds.closed, closed),
    sample('fsf', reviewIds.judged, '2026-03-01', '2026-03-31'),
    review('asf', reviewIds.asfClosed, closed),
    sample('asf', reviewIds.asfSample, '2026-04-01', '2026-04-30'),
    read('fsf', 'open', reviewIds.open, 'consultant', reads.consultants),
    read('fsf', 'own', reviewIds.open, 'manager', reads.managers),
    read('fsf', 'closed', reviewIds.closed, 'consultant', reads.consultants),
    read('fsf', 'judged', reviewIds.judged, 'otherConsultant', reads.consultants),
    read('asf', 'asf', reviewIds.asfClosed, 'asfCaseworker', reads.asfs),
    ...['closed', 'judged'].map((name) => finding('fsf', name)),
    finding('asf', 'asf'),
    question('fsf', 'open', 'consultant'),
    question('fsf', 'closed', 'consultant'),
    question('fsf', 'judged', 'otherConsultant'),
    question('asf', 'asf', 'asfCaseworker'),
    answer('fsf', 'closed', 'consultant'),
    answer('asf', 'asf', 'asfCaseworker'),
  ];
};

/**
 * Reads of the log by number, in the collaboration and its shadow, and decoys: what would open or answer something if one
 * condition of a function were gone.
 */
export const reviewDecoysSql = ({ collaboration, organisations, accounts }: Ids, shadow: string): string => {
  const read = (of: string, number: number, home: Home, who: string, at: string) =>
    `('${of}', ${number}, '${at}', '${accounts[who]}', (select membership_id from membership where collaboration_id = '${collaboration}'
      and account_id = '${accounts[who]}'), '${organisations[home]}', 'open', '{}')`;
  const copied = (table: string, id: string, changed: Values) =>
    `insert into ${table} select (jsonb_populate_record(t, '${JSON.stringify(changed)}')).* from ${table} t
  where collaboration_id = '${collaboration}' and ${table}_id = '${id}';`;
  return `insert into read_log (collaboration_id, read_log_id, at, account_id, membership_id, organisation_id, act, participant_ids)
  overriding system value values ${[
    read(collaboration, reads.earlier, 'fsf', 'consultant', '2026-01-01'),
    read(collaboration, reads.consultants, 'fsf', 'consultant', '2026-01-10'),
    read(collaboration, reads.managers, 'fsf', 'manager', '2026-01-11'),
    read(collaboration, reads.asfs, 'asf', 'asfCaseworker', '2026-01-12'),
    read(collaboration, reads.later, 'fsf', 'consultant', '2026-02-01'),
    read(shadow, reads.consultants, 'fsf', 'consultant', '2026-01-10'),
    read(shadow, reads.shadows, 'fsf', 'consultant', '2026-01-10'),
  ].join()};
update log_seal set sealed_at = '2026-10-15';
${copied('sampling_plan', planIds.fsf, { collaboration_id: shadow, sampling_plan_id: idOf('plan of the shadow'), version: 9 })}
${copied('log_review', reviewIds.judged, { collaboration_id: shadow, log_review_id: idOf('review of the shadow'), period_from: '2026-05-01', period_to: '2026-05-31' })}
${copied('log_review', reviewIds.open, { collaboration_id: shadow, log_review_id: idOf('open review of the shadow'), organisation_id: organisations.asf })}
${copied('log_review_read', idOf('reviewed open'), { log_review_read_id: idOf('reviewed elsewhere'), organisation_id: organisations.asf, log_review_id: reviewIds.closed, read_log_id: reads.asfs })}
${copied('log_review_read', idOf('reviewed judged'), { collaboration_id: shadow, log_review_read_id: idOf('unjudged in the shadow'), read_log_id: reads.shadows })}
${copied('log_finding', idOf('finding closed'), { collaboration_id: shadow, log_finding_id: idOf('finding of the shadow'), log_review_read_id: idOf('reviewed open') })}
${copied('log_finding', idOf('finding closed'), { log_finding_id: idOf('finding of own'), log_review_read_id: idOf('reviewed own') })}
${copied('log_question', idOf('question open'), { log_question_id: idOf('question elsewhere'), organisation_id: organisations.asf })}`;
};
