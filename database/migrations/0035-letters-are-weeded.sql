-- What a letter said goes some time after it left or was given up. That it went stays: for what, to which organisation, when, under which id.
alter table mail alter column to_address drop not null, alter column subject drop not null, alter column body drop not null;
alter table mail
  add column cleared_at timestamptz,
  add column calendar_uid text,
  add column calendar_sequence int;
alter table mail drop constraint mail_calendar;
alter table mail
  add constraint mail_calendar check ((coalesce(calendar, calendar_uid) is null) = (method is null)),
  add constraint mail_cleared check (case when cleared_at is null then num_nulls(to_address, subject, body) = 0 and num_nonnulls(calendar_uid, calendar_sequence) = 0
    else num_nonnulls(to_address, subject, body, calendar) = 0 and num_nonnulls(sent_at, failed_at, stopped_at) = 1 end);
create index mail_to_clear on mail (coalesce(sent_at, failed_at, stopped_at)) where cleared_at is null;
