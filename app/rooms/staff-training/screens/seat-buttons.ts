import { NotAllowed, NotFound, Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import { type Body, type FormScreen, idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { wantsOff } from '../../../shared/values/called-off.ts';
import {
  openForColleague,
  openKeptTraining,
  openTraining,
  savedAt,
  withSeats,
} from '../parts/open-training.ts';
import { giveBackSeat, listSeats } from '../seats.store.ts';
import { takeSeat, tellAttendance } from '../take-seat.ts';
import { giveBackFault, mayTakeOut, somebodyCame, type Training } from '../training.rules.ts';
import { trainingTexts } from '../training.texts.ts';
import { cancelTraining } from '../trainings.store.ts';
import { trainingView } from './training-page.tsx';

const pressed = (
  open: (visit: Visit) => Promise<Training>,
  act: (visit: Visit, training: Training, body: Body) => Promise<void>,
): FormScreen => ({
  view: trainingView,
  act: async (visit, body) => {
    const training = await open(visit);
    await act(visit, training, body);
    return { redirect: savedAt(training) };
  },
});

/** A place for oneself; pressed twice it is one. */
export const signUpButton = pressed(openTraining, async (visit, training) => {
  const t = trainingTexts[visit.lang].faults;
  const taken = await withSeats('', t.full, () => takeSeat(visit, training, visit.visitor.accountId));
  if (!taken.ok) throw new Unprocessable({ '': t[taken.refusal] });
});

/** The own place is given back; where there is none any longer it is as before. */
export const giveBackButton = pressed(openTraining, async (visit, training) => {
  const seats = await listSeats(visit.tx, training.id);
  const mine = seats.find(({ accountId }) => accountId === visit.visitor.accountId);
  if (!mine) return;
  const fault = giveBackFault(training, mine, visit.today);
  if (fault) throw new Unprocessable({ '': trainingTexts[visit.lang].faults[fault] });
  await giveBackSeat(visit.tx, mine, visit.now);
});

/** A colleague of the own organisation, or anybody at what it holds, goes no longer: the place is somebody else's. */
export const takeOutButton = pressed(openForColleague, async (visit, training) => {
  const id = idParam(visit, 'rad');
  const seat = (await listSeats(visit.tx, training.id)).find((one) => one.id === id);
  if (!seat) return;
  if (!mayTakeOut(training, seat, visit.visitor)) throw new NotAllowed();
  const fault = giveBackFault(training, seat, visit.today);
  if (fault) throw new Unprocessable({ '': trainingTexts[visit.lang].faults[fault] });
  await giveBackSeat(visit.tx, seat, visit.now);
});

/** Calls the training off, or takes that back; places that were taken stand. */
export const cancelButton = pressed(openKeptTraining, async ({ tx, now, lang }, training, body) => {
  const off = wantsOff(body.text('besked'));
  if (off && !training.cancelled && somebodyCame(await listSeats(tx, training.id)))
    throw new Unprocessable({ '': trainingTexts[lang].faults.attended });
  if (off !== training.cancelled) await cancelTraining(tx, training, off ? now : null);
});

const attendance = (came: boolean) =>
  pressed(openKeptTraining, async (visit, training) => {
    const id = idParam(visit, 'rad');
    const seat = (await listSeats(visit.tx, training.id)).find((one) => one.id === id);
    if (!seat) throw new NotFound(id);
    const told = await tellAttendance(visit, training, seat, came);
    if (!told.ok) throw new Unprocessable({ '': trainingTexts[visit.lang].faults[told.refusal] });
  });

export const cameButton = attendance(true);
export const cameNotButton = attendance(false);
