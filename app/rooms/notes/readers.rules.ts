import type { NotePart } from './notes.rules.ts';

interface Rule {
  role: string;
  relation: string;
  area: string;
}

const areaOf: Record<NotePart, string> = { case: 'step', unit: 'preparation' };
const order = ['contact', 'deputy', 'unit', 'manager'];

/** Who can read a note of this part, by how they stand to the person: as the access table says, among the roles that the organisation has. */
export const readersOf = (
  rules: readonly Rule[],
  roles: readonly string[],
  part: NotePart,
): { relation: string; roles: string[] }[] => {
  const open = rules.filter(({ role, area }) => area === areaOf[part] && roles.includes(role));
  return order
    .map((relation) => ({
      relation,
      roles: open.filter((rule) => rule.relation === relation).map(({ role }) => role),
    }))
    .filter((one) => one.roles.length > 0);
};
