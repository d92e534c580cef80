import type { TableAccess } from './access-policies.ts';
import { consentTables } from './access-tables-consents.ts';
import { easyTables } from './access-tables-easy.ts';
import { employerTables } from './access-tables-employers.ts';
import { forumTables } from './access-tables-forums.ts';
import { hostTables } from './access-tables-hosts.ts';
import { measureTables } from './access-tables-measures.ts';
import { meetingTables } from './access-tables-meetings.ts';
import { modelTables } from './access-tables-models.ts';
import { municipalJobTables } from './access-tables-municipal-jobs.ts';
import { noteTables } from './access-tables-notes.ts';
import { ownTables } from './access-tables-own.ts';
import { participantTables } from './access-tables-participants.ts';
import { pathTables } from './access-tables-path.ts';
import { peopleTables } from './access-tables-people.ts';
import { placeTables } from './access-tables-places.ts';
import { planTables } from './access-tables-plan.ts';
import { programmeTables } from './access-tables-programme.ts';
import { restTables } from './access-tables-rest.ts';
import { reviewTables } from './access-tables-review.ts';
import { sharingTables } from './access-tables-sharing.ts';
import { trainingTables } from './access-tables-training.ts';
import { upkeepTables } from './access-tables-upkeep.ts';

/** Every table with its policies and grants; the conventions test refuses a table that is missing here. */
export const accessTables: TableAccess[] = [
  ...peopleTables,
  ...participantTables,
  ...ownTables,
  ...easyTables,
  ...sharingTables,
  ...consentTables,
  ...pathTables,
  ...modelTables,
  ...measureTables,
  ...employerTables,
  ...placeTables,
  ...forumTables,
  ...municipalJobTables,
  ...hostTables,
  ...programmeTables,
  ...trainingTables,
  ...meetingTables,
  ...noteTables,
  ...planTables,
  ...restTables,
  ...upkeepTables,
  ...reviewTables,
];
