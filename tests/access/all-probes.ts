import { houseProbes, servingProbes } from './house-probes.ts';
import {
  deleteProbes,
  factProbes,
  insertProbes,
  particularProbes,
  readProbes,
  updateProbes,
} from './person-probes.ts';
import type { Probe } from './probes.ts';
import type { AccessWorld } from './world.ts';

/** Every statement that the access table, the sharing of areas and the grants answer. */
export const allProbes = (access: AccessWorld): Probe[] => [
  ...readProbes(access),
  ...updateProbes(access),
  ...deleteProbes(access),
  ...insertProbes(access),
  ...factProbes(access),
  ...particularProbes(access),
  ...houseProbes(access),
  ...servingProbes(),
];
