import { testDay } from '../world.ts';
import type { Asked } from './review-calls.ts';

const bySelfAndInStead = ['false', 'true'];

/** All of a yes, by the person and in the person's stead. */
const whole = (yeses: string[]): Asked =>
  bySelfAndInStead.map((inStead) => [`select app.withdraw_consent($1::uuid, ${inStead})::text`, yeses]);

const part = (area: string, yeses: string[]): Asked =>
  bySelfAndInStead.map((inStead) => [
    `select app.withdraw_consent_area($1::uuid, '${area}', ${inStead})::text`,
    yeses,
  ]);

/** What ends a yes or a disclosure, asked of every one of them. */
export const consentCalls = (
  keys: (table: string, column: string) => string[],
  some: string[],
): Record<string, Asked> => ({
  withdraw_consent: whole(keys('consent', 'consent_id')),
  withdraw_consent_area: ['step', 'identity', 'work'].flatMap((area) =>
    part(area, keys('consent', 'consent_id')),
  ),
  end_yes: [...whole(keys('consent', 'consent_id')), ...part('work', keys('consent', 'consent_id'))],
  replace_consent: [['select app.replace_consent($1::uuid)::text', keys('consent', 'consent_id')]],
  end_disclosure: [['select app.end_disclosure($1::uuid)::text', keys('disclosure', 'disclosure_id')]],
  end_consents_to: [
    [
      `select string_agg(app.end_consents_to($1::uuid, o.organisation_id)::text, ',' order by o.organisation_id) from organisation o`,
      some,
    ],
  ],
  end_sharing_with_way: [
    [
      `with ended as (update way set ended_on = '${testDay}', end_reason = 'x' where way_id = $1::uuid returning 1) select count(*)::text from ended`,
      keys('way', 'way_id'),
    ],
  ],
});
