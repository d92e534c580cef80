import { type OwnReader, ownReaders, shut, throughDoor } from './own-readers.ts';
import { idOf } from './people.ts';
import { asMember, insertStatement, type Probe } from './probes.ts';
import type { Ids, NewRow, Values } from './rows.ts';

const withPicture = ['consultant', 'asfCaseworker', 'fkOfficer', 'administrator'];

const pictureOf = (ids: Ids, member: string): Values => ({
  collaboration_id: ids.collaboration,
  account_picture_id: idOf(`picture of ${member}`),
  account_id: ids.accounts[member],
  type: 'image/png',
  bytes: '\\x01',
  kept_at: '2026-01-01T00:00:00Z',
});

/** Some members have put up a picture of themselves. */
export const pictureRows = (ids: Ids): NewRow[] =>
  withPicture.map((member) => ({ table: 'account_picture', values: pictureOf(ids, member) }));

/** A member's picture: one's own to keep and take away, and to be seen by those whom one is the contact of. */
export const pictureProbes = (access: Parameters<typeof throughDoor>[0] & { shadow: string }): Probe[] => {
  const { world, ids, shadow } = access;
  const probe = (who: string, role: string, more: Pick<Probe, 'command' | 'statement' | 'expected'>) => ({
    what: `${who}, ${more.command} account_picture: ${more.expected}`,
    table: 'account_picture',
    ...asMember(world, who, role),
    ...more,
  });
  const count = { command: 'select' as const, statement: 'select count(*)::text from account_picture' };
  const remove = { command: 'delete' as const, statement: 'delete from account_picture' };
  const ofMember = (who: string, without: string, role: string): Probe[] => {
    const put = (bent: Values, expected: string) =>
      probe(without, role, {
        command: 'insert',
        statement: insertStatement('account_picture', { ...pictureOf(ids, without), ...bent }),
        expected,
      });
    return [
      probe(who, role, { ...count, expected: '1' }),
      probe(who, role, { ...remove, expected: '1' }),
      probe(without, role, { ...count, expected: '0' }),
      probe(without, role, { ...remove, expected: '0' }),
      put({}, 'allowed'),
      put({ collaboration_id: shadow }, 'refused'),
      put({ account_id: ids.accounts.otherConsultant }, 'refused'),
    ];
  };
  const seenBy = (one: OwnReader, expected: string): Probe => ({
    what: `${one.key} sees ${expected} pictures`,
    table: 'account_picture',
    command: 'select',
    ...throughDoor(access, one),
    statement: 'select count(collaboration_id)::text from account_picture',
    expected,
  });
  const own = (key: string) => ownReaders.find((one) => one.key === key)!;
  return [
    ...ofMember('consultant', 'lssOfficer', 'app_user'),
    ...ofMember('administrator', 'analyst', 'app_admin'),
    seenBy(own('the person "contact of consultant"'), '1'),
    seenBy(own('the protected person'), shut),
  ];
};
