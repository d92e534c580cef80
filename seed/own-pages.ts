import { type ActingForPerson, asActor, asPerson } from '../app/platform/database.ts';
import type { Visit } from '../app/platform/visit.ts';
import { noPictures, shippedSet } from '../app/rooms/easy/pictures.rules.ts';
import { saveSettings } from '../app/rooms/easy/settings.store.ts';
import { grantSignIn } from '../app/rooms/own/grant-sign-in.ts';
import { findParticipantRows } from '../app/rooms/participants/participant-rows.store.ts';
import { openedAccount } from '../app/rooms/people/person-sign-in.ts';
import { addDays, addYears } from '../app/shared/values/dates.ts';
import { inventedNumber } from '../app/shared/values/identity-numbers.ts';
import { newId } from '../app/shared/values/ids.ts';
import { type OwnSettings, usualSettings } from '../app/shared/values/own-settings.ts';
import { must } from './acts/must.ts';
import { bornFrom } from './births.ts';
import type { Setting } from './tell.ts';

/** A handful who have signed in to their own pages: before a way, on one, back a step, and at the end of one. */
const signedIn = ['Ali Svensson', 'Bea Lind', 'Vera Nyström', 'Hugo Blom', 'Stella Marklund'];
const represented = 'Hugo Blom';
/** Two of them have said how they want the pages. */
const wishes: Record<string, Required<OwnSettings>> = {
  'Vera Nyström': {
    ...usualSettings,
    textSize: 'large',
    speech: 'slow',
    amount: 'next',
    pictures: shippedSet,
  },
  'Stella Marklund': { ...usualSettings, colours: 'dark', pictures: noPictures },
};

/** The person as a consultant of the town finds her. */
const findPerson = ({ database, staff, today, collaborationId }: Setting, name: string) =>
  asActor(database, staff.sara!, today, (tx) =>
    tx
      .selectFrom('file')
      .select(['participant_id as participantId', 'number'])
      .where('collaboration_id', '=', collaborationId)
      .where('given_name', '=', name.split(' ')[0]!)
      .where('family_name', '=', name.split(' ')[1]!)
      .executeTakeFirst(),
  );

const signIn = async (
  { database, numberKey, today }: Setting,
  subject: string,
  number: string,
): Promise<string> => {
  const clock = () => new Date(`${today}T11:00:00Z`);
  const application = { database, secrets: { numberKey }, clock };
  const account = await openedAccount(application, { issuer: 'demo', subject, number });
  if (!account) throw new Error(`own pages: nothing to open for ${subject}`);
  return account;
};

/** Some people sign in by themselves, and one has a legal guardian who may see the plan and the meetings. Answers who they are, by name. */
export const tellOwnPages = async (setting: Setting): Promise<Map<string, ActingForPerson>> => {
  const told = new Map<string, ActingForPerson>();
  const { database, staff, today, collaborationId, numberKey } = setting;
  for (const [index, name] of signedIn.entries()) {
    const person = await findPerson(setting, name);
    if (!person) throw new Error(`own pages: nobody is called ${name}`);
    const accountId = await signIn(setting, `deltagare-${index + 1}`, person.number);
    const wish = wishes[name];
    const whose = { accountId, collaborationId, participantId: person.participantId };
    told.set(name, whose);
    if (wish) await asPerson(database, whose, today, (tx) => saveSettings(tx, whose, wish));
    if (name !== represented) continue;
    const number = inventedNumber(bornFrom('1979-05-05', 'woman'), 'woman');
    await asActor(database, staff.sara!, today, async (tx) => {
      const rows = await findParticipantRows(tx, person.participantId);
      const representative = rows?.representatives[0];
      if (!rows || !representative) throw new Error(`own pages: ${name} has no representative`);
      const visit = {
        tx,
        today,
        visitor: { ...staff.sara!, collaborationId },
        application: { secrets: { numberKey } },
      } as unknown as Visit;
      const wanted = {
        id: newId(),
        number,
        areas: ['step', 'plan', 'meetings'] as const,
        startsOn: today,
        endsOn: addYears(today, 1),
        proof: 'court_decision' as const,
        proofWords: 'Tingsrättens beslut om godmanskap',
        proofSeenOn: addDays(today, -3),
        personSays: 'yes' as const,
      };
      must(await grantSignIn(visit, { participantId: person.participantId, rows, representative }, wanted));
    });
    await signIn(setting, 'ombud-1', number);
  }
  return told;
};
