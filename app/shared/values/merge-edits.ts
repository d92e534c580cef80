type Fields = Readonly<Record<string, string>>;

/** What a colleague did to a field while somebody wrote. */
export interface ChangedMeanwhile {
  name: 'changed_by_colleague' | 'changed_by_both';
  was: string;
  is: string;
}

/**
 * Two have changed the same row. Nothing that was typed is lost: a field that only the colleague changed takes the
 * colleague's value, a field that both changed keeps what was typed, and each of them says what happened.
 * @param seen what stood when the form was opened
 */
export const mergeEdits = (
  seen: Fields,
  typed: Fields,
  current: Fields,
): { values: Record<string, string>; refusals: Record<string, ChangedMeanwhile> } => {
  const values: Record<string, string> = { ...typed };
  const refusals: Record<string, ChangedMeanwhile> = {};
  for (const [field, is] of Object.entries(current)) {
    const was = seen[field];
    if (was === undefined || is === was) continue;
    const mine = typed[field] ?? '';
    const untouched = mine === was || mine === is;
    if (untouched) values[field] = is;
    refusals[field] = { name: untouched ? 'changed_by_colleague' : 'changed_by_both', was, is };
  }
  return { values, refusals };
};
