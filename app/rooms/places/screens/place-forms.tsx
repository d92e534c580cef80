import { Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import { logRead } from '../../../platform/read-log.ts';
import type { FormScreen } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { dateInWords } from '../../../shared/values/dates.ts';
import { offeredForums } from '../../employers/came-of.store.ts';
import { withForum } from '../../employers/came-of.texts.ts';
import { withoutHealth } from '../../employers/parts/no-health.tsx';
import { type KeptWords, keptForm } from '../../people/parts/kept-form.tsx';
import { demandKeepingPlaces, openKeptPlace, openPlace, placePage } from '../parts/open-place.ts';
import { refusedByName } from '../parts/refused.ts';
import { insertPlaceTask, offeredTasks } from '../place-tasks.store.ts';
import {
  bookedUntil,
  newPlaceAsks,
  type Place,
  placeAsks,
  placeTaskAsks,
  seatsAsks,
} from '../places.rules.ts';
import { insertPlace, insertSeats, offeredWorkplaces, readTaken, updatePlace } from '../places.store.ts';
import { placesTexts } from '../places.texts.ts';
import { whomToBook } from '../stay-reads.store.ts';

const wordsOf = ({ lang }: Visit): Omit<KeptWords, 'title'> => {
  const t = placesTexts[lang];
  return { ...withForum(t, lang, false), codes: { kind: t.kinds }, submit: t.save };
};

const checked = withoutHealth(placeAsks, ['name']);

const forums = async ({ tx }: Visit, { forumId }: Partial<Pick<Place, 'forumId'>> = {}) => ({
  [placeAsks.forumId.field]: await offeredForums(tx, forumId),
});

const savedAt = (id: string) => `${placePage({ id })}?sparat=1`;
const backTo = (place: Place) => ({ href: placePage(place), label: place.name });

export const newPlaceForm: FormScreen = keptForm({
  asks: newPlaceAsks,
  isNew: true,
  words: (visit) => ({ ...wordsOf(visit), title: placesTexts[visit.lang].newTitle }),
  open: demandKeepingPlaces,
  standing: (_, { today }) => ({ kind: 'learning_place', fromOn: today, seats: 1 }),
  picks: async (visit) => ({
    ...(await forums(visit)),
    [newPlaceAsks.workplaceId.field]: await offeredWorkplaces(visit.tx),
  }),
  back: (_, { lang }) => ({ href: '/larandeplatser', label: placesTexts[lang].title }),
  beforeButton: checked.beforeButton,
  check: (visit, _answers, _thing, body) => checked.met(visit, body),
  save: async ({ tx, visitor }, answers, _, id) => {
    await insertPlace(tx, visitor, id, answers);
    return savedAt(id);
  },
});

export const changePlaceForm: FormScreen = keptForm({
  asks: placeAsks,
  words: (visit) => ({ ...wordsOf(visit), title: placesTexts[visit.lang].change }),
  open: openKeptPlace,
  standing: (place) => place,
  picks: forums,
  back: backTo,
  beforeButton: checked.beforeButton,
  check: (visit, _answers, _place, body) => checked.met(visit, body),
  save: async ({ tx, lang }, answers, place) => {
    const until = bookedUntil((await readTaken(tx)).get(place.id) ?? []);
    const { agreementUntil } = answers;
    if (agreementUntil && agreementUntil !== place.agreementUntil && until && agreementUntil < until)
      throw new Unprocessable({
        [placeAsks.agreementUntil.field]: placesTexts[lang].agreementTooShort(dateInWords(until, lang)),
      });
    await updatePlace(tx, place, answers);
    return savedAt(place.id);
  },
});

/** Seats are added and taken away by date; not below what is booked. */
export const seatsForm: FormScreen = keptForm({
  asks: seatsAsks,
  isNew: true,
  words: (visit, place) => ({ ...wordsOf(visit), title: placesTexts[visit.lang].seatsTitle(place.name) }),
  open: openKeptPlace,
  standing: (_, { today }) => ({ fromOn: today }),
  back: backTo,
  save: async (visit, answers, place) => {
    const set = () => insertSeats(visit.tx, visit.visitor, place.id, answers);
    await refusedByName(visit.lang, seatsAsks.seats.field, set, placesTexts[visit.lang].seatsTaken);
    return savedAt(place.id);
  },
});

export const placeTaskForm: FormScreen = keptForm({
  asks: placeTaskAsks,
  isNew: true,
  words: (visit) => ({ ...wordsOf(visit), title: placesTexts[visit.lang].addTask }),
  open: openKeptPlace,
  standing: () => ({}),
  picks: async ({ tx }, place) => ({ [placeTaskAsks.taskId.field]: await offeredTasks(tx, place) }),
  back: backTo,
  save: async ({ tx, visitor }, { taskId }, place) => {
    await insertPlaceTask(tx, visitor, place.id, taskId);
    return savedAt(place.id);
  },
});

const whomAsks = { participantId: { field: 'person', ask: 'pick' } } as const;

/** From the place to the person whom it is for. */
export const bookPlaceForm: FormScreen = keptForm({
  asks: whomAsks,
  isNew: true,
  words: ({ lang }, place) => ({
    title: placesTexts[lang].bookFor(place.name),
    labels: { participantId: placesTexts[lang].bookWhom },
    submit: placesTexts[lang].bookNext,
  }),
  open: (visit) => openPlace(visit),
  standing: () => ({}),
  picks: async ({ tx }) => {
    const people = await whomToBook(tx);
    await logRead(
      tx,
      'list',
      people.map(({ value }) => value),
    );
    return { [whomAsks.participantId.field]: people };
  },
  back: backTo,
  save: async (_, { participantId }, place) => `/deltagare/${participantId}/platser/boka/${place.id}`,
});
