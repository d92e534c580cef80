import { administratorProbes } from './administrator-probes.ts';
import { employerProbes } from './employer-probes.ts';
import { hostProbes } from './host-probes.ts';
import { jobProbes } from './job-probes.ts';
import { measureProbes } from './measure-probes.ts';
import { municipalJobProbes } from './municipal-job-probes.ts';
import { ownProbes } from './own-probes.ts';
import { factProbes, particularProbes } from './particular-probes.ts';
import { deleteProbes, insertProbes, readProbes, updateProbes } from './person-probes.ts';
import { pictureProbes } from './picture-probes.ts';
import { planProbes } from './plan-probes.ts';
import type { Probe } from './probes.ts';
import { programmeProbes } from './programme-probes.ts';
import { protectedProbes } from './protected-probes.ts';
import { reviewProbes } from './review-probes.ts';
import { servingProbes } from './serving-probes.ts';
import { settingProbes } from './setting-probes.ts';
import { sharingProbes } from './sharing-probes.ts';
import { staffProbes } from './staff-probes.ts';
import { stayProbes } from './stay-writes.ts';
import { trainingProbes } from './training-probes.ts';
import type { AccessWorld } from './world.ts';

/** Every statement that the access table, the sharing of areas and the grants answer. */
export const allProbes = (access: AccessWorld): Probe[] => [
  ...readProbes(access),
  ...updateProbes(access),
  ...deleteProbes(access),
  ...particularProbes(access),
  ...sharingProbes(access),
  ...planProbes(access),
  ...stayProbes(access),
  ...hostProbes(access),
  ...factProbes(access),
  ...protectedProbes(access),
  ...insertProbes(access),
  ...staffProbes(access),
  ...measureProbes(access),
  ...programmeProbes(access),
  ...employerProbes(access),
  ...municipalJobProbes(access),
  ...trainingProbes(access),
  ...administratorProbes(access),
  ...jobProbes(access),
  ...reviewProbes(access),
  ...ownProbes(access),
  ...settingProbes(access),
  ...pictureProbes(access),
  ...servingProbes(),
];
