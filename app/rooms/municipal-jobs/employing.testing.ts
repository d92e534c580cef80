import { expect } from 'vitest';
import { rowsAsOwner } from '../../../tests/database.ts';
import { openPerson } from '../../../tests/open-person.ts';
import { testDay } from '../../../tests/world.ts';
import { asActor, asSystem } from '../../platform/database.ts';
import { addDays } from '../../shared/values/dates.ts';
import { newId } from '../../shared/values/ids.ts';
import { filledIn } from '../participants/visiting.testing.ts';
import type { PathDefinition } from '../path/definition.rules.ts';
import malmo from '../path/definitions/malmo-2025.json' with { type: 'json' };
import { keepPathVersion, usePath } from '../path/path-versions.store.ts';
import { startWay } from '../path/start-way.ts';
import { openPlacing } from '../places/placing.testing.ts';

export const plain = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
/** The id that an address ends with. */
export const idAt = (page: string) => page.split('/').at(-1)!;

/** A house with places, a model in use, and an administration of the municipality. */
export const openMunicipalJobs = async () => {
  const at = await openPlacing();
  const consultant = at.world.members.consultant!;
  const contentHash = await asSystem(at.database, async (tx) => {
    const hash = await keepPathVersion(tx, malmo as unknown as PathDefinition);
    await usePath(tx, at.world.collaborationId, hash);
    return hash;
  });
  let born = '1985-01-07';
  /** Somebody of the consultant's, on a way or on none. */
  const somebody = async (given: string, onWay = true): Promise<string> => {
    born = addDays(born, 7);
    const participantId = await openPerson(at.database, consultant, { given, birthDate: born });
    if (onWay)
      await asActor(at.database, consultant, testDay, (tx) =>
        startWay(
          {
            tx,
            today: testDay,
            who: {
              ...consultant,
              collaborationId: at.world.collaborationId,
              organisationKind: 'FSF',
            } as never,
          },
          {
            wayId: newId(),
            participantId,
            contentHash,
            step: 'work_goal',
            inflow: 'own_wish',
            on: testDay,
          } as never,
        ),
      );
    return participantId;
  };
  const typed: Record<string, string> = {
    namn: 'Köksbiträde',
    uppgifter: 'Diska och duka',
    form: 'ordinary',
    omfattning: '50',
    matt: 'percent',
    arbetsplats: 'Skolköket',
    fran: '2026-11-01',
    till: '2027-10-31',
    antal: '1',
    'hr-namn': 'Ulla Frid',
    'hr-telefon': '070-174 06 05',
    ansvarig: consultant.accountId,
  };
  /** Adds an administration, once by its name; answers its id. */
  const administrations = new Map<string, string>();
  const administration = async (namn: string): Promise<string> => {
    const known = administrations.get(namn);
    if (known) return known;
    const id = newId();
    await at.saves('consultant', '/kommunjobb/forvaltningar/ny', { id, namn });
    administrations.set(namn, id);
    return id;
  };
  /** A new offer; answers its page. */
  const offered = async (more: Record<string, string> = {}): Promise<string> =>
    at.saves('consultant', '/kommunjobb/nytt', {
      ...typed,
      forvaltning: await administration('Skolförvaltningen'),
      ...more,
    });
  /** Proposes somebody with a yes; answers the address of the proposal's steps. */
  const proposed = async (offer: string, person: string): Promise<string> => {
    const id = newId();
    await at.saves('consultant', `${offer}/foresla`, {
      id,
      person,
      ja: 'yes',
      'ja-dag': testDay,
      'ja-hur': 'at_the_table',
    });
    return `/deltagare/${person}/kommunjobb/${id}`;
  };
  const job: Record<string, string> = {
    borjar: testDay,
    form: 'ordinary',
    arbetsgivare: 'Kök Söder',
    omfattning: '50',
    matt: 'percent',
    ja: 'yes',
    'ja-dag': testDay,
    'ja-hur': 'at_the_table',
  };
  const read = async (who: string, path: string) => plain((await at.get(who, path)).text);
  const count = async (from: string) => {
    const [row] = await rowsAsOwner<{ n: number }>(at.database, `select count(*)::int as n from ${from}`);
    return row!.n;
  };
  /** Sends a step's form as it stands, with what is typed over it. */
  const takes = async (step: string, more: Record<string, string> = {}) =>
    at.post('consultant', step, filledIn((await at.get('consultant', step)).text, more));
  const withHr = async (steps: string) => expect((await takes(`${steps}/hr`)).status).toBe(303);
  const decides = (steps: string, more: Record<string, string>) => takes(`${steps}/beslut`, more);
  const told = { read, count, takes, withHr, decides };
  return { ...at, ...told, somebody, typed, administration, offered, proposed, job };
};
