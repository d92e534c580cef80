import type { Visit } from '../../platform/visit.ts';
import { deletePicture, insertPicture, type OwnDetails, updateOwnPhone } from './own-details.store.ts';
import type { OwnPicture } from './own-picture.rules.ts';

/** What one says of oneself, over what stood; what is the same is not written again. */
export const keepOwnDetails = async (
  { tx, visitor }: Pick<Visit, 'tx' | 'visitor'>,
  before: OwnDetails,
  { phone, picture }: { phone: string | null; picture: OwnPicture | undefined },
): Promise<void> => {
  if (phone !== before.phone) await updateOwnPhone(tx, visitor, before.phone, phone);
  if (!picture) return;
  if (before.pictureId) await deletePicture(tx, before.pictureId);
  await insertPicture(tx, visitor, picture);
};
