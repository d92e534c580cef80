export type { Doing, OpenedWay } from './who.store.ts';
