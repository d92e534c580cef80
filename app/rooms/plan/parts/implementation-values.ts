import { GOALS, type ImplementationGoal, type ImplementationPlan } from '../implementation.rules.ts';

export const places = Array.from({ length: GOALS }, (_, index) => index + 1);

/** The fields of the form. */
export const asValues = (
  participation: string,
  goals: readonly ImplementationGoal[],
  followUpOn: string | null,
) => ({
  participation,
  followUpOn,
  ...Object.fromEntries(
    goals.flatMap(({ goal, how, sign, individual }, index) => [
      [`goal${index + 1}`, goal],
      [`how${index + 1}`, how],
      [`sign${index + 1}`, sign],
      [`individual${index + 1}`, individual ? 'yes' : ''],
    ]),
  ),
});

const noGoal: ImplementationGoal = { goal: '', how: '', sign: '', individual: false };

/** Every field of the form as it stands, rows without a goal too. */
export const standing = ({ participation, goals, followUpOn }: ImplementationPlan) =>
  asValues(
    participation,
    places.map((place) => goals[place - 1] ?? noGoal),
    followUpOn,
  );
