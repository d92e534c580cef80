import type { Router } from '../../app/platform/request.ts';
import { pictureWith } from '../../app/rooms/people/own-picture.testing.ts';
import { newId } from '../../app/shared/values/ids.ts';
import type { Doing } from './doing-forms.ts';
import { type FoundForm, findForms } from './found-forms.ts';

/** The buttons of a task's photographs, of which the demo has none: two are taken. */
export const formsOfEmployers = async (app: Router, doing: Doing, adds: FoundForm): Promise<FoundForm[]> => {
  for (const words of ['Hämta vagnen', 'Öppna kylen']) {
    const body = new FormData();
    body.set('id', newId());
    body.set('text', words);
    body.set('bild', new File([Buffer.from(pictureWith.png())], 'bild.png'));
    await doing.send(adds, body);
  }
  return findForms(app, [adds.cookie], [adds.action.replace(/\/bilder\/ny$/, '')], 0);
};
