import type { PlainDate } from '../../shared/values/dates.ts';
import { type Area, areas } from './consents.rules.ts';

/** What passes at this moment, or is going to. */
export interface LiveShare {
  area: Area;
  fromOrganisationId: string;
  toOrganisationId: string;
  basis: 'consent' | 'disclosure';
  startsOn: PlainDate;
  lastDay: PlainDate;
}

interface GridCell {
  organisationId: string;
  /** Undefined where nothing is shared. */
  share: LiveShare | undefined;
}

export interface GridRow {
  area: Area;
  cells: GridCell[];
}

/** Rows what, columns who, until when: of several shares of the same, what lasts longest, and a yes before another basis. */
export const sharingGrid = (shares: readonly LiveShare[], organisationIds: readonly string[]): GridRow[] =>
  areas.map((area) => ({
    area,
    cells: organisationIds.map((organisationId) => ({
      organisationId,
      share: shares
        .filter((share) => share.area === area && share.toOrganisationId === organisationId)
        .toSorted(
          (a, b) =>
            Number(a.basis !== 'consent') - Number(b.basis !== 'consent') ||
            b.lastDay.localeCompare(a.lastDay),
        )[0],
    })),
  }));

/** The columns: who takes part on the way and who is shared with, in the order of the list of organisations. */
export const gridColumns = <Organisation extends { organisationId: string }>(
  organisations: readonly Organisation[],
  takingPart: readonly string[],
  shares: readonly LiveShare[],
): Organisation[] => {
  const shared = new Set([...takingPart, ...shares.map(({ toOrganisationId }) => toOrganisationId)]);
  return organisations.filter(({ organisationId }) => shared.has(organisationId));
};
