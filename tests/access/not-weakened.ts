/**
 * Run as their owner and not weakened here, with the reason. The list only shrinks. What counts behind the statistics door (app_counts) is held by
 * tests of its own, which solve for each hidden cell: outcomes.
 */
export const notWeakened: { names: string[]; because: string }[] = [
  {
    names: ['log_read', 'log_write', 'trace_import', 'trace_import_of_new', 'preview_as'],
    because:
      'it writes what its caller did, or stands a reader in for another inside a savepoint: crossings/preview.test.ts',
  },
  {
    names: ['keep_key', 'lock_number'],
    because:
      'which key leads to whom, by numbers that no call here holds: participants/screens/number-form.test.ts',
  },
  {
    names: ['answer_meeting', 'own_meeting', 'answer_own_meeting', 'prepare_meeting', 'answer_minutes'],
    because:
      'a party or the person answers, by the person’s door or for an invited organisation: meetings/answers.test.ts',
  },
  {
    names: ['mail_bar'],
    because:
      'only the clock that delivers letters asks it, with a role that no request takes: platform/mail.test.ts',
  },
  {
    names: ['next_case_number'],
    because: 'it only counts, within one’s own organisation and year',
  },
  {
    names: ['account_of', 'rerun_job'],
    because:
      'a request of the administrator’s door asks it, and the calls here go through the users’ door: people/staff.test.ts, upkeep/jobs-page.test.ts',
  },
  {
    names: [
      'import_known',
      'undo_import',
      'built_on_import',
      'import_wrote',
      'staged_people',
      'import_new_people',
      'import_protection',
      'import_people',
      'import_placements',
      'import_transitions',
    ],
    because:
      'the world here has no staged file with rows that would be written: imports/import-access.test.ts',
  },
  {
    names: ['move_model', 'undo_model_move'],
    because: 'the world here has no mapping between two models in use: path/model-change.test.ts',
  },
  {
    names: ['carry_over'],
    because:
      'it decides what is shared on, and the calls here see which rows are written, not what stands in them: consents/every-row.property.test.ts',
  },
  {
    names: ['word_of_door'],
    because:
      'it says whose word it is that is written, and no condition of it opens anything: consents/own-sharing.test.ts',
  },
  {
    names: ['discard_forgotten_imports', 'forget_import_writes'],
    because: 'only the nightly clock runs it, for everybody, with a role that no request takes',
  },
  {
    names: [
      'log_leaves',
      'open_numbers',
      'seal_log',
      'verify_log',
      'sealed_logs',
      'seal_hash_of',
      'first_seal',
      'verify_notes',
      'note_heads',
    ],
    because:
      'only the keeper of the seals runs it, over whole logs and chains, with a role that no request takes: trust/seals.test.ts, notes/chain.test.ts',
  },
  {
    names: [
      'has_own_page',
      'ways_in',
      'offered_ways_in',
      'enter_person',
      'person_sources',
      'sign_in_person',
      'opened_by',
      'own_card',
      'log_own_read',
    ],
    because:
      'they are the person’s door, which the calls here go through: database/own-door.test.ts, tests/access/own-probes.ts',
  },
  {
    names: [
      'link_stands',
      'enter_employer',
      'open_links',
      'employer_page',
      'employer_picture',
      'begin_employer_visit',
      'tell_of_request',
      'log_employer_read',
    ],
    because:
      'they are the employer’s door, which the calls here do not go through: database/host-door.test.ts, hosts/hosts.test.ts, tests/access/host-probes.ts',
  },
  {
    names: ['sign_note', 'old_note_drafts', 'reads_for_extract'],
    because:
      'the world here has no chain to add to, no draft of a note and no read: notes/note-access.test.ts, person by act',
  },
];
