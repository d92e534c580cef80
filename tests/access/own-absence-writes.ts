import { accountOf, guardianOf } from './own-readers.ts';
import {
  beside,
  changing,
  inPreparation,
  inSteps,
  inserting,
  mine,
  other,
  person,
  stranger,
} from './own-word-writes.ts';
import { idOf } from './people.ts';
import type { Probe } from './probes.ts';
import { rowValues } from './rows.ts';
import type { AccessWorld } from './world.ts';

/** That one cannot come: said by the person, by whoever comes for the person in this area, or with somebody beside. */
export const ownAbsenceWrites = (access: AccessWorld): Probe[] => {
  const { ids, shadow } = access;
  const occasion = (name: string) => ({ programme_occasion_id: idOf(`programme_occasion ${name}`) });
  const about = { person: mine, home: 'fsf' as const, by: accountOf(mine) };
  const row = rowValues(ids, 'absence_notice', about, {
    ...occasion('coming fsf'),
    taken_back_by: accountOf(mine),
    taken_back_at: '2026-11-02',
  });
  const say = inserting(access, 'absence_notice', row);
  const takeBack = (by: string) => `taken_back_at = '2026-11-02', taken_back_by = ${by}`;
  return [
    say(person(), '', true),
    say(person(), 'of another', false, {
      participant_id: other.id,
      programme_enrolment_id: idOf(`programme_enrolment old ${other.key} fsf`),
    }),
    say(person(), 'in another name', false, { said_by: accountOf(other) }),
    say(person(), 'elsewhere', false, { collaboration_id: shadow }),
    say(person(), 'of an occasion that has been', false, occasion('fsf')),
    say(inPreparation(), 'for the person', true, { said_by: guardianOf(mine, inPreparation().areas!) }),
    say(inSteps(), 'outside the areas', false, { said_by: guardianOf(mine, inSteps().areas!) }),
    say(beside(), 'beside', true, { said_by: ids.accounts.consultant }),
    ...changing(
      access,
      'absence_notice',
      (one) =>
        one.values.programme_occasion_id === idOf(`programme_occasion coming ${one.organisation}`) &&
        !one.fixed,
      () => takeBack('app.account()'),
      () => [takeBack(stranger(access))],
    ),
  ];
};
