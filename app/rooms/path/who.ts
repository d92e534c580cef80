export type { Doing } from './who.store.ts';
