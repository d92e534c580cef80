import { brokenImports, findCycles, type Import, readImports } from './imports.ts';
import { links, mayLeanOn } from './links.ts';
import { type Place, placeOf } from './places.ts';
import { codeFiles, projectRoot } from './source-files.ts';

type RoomKind = Extract<Place, { area: 'room' }>['kind'];

/** Inside one room: what each kind of file may import. The order is rules ← store ← task ← screens. */
const sameRoom: Record<RoomKind, readonly RoomKind[]> = {
  data: [],
  texts: ['texts', 'rules'],
  rules: ['rules', 'texts', 'data'],
  store: ['store', 'rules', 'data'],
  task: ['task', 'store', 'rules', 'data'],
  part: ['part', 'task', 'store', 'rules', 'texts', 'data'],
  screen: ['screen', 'part', 'task', 'store', 'rules', 'texts', 'data'],
  routes: ['screen', 'part', 'task', 'store', 'rules', 'texts', 'data'],
};

/** The same towards a room that one's own room is declared to lean on. */
const otherRoom: Record<RoomKind, readonly RoomKind[]> = {
  data: [],
  texts: ['texts', 'rules'],
  rules: ['rules'],
  store: ['rules'],
  task: ['task', 'store', 'rules'],
  part: ['part', 'task', 'store', 'rules', 'texts'],
  screen: ['part', 'task', 'store', 'rules', 'texts'],
  routes: ['part', 'task', 'store', 'rules', 'texts'],
};

type Area = Place['area'];

/** Outside the rooms: which areas each kind of file may import. */
const beneath: Record<RoomKind, readonly Area[]> = {
  data: [],
  texts: ['values', 'texts-part'],
  rules: ['values'],
  store: ['values', 'platform'],
  task: ['values', 'platform'],
  part: ['values', 'parts', 'texts-part', 'platform'],
  screen: ['values', 'parts', 'texts-part', 'platform'],
  routes: ['values', 'parts', 'texts-part', 'platform'],
};

const outsideRooms: Record<Exclude<Area, 'room' | 'test'>, readonly Area[] | 'anything'> = {
  values: ['values'],
  'texts-part': ['values', 'texts-part'],
  parts: ['values', 'parts', 'texts-part', 'platform'],
  platform: ['values', 'parts', 'texts-part', 'platform', 'database', 'other'],
  app: ['values', 'parts', 'texts-part', 'platform', 'database', 'room', 'app', 'seed', 'other'],
  database: ['values', 'platform', 'database', 'other'],
  seed: 'anything',
  tools: 'anything',
  other: 'anything',
};

/** Rules and values are pure: these packages compute and touch nothing. */
const pure = new Set(['zod', 'csv-parse/sync', 'saxes', 'node:crypto']);

function refuse(from: Place, to: Place, typeOnly: boolean, table: typeof links): string | null {
  if (from.area === 'test') return null;
  if (to.area === 'test') return 'only tests import tests';
  if (from.area !== 'room') {
    const allowed = outsideRooms[from.area];
    return allowed === 'anything' || allowed.includes(to.area)
      ? null
      : `${from.area} may not import ${to.area}`;
  }
  if (to.area !== 'room') {
    if (to.area === 'texts-part' && typeOnly) return null;
    return beneath[from.kind].includes(to.area) ? null : `${from.kind} may not import ${to.area}`;
  }
  if (from.room !== to.room && !mayLeanOn(from.room, table).includes(to.room)) {
    return `undeclared link: ${from.room} → ${to.room}`;
  }
  const allowed = from.room === to.room ? sameRoom[from.kind] : otherRoom[from.kind];
  if (!allowed.includes(to.kind)) return `${from.kind} may not import ${to.kind}`;
  if (from.kind === 'rules' && to.kind === 'texts' && !typeOnly)
    return 'rules may import only types from texts';
  return null;
}

function refuseOutside(from: Place, name: string): string | null {
  const isPure = from.area === 'values' || (from.area === 'room' && from.kind === 'rules');
  return isPure && !pure.has(name) ? `${name} is not pure: values and rules have no input or output` : null;
}

export type Finding = { where: string; reason: string };

/** Everything that goes against the house's directions, in a fixed order. */
export function checkBoundaries(root = projectRoot, table = links): Finding[] {
  const imports = readImports(root);
  const inside = imports.filter((each) => !each.outside);
  const direction = imports.flatMap(({ from, to, outside, typeOnly }) => {
    const place = placeOf(from);
    const reason = outside ? refuseOutside(place, to) : refuse(place, placeOf(to), typeOnly, table);
    return reason ? [{ where: `${from} → ${to}`, reason }] : [];
  });
  const broken = brokenImports(imports, root).map(({ from, to }) => ({
    where: `${from} → ${to}`,
    reason: 'leads to no file',
  }));
  return [...direction, ...broken, ...circleFindings(inside, table), ...roomFindings(root, table)];
}

function circleFindings(inside: readonly Import[], table: typeof links): Finding[] {
  const files = findCycles(inside.map(({ from, to }) => [from, to] as const));
  const rooms = findCycles(
    Object.keys(table).flatMap((room) => mayLeanOn(room, table).map((on) => [room, on] as const)),
  );
  return [
    ...files.map((circle) => ({ where: circle.join(' → '), reason: 'circle of imports' })),
    ...rooms.map((circle) => ({ where: circle.join(' → '), reason: 'circle of declared links' })),
  ];
}

function roomFindings(root: string, table: typeof links): Finding[] {
  const rooms = new Set(
    codeFiles(root)
      .map(placeOf)
      .flatMap((place) => (place.area === 'room' ? [place.room] : [])),
  );
  const unknown = [...rooms].filter((room) => !table[room]);
  const empty = Object.keys(table).filter((room) => !rooms.has(room));
  return [
    ...unknown.map((room) => ({ where: `app/rooms/${room}`, reason: 'not in tools/links.ts' })),
    ...empty.map((room) => ({ where: 'tools/links.ts', reason: `room ${room} stands empty` })),
  ];
}

if (import.meta.main) {
  const findings = checkBoundaries();
  for (const { where, reason } of findings) console.log(`${where}: ${reason}`);
  console.log(`${findings.length} against the boundaries`);
  process.exitCode = findings.length ? 1 : 0;
}
