-- When work, Samhall or studies were last talked about or tried. A talk that ended in an answer carries the id of that own_answer.
create table talk (
  collaboration_id uuid not null,
  talk_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  kind text not null constraint talk_kind check (kind in ('work', 'samhall', 'studies', 'tried_work', 'tried_practice')),
  talked_on date not null,
  took_part text[] not null default '{}' constraint talk_took_part
    check (took_part <@ array['guardian', 'next_of_kin', 'interpreter', 'communication_support', 'colleague']),
  ask_again_on date,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.now(),
  struck_at timestamptz,
  primary key (collaboration_id, talk_id),
  constraint talk_asks_again_later check (ask_again_on > talked_on),
  constraint talk_file foreign key (collaboration_id, organisation_id, participant_id) references file
);
create index talk_by_file on talk (collaboration_id, organisation_id, participant_id, talked_on desc);
create index talk_recorder on talk (recorded_by);

-- "Not suitable" says why by a code or in words. What was recorded by mistake stays, struck.
alter table own_answer
  add because_code text constraint own_answer_because check (because_code in ('feels_right_here', 'calm_now', 'the_journey', 'the_hours', 'the_money', 'tried_before')),
  add struck_at timestamptz;
alter table own_answer drop constraint own_answer_reason;
alter table own_answer add constraint own_answer_reason check (answer <> 'not_suitable' or because is not null or because_code is not null);

-- How many months after a talk an organisation asks again, by the person's answer. Without a row: app.asking_months().
create table asking_interval (
  collaboration_id uuid not null,
  organisation_id uuid not null,
  no_answer int not null constraint asking_interval_no_answer check (no_answer between 1 and 60),
  yes int not null constraint asking_interval_yes check (yes between 1 and 60),
  not_now int not null constraint asking_interval_not_now check (not_now between 1 and 60),
  not_suitable int not null constraint asking_interval_not_suitable check (not_suitable between 1 and 60),
  no int not null constraint asking_interval_no check (no between 1 and 60),
  version int not null default 1,
  primary key (collaboration_id, organisation_id),
  constraint asking_interval_organisation foreign key (collaboration_id, organisation_id) references organisation
);
