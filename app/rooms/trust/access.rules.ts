/** One rule of the access table, as words of the database. */
export interface Rule {
  act: string;
  role: string;
  relation: string;
  area: string;
}

/** One line for people: an act, the areas that it reaches, and how one must stand to the person. */
export interface Line {
  act: string;
  areas: string[];
  relations: string[];
}

export const roleOrder = [
  'lss_officer',
  'job_consultant',
  'supervisor',
  'unit_staff',
  'project_lead',
  'fk_officer',
  'af_officer',
  'asf_caseworker',
  'school_staff',
  'manager',
  'analyst',
  'model_manager',
  'administrator',
];

export const areaOrder = [
  'identity',
  'step',
  'plan',
  'meetings',
  'preparation',
  'work',
  'benefits',
  'assessments',
  'none',
];
const relationOrder = ['contact', 'deputy', 'unit', 'manager', 'queue', 'wish', 'organisation'];

const inOrder = (order: string[], found: Iterable<string>): string[] =>
  [...new Set(found)].toSorted((a, b) => order.indexOf(a) - order.indexOf(b));

/** What a role may, one line for each act and set of areas with the same relations; acts in the given order. */
export const linesOf = (rules: Rule[], role: string, actOrder: string[]): Line[] => {
  const mine = rules.filter((rule) => rule.role === role);
  return inOrder(
    actOrder,
    mine.map(({ act }) => act),
  ).flatMap((act) => {
    const ofAct = mine.filter((rule) => rule.act === act);
    const byArea = Map.groupBy(ofAct, ({ area }) => area);
    const alike = Map.groupBy(inOrder(areaOrder, byArea.keys()), (area) =>
      inOrder(
        relationOrder,
        byArea.get(area)!.map(({ relation }) => relation),
      ).join(),
    );
    return [...alike].map(([relations, areas]) => ({ act, areas, relations: relations.split(',') }));
  });
};
