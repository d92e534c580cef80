import type { SchoolForm } from '../../app/rooms/participants/codes.rules.ts';
import { custodyUntil } from '../../app/rooms/participants/details.rules.ts';
import { insertRepresentative } from '../../app/rooms/participants/edits.store.ts';
import { insertWorkplaceLearning, saveSchooling } from '../../app/rooms/participants/school.store.ts';
import { addDays } from '../../app/shared/values/dates.ts';
import { newId } from '../../app/shared/values/ids.ts';
import type { Act } from '../tell.ts';
import { notes } from './way.ts';

/** Who has custody until the pupil is 18, and takes part when the pupil says yes to something. */
export const custodian =
  (name: string): Act =>
  async ({ visiting, participantId, person, left }) => {
    const starts_on = visiting.today;
    const ends_on = custodyUntil(person.born, { starts_on, ends_on: null });
    if (!ends_on) throw new Error('is of age');
    const columns = {
      kind: 'custodian',
      name,
      phone: '070-174 06 13',
      scope: 'vårdnad',
      areas: null,
      starts_on,
      ends_on,
    };
    await insertRepresentative(visiting, participantId, newId(), columns);
    left.set('custodian', name);
  };

/** The guardian has been told; once the pupil is of age nobody asks. */
export const informs = (who: string): Act =>
  notes('guardian_informed', 'informed', { who, how: 'Samtal på skolan' });

/** The school, and in how many days it ends; less than none: it has ended. */
export const attends =
  (school_form: SchoolForm, endsInDays: number, programme: string | null = null, year?: number): Act =>
  ({ visiting, participantId }) =>
    saveSchooling(visiting, participantId, null, {
      school_form,
      school: 'Kanalgymnasiet',
      programme,
      school_year: year ?? null,
      ends_on: addDays(visiting.today, endsInDays),
    });

/** A period of workplace learning that has been: so many days long, up to the day before. */
export const learns =
  (workplace: string, days: number, gave: string): Act =>
  ({ visiting, participantId }) =>
    insertWorkplaceLearning(visiting, participantId, newId(), {
      workplace,
      gave,
      starts_on: addDays(visiting.today, -days),
      ends_on: addDays(visiting.today, -1),
    });
