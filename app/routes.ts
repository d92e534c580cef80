import type { Router } from './platform/request.ts';
import { consentsRoutes } from './rooms/consents/routes.ts';
import { importsRoutes } from './rooms/imports/routes.ts';
import { outcomesRoutes } from './rooms/outcomes/routes.ts';
import { participantsRoutes } from './rooms/participants/routes.ts';
import { peopleRoutes } from './rooms/people/routes.ts';

/** Joins the rooms' own route lists. */
export const rooms: ((router: Router) => void)[] = [
  peopleRoutes,
  importsRoutes,
  consentsRoutes,
  participantsRoutes,
  outcomesRoutes,
];
