import { stockholmDay } from '../../shared/values/dates.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import type { FactInput } from '../path/facts.rules.ts';
import { loadWay } from '../path/load-way.ts';
import type { WayRows } from '../path/loaded-way.rules.ts';
import { recordFactOn } from '../path/record-fact.ts';
import { decideEnd, type EndInput, type EndRefusal, organisationsPresent } from './end.rules.ts';
import { pathMeeting } from './kinds.rules.ts';
import type { Meeting } from './meeting.rules.ts';
import { updateMeeting } from './meeting.store.ts';
import { kindsOfOrganisations } from './organisations.store.ts';
import type { Party } from './parties.rules.ts';
import { listParties, updateParty } from './parties.store.ts';
import type { Doing } from './send-letters.ts';

type Ending = Pick<Doing, 'tx' | 'visitor' | 'today' | 'now'>;

/** The facts that the meeting leaves on the way, so that its needs read what it ended in. */
const factsOf = async (
  { tx, visitor }: Ending,
  meeting: Meeting,
  parties: readonly Party[],
  end: EndInput,
): Promise<FactInput[]> => {
  const known = pathMeeting(meeting.kind);
  if (end.outcome !== 'held') return [];
  const happenedOn = stockholmDay(meeting.startsAt);
  const present = organisationsPresent(parties, end.attended, visitor.organisationId);
  const participants = await kindsOfOrganisations(tx, present);
  const personTookPart = parties.some(
    ({ kind, partyId }) => kind === 'person' && end.attended.includes(partyId),
  );
  return [
    ...(known
      ? [
          {
            kind: 'meeting_held',
            happenedOn,
            outcome: 'held',
            details: {
              meeting: known,
              participants,
              personTookPart,
              ...(end.answer ? { answer: end.answer } : {}),
            },
          },
        ]
      : []),
    ...(end.contacts
      ? [
          {
            kind: 'support_contacts_discussed',
            happenedOn,
            outcome: 'discussed',
            details: { contacts: end.contacts },
          },
        ]
      : []),
  ];
};

const recordAll = async (doing: Ending, way: WayRows, facts: FactInput[]): Promise<boolean> => {
  const { tx, visitor, today } = doing;
  for (const fact of facts) {
    const recorded = await recordFactOn({ tx, today, who: visitor }, way, fact);
    if (!recorded.ok) return false;
  }
  return true;
};

/**
 * Says what became of the meeting: who was there, and about readiness the formal answer. It becomes a fact on the person's way in the same
 * step. Somebody without a way, or on one that has ended, has the meeting and no fact.
 */
export const endMeeting = async (
  doing: Ending,
  meeting: Meeting,
  input: EndInput,
): Promise<Result<void, (EndRefusal | 'fact_refused')[]>> => {
  const { tx, now, today } = doing;
  const parties = await listParties(tx, [meeting.meetingId]);
  const decided = decideEnd(input, meeting.kind, parties);
  if (!decided.ok) return refuse(decided.refusal);
  const end = decided.value;
  const facts = await factsOf(doing, meeting, parties, end);
  const way = facts.length > 0 ? await loadWay(tx, meeting.participantId, today) : undefined;
  if (way && !way.state.ended && !(await recordAll(doing, way.rows, facts))) return refuse(['fact_refused']);
  for (const { partyId } of parties)
    await updateParty(tx, partyId, { attended: end.attended.includes(partyId) });
  await updateMeeting(tx, meeting, {
    outcome: end.outcome,
    outcome_at: now,
    answer: end.answer ?? null,
    answer_words: end.answerWords || null,
  });
  return accept(undefined);
};
