import { NotAllowed, NotFound, Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import { idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { type OpenedPerson, openPerson } from '../../trust/open-person.ts';
import { type AllowedActs, allowedActs, type WayAct } from '../allowed-acts.rules.ts';
import { loadWay } from '../load-way.ts';
import type { LoadedWay } from '../loaded-way.rules.ts';
import { modelChangeTexts } from '../model-change.texts.ts';
import { revocationTexts } from '../revocation.texts.ts';
import { formTexts } from '../way-forms.texts.ts';
import type { Doing } from '../who.store.ts';

/** A way as a form about it needs it. */
export interface OpenedWay {
  participantId: string;
  way: LoadedWay;
  acts: AllowedActs;
}

export const doingOf = ({ tx, visitor, today }: Visit): Doing => ({ tx, who: visitor, today });

export const personPage = (participantId: string): string => `/deltagare/${participantId}`;

/** The person's way for a post: nothing is shown, so no read is logged. */
export const findWay = async (visit: Visit): Promise<OpenedWay> => {
  const participantId = idParam(visit, 'id');
  const way = await loadWay(visit.tx, participantId, visit.today);
  if (!way) throw new NotFound(participantId);
  return { participantId, way, acts: allowedActs(way, visit.visitor) };
};

/** The person and the way for a page, which shows whom it is about: the read is logged. */
export const openWay = async (visit: Visit): Promise<OpenedWay & { person: OpenedPerson }> => {
  const opened = await findWay(visit);
  return { ...opened, person: await openPerson(visit, opened.participantId) };
};

/** The sentence that bars an act on its page; a role that never does it has nothing to do here. */
export const barFor = ({ lang }: Visit, { acts }: OpenedWay, act: WayAct): string | undefined => {
  const bar = acts.bars[act];
  if (bar === 'not_your_role') throw new NotAllowed();
  return (
    bar && { ...formTexts[lang].bars, ...revocationTexts[lang].refusals, ...modelChangeTexts[lang].bars }[bar]
  );
};

/** The same for a post: what is barred is refused with its sentence. */
export const demand = (visit: Visit, opened: OpenedWay, act: WayAct): void => {
  const bar = barFor(visit, opened, act);
  if (bar) throw new Unprocessable({ '': bar });
};
