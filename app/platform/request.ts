import { isId } from '../shared/values/ids.ts';
import { type Answer, circumstances, reply, toSignIn } from './answers.ts';
import type { Router } from './app-env.ts';
import { asActor, asStatistics } from './database.ts';
import { behindDoor, type FormOf } from './doors.ts';
import { may } from './may.ts';
import { NotAllowed, NotFound } from './outcomes-of-requests.ts';
import type { OpenVisit, Visit, Visitor } from './visit.ts';

export type { Answer } from './answers.ts';
export type { AppEnv, Body, Router } from './app-env.ts';

export type FormScreen = FormOf<Visit>;

const ofMembers = behindDoor<Visitor, Visit>({
  who: (c) => c.get('visitor'),
  enter: (c, visitor, work) => {
    const around = circumstances(c);
    const acting = { membershipId: visitor.membershipId, administrator: visitor.role === 'administrator' };
    return asActor(around.application.database, acting, around.today, (tx) =>
      work({ ...around, tx, visitor }),
    );
  },
});

/** A page for signed-in people. It gets what was typed in a form that stands on it when the sign-in ran out. */
export const page = ofMembers.page;

/** A form for signed-in people: registers its GET and its POST. */
export const form = ofMembers.form;

/**
 * A button: a POST without a page of its own. Somebody whose sign-in ran out comes back by GET, to the page `back` that has the button
 * and gives back what was typed beside it.
 */
export const act = ofMembers.act;

/** A page of counts: its transaction is the statistics door, which reads no table, open to who may see statistics. */
export const statisticsPage = (
  router: Router,
  path: string,
  screen: (visit: Visit) => Promise<Answer>,
): void => {
  router.get(path, async (c) => {
    const visitor = c.get('visitor');
    if (!visitor) return toSignIn(c);
    const around = circumstances(c);
    const { membershipId } = visitor;
    const answer = await asStatistics(
      around.application.database,
      { membershipId },
      around.today,
      async (tx) => {
        if (!(await may(tx, 'see_statistics'))) throw new NotAllowed();
        return screen({ ...around, tx, visitor });
      },
    );
    return reply(c, answer);
  });
};

/** A page open to everybody; it has no transaction of a membership. */
export const openPage = (
  router: Router,
  path: string,
  screen: (visit: OpenVisit) => Promise<Answer>,
): void => {
  router.get(path, async (c) => {
    const [visitor, coming] = [c.get('visitor'), c.get('coming')];
    return reply(c, await screen({ ...circumstances(c), visitor, coming }));
  });
};

/** An id from the address: what does not look like one does not exist. */
export const idParam = ({ param }: Pick<Visit, 'param'>, name: string): string => {
  const value = param(name);
  if (!isId(value)) throw new NotFound(value.slice(0, 60));
  return value;
};
