import { idOf, type Person, personOf } from './people.ts';
import { writer } from './person-probes.ts';
import type { Probe } from './probes.ts';
import { readers } from './readers.ts';
import type { AccessWorld } from './world.ts';

/** What a yes that has not begun, has ended, or was taken back in part may open: nothing; and what the person's own no stops. */
export const sharingProbes = (access: AccessWorld): Probe[] => {
  const reader = readers.find(({ key }) => key === 'consultant')!;
  const { insert } = writer(access, reader);
  const about: Person = personOf('all shared');
  const ended = (name: string) => idOf(`${name} ${about.key} fsf`);
  const to = { to_organisation_id: access.ids.organisations.af };
  const represented = { given_by: 'representative' };
  const onDisclosure = { basis: 'disclosure', source_id: ended('disclosure ended') };
  return [
    insert('consent', about, ', by a representative', true, represented),
    insert('consent', about, ', by a representative against a no', false, { ...represented, ...to }),
    insert('consent', about, ', by the person after a no', true, to),
    insert('share', about, ', on a yes that has not begun', false, { source_id: ended('consent later') }),
    insert('share', about, ', of an area that was taken back', false, {
      source_id: ended('consent lessened'),
      area: 'step',
    }),
    insert('share', about, ', of an area that was not taken back', true, {
      source_id: ended('consent lessened'),
      area: 'identity',
    }),
    insert('share', about, ', on a disclosure that was ended', false, onDisclosure),
    insert('crossing', about, ', on a yes that has not begun', false, { consent_id: ended('consent later') }),
    insert('crossing', about, ', with an area that was taken back', false, {
      consent_id: ended('consent lessened'),
    }),
    insert('crossing', about, ', on a disclosure that was ended', false, {
      consent_id: null,
      disclosure_id: ended('disclosure ended'),
    }),
  ];
};
