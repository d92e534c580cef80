import type { FunctionCall } from './function-calls.ts';
import { byLink } from './host-probes.ts';
import { ownReaders, throughDoor } from './own-readers.ts';
import { idOf, personOf } from './people.ts';
import { stayId } from './place-rows.ts';
import type { AccessWorld } from './world.ts';

/** What is filled in of an agreement: on what stands, on what stood, nothing new, outside what is booked, and once more. */
const filled: [seen: number, what: object, id?: string][] = [
  [1, { what: 'x' }],
  [1, { days: ['tue'] }],
  [0, { what: 'x' }],
  [1, { what: 'prov' }],
  [1, { startsOn: '2019-12-31' }],
  [1, { endsOn: '2999-01-02' }],
  [1, { what: 'x' }, idOf('stay_version the all shared fsf')],
];
const fillings = filled.map(
  ([seen, what, id = idOf('own version')]) =>
    `select app.fill_in_stay($1::uuid, ${seen}, '${id}'::uuid, '${JSON.stringify(what)}'::jsonb, 'h', 't', 'w')`,
);

const person = personOf('all shared');
const [fsf, asf] = [stayId('the', person, 'fsf'), stayId('the', person, 'asf')];
const stays = [fsf, asf, stayId('ended', person, 'fsf'), stayId('the', personOf('nothing shared'), 'fsf')];

/** Those about one person: each comes with other areas, or beside somebody who sees less. */
const filling = ownReaders.filter((one) => one.person === person);

/** The person, those who come for or beside the person, and the employer of FSF by a link about the person, on stays of several. */
export const fillInCalls = (access: AccessWorld): FunctionCall[] =>
  [...filling.map((one) => throughDoor(access, one)), byLink(access)].flatMap(({ door }) =>
    fillings.map((statement) => ({ name: 'fill_in_stay', door, statement, arguments: stays })),
  );
