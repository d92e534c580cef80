import type { Router } from './platform/request.ts';
import { peopleRoutes } from './rooms/people/routes.ts';

/** Joins the rooms' own route lists. */
export const rooms: ((router: Router) => void)[] = [peopleRoutes];
