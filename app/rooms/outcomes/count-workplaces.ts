import type { Tx } from '../../platform/database.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import { countedTransitions } from './count-transitions.ts';
import { type IndicatorRow, indicatorRows } from './indicators.rules.ts';
import { type KindCell, type StaffLoad, type StayCell, staffLoads } from './stay-counts.rules.ts';
import { countStaff, countStayKinds, countStays } from './stay-counts.store.ts';
import { type WayFigure, wayFigures } from './way-counts.rules.ts';
import { countWayTimes, listWayModels } from './way-counts.store.ts';
import { sharingFigure } from './way-sharing.rules.ts';
import { countSharing } from './way-sharing.store.ts';
import {
  type EmployerYear,
  type ForumYear,
  type SeatCount,
  type SeatDay,
  seatDays,
} from './workplace-counts.rules.ts';
import { countEmployers, countForums, countSeats } from './workplace-counts.store.ts';

export interface WorkplaceCounts {
  /** The models whose measured step leads to another. */
  figures: WayFigure[];
  indicators: IndicatorRow[];
  employers: EmployerYear[];
  seats: SeatCount[];
  seatDays: SeatDay[];
  forums: ForumYear[];
  stays: StayCell[];
  kinds: KindCell[];
  loads: StaffLoad[];
}

/** What the page of employers and learning places and its file show, through the statistics door. */
export const countWorkplaces = async (tx: Tx, today: PlainDate): Promise<WorkplaceCounts> => {
  const figures = wayFigures(await listWayModels(tx), [], await countWayTimes(tx)).filter(
    ({ model }) => model.target !== null,
  );
  const seats = await countSeats(tx);
  const stays = await countStays(tx);
  return {
    figures,
    indicators: indicatorRows(figures, await countedTransitions(tx, today)),
    employers: await countEmployers(tx),
    seats,
    seatDays: seatDays(seats, stays, today),
    forums: await countForums(tx),
    stays,
    kinds: await countStayKinds(tx),
    loads: staffLoads(await countStaff(tx), stays, sharingFigure(await countSharing(tx), null).last),
  };
};
