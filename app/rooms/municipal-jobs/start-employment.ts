import type { PlainDate } from '../../shared/values/dates.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { hasEmployment } from '../path/beside-a-job.rules.ts';
import { standing } from '../path/facts.rules.ts';
import { factsOf } from '../path/facts-of-way.rules.ts';
import { recordFactOn } from '../path/record-fact.ts';
import { findWayOf } from '../path/way-rows.store.ts';
import { endWithVisits } from '../places/keep-stay.ts';
import type { Doing } from './doing.store.ts';
import {
  type Employment,
  type EmploymentFault,
  type EmploymentSource,
  employmentFaults,
  type NewEmployment,
  stayEndFor,
} from './employment.rules.ts';
import { insertEmployment, listEmployments, lockEmployments } from './employment.store.ts';

type EmploymentRefusal =
  | 'already_employed'
  | 'employment_runs'
  | 'no_open_way'
  | 'no_yes_to_job'
  | 'not_recorded';
type Faults = Partial<Record<keyof NewEmployment, EmploymentFault | EmploymentRefusal>>;

const wayDoing = ({ tx, visitor, today }: Doing) => ({ tx, who: visitor, today });

/**
 * The one step from a place, or from a yes to a job in the municipality, into an employment: it stands on the person's way as every other employment
 * does, and the time at the place ends. The same form sent twice is one employment.
 */
export const startEmployment = async (
  doing: Doing,
  participantId: string,
  source: EmploymentSource,
  id: string,
  employment: NewEmployment,
): Promise<Result<void, Faults>> => {
  const { tx, today } = doing;
  await lockEmployments(tx, participantId);
  const registered = await listEmployments(tx, participantId);
  if (registered.some((one) => one.id === id)) return accept(undefined);
  const { stay, match } = source;
  if (
    registered.some(({ stayId, matchId }) => (stay && stayId === stay.id) || (match && matchId === match.id))
  )
    return refuse({ startsOn: 'already_employed' });
  if (match && (match.decision !== 'yes' || match.endedOn)) return refuse({ startsOn: 'no_yes_to_job' });
  const faults = employmentFaults(employment, source);
  if (Object.keys(faults).length > 0) return refuse(faults);
  const way = await findWayOf(tx, participantId);
  if (!way || way.endedOn) return refuse({ startsOn: 'no_open_way' });
  if (hasEmployment(factsOf(way), today)) return refuse({ startsOn: 'employment_runs' });
  const { startsOn, form, employer, until } = employment;
  const details = { employer, until };
  const recorded = await recordFactOn(wayDoing(doing), way, {
    kind: 'employment_started',
    happenedOn: startsOn,
    outcome: form,
    details,
  });
  if (!recorded.ok) return refuse({ startsOn: 'not_recorded' });
  await insertEmployment(doing, participantId, id, recorded.value, source, employment);
  if (stay && !stay.endedOn) await endWithVisits(doing, participantId, stay, stayEndFor(employment, stay));
  return accept(undefined);
};

/**
 * On the way it stands that the job has ended. Nothing more is written where that stands already, on a way that has ended itself, or where another
 * job stands by then: it would be that one that ended.
 */
export const endEmployment = async (
  doing: Doing,
  participantId: string,
  { employer, endedOn: stood }: Pick<Employment, 'employer' | 'endedOn'>,
  endedOn: PlainDate,
): Promise<void> => {
  const way = await findWayOf(doing.tx, participantId);
  if (stood || !way || way.endedOn) return;
  const facts = factsOf(way);
  if (!hasEmployment(facts, endedOn)) return;
  if (standing(facts, 'employment_started', endedOn)?.details.employer !== employer) return;
  const ended = { kind: 'employment_started', happenedOn: endedOn, outcome: 'ended', details: { employer } };
  const recorded = await recordFactOn(wayDoing(doing), way, ended);
  if (!recorded.ok) throw new Error(`the end of a job is not recorded: ${recorded.refusal[0]?.name}`);
};
