import { addDays } from '../../shared/values/dates.ts';
import { type Fact, isFactKind } from './facts.rules.ts';
import type { FactRecord, WayRows } from './loaded-way.rules.ts';

const person = { organisationKind: 'FSF', role: 'job_consultant' };

/** It has struck the decision that it revokes; a new one may be of an earlier day than the revocation. */
const isRevocation = ({ kind, outcome }: FactRecord) =>
  kind === 'day_activity_end_decision' && outcome === 'revoked';

/** What became of a raised case: once its time is out it stands no more. */
const endOfRaise = ({ withdrawnOn, answeredOn, answer, expiresOn }: WayRows['crossings'][number]) => {
  if (withdrawnOn) return { happenedOn: withdrawnOn, outcome: 'withdrawn' };
  if (answeredOn) return { happenedOn: answeredOn, outcome: answer === 'accepted' ? 'accepted' : 'declined' };
  return { happenedOn: addDays(expiresOn, 1), outcome: 'unanswered' };
};

/** What other tables say of the way, in the form that needs read: answers, consents, raised cases and what was recorded. */
export const factsOf = (rows: WayRows): Fact[] => {
  const recorded = rows.facts
    .filter((fact) => !fact.struck && isFactKind(fact.kind) && !isRevocation(fact))
    .map(({ id, kind, happenedOn, outcome, details, organisationKind, role }) => ({
      id,
      kind: kind as Fact['kind'],
      happenedOn,
      outcome,
      details,
      recordedBy: { organisationKind, role },
    }));
  const answers = rows.answers.map(
    ({ id, answer, because, askedOn }): Fact => ({
      id,
      kind: 'own_answer',
      happenedOn: askedOn,
      outcome: answer,
      details: because ? { because } : {},
      recordedBy: person,
    }),
  );
  const consents = rows.consents.flatMap((consent): Fact[] => {
    const given = {
      id: consent.id,
      kind: 'consent' as const,
      happenedOn: consent.givenOn,
      outcome: 'given',
      details: { organisation: consent.toKind, until: consent.validUntil, areas: consent.areas.join(', ') },
      recordedBy: person,
    };
    return consent.withdrawnOn
      ? [given, { ...given, happenedOn: consent.withdrawnOn, outcome: 'withdrawn' }]
      : [given];
  });
  const raised = rows.crossings
    .filter(({ kind }) => kind === 'raise')
    .flatMap((crossing): Fact[] => {
      const fact = {
        id: crossing.id,
        kind: 'raised_at' as const,
        happenedOn: crossing.sentOn,
        outcome: 'raised',
        details: { organisation: crossing.toKind },
        recordedBy: person,
      };
      return [fact, { ...fact, ...endOfRaise(crossing) }];
    });
  return [...answers, ...consents, ...raised, ...recorded];
};
