/** Things with a key and what is said of them, in words. */
interface Said {
  key: string;
  title: string;
  facets: readonly { name: string; lines: readonly string[] }[];
}

export interface Difference {
  name: string;
  before: readonly string[];
  after: readonly string[];
}

export interface Changes<Thing> {
  added: Thing[];
  removed: Thing[];
  changed: { before: Thing; after: Thing; differences: Difference[] }[];
}

/** Where the words of two things differ, in the order of the first. */
export function differences(before: Said, after: Said): Difference[] {
  const names = [...new Set([...before.facets, ...after.facets].map(({ name }) => name))];
  return names.flatMap((name) => {
    const [was, is] = [linesOf(before, name), linesOf(after, name)];
    return was.join('\n') === is.join('\n') ? [] : [{ name, before: was, after: is }];
  });
}

const linesOf = ({ facets }: Said, name: string) => facets.find((each) => each.name === name)?.lines ?? [];

/** What was added, taken away and changed from one list of things to another, by their keys. */
export function compare<Thing extends Said>(
  before: readonly Thing[],
  after: readonly Thing[],
): Changes<Thing> {
  const changed = before.flatMap((one) => {
    const other = after.find(({ key }) => key === one.key);
    const found = other ? differences(one, other) : [];
    return other && found.length > 0 ? [{ before: one, after: other, differences: found }] : [];
  });
  const keys = (things: readonly Thing[]) => new Set(things.map(({ key }) => key));
  const [earlier, later] = [keys(before), keys(after)];
  return {
    added: after.filter(({ key }) => !earlier.has(key)),
    removed: before.filter(({ key }) => !later.has(key)),
    changed,
  };
}
