import { detailField } from '../../app/rooms/path/typed-fact.rules.ts';
import { stockholmDay } from '../../app/shared/values/dates.ts';
import { familyNames } from '../../seed/names.ts';
import { collaborationOf, idOf, personIn, type Shape, sessionToken } from './shape.ts';
import { ask, demand } from './visits.ts';

/** One thing a job consultant does, in the product and on the floor. */
export interface Workload {
  name: string;
  times: number;
  /** The most that ours may cost of the floor's, and what we would like. */
  goal: number;
  stretch: number;
  product: (port: number, turn: number) => Promise<unknown>;
  floor: (port: number, turn: number) => Promise<unknown>;
}

const consultants = 40;
const cookieOf = (n: number) => `brygga=${sessionToken(n)}`;
const consultant = (turn: number) => (turn % consultants) + 1;
const personOf = (turn: number, shape: Shape) => personIn(consultant(turn), (turn * 7) % 130, shape);
const typed = (turn: number) => familyNames[turn % familyNames.length]!.slice(0, 2);

export const workloads = (shape: Shape): Workload[] => {
  const get = (path: string) => (port: number, turn: number) =>
    demand(port, { path, cookie: cookieOf(consultant(turn)) });
  const floor = (page: string) => (port: number, turn: number) =>
    demand(port, { path: `/${page}?n=${consultant(turn)}` });
  const openOnFloor = (port: number, p: number) =>
    demand(port, { path: `/person?n=${collaborationOf(p, shape)}&id=${idOf(`person${p}`)}` });
  const openInProduct = (port: number, p: number) =>
    demand(port, { path: `/deltagare/${idOf(`person${p}`)}`, cookie: cookieOf(collaborationOf(p, shape)) });
  return [
    {
      name: 'W1 My people',
      times: 300,
      goal: 2,
      stretch: 1.3,
      product: get('/deltagare'),
      floor: floor('list'),
    },
    {
      name: 'W2 open a person',
      times: 300,
      goal: 2,
      stretch: 1.3,
      product: (port, turn) => openInProduct(port, personOf(turn, shape)),
      floor: (port, turn) => openOnFloor(port, personOf(turn, shape)),
    },
    {
      name: 'W3 register and see',
      times: 200,
      goal: 2,
      stretch: 1.3,
      product: async (port, turn) => {
        const p = personOf(turn, shape);
        const path = `/deltagare/${idOf(`person${p}`)}/vag/uppgift?slag=work_goal`;
        const form = {
          utfall: 'set',
          datum: stockholmDay(new Date()),
          [detailField('goal')]: 'Jobba på lager',
        };
        const answer = await ask(port, { method: 'POST', path, cookie: cookieOf(consultant(turn)), form });
        if (answer.status !== 303)
          throw new Error(`${path} answered ${answer.status}: ${answer.text().slice(0, 2000)}`);
        await openInProduct(port, p);
      },
      floor: async (port, turn) => {
        const p = personOf(turn, shape);
        const way = idOf(`way${p}`);
        await ask(port, {
          method: 'POST',
          path: `/event?n=${consultant(turn)}&id=${idOf(`person${p}`)}&way=${way}`,
          form: { a: 'b' },
        });
        await openOnFloor(port, p);
      },
    },
    {
      name: 'W4 search by name',
      times: 300,
      goal: 2,
      stretch: 1.3,
      product: async (port, turn) => {
        const answer = await ask(port, {
          method: 'POST',
          path: '/sok',
          cookie: cookieOf(consultant(turn)),
          form: { sok: typed(turn) },
        });
        if (![200, 303].includes(answer.status)) throw new Error(`/sok answered ${answer.status}`);
      },
      floor: (port, turn) =>
        demand(port, { path: `/search?n=${consultant(turn)}&name=${encodeURIComponent(typed(turn))}` }),
    },
    {
      name: 'W5 transitions year × sex',
      times: 120,
      goal: 1.5,
      stretch: 1.1,
      product: get('/uppfoljning'),
      floor: floor('transitions'),
    },
    {
      name: 'W6 CSV of own people',
      times: 200,
      goal: 1.5,
      stretch: 1.1,
      product: get('/deltagare.csv'),
      floor: floor('csv'),
    },
  ];
};
