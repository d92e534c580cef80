import { sql } from 'kysely';
import { type Answer, circumstances, reply, toSignIn } from './answers.ts';
import type { Router } from './app-env.ts';
import { asPerson, type Tx } from './database.ts';
import { behindDoor, type FormOf } from './doors.ts';
import { findOwnSettings } from './own-settings.store.ts';
import type { ComingForPerson, OwnPerson, OwnVisit } from './visit.ts';

export type OwnFormScreen = FormOf<OwnVisit>;

interface Card {
  given_name: string;
  family_name: string;
  areas: string[];
  acting_name: string | null;
  helper_name: string | null;
  helper_phone: string | null;
  helper_email: string | null;
  helper_picture: string | null;
}

/** Whose pages they are. Opening one for somebody else leaves its line in the log of reads, in the same transaction. */
const openOwn = async (tx: Tx, coming: ComingForPerson): Promise<OwnPerson> => {
  const { rows } =
    await sql<Card>`select c.*, app.person_areas() as areas, app.log_own_read() from app.own_card() c`.execute(
      tx,
    );
  const { given_name, family_name, areas, acting_name, ...helping } = rows[0]!;
  return {
    ...coming,
    givenName: given_name,
    familyName: family_name,
    areas,
    ...(acting_name !== null && { actingName: acting_name }),
    ...(helping.helper_name !== null && {
      helper: {
        name: helping.helper_name,
        phone: helping.helper_phone,
        email: helping.helper_email,
        picture: helping.helper_picture,
      },
    }),
  };
};

const ofPersons = behindDoor<ComingForPerson, OwnVisit>({
  who: (c) => c.get('coming'),
  enter: (c, coming, work) => {
    const around = circumstances(c);
    return asPerson(around.application.database, coming, around.today, async (tx) =>
      work({ ...around, tx, person: await openOwn(tx, coming), settings: await findOwnSettings(tx) }),
    );
  },
});

/** A page of the person's own: for the person, a representative, or a member beside the person. */
export const ownPage = ofPersons.page;

/** A picture on the own pages that tells nothing of the person: it leaves no line in the log of reads. */
export const ownPicture = (
  router: Router,
  path: string,
  screen: (visit: Pick<OwnVisit, 'tx' | 'param'>) => Promise<Answer>,
): void => {
  router.get(path, async (c) => {
    const coming = c.get('coming');
    if (!coming) return toSignIn(c);
    const { application, today, param } = circumstances(c);
    const answer = await asPerson(application.database, coming, today, (tx) => screen({ tx, param }));
    return reply(c, answer);
  });
};

/** A form on the person's own pages: registers its GET and its POST. */
export const ownForm = ofPersons.form;

/** A button on the person's own pages, as `act` is for members. */
export const ownAct = ofPersons.act;
