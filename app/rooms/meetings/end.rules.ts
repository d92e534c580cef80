import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { endsInAnswer, type MeetingAnswer, type MeetingKind } from './kinds.rules.ts';
import type { Outcome } from './meeting.rules.ts';
import type { Party } from './parties.rules.ts';

export interface EndInput {
  outcome: Outcome;
  attended: string[];
  answer: MeetingAnswer | undefined;
  answerWords: string;
  contacts: string;
}

export type EndRefusal =
  | 'nobody_attended'
  | 'answer_missing'
  | 'answer_words_missing'
  | 'attended_though_not_held';

/** A meeting that was held says who was there; about readiness it ends in a formal answer, and a "not yet" says why. */
export const decideEnd = (
  input: EndInput,
  kind: MeetingKind,
  parties: readonly Party[],
): Result<EndInput, EndRefusal[]> => {
  const attended = input.attended.filter((id) => parties.some(({ partyId }) => partyId === id));
  const held = input.outcome === 'held';
  const asks = held && endsInAnswer(kind);
  const faults: (EndRefusal | false)[] = [
    held && attended.length === 0 && 'nobody_attended',
    asks && !input.answer && 'answer_missing',
    asks && input.answer === 'not_yet' && !input.answerWords && 'answer_words_missing',
    !held &&
      input.outcome === 'person_absent' &&
      parties.some((party) => party.kind === 'person' && attended.includes(party.partyId)) &&
      'attended_though_not_held',
  ];
  const found = faults.filter((fault) => fault !== false);
  if (found.length > 0) return refuse(found);
  return accept({ ...input, attended, answer: asks ? input.answer : undefined });
};

/** The organisations that were there, the one that called among them: what the fact about the meeting says. */
export const organisationsPresent = (
  parties: readonly Party[],
  attended: readonly string[],
  caller: string,
): string[] => [
  caller,
  ...new Set(
    parties.flatMap(({ partyId, organisationId }) =>
      organisationId && organisationId !== caller && attended.includes(partyId) ? [organisationId] : [],
    ),
  ),
];
