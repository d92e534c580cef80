import type { StoredValue } from '../extract.store.ts';

/** What tells the person nothing: what ties rows together, and how they are kept. */
const silent = new Set(
  `id collaboration_id participant_id organisation_id way_organisation_id plan_organisation_id name_key name_key_given
  version content_hash number_hmac message_id thread_id sequence tries due_at queued_at calendar method steps transition_key
  released_version shown_version content_version activity_key media_type calendar_uid calendar_sequence text_hash from_hash to_hash token_hash email_hash secret about_protected`.split(
    /\s+/,
  ),
);

/** Whether a column is left out of what is told: it tells nothing, or what it says is only that nothing has happened. */
export const isSilent = (column: string, value?: StoredValue): boolean =>
  silent.has(column) || (column === 'struck' && value === false);

/** By which of a row's moments rows of a kind are put in order, the first that it has. */
const moments = [
  'happened_on',
  'starts_on',
  'started_on',
  'given_on',
  'talked_on',
  'asked_on',
  'told_on',
  'left_on',
  'decided_on',
  'starts_at',
  'sent_at',
  'recorded_at',
  'opened_on',
];

/** When a row is about, as far as it says. */
export const momentOf = (content: Record<string, StoredValue>): string =>
  String(moments.map((name) => content[name]).find((value) => typeof value === 'string') ?? '');
