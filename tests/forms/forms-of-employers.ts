import type { Database } from '../../app/platform/database.ts';
import type { Router } from '../../app/platform/request.ts';
import { pictureWith } from '../../app/rooms/people/own-picture.testing.ts';
import { newId } from '../../app/shared/values/ids.ts';
import { rowsAsOwner } from '../database.ts';
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

/** Ends an employer at whose places nobody is, by the form of another; answers where that leads. */
export const endsEmployer = async (database: Database, doing: Doing, form: FoundForm): Promise<string> => {
  const [empty] = await rowsAsOwner<{ action: string }>(
    database,
    `select '/arbetsgivare/' || e.employer_id || '/avsluta' as action from employer e join organisation o using (collaboration_id, organisation_id)
      where e.ended_on is null and o.name = 'Funktionsstödsförvaltningen' and not exists (select from stay s
        join learning_place p using (collaboration_id, organisation_id, learning_place_id) join workplace w using (collaboration_id, organisation_id, workplace_id)
        where w.employer_id = e.employer_id) order by e.name limit 1`,
  );
  return doing.does({ ...form, action: empty!.action }, {});
};
