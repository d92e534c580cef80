-- What a person says on the own pages: yes or no to a forum, and that one cannot come to an occasion of the programme.

-- A person may be asked. The question stands beside the yes and never in its place: until there is a yes, nobody is on the list of a forum.
create table forum_question (
  collaboration_id uuid not null,
  forum_question_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  forum_event_id uuid not null,
  asked_by uuid not null references account,
  asked_at timestamptz not null default app.now(),
  answer text constraint forum_question_answer check (answer in ('yes', 'no')),
  answered_how text constraint forum_question_answered_how check (answered_how in ('own_sign_in', 'at_the_table')),
  answered_by uuid references account,
  answered_at timestamptz,
  taken_back_on date,
  version int not null default 1,
  primary key (collaboration_id, forum_question_id),
  constraint forum_question_key unique (collaboration_id, organisation_id, participant_id, forum_question_id),
  constraint forum_question_answered check (num_nulls(answer, answered_how, answered_by, answered_at) in (0, 4)),
  constraint forum_question_file foreign key (collaboration_id, organisation_id, participant_id) references file,
  constraint forum_question_forum foreign key (collaboration_id, organisation_id, forum_event_id)
    references forum_event (collaboration_id, organisation_id, forum_event_id)
);
create unique index forum_question_once on forum_question (collaboration_id, organisation_id, participant_id, forum_event_id) where taken_back_on is null;
create index forum_question_by_forum on forum_question (collaboration_id, organisation_id, forum_event_id);
create index forum_question_asker on forum_question (asked_by);
create index forum_question_answerer on forum_question (answered_by);

-- A yes of the person's own is said to nobody; said with staff beside it is said to them. Whoever takes it back on the own pages is told apart
-- from staff who write that it was taken back.
alter table forum_guest alter column said_to drop not null,
  drop constraint forum_guest_said_how,
  add constraint forum_guest_said_how check (said_how in ('at_the_table', 'by_telephone', 'in_writing', 'with_support', 'own_sign_in')),
  add constraint forum_guest_said_to_somebody check ((said_how = 'own_sign_in') = (said_to is null)),
  add column taken_back_how text constraint forum_guest_taken_back_how check (taken_back_how in ('own_sign_in', 'at_the_table')),
  add column taken_back_by uuid references account,
  add constraint forum_guest_how_of_taken_back check ((taken_back_how is null) = (taken_back_by is null) and (taken_back_how is null or taken_back_on is not null));
create index forum_guest_taker_back on forum_guest (taken_back_by);

-- That somebody cannot come says the person before the occasion. It marks no attendance: whoever leads the group does that.
create table absence_notice (
  collaboration_id uuid not null,
  absence_notice_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  programme_round_id uuid not null,
  programme_enrolment_id uuid not null,
  programme_occasion_id uuid not null,
  reason text not null constraint absence_notice_reason check (reason in ('ill', 'leave', 'other_meeting', 'other')),
  by_name text,
  said_by uuid not null references account,
  said_at timestamptz not null,
  taken_back_by uuid references account,
  taken_back_at timestamptz,
  primary key (collaboration_id, absence_notice_id),
  constraint absence_notice_key unique (collaboration_id, organisation_id, participant_id, absence_notice_id),
  constraint absence_notice_taken_back check ((taken_back_by is null) = (taken_back_at is null)),
  constraint absence_notice_enrolment foreign key (collaboration_id, organisation_id, participant_id, programme_round_id, programme_enrolment_id)
    references programme_enrolment (collaboration_id, organisation_id, participant_id, programme_round_id, programme_enrolment_id),
  constraint absence_notice_occasion foreign key (collaboration_id, organisation_id, programme_round_id, programme_occasion_id)
    references programme_occasion (collaboration_id, organisation_id, programme_round_id, programme_occasion_id)
);
create unique index absence_notice_once on absence_notice (collaboration_id, organisation_id, participant_id, programme_occasion_id)
  where taken_back_at is null;
create index absence_notice_by_enrolment on absence_notice
  (collaboration_id, organisation_id, participant_id, programme_round_id, programme_enrolment_id);
create index absence_notice_by_occasion on absence_notice (collaboration_id, organisation_id, programme_round_id, programme_occasion_id);
create index absence_notice_sayer on absence_notice (said_by);
create index absence_notice_taker_back on absence_notice (taken_back_by);

-- Whoever leads a group has the same reasons as the person.
alter table programme_attendance
  drop constraint programme_attendance_reason,
  drop constraint programme_attendance_was_reason,
  add constraint programme_attendance_reason check (reason in ('ill', 'leave', 'other_meeting', 'other', 'no_show')),
  add constraint programme_attendance_was_reason check (was_reason in ('ill', 'leave', 'other_meeting', 'other', 'no_show'));

-- It answers more than before: whose occasion it is.
drop function if exists app.own_occasions();
