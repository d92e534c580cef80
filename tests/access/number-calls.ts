import { personOf } from './people.ts';
import type { Asked } from './review-calls.ts';

/** A number corrected: to one that is here already, of each person, and by somebody who has read an older version. */
export const correctNumberCalls = (
  some: string[],
  numbers: string[],
  fields: (number: string) => string,
): Asked => [
  [
    `select concat_ws(' ', outcome, contact)
      from app.correct_number('${personOf('contact of lssOfficer').id}', 1, 'hmac new', 'hmac old', false, ${fields('$1')})`,
    ['former contact of lssOfficer fsf', 'former contact of consultant fsf'],
  ],
  [
    `select concat_ws(' ', outcome, contact)
      from app.correct_number($1::uuid, 1, 'hmac new', 'hmac old', false, ${fields("'new'")})`,
    some,
  ],
  [
    `select concat_ws(' ', outcome, contact) from app.correct_number($1::uuid, 2, 'hmac new', 'hmac old', false, ${fields("'new'")})`,
    some.slice(0, 1),
  ],
  [
    `select concat_ws(' ', outcome, contact)
      from app.correct_number('${personOf('contact of consultant').id}', 1, 'hmac new', 'hmac old', false, ${fields('$1')})`,
    numbers,
  ],
];
