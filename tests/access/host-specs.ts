import type { Act, Area } from '../../database/access-acts.ts';

/** What the design says of the tables about the employer's page; written by hand, as the others. */
export const hostSpecs: Record<string, { area: Area; shared: boolean; insert?: Act; update?: Act }> = {
  employer_link: { area: 'work', shared: false, insert: 'keep_stays', update: 'keep_stays' },
  employer_sheet: { area: 'work', shared: false, insert: 'keep_stays', update: 'keep_stays' },
  support_request: { area: 'work', shared: false, update: 'keep_stays' },
  employer_check_in: { area: 'work', shared: false },
};
