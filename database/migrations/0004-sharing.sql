-- A consent that breaks secrecy between two organisations, with its story. It writes shares; policies read only shares.
create table consent (
  collaboration_id uuid not null,
  consent_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  to_organisation_id uuid not null,
  areas text[] not null,
  purpose text not null,
  given_on date not null,
  valid_until date not null,
  how text not null constraint consent_how check (how in ('written', 'oral', 'with_communication_support')),
  explained_by text not null,
  text_version text not null,
  representative text,
  recorded_by uuid not null references account,
  withdrawn_at timestamptz,
  withdrawn_by uuid references account,
  primary key (collaboration_id, consent_id),
  constraint consent_period check (valid_until >= given_on),
  constraint consent_areas check (cardinality(areas) > 0 and areas <@ array['identity', 'step', 'plan', 'meetings', 'preparation', 'work', 'benefits', 'assessments']),
  constraint consent_other_party check (to_organisation_id <> organisation_id),
  constraint consent_file foreign key (collaboration_id, organisation_id, participant_id) references file,
  constraint consent_receiver foreign key (collaboration_id, to_organisation_id) references organisation
);
create index consent_by_file on consent (collaboration_id, organisation_id, participant_id);
create index consent_by_receiver on consent (collaboration_id, to_organisation_id);
create index consent_recorder on consent (recorded_by);
create index consent_withdrawer on consent (withdrawn_by);

-- A disclosure on another basis than consent: what, to whom, who decided.
create table disclosure (
  collaboration_id uuid not null,
  disclosure_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  to_organisation_id uuid not null,
  areas text[] not null,
  basis text not null constraint disclosure_basis check (basis in ('statutory_duty', 'harm_assessment', 'general_clause')),
  basis_text text not null,
  decided_by text not null,
  decided_on date not null,
  recorded_by uuid not null references account,
  primary key (collaboration_id, disclosure_id),
  constraint disclosure_areas check (cardinality(areas) > 0 and areas <@ array['identity', 'step', 'plan', 'meetings', 'preparation', 'work', 'benefits', 'assessments']),
  constraint disclosure_file foreign key (collaboration_id, organisation_id, participant_id) references file,
  constraint disclosure_receiver foreign key (collaboration_id, to_organisation_id) references organisation
);
create index disclosure_by_file on disclosure (collaboration_id, organisation_id, participant_id);
create index disclosure_by_receiver on disclosure (collaboration_id, to_organisation_id);
create index disclosure_recorder on disclosure (recorded_by);

create table share (
  collaboration_id uuid not null,
  share_id uuid not null,
  participant_id uuid not null,
  from_organisation_id uuid not null,
  to_organisation_id uuid not null,
  area text not null constraint share_area check (area in ('identity', 'step', 'plan', 'meetings', 'preparation', 'work', 'benefits', 'assessments')),
  basis text not null constraint share_basis check (basis in ('consent', 'disclosure', 'crossing', 'share_back')),
  source_id uuid not null,
  protected boolean not null default false,
  starts_at timestamptz not null default app.now(),
  ends_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (collaboration_id, share_id),
  constraint share_other_party check (to_organisation_id <> from_organisation_id),
  constraint share_once unique (collaboration_id, from_organisation_id, source_id, to_organisation_id, area),
  constraint share_participant foreign key (collaboration_id, participant_id) references participant,
  constraint share_sender foreign key (collaboration_id, from_organisation_id) references organisation,
  constraint share_receiver foreign key (collaboration_id, to_organisation_id) references organisation
);
create index share_to on share (collaboration_id, participant_id, to_organisation_id, area);
create index share_by_receiver on share (collaboration_id, to_organisation_id, participant_id);
create index share_by_sender on share (collaboration_id, from_organisation_id);
