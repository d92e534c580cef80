import { mayInsert, mayRead, relationsOf } from './oracle.ts';
import { idOf, type OrganisationKey, type Person, personOf } from './people.ts';
import { writer } from './person-probes.ts';
import type { Probe } from './probes.ts';
import { readers } from './readers.ts';
import type { Values } from './rows.ts';
import type { AccessWorld } from './world.ts';

/** Writes that only one condition of a policy stops, each beside its twin that goes through. */
export const particularProbes = (access: AccessWorld): Probe[] => {
  const { ids } = access;
  const reader = readers.find(({ key }) => key === 'consultant')!;
  const { insert } = writer(access, reader);
  const officer = writer(access, readers.find(({ key }) => key === 'lssOfficer')!);
  const sharedPerson = personOf('all shared');
  const unshared = personOf('nothing shared');
  const mine = personOf('contact of consultant');
  const raised = personOf('raised');
  const way = (person: Person, home: OrganisationKey) => ({
    way_id: idOf(`way ${person.key} ${home}`),
    way_organisation_id: ids.organisations[home],
  });
  const after = (person: Person, home: OrganisationKey) => ({
    previous_way_id: idOf(`way ${person.key} ${home}`),
    previous_way_organisation_id: ids.organisations[home],
    return_reason: 'not_known',
  });
  const parallel = { track: 'parallel' };
  const to = (home: OrganisationKey) => ({ to_organisation_id: ids.organisations[home] });
  const contact = (account: string) => ({ account_id: ids.accounts[account] });
  const disclosed = {
    basis: 'disclosure',
    source_id: idOf(`disclosure the ${sharedPerson.key} fsf`),
  };
  const crossed = { basis: 'crossing', source_id: idOf(`crossing to asf ${raised.key} fsf`) };
  const consented = idOf(`consent to an employer ${sharedPerson.key} fsf`);
  const toEmployer = {
    consent: to('employer'),
    disclosure: to('employer'),
    crossing: { ...to('employer'), consent_id: consented },
    share: { ...to('employer'), source_id: consented },
  };
  const share = (how: string, allowed: boolean, overrides: Values, person = sharedPerson) =>
    insert('share', person, `, ${how}`, allowed, overrides);
  const ofDisclosure = (how: string, allowed: boolean, overrides: Values, person = sharedPerson) =>
    share(`disclosed, ${how}`, allowed, { ...disclosed, ...overrides }, person);
  return [
    insert('way', mine, ', held by another', false, { holder_organisation_id: ids.organisations.asf }),
    insert('way', sharedPerson, ', after one of another that one sees', true, after(sharedPerson, 'asf')),
    insert('way', unshared, ', after one not seen', false, after(unshared, 'asf')),
    insert('way', sharedPerson, ', after one of somebody else', false, after(mine, 'fsf')),
    insert('way_step', sharedPerson, ' on a way of another', false, way(sharedPerson, 'asf')),
    insert('way_step', sharedPerson, ' beside, on a way of another', true, {
      ...way(sharedPerson, 'asf'),
      ...parallel,
    }),
    insert('way_step', unshared, ' beside, on a way not seen', false, {
      ...way(unshared, 'asf'),
      ...parallel,
    }),
    insert('way_step', sharedPerson, ' beside, on a way of somebody else', false, {
      ...way(mine, 'fsf'),
      ...parallel,
    }),
    insert('way_step', sharedPerson, ' on a way of somebody else', false, way(mine, 'fsf')),
    insert('pause', sharedPerson, ' on a way of another', false, way(sharedPerson, 'asf')),
    insert('pause', sharedPerson, ' on a way of somebody else', false, way(mine, 'fsf')),
    insert('fact', sharedPerson, ' in another role', false, { recorded_role: 'lss_officer' }),
    insert('fact', sharedPerson, ' on a way of another that one sees', true, way(sharedPerson, 'asf')),
    insert('fact', unshared, ' on a way not seen', false, way(unshared, 'asf')),
    insert('fact', sharedPerson, ' on a way of somebody else', false, way(mine, 'fsf')),
    officer.insert(
      'transition',
      sharedPerson,
      ' on a way of another that one sees',
      true,
      way(sharedPerson, 'asf'),
    ),
    officer.insert('transition', unshared, ' on no way', true, { way_id: null, way_organisation_id: null }),
    officer.insert('transition', unshared, ' on a way not seen', false, way(unshared, 'asf')),
    officer.insert(
      'transition',
      sharedPerson,
      ' on a way of somebody else',
      false,
      way(personOf('contact of lssOfficer'), 'fsf'),
    ),
    insert('assignment', mine, ', of a colleague who meets people', true, contact('otherConsultant')),
    ...['analyst', 'unitStaff', 'asfCaseworker', 'away from fsf', 'stranger'].map((account) =>
      insert('assignment', mine, `, of ${account}`, false, contact(account)),
    ),
    insert('crossing', unshared, ' on a way not seen', false, way(unshared, 'asf')),
    insert('crossing', sharedPerson, ' on a way of somebody else', false, way(mine, 'fsf')),
    ...bases(insert, sharedPerson, ids.organisations),
    ...(['consent', 'disclosure', 'crossing', 'share'] as const).map((table) =>
      insert(table, sharedPerson, ', to an employer', false, toEmployer[table]),
    ),
    ...(['consent', 'disclosure'] as const).map((table) =>
      insert(table, sharedPerson, ', to another', true, to('af')),
    ),
    share('an area that the consent does not name', false, { area: 'benefits' }),
    share('to another than the consent says', false, to('af')),
    share('on somebody else’s consent', false, { source_id: idOf('consent nothing shared fsf') }),
    share('on no consent', false, { source_id: idOf('none') }),
    share('on a withdrawn consent', false, { source_id: idOf('consent withdrawn all shared fsf') }),
    share('on a consent that has ended', false, { source_id: idOf('consent past all shared fsf') }),
    share('on the other organisation’s consent', false, {
      ...to('fsf'),
      source_id: idOf('consent all shared asf'),
    }),
    share('on another basis', false, { basis: 'share_back' }),
    ofDisclosure('within it', true, {}),
    ofDisclosure('an area that it does not name', false, { area: 'benefits' }),
    ofDisclosure('to another than it says', false, to('af')),
    ofDisclosure('about somebody else', false, {}, unshared),
    ofDisclosure('that does not exist', false, { source_id: idOf('none') }),
    ofDisclosure('by the other organisation', false, {
      ...to('fsf'),
      source_id: idOf('disclosure the all shared asf'),
    }),
    ofDisclosure('on another basis', false, { basis: 'share_back' }),
    share('with a case that is sent', true, crossed, raised),
    share('on a case that is not sent', false, { ...crossed, source_id: idOf('none') }, raised),
    share(
      'with a case, in another collaboration',
      false,
      { ...crossed, collaboration_id: access.shadow },
      raised,
    ),
    share(
      'with a case, as if another sent',
      false,
      { ...crossed, from_organisation_id: ids.organisations.fk },
      raised,
    ),
    share('with a case, on another basis', false, { ...crossed, basis: 'share_back' }, raised),
  ];
};

/** What crosses stands on a consent or a disclosure of one's own that names the receiver and the areas. */
const bases = (
  insert: ReturnType<typeof writer>['insert'],
  about: Person,
  organisations: Record<OrganisationKey, string>,
): Probe[] => {
  const consent = (name: string) => ({ consent_id: idOf(name) });
  const disclosure = (name: string) => ({ consent_id: null, disclosure_id: idOf(name) });
  const own = disclosure(`disclosure the ${about.key} fsf`);
  const crossing = (how: string, allowed: boolean, overrides: Values) =>
    insert('crossing', about, `, ${how}`, allowed, overrides);
  const bent = (how: string, basis: Values, name: string, others: (of: string) => Values) => [
    crossing(`${how}, areas that it does not name`, false, { ...basis, areas: ['identity', 'benefits'] }),
    crossing(`${how}, to another`, false, { ...basis, to_organisation_id: organisations.af }),
    crossing(`${how} about somebody else`, false, others(`${name} nothing shared fsf`)),
    crossing(`${how} that does not exist`, false, others('none')),
    crossing(`${how} of the other organisation`, false, {
      ...others(`${name} ${about.key} asf`),
      to_organisation_id: organisations.fsf,
    }),
  ];
  return [
    crossing('as if the other organisation sent it', false, {
      ...consent(`consent ${about.key} asf`),
      organisation_id: organisations.asf,
      to_organisation_id: organisations.fsf,
    }),
    ...bent('on a consent', {}, 'consent', consent),
    crossing('on a withdrawn consent', false, consent(`consent withdrawn ${about.key} fsf`)),
    crossing('on a consent that has ended', false, consent(`consent past ${about.key} fsf`)),
    crossing('on a disclosure', true, own),
    ...bent('on a disclosure', own, 'disclosure the', disclosure),
  ];
};

const factPeople = [
  'contact of supervisor',
  'placed at north',
  'all shared with af',
  'all shared with fk',
  'all shared',
];

export const factProbes = (access: AccessWorld): Probe[] =>
  readers.flatMap((reader) => {
    const { insert, wayOf } = writer(access, reader);
    const about = factPeople.map(personOf).filter((person) => relationsOf(reader, person).length > 0);
    return about.flatMap((person) =>
      (['step', 'benefits', 'assessments', 'work'] as const).map((area) => {
        const way = wayOf(person, reader.home);
        const seen = way !== undefined && mayRead(reader, way);
        return insert(
          'fact',
          person,
          ` in ${area}`,
          seen && mayInsert(reader, { table: 'fact', person, area }),
          {
            area,
          },
        );
      }),
    );
  });
