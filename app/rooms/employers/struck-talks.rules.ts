import type { Employer, Talk, TalkDetails } from './employers.rules.ts';

type Standing = Pick<Employer, 'nextContactOn' | 'agreed' | 'interest'>;

/** What holds for the employer after a talk; without a next day none holds any longer. */
export const asTalkSaid = (
  employer: Standing,
  { nextOn, agreed, interest }: Pick<TalkDetails, 'nextOn' | 'agreed' | 'interest'>,
): Standing => ({
  nextContactOn: nextOn,
  agreed: agreed ?? employer.agreed,
  interest: interest ?? employer.interest,
});

/**
 * What holds when the latest talk is struck: what it had set is as the talks that stand say; what somebody has set otherwise since stands.
 * @param others those that stand, the newest first
 */
export const asOthersSaid = (
  employer: Standing,
  struck: Pick<Talk, 'nextOn' | 'agreed' | 'interest'>,
  others: readonly Pick<Talk, 'nextOn' | 'agreed' | 'interest'>[],
): Standing => {
  const setByIt = (now: string | null, said: string | null) => said !== null && now === said;
  const { nextContactOn, agreed, interest } = employer;
  return {
    nextContactOn: nextContactOn === struck.nextOn ? (others[0]?.nextOn ?? null) : nextContactOn,
    agreed: setByIt(agreed, struck.agreed)
      ? (others.find((one) => one.agreed !== null)?.agreed ?? null)
      : agreed,
    interest: setByIt(interest, struck.interest)
      ? (others.find((one) => one.interest !== null)?.interest ?? interest)
      : interest,
  };
};
