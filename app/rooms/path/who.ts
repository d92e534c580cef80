export type { Doing, Who } from './who.store.ts';
