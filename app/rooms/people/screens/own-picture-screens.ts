import type { Answer, FormScreen } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { deletePicture, findOwnDetails } from '../own-details.store.ts';
import { facePicture } from '../parts/face-picture.ts';
import { ownDetailsForm } from './own-details-form.tsx';

/** Takes the own picture away; pressed twice it is as gone. */
export const removePictureButton: FormScreen = {
  view: ownDetailsForm.view,
  act: async (visit) => {
    const { pictureId } = await findOwnDetails(visit.tx, visit.visitor);
    if (pictureId) await deletePicture(visit.tx, pictureId);
    return { redirect: '/mina-uppgifter?borttagen=1' };
  },
};

/** One's own picture, to oneself. */
export const ownFace = (visit: Visit): Promise<Answer> => facePicture(visit);
