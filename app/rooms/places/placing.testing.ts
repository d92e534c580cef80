import { openPerson } from '../../../tests/open-person.ts';
import { signInAsPerson } from '../../../tests/own-door.ts';
import { postForm } from '../../../tests/sign-in.ts';
import { newId } from '../../shared/values/ids.ts';
import { openEmploying } from '../employers/employing.testing.ts';

/** A house with an employer, a workplace, somebody who supervises there, and Bea, who signs in by herself. */
export const openPlacing = async () => {
  const at = await openEmploying();
  const { consultant } = at.world.members;
  const bea = await openPerson(at.database, consultant!);
  const employer = await at.added('consultant', { namn: 'Kök Söder', bransch: 'kitchen' });
  await at.saves('consultant', `${employer}/arbetsplatser/ny`, {
    namn: 'Köket',
    adress: 'Södra vägen 4',
    omrade: 'Söder',
    'vag-dit': 'Ta buss 5 till Hamngatan.',
  });
  const [workplace] = (
    await at.asConsultant((tx) => tx.selectFrom('workplace').select('workplace_id').execute())
  ).map((row) => row.workplace_id);
  /** A new place with so many seats; answers its id. */
  const opened = async (seats: number, more: Record<string, string> = {}): Promise<string> => {
    const page = await at.saves('consultant', '/larandeplatser/ny', {
      arbetsplats: workplace!,
      namn: 'Disken',
      slag: 'learning_place',
      fran: '2026-01-01',
      platser: String(seats),
      ...more,
    });
    return page.split('/')[2]!;
  };
  const agreed: Record<string, string> = {
    borjar: '2026-12-01',
    slutar: '2027-03-31',
    dagar: 'mon',
    'fran-klockan': '9',
    'till-klockan': '13.00',
    plats: 'Kök Söder',
    vad: 'Du diskar och plockar fram.',
    visar: 'Nadja',
    'vag-dit': 'Ta buss 5 till Hamngatan.',
    handledare: consultant!.accountId,
  };
  const person = `/deltagare/${bea}/platser`;
  /** Books a place for Bea, or for somebody else. */
  const books = (placeId: string, more: Record<string, string> = {}, whom = person, who = 'consultant') =>
    at.post(who, `${whom}/boka/${placeId}`, { id: newId(), ...agreed, ...more });
  /** The version that stands above the form for an answer. */
  const versionOf = async (stay: string): Promise<string> =>
    /name="version" value="(\d+)"/.exec((await at.get('consultant', `${stay}/svar`)).text)?.[1] ?? '';
  /** As Bea, through her own door. */
  const asBea = async () => {
    const cookie = await signInAsPerson(at.database, at.app, 'Bea Lind');
    return {
      get: async (path: string) => (await at.app.request(path, { headers: { cookie } })).text(),
      post: async (path: string, values: Record<string, string>) => {
        const answer = await postForm(at.app, path, values, cookie);
        return { status: answer.status, text: await answer.text() };
      },
    };
  };
  return { ...at, bea, person, opened, agreed, books, versionOf, asBea, workplaceId: workplace! };
};
