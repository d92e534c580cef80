export const findings = ['correct', 'needs_explanation', 'wrong'] as const;
export type FindingCode = (typeof findings)[number];

export interface Finding {
  finding: FindingCode;
  note: string;
  correction: boolean;
  by: string;
  at: Date;
}

export type JudgeRefusal = 'own_read' | 'changed_meanwhile' | 'note_missing';

interface Judging {
  /** Whether the reviewer is the one who read. */
  own: boolean;
  closed: boolean;
  finding: FindingCode;
  note: string;
  /** How many findings the reviewer had seen, and how many there are. */
  seen: number;
  newest: number;
}

/** Nobody judges what is one's own; what is not plainly correct says why, and so does what corrects a closed review. */
export const refusalOfFinding = (judging: Judging): JudgeRefusal | undefined => {
  if (judging.own) return 'own_read';
  if (judging.seen !== judging.newest) return 'changed_meanwhile';
  const plain = judging.finding === 'correct' && !judging.closed;
  return judging.note === '' && !plain ? 'note_missing' : undefined;
};

export interface Tally {
  correct: number;
  needs_explanation: number;
  wrong: number;
  unjudged: number;
}

/** How the reads of a review stand: the newest finding of each counts. */
export const tallyOf = (newest: readonly (FindingCode | undefined)[]): Tally => {
  const count = (code: FindingCode | undefined) => newest.filter((one) => one === code).length;
  return {
    correct: count('correct'),
    needs_explanation: count('needs_explanation'),
    wrong: count('wrong'),
    unjudged: count(undefined),
  };
};

/** To read a person, or what has been sent about one and waits for an answer. */
const opening = ['read', 'receive'];

/** Of the relations that were, those that open something to the role that read. */
export const openingRelations = (
  stood: readonly string[],
  rules: readonly { act: string; role: string; relation: string }[],
  role: string | null,
): string[] =>
  stood.filter((relation) =>
    rules.some((rule) => opening.includes(rule.act) && rule.role === role && rule.relation === relation),
  );

export type AskRefusal = 'own_read' | 'closed';

export type CloseRefusal = 'closed_already' | 'unjudged';
