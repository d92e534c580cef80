import { addYears, type PlainDate } from '../../shared/values/dates.ts';

export interface DeputyAsked {
  absentAccountId: string;
  deputyAccountId: string;
  startsOn: PlainDate | undefined;
  endsOn: PlainDate | undefined;
}

export type DeputyRefusal =
  | 'personMissing'
  | 'samePerson'
  | 'notADay'
  | 'endBeforeStart'
  | 'endInPast'
  | 'deputyTooLong';

/** Everything that is wrong with a deputyship, by field; `colleagues` are those who may stand in and be stood in for. */
export const deputyFaults = (
  { absentAccountId, deputyAccountId, startsOn, endsOn }: DeputyAsked,
  colleagues: readonly string[],
  today: PlainDate,
): [string, DeputyRefusal][] => {
  const faults: [string, DeputyRefusal][] = [];
  if (!colleagues.includes(absentAccountId)) faults.push(['absent', 'personMissing']);
  if (!colleagues.includes(deputyAccountId)) faults.push(['deputy', 'personMissing']);
  else if (absentAccountId === deputyAccountId) faults.push(['deputy', 'samePerson']);
  if (!startsOn) faults.push(['startsOn', 'notADay']);
  if (!endsOn) faults.push(['endsOn', 'notADay']);
  if (!startsOn || !endsOn) return faults;
  if (endsOn < startsOn) faults.push(['endsOn', 'endBeforeStart']);
  else if (endsOn < today) faults.push(['endsOn', 'endInPast']);
  else if (endsOn > addYears(startsOn, 1)) faults.push(['endsOn', 'deputyTooLong']);
  return faults;
};
