import { idOf, people } from './people.ts';
import { planIds, reads, reviewIds } from './review-rows.ts';

/** Statements, each with the arguments that it is tried with. */
export type Asked = [statement: string, withArguments: string[]][];

const everybody = people.map(({ id }) => id);
/** A moment when everybody's relations of the world have begun, and one when none has. */
const moments = ['now()', "'2018-01-01'"];

const drawing = (plan: string, from: string, to: string) => `${plan} ${from} ${to}`;

/** What the functions of the log review are asked. `listed` sorts what a function returns into one line. */
export const reviewCalls = (listed: (columns: string, from: string) => string): Record<string, Asked> => ({
  log_between: [
    [listed('read_log_id, role, act', "app.log_between($1::timestamptz, '2026-02-01')"), ['2026-01-10']],
  ],
  reviewed_reads: [
    [
      listed('log_review_read_id, at, role', 'app.reviewed_reads($1::uuid)'),
      [...Object.values(reviewIds), idOf('nobody’s')],
    ],
  ],
  asked_reads: [[listed('log_question_id, at', 'app.asked_reads()'), ['-']]],
  protected_among: [
    [
      "select array_to_string(array(select unnest(app.protected_among($1::uuid[])) order by 1), ',')",
      [`{${everybody.join()}}`, ...everybody.map((id) => `{${id}}`)],
    ],
  ],
  stood_then: moments.map((moment) => [
    `select string_agg(array_to_string(array(select unnest(app.stood_then(m.account_id, m.membership_id, $1::uuid, ${moment})) order by 1), '+'),
      ',' order by m.membership_id) from membership m`,
    everybody,
  ]),
  draw_sample: [
    [
      `select app.draw_sample('${idOf('new review')}', split_part($1, ' ', 1)::uuid, split_part($1, ' ', 2)::date, split_part($1, ' ', 3)::date)`,
      [
        drawing(planIds.fsf, '2026-01-05', '2026-01-31'),
        drawing(planIds.fsf, '2026-01-12', '2026-01-12'),
        drawing(planIds.fsf, '2026-02-10', '2026-02-28'),
        drawing(planIds.fsf, '2026-03-20', '2026-03-25'),
        drawing(planIds.fsf, '2026-04-10', '2026-04-20'),
        drawing(planIds.fsf, '2026-05-10', '2026-05-20'),
        drawing(planIds.fsf, '2025-12-01', '2025-12-31'),
        drawing(planIds.fsf, '2026-10-12', '2026-11-10'),
        drawing(planIds.fsf, '2026-11-01', '2026-11-21'),
        drawing(planIds.earlier, '2026-01-05', '2026-01-31'),
        drawing(planIds.asf, '2026-01-05', '2026-01-31'),
        drawing(idOf('plan of the shadow'), '2026-01-05', '2026-01-31'),
      ],
    ],
  ],
  review_read: [
    ["select (app.review_read($1::bigint, 'same_name') is not null)::text", Object.values(reads).map(String)],
    [
      `select app.review_read(${reads.later}, 'same_name', $1::uuid)::text`,
      [...Object.values(reviewIds), idOf('nobody’s')],
    ],
  ],
  look_at: [
    [
      `select app.look_at('${idOf('new look')}', $1::bigint, 'many_people', 'x')`,
      Object.values(reads).map(String),
    ],
    [`select app.look_at('${idOf('new look')}', $1::bigint, 'same_name', 'x')`, [String(reads.consultants)]],
  ],
  close_review: [
    [
      "select app.close_review($1::uuid, 'x')",
      [...Object.values(reviewIds), idOf('review of the shadow'), idOf('nobody’s')],
    ],
  ],
});
