import type { CheckInAnswers } from './check-in.rules.ts';
import { insertCheckIn, insertRequest, type ShownStay, tellOfRequest } from './employer-page.store.ts';
import type { EmployerVisit } from './employer-visit.ts';
import { dueOn, type SupportKind } from './support.rules.ts';

/** The letter to those who are to answer: it names nobody. */
export interface RequestLetter {
  subject: string;
  body: string;
}

/** Asks those responsible for support or a call, with the day on which somebody is to have answered. The same form sent twice is one request and one letter. */
export const askSupport = async (
  visit: EmployerVisit,
  stay: ShownStay,
  asked: { id: string; kind: SupportKind; phone: string; words: string | null },
  letter: RequestLetter,
): Promise<void> => {
  const { name: byName } = visit.page.contact;
  const words = asked.words ?? '';
  const isNew = await insertRequest(visit, stay, { ...asked, words, byName, dueOn: dueOn(visit.now) });
  const { hostname } = new URL(visit.application.origin);
  if (isNew) await tellOfRequest(visit, asked.id, { host: hostname, ...letter });
};

/** Tells how it goes; who wants to be called is called back the same working day. The same form sent twice is one check-in. */
export const checkIn = async (
  visit: EmployerVisit,
  stay: ShownStay,
  id: string,
  said: CheckInAnswers,
  letter: RequestLetter,
): Promise<void> => {
  const isNew = await insertCheckIn(visit, stay, { id, byName: visit.page.contact.name, ...said });
  if (isNew && said.wants === 'call')
    await askSupport(visit, stay, { id, kind: 'call_back', phone: said.phone ?? '', words: null }, letter);
};
