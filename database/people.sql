-- The account of a provider's subject, found or made on the same path: accounts are global, and an administrator is not told
-- whether another collaboration has this one. A name that stands is kept. Owned by app_registrar.
create or replace function app.account_of(wanted_issuer text, wanted_subject text, candidate uuid, wanted_name text, wanted_email text) returns uuid
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare found_id uuid;
begin
  if not app.may('administer') then raise exception 'not allowed' using errcode = '42501'; end if;
  insert into account (account_id, issuer, subject, name, email) values (candidate, wanted_issuer, wanted_subject, wanted_name, wanted_email)
  on conflict (issuer, subject) do nothing;
  select account_id into found_id from account where issuer = wanted_issuer and subject = wanted_subject;
  return found_id;
end $$;

alter function app.account_of(text, text, uuid, text, text) owner to app_registrar;
grant execute on function app.account_of(text, text, uuid, text, text) to app_admin;
