-- How somebody wants the own pages to be: text, voice, pictures, colours, amount. It is the person's, not an organisation's.
create table person_setting (
  collaboration_id uuid not null,
  participant_id uuid not null,
  text_size text not null constraint person_setting_text_size check (text_size in ('usual', 'large', 'largest')),
  speech text not null constraint person_setting_speech check (speech in ('slow', 'usual', 'fast')),
  pictures text not null constraint person_setting_pictures check (pictures ~ '^[a-z0-9][a-z0-9-]{0,40}$'),
  colours text not null constraint person_setting_colours check (colours in ('device', 'light', 'dark', 'contrast')),
  amount text not null constraint person_setting_amount check (amount in ('all', 'next')),
  changed_at timestamptz not null default app.now(),
  primary key (collaboration_id, participant_id),
  constraint person_setting_participant foreign key (collaboration_id, participant_id) references participant
);
