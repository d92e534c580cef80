import { assetPaths } from '../../../platform/assets.ts';
import { NotFound, Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import { type Answer, type FormScreen, idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { ownDetailsTexts } from '../../people/own-details.texts.ts';
import { readOwnPicture } from '../../people/own-picture.rules.ts';
import { keptForm } from '../../people/parts/kept-form.tsx';
import { entryTaskTexts } from '../entry-task.texts.ts';
import { mostPhotos, movedUp, photoAsks } from '../entry-tasks.rules.ts';
import { withoutHealth } from '../parts/no-health.tsx';
import { openKeptTask, openTask, taskPage } from '../parts/open-workplace.ts';
import { findPhoto, insertPhoto, keepOrder, listPhotos, removePhoto } from '../photos.store.ts';
import { taskScreen } from './task-page.tsx';

const checked = withoutHealth(photoAsks, ['words']);

/** The longest side of a photograph that is put up on a wall, in points. */
const longestSide = 1600;

const readPicture = async (picture: File, visit: Visit) => {
  const read = readOwnPicture(new Uint8Array(await picture.arrayBuffer()));
  if (read.ok) return read.value;
  throw new Unprocessable({ [photoAsks.picture.field]: ownDetailsTexts[visit.lang].refused[read.refusal] });
};

/** A photograph of the next step: without where, when and with what it was taken. */
export const photoForm: FormScreen = keptForm({
  asks: photoAsks,
  isNew: true,
  words: ({ lang }) => {
    const { save, ...t } = entryTaskTexts[lang].photo;
    return { ...t, submit: save };
  },
  open: openKeptTask,
  standing: () => ({}),
  back: ({ workplace, task }) => ({ href: taskPage(workplace, task), label: task.name }),
  beforeButton: (visit, form) => (
    <>
      {checked.beforeButton(visit, form)}
      <script src={assetPaths.shrink} nonce={visit.nonce} data-longest={longestSide} defer />
    </>
  ),
  check: (visit, _answers, _thing, body) => checked.met(visit, body),
  save: async (visit, { picture, words }, { workplace, task }, id) => {
    const photos = await listPhotos(visit.tx, task.id);
    if (photos.length >= mostPhotos)
      throw new Unprocessable({ '': entryTaskTexts[visit.lang].photo.tooMany(mostPhotos) });
    const photo = { id, step: photos.length + 1, words };
    await insertPhoto(visit.tx, visit.visitor, task.id, photo, await readPicture(picture, visit));
    return `${taskPage(workplace, task)}?sparat=1`;
  },
});

/** The photograph itself. */
export const photoFile = async (visit: Visit): Promise<Answer> => {
  const { task } = await openTask(visit);
  const id = idParam(visit, 'bild');
  const found = await findPhoto(visit.tx, id, task.id);
  if (!found) throw new NotFound(id);
  return { file: found.bytes, type: found.type, name: 'bild' };
};

/** A photograph before the one above it; one that is gone is nowhere. */
export const upButton: FormScreen = {
  view: taskScreen,
  act: async (visit) => {
    const { workplace, task } = await openKeptTask(visit);
    await keepOrder(visit.tx, movedUp(await listPhotos(visit.tx, task.id), idParam(visit, 'bild')));
    return { redirect: `${taskPage(workplace, task)}?sparat=1` };
  },
};

export const removePhotoButton: FormScreen = {
  view: taskScreen,
  act: async (visit) => {
    const { workplace, task } = await openKeptTask(visit);
    await removePhoto(visit.tx, idParam(visit, 'bild'), task.id, visit.now);
    await keepOrder(visit.tx, await listPhotos(visit.tx, task.id));
    return { redirect: `${taskPage(workplace, task)}?sparat=1` };
  },
};
