import type { Router } from './platform/request.ts';
import { consentsRoutes } from './rooms/consents/routes.ts';
import { crossingsRoutes } from './rooms/crossings/routes.ts';
import { easyRoutes } from './rooms/easy/routes.ts';
import { employersRoutes } from './rooms/employers/routes.ts';
import { forumsRoutes } from './rooms/forums/routes.ts';
import { hostsRoutes } from './rooms/hosts/routes.ts';
import { importsRoutes } from './rooms/imports/routes.ts';
import { inventoryRoutes } from './rooms/inventory/routes.ts';
import { measuresRoutes } from './rooms/measures/routes.ts';
import { meetingsRoutes } from './rooms/meetings/routes.ts';
import { modelsRoutes } from './rooms/models/routes.ts';
import { municipalJobsRoutes } from './rooms/municipal-jobs/routes.ts';
import { notesRoutes } from './rooms/notes/routes.ts';
import { outcomesRoutes } from './rooms/outcomes/routes.ts';
import { ownRoutes } from './rooms/own/routes.ts';
import { participantsRoutes } from './rooms/participants/routes.ts';
import { pathRoutes } from './rooms/path/routes.ts';
import { peopleRoutes } from './rooms/people/routes.ts';
import { placesRoutes } from './rooms/places/routes.ts';
import { planRoutes } from './rooms/plan/routes.ts';
import { programmeRoutes } from './rooms/programme/routes.ts';
import { staffTrainingRoutes } from './rooms/staff-training/routes.ts';
import { trustRoutes } from './rooms/trust/routes.ts';
import { upkeepRoutes } from './rooms/upkeep/routes.ts';

/** Joins the rooms' own route lists. */
export const rooms: ((router: Router) => void)[] = [
  peopleRoutes,
  trustRoutes,
  easyRoutes,
  pathRoutes,
  modelsRoutes,
  importsRoutes,
  consentsRoutes,
  notesRoutes,
  crossingsRoutes,
  ownRoutes,
  participantsRoutes,
  planRoutes,
  meetingsRoutes,
  inventoryRoutes,
  measuresRoutes,
  employersRoutes,
  hostsRoutes,
  placesRoutes,
  forumsRoutes,
  municipalJobsRoutes,
  programmeRoutes,
  staffTrainingRoutes,
  outcomesRoutes,
  upkeepRoutes,
];
