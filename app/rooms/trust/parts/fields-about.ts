import type { Body } from '../../../platform/request.ts';
import { typedFields } from '../../../platform/typed-fields.ts';
import type { Visit } from '../../../platform/visit.ts';
import { findBirthDate } from '../birth-date.store.ts';

/** Reads a posted form about a person: besides what every form demands, no day of it lies before the birth. */
export const fieldsAbout = async (visit: Visit, body: Pick<Body, 'text' | 'list'>, participantId: string) =>
  typedFields({ ...visit, birthDate: await findBirthDate(visit.tx, visit.visitor, participantId) }, body);
