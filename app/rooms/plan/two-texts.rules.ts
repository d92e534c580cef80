import { mergeEdits } from '../../shared/values/merge-edits.ts';

type Fields = Readonly<Record<string, string>>;

/** The other's text travels with the form beside one's own, and so does the choice between them. */
export const theirsOf = (field: string): string => `deras-${field}`;
export const choiceOf = (field: string): string => `val-${field}`;
export const textChoices = ['mine', 'theirs'] as const;

/**
 * Two have written the same plan. What only one of them has changed is taken; for a field that both changed, the later sees both texts and
 * chooses. Nothing that was typed is lost.
 * @param seen what stood when the form was opened
 */
export function chooseTexts(seen: Fields, typed: Fields, standing: Fields) {
  const chosen: Record<string, string> = { ...typed };
  const unchosen: string[] = [];
  for (const field of Object.keys(standing)) {
    const theirs = typed[theirsOf(field)];
    if (theirs === undefined) continue;
    const choice = typed[choiceOf(field)];
    if (choice === 'theirs') chosen[field] = theirs;
    else if (choice !== 'mine') unchosen.push(field);
    if (choice === 'theirs' || choice === 'mine') {
      delete chosen[theirsOf(field)];
      delete chosen[choiceOf(field)];
    }
  }
  const { values, refusals } = mergeEdits(seen, chosen, standing);
  for (const [field, { name, is }] of Object.entries(refusals))
    if (name === 'changed_by_both' && !unchosen.includes(field)) {
      values[theirsOf(field)] = is;
      unchosen.push(field);
    }
  return { values, unchosen };
}
