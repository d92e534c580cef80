import type { PlainDate } from '../../shared/values/dates.ts';
import { swedishCompare } from '../../shared/values/names.ts';
import { type Branch, branches, type Employer } from './employers.rules.ts';
import { isContactDue, isUnattended, silentDays } from './silence.rules.ts';

/** What is chosen among employers; it stands in the address. */
export interface Choice {
  name: string;
  branch: Branch | '';
  mine: boolean;
  signals: boolean;
}

export const choiceOf = (query: URLSearchParams): Choice => ({
  name: (query.get('namn') ?? '').trim().slice(0, 120),
  branch: branches.find((branch) => branch === query.get('bransch')) ?? '',
  mine: query.get('vems') === 'mina',
  signals: query.get('att-gora') === 'ja',
});

export const isFiltered = ({ name, branch, mine, signals }: Choice): boolean =>
  name !== '' || branch !== '' || mine || signals;

/** An employer with what is to be done about it. */
export interface Listed {
  employer: Employer;
  silent: number | null;
  due: boolean;
  unattended: boolean;
}

const isSignal = ({ silent, due, unattended }: Listed): boolean => silent !== null || due || unattended;

/** Those that are chosen: first those with something to do, those that have ended last, else by name. */
export const chosen = (
  employers: readonly Employer[],
  choice: Choice,
  { accountId, today, silenceDays }: { accountId: string; today: PlainDate; silenceDays: number },
): Listed[] => {
  const part = choice.name.toLocaleLowerCase('sv');
  const rank = (listed: Listed) => (listed.employer.endedOn ? 2 : isSignal(listed) ? 0 : 1);
  return employers
    .map((employer) => ({
      employer,
      silent: silentDays(employer, today, silenceDays),
      due: isContactDue(employer, today),
      unattended: isUnattended(employer),
    }))
    .filter(
      (listed) =>
        listed.employer.name.toLocaleLowerCase('sv').includes(part) &&
        (choice.branch === '' || listed.employer.branch === choice.branch) &&
        (!choice.mine || listed.employer.responsibleId === accountId) &&
        (!choice.signals || isSignal(listed)),
    )
    .toSorted((a, b) => rank(a) - rank(b) || swedishCompare(a.employer.name, b.employer.name));
};
