import type { Database } from '../../app/platform/database.ts';
import type { Router } from '../../app/platform/request.ts';
import { rowsAsOwner } from '../database.ts';
import { signInAsPerson } from '../own-door.ts';
import { testDay } from '../world.ts';
import { type FoundForm, findForms } from './found-forms.ts';

/** The forms about places: of a place with tasks, of those who have a place or are to have one, of one who is asked; of forums, and of proposals. */
export const formsOfPlaces = async (
  app: Router,
  database: Database,
  consultant: string,
): Promise<FoundForm[]> => {
  const stays = await rowsAsOwner<{ page: string }>(
    database,
    `select '/deltagare/' || s.participant_id || '/platser/' || s.stay_id as page from stay s
      order by exists (select from support_visit v where v.stay_id = s.stay_id and s.ended_on is null) desc, s.starts_on`,
  );
  const places = await rowsAsOwner<{ page: string }>(
    database,
    "select '/larandeplatser/' || learning_place_id as page from learning_place_task",
  );
  const forums = await rowsAsOwner<{ page: string }>(
    database,
    "select '/forum/' || forum_event_id as page from forum_guest",
  );
  const toCome = await rowsAsOwner<{ page: string }>(
    database,
    `select '/forum/' || forum_event_id as page from forum_event where held_on > '${testDay}'`,
  );
  const pages = stays.flatMap(({ page }) => [
    page,
    `${page}/svar`,
    `${page}/anstallning`,
    page.replace(/[^/]+$/, 'boka'),
  ]);
  const proposals = await rowsAsOwner<{ page: string }>(
    database,
    "select '/deltagare/' || participant_id || '/kommunjobb/' || municipal_job_match_id as page from municipal_job_match",
  );
  const steps = proposals.flatMap(({ page }) =>
    ['hr', 'beslut', 'anstallning', 'avsluta'].map((step) => `${page}/${step}`),
  );
  const asked = await signInAsPerson(database, app, 'Bea Lind');
  return [
    ...(await findForms(
      app,
      [consultant],
      [...[...places, ...forums].map(({ page }) => page), ...pages, ...steps],
      1,
    )),
    ...(await findForms(
      app,
      [consultant],
      toCome.flatMap(({ page }) => [page, `${page}/deltagare/fraga`]),
      0,
    )),
    ...(await findForms(app, [asked], ['/min-plats'], 1)),
  ];
};
