import type { Body } from '../../../platform/request.ts';
import { isId, newId } from '../../../shared/values/ids.ts';
import type { fieldsAbout } from '../../trust/parts/fields-about.ts';
import type { ConsentRefusal, ShareRefusal } from '../consents.rules.ts';
import type { Receiver } from '../sharing-overview.store.ts';
import { receiverIn } from './sharing-fields.tsx';

/** The field that each refusal is about. */
export const fieldOf: Record<ConsentRefusal | ShareRefusal, string> = {
  no_receiver: 'till',
  employer_receives_nothing: 'till',
  no_areas: 'omraden',
  identity_missing: 'omraden',
  purpose_missing: 'andamal',
  how_missing: 'hur',
  explained_by_missing: 'forklarade',
  text_version_missing: 'version',
  given_on_wrong: 'gavs',
  given_in_future: 'gavs',
  valid_until_wrong: 'galler_till',
  ends_before_given: 'galler_till',
  already_over: 'galler_till',
  too_long: 'galler_till',
  guardian_missing: 'foretradare',
  not_on_the_way: 'dela',
};

type Fields = Awaited<ReturnType<typeof fieldsAbout>>;

/** The consent as it was typed. */
export const requestOf = (fields: Fields, body: Body, receivers: readonly Receiver[]) => ({
  consentId: isId(body.text('id')) ? body.text('id') : newId(),
  toOrganisationId: receiverIn(body, receivers),
  areas: body.list('omraden'),
  purpose: fields.text('andamal', 500),
  givenOn: fields.optionalDay('gavs') ?? '',
  validUntil: fields.optionalDay('galler_till') ?? '',
  how: body.text('hur'),
  explainedBy: fields.text('forklarade', 120),
  textVersion: fields.text('version', 40),
  representative: fields.text('foretradare', 120),
  shareNow: body.text('dela') === 'yes',
});
