import { asActor, asSystem, type Database } from '../app/platform/database.ts';
import type { Secrets } from '../app/platform/visit.ts';
import type { PlainDate } from '../app/shared/values/dates.ts';
import { tellEmployers } from './employers.ts';
import { tellForums } from './forums.ts';
import { importHistory, placementsOfLeavers } from './history.ts';
import { tellHosts } from './hosts.ts';
import { placementsOfUnits, tellInventory } from './inventory.ts';
import { tellLogReview } from './log-review.ts';
import { tellMeasures } from './measures.ts';
import { tellMunicipalJobs } from './municipal-jobs.ts';
import { importEverybodyElse } from './october-2020.ts';
import { openFile } from './open.ts';
import { tellOwnPages } from './own-pages.ts';
import { tellOwnWords } from './own-words.ts';
import { useShippedPaths } from './paths.ts';
import { tellPlaces } from './places.ts';
import { tellProcessing } from './processing.ts';
import { tellProgramme } from './programme.ts';
import { loadPublished } from './published.ts';
import { neighbourStaff, townStaff } from './staff.ts';
import { tellStaffTraining } from './staff-training.ts';
import { makeStage, proposeNewcomer } from './stage.ts';
import { bridgeStories } from './stories/bridge.ts';
import { dayActivityStories } from './stories/day-activity.ts';
import { fkLoopStories } from './stories/fk-loop.ts';
import { makeItWorkStories } from './stories/make-it-work.ts';
import { malmoOnTheWayStories } from './stories/malmo-on-the-way.ts';
import { malmoRaisedStories } from './stories/malmo-raised.ts';
import { neighbourStories } from './stories/neighbour.ts';
import { schoolStories } from './stories/school.ts';
import { type Setting, tell, within } from './tell.ts';

interface Telling {
  database: Database;
  secrets: Secrets;
  /** The address that the demo is served on. */
  origin: string;
  today: PlainDate;
  say: (line: string) => void;
}

const town = 'Exempelstad';
const stories = [
  ...dayActivityStories,
  ...makeItWorkStories,
  ...malmoRaisedStories,
  ...malmoOnTheWayStories,
  ...fkLoopStories,
  ...bridgeStories,
  ...schoolStories,
];

const isThere = (database: Database) =>
  asSystem(database, async (tx) => {
    const found = await tx
      .selectFrom('collaboration')
      .select('name')
      .where('name', '=', town)
      .executeTakeFirst();
    return found !== undefined;
  });

const makeTown = ({ database, secrets, origin, today }: Telling): Promise<Setting> =>
  asSystem(database, async (tx) => {
    const stage = await makeStage(tx, town, townStaff);
    await proposeNewcomer(tx, stage);
    await loadPublished(tx, stage.collaborationId);
    const paths = await useShippedPaths(tx, stage.collaborationId);
    return { ...stage, paths, database, today, origin, numberKey: secrets.numberKey };
  });

const makeNeighbour = ({ database, secrets, origin, today }: Telling): Promise<Setting> =>
  asSystem(database, async (tx) => {
    const stage = await makeStage(tx, 'Grannköping', neighbourStaff);
    const paths = await useShippedPaths(tx, stage.collaborationId);
    return { ...stage, paths, database, today, origin, numberKey: secrets.numberKey };
  });

const importAsManager = ({ database, staff, collaborationId, today, numberKey }: Setting) => {
  const manager = staff.jon;
  if (!manager) throw new Error('no manager to import as');
  return asActor(database, manager, today, async (tx) => {
    const doing = { tx, today, who: { ...manager, collaborationId } };
    const already = [...placementsOfLeavers(today), ...placementsOfUnits(today)];
    return {
      left: await importHistory(doing, numberKey),
      others: await importEverybodyElse(doing, numberKey, already),
    };
  });
};

/** Tells the demo's story once, in one transaction: the whole of it is there, or none. */
export const loadDemo = async (telling: Telling): Promise<void> => {
  if (await isThere(telling.database)) return;
  await telling.database.handle.transaction().execute(async (tx) => {
    const inside = { ...telling, database: within(telling.database, tx) };
    const setting = await makeTown(inside);
    const { left, others } = await importAsManager(setting);
    telling.say(`  ${left} som har lämnat daglig verksamhet sedan 2013, ur tre filer.`);
    telling.say(`  ${others} till som var i daglig verksamhet den 31 oktober 2020, ur tre filer.`);
    const measures = await tellMeasures(setting);
    await tellEmployers(setting);
    telling.say(`  ${measures} insatser i katalogen, från fem organisationer.`);
    await tellProcessing(setting);
    for (const story of stories) await tell(setting, story, openFile);
    telling.say(`  ${stories.length} människor på väg, berättade av dem som arbetar med dem.`);
    await tellPlaces(setting, await tellForums(setting));
    await tellMunicipalJobs(setting);
    await tellHosts(setting);
    const placed = await tellInventory(setting);
    telling.say(`  ${placed} till på enheterna, med vad de har svarat om arbete.`);
    const groups = await tellProgramme(setting);
    telling.say(`  ${groups} grupper i programmet, som träffas i dag.`);
    const trainings = await tellStaffTraining(setting);
    telling.say(`  ${trainings} utbildningar för personal.`);
    const read = await tellLogReview(setting);
    telling.say(`  ${read} läsningar att följa upp, med plan och stickprov.`);
    const signedIn = await tellOwnPages(setting);
    telling.say(
      `  ${signedIn.size} som kan logga in på sina egna sidor, en av dem med en god man som också kan det.`,
    );
    await tellOwnWords(setting, signedIn);
    const neighbour = await makeNeighbour(inside);
    for (const story of neighbourStories) await tell(neighbour, story, openFile);
  });
};
