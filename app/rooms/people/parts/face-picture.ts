import { NotFound } from '../../../platform/outcomes-of-requests.ts';
import { type Answer, idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { findPicture } from '../own-details.store.ts';

/** A picture of a member's face, for whoever the door shows it to: oneself, or the person whom one helps. */
export const facePicture = async (visit: Pick<Visit, 'tx' | 'param'>): Promise<Answer> => {
  const pictureId = idParam(visit, 'pictureId');
  const found = await findPicture(visit.tx, pictureId);
  if (!found) throw new NotFound(pictureId);
  return { file: found.bytes, type: found.type, name: 'bild' };
};
