import { assigns, entitled, livesOn, places } from '../acts/person.ts';
import type { StaffKey, UnitKey } from '../staff.ts';
import type { Event } from '../tell.ts';

type Form = Parameters<typeof places>[0];
type Source = Parameters<typeof livesOn>[0];

interface Beginning {
  /** Days ago that the file was opened. */
  opened: number;
  consultant?: StaffKey;
  officer?: StaffKey;
  form?: Form;
  unit?: UnitKey;
  source?: Source;
  level?: number | null;
  /** Days after opening that the benefit ends. */
  until?: number;
  group?: 1 | 2;
}

/** In day activity, with a consultant and an LSS officer, and a livelihood. */
export const inDayActivity = ({
  opened,
  consultant = 'sara',
  officer = 'lena',
  form = 'work_oriented_group',
  unit = 'verkstan',
  source = 'activity_compensation',
  level = 100,
  until,
  group = 1,
}: Beginning): Event[] => [
  [opened, consultant, assigns(officer), places(form, unit), livesOn(source, level, until)],
  [opened - 1, officer, entitled(group)],
];
