import type { FileKind } from './imports.rules.ts';

/** The addresses of the templates, beneath `/import/mall/`. */
export const templateNames: Record<FileKind, string> = {
  people: 'personer.csv',
  placements: 'placeringar.csv',
  transitions: 'overgangar.csv',
};
