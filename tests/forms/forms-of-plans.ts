import type { Database } from '../../app/platform/database.ts';
import type { Router } from '../../app/platform/request.ts';
import { rowsAsOwner } from '../database.ts';
import { signInAsPerson } from '../own-door.ts';
import { type FoundForm, findForms } from './found-forms.ts';

/** The forms that these people find by links from their first page, and those of plans, of which few people of the demo have one; one of them is asked whether it is good. */
export const formsAndPlans = async (
  app: Router,
  database: Database,
  cookies: readonly string[],
): Promise<FoundForm[]> => {
  const known = await findForms(app, cookies);
  const people = await rowsAsOwner<{ id: string }>(database, 'select participant_id as id from plan');
  const pages = people.map(({ id }) => `/deltagare/${id}/plan`);
  const routes = new Set(known.map(({ route }) => route));
  const ofPlans = await findForms(app, cookies, pages, 1);
  const asked = await signInAsPerson(database, app, 'Yusuf Demir');
  const ofOwn = await findForms(app, [asked], ['/min-plan'], 1);
  return [...known, ...[...ofPlans, ...ofOwn].filter(({ route }) => !routes.has(route))];
};
