import { accountOf, guardianOf, type OwnReader, ownReaders, throughDoor } from './own-readers.ts';
import { personOf } from './people.ts';
import { writer } from './person-probes.ts';
import { stayId } from './place-rows.ts';
import { insertStatement, type Probe } from './probes.ts';
import { readers } from './readers.ts';
import { rowValues, type Values } from './rows.ts';
import type { AccessWorld } from './world.ts';

/** The person's own answer about a place, beside what one condition stops. */
export const ownStayWrites = (access: AccessWorld): Probe[] => {
  const { ids, shadow } = access;
  const [mine, other] = [personOf('all shared'), personOf('nothing shared')];
  const one = ownReaders.find((each) => each.person === mine && !each.areas && !each.beside)!;
  const outside = ownReaders.find(({ areas }) => areas?.includes('benefits'))!;
  const about = { person: mine, home: 'fsf' as const, by: accountOf(mine), name: 'own' };
  const row = rowValues(ids, 'stay_approval', about, { how: 'own_sign_in' });
  const write = (reader: OwnReader, what: string, allowed: boolean, bent: Values = {}): Probe => ({
    what: `${reader.key} writes stay_approval${what}`,
    table: 'stay_approval',
    command: 'insert',
    ...throughDoor(access, reader),
    statement: insertStatement('stay_approval', { ...row, ...bent }),
    expected: allowed ? 'allowed' : 'refused',
  });
  return [
    write(one, '', true),
    write(one, ' of another', false, { participant_id: other.id }),
    write(one, ' in another name', false, { recorded_by: accountOf(other) }),
    write(one, ' elsewhere', false, { collaboration_id: shadow }),
    write(one, ' in the file of another', false, { organisation_id: ids.organisations.af }),
    write(outside, ' outside the areas', false, { recorded_by: guardianOf(mine, outside.areas!) }),
    write(one, ' for the employer', false, { party: 'employer', content_version: 1, how: 'signed' }),
    write(one, ' to what it was before', false, { content_version: 2 }),
    write(one, ' about one that has ended', false, { stay_id: stayId('ended', mine, 'fsf') }),
    write(one, ' about somebody else’s', false, { stay_id: stayId('the', other, 'fsf') }),
    write(one, ' about another organisation’s', false, { stay_id: stayId('the', mine, 'asf') }),
  ];
};

/** Staff record an answer and write versions; what the person says by the own sign-in, or fills in, is not theirs to claim. */
export const stayProbes = (access: AccessWorld): Probe[] => {
  const { insert } = writer(access, readers.find(({ key }) => key === 'consultant')!);
  return [
    insert('stay_approval', personOf('contact of consultant'), ' as the person’s own', false, {
      how: 'own_sign_in',
    }),
    insert('stay_version', personOf('contact of consultant'), ' as the person’s own', false, {
      written_party: 'person',
    }),
  ];
};
