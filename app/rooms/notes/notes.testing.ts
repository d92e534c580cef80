import { openPerson, type PersonGiven } from '../../../tests/open-person.ts';
import { makeWorld, testDay } from '../../../tests/world.ts';
import { asActor, type Database } from '../../platform/database.ts';
import { addDays } from '../../shared/values/dates.ts';
import { newId } from '../../shared/values/ids.ts';
import type { Attached, NoteInput } from './notes.rules.ts';
import { signOneNote } from './sign-note.ts';

export const noteGiven: NoteInput = {
  kind: 'event',
  happenedOn: '2026-11-20',
  happenedAt: null,
  source: 'present',
  toldBy: null,
  toldOn: null,
  facts: 'Provade kassan i en timme.',
  assessment: 'Klarar mer än vi trodde.',
  ownView: null,
  correctsId: null,
  disputesId: null,
};

/** A world, and notes written in it, each in its member's own transaction. */
export const makeNoteWorld = async (database: Database) => {
  const world = await makeWorld(database);
  let day = 0;
  return {
    world,
    person: (given: PersonGiven = {}) => {
      day += 1;
      return openPerson(database, world.members.consultant!, {
        birthDate: addDays('1990-02-28', day),
        ...given,
      });
    },
    sign: (
      participantId: string,
      over: Partial<NoteInput> & { noteId?: string; attached?: Attached[] } = {},
      by = 'consultant',
    ) =>
      asActor(database, world.members[by]!, testDay, (tx) =>
        signOneNote(
          { tx, today: testDay },
          { participantId, noteId: newId(), attached: [], ...noteGiven, ...over },
        ),
      ),
  };
};
