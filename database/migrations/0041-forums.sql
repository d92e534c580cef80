-- Forum meetings: employers meet people near the labour market. Who was asked, who came, and what came out of it later. A person is asked only with a
-- yes of their own; what was talked about with an employer is a talk of that employer, so that nothing about anybody's health stands here.
create table forum_event (
  collaboration_id uuid not null,
  forum_event_id uuid not null,
  organisation_id uuid not null,
  name text not null,
  about text not null,
  held_on date not null,
  starts text not null constraint forum_event_starts check (starts ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  ends text not null constraint forum_event_ends check (ends ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  place text not null,
  responsible_id uuid not null references account,
  cancelled_at timestamptz,
  added_by uuid not null references account,
  version int not null default 1,
  primary key (collaboration_id, forum_event_id),
  constraint forum_event_key unique (collaboration_id, organisation_id, forum_event_id),
  constraint forum_event_time check (ends > starts),
  constraint forum_event_organisation foreign key (collaboration_id, organisation_id) references organisation
);
create index forum_event_responsible on forum_event (responsible_id);
create index forum_event_adder on forum_event (added_by);

create table forum_employer (
  collaboration_id uuid not null,
  forum_employer_id uuid not null,
  organisation_id uuid not null,
  forum_event_id uuid not null,
  employer_id uuid not null,
  employer_contact_id uuid,
  answer text not null constraint forum_employer_answer check (answer in ('invited', 'coming', 'not_coming')),
  came boolean,
  invited_by uuid not null references account,
  version int not null default 1,
  primary key (collaboration_id, forum_employer_id),
  constraint forum_employer_once unique (collaboration_id, organisation_id, forum_event_id, employer_id),
  constraint forum_employer_forum foreign key (collaboration_id, organisation_id, forum_event_id)
    references forum_event (collaboration_id, organisation_id, forum_event_id),
  constraint forum_employer_employer foreign key (collaboration_id, organisation_id, employer_id)
    references employer (collaboration_id, organisation_id, employer_id),
  constraint forum_employer_contact foreign key (collaboration_id, organisation_id, employer_contact_id)
    references employer_contact (collaboration_id, organisation_id, employer_contact_id)
);
create index forum_employer_by_employer on forum_employer (collaboration_id, organisation_id, employer_id);
create index forum_employer_by_contact on forum_employer (collaboration_id, organisation_id, employer_contact_id);
create index forum_employer_inviter on forum_employer (invited_by);

-- Somebody who has said yes to a forum: when, how and to whom. A yes that is taken back stands with its day; a new yes is a new row.
create table forum_guest (
  collaboration_id uuid not null,
  forum_guest_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  forum_event_id uuid not null,
  said_yes_on date not null,
  said_how text not null constraint forum_guest_said_how check (said_how in ('at_the_table', 'by_telephone', 'in_writing', 'with_support')),
  said_to uuid not null references account,
  taken_back_on date constraint forum_guest_taken_back check (taken_back_on >= said_yes_on),
  came boolean,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.now(),
  version int not null default 1,
  primary key (collaboration_id, forum_guest_id),
  constraint forum_guest_key unique (collaboration_id, organisation_id, participant_id, forum_guest_id),
  constraint forum_guest_file foreign key (collaboration_id, organisation_id, participant_id) references file,
  constraint forum_guest_forum foreign key (collaboration_id, organisation_id, forum_event_id)
    references forum_event (collaboration_id, organisation_id, forum_event_id)
);
create unique index forum_guest_once on forum_guest (collaboration_id, organisation_id, participant_id, forum_event_id) where taken_back_on is null;
create index forum_guest_by_forum on forum_guest (collaboration_id, organisation_id, forum_event_id);
create index forum_guest_said_to on forum_guest (said_to);
create index forum_guest_recorder on forum_guest (recorded_by);

-- What came out of a forum says so itself, where somebody has chosen to say it.
alter table employer_talk add column forum_event_id uuid,
  add constraint employer_talk_forum foreign key (collaboration_id, organisation_id, forum_event_id)
    references forum_event (collaboration_id, organisation_id, forum_event_id);
create index employer_talk_by_forum on employer_talk (collaboration_id, organisation_id, forum_event_id);

alter table learning_place add column forum_event_id uuid,
  add constraint learning_place_forum foreign key (collaboration_id, organisation_id, forum_event_id)
    references forum_event (collaboration_id, organisation_id, forum_event_id);
create index learning_place_by_forum on learning_place (collaboration_id, organisation_id, forum_event_id);

alter table stay add column forum_event_id uuid,
  add constraint stay_forum foreign key (collaboration_id, organisation_id, forum_event_id)
    references forum_event (collaboration_id, organisation_id, forum_event_id);
create index stay_by_forum on stay (collaboration_id, organisation_id, forum_event_id);

alter table programme_round add column forum_event_id uuid,
  add constraint programme_round_forum foreign key (collaboration_id, organisation_id, forum_event_id)
    references forum_event (collaboration_id, organisation_id, forum_event_id);
create index programme_round_by_forum on programme_round (collaboration_id, organisation_id, forum_event_id);
