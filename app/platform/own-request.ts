import { sql } from 'kysely';
import { circumstances } from './answers.ts';
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
}

/** Whose pages they are. Opening one for somebody else leaves its line in the log of reads, in the same transaction. */
const openOwn = async (tx: Tx, coming: ComingForPerson): Promise<OwnPerson> => {
  const { rows } =
    await sql<Card>`select c.*, app.person_areas() as areas, app.log_own_read() from app.own_card() c`.execute(
      tx,
    );
  const { given_name, family_name, areas, acting_name, helper_name, helper_phone, helper_email } = rows[0]!;
  return {
    ...coming,
    givenName: given_name,
    familyName: family_name,
    areas,
    ...(acting_name !== null && { actingName: acting_name }),
    ...(helper_name !== null && { helper: { name: helper_name, phone: helper_phone, email: helper_email } }),
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

/** A form on the person's own pages: registers its GET and its POST. */
export const ownForm = ofPersons.form;

/** A button on the person's own pages, as `act` is for members. */
export const ownAct = ofPersons.act;
