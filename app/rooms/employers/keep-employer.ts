import type { Visit } from '../../platform/visit.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import type { Employer, EmployerDetails, TalkDetails } from './employers.rules.ts';
import { employerWithNumber, insertEmployer, type Keeper, updateEmployer } from './employers.store.ts';
import { asOthersSaid, asTalkSaid } from './struck-talks.rules.ts';
import { insertTalk, listTalks, strikeTalk } from './talks.store.ts';

/** What a task of this room is done with. */
export interface Keeping extends Pick<Visit, 'tx' | 'today'> {
  visitor: Keeper;
}

/** The name of another employer of one's own organisation that has the number. */
export type Kept = Result<void, { alreadyHere: string }>;

const anotherWith = async (
  { tx }: Keeping,
  number: string | null,
  id: string,
): Promise<string | undefined> => {
  const standing = number ? await employerWithNumber(tx, number) : undefined;
  return standing && standing.id !== id ? standing.name : undefined;
};

/** A new employer of one's own organisation. */
export const addEmployer = async (keeping: Keeping, id: string, details: EmployerDetails): Promise<Kept> => {
  const alreadyHere = await anotherWith(keeping, details.number, id);
  if (alreadyHere) return refuse({ alreadyHere });
  await insertEmployer(keeping.tx, keeping.visitor, id, details, keeping.today);
  return accept(undefined);
};

/** What is said of an employer, in a form with all of it. */
export const changeEmployer = async (
  keeping: Keeping,
  employer: Employer,
  details: EmployerDetails,
): Promise<Kept> => {
  const alreadyHere = await anotherWith(keeping, details.number, employer.id);
  if (alreadyHere) return refuse({ alreadyHere });
  await write(keeping, employer, details);
  return accept(undefined);
};

/** A new word of their interest has its own day. */
const write = async ({ tx, today }: Keeping, employer: Employer, details: EmployerDetails): Promise<void> =>
  updateEmployer(tx, employer, details, details.interest === employer.interest ? employer.interestOn : today);

/**
 * What was said, in the log of contacts. What was agreed, whether they are interested and when one speaks next then holds for the employer as
 * well, where nobody has spoken with them since; without a next day none holds any longer. The same form sent twice is one talk.
 */
export const recordTalk = async (
  keeping: Keeping,
  employer: Employer,
  id: string,
  talk: TalkDetails,
): Promise<void> => {
  if (!(await insertTalk(keeping.tx, keeping.visitor, id, employer.id, talk))) return;
  if (employer.lastContactOn && talk.heldOn < employer.lastContactOn) return;
  await write(keeping, employer, { ...employer, ...asTalkSaid(employer, talk) });
};

/**
 * A talk that was recorded by mistake is struck, or that is taken back. What the latest talk had set for the employer goes and comes with it. Pressed
 * twice it is as pressed once.
 */
export const setStruck = async (
  keeping: Keeping,
  employer: Employer,
  id: string,
  struckAt: Date | null,
): Promise<void> => {
  const talks = await listTalks(keeping.tx, employer.id);
  const talk = talks.find((one) => one.id === id);
  if (!talk || talk.struck === (struckAt !== null)) return;
  await strikeTalk(keeping.tx, id, employer.id, struckAt);
  const others = talks.filter((one) => one !== talk && !one.struck);
  if (others.some(({ heldOn }) => heldOn > talk.heldOn)) return;
  const now = struckAt ? asOthersSaid(employer, talk, others) : asTalkSaid(employer, talk);
  await write(keeping, employer, { ...employer, ...now });
};
