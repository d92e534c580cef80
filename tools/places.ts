/** Where a file stands in the house. */
export type Place =
  | {
      area:
        | 'values'
        | 'parts'
        | 'texts-part'
        | 'platform'
        | 'app'
        | 'database'
        | 'seed'
        | 'tools'
        | 'test'
        | 'other';
    }
  | {
      area: 'room';
      room: string;
      kind: 'routes' | 'rules' | 'store' | 'task' | 'texts' | 'screen' | 'part' | 'data';
    };

const areas: readonly [RegExp, Exclude<Place['area'], 'room'>][] = [
  [/^tests\//, 'test'],
  [/(^|\/)testing(\/|\.ts$)/, 'test'],
  [/\.(test|testing)\.tsx?$/, 'test'],
  [/^app\/shared\/values\//, 'values'],
  [/^app\/shared\/parts\/(typed\.)?texts\.ts$/, 'texts-part'],
  [/^app\/shared\/parts\//, 'parts'],
  [/^app\/platform\//, 'platform'],
  [/^app\/(theme|client)\//, 'other'],
  [/^database\//, 'database'],
  [/^seed\//, 'seed'],
  [/^tools\//, 'tools'],
];

/** Reads the place from the path alone: the house's file names carry it. */
export function placeOf(file: string): Place {
  for (const [pattern, area] of areas) if (pattern.test(file)) return { area };
  const inRoom = /^app\/rooms\/([^/]+)\/(.+)$/.exec(file);
  if (inRoom) return { area: 'room', room: inRoom[1]!, kind: roomKind(inRoom[2]!) };
  return { area: file.startsWith('app/') ? 'app' : 'other' };
}

function roomKind(file: string): Extract<Place, { area: 'room' }>['kind'] {
  if (!/\.tsx?$/.test(file)) return 'data';
  if (file.startsWith('screens/')) return 'screen';
  if (file.startsWith('parts/')) return 'part';
  if (file === 'routes.ts' || file === 'routes.tsx') return 'routes';
  const suffix = /\.(rules|store|texts)\.tsx?$/.exec(file);
  return suffix ? (suffix[1] as 'rules' | 'store' | 'texts') : 'task';
}
