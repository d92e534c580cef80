import { jobOf } from './decided-rows.ts';
import { asMember, type Command, insertStatement, type Probe } from './probes.ts';
import { readers } from './readers.ts';
import type { Values } from './rows.ts';
import type { AccessWorld } from './world.ts';

/** A request adds jobs of its own membership and sees its own; the administrator sees all of the collaboration, and the clocks. */
export const jobProbes = ({ world, ids, shadow }: AccessWorld): Probe[] => {
  const probe = (
    key: string,
    role: string,
    command: Command,
    statement: string,
    expected: string,
  ): Probe => ({
    what: `${key} as ${role}: ${statement.slice(0, 200)}`,
    table: 'job',
    command,
    ...asMember(world, key, role),
    statement,
    expected,
  });
  const count = 'select count(*)::text from job';
  const own = jobOf(ids.collaboration, ids.organisations.fsf, world.members.manager!.membershipId);
  const ask = (values: Values, allowed: boolean, role = 'app_user') =>
    probe(
      'manager',
      role,
      'insert',
      insertStatement('job', { ...own, ...values }),
      allowed ? 'allowed' : 'refused',
    );
  return [
    ...readers.map(({ key }) =>
      probe(key, 'app_user', 'select', count, key === 'manager' || key === 'consultant' ? '1' : '0'),
    ),
    probe('administrator', 'app_admin', 'select', count, '3'),
    probe('analyst', 'app_admin', 'select', count, '0'),
    probe('administrator', 'app_admin', 'select', 'select max(payload::text) from job', 'refused'),
    ask({}, true),
    ask({ collaboration_id: shadow }, false),
    ask({ organisation_id: ids.organisations.asf }, false),
    ask({ membership_id: world.members.consultant!.membershipId }, false),
    ask({ collaboration_id: null, organisation_id: null, membership_id: null }, false),
    ask({ tries: 0 }, false),
    ask({}, false, 'app_admin'),
    ...(['app_user', 'app_admin'] as const).flatMap((role) => {
      const key = role === 'app_user' ? 'manager' : 'administrator';
      return [
        probe(key, role, 'update', 'update job set tries = 0', 'refused'),
        probe(key, role, 'delete', 'delete from job', 'refused'),
      ];
    }),
  ];
};
