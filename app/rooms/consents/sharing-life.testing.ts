import { sql } from 'kysely';
import type { Database } from '../../platform/database.ts';
import { addDays } from '../../shared/values/dates.ts';
import type { Cases } from '../crossings/cases.testing.ts';
import { endWayNow } from './sharing.testing.ts';
import { makeSayings } from './sharing-doing.testing.ts';
import type { Known, Step } from './sharing-steps.testing.ts';

/** Who raises a person's protection in each organisation. */
export const managers: Record<string, string> = { fsf: 'manager', asf: 'asfManager' };

/** Who is somebody's contact at each receiver; the first of them may stop being so, the last may leave. */
export const contactsAt: Record<string, string[]> = {
  fsf: ['consultant', 'lssOfficer', 'supervisor'],
  asf: ['asfCaseworker'],
  fk: ['fkOfficer'],
  af: ['afOfficer'],
  school: ['schoolStaff'],
};

/** Does any step: what is said of sharing, days that go, and what ends it without a word. */
export const makeLife = (place: { database: Database; cases: Pick<Cases, 'world' | 'as'> }) => {
  const { database, cases } = place;
  const { members } = cases.world;
  const say = makeSayings(place);

  const endWay = async (known: Known) => {
    if (!known.onWay) return;
    await endWayNow(cases, known.id, known.today, known.giver);
    known.onWay = false;
    for (const yes of known.yeses) yes.ended = true;
  };

  const protect = async (known: Known) => {
    await cases.as(managers[known.from]!, ({ tx }) =>
      sql`select app.set_protection(${known.id}::uuid, true, 'prov')`.execute(tx),
    );
    known.protected = true;
  };

  const unassign = async (known: Known) => {
    const contact = contactsAt[known.to]![0]!;
    await database.script(
      `update assignment set ends_at = now() where participant_id = '${known.id}' and account_id = '${members[contact]!.accountId}'`,
    );
    known.unassigned.push(contact);
  };

  const leave = async (known: Known) => {
    const leaver = contactsAt[known.to]!.at(-1)!;
    await database.script(setMembership(leaver, 'now()'));
    known.left.push(leaver);
  };
  const setMembership = (member: string, endsAt: string) =>
    `update membership set ends_at = ${endsAt} where membership_id = '${members[member]!.membershipId}'`;

  const others: Partial<Record<Step['do'], (known: Known) => Promise<void>>> = {
    endWay,
    protect,
    unassign,
    leave,
  };

  return {
    /** Once the person's identity is protected nobody here says anything more: days go. */
    live: async (known: Known, step: Step): Promise<void> => {
      if (step.do === 'wait') known.today = addDays(known.today, step.days);
      else if (known.protected) return;
      else await (others[step.do] ?? ((one: Known) => say(one, step)))(known);
    },
    /** Whoever left is back. */
    comeBack: async (known: Known): Promise<void> => {
      for (const member of known.left) await database.script(setMembership(member, "'infinity'"));
    },
  };
};
