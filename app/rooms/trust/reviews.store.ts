import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import type { LoggedRead } from './logged-reads.store.ts';
import type { Finding } from './reviews.rules.ts';

export interface Review {
  id: string;
  kind: 'sample' | 'unusual';
  from: PlainDate | null;
  to: PlainDate | null;
  sealNumber: number | null;
  sealHash: string | null;
  population: number | null;
  startedBy: string;
  startedAt: Date;
  closedBy: string | null;
  closedAt: Date | null;
  closingNote: string | null;
  reads: number;
  judged: number;
}

const reviews = (tx: Tx) =>
  tx
    .selectFrom('log_review as v')
    .innerJoin('account as s', 's.account_id', 'v.started_by')
    .leftJoin('account as c', 'c.account_id', 'v.closed_by')
    .select([
      'v.log_review_id as id',
      'v.kind',
      'v.period_from as from',
      'v.period_to as to',
      'v.seal_number as sealNumber',
      'v.seal_hash as sealHash',
      'v.population',
      's.name as startedBy',
      'v.started_at as startedAt',
      'c.name as closedBy',
      'v.closed_at as closedAt',
      'v.closing_note as closingNote',
    ])
    .select([
      sql<number>`(select count(*)::int from log_review_read r where r.log_review_id = v.log_review_id)`.as(
        'reads',
      ),
      sql<number>`(select count(distinct f.log_review_read_id)::int from log_review_read r join log_finding f
        using (collaboration_id, log_review_read_id) where r.log_review_id = v.log_review_id)`.as('judged'),
    ])
    .orderBy('v.started_at', 'desc');

export const listReviews = (tx: Tx): Promise<Review[]> => reviews(tx).execute() as Promise<Review[]>;

export const findReview = (tx: Tx, id: string): Promise<Review | undefined> =>
  reviews(tx).where('v.log_review_id', '=', id).executeTakeFirst() as Promise<Review | undefined>;

export interface ReviewedRead extends LoggedRead {
  id: string;
  place: number;
  /** The rule that put it here; nothing for what was drawn. */
  rule: string | null;
  /** How the reader stood to the one person whom the read was about. */
  stood: string[];
  /** The newest first. */
  findings: Finding[];
  questions: { question: string; by: string; at: Date; answer: string | null; answeredAt: Date | null }[];
}

/** The reads of a review as they stand in the log, with what has been found and asked. */
export const listReviewedReads = async (tx: Tx, reviewId: string): Promise<ReviewedRead[]> => {
  const { rows } = await sql<
    Omit<ReviewedRead, 'findings' | 'questions'> & {
      findings: (Omit<Finding, 'at'> & { at: string })[];
      questions: {
        question: string;
        by: string;
        at: string;
        answer: string | null;
        answeredAt: string | null;
      }[];
    }
  >`select r.log_review_read_id as id, r.place, r.rule, l.at, l.account_id as "accountId", a.name as reader, l.role, l.act,
      l.participant_ids as people, l.purpose,
      case when cardinality(l.participant_ids) = 1 then app.stood_then(l.account_id, l.membership_id, l.participant_ids[1], l.at) else '{}' end as stood,
      (select coalesce(jsonb_agg(jsonb_build_object('finding', f.finding, 'note', f.note, 'correction', f.correction, 'by', b.name, 'at', f.found_at)
        order by f.version desc), '[]') from log_finding f join account b on b.account_id = f.found_by
        where f.collaboration_id = r.collaboration_id and f.log_review_read_id = r.log_review_read_id) as findings,
      (select coalesce(jsonb_agg(jsonb_build_object('question', q.question, 'by', b.name, 'at', q.asked_at, 'answer', w.answer, 'answeredAt', w.answered_at)
        order by q.asked_at), '[]') from log_question q join account b on b.account_id = q.asked_by
        left join log_answer w on w.collaboration_id = q.collaboration_id and w.log_question_id = q.log_question_id
        where q.collaboration_id = r.collaboration_id and q.log_review_read_id = r.log_review_read_id) as questions
    from app.reviewed_reads(${reviewId}::uuid) l
    join log_review_read r on r.collaboration_id = app.collaboration() and r.log_review_read_id = l.log_review_read_id
    join account a on a.account_id = l.account_id
    order by r.place`.execute(tx);
  const moment = (text: string | null) => (text === null ? null : new Date(text));
  return rows.map((row) => ({
    ...row,
    findings: row.findings.map((one) => ({ ...one, at: new Date(one.at) })),
    questions: row.questions.map((one) => ({
      ...one,
      at: new Date(one.at),
      answeredAt: moment(one.answeredAt),
    })),
  }));
};
