import { idOf, personOf } from './people.ts';
import { stayId } from './place-rows.ts';
import type { Ids, Values } from './rows.ts';

/** Ids that stand in the shadow and nowhere else. */
export const shadowOnly = {
  case: idOf('case of the shadow'),
  answeredCase: idOf('answered case of the shadow'),
  providersCase: idOf('provider’s case of the shadow'),
  consent: idOf('consent of the shadow'),
  way: idOf('way of the shadow'),
  step: idOf('step of the shadow'),
  transition: idOf('transition of the shadow'),
};

export const shadowNumber = 'number of the shadow';

const about = (key: string) => `participant_id = '${personOf(key).id}'`;
const person = (key: string) => ({ participant_id: personOf(key).id });
const later = { starts_at: '2998-01-01T00:00:00Z' };
const before = { ends_at: '2021-01-01T00:00:00Z' };

/**
 * Rows that would open, hide or answer something if one condition of a function were gone: each is somebody's in another
 * collaboration, in another organisation or at another time. Copies of rows of the world, each with what makes it a decoy.
 */
const decoys = (ids: Ids, shadow: string): [table: string, like: string, changed: Values][] => {
  const { organisations, accounts, units } = ids;
  const elsewhere = { collaboration_id: shadow };
  const ofAsf = { organisation_id: organisations.asf };
  const by = (key: string, column = 'account_id') => `${column} = '${accounts[key]}'`;
  const to = (key: string, column = 'account_id') => ({ [column]: accounts[key] });
  const nobodys = person('file at south');
  const contact = `${about('contact of consultant')} and ${by('consultant')}`;
  const absent = `${by('away from fsf')} and ends_at = 'infinity'`;
  const deputy = `${by('supervisor', 'deputy_account_id')}`;
  const standIn = to('otherConsultant', 'deputy_account_id');
  const place = `${about('placed at north')} and unit_id = '${units.north}' and ends_on is null`;
  const manages = by('unitManager');
  const everywhere = { unit_id: null };
  const listed = `${about('protected, consultant listed')} and ${by('consultant')}`;
  const unlisted = person('protected, nobody listed');
  const hidden = person('protected, manager listed');
  const sent = (key: string) => `${about(key)} and withdrawn_at is null and answered_at is null`;
  return [
    ['assignment', contact, { ...elsewhere, ...nobodys }],
    ['assignment', contact, { ...ofAsf, ...nobodys }],
    ['assignment', absent, { ...later, ...nobodys }],
    ['assignment', absent, { ...elsewhere, ...nobodys }],
    ['assignment', absent, { ...ofAsf, ...nobodys }],
    ['deputy', deputy, { ...elsewhere, ...standIn }],
    ['deputy', deputy, { ...ofAsf, ...to('away from asf', 'absent_account_id'), ...standIn }],
    ['placement', place, { ...elsewhere, ...nobodys }],
    ['placement', place, { ...ofAsf, ...nobodys }],
    ['placement', place, { unit_id: units.south, ...person('former contact') }],
    ['placement', place, { starts_on: '2998-01-01', ...person('coming contact') }],
    ['placement', about('contact of lssOfficer'), { ...ofAsf, starts_on: '2019-12-01' }],
    ['file', about('file at south'), { ...elsewhere, ...person('contact of asfCaseworker') }],
    [
      'file',
      about('file at south'),
      { ...elsewhere, participant_id: idOf('shadow'), number: shadowNumber, unit_id: null },
    ],
    ['participant_key', 'true', { ...elsewhere, number_hmac: shadowNumber, participant_id: idOf('shadow') }],
    ['management', manages, { ...elsewhere, ...everywhere }],
    ['management', manages, { ...ofAsf, ...everywhere }],
    ['management', manages, { ...later, ...everywhere }],
    ['management', manages, { ...before, ...everywhere }],
    ['crossing', sent('sent to asf'), { ...elsewhere, ...nobodys }],
    ['crossing', sent('sent to asf'), { ...elsewhere, crossing_id: shadowOnly.case, kind: 'handover' }],
    [
      'crossing',
      `${about('all shared')} and answer = 'accepted' and completed_at is null and withdrawn_at is null`,
      {
        ...elsewhere,
        crossing_id: shadowOnly.answeredCase,
      },
    ],
    [
      'crossing',
      `${sent('contact of consultant')} and to_organisation_id = '${organisations.provider}' and kind = 'raise'`,
      {
        ...elsewhere,
        crossing_id: shadowOnly.providersCase,
        kind: 'raise',
        expires_at: '2999-01-01',
      },
    ],
    [
      'consent',
      `${about('contact of consultant')} and withdrawn_at is null`,
      { ...elsewhere, consent_id: shadowOnly.consent },
    ],
    [
      'way',
      about('contact of consultant'),
      { ...elsewhere, way_id: shadowOnly.way, ended_on: '2026-01-01', end_reason: 'x' },
    ],
    ['way_step', about('contact of consultant'), { ...elsewhere, way_step_id: shadowOnly.step }],
    ['transition', about('contact of lssOfficer'), { ...elsewhere, transition_id: shadowOnly.transition }],
    ['wish', `${about('wishes')} and answered_at is null`, { ...elsewhere, ...nobodys }],
    ['wish', `${about('wishes')} and answered_at is null`, { ...ofAsf, ...nobodys }],
    ['file', about('former contact'), { ...ofAsf, ...person('contact of consultant'), protected: true }],
    [
      'share',
      about('sent to fsf'),
      { ...elsewhere, ...person('contact of lssOfficer'), protected: true, source_id: idOf('hiding') },
    ],
    ['protected_access', listed, { ...elsewhere, ...unlisted }],
    ['protected_access', listed, { ...ofAsf, ...unlisted }],
    ['protected_access', listed, { ...later, ...unlisted }],
    ['assignment', contact, { ...elsewhere, ...hidden }],
    ['assignment', contact, { ...ofAsf, ...hidden }],
    ['file', about('protected, manager listed'), ofAsf],
    ['assignment', contact, { ...later, ...hidden }],
    ['assignment', contact, { ...before, ...hidden }],
    ['assignment', by('asfCaseworker'), { ...before, ...person('sent to asf') }],
    ['assignment', by('asfCaseworker'), { ...elsewhere, ...person('sent to asf') }],
    ['assignment', by('asfCaseworker'), { organisation_id: organisations.fsf, ...person('sent to asf') }],
    ['crossing', sent('sent to fsf'), { participant_id: idOf('hidden'), kind: 'handover' }],
    [
      'share',
      about('sent to fsf'),
      { participant_id: idOf('hidden'), protected: true, source_id: idOf('hidden') },
    ],
    ...[{ from_organisation_id: organisations.fk }, { to_organisation_id: organisations.fk }].map(
      (other): [string, string, Values] => [
        'share',
        `${about('sent to asf')} and area = 'step'`,
        { area: 'meetings', ...other },
      ],
    ),
    [
      'share',
      `${about('sent to asf')} and area = 'step'`,
      { area: 'work', basis: 'crossing', source_id: idOf('crossing to asf sent to asf fsf') },
    ],
    [
      'share',
      `${about('sent to asf')} and area = 'step'`,
      {
        area: 'plan',
        basis: 'crossing',
        source_id: idOf('crossing to asf sent to asf fsf'),
        withdrawn_at: '2026-11-02',
      },
    ],
    [
      'share',
      `${about('sent to asf')} and area = 'step'`,
      { ...elsewhere, area: 'work', basis: 'crossing', source_id: idOf('crossing to asf sent to asf fsf') },
    ],
    ...taskDecoys,
  ];
};

const standing = (table: string) => `${table}_id = '${idOf(`${table} fsf`)}'`;
const gone = { removed_at: '2026-01-02T00:00:00Z' };
const endedTask = { entry_task_id: idOf('entry_task ended') };

/** Beside the task that stands at a place: a photograph and a place of it that were taken away, a task that has ended, and a time there that is over. */
const taskDecoys: [table: string, like: string, changed: Values][] = [
  [
    'entry_task_photo',
    standing('entry_task_photo'),
    { entry_task_photo_id: idOf('entry_task_photo removed'), ...gone },
  ],
  ['learning_place_task', standing('learning_place_task'), gone],
  ['entry_task', standing('entry_task'), { ...endedTask, ended_on: '2026-01-02' }],
  ['learning_place_task', standing('learning_place_task'), endedTask],
  ['entry_task_photo', standing('entry_task_photo'), endedTask],
  [
    'stay',
    `stay_id = '${stayId('the', personOf('all shared'), 'fsf')}'`,
    { starts_on: '2015-01-01', ends_on: '2015-02-01' },
  ],
];

const ownIds: Record<string, string> = { file: '', participant_key: '' };

const decoyIds = Array.from({ length: 100 }, (_, index) => idOf(`decoy ${index}`)).join();

/** Puts the copies in, none of them like another; each gets an id of its own. */
export const decoysSql = (ids: Ids, shadow: string): string =>
  decoys(ids, shadow)
    .map(([table, like, changed], index) => {
      const own = ownIds[table] ?? `${table}_id`;
      const name = `decoy ${index}`;
      const all = { ...(own ? { [own]: idOf(name) } : { case_number: name, number: name }), ...changed };
      return `insert into ${table} select (jsonb_populate_record(t, '${JSON.stringify(all).replaceAll("'", "''")}')).* from ${table} t
  where collaboration_id = '${ids.collaboration}' and ${like}${own ? ` and ${own} <> all ('{${decoyIds}}')` : ''} order by t::text limit 1;`;
    })
    .join('\n');
