import { newId } from '../../shared/values/ids.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { factKinds } from '../path/fact-kinds.rules.ts';
import type { WayRows } from '../path/loaded-way.rules.ts';
import { recordFactOn } from '../path/record-fact.ts';
import { loadPlan } from './load-plan.ts';
import type { LoadedPlan } from './loaded-plan.rules.ts';
import { decideLock } from './parties.rules.ts';
import { insertAgreement } from './parties.store.ts';
import { openVersion, type PlanRefusal, type PlanVersion } from './plan.rules.ts';
import { type Doing, markLocked } from './plan.store.ts';

type Locked = Result<true, { name: PlanRefusal; who?: string }[]>;

/**
 * All have said yes: the version is locked, and the way's needs that ask for an agreed or an updated plan are met. Whoever offers the plan says
 * yes by this.
 */
export const lockPlan = async (doing: Doing, participantId: string, planId: string): Promise<Locked> => {
  const { plan, parties, way } = await loadPlan(doing, participantId, planId);
  const version = plan && openVersion(plan.versions);
  if (!plan || !version) return refuse([{ name: 'locked' }]);
  if (!mayLock(doing)) return refuse([{ name: 'officer_locks' }]);
  const decided = decideLock({ version, agreements: plan.agreements, parties });
  if (!decided.ok) return decided;
  await sayYes(doing, participantId, plan, version);
  await markLocked(doing, version);
  if (way && !way.endedOn) await tellWay(doing, way, version, decided.value);
  return accept(true);
};

/** A supervisor writes the plan with the person; that it is agreed is the officer's to record. */
const mayLock = ({ visitor }: Doing): boolean => visitor.role !== 'supervisor';

const sayYes = (doing: Doing, participantId: string, plan: LoadedPlan, version: PlanVersion): Promise<void> =>
  insertAgreement(doing, participantId, plan.organisationId, {
    id: newId(),
    versionId: version.id,
    contentVersion: version.version,
    party: 'organisation',
    partyOrganisationId: plan.organisationId,
    answer: 'yes',
    how: 'own_sign_in',
    recordedHow: null,
    byName: doing.visitor.name,
    words: null,
    saidOn: doing.today,
  });

/** The facts that needs of the way read (docs/path-functions.md): a plan is agreed, and after the first one also updated. */
const tellWay = async (doing: Doing, way: WayRows, version: PlanVersion, parties: string[]) => {
  const recording = { tx: doing.tx, who: doing.visitor, today: doing.today };
  const kinds: ('plan_agreed' | 'plan_updated')[] =
    version.number > 1 ? ['plan_agreed', 'plan_updated'] : ['plan_agreed'];
  const details = {
    plan_agreed: { parties, personSaidYes: true },
    plan_updated: { what: `Min plan, version ${version.number}` },
  };
  for (const kind of kinds) {
    if (!(factKinds[kind].roles as readonly string[]).includes(doing.visitor.role)) continue;
    const outcome = kind === 'plan_agreed' ? 'agreed' : 'updated';
    const told = { kind, happenedOn: doing.today, outcome, details: details[kind] };
    const recorded = await recordFactOn(recording, way, told);
    if (!recorded.ok) throw new Error(`the way refused ${kind}: ${JSON.stringify(recorded.refusal)}`);
  }
};
