import type { Row } from './oracle.ts';
import { idOf, type OrganisationKey, type Person } from './people.ts';
import type { Ids, Values } from './row-contents.ts';

type Add = (
  table: string,
  home: OrganisationKey,
  name: string,
  overrides?: Values,
  more?: Partial<Row>,
) => void;

const day = '2020-01-02';
const moment = '2020-01-02T00:00:00Z';

export const planId = (what: string, person: Person, home: OrganisationKey) =>
  idOf(`plan_${what} ${person.key} ${home}`);

const shown = (by: string): Values => ({
  shown_version: 1,
  shown_at: moment,
  shown_by: by,
  shown_how: 'read_together',
});
const released: Values = { released_version: 1, released_at: moment };

/** A plan of each organisation in every state that decides who may see or change it. */
export const planRows = (ids: Ids, person: Person, home: OrganisationKey, to: OrganisationKey, add: Add) => {
  const by = ids.accounts[`away from ${home}`]!;
  const all = Object.values(ids.organisations);
  const unshared = { unshared: true as const };
  const kept = { ...unshared, keptFromPerson: true as const };
  const fixed = { fixed: true as const };
  const id = (what: string) => planId(what, person, home);
  const version = (name: string, values: Values, more: Partial<Row>) =>
    add(
      'plan_version',
      home,
      name,
      { plan_version_id: id(`version ${name}`), plan_id: id(`of ${name}`), ...values },
      more,
    );
  add('plan', home, 'living', { plan_id: id('living'), ended_on: null, end_reason: null });
  add('plan', home, 'ended', {}, fixed);
  version('draft', {}, kept);
  version('changed', { ...shown(by), ...released, version: 2 }, kept);
  const pictured = { goal_picture_id: id('goal shown'), goal_sound_id: id('goal heard') };
  version('released', { ...shown(by), ...released, ...pictured }, {});
  version('locked', { ...shown(by), ...released, locked_on: day, locked_by: by }, fixed);
  add('plan_goal', home, 'kept', {}, unshared);
  add('plan_goal', home, 'shown', { plan_goal_id: id('goal shown') });
  add('plan_goal', home, 'heard', { plan_goal_id: id('goal heard') });
  const activity = (name: string, values: Values, more: Partial<Row>) =>
    add('plan_activity', home, name, { activity_key: id(`key ${name}`), ...values }, more);
  const inReleased = { plan_version_id: id('version released') };
  activity('hidden', inReleased, unshared);
  activity('struck', { ...inReleased, visible_to: all, struck_at: moment }, kept);
  activity('drafted', { visible_to: all }, kept);
  activity('shown', { ...inReleased, visible_to: all }, {});
  activity('locked', { plan_version_id: id('version locked'), visible_to: all }, fixed);
  add('plan_activity_status', home, 'hidden', { activity_key: id('key hidden') }, unshared);
  add('plan_activity_status', home, 'shown', { activity_key: id('key shown') });
  add('plan_undertaking', home, 'draft', {}, kept);
  add('plan_undertaking', home, 'released', { released_at: moment }, fixed);
  add('plan_agreement', home, 'own', {}, unshared);
  add('plan_agreement', home, 'to another', { plan_organisation_id: ids.organisations[to] }, { to });
  add('plan_review', home, 'of the plan', {});
  add('plan_review', home, 'of another', { plan_id: null, lss_plan_id: id('lss') }, kept);
  add('lss_plan', home, 'old', {}, unshared);
  add('implementation_plan', home, 'old', {}, unshared);
};

/** What a new row of these tables stands on, in the writer's own organisation. */
export const planPointers = (ids: Ids, person: Person, home: OrganisationKey): Record<string, Values> => {
  const own = { plan_organisation_id: ids.organisations[home] };
  const draft = { plan_version_id: planId('version draft', person, home) };
  return {
    plan_version: { plan_id: planId('of new', person, home) },
    plan_goal: { plan_id: planId('living', person, home) },
    plan_activity: draft,
    plan_undertaking: { plan_id: planId('living', person, home), ...own },
    plan_agreement: { ...draft, ...own },
    plan_review: { plan_id: planId('living', person, home) },
  };
};

/** What a whole row of each table needs besides whose it is. */
export const planContents = (by: string): Record<string, Values> => ({
  plan: { opened_by: by, opened_at: moment, ended_on: day, end_reason: 'moved' },
  plan_goal: { kind: 'text', words: 'prov', told_by: 'staff', recorded_by: by, recorded_at: moment },
  plan_version: {
    number: 1,
    goal: 'prov',
    can: '',
    needs: '',
    otherwise: '',
    took_part: '',
    money_talk: 'not_yet',
    version: 1,
    written_by: by,
    written_at: moment,
  },
  plan_activity: {
    activity_key: idOf('new activity'),
    what: 'prov',
    done_by: 'person',
    visible_to: [],
    position: 1,
    version: 1,
    written_by: by,
    written_at: moment,
  },
  plan_activity_status: {
    activity_key: idOf('new activity'),
    status: 'planned',
    set_on: day,
    recorded_by: by,
    recorded_at: moment,
  },
  plan_undertaking: { what: 'prov', who: 'prov', version: 1, recorded_by: by, recorded_at: moment },
  plan_agreement: {
    content_version: 1,
    party: 'person',
    answer: 'yes',
    how: 'own_sign_in',
    said_on: day,
    recorded_by: by,
    recorded_at: moment,
  },
  plan_review: { kind: 'held', reviewed_on: day, note: 'prov', recorded_by: by, recorded_at: moment },
  lss_plan: { offered_on: day, occasion: 'decision', version: 1, recorded_by: by, recorded_at: moment },
  implementation_plan: {
    made_on: day,
    participation: '',
    goals: [],
    version: 1,
    recorded_by: by,
    recorded_at: moment,
  },
});
