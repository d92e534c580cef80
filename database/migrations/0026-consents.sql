-- The legal basis of an organisation's own processing: about no person, and never mixed with a consent. No line is overwritten: a change is its next version.
create table processing_basis (
  collaboration_id uuid not null,
  processing_basis_id uuid not null,
  organisation_id uuid not null,
  line_id uuid not null,
  version int not null,
  purpose text not null,
  legal_basis text not null constraint processing_basis_legal_basis check (legal_basis in ('legal_obligation', 'public_task')),
  sensitive boolean not null,
  source text not null,
  starts_on date not null,
  ends_on date,
  decided_by text not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.now(),
  primary key (collaboration_id, processing_basis_id),
  constraint processing_basis_one_version unique (collaboration_id, organisation_id, line_id, version),
  constraint processing_basis_period check (ends_on >= starts_on),
  constraint processing_basis_organisation foreign key (collaboration_id, organisation_id) references organisation
);
create index processing_basis_by_organisation on processing_basis (collaboration_id, organisation_id);
create index processing_basis_recorder on processing_basis (recorded_by);

-- The very text that was shown to somebody, named by its content.
create table consent_text (
  collaboration_id uuid not null references collaboration,
  content_hash text not null constraint consent_text_content check (content_hash = encode(sha256(convert_to(body, 'UTF8')), 'hex')),
  version text not null,
  lang text not null constraint consent_text_lang check (lang in ('sv', 'en')),
  body text not null,
  kept_at timestamptz not null default app.now(),
  primary key (collaboration_id, content_hash)
);

-- What a representative may say yes to in the person's stead. Not told yet: to nothing, but for a custodian, who speaks for all of it.
alter table representative add column areas text[]
  constraint representative_areas check (areas <@ array['identity', 'step', 'plan', 'meetings', 'preparation', 'work', 'benefits', 'assessments']);

-- The person is asked: by whom, about what, with which text. The answer stands in consent_answer.
create table consent_request (
  collaboration_id uuid not null,
  consent_request_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  to_organisation_id uuid not null,
  areas text[] not null,
  purpose text not null,
  valid_until date not null,
  text_hash text not null,
  asked_by uuid not null references account,
  asked_at timestamptz not null default app.now(),
  answered_at timestamptz,
  taken_back_at timestamptz,
  primary key (collaboration_id, consent_request_id),
  constraint consent_request_key unique (collaboration_id, organisation_id, consent_request_id),
  constraint consent_request_areas check (cardinality(areas) > 0 and areas <@ array['identity', 'step', 'plan', 'meetings', 'preparation', 'work', 'benefits', 'assessments']),
  constraint consent_request_other_party check (to_organisation_id <> organisation_id),
  constraint consent_request_one_end check (answered_at is null or taken_back_at is null),
  constraint consent_request_file foreign key (collaboration_id, organisation_id, participant_id) references file,
  constraint consent_request_receiver foreign key (collaboration_id, to_organisation_id) references organisation,
  constraint consent_request_text foreign key (collaboration_id, text_hash) references consent_text
);
create index consent_request_by_file on consent_request (collaboration_id, organisation_id, participant_id);
create index consent_request_by_person on consent_request (collaboration_id, participant_id);
create index consent_request_by_receiver on consent_request (collaboration_id, to_organisation_id);
create index consent_request_by_text on consent_request (collaboration_id, text_hash);
create index consent_request_asker on consent_request (asked_by);

-- Which representative took part may be a row of another organisation, seen by a share: no key points at it, and the name stands beside.
-- While old rows are filled in, nothing is hidden from the owner and no change is logged: nothing about the person changes.
alter table consent no force row level security;
alter table consent disable trigger user;
alter table consent
  add column valid_from date,
  add column text_hash text,
  add column given_by text not null default 'person' constraint consent_given_by check (given_by in ('person', 'representative')),
  add column representative_id uuid,
  add column replaces_id uuid,
  add column consent_request_id uuid,
  add column withdrawn_areas text[] not null default '{}',
  add column ended_because text constraint consent_ended_because check (ended_because in ('withdrawn', 'said_no', 'replaced', 'way_ended'));
update consent set valid_from = given_on;
update consent set ended_because = 'withdrawn' where withdrawn_at is not null;
alter table consent alter column valid_from set not null,
  drop constraint consent_how,
  add constraint consent_how check (how in ('written', 'oral', 'with_communication_support', 'own_sign_in', 'at_the_table')),
  drop constraint consent_period,
  add constraint consent_period check (valid_until >= valid_from and valid_from >= given_on),
  add constraint consent_text_shown foreign key (collaboration_id, text_hash) references consent_text,
  add constraint consent_replaces foreign key (collaboration_id, organisation_id, replaces_id) references consent (collaboration_id, organisation_id, consent_id),
  add constraint consent_on_request foreign key (collaboration_id, organisation_id, consent_request_id) references consent_request (collaboration_id, organisation_id, consent_request_id);
create index consent_by_text on consent (collaboration_id, text_hash);
create index consent_by_replaced on consent (collaboration_id, organisation_id, replaces_id);
create index consent_by_request on consent (collaboration_id, organisation_id, consent_request_id);
alter table consent enable trigger user;
alter table consent force row level security;

-- Whatever the person, or somebody in the person's stead, has said about what may be shared with whom, in the order it was said.
create table consent_answer (
  collaboration_id uuid not null,
  consent_answer_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  to_organisation_id uuid not null,
  said text not null constraint consent_answer_said check (said in ('yes', 'no', 'withdrew', 'withdrew_area')),
  areas text[] not null default '{}',
  consent_id uuid,
  consent_request_id uuid,
  said_by text not null constraint consent_answer_said_by check (said_by in ('person', 'representative')),
  representative_id uuid,
  how text not null constraint consent_answer_how check (how in ('written', 'oral', 'with_communication_support', 'own_sign_in', 'at_the_table')),
  said_at timestamptz not null default app.now(),
  recorded_by uuid not null references account,
  primary key (collaboration_id, consent_answer_id),
  constraint consent_answer_areas check (areas <@ array['identity', 'step', 'plan', 'meetings', 'preparation', 'work', 'benefits', 'assessments']),
  constraint consent_answer_file foreign key (collaboration_id, organisation_id, participant_id) references file,
  constraint consent_answer_receiver foreign key (collaboration_id, to_organisation_id) references organisation,
  constraint consent_answer_consent foreign key (collaboration_id, organisation_id, consent_id) references consent (collaboration_id, organisation_id, consent_id),
  constraint consent_answer_request foreign key (collaboration_id, organisation_id, consent_request_id) references consent_request (collaboration_id, organisation_id, consent_request_id)
);
create index consent_answer_by_file on consent_answer (collaboration_id, organisation_id, participant_id, to_organisation_id, said_at desc);
create index consent_answer_by_file_key on consent_answer (collaboration_id, organisation_id, participant_id);
create index consent_answer_by_person on consent_answer (collaboration_id, participant_id);
create index consent_answer_by_receiver on consent_answer (collaboration_id, to_organisation_id);
create index consent_answer_by_consent on consent_answer (collaboration_id, organisation_id, consent_id);
create index consent_answer_by_request on consent_answer (collaboration_id, organisation_id, consent_request_id);
create index consent_answer_recorder on consent_answer (recorded_by);

-- A disclosure on another basis can be ended before its year is out.
alter table disclosure add column ended_at timestamptz, add column ended_by uuid references account;
create index disclosure_ender on disclosure (ended_by);
