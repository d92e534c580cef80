/** Rooms that every room may lean on, in this order: each of them leans at most on those before it. */
const leanedOnByAll = ['people', 'trust', 'easy', 'consents'] as const;

/** The rooms, and which other rooms each of them leans on besides those that all may lean on. */
export const links: Readonly<Record<string, readonly string[]>> = {
  people: [],
  trust: [],
  easy: [],
  consents: [],
  notes: [
    'path',
    'measures',
    'participants',
    'plan',
    'meetings',
    'crossings',
    'own',
    'places',
    'programme',
    'forums',
    'municipal-jobs',
    'hosts',
  ],
  path: [],
  models: ['path'],
  measures: [],
  employers: [],
  participants: ['path', 'measures', 'employers'],
  places: ['participants', 'path', 'employers'],
  forums: ['employers', 'places'],
  'municipal-jobs': ['participants', 'path', 'employers', 'places'],
  plan: ['path', 'participants', 'measures', 'programme'],
  hosts: ['participants', 'employers', 'places'],
  meetings: ['path', 'participants', 'plan'],
  crossings: ['participants', 'path'],
  imports: ['participants', 'path'],
  inventory: ['participants', 'path'],
  programme: ['participants', 'path', 'employers'],
  'staff-training': [],
  own: ['participants', 'path', 'meetings', 'places', 'forums'],
  outcomes: ['employers', 'places'],
  upkeep: [],
};

/** The rooms that `room` may import from; nothing for a room that the table does not know. */
export function mayLeanOn(room: string, table = links): string[] {
  const foundations: readonly string[] = leanedOnByAll;
  const own = foundations.indexOf(room);
  const below = own === -1 ? foundations : foundations.slice(0, own);
  return table[room] ? [...below, ...table[room]] : [];
}

/** The table as docs/rooms.md shows it, but for the formatter's padding. */
export function roomsTable(table = links): string {
  const rows = Object.keys(table).map((room) => {
    const on = mayLeanOn(room, table);
    return `| \`${room}\` | ${on.length ? on.map((name) => `\`${name}\``).join(', ') : '–'} |`;
  });
  return ['| room | may lean on |', '| --- | --- |', ...rows].join('\n');
}
