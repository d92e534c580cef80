import { type CheckInAnswers, isHard } from './check-in.rules.ts';
import { insertCheckIn, insertRequest, type ShownStay, tellKeepers } from './employer-page.store.ts';
import type { EmployerVisit } from './employer-visit.ts';
import { dueOn, type SupportKind } from './support.rules.ts';

/** The letter to those who keep the stay: it names nobody. */
export interface KeepersLetter {
  subject: string;
  body: string;
}

const sentFrom = ({ application }: EmployerVisit, letter: KeepersLetter) => ({
  host: new URL(application.origin).hostname,
  ...letter,
});

/** Asks those responsible for support or a call, with the day on which somebody is to have answered. The same form sent twice is one request and one letter. */
export const askSupport = async (
  visit: EmployerVisit,
  stay: ShownStay,
  asked: { id: string; kind: SupportKind; phone: string; words: string | null },
  letter: KeepersLetter,
): Promise<void> => {
  const { name: byName } = visit.page.contact;
  const words = asked.words ?? '';
  const isNew = await insertRequest(visit, stay, { ...asked, words, byName, dueOn: dueOn(visit.now) });
  if (isNew) await tellKeepers(visit, asked.id, sentFrom(visit, letter));
};

/**
 * Tells how it goes; who wants to be called is called back the same working day, and those who keep the stay are told where it is hard. The same form sent
 * twice is one check-in.
 */
export const checkIn = async (
  visit: EmployerVisit,
  stay: ShownStay,
  id: string,
  said: CheckInAnswers,
  letters: { call: KeepersLetter; hard: KeepersLetter },
): Promise<void> => {
  const isNew = await insertCheckIn(visit, stay, { id, byName: visit.page.contact.name, ...said });
  if (!isNew) return;
  if (said.wants === 'call') {
    const call = { id, kind: 'call_back' as const, phone: said.phone ?? '', words: null };
    await askSupport(visit, stay, call, letters.call);
  } else if (isHard(said)) await tellKeepers(visit, id, sentFrom(visit, letters.hard));
};
