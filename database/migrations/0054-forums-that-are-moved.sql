-- When a forum got another day or hour: a yes that was said before is to what stood then.
alter table forum_event add column moved_at timestamptz;

-- It answers more than before. The policies that ask it go with it, and are made anew from the access table.
drop function if exists app.own_forums() cascade;
