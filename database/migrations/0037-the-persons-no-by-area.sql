-- The person's no is asked for area by area (app.no_on). The policy that asked the old question goes with it, and is made anew from the access table.
drop function if exists app.says_no(uuid, uuid, uuid) cascade;
