import { queueMail } from '../../platform/mail.ts';
import type { Visit } from '../../platform/visit.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { listContacts } from '../employers/beside-employer.store.ts';
import { hasEnded } from '../employers/employers.rules.ts';
import { readLevels } from '../employers/levels.store.ts';
import { hashOf, newToken } from '../people/session-cookie.ts';
import type { Place } from '../places/places.rules.ts';
import type { Stay } from '../places/stays.rules.ts';
import { expiryOf, linkState } from './links.rules.ts';
import { insertLink, listLinks } from './links.store.ts';

interface LinkLetter {
  subject: string;
  body: (address: string) => string;
}

type MakeLinkFault = 'protected' | 'no_email' | 'stay_over' | 'already';

type Making = Pick<Visit, 'tx' | 'visitor' | 'now' | 'today' | 'application'>;

/** Whom at a place's employer a link can be sent to: those who are there and have an address. */
export const reachableContacts = async (
  { tx, today }: Pick<Visit, 'tx' | 'today'>,
  { employerId }: Pick<Place, 'employerId'>,
) => (await listContacts(tx, employerId)).filter((contact) => contact.email && !hasEnded(contact, today));

/**
 * Makes a link to somebody at the employer about a stay, and sends it by letter: the token stands there and nowhere else. The same form sent twice is
 * one link and one letter.
 */
export const makeLink = async (
  making: Making,
  { participantId, protected: guarded }: { participantId: string; protected: boolean },
  stay: Stay,
  place: Place,
  { id, contactId }: { id: string; contactId: string },
  letter: LinkLetter,
): Promise<Result<void, MakeLinkFault>> => {
  const { tx, now, today, application } = making;
  if (guarded) return refuse('protected');
  if (stay.endedOn || stay.endsOn < today) return refuse('stay_over');
  const contact = (await reachableContacts(making, place)).find((one) => one.id === contactId);
  if (!contact?.email) return refuse('no_email');
  const ofStay = { participantId, stayId: stay.id };
  const links = await listLinks(tx, ofStay);
  if (links.some((link) => link.id === id)) return accept(undefined);
  if (links.some((link) => link.contactId === contactId && linkState(link, now) === 'open'))
    return refuse('already');
  const token = newToken();
  const { employer_link_days: longest } = await readLevels(tx);
  const made = await insertLink(making, ofStay, {
    id,
    contactId,
    tokenHash: hashOf(token),
    email: contact.email,
    expiresAt: expiryOf(stay.endsOn, today, longest),
  });
  if (made)
    await queueMail(making, {
      participantId,
      to: contact.email,
      subject: letter.subject,
      body: letter.body(`${application.origin}/for-arbetsgivare/lank/${token}`),
      threadId: id,
      secret: true,
    });
  return accept(undefined);
};
