import { Unprocessable } from '../../platform/outcomes-of-requests.ts';
import type { Visit } from '../../platform/visit.ts';
import { insertTalk } from './beside-employer.store.ts';
import { employerFormTexts } from './employer-form.texts.ts';
import {
  type Employer,
  type EmployerDetails,
  employerAsks,
  type NewEmployer,
  type TalkDetails,
} from './employers.rules.ts';
import { employerWithNumber, insertEmployer, type Keeper, updateEmployer } from './employers.store.ts';

/** What a task of this room is done with. */
export interface Keeping extends Pick<Visit, 'tx' | 'today' | 'lang'> {
  visitor: Keeper;
}

/** Refuses the number of an employer that one's own organisation has already, and says which that is. */
const demandNewNumber = async ({ tx, lang }: Keeping, number: string | null, id: string): Promise<void> => {
  const standing = number ? await employerWithNumber(tx, number) : undefined;
  if (standing && standing.id !== id)
    throw new Unprocessable({
      [employerAsks.number.field]: employerFormTexts[lang].alreadyHere(standing.name),
    });
};

/** A new employer of one's own organisation. */
export const addEmployer = async (keeping: Keeping, id: string, details: NewEmployer): Promise<void> => {
  await demandNewNumber(keeping, details.number, id);
  await insertEmployer(keeping.tx, keeping.visitor, id, details, keeping.today);
};

const asDetails = (employer: Employer): EmployerDetails => employer;

/** What is said of an employer; a new word of its interest has its own day. */
export const changeEmployer = async (
  keeping: Keeping,
  employer: Employer,
  details: Partial<EmployerDetails>,
): Promise<void> => {
  const whole = { ...asDetails(employer), ...details };
  await demandNewNumber(keeping, whole.number, employer.id);
  const interestOn = whole.interest === employer.interest ? employer.interestOn : keeping.today;
  await updateEmployer(keeping.tx, employer, whole, interestOn);
};

/**
 * What was said, in the log of contacts. What was agreed, whether they are interested and when one speaks next then holds for the employer as
 * well; without a next day none holds any longer. The same form sent twice is one talk.
 */
export const recordTalk = async (
  keeping: Keeping,
  employer: Employer,
  id: string,
  talk: TalkDetails,
): Promise<void> => {
  if (!(await insertTalk(keeping.tx, keeping.visitor, id, employer.id, talk))) return;
  await changeEmployer(keeping, employer, {
    nextContactOn: talk.nextOn,
    ...(talk.agreed ? { agreed: talk.agreed } : {}),
    ...(talk.interest ? { interest: talk.interest } : {}),
  });
};
