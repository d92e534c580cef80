import { ratio, spreadOf, timed } from './measure.ts';
import { memory, processorTime, type Runner } from './processes.ts';
import type { Shape } from './shape.ts';
import { type Workload, workloads } from './workloads.ts';

interface Comparison {
  product: () => Promise<Runner & { coldStart: number }>;
  floor: () => Promise<Runner & { coldStart: number }>;
  databasePid: number;
  shape: Shape;
  ownerUrl: string;
}

interface Side {
  p50: number;
  p95: number;
  cpu: number;
}

const callersAtOnce = 8;

/** Ours and the floor's by turns in short rounds, so that whatever else the machine does falls on both. */
const sides = async (
  workload: Workload,
  callers: number,
  ports: { product: Runner; floor: Runner },
  databasePid: number,
): Promise<Record<'product' | 'floor', Side>> => {
  const rounds = 6;
  const times = { product: [] as number[], floor: [] as number[] };
  const cpu = { product: 0, floor: 0 };
  for (let round = 0; round < rounds; round++)
    for (const side of round % 2 ? (['product', 'floor'] as const) : (['floor', 'product'] as const)) {
      const { port, pid } = ports[side];
      const spent = () => (processorTime(pid) ?? 0) + (processorTime(databasePid) ?? 0);
      const before = spent();
      const share = Math.ceil(workload.times / rounds);
      times[side].push(
        ...(await timed(callers, share, (turn) => workload[side](port, turn + round * share))),
      );
      cpu[side] += spent() - before;
    }
  const told = (side: 'product' | 'floor') => ({
    ...spreadOf(times[side]),
    cpu: cpu[side] / times[side].length,
  });
  return { product: told('product'), floor: told('floor') };
};

const head =
  'what                        p50 ms  floor  ratio  goal stretch |  p95 at 8  floor  ratio (goal 2.5) | cpu ms  floor  ratio (goal 2)';

const line = (
  workload: Workload,
  one: Awaited<ReturnType<typeof sides>>,
  eight: Awaited<ReturnType<typeof sides>>,
) => {
  const number = (value: number) => value.toFixed(1).padStart(6);
  return `${workload.name.padEnd(26)} ${number(one.product.p50)} ${number(one.floor.p50)}  ${ratio(one.product.p50, one.floor.p50)}   ${workload.goal}   ${workload.stretch}     |  ${number(eight.product.p95)}  ${number(eight.floor.p95)}  ${ratio(eight.product.p95, eight.floor.p95)}             | ${number(eight.product.cpu)} ${number(eight.floor.cpu)}  ${ratio(eight.product.cpu, eight.floor.cpu)}`;
};

/** Both servers on the same database: each workload at one caller and at eight, then starts and memory. */
export const compare = async ({ product, floor, databasePid, shape }: Comparison): Promise<void> => {
  const ports = { product: await product(), floor: await floor() };
  try {
    console.log(
      `\ncold start to the first page: ${ratio(ports.product.coldStart, ports.floor.coldStart)} × the floor's (goal 4)`,
    );
    const list = workloads(shape).filter(
      ({ name }) => !process.env.ONLY || name.startsWith(process.env.ONLY),
    );
    for (const workload of list)
      for (const side of ['product', 'floor'] as const)
        await timed(2, 60, (turn) => workload[side](ports[side].port, turn));
    console.log(head);
    for (const workload of list) {
      const one = await sides(workload, 1, ports, databasePid);
      console.log(line(workload, one, await sides(workload, callersAtOnce, ports, databasePid)));
    }
    console.log(
      `memory after load: ${ratio(memory(ports.product.pid), memory(ports.floor.pid))} × the floor's (goal 2)`,
    );
  } finally {
    await ports.product.stop();
    await ports.floor.stop();
  }
};
