import type { Router } from './platform/request.ts';

/** Joins the rooms' own route lists. */
export const rooms: ((router: Router) => void)[] = [];
