-- Every key between rows about a person contains the organisation that wrote the row pointed at. What stands on a way may be
-- another organisation's than the one that opened it, so it carries the opener too; so does a way that comes after another's.
-- While old rows are filled in and the keys are tried, nothing is hidden from the owner and no change is logged: nothing about the person changes.
do $$
declare t text;
begin
  foreach t in array array['way', 'way_step', 'pause', 'fact', 'transition', 'crossing', 'consent', 'disclosure', 'wish', 'file', 'share'] loop
    execute format('alter table %I no force row level security', t);
    execute format('alter table %I disable trigger user', t);
  end loop;
end $$;

alter table consent add constraint consent_key unique (collaboration_id, organisation_id, consent_id);
alter table disclosure add constraint disclosure_key unique (collaboration_id, organisation_id, disclosure_id);
alter table wish add constraint wish_key unique (collaboration_id, organisation_id, wish_id);
alter table way add constraint way_key unique (collaboration_id, organisation_id, way_id);

alter table way add column previous_way_organisation_id uuid;
update way w set previous_way_organisation_id = p.organisation_id from way p
 where p.collaboration_id = w.collaboration_id and p.way_id = w.previous_way_id;
alter table way drop constraint way_previous, drop constraint way_wish,
  add constraint way_previous_whole check ((previous_way_id is null) = (previous_way_organisation_id is null)),
  add constraint way_previous foreign key (collaboration_id, previous_way_organisation_id, previous_way_id)
    references way (collaboration_id, organisation_id, way_id),
  add constraint way_wish foreign key (collaboration_id, organisation_id, wish_id) references wish (collaboration_id, organisation_id, wish_id);
drop index way_by_previous, way_by_wish;
create index way_by_previous on way (collaboration_id, previous_way_id, previous_way_organisation_id);
create index way_by_wish on way (collaboration_id, wish_id, organisation_id);

do $$
declare t text;
begin
  foreach t in array array['way_step', 'pause', 'fact', 'transition', 'crossing'] loop
    execute format('alter table %I add column way_organisation_id uuid', t);
    execute format('update %I t set way_organisation_id = w.organisation_id from way w where w.collaboration_id = t.collaboration_id and w.way_id = t.way_id', t);
    execute format('alter table %I drop constraint %I, add constraint %I foreign key (collaboration_id, way_organisation_id, way_id)
      references way (collaboration_id, organisation_id, way_id)', t, t || '_way', t || '_way');
    execute format('drop index %I', t || '_by_way');
  end loop;
  foreach t in array array['way_step', 'pause', 'fact', 'crossing'] loop
    execute format('alter table %I alter column way_organisation_id set not null', t);
  end loop;
end $$;
alter table transition add constraint transition_way_whole check ((way_id is null) = (way_organisation_id is null));
create index way_step_by_way on way_step (collaboration_id, way_id, way_organisation_id, starts_on);
create index pause_by_way on pause (collaboration_id, way_id, way_organisation_id);
create index fact_by_way on fact (collaboration_id, way_id, way_organisation_id, happened_on desc);
create index transition_by_way on transition (collaboration_id, way_id, way_organisation_id);
create index crossing_by_way on crossing (collaboration_id, way_id, way_organisation_id);

alter table crossing drop constraint crossing_consent, drop constraint crossing_disclosure,
  add constraint crossing_consent foreign key (collaboration_id, organisation_id, consent_id) references consent (collaboration_id, organisation_id, consent_id),
  add constraint crossing_disclosure foreign key (collaboration_id, organisation_id, disclosure_id)
    references disclosure (collaboration_id, organisation_id, disclosure_id);
drop index crossing_by_consent, crossing_by_disclosure;
create index crossing_by_consent on crossing (collaboration_id, consent_id, organisation_id);
create index crossing_by_disclosure on crossing (collaboration_id, disclosure_id, organisation_id);

-- Whoever shares has a file of its own.
alter table share drop constraint share_participant,
  add constraint share_file foreign key (collaboration_id, from_organisation_id, participant_id) references file;
drop index share_by_sender;
create index share_by_sender on share (collaboration_id, from_organisation_id, participant_id);

do $$
declare t text;
begin
  foreach t in array array['way', 'way_step', 'pause', 'fact', 'transition', 'crossing', 'consent', 'disclosure', 'wish', 'file', 'share'] loop
    execute format('alter table %I force row level security', t);
    execute format('alter table %I enable trigger user', t);
  end loop;
end $$;
