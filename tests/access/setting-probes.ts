import { ownReaders, throughDoor } from './own-readers.ts';
import { personOf } from './people.ts';
import { type Command, insertStatement, type Probe } from './probes.ts';
import type { Ids, NewRow } from './rows.ts';

const [mine, other, unset] = ['all shared', 'nothing shared', 'handed over'].map(personOf);

const settingOf = (ids: Ids, participantId: string) => ({
  collaboration_id: ids.collaboration,
  participant_id: participantId,
  text_size: 'usual',
  speech: 'usual',
  pictures: 'brygga',
  colours: 'device',
  amount: 'all',
  changed_at: '2026-01-01T00:00:00Z',
});

/** How two people want their own pages, so that each could see the other's. */
export const settingRows = (ids: Ids): NewRow[] =>
  [mine!, other!].map(({ id }) => ({ table: 'person_setting', values: settingOf(ids, id) }));

/** What comes through the person's door to how the person wants the pages: the own row alone, also for those who act for or beside the person. */
export const settingProbes = (access: Parameters<typeof throughDoor>[0] & { shadow: string }): Probe[] => {
  const { ids, shadow } = access;
  const by = (key: string) => ownReaders.find((one) => one.key === key)!;
  const probe = (
    who: string,
    what: string,
    command: Command,
    statement: string,
    expected: string,
  ): Probe => ({
    what: `${who} ${what}`,
    table: 'person_setting',
    command,
    ...throughDoor(access, by(who)),
    statement,
    expected,
  });
  const count = 'select count(*)::text from person_setting';
  const change = "update person_setting set text_size = 'large'";
  const insert = (who: string, what: string, bent: object, expected: string) =>
    probe(
      who,
      `chooses ${what}`,
      'insert',
      insertStatement('person_setting', { ...settingOf(ids, unset!.id), ...bent }),
      expected,
    );
  const without = `the person "${unset!.key}"`;
  return [
    ...[
      `the person "${mine!.key}"`,
      'a representative in steps',
      `the consultant beside "${mine!.key}"`,
    ].flatMap((who) => [
      probe(who, 'reads the choices', 'select', count, '1'),
      probe(who, 'changes the choices', 'update', change, '1'),
    ]),
    probe(without, 'has no choices to read', 'select', count, '0'),
    probe(without, 'has no choices to change', 'update', change, '0'),
    insert(without, 'for the first time', {}, 'allowed'),
    insert(`the consultant beside "${unset!.key}"`, 'for the first time', {}, 'allowed'),
    insert(without, 'for another', { participant_id: personOf('contact of consultant').id }, 'refused'),
    insert(without, 'elsewhere', { collaboration_id: shadow }, 'refused'),
  ];
};
