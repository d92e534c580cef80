import type { Body } from '../../../platform/request.ts';
import { isId, newId } from '../../../shared/values/ids.ts';
import type { fieldsAbout } from '../../trust/parts/fields-about.ts';
import type { ConsentRefusal } from '../consents.rules.ts';
import type { ShareRefusal } from '../sharing.rules.ts';
import type { Receiver } from '../sharing-overview.store.ts';
import { receiverIn } from './sharing-fields.tsx';

/** The field that each refusal is about; what is about no field stands above them all. */
export const fieldOf: Record<ConsentRefusal | ShareRefusal, string> = {
  no_receiver: 'till',
  employer_receives_nothing: 'till',
  replaced_is_to_another: 'till',
  no_areas: 'omraden',
  identity_missing: 'omraden',
  purpose_missing: 'andamal',
  how_missing: 'hur',
  explained_by_missing: 'forklarade',
  text_version_missing: 'annan_text',
  given_on_wrong: 'gavs',
  given_in_future: 'gavs',
  given_before_no: 'gavs',
  valid_from_wrong: 'galler_fran',
  from_before_given: 'galler_fran',
  replacement_starts_later: 'galler_fran',
  valid_until_wrong: 'galler_till',
  ends_before_start: 'galler_till',
  already_over: 'galler_till',
  too_long: 'galler_till',
  given_by_missing: 'vem',
  person_said_no: 'vem',
  representative_missing: 'foretradare',
  representative_unknown: 'foretradare',
  representative_outside_period: 'foretradare',
  representative_scope_unsaid: 'foretradare',
  representative_outside_scope: 'foretradare',
  guardian_missing: 'foretradare',
  not_on_the_way: 'dela',
  replaced_is_over: '',
  id_taken: '',
};

type Fields = Awaited<ReturnType<typeof fieldsAbout>>;

/** The choice that says that another text than the product's own was shown. */
export const otherText = 'annan';

/** The consent as it was typed. */
export const requestOf = (fields: Fields, body: Body, receivers: readonly Receiver[]) => {
  const other = fields.text('annan_text', 120);
  return {
    consentId: isId(body.text('id')) ? body.text('id') : newId(),
    toOrganisationId: receiverIn(body, receivers),
    areas: body.list('omraden'),
    purpose: fields.text('andamal', 500),
    givenOn: fields.optionalDay('gavs') ?? '',
    validFrom: fields.optionalDay('galler_fran') ?? '',
    validUntil: fields.optionalDay('galler_till') ?? '',
    how: body.text('hur'),
    explainedBy: fields.text('forklarade', 120),
    textVersion: body.text('version') === otherText ? other : body.text('version'),
    givenBy: body.text('vem'),
    representativeId: isId(body.text('foretradare')) ? body.text('foretradare') : undefined,
    shareNow: body.text('dela') === 'yes',
  };
};
