-- Made by "npm run schema" from the migrations and the access table. Read it, never edit it.

-- roles

create role app_admin nologin noinherit nobypassrls;
create role app_counts nologin noinherit nobypassrls;
create role app_employer nologin noinherit nobypassrls;
create role app_jobs nologin noinherit nobypassrls;
create role app_log nologin noinherit nobypassrls;
create role app_mailing nologin noinherit nobypassrls;
create role app_person nologin noinherit nobypassrls;
create role app_registrar nologin noinherit nobypassrls;
create role app_rest nologin noinherit nobypassrls;
create role app_sealing nologin noinherit nobypassrls;
create role app_seals nologin noinherit nobypassrls;
create role app_sets nologin noinherit nobypassrls;
create role app_statistics nologin noinherit nobypassrls;
create role app_system nologin noinherit nobypassrls;
create role app_tidying nologin noinherit nobypassrls;
create role app_user nologin noinherit nobypassrls;

-- extensions

create extension btree_gist;

-- schemas

grant create on schema app to app_counts;
grant create on schema app to app_jobs;
grant create on schema app to app_log;
grant create on schema app to app_registrar;
grant create on schema app to app_seals;
grant create on schema app to app_sets;
grant usage on schema app to public;
grant usage on schema public to app_admin;
grant usage on schema public to app_counts;
grant usage on schema public to app_employer;
grant usage on schema public to app_jobs;
grant usage on schema public to app_log;
grant usage on schema public to app_mailing;
grant usage on schema public to app_person;
grant usage on schema public to app_registrar;
grant usage on schema public to app_sealing;
grant usage on schema public to app_seals;
grant usage on schema public to app_sets;
grant usage on schema public to app_statistics;
grant usage on schema public to app_system;
grant usage on schema public to app_tidying;
grant usage on schema public to app_user;
grant usage on schema upkeep to public;

-- functions

create function app.account() returns uuid language sql stable parallel safe owner the owner;
create function app.account_of(wanted_issuer text, wanted_subject text, candidate uuid, wanted_name text, wanted_email text) returns uuid language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.accounts_in_collaboration() returns uuid[] language sql stable parallel safe security definer owner app_sets set search_path=public, pg_temp;
create function app.acts_on(wanted uuid) returns TABLE(act text, area text) language plpgsql stable parallel safe security definer owner app_sets set search_path=public, pg_temp;
create function app.agreed_by_all(v public.stay_version) returns boolean language sql stable parallel unsafe owner the owner set search_path=public, pg_temp;
create function app.answer_consent_request(wanted uuid, says_yes boolean, chosen text[], answer_id uuid, new_consent uuid) returns text language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.answer_crossing(wanted uuid, accepts boolean, reason text, assignment uuid, share_back uuid) returns text language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.answer_for_receiver(wanted uuid, accepts boolean, reason text, by_name text, by_means text, on_day date, contact_on date, fact uuid) returns text language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.answer_meeting(wanted uuid, given text, words text, moment timestamp with time zone) returns text language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.answer_minutes(wanted uuid, given text, words text, moment timestamp with time zone) returns text language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.answer_own_meeting(wanted uuid, given text, words text, moment timestamp with time zone) returns text language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.answers_employers(in_collaboration uuid, in_organisation uuid, wanted uuid) returns boolean language sql stable parallel unsafe owner the owner set search_path=public, pg_temp;
create function app.answers_to(asker uuid) returns boolean language sql stable parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.asked_block(level integer, part text) returns text language sql immutable parallel safe owner app_counts;
create function app.asked_cells() returns TABLE(as_of date, scope text, unit_name text, units integer, part text, value integer) language plpgsql volatile parallel unsafe security definer owner app_counts set search_path=public, pg_temp;
create function app.asked_fits(wanted_level integer, of_units uuid[], parts text[], counts integer[], units uuid[]) returns boolean language sql immutable parallel safe owner app_counts;
create function app.asked_people(as_of date) returns TABLE(participant_id uuid, unit_id uuid, part text) language sql stable parallel safe security definer owner app_counts set search_path=public, pg_temp;
create function app.asked_reads() returns TABLE(log_question_id uuid, at timestamp with time zone, act text, participant_ids uuid[], purpose text) language sql stable parallel safe security definer owner app_registrar set search_path=public, pg_temp;
create function app.asking_months(wanted_answer text) returns integer language sql stable parallel safe security definer owner app_counts set search_path=public, pg_temp;
create function app.attached(list jsonb, contents bytea) returns TABLE(note_attachment_id uuid, place integer, name text, kind text, content bytea) language sql immutable parallel unsafe owner the owner set search_path=public, pg_temp;
create function app.attachments_of(collaboration uuid, note uuid) returns jsonb language sql stable parallel unsafe owner the owner set search_path=public, pg_temp;
create function app.begin_employer_visit(link_token text, from_session text, new_session text, new_code text, new_mail uuid, from_host text, letter_title text, letter_words text, moment timestamp with time zone) returns text language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.begin_staging(wanted uuid) returns TABLE(kind text, collaboration_id uuid, organisation_id uuid, made_by uuid, bytes bytea) language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.booked_visits() returns TABLE(account_id uuid, days date[]) language sql stable parallel unsafe security definer owner app_counts set search_path=public, pg_temp;
create function app.built_on_import(wanted uuid) returns jsonb language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.carry_over(n public.consent) returns void language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.clear_access(wanted_table regclass) returns void language plpgsql volatile parallel unsafe owner the owner;
create function app.close_review(wanted uuid, note text) returns text language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.close_steps(wanted_way uuid, keys text[], closes_on date, read_warnings jsonb) returns integer language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.collaboration() returns uuid language sql stable parallel safe owner the owner;
create function app.complete_crossing(wanted uuid, contact_on date, fact uuid) returns text language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.confirm_import(wanted uuid) returns text language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.contacts_here() returns uuid[] language sql stable parallel safe security definer owner app_sets set search_path=public, pg_temp;
create function app.correct_end_decision(decision uuid, seen integer, last_day date, leaves_to text) returns text language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.correct_number(wanted uuid, seen_version integer, hmac text, former_hmac text, mistyped boolean, fields jsonb) returns TABLE(outcome text, contact text) language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.correct_own_step(wanted uuid, seen integer, replacement uuid, first_day date, last_day date) returns integer language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.covered_years() returns TABLE(year integer, registered_through date, project_year boolean, note text, running boolean) language sql stable parallel safe security definer owner app_counts set search_path=public, pg_temp;
create function app.date_protection() returns trigger language plpgsql volatile parallel unsafe owner the owner set search_path=public, pg_temp;
create function app.day_activity_on(wanted_way uuid) returns TABLE(runs boolean, ends_on date) language sql stable parallel safe security definer owner app_registrar set search_path=public, pg_temp;
create function app.demand_municipal_job() returns trigger language plpgsql volatile parallel unsafe security definer owner app_counts set search_path=public, pg_temp;
create function app.demand_pause() returns trigger language plpgsql volatile parallel unsafe security definer owner app_counts set search_path=public, pg_temp;
create function app.demand_seats() returns trigger language plpgsql volatile parallel unsafe security definer owner app_counts set search_path=public, pg_temp;
create function app.demand_training_seat() returns trigger language plpgsql volatile parallel unsafe security definer owner app_counts set search_path=public, pg_temp;
create function app.departures() returns TABLE(year integer, destination text, sex text, from_form text) language sql stable parallel safe security definer owner app_counts set search_path=public, pg_temp;
create function app.discard_forgotten_imports(staged_before timestamp with time zone) returns void language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.discard_import(wanted uuid) returns text language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.draw_sample(review uuid, wanted_plan uuid, from_day date, to_day date) returns text language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.email_hash(email text) returns text language sql immutable parallel safe owner the owner;
create function app.employer_counts() returns TABLE(year integer, through date, involved integer, began integer, standing integer) language sql stable parallel safe security definer owner app_counts set search_path=public, pg_temp;
create function app.employer_link() returns uuid language sql stable parallel safe owner the owner;
create function app.employer_page() returns TABLE(contact_name text, contact_phone text, maker_name text, maker_phone text, employer_link_id uuid, organisation_id uuid, participant_id uuid, stay_id uuid, version integer, filled_at timestamp with time zone, place_words text, starts_on date, ends_on date, days text[], begins text, finishes text, supervisor_name text, supervisor_phone text, supervisor_picture uuid, consultant_name text, consultant_phone text, consultant_picture uuid) language sql stable parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.employer_picture(wanted uuid) returns TABLE(type text, bytes bytea) language sql stable parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.end_closed_placement(t public.transition, last_day date) returns boolean language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.end_consent(wanted uuid, because text) returns void language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.end_consents_to(wanted uuid, receiver uuid) returns integer language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.end_disclosure(wanted uuid) returns boolean language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.end_placements(decision uuid) returns integer language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.end_sharing_on(wanted uuid, only_areas text[], keeps_answered boolean) returns void language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.end_sharing_with_way() returns trigger language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.end_staging(wanted uuid, its_counts jsonb, its_warned integer, its_ignored text[], its_refusal jsonb) returns void language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.end_yes(k public.consent, only_area text, in_stead boolean) returns void language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.ends_with_way(wanted uuid) returns TABLE(basis text, basis_id uuid) language sql stable parallel safe owner the owner set search_path=public, pg_temp;
create function app.enter(wanted_membership uuid, today date) returns void language plpgsql volatile parallel unsafe security definer owner app_sets set search_path=public, pg_temp;
create function app.enter_employer(in_collaboration uuid, wanted uuid, today date) returns void language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.enter_person(wanted_account uuid, wanted_collaboration uuid, wanted_participant uuid, wanted_representation uuid, wanted_membership uuid, today date) returns void language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.file_rows(wanted uuid) returns TABLE(table_name text, row_id text, content json) language plpgsql stable parallel unsafe owner the owner set search_path=public, pg_temp;
create function app.fill_in_stay(wanted uuid, seen integer, new_id uuid, filled jsonb, from_host text, letter_title text, letter_words text) returns text language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.filled_municipal_jobs() returns SETOF uuid language sql stable parallel unsafe security definer owner app_counts set search_path=public, pg_temp;
create function app.first_seal(wanted_log text, moment timestamp with time zone) returns TABLE(seal_number integer, seal_hash text) language sql stable parallel unsafe security definer owner app_seals set search_path=public, pg_temp;
create function app.forget_import_writes(confirmed_before timestamp with time zone) returns void language sql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.forget_secret() returns trigger language plpgsql volatile parallel unsafe owner the owner;
create function app.forum_counts() returns TABLE(year integer, through date, forums integer, employers integer, contacts integer, places integer, seats integer) language sql stable parallel safe security definer owner app_counts set search_path=public, pg_temp;
create function app.forum_people(wanted uuid) returns TABLE(guests integer, came integer, stays integer, employed integer) language sql stable parallel unsafe security definer owner app_counts set search_path=public, pg_temp;
create function app.has_own_page(collaboration uuid, participant uuid) returns boolean language sql stable parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.holds(holder uuid, opener uuid) returns boolean language sql stable parallel safe security definer owner app_registrar set search_path=public, pg_temp;
create function app.import_known(wanted_kind text, numbers text[]) returns TABLE(number text, standing jsonb, participant_id uuid, records jsonb, beside jsonb) language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.import_new_people(wanted uuid) returns void language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.import_people(wanted uuid) returns void language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.import_placements(wanted uuid) returns void language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.import_protection(wanted uuid, wanted_verdict text) returns void language sql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.import_transitions(wanted uuid, file_name text) returns void language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.import_wrote(wanted uuid, wanted_verdict text, written bigint) returns void language plpgsql stable parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.keep_attended_forum() returns trigger language plpgsql volatile parallel unsafe security definer owner app_counts set search_path=public, pg_temp;
create function app.keep_attended_occasion() returns trigger language plpgsql volatile parallel unsafe security definer owner app_counts set search_path=public, pg_temp;
create function app.keep_key(hmac text, subject uuid, spare text) returns void language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.keeps_day_activity() returns boolean language sql stable parallel safe security definer owner app_sets set search_path=public, pg_temp;
create function app.link_stands(in_collaboration uuid, wanted uuid, moment timestamp with time zone) returns boolean language sql stable parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.lock_number(hmac text) returns void language sql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.log_between(from_moment timestamp with time zone, to_moment timestamp with time zone) returns TABLE(read_log_id bigint, at timestamp with time zone, account_id uuid, membership_id uuid, role text, act text, participant_ids uuid[], purpose text) language sql stable parallel safe security definer owner app_registrar set search_path=public, pg_temp;
create function app.log_employer_read(participants uuid[]) returns void language sql volatile parallel unsafe security definer owner app_log set search_path=public, pg_temp;
create function app.log_leaves(wanted_log text, low bigint, high bigint, at_most integer DEFAULT NULL::integer) returns TABLE(id bigint, leaf bytea) language plpgsql stable parallel unsafe security definer owner app_seals set search_path=public, pg_temp, TimeZone=UTC;
create function app.log_own_read() returns void language sql volatile parallel unsafe security definer owner app_log set search_path=public, pg_temp;
create function app.log_read(wanted_act text, participants uuid[], wanted_purpose text DEFAULT NULL::text) returns void language sql volatile parallel unsafe security definer owner app_log set search_path=public, pg_temp;
create function app.log_write() returns trigger language plpgsql volatile parallel unsafe security definer owner app_log set search_path=public, pg_temp;
create function app.look_at(look uuid, wanted_read bigint, because text, what text) returns text language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.mail_bar(of_collaboration uuid, wanted uuid, moment timestamp with time zone) returns text language sql stable parallel unsafe security definer owner app_sets set search_path=public, pg_temp;
create function app.managed_units() returns uuid[] language sql stable parallel safe security definer owner app_sets set search_path=public, pg_temp;
create function app.may(wanted_act text) returns boolean language sql stable parallel safe security definer owner app_sets set search_path=public, pg_temp;
create function app.may_import(wanted_kind text) returns boolean language sql stable parallel safe security definer owner app_sets set search_path=public, pg_temp;
create function app.meeting_signals(only_one uuid DEFAULT NULL::uuid) returns TABLE(participant_id uuid, next_on date, unshared integer) language sql stable parallel safe owner the owner set search_path=public, pg_temp;
create function app.membership() returns uuid language sql stable parallel safe owner the owner;
create function app.missing_block(detail integer, part text, level text, why text, reason text) returns text language sql immutable parallel safe owner app_counts;
create function app.missing_codes() returns TABLE(place integer, part text, level text, why text, reason text) language sql immutable parallel safe owner app_counts;
create function app.missing_level_atoms() returns TABLE(year integer, counted_through date, running boolean, place integer, part text, level text, why text, reason text, n integer) language sql stable parallel safe security definer owner app_counts set search_path=public, pg_temp;
create function app.missing_level_cells() returns TABLE(year integer, counted_through date, part text, level text, why text, reason text, value integer) language plpgsql volatile parallel unsafe security definer owner app_counts set search_path=public, pg_temp;
create function app.moment_on(day date, clock timestamp with time zone) returns timestamp with time zone language sql stable parallel safe owner the owner;
create function app.move_model(wanted_way uuid, seen integer, wanted_mapping uuid, move uuid, on_day date, because text, opened jsonb) returns text language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.municipal_job_counts() returns TABLE(municipal_administration_id uuid, waiting integer, taken integer) language sql stable parallel unsafe security definer owner app_counts set search_path=public, pg_temp;
create function app.nation_cells() returns TABLE(year integer, sex text, value integer, collaborations integer) language plpgsql volatile parallel unsafe security definer owner app_counts set search_path=public, pg_temp;
create function app.next_case_number() returns text language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.no_on(sender uuid, wanted uuid, receiver uuid, asked text[]) returns date language sql stable parallel safe owner the owner set search_path=public, pg_temp;
create function app.note_chain_start(organisation uuid, participant uuid) returns bytea language sql immutable parallel unsafe owner the owner set search_path=public, pg_temp;
create function app.note_hash(n public.note) returns bytea language sql immutable parallel unsafe owner the owner set search_path=public, pg_temp;
create function app.note_heads(until timestamp with time zone) returns TABLE(organisation_id uuid, notes integer, heads text) language sql stable parallel unsafe security definer owner app_seals set search_path=public, pg_temp;
create function app.note_leaf(n public.note, attachments jsonb) returns bytea language sql immutable parallel unsafe owner the owner set search_path=public, pg_temp, TimeZone=UTC;
create function app.now() returns timestamp with time zone language sql stable parallel safe owner the owner;
create function app.offered_ways_in(wanted_account uuid, on_day date) returns TABLE(way_in_id uuid, kind text, collaboration_id uuid, participant_id uuid, given_name text, family_name text, acting_name text) language sql stable parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.old_note_drafts() returns TABLE(participant_id uuid, person text, writer text, begun_on date) language sql stable parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.open_areas() returns text[] language sql stable parallel safe owner the owner set search_path=public, pg_temp;
create function app.open_cells() returns TABLE(year integer, dimension text, category text) language sql stable parallel safe security definer owner app_counts set search_path=public, pg_temp;
create function app.open_file(hmac text, candidate uuid, assignment uuid, fields jsonb) returns TABLE(outcome text, participant_id uuid, contact text) language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.open_links() returns uuid[] language sql stable parallel safe security definer owner app_registrar set search_path=public, pg_temp;
create function app.open_numbers(wanted_log text, moment timestamp with time zone) returns int8multirange language sql stable parallel unsafe security definer owner app_seals set search_path=public, pg_temp;
create function app.open_stocks() returns TABLE(year integer, category text) language sql stable parallel safe security definer owner app_counts set search_path=public, pg_temp;
create function app.opened_by(keys jsonb, on_day date) returns TABLE(collaboration_id uuid, participant_id uuid, number_hmac text, representation_id uuid) language sql stable parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.organisation() returns uuid language sql stable parallel safe owner the owner;
create function app.origin_atoms() returns TABLE(first_year integer, origin text, grp text, destination text, sex text, n integer) language sql stable parallel safe security definer owner app_counts set search_path=public, pg_temp;
create function app.origin_cells() returns TABLE(year integer, origin text, grp text, destination text, sex text, value integer) language plpgsql volatile parallel unsafe security definer owner app_counts set search_path=public, pg_temp;
create function app.origin_class(level integer, grp text, destination text, sex text) returns text language sql immutable parallel safe owner app_counts;
create function app.origin_levels_against_years() returns TABLE(first_year integer, level integer) language sql volatile parallel unsafe security definer owner app_counts set search_path=public, pg_temp;
create function app.origin_levels_too_small() returns TABLE(first_year integer, level integer) language sql volatile parallel unsafe security definer owner app_counts set search_path=public, pg_temp;
create function app.origin_year_blocks() returns TABLE(first_year integer, year integer, level integer, block text, classes text[], class text, class_n integer, block_n integer, told boolean, split boolean) language sql volatile parallel unsafe security definer owner app_counts set search_path=public, pg_temp;
create function app.overfull_on(wanted_collaboration uuid, wanted_organisation uuid, wanted uuid) returns date language sql volatile parallel unsafe security definer owner app_counts set search_path=public, pg_temp;
create function app.own_by_number(numbers text[]) returns TABLE(asked text, participant_id uuid) language sql stable parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.own_card() returns TABLE(given_name text, family_name text, acting_name text, helper_name text, helper_phone text, helper_email text, helper_picture uuid) language sql stable parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.own_contacts() returns TABLE(organisation text, name text, phone text, email text, picture uuid) language sql stable parallel safe security definer owner app_registrar set search_path=public, pg_temp;
create function app.own_forums() returns TABLE(forum_id uuid, organisation_id uuid, name text, held_on date, starts text, ends text, place text, about text, responsible text, phone text, cancelled boolean, moved_at timestamp with time zone) language sql stable parallel safe security definer owner app_registrar set search_path=public, pg_temp;
create function app.own_meeting(wanted uuid) returns public.meeting language plpgsql stable parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.own_occasions() returns TABLE(occasion_id uuid, round text, held_on date, starts text, ends text, place text, leader text, modules text, occasion_cancelled boolean, number integer, cancelled_on date, ended_on date, seats integer, issued integer, given_back integer[], organisation_id uuid, round_id uuid, enrolment_id uuid, moved_at timestamp with time zone) language sql stable parallel safe security definer owner app_registrar set search_path=public, pg_temp;
create function app.own_reads() returns TABLE(read_on date, organisation_id uuid, organisation text, act text, purpose text, times integer) language sql stable parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.own_shares() returns TABLE(area text, from_id uuid, to_id uuid, basis text, starts_on date, last_day date) language sql stable parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.own_task_photo(wanted uuid) returns TABLE(kind text, bytes bytea) language sql stable parallel safe security definer owner app_registrar set search_path=public, pg_temp;
create function app.own_task_photos() returns TABLE(stay_id uuid, task_id uuid, task text, photo_id uuid, step integer, words text) language sql stable parallel safe security definer owner app_registrar set search_path=public, pg_temp;
create function app.part_shown(part bigint, whole bigint) returns integer language sql immutable parallel unsafe owner app_counts set search_path=public, pg_temp;
create function app.participant_of(hmac text, candidate uuid) returns uuid language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.participants_for(wanted_act text, wanted_area text) returns uuid[] language plpgsql stable parallel safe security definer owner app_sets set search_path=public, pg_temp;
create function app.pass_on(c public.crossing, contact_on date, fact uuid) returns text language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.person() returns uuid language sql stable parallel safe owner the owner;
create function app.person_areas() returns text[] language sql stable parallel safe owner the owner;
create function app.person_door() returns text language sql stable parallel safe owner the owner;
create function app.person_sources(wanted_area text) returns uuid[] language sql stable parallel safe security definer owner app_registrar set search_path=public, pg_temp;
create function app.place_noes() returns jsonb language sql stable parallel safe security definer owner app_counts set search_path=public, pg_temp;
create function app.placement_step_cells() returns TABLE(year integer, direction text, sex text, value integer) language plpgsql volatile parallel unsafe security definer owner app_counts set search_path=public, pg_temp;
create function app.placement_steps() returns TABLE(stepped_on date, from_form text, to_form text, direction text, sex text) language sql stable parallel safe security definer owner app_counts set search_path=public, pg_temp;
create function app.possible_contacts() returns TABLE(account_id uuid, email text) language sql stable parallel safe security definer owner app_sets set search_path=public, pg_temp;
create function app.prepare_meeting(wanted uuid, well text, hard text, next text, instead boolean, to_all boolean, moment timestamp with time zone) returns text language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.preview_as(wanted_crossing uuid) returns void language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.protected_among(people uuid[]) returns uuid[] language sql stable parallel safe security definer owner app_registrar set search_path=public, pg_temp;
create function app.protected_contacts() returns integer language sql stable parallel safe security definer owner app_sets set search_path=public, pg_temp;
create function app.protected_waiting() returns TABLE(crossing_id uuid, participant_id uuid, from_name text, kind text, sent_at timestamp with time zone, expires_at timestamp with time zone) language sql stable parallel safe security definer owner app_sets set search_path=public, pg_temp;
create function app.published_figures() returns TABLE(indicator text, year integer, dimension text, category text, value_from double precision, value_to double precision, source text, published_on text, note text) language sql stable parallel safe security definer owner app_counts set search_path=public, pg_temp;
create function app.reached_for(in_collaboration uuid, in_organisation uuid, wanted uuid) returns uuid language sql stable parallel unsafe owner the owner set search_path=public, pg_temp;
create function app.reached_last(in_collaboration uuid, in_organisation uuid, maker uuid) returns uuid language sql stable parallel unsafe owner the owner set search_path=public, pg_temp;
create function app.reads_for_extract(wanted uuid) returns TABLE(read_on date, organisation_id uuid, role text, act text, times integer) language sql stable parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.reads_of(wanted uuid) returns TABLE(read_on date, reader text, role text, act text, purpose text, times integer) language sql stable parallel safe security definer owner app_registrar set search_path=public, pg_temp;
create function app.receivers() returns uuid[] language sql stable parallel safe security definer owner app_sets set search_path=public, pg_temp;
create function app.refuse_change() returns trigger language plpgsql volatile parallel unsafe owner the owner set search_path=public, pg_temp;
create function app.related(wanted_relation text, only_one uuid DEFAULT NULL::uuid) returns uuid[] language plpgsql stable parallel safe security definer owner app_sets set search_path=public, pg_temp;
create function app.reopen_step(wanted uuid) returns integer language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.replace_consent(replacement uuid) returns boolean language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.representation() returns uuid language sql stable parallel safe owner the owner;
create function app.rerun_job(wanted uuid, moment timestamp with time zone) returns boolean language plpgsql volatile parallel unsafe security definer owner app_jobs set search_path=public, pg_temp;
create function app.review_read(wanted_read bigint, because text, into_review uuid DEFAULT NULL::uuid) returns uuid language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.reviewed_reads(wanted uuid) returns TABLE(log_review_read_id uuid, at timestamp with time zone, account_id uuid, membership_id uuid, role text, act text, participant_ids uuid[], purpose text) language sql stable parallel safe security definer owner app_registrar set search_path=public, pg_temp;
create function app.revoke_end_decision(decision uuid, seen integer) returns text language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.role() returns text language sql stable parallel safe owner the owner;
create function app.same_row(t text) returns text language sql immutable parallel unsafe owner app_registrar set search_path=public, pg_temp;
create function app.seal_hash(s public.log_seal) returns bytea language sql stable parallel unsafe owner app_seals set search_path=public, pg_temp;
create function app.seal_hash_of(wanted_log text, wanted_number integer) returns text language sql stable parallel unsafe security definer owner app_seals set search_path=public, pg_temp;
create function app.seal_log(wanted_log text, moment timestamp with time zone, at_most integer) returns integer language plpgsql volatile parallel unsafe security definer owner app_seals set search_path=public, pg_temp;
create function app.sealed_logs() returns TABLE(log text, seal_number integer, sealed_at timestamp with time zone, seal_hash text, row_count bigint) language sql stable parallel unsafe security definer owner app_seals set search_path=public, pg_temp;
create function app.search_outside(wanted_number text, reason text) returns TABLE(unit_name text, contact text) language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.seat_counts() returns TABLE(day date, branch text, employers integer, places integer, seats integer) language sql stable parallel safe security definer owner app_counts set search_path=public, pg_temp;
create function app.seat_spans() returns TABLE(learning_place_id uuid, employer text, branch text, from_on date, until_on date, seats integer) language sql stable parallel safe security definer owner app_counts set search_path=public, pg_temp;
create function app.sees_way(wanted_way uuid, wanted uuid) returns boolean language sql stable parallel safe owner the owner set search_path=public, pg_temp;
create function app.sent(wanted_area text) returns TABLE(participant_id uuid, from_organisation_id uuid, crossing_id uuid, ground_id uuid) language sql stable parallel safe security definer owner app_sets set search_path=public, pg_temp;
create function app.sent_by_us(wanted_crossing uuid, wanted uuid, receiver uuid, wanted_area text) returns boolean language sql stable parallel safe security definer owner app_sets set search_path=public, pg_temp;
create function app.set_protection(wanted uuid, protects boolean, why text) returns boolean language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.settle_asked(as_of date) returns TABLE(level integer, apart uuid[], together uuid[]) language plpgsql volatile parallel unsafe security definer owner app_counts set search_path=public, pg_temp;
create function app.settle_by_sex(wanted text, fits boolean) returns boolean language plpgsql volatile parallel unsafe security definer owner app_counts set search_path=public, pg_temp;
create function app.settle_days(wanted text, rows jsonb, places integer) returns TABLE(ends_on date, cuts integer, seen jsonb) language plpgsql volatile parallel unsafe security definer owner app_counts set search_path=public, pg_temp;
create function app.settle_kinds(wanted text, events jsonb) returns TABLE(year integer, through date, grp text, code text, value integer) language plpgsql volatile parallel unsafe security definer owner app_counts set search_path=public, pg_temp;
create function app.settle_missing_levels() returns TABLE(year integer, detail integer) language plpgsql volatile parallel unsafe security definer owner app_counts set search_path=public, pg_temp;
create function app.settle_origin_levels() returns TABLE(first_year integer, level integer) language plpgsql volatile parallel unsafe security definer owner app_counts set search_path=public, pg_temp;
create function app.settle_transition_levels() returns TABLE(year integer, level integer) language plpgsql volatile parallel unsafe security definer owner app_counts set search_path=public, pg_temp;
create function app.settle_transition_periods() returns TABLE(year integer, shown boolean, women integer, men integer) language plpgsql volatile parallel unsafe security definer owner app_counts set search_path=public, pg_temp;
create function app.settle_way_flows(wanted text, rows jsonb, days date[], cut integer[], all_seen jsonb[]) returns TABLE(since date, ends_on date, cuts integer, moves jsonb) language plpgsql volatile parallel unsafe security definer owner app_counts set search_path=public, pg_temp;
create function app.settle_way_sharing(wanted text, days date[], cut integer[], all_seen jsonb[]) returns TABLE(as_of date, people integer, unshared integer) language plpgsql volatile parallel unsafe security definer owner app_counts set search_path=public, pg_temp;
create function app.settle_way_times(wanted text, measured integer, target integer, days date[], cut integer[], all_seen jsonb[]) returns TABLE(as_of date, by_sex boolean) language plpgsql volatile parallel unsafe security definer owner app_counts set search_path=public, pg_temp;
create function app.settle_ways(wanted text) returns TABLE(ends_on date, cuts integer, seen jsonb) language sql volatile parallel unsafe security definer owner app_counts set search_path=public, pg_temp;
create function app.settle_with_activity() returns trigger language plpgsql volatile parallel unsafe owner the owner set search_path=public, pg_temp;
create function app.settled_cells(wanted text, rows jsonb, places integer) returns TABLE(what text, since date, ends_on date, first_place integer, last_place integer, sex text, value integer) language plpgsql volatile parallel unsafe security definer owner app_counts set search_path=public, pg_temp;
create function app.sight(participants uuid[]) returns text language sql stable parallel safe owner the owner;
create function app.sign_in_person(wanted_issuer text, wanted_subject text, keys jsonb, candidate uuid, on_day date) returns uuid language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.sign_note(wanted jsonb, contents bytea) returns integer language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.spare_key(candidate uuid) returns text language sql immutable parallel safe owner app_registrar;
create function app.staff_counts() returns TABLE(day date, supervisors integer, consultants integer, per_supervisor integer, per_consultant integer) language plpgsql volatile parallel unsafe security definer owner app_counts set search_path=public, pg_temp;
create function app.staff_load() returns TABLE(account_id uuid, stays integer, ways integer) language sql stable parallel unsafe security definer owner app_counts set search_path=public, pg_temp;
create function app.staged_people(wanted uuid, wanted_verdict text) returns TABLE(row_number integer, participant_id uuid, number_hmac text, unit_id uuid, contact_id uuid, version integer, number text, kind text, birth_date date, sex text, given_name text, family_name text, name_key text, name_key_given text, phone text, email text, communication_support text, interpreter_language text, way_in text, protected boolean) language sql stable parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.statistic_cells(indicator text, dimensions text) returns TABLE(year integer, grp text, destination text, sex text, value integer, hidden boolean) language plpgsql volatile parallel unsafe security definer owner app_counts set search_path=public, pg_temp;
create function app.stay_cells() returns TABLE(what text, since date, ends_on date, sex text, value integer) language plpgsql volatile parallel unsafe security definer owner app_counts set search_path=public, pg_temp;
create function app.stay_ends() returns jsonb language plpgsql volatile parallel unsafe security definer owner app_counts set search_path=public, pg_temp;
create function app.stay_kind_cells() returns TABLE(what text, year integer, through date, grp text, code text, value integer) language plpgsql volatile parallel unsafe security definer owner app_counts set search_path=public, pg_temp;
create function app.stay_rows() returns jsonb language sql stable parallel safe security definer owner app_counts set search_path=public, pg_temp;
create function app.stock_atoms() returns TABLE(year integer, as_of date, part text, form text, sex text, n integer) language sql stable parallel safe security definer owner app_counts set search_path=public, pg_temp;
create function app.stock_cells() returns TABLE(year integer, as_of date, part text, form text, sex text, value integer) language plpgsql volatile parallel unsafe security definer owner app_counts set search_path=public, pg_temp;
create function app.stock_days() returns TABLE(year integer, as_of date) language sql stable parallel safe security definer owner app_counts set search_path=public, pg_temp;
create function app.stocks_by_level() returns TABLE(year integer, as_of date, level integer, part text, form text, sex text, value integer, fits boolean) language sql stable parallel safe security definer owner app_counts set search_path=public, pg_temp;
create function app.stood_then(reader uuid, membership_then uuid, person uuid, moment timestamp with time zone) returns text[] language sql stable parallel safe security definer owner app_registrar set search_path=public, pg_temp;
create function app.tables_on_people() returns text[] language sql immutable parallel unsafe owner app_registrar set search_path=public, pg_temp;
create function app.take_yes_back(wanted uuid, only_area text, answer_id uuid) returns boolean language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.taken_seats() returns TABLE(learning_place_id uuid, starts_on date, ends_on date) language sql stable parallel unsafe security definer owner app_counts set search_path=public, pg_temp;
create function app.takes_part(wanted uuid, wanted_organisation uuid) returns boolean language sql stable parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.tell_of_request(wanted uuid, from_host text, letter_title text, letter_words text, moment timestamp with time zone) returns void language sql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.today() returns date language sql stable parallel safe owner the owner;
create function app.trace_import() returns trigger language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.trace_import_of_new() returns trigger language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.training_reach() returns TABLE(organisation_id uuid, members integer, structure integer, plan integer, guests integer) language sql stable parallel unsafe security definer owner app_counts set search_path=public, pg_temp;
create function app.training_taken(wanted_collaboration uuid, wanted uuid) returns integer language sql volatile parallel unsafe security definer owner app_counts set search_path=public, pg_temp;
create function app.trainings_taken() returns TABLE(training_id uuid, taken integer) language sql stable parallel unsafe security definer owner app_counts set search_path=public, pg_temp;
create function app.transition_atoms() returns TABLE(year integer, grp text, destination text, sex text, n integer) language sql stable parallel safe security definer owner app_counts set search_path=public, pg_temp;
create function app.transition_blocks() returns TABLE(year integer, level integer, grp text, destination text, sex text, n integer, block text, told boolean, open boolean) language sql stable parallel safe security definer owner app_counts set search_path=public, pg_temp;
create function app.unanswered_to_us() returns TABLE(crossing_id uuid, from_name text, kind text, sent_at timestamp with time zone, expires_at timestamp with time zone) language sql stable parallel safe security definer owner app_registrar set search_path=public, pg_temp;
create function app.undo_import(wanted uuid, reason text) returns jsonb language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.undo_model_move(wanted uuid, seen integer) returns text language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.unguarded(reached uuid[]) returns uuid[] language plpgsql stable parallel safe security definer owner app_sets set search_path=public, pg_temp;
create function app.unit() returns uuid language sql stable parallel safe owner the owner;
create function app.verify_log(wanted_log text, moment timestamp with time zone) returns TABLE(seal_number integer, fault text, ids int8multirange) language plpgsql stable parallel unsafe security definer owner app_seals set search_path=public, pg_temp;
create function app.verify_notes() returns TABLE(organisation_id uuid, participant_id uuid, fault text, numbers int8multirange) language sql stable parallel unsafe security definer owner app_seals set search_path=public, pg_temp;
create function app.visit_outcomes() returns jsonb language sql stable parallel safe security definer owner app_counts set search_path=public, pg_temp;
create function app.way_apart(moves jsonb, cuts_before integer, cuts integer, by_sex boolean) returns boolean language sql immutable parallel safe owner app_counts;
create function app.way_beside(pairs jsonb[], cut integer[], cuts integer) returns boolean language sql immutable parallel safe owner app_counts;
create function app.way_betrays(seen_before jsonb, cuts_before integer, stood_before jsonb, seen jsonb, cuts integer, stood jsonb) returns boolean language sql immutable parallel safe owner app_counts;
create function app.way_block(place integer, cuts integer) returns integer language sql immutable parallel safe owner app_counts;
create function app.way_both_sides(seen jsonb, cuts integer, place integer) returns boolean language sql immutable parallel safe owner app_counts;
create function app.way_cells() returns TABLE(series text, what text, since date, ends_on date, first_place integer, last_place integer, sex text, value integer) language plpgsql volatile parallel unsafe security definer owner app_counts set search_path=public, pg_temp;
create function app.way_holds(moves jsonb, cuts integer, by_sex boolean) returns boolean language sql immutable parallel safe owner app_counts;
create function app.way_models() returns TABLE(series text, name jsonb, versions text[], steps jsonb, measured integer, target integer, normal jsonb) language sql stable parallel safe security definer owner app_counts set search_path=public, pg_temp;
create function app.way_moves(seen_before jsonb, seen jsonb) returns jsonb language sql immutable parallel safe owner app_counts;
create function app.way_places(rows jsonb, on_day date) returns TABLE(participant_id uuid, place integer, sex text) language sql stable parallel safe owner app_counts;
create function app.way_rests(moves jsonb, cuts_before integer, cuts integer, by_sex boolean) returns boolean language sql immutable parallel safe owner app_counts;
create function app.way_rows(wanted text) returns jsonb language sql stable parallel safe security definer owner app_counts set search_path=public, pg_temp;
create function app.way_seen(rows jsonb, on_day date) returns jsonb language sql stable parallel safe owner app_counts;
create function app.way_sharing(seen jsonb, on_day date) returns jsonb language sql stable parallel safe security definer owner app_counts set search_path=public, pg_temp;
create function app.way_sharing_cells() returns TABLE(series text, as_of date, people integer, unshared integer) language plpgsql volatile parallel unsafe security definer owner app_counts set search_path=public, pg_temp;
create function app.way_stands(seen jsonb, cuts integer, by_sex boolean) returns boolean language sql immutable parallel safe owner app_counts;
create function app.way_time_cells() returns TABLE(series text, as_of date, standing text, sex text, n integer, mean_months numeric, median_months numeric) language plpgsql volatile parallel unsafe security definer owner app_counts set search_path=public, pg_temp;
create function app.way_times(rows jsonb, measured integer, target integer, as_of date) returns TABLE(participant_id uuid, sex text, standing integer, days integer) language sql stable parallel safe security definer owner app_counts set search_path=public, pg_temp;
create function app.way_versions() returns TABLE(content_hash text, series text, body jsonb, label text, added_at timestamp with time zone, steps text[], measured integer, target integer) language sql stable parallel safe security definer owner app_counts set search_path=public, pg_temp;
create function app.ways_by_model() returns TABLE(content_hash text, ways integer, few boolean) language sql stable parallel safe security definer owner app_counts set search_path=public, pg_temp;
create function app.ways_in(wanted_account uuid, on_day date) returns TABLE(way_in_id uuid, kind text, collaboration_id uuid, participant_id uuid, areas text[]) language sql stable parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.whom_to_ask(existing public.file) returns text language sql stable parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.withdraw_consent(wanted uuid, in_stead boolean DEFAULT false) returns boolean language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.withdraw_consent_area(wanted uuid, wanted_area text, in_stead boolean DEFAULT false) returns boolean language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.withdraw_crossing(wanted uuid) returns text language plpgsql volatile parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.within_task(kind text, scope text[], given text[]) returns text[] language sql immutable parallel safe owner the owner;
create function app.word_of_door() returns TABLE(said_by text, how text, representative_id uuid, name text) language sql stable parallel unsafe security definer owner app_registrar set search_path=public, pg_temp;
create function app.works_in(in_collaboration uuid, in_organisation uuid, wanted uuid) returns boolean language sql stable parallel unsafe owner the owner set search_path=public, pg_temp;
create function app.write_to_keepers(in_collaboration uuid, wanted_stay uuid, thread uuid, sender uuid, from_host text, letter_title text, letter_words text, moment timestamp with time zone) returns void language sql volatile parallel unsafe owner the owner set search_path=public, pg_temp;

-- who may run them

grant execute on function app.account() to app_admin;
grant execute on function app.account() to app_counts;
grant execute on function app.account() to app_jobs;
grant execute on function app.account() to app_log;
grant execute on function app.account() to app_person;
grant execute on function app.account() to app_registrar;
grant execute on function app.account() to app_seals;
grant execute on function app.account() to app_sets;
grant execute on function app.account() to app_statistics;
grant execute on function app.account() to app_system;
grant execute on function app.account() to app_user;
grant execute on function app.account_of(text,text,uuid,text,text) to app_admin;
grant execute on function app.accounts_in_collaboration() to app_admin;
grant execute on function app.accounts_in_collaboration() to app_counts;
grant execute on function app.accounts_in_collaboration() to app_registrar;
grant execute on function app.accounts_in_collaboration() to app_statistics;
grant execute on function app.accounts_in_collaboration() to app_system;
grant execute on function app.accounts_in_collaboration() to app_user;
grant execute on function app.acts_on(uuid) to app_admin;
grant execute on function app.acts_on(uuid) to app_counts;
grant execute on function app.acts_on(uuid) to app_registrar;
grant execute on function app.acts_on(uuid) to app_statistics;
grant execute on function app.acts_on(uuid) to app_system;
grant execute on function app.acts_on(uuid) to app_user;
grant execute on function app.agreed_by_all(public.stay_version) to app_registrar;
grant execute on function app.answer_consent_request(uuid,boolean,text[],uuid,uuid) to app_person;
grant execute on function app.answer_crossing(uuid,boolean,text,uuid,uuid) to app_user;
grant execute on function app.answer_for_receiver(uuid,boolean,text,text,text,date,date,uuid) to app_user;
grant execute on function app.answer_meeting(uuid,text,text,timestamp with time zone) to app_user;
grant execute on function app.answer_minutes(uuid,text,text,timestamp with time zone) to app_person;
grant execute on function app.answer_own_meeting(uuid,text,text,timestamp with time zone) to app_person;
grant execute on function app.answers_employers(uuid,uuid,uuid) to app_registrar;
grant execute on function app.answers_to(uuid) to app_person;
grant execute on function app.asked_cells() to app_statistics;
grant execute on function app.asked_reads() to app_user;
grant execute on function app.asking_months(text) to app_user;
grant execute on function app.attached(jsonb,bytea) to app_registrar;
grant execute on function app.attached(jsonb,bytea) to app_seals;
grant execute on function app.attachments_of(uuid,uuid) to app_registrar;
grant execute on function app.attachments_of(uuid,uuid) to app_seals;
grant execute on function app.begin_employer_visit(text,text,text,text,uuid,text,text,text,timestamp with time zone) to app_system;
grant execute on function app.begin_staging(uuid) to app_user;
grant execute on function app.booked_visits() to app_user;
grant execute on function app.close_review(uuid,text) to app_user;
grant execute on function app.close_steps(uuid,text[],date,jsonb) to app_user;
grant execute on function app.collaboration() to app_admin;
grant execute on function app.collaboration() to app_counts;
grant execute on function app.collaboration() to app_employer;
grant execute on function app.collaboration() to app_jobs;
grant execute on function app.collaboration() to app_log;
grant execute on function app.collaboration() to app_person;
grant execute on function app.collaboration() to app_registrar;
grant execute on function app.collaboration() to app_seals;
grant execute on function app.collaboration() to app_sets;
grant execute on function app.collaboration() to app_statistics;
grant execute on function app.collaboration() to app_system;
grant execute on function app.collaboration() to app_user;
grant execute on function app.complete_crossing(uuid,date,uuid) to app_user;
grant execute on function app.confirm_import(uuid) to app_user;
grant execute on function app.contacts_here() to app_registrar;
grant execute on function app.contacts_here() to app_user;
grant execute on function app.correct_end_decision(uuid,integer,date,text) to app_user;
grant execute on function app.correct_number(uuid,integer,text,text,boolean,jsonb) to app_user;
grant execute on function app.correct_own_step(uuid,integer,uuid,date,date) to app_user;
grant execute on function app.covered_years() to app_statistics;
grant execute on function app.day_activity_on(uuid) to app_user;
grant execute on function app.discard_forgotten_imports(timestamp with time zone) to app_tidying;
grant execute on function app.discard_import(uuid) to app_user;
grant execute on function app.draw_sample(uuid,uuid,date,date) to app_user;
grant execute on function app.email_hash(text) to app_registrar;
grant execute on function app.email_hash(text) to app_user;
grant execute on function app.employer_counts() to app_statistics;
grant execute on function app.employer_link() to app_employer;
grant execute on function app.employer_link() to app_log;
grant execute on function app.employer_link() to app_registrar;
grant execute on function app.employer_page() to app_employer;
grant execute on function app.employer_picture(uuid) to app_employer;
grant execute on function app.end_consents_to(uuid,uuid) to app_user;
grant execute on function app.end_disclosure(uuid) to app_user;
grant execute on function app.end_placements(uuid) to app_user;
grant execute on function app.end_staging(uuid,jsonb,integer,text[],jsonb) to app_user;
grant execute on function app.ends_with_way(uuid) to app_registrar;
grant execute on function app.ends_with_way(uuid) to app_user;
grant execute on function app.enter(uuid,date) to app_admin;
grant execute on function app.enter(uuid,date) to app_counts;
grant execute on function app.enter(uuid,date) to app_registrar;
grant execute on function app.enter(uuid,date) to app_statistics;
grant execute on function app.enter(uuid,date) to app_system;
grant execute on function app.enter(uuid,date) to app_user;
grant execute on function app.enter(uuid,date) to public;
grant execute on function app.enter_employer(uuid,uuid,date) to public;
grant execute on function app.enter_person(uuid,uuid,uuid,uuid,uuid,date) to public;
grant execute on function app.file_rows(uuid) to app_user;
grant execute on function app.fill_in_stay(uuid,integer,uuid,jsonb,text,text,text) to app_employer;
grant execute on function app.fill_in_stay(uuid,integer,uuid,jsonb,text,text,text) to app_person;
grant execute on function app.filled_municipal_jobs() to app_user;
grant execute on function app.first_seal(text,timestamp with time zone) to app_registrar;
grant execute on function app.forget_import_writes(timestamp with time zone) to app_tidying;
grant execute on function app.forum_counts() to app_statistics;
grant execute on function app.forum_people(uuid) to app_user;
grant execute on function app.holds(uuid,uuid) to app_user;
grant execute on function app.import_known(text,text[]) to app_user;
grant execute on function app.keeps_day_activity() to app_registrar;
grant execute on function app.keeps_day_activity() to app_user;
grant execute on function app.link_stands(uuid,uuid,timestamp with time zone) to app_person;
grant execute on function app.link_stands(uuid,uuid,timestamp with time zone) to app_sets;
grant execute on function app.link_stands(uuid,uuid,timestamp with time zone) to app_user;
grant execute on function app.log_between(timestamp with time zone,timestamp with time zone) to app_user;
grant execute on function app.log_employer_read(uuid[]) to app_employer;
grant execute on function app.log_own_read() to app_person;
grant execute on function app.log_read(text,uuid[],text) to app_admin;
grant execute on function app.log_read(text,uuid[],text) to app_registrar;
grant execute on function app.log_read(text,uuid[],text) to app_system;
grant execute on function app.log_read(text,uuid[],text) to app_user;
grant execute on function app.log_write() to app_admin;
grant execute on function app.log_write() to app_registrar;
grant execute on function app.log_write() to app_system;
grant execute on function app.log_write() to app_user;
grant execute on function app.look_at(uuid,bigint,text,text) to app_user;
grant execute on function app.mail_bar(uuid,uuid,timestamp with time zone) to app_mailing;
grant execute on function app.managed_units() to app_registrar;
grant execute on function app.managed_units() to app_user;
grant execute on function app.may(text) to app_admin;
grant execute on function app.may(text) to app_counts;
grant execute on function app.may(text) to app_jobs;
grant execute on function app.may(text) to app_registrar;
grant execute on function app.may(text) to app_statistics;
grant execute on function app.may(text) to app_system;
grant execute on function app.may(text) to app_user;
grant execute on function app.may_import(text) to app_registrar;
grant execute on function app.may_import(text) to app_user;
grant execute on function app.meeting_signals(uuid) to app_user;
grant execute on function app.membership() to app_admin;
grant execute on function app.membership() to app_counts;
grant execute on function app.membership() to app_jobs;
grant execute on function app.membership() to app_log;
grant execute on function app.membership() to app_person;
grant execute on function app.membership() to app_registrar;
grant execute on function app.membership() to app_seals;
grant execute on function app.membership() to app_sets;
grant execute on function app.membership() to app_statistics;
grant execute on function app.membership() to app_system;
grant execute on function app.membership() to app_user;
grant execute on function app.missing_level_cells() to app_statistics;
grant execute on function app.moment_on(date,timestamp with time zone) to app_admin;
grant execute on function app.moment_on(date,timestamp with time zone) to app_counts;
grant execute on function app.moment_on(date,timestamp with time zone) to app_employer;
grant execute on function app.moment_on(date,timestamp with time zone) to app_log;
grant execute on function app.moment_on(date,timestamp with time zone) to app_person;
grant execute on function app.moment_on(date,timestamp with time zone) to app_registrar;
grant execute on function app.moment_on(date,timestamp with time zone) to app_sets;
grant execute on function app.moment_on(date,timestamp with time zone) to app_statistics;
grant execute on function app.moment_on(date,timestamp with time zone) to app_system;
grant execute on function app.moment_on(date,timestamp with time zone) to app_user;
grant execute on function app.move_model(uuid,integer,uuid,uuid,date,text,jsonb) to app_user;
grant execute on function app.municipal_job_counts() to app_user;
grant execute on function app.nation_cells() to app_statistics;
grant execute on function app.no_on(uuid,uuid,uuid,text[]) to app_registrar;
grant execute on function app.no_on(uuid,uuid,uuid,text[]) to app_user;
grant execute on function app.note_chain_start(uuid,uuid) to app_registrar;
grant execute on function app.note_chain_start(uuid,uuid) to app_seals;
grant execute on function app.note_hash(public.note) to app_registrar;
grant execute on function app.note_hash(public.note) to app_seals;
grant execute on function app.note_heads(timestamp with time zone) to app_sealing;
grant execute on function app.note_leaf(public.note,jsonb) to app_registrar;
grant execute on function app.note_leaf(public.note,jsonb) to app_seals;
grant execute on function app.now() to app_admin;
grant execute on function app.now() to app_counts;
grant execute on function app.now() to app_employer;
grant execute on function app.now() to app_log;
grant execute on function app.now() to app_person;
grant execute on function app.now() to app_registrar;
grant execute on function app.now() to app_sets;
grant execute on function app.now() to app_statistics;
grant execute on function app.now() to app_system;
grant execute on function app.now() to app_user;
grant execute on function app.offered_ways_in(uuid,date) to app_system;
grant execute on function app.old_note_drafts() to app_user;
grant execute on function app.open_areas() to app_registrar;
grant execute on function app.open_file(text,uuid,uuid,jsonb) to app_user;
grant execute on function app.open_links() to app_employer;
grant execute on function app.organisation() to app_admin;
grant execute on function app.organisation() to app_counts;
grant execute on function app.organisation() to app_jobs;
grant execute on function app.organisation() to app_log;
grant execute on function app.organisation() to app_person;
grant execute on function app.organisation() to app_registrar;
grant execute on function app.organisation() to app_seals;
grant execute on function app.organisation() to app_sets;
grant execute on function app.organisation() to app_statistics;
grant execute on function app.organisation() to app_system;
grant execute on function app.organisation() to app_user;
grant execute on function app.origin_cells() to app_statistics;
grant execute on function app.own_card() to app_person;
grant execute on function app.own_contacts() to app_person;
grant execute on function app.own_forums() to app_person;
grant execute on function app.own_occasions() to app_person;
grant execute on function app.own_reads() to app_person;
grant execute on function app.own_shares() to app_person;
grant execute on function app.own_task_photo(uuid) to app_person;
grant execute on function app.own_task_photos() to app_person;
grant execute on function app.participants_for(text,text) to app_admin;
grant execute on function app.participants_for(text,text) to app_counts;
grant execute on function app.participants_for(text,text) to app_registrar;
grant execute on function app.participants_for(text,text) to app_statistics;
grant execute on function app.participants_for(text,text) to app_system;
grant execute on function app.participants_for(text,text) to app_user;
grant execute on function app.person() to app_admin;
grant execute on function app.person() to app_log;
grant execute on function app.person() to app_person;
grant execute on function app.person() to app_registrar;
grant execute on function app.person() to app_sets;
grant execute on function app.person() to app_system;
grant execute on function app.person() to app_user;
grant execute on function app.person_areas() to app_admin;
grant execute on function app.person_areas() to app_log;
grant execute on function app.person_areas() to app_person;
grant execute on function app.person_areas() to app_registrar;
grant execute on function app.person_areas() to app_sets;
grant execute on function app.person_areas() to app_system;
grant execute on function app.person_areas() to app_user;
grant execute on function app.person_door() to app_admin;
grant execute on function app.person_door() to app_log;
grant execute on function app.person_door() to app_person;
grant execute on function app.person_door() to app_registrar;
grant execute on function app.person_door() to app_sets;
grant execute on function app.person_door() to app_system;
grant execute on function app.person_door() to app_user;
grant execute on function app.person_sources(text) to app_person;
grant execute on function app.placement_step_cells() to app_statistics;
grant execute on function app.possible_contacts() to app_registrar;
grant execute on function app.possible_contacts() to app_user;
grant execute on function app.prepare_meeting(uuid,text,text,text,boolean,boolean,timestamp with time zone) to app_person;
grant execute on function app.preview_as(uuid) to app_user;
grant execute on function app.protected_among(uuid[]) to app_user;
grant execute on function app.protected_contacts() to app_admin;
grant execute on function app.protected_contacts() to app_counts;
grant execute on function app.protected_contacts() to app_registrar;
grant execute on function app.protected_contacts() to app_statistics;
grant execute on function app.protected_contacts() to app_system;
grant execute on function app.protected_contacts() to app_user;
grant execute on function app.protected_waiting() to app_user;
grant execute on function app.published_figures() to app_statistics;
grant execute on function app.reached_for(uuid,uuid,uuid) to app_registrar;
grant execute on function app.reached_last(uuid,uuid,uuid) to app_registrar;
grant execute on function app.reads_for_extract(uuid) to app_user;
grant execute on function app.reads_of(uuid) to app_user;
grant execute on function app.receivers() to app_admin;
grant execute on function app.receivers() to app_counts;
grant execute on function app.receivers() to app_registrar;
grant execute on function app.receivers() to app_statistics;
grant execute on function app.receivers() to app_system;
grant execute on function app.receivers() to app_user;
grant execute on function app.reopen_step(uuid) to app_user;
grant execute on function app.replace_consent(uuid) to app_user;
grant execute on function app.representation() to app_admin;
grant execute on function app.representation() to app_log;
grant execute on function app.representation() to app_person;
grant execute on function app.representation() to app_registrar;
grant execute on function app.representation() to app_sets;
grant execute on function app.representation() to app_system;
grant execute on function app.representation() to app_user;
grant execute on function app.rerun_job(uuid,timestamp with time zone) to app_admin;
grant execute on function app.review_read(bigint,text,uuid) to app_user;
grant execute on function app.reviewed_reads(uuid) to app_user;
grant execute on function app.revoke_end_decision(uuid,integer) to app_user;
grant execute on function app.role() to app_admin;
grant execute on function app.role() to app_counts;
grant execute on function app.role() to app_jobs;
grant execute on function app.role() to app_log;
grant execute on function app.role() to app_person;
grant execute on function app.role() to app_registrar;
grant execute on function app.role() to app_seals;
grant execute on function app.role() to app_sets;
grant execute on function app.role() to app_statistics;
grant execute on function app.role() to app_system;
grant execute on function app.role() to app_user;
grant execute on function app.seal_hash_of(text,integer) to app_sealing;
grant execute on function app.seal_log(text,timestamp with time zone,integer) to app_sealing;
grant execute on function app.sealed_logs() to app_sealing;
grant execute on function app.search_outside(text,text) to app_user;
grant execute on function app.seat_counts() to app_statistics;
grant execute on function app.sees_way(uuid,uuid) to app_user;
grant execute on function app.sent(text) to app_admin;
grant execute on function app.sent(text) to app_counts;
grant execute on function app.sent(text) to app_registrar;
grant execute on function app.sent(text) to app_statistics;
grant execute on function app.sent(text) to app_system;
grant execute on function app.sent(text) to app_user;
grant execute on function app.sent_by_us(uuid,uuid,uuid,text) to app_user;
grant execute on function app.set_protection(uuid,boolean,text) to app_user;
grant execute on function app.sight(uuid[]) to app_user;
grant execute on function app.sign_in_person(text,text,jsonb,uuid,date) to app_system;
grant execute on function app.sign_note(jsonb,bytea) to app_user;
grant execute on function app.staff_counts() to app_statistics;
grant execute on function app.staff_load() to app_user;
grant execute on function app.statistic_cells(text,text) to app_statistics;
grant execute on function app.stay_cells() to app_statistics;
grant execute on function app.stay_kind_cells() to app_statistics;
grant execute on function app.stock_cells() to app_statistics;
grant execute on function app.stood_then(uuid,uuid,uuid,timestamp with time zone) to app_user;
grant execute on function app.tables_on_people() to app_user;
grant execute on function app.take_yes_back(uuid,text,uuid) to app_person;
grant execute on function app.taken_seats() to app_user;
grant execute on function app.tell_of_request(uuid,text,text,text,timestamp with time zone) to app_employer;
grant execute on function app.today() to app_admin;
grant execute on function app.today() to app_counts;
grant execute on function app.today() to app_employer;
grant execute on function app.today() to app_jobs;
grant execute on function app.today() to app_log;
grant execute on function app.today() to app_person;
grant execute on function app.today() to app_registrar;
grant execute on function app.today() to app_seals;
grant execute on function app.today() to app_sets;
grant execute on function app.today() to app_statistics;
grant execute on function app.today() to app_system;
grant execute on function app.today() to app_user;
grant execute on function app.training_reach() to app_user;
grant execute on function app.trainings_taken() to app_user;
grant execute on function app.unanswered_to_us() to app_user;
grant execute on function app.undo_import(uuid,text) to app_user;
grant execute on function app.undo_model_move(uuid,integer) to app_user;
grant execute on function app.unit() to app_admin;
grant execute on function app.unit() to app_counts;
grant execute on function app.unit() to app_log;
grant execute on function app.unit() to app_person;
grant execute on function app.unit() to app_registrar;
grant execute on function app.unit() to app_sets;
grant execute on function app.unit() to app_statistics;
grant execute on function app.unit() to app_system;
grant execute on function app.unit() to app_user;
grant execute on function app.verify_log(text,timestamp with time zone) to app_sealing;
grant execute on function app.verify_notes() to app_sealing;
grant execute on function app.way_cells() to app_statistics;
grant execute on function app.way_models() to app_statistics;
grant execute on function app.way_sharing_cells() to app_statistics;
grant execute on function app.way_time_cells() to app_statistics;
grant execute on function app.ways_by_model() to app_user;
grant execute on function app.withdraw_consent(uuid,boolean) to app_user;
grant execute on function app.withdraw_consent_area(uuid,text,boolean) to app_user;
grant execute on function app.withdraw_crossing(uuid) to app_user;
grant execute on function app.within_task(text,text[],text[]) to app_person;
grant execute on function app.within_task(text,text[],text[]) to app_registrar;
grant execute on function app.within_task(text,text[],text[]) to app_user;
grant execute on function app.works_in(uuid,uuid,uuid) to app_registrar;
grant execute on function app.write_to_keepers(uuid,uuid,uuid,uuid,text,text,text,timestamp with time zone) to app_registrar;

-- tables

create table public.absence_notice (
  absence_notice_id uuid not null,
  by_name text,
  collaboration_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  programme_enrolment_id uuid not null,
  programme_occasion_id uuid not null,
  programme_round_id uuid not null,
  reason text not null,
  said_at timestamp with time zone not null,
  said_by uuid not null,
  taken_back_at timestamp with time zone,
  taken_back_by uuid
);
create table public.access_need (
  access_need_id uuid not null,
  collaboration_id uuid not null,
  decided_by text not null,
  decided_on date not null,
  look_over_on date not null,
  measures text not null,
  needs text not null,
  organisation_id uuid not null,
  recorded_at timestamp with time zone not null default LEAST(app.now(), now()),
  recorded_by uuid not null,
  risks text not null,
  role text not null,
  version integer not null
);
create table public.access_rule (
  act text not null,
  area text not null,
  relation text not null,
  role text not null
);
create table public.accessibility_report (
  at timestamp with time zone not null default now(),
  browser text,
  contact text,
  message text not null,
  page text not null,
  report_id uuid not null
);
create table public.account (
  account_id uuid not null,
  created_at timestamp with time zone not null default now(),
  email text,
  issuer text not null,
  language text not null default 'sv'::text,
  name text not null,
  phone text,
  revoked_at timestamp with time zone,
  subject text not null
);
create table public.account_picture (
  account_id uuid not null,
  account_picture_id uuid not null,
  bytes bytea not null,
  collaboration_id uuid not null,
  kept_at timestamp with time zone not null default app.now(),
  type text not null
);
create table public.allowance_export (
  allowance_export_id uuid not null,
  collaboration_id uuid not null,
  made_at timestamp with time zone not null,
  made_by uuid not null,
  month date not null,
  organisation_id uuid not null
);
create table public.allowance_line (
  allowance_export_id uuid not null,
  allowance_line_id uuid not null,
  collaboration_id uuid not null,
  correction boolean not null,
  day date not null,
  ore integer not null,
  organisation_id uuid not null,
  part text not null,
  participant_id uuid not null,
  recorded_by uuid not null
);
create table public.allowance_rate (
  allowance_rate_id uuid not null,
  collaboration_id uuid not null,
  full_from integer not null,
  full_ore integer not null,
  half_from integer not null,
  half_ore integer not null,
  municipality text not null,
  organisation_id uuid not null,
  set_at timestamp with time zone not null default app.now(),
  set_by uuid not null,
  starts_on date not null
);
create table public.asking_interval (
  collaboration_id uuid not null,
  no integer not null,
  no_answer integer not null,
  not_now integer not null,
  not_suitable integer not null,
  organisation_id uuid not null,
  version integer not null default 1,
  yes integer not null
);
create table public.assignment (
  account_id uuid not null,
  assignment_id uuid not null,
  collaboration_id uuid not null,
  ends_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  made_by uuid,
  organisation_id uuid not null,
  participant_id uuid not null,
  reason text,
  starts_at timestamp with time zone not null default LEAST(app.now(), now())
);
create table public.case_counter (
  collaboration_id uuid not null,
  last_number integer not null,
  organisation_id uuid not null,
  year integer not null
);
create table public.collaboration (
  collaboration_id uuid not null,
  created_at timestamp with time zone not null default now(),
  municipality_code text,
  name text not null
);
create table public.collaboration_path (
  active boolean not null default true,
  added_at timestamp with time zone not null default app.now(),
  added_by uuid,
  collaboration_id uuid not null,
  content_hash text not null
);
create table public.consent (
  areas text[] not null,
  collaboration_id uuid not null,
  consent_id uuid not null,
  consent_request_id uuid,
  ended_because text,
  explained_by text not null,
  given_by text not null default 'person'::text,
  given_on date not null,
  how text not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  purpose text not null,
  recorded_by uuid not null,
  replaces_id uuid,
  representative text,
  representative_id uuid,
  text_hash text,
  text_version text not null,
  to_organisation_id uuid not null,
  valid_from date not null,
  valid_until date not null,
  withdrawn_areas text[] not null default '{}'::text[],
  withdrawn_at timestamp with time zone,
  withdrawn_by uuid
);
create table public.consent_answer (
  areas text[] not null default '{}'::text[],
  collaboration_id uuid not null,
  consent_answer_id uuid not null,
  consent_id uuid,
  consent_request_id uuid,
  how text not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  recorded_by uuid not null,
  representative_id uuid,
  said text not null,
  said_at timestamp with time zone not null default app.now(),
  said_by text not null,
  to_organisation_id uuid not null
);
create table public.consent_request (
  answered_at timestamp with time zone,
  areas text[] not null,
  asked_at timestamp with time zone not null default app.now(),
  asked_by uuid not null,
  collaboration_id uuid not null,
  consent_request_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  purpose text not null,
  taken_back_at timestamp with time zone,
  text_hash text not null,
  to_organisation_id uuid not null,
  valid_until date not null
);
create table public.consent_text (
  body text not null,
  collaboration_id uuid not null,
  content_hash text not null,
  kept_at timestamp with time zone not null default app.now(),
  lang text not null,
  version text not null
);
create table public.correction (
  after jsonb,
  area text not null default 'step'::text,
  before jsonb not null,
  collaboration_id uuid not null,
  correction_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  recorded_at timestamp with time zone not null default app.now(),
  recorded_by uuid not null,
  replaced_by_id uuid,
  subject_id uuid not null,
  subject_kind text not null,
  why text not null
);
create table public.coverage (
  collaboration_id uuid not null,
  everybody_registered boolean not null default false,
  note text,
  organisation_id uuid not null,
  project_year boolean not null default false,
  registered_through date not null,
  year integer not null
);
create table public.crossing (
  answer text,
  answer_reason text,
  answered_at timestamp with time zone,
  answered_by uuid,
  answered_by_name text,
  answered_how text,
  areas text[] not null,
  collaboration_id uuid not null,
  completed_at timestamp with time zone,
  consent_id uuid,
  crossing_id uuid not null,
  disclosure_id uuid,
  expires_at timestamp with time zone not null,
  first_contact_on date,
  kind text not null,
  message text,
  organisation_id uuid not null,
  participant_id uuid not null,
  sent_at timestamp with time zone not null default app.now(),
  sent_by uuid not null,
  to_organisation_id uuid not null,
  way_id uuid not null,
  way_organisation_id uuid not null,
  withdrawn_at timestamp with time zone
);
create table public.deputy (
  absent_account_id uuid not null,
  collaboration_id uuid not null,
  deputy_account_id uuid not null,
  deputy_id uuid not null,
  ends_on date not null,
  organisation_id uuid not null,
  starts_on date not null
);
create table public.disclosure (
  areas text[] not null,
  basis text not null,
  basis_text text not null,
  collaboration_id uuid not null,
  decided_by text not null,
  decided_on date not null,
  disclosure_id uuid not null,
  ended_at timestamp with time zone,
  ended_because text,
  ended_by uuid,
  organisation_id uuid not null,
  participant_id uuid not null,
  recorded_by uuid not null,
  to_organisation_id uuid not null
);
create table public.draft (
  account_id uuid not null,
  begun_at timestamp with time zone not null default now(),
  body jsonb not null,
  collaboration_id uuid not null,
  draft_id uuid not null,
  form text not null,
  organisation_id uuid,
  saved_at timestamp with time zone not null default now(),
  subject text not null,
  version integer not null default 1
);
create table public.employer (
  added_by uuid not null,
  agreed text not null default ''::text,
  began text not null,
  began_on date not null,
  branch text not null,
  collaboration_id uuid not null,
  employer_id uuid not null,
  ended_because text,
  ended_on date,
  interest text not null,
  interest_on date not null,
  kind text not null,
  name text not null,
  next_contact_on date,
  number text,
  organisation_id uuid not null,
  responsible_id uuid not null,
  version integer not null default 1
);
create table public.employer_check_in (
  by_name text not null,
  collaboration_id uuid not null,
  employer_check_in_id uuid not null,
  employer_link_id uuid not null,
  goes text not null,
  guidance text not null,
  hours text not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  sent_at timestamp with time zone not null default app.now(),
  stay_id uuid not null,
  wants text not null,
  words text not null default ''::text
);
create table public.employer_contact (
  collaboration_id uuid not null,
  email text,
  employer_contact_id uuid not null,
  employer_id uuid not null,
  ended_on date,
  name text not null,
  organisation_id uuid not null,
  phone text,
  supervises boolean not null default false,
  title text not null default ''::text,
  version integer not null default 1,
  workplace_id uuid
);
create table public.employer_link (
  collaboration_id uuid not null,
  email_hash text not null,
  employer_contact_id uuid not null,
  employer_link_id uuid not null,
  expires_at timestamp with time zone not null,
  made_at timestamp with time zone not null default app.now(),
  made_by uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  revoked_at timestamp with time zone,
  revoked_by uuid,
  stay_id uuid not null,
  token_hash text not null
);
create table public.employer_session (
  code_hash text not null,
  collaboration_id uuid not null,
  created_at timestamp with time zone not null,
  employer_link_id uuid not null,
  expires_at timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  signed_in_at timestamp with time zone,
  token_hash text not null,
  tries integer not null default 0
);
create table public.employer_sheet (
  collaboration_id uuid not null,
  employer_link_id uuid not null,
  employer_sheet_id uuid not null,
  field text not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  recorded_at timestamp with time zone not null default app.now(),
  recorded_by uuid not null,
  said_how text not null,
  said_on date not null,
  shown_to text not null,
  stay_id uuid not null,
  taken_back_at timestamp with time zone,
  taken_back_by uuid,
  value text not null
);
create table public.employer_talk (
  about text not null,
  agreed text not null default ''::text,
  collaboration_id uuid not null,
  employer_contact_id uuid,
  employer_id uuid not null,
  employer_talk_id uuid not null,
  forum_event_id uuid,
  held_on date not null,
  interest text,
  kind text not null,
  next_on date,
  organisation_id uuid not null,
  recorded_at timestamp with time zone not null default app.now(),
  recorded_by uuid not null,
  struck_at timestamp with time zone
);
create table public.employment (
  collaboration_id uuid not null,
  employment_id uuid not null,
  extent integer not null,
  extent_unit text not null,
  fact_id uuid not null,
  municipal_job_match_id uuid,
  organisation_id uuid not null,
  participant_id uuid not null,
  recorded_at timestamp with time zone not null default app.now(),
  recorded_by uuid not null,
  stay_id uuid,
  yes_how text not null,
  yes_on date not null
);
create table public.entitlement (
  collaboration_id uuid not null,
  decided_on date not null,
  entitlement_group integer not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  version integer not null default 1
);
create table public.entry_task (
  collaboration_id uuid not null,
  contact text not null,
  done_how text not null,
  ended_on date,
  entry_task_id uuid not null,
  lifting text not null,
  mapped_by uuid not null,
  mapped_on date not null,
  minutes integer,
  name text not null,
  noise text not null,
  organisation_id uuid not null,
  pace text not null,
  reading text not null,
  supervision text not null,
  times text[] not null,
  version integer not null default 1,
  workplace_id uuid not null
);
create table public.entry_task_photo (
  added_by uuid not null,
  bytes bytea not null,
  collaboration_id uuid not null,
  entry_task_id uuid not null,
  entry_task_photo_id uuid not null,
  kind text not null,
  organisation_id uuid not null,
  removed_at timestamp with time zone,
  step integer not null,
  words text not null
);
create table public.extract_mask (
  collaboration_id uuid not null,
  extract_mask_id uuid not null,
  lifted_at timestamp with time zone,
  lifted_by uuid,
  made_at timestamp with time zone not null default app.now(),
  made_by uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  passages text[],
  reason text not null,
  row_id text not null,
  row_table text not null
);
create table public.fact (
  area text not null,
  collaboration_id uuid not null,
  details jsonb not null default '{}'::jsonb,
  fact_id uuid not null,
  happened_on date not null,
  kind text not null,
  organisation_id uuid not null,
  outcome text,
  participant_id uuid not null,
  recorded_at timestamp with time zone not null default app.now(),
  recorded_by uuid not null,
  recorded_role text not null,
  source_id uuid,
  struck boolean not null default false,
  way_id uuid not null,
  way_organisation_id uuid not null
);
create table public.file (
  birth_date date not null,
  case_number text not null,
  collaboration_id uuid not null,
  communication_support text,
  email text,
  family_name text not null,
  given_name text not null,
  interpreter_language text,
  name_key text collate "C" not null,
  name_key_given text collate "C" not null,
  number text not null,
  number_kind text not null,
  opened_on date not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  phone text,
  protected boolean not null default false,
  protected_from date[] not null default '{}'::date[],
  protected_to date[] not null default '{}'::date[],
  sex text not null,
  unit_id uuid,
  version integer not null default 1,
  way_in text
);
create table public.file_extract (
  collaboration_id uuid not null,
  content_hash text not null,
  file_extract_id uuid not null,
  made_at timestamp with time zone not null default app.now(),
  made_by uuid not null,
  masks uuid[] not null default '{}'::uuid[],
  organisation_id uuid not null,
  participant_id uuid not null
);
create table public.forum_employer (
  answer text not null,
  came boolean,
  collaboration_id uuid not null,
  employer_contact_id uuid,
  employer_id uuid not null,
  forum_employer_id uuid not null,
  forum_event_id uuid not null,
  invited_by uuid not null,
  organisation_id uuid not null,
  version integer not null default 1
);
create table public.forum_event (
  about text not null,
  added_by uuid not null,
  cancelled_at timestamp with time zone,
  collaboration_id uuid not null,
  ends text not null,
  forum_event_id uuid not null,
  held_on date not null,
  moved_at timestamp with time zone,
  name text not null,
  organisation_id uuid not null,
  place text not null,
  responsible_id uuid not null,
  starts text not null,
  version integer not null default 1
);
create table public.forum_guest (
  came boolean,
  collaboration_id uuid not null,
  forum_event_id uuid not null,
  forum_guest_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  recorded_at timestamp with time zone not null default app.now(),
  recorded_by uuid not null,
  said_how text not null,
  said_to uuid,
  said_yes_on date not null,
  taken_back_by uuid,
  taken_back_how text,
  taken_back_on date,
  version integer not null default 1
);
create table public.forum_question (
  answer text,
  answered_at timestamp with time zone,
  answered_by uuid,
  answered_how text,
  asked_at timestamp with time zone not null default app.now(),
  asked_by uuid not null,
  collaboration_id uuid not null,
  forum_event_id uuid not null,
  forum_question_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  taken_back_on date,
  version integer not null default 1
);
create table public.implementation_plan (
  collaboration_id uuid not null,
  follow_up_on date,
  goals jsonb not null,
  implementation_plan_id uuid not null,
  made_on date not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  participation text not null,
  plan_version_id uuid,
  recorded_at timestamp with time zone not null default app.now(),
  recorded_by uuid not null,
  version integer not null default 1
);
create table public.import (
  collaboration_id uuid not null,
  confirmed_at timestamp with time zone,
  counts jsonb not null,
  discarded_at timestamp with time zone,
  file_hash text not null,
  file_name text not null,
  ignored_columns text[] not null default '{}'::text[],
  import_id uuid not null,
  job_id uuid,
  kind text not null,
  made_at timestamp with time zone not null default now(),
  made_by uuid not null,
  organisation_id uuid not null,
  refusal jsonb,
  staged_at timestamp with time zone,
  undone_at timestamp with time zone,
  undone_by uuid,
  undone_why text,
  warned integer not null default 0
);
create table public.import_file (
  bytes bytea not null,
  collaboration_id uuid not null,
  import_id uuid not null,
  organisation_id uuid not null,
  part integer not null
);
create table public.import_row (
  candidate jsonb not null,
  changes jsonb,
  collaboration_id uuid not null,
  import_id uuid not null,
  number_hmac text,
  organisation_id uuid not null,
  participant_id uuid,
  problems jsonb,
  row_number integer not null,
  verdict text not null,
  warnings jsonb
);
create table public.import_write (
  after jsonb not null,
  before jsonb,
  collaboration_id uuid not null,
  import_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid,
  table_name text not null,
  write_number bigint not null
);
create table public.job (
  asked_at timestamp with time zone not null default now(),
  collaboration_id uuid,
  due_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  failed_at timestamp with time zone,
  fault text,
  job_id uuid not null,
  lease uuid,
  leased_until timestamp with time zone,
  membership_id uuid,
  name text not null,
  organisation_id uuid,
  payload jsonb not null default '{}'::jsonb,
  rows_all integer,
  rows_done integer,
  started_at timestamp with time zone,
  succeeded_at timestamp with time zone,
  tries integer not null default 0
);
create table public.learning_place (
  added_by uuid not null,
  agreement_until date,
  collaboration_id uuid not null,
  forum_event_id uuid,
  kind text not null,
  learning_place_id uuid not null,
  name text not null,
  organisation_id uuid not null,
  version integer not null default 1,
  workplace_id uuid not null
);
create table public.learning_place_seats (
  collaboration_id uuid not null,
  from_on date not null,
  learning_place_id uuid not null,
  learning_place_seats_id uuid not null,
  organisation_id uuid not null,
  seats integer not null,
  set_at timestamp with time zone not null default app.now(),
  set_by uuid not null
);
create table public.learning_place_task (
  added_by uuid not null,
  collaboration_id uuid not null,
  entry_task_id uuid not null,
  learning_place_id uuid not null,
  learning_place_task_id uuid not null,
  organisation_id uuid not null,
  removed_at timestamp with time zone
);
create table public.livelihood (
  collaboration_id uuid not null,
  ends_on date,
  level_percent integer,
  livelihood_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  source text not null,
  starts_on date not null,
  version integer not null default 1
);
create table public.log_answer (
  answer text not null,
  answered_at timestamp with time zone not null default LEAST(app.now(), now()),
  answered_by uuid not null,
  collaboration_id uuid not null,
  log_question_id uuid not null,
  organisation_id uuid not null
);
create table public.log_finding (
  collaboration_id uuid not null,
  correction boolean not null,
  finding text not null,
  found_at timestamp with time zone not null default LEAST(app.now(), now()),
  found_by uuid not null,
  log_finding_id uuid not null,
  log_review_read_id uuid not null,
  note text not null,
  organisation_id uuid not null,
  version integer not null
);
create table public.log_look (
  collaboration_id uuid not null,
  log_look_id uuid not null,
  looked_at timestamp with time zone not null default LEAST(app.now(), now()),
  looked_by uuid not null,
  note text not null,
  organisation_id uuid not null,
  read_log_id bigint not null,
  rule text not null
);
create table public.log_question (
  asked_at timestamp with time zone not null default LEAST(app.now(), now()),
  asked_by uuid not null,
  collaboration_id uuid not null,
  log_question_id uuid not null,
  log_review_read_id uuid not null,
  organisation_id uuid not null,
  question text not null,
  reader_account_id uuid not null
);
create table public.log_review (
  closed_at timestamp with time zone,
  closed_by uuid,
  closing_note text,
  collaboration_id uuid not null,
  kind text not null,
  log_review_id uuid not null,
  organisation_id uuid not null,
  period_from date,
  period_to date,
  population integer,
  sampling_plan_id uuid,
  seal_hash text,
  seal_number integer,
  started_at timestamp with time zone not null default LEAST(app.now(), now()),
  started_by uuid not null
);
create table public.log_review_read (
  collaboration_id uuid not null,
  log_review_id uuid not null,
  log_review_read_id uuid not null,
  organisation_id uuid not null,
  place integer not null,
  read_log_id bigint not null,
  reader_account_id uuid not null,
  rule text
);
create table public.log_seal (
  covered int8multirange not null,
  leaves bytea not null,
  log text not null,
  passed_over int8multirange not null,
  previous_hash bytea not null,
  row_count integer not null,
  seal_hash bytea not null,
  seal_number integer not null,
  sealed_at timestamp with time zone not null,
  up_to bigint not null
);
create table public.log_watch (
  collaboration_id uuid not null,
  hours_from integer not null,
  hours_to integer not null,
  organisation_id uuid not null,
  people_floor integer not null,
  people_times integer not null,
  taken_out integer not null,
  version integer not null default 1
);
create table public.lss_plan (
  answer text,
  answered_on date,
  collaboration_id uuid not null,
  lss_plan_id uuid not null,
  made_on date,
  note text,
  occasion text not null,
  offered_on date not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  recorded_at timestamp with time zone not null default app.now(),
  recorded_by uuid not null,
  region_told_on date,
  version integer not null default 1
);
create table public.mail (
  about_protected boolean not null,
  account_id uuid not null,
  area text,
  body text,
  calendar text,
  calendar_sequence integer,
  calendar_uid text,
  cleared_at timestamp with time zone,
  collaboration_id uuid not null,
  due_at timestamp with time zone not null,
  failed_at timestamp with time zone,
  failed_because text,
  mail_id uuid not null,
  message_id text not null,
  method text,
  organisation_id uuid not null,
  participant_id uuid not null,
  queued_at timestamp with time zone not null,
  secret boolean not null default false,
  sent_at timestamp with time zone,
  stopped_at timestamp with time zone,
  stopped_because text,
  subject text,
  thread_id uuid not null,
  to_address text,
  to_organisation_id uuid,
  tries integer not null default 0
);
create table public.management (
  account_id uuid not null,
  collaboration_id uuid not null,
  ends_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  management_id uuid not null,
  organisation_id uuid not null,
  starts_at timestamp with time zone not null default now(),
  unit_id uuid
);
create table public.measure (
  asks text not null,
  collaboration_id uuid not null,
  confirmed_on date not null,
  contact text not null,
  email text,
  ends_on date,
  for_whom text not null,
  gives text not null,
  hours_from integer,
  hours_to integer,
  lasts text,
  level text not null,
  measure_id uuid not null,
  name text not null,
  organisation_id uuid not null,
  phone text,
  places_free integer,
  places_on date,
  places_total integer,
  starts_on date not null,
  version integer not null default 1,
  way_in text not null
);
create table public.measure_change (
  changes jsonb not null,
  collaboration_id uuid not null,
  kind text not null,
  measure_change_id uuid not null,
  measure_id uuid not null,
  organisation_id uuid not null,
  recorded_at timestamp with time zone not null default app.now(),
  recorded_by uuid not null
);
create table public.meeting (
  about text not null,
  agenda text[] not null,
  answer text,
  answer_words text,
  called_at timestamp with time zone not null,
  called_by uuid not null,
  cancelled_at timestamp with time zone,
  cancelled_because text,
  cancelled_words text,
  closed_at timestamp with time zone,
  closed_by uuid,
  collaboration_id uuid not null,
  ends_at timestamp with time zone not null,
  interpreter text,
  invited_organisation_ids uuid[] not null default '{}'::uuid[],
  kind text not null,
  meeting_id uuid not null,
  organisation_id uuid not null,
  outcome text,
  outcome_at timestamp with time zone,
  participant_id uuid not null,
  place text not null,
  sequence integer not null default 0,
  starts_at timestamp with time zone not null,
  unshared_because text,
  version integer not null default 1
);
create table public.meeting_change (
  collaboration_id uuid not null,
  ends_at timestamp with time zone not null,
  kind text not null,
  meeting_change_id uuid not null,
  meeting_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  place text not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  starts_at timestamp with time zone not null,
  why text
);
create table public.meeting_decision (
  collaboration_id uuid not null,
  decided_by uuid not null,
  due_on date not null,
  meeting_decision_id uuid not null,
  meeting_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  plan_activity_id uuid,
  released_at timestamp with time zone,
  settled_on date,
  state text not null default 'open'::text,
  state_because text,
  state_reason text,
  version integer not null default 1,
  what text not null,
  who text not null
);
create table public.meeting_party (
  account_id uuid,
  address text,
  answer text,
  answer_words text,
  answered_at timestamp with time zone,
  answered_by text,
  attended boolean,
  collaboration_id uuid not null,
  kind text not null,
  meeting_id uuid not null,
  meeting_party_id uuid not null,
  name text not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  party_organisation_id uuid,
  removed_at timestamp with time zone
);
create table public.meeting_preparation (
  collaboration_id uuid not null,
  meeting_id uuid not null,
  meeting_preparation_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  says_instead boolean not null default false,
  shown_to_all boolean not null default false,
  version integer not null default 1,
  wants_next text not null default ''::text,
  was_hard text not null default ''::text,
  went_well text not null default ''::text,
  written_at timestamp with time zone not null
);
create table public.membership (
  account_id uuid not null,
  collaboration_id uuid not null,
  confirmed_at timestamp with time zone,
  confirmed_by uuid,
  ends_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  membership_id uuid not null,
  organisation_id uuid not null,
  proposed_by uuid,
  role text not null,
  starts_at timestamp with time zone not null default now(),
  unit_id uuid,
  version integer not null default 1
);
create table public.minutes (
  collaboration_id uuid not null,
  easy text not null default ''::text,
  meeting_id uuid not null,
  minutes_id uuid not null,
  notes text[] not null default '{}'::text[],
  organisation_id uuid not null,
  participant_id uuid not null,
  person_answer text,
  person_answered_at timestamp with time zone,
  person_words text,
  released_at timestamp with time zone,
  shared_at timestamp with time zone,
  shared_how text,
  version integer not null default 1,
  written_by uuid not null
);
create table public.missing_level (
  collaboration_id uuid not null,
  level text not null,
  measure_id uuid,
  missed_on date not null,
  missing_level_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  reason text not null,
  recorded_at timestamp with time zone not null default app.now(),
  recorded_by uuid not null,
  struck_at timestamp with time zone,
  words text
);
create table public.model_approval (
  collaboration_id uuid not null,
  content_hash text not null,
  decided_by text not null,
  decided_on date not null,
  model_approval_id uuid not null,
  participants jsonb not null,
  recorded_at timestamp with time zone not null default app.now(),
  recorded_by uuid not null,
  withdrawn_at timestamp with time zone,
  withdrawn_by uuid,
  withdrawn_why text
);
create table public.model_mapping (
  collaboration_id uuid not null,
  from_hash text not null,
  model_mapping_id uuid not null,
  published_at timestamp with time zone not null default app.now(),
  published_by uuid not null,
  steps jsonb not null,
  to_hash text not null,
  withdrawn_at timestamp with time zone,
  withdrawn_by uuid
);
create table public.model_move (
  collaboration_id uuid not null,
  from_hash text not null,
  model_mapping_id uuid not null,
  model_move_id uuid not null,
  moved_on date not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  reason text not null,
  recorded_at timestamp with time zone not null default app.now(),
  recorded_by uuid not null,
  steps jsonb not null,
  struck boolean not null default false,
  to_hash text not null,
  way_id uuid not null,
  way_organisation_id uuid not null
);
create table public.model_use (
  collaboration_id uuid not null,
  content_hash text not null,
  model_use_id uuid not null,
  recorded_at timestamp with time zone not null default app.now(),
  recorded_by uuid not null,
  starts boolean not null,
  why text
);
create table public.municipal_administration (
  added_by uuid not null,
  collaboration_id uuid not null,
  municipal_administration_id uuid not null,
  name text not null,
  organisation_id uuid not null,
  version integer not null default 1
);
create table public.municipal_job (
  added_by uuid not null,
  collaboration_id uuid not null,
  ends_on date,
  extent integer not null,
  extent_unit text not null,
  form text not null,
  hr_email text,
  hr_name text not null,
  hr_phone text not null,
  jobs integer not null,
  municipal_administration_id uuid not null,
  municipal_job_id uuid not null,
  name text not null,
  organisation_id uuid not null,
  responsible_id uuid not null,
  starts_on date not null,
  tasks text not null,
  version integer not null default 1,
  withdrawn_because text,
  withdrawn_on date,
  workplace text not null
);
create table public.municipal_job_match (
  because text,
  collaboration_id uuid not null,
  decided_on date,
  decision text,
  ended_because text,
  ended_on date,
  hr_on date,
  hr_with text,
  municipal_job_id uuid not null,
  municipal_job_match_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  proposed_at timestamp with time zone not null default app.now(),
  proposed_by uuid not null,
  version integer not null default 1,
  yes_how text not null,
  yes_on date not null
);
create table public.note (
  assessment text,
  collaboration_id uuid not null,
  corrects_id uuid,
  disputes_id uuid,
  facts text,
  happened_at text,
  happened_on date,
  hash bytea not null,
  kind text,
  leaf bytea not null,
  note_id uuid not null,
  number integer not null,
  organisation_id uuid not null,
  own_view text,
  part text not null,
  participant_id uuid not null,
  previous_hash bytea not null,
  salt uuid,
  signed_at timestamp with time zone not null,
  source text,
  told_by text,
  told_on date,
  written_by uuid not null,
  written_role text not null
);
create table public.note_attachment (
  collaboration_id uuid not null,
  content bytea not null,
  content_hash bytea not null,
  kind text not null,
  name text not null,
  note_attachment_id uuid not null,
  note_id uuid not null,
  organisation_id uuid not null,
  part text not null,
  participant_id uuid not null,
  place integer not null
);
create table public.organisation (
  collaboration_id uuid not null,
  contact text,
  has_accounts boolean not null default true,
  kind text not null,
  name text not null,
  organisation_id uuid not null,
  short_name text not null
);
create table public.own_answer (
  answer text not null,
  asked_on date not null,
  because text,
  because_code text,
  collaboration_id uuid not null,
  organisation_id uuid not null,
  own_answer_id uuid not null,
  participant_id uuid not null,
  recorded_by uuid not null,
  struck_at timestamp with time zone
);
create table public.participant (
  collaboration_id uuid not null,
  participant_id uuid not null
);
create table public.participant_key (
  collaboration_id uuid not null,
  number_hmac text not null,
  participant_id uuid not null
);
create table public.path_version (
  added_at timestamp with time zone not null default now(),
  body jsonb not null,
  content_hash text not null,
  label text not null,
  path_key text not null
);
create table public.pause (
  collaboration_id uuid not null,
  ends_on date,
  organisation_id uuid not null,
  participant_id uuid not null,
  pause_id uuid not null,
  reason text not null,
  recorded_by uuid not null,
  starts_on date not null,
  way_id uuid not null,
  way_organisation_id uuid not null
);
create table public.person_account (
  account_id uuid not null,
  collaboration_id uuid not null,
  ends_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  number_hmac text not null,
  participant_id uuid not null,
  person_account_id uuid not null,
  starts_at timestamp with time zone not null default LEAST(app.now(), now())
);
create table public.person_setting (
  amount text not null,
  changed_at timestamp with time zone not null default app.now(),
  collaboration_id uuid not null,
  colours text not null,
  participant_id uuid not null,
  pictures text not null,
  speech text not null,
  text_size text not null
);
create table public.place_no (
  because text not null,
  collaboration_id uuid not null,
  learning_place_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  place_no_id uuid not null,
  recorded_at timestamp with time zone not null default app.now(),
  recorded_by uuid not null,
  said_by text not null,
  said_on date not null
);
create table public.placement (
  collaboration_id uuid not null,
  ends_on date,
  form text not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  placement_id uuid not null,
  starts_on date not null,
  unit_id uuid not null,
  version integer not null default 1
);
create table public.plan (
  collaboration_id uuid not null,
  end_reason text,
  ended_on date,
  opened_at timestamp with time zone not null default app.now(),
  opened_by uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  plan_id uuid not null
);
create table public.plan_activity (
  activity_key uuid not null,
  collaboration_id uuid not null,
  done_by text not null,
  ends_on date,
  organisation_id uuid not null,
  participant_id uuid not null,
  plan_activity_id uuid not null,
  plan_version_id uuid not null,
  "position" integer not null default 1,
  prepares boolean not null default false,
  starts_on date,
  struck_at timestamp with time zone,
  version integer not null default 1,
  visible_to uuid[] not null default '{}'::uuid[],
  what text not null,
  who text,
  written_at timestamp with time zone not null default app.now(),
  written_by uuid not null
);
create table public.plan_activity_status (
  activity_key uuid not null,
  collaboration_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  plan_activity_status_id uuid not null,
  reason text,
  recorded_at timestamp with time zone not null default app.now(),
  recorded_by uuid not null,
  set_on date not null,
  status text not null,
  words text
);
create table public.plan_agreement (
  answer text not null,
  by_name text,
  collaboration_id uuid not null,
  content_version integer not null,
  how text not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  party text not null,
  party_organisation_id uuid,
  plan_agreement_id uuid not null,
  plan_organisation_id uuid not null,
  plan_version_id uuid not null,
  recorded_at timestamp with time zone not null default app.now(),
  recorded_by uuid not null,
  recorded_how text,
  said_on date not null,
  words text
);
create table public.plan_goal (
  bytes bytea,
  collaboration_id uuid not null,
  kind text not null,
  media_type text,
  organisation_id uuid not null,
  participant_id uuid not null,
  plan_goal_id uuid not null,
  plan_id uuid not null,
  recorded_at timestamp with time zone not null default app.now(),
  recorded_by uuid not null,
  told_by text not null,
  words text not null
);
create table public.plan_review (
  collaboration_id uuid not null,
  implementation_plan_id uuid,
  kind text not null,
  lss_plan_id uuid,
  next_from date,
  next_to date,
  note text not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  plan_id uuid,
  plan_review_id uuid not null,
  recorded_at timestamp with time zone not null default app.now(),
  recorded_by uuid not null,
  reviewed_on date not null
);
create table public.plan_undertaking (
  collaboration_id uuid not null,
  ends_on date,
  organisation_id uuid not null,
  participant_id uuid not null,
  plan_id uuid not null,
  plan_organisation_id uuid not null,
  plan_undertaking_id uuid not null,
  recorded_at timestamp with time zone not null default app.now(),
  recorded_by uuid not null,
  released_at timestamp with time zone,
  replaces_id uuid,
  starts_on date,
  version integer not null default 1,
  what text not null,
  who text not null
);
create table public.plan_version (
  can text not null default ''::text,
  collaboration_id uuid not null,
  goal text not null default ''::text,
  goal_picture_id uuid,
  goal_sound_id uuid,
  locked_by uuid,
  locked_on date,
  money_talk text not null default 'not_yet'::text,
  money_talk_by text,
  money_talk_on date,
  needs text not null default ''::text,
  number integer not null,
  organisation_id uuid not null,
  otherwise text not null default ''::text,
  participant_id uuid not null,
  plan_id uuid not null,
  plan_version_id uuid not null,
  postponed_because text,
  released_at timestamp with time zone,
  released_version integer,
  review_from date,
  review_to date,
  shown_at timestamp with time zone,
  shown_by uuid,
  shown_how text,
  shown_version integer,
  took_part text not null default ''::text,
  version integer not null default 1,
  written_at timestamp with time zone not null default app.now(),
  written_by uuid not null
);
create table public.processing_basis (
  collaboration_id uuid not null,
  decided_by text not null,
  ends_on date,
  legal_basis text not null,
  line_id uuid not null,
  organisation_id uuid not null,
  processing_basis_id uuid not null,
  purpose text not null,
  recorded_at timestamp with time zone not null default app.now(),
  recorded_by uuid not null,
  sensitive boolean not null,
  source text not null,
  starts_on date not null,
  version integer not null
);
create table public.programme_attendance (
  collaboration_id uuid not null,
  marked_at timestamp with time zone not null,
  marked_by uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  programme_attendance_id uuid not null,
  programme_enrolment_id uuid not null,
  programme_occasion_id uuid not null,
  programme_round_id uuid not null,
  reason text,
  state text not null,
  version integer not null default 1,
  was_reason text,
  was_state text not null
);
create table public.programme_course (
  about text not null,
  added_by uuid not null,
  collaboration_id uuid not null,
  ended_on date,
  form text not null,
  in_group_activity boolean not null,
  name text not null,
  organisation_id uuid not null,
  programme_course_id uuid not null,
  version integer not null default 1
);
create table public.programme_enrolment (
  cancelled_on date,
  collaboration_id uuid not null,
  enrolled_on date not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  plan_activity_id uuid,
  programme_enrolment_id uuid not null,
  programme_round_id uuid not null,
  queue_number integer not null,
  recorded_at timestamp with time zone not null default app.now(),
  recorded_by uuid not null,
  version integer not null default 1
);
create table public.programme_ground (
  branches text[] not null default '{}'::text[],
  code text not null,
  collaboration_id uuid not null,
  kind text not null,
  line_id uuid not null,
  mapped_on date not null,
  module_ids uuid[] not null default '{}'::uuid[],
  number integer not null,
  organisation_id uuid not null,
  people integer,
  programme_course_id uuid not null,
  programme_ground_id uuid not null,
  programme_round_id uuid,
  recorded_at timestamp with time zone not null default app.now(),
  recorded_by uuid not null,
  source text,
  source_words text not null default ''::text,
  struck boolean not null,
  tasks_asking integer,
  tasks_mapped integer,
  words text not null default ''::text
);
create table public.programme_module (
  collaboration_id uuid not null,
  content text not null,
  ended_on date,
  kind text not null,
  link text,
  material text not null default ''::text,
  name text not null,
  organisation_id uuid not null,
  "position" integer not null,
  programme_course_id uuid not null,
  programme_module_id uuid not null,
  version integer not null default 1
);
create table public.programme_occasion (
  added_by uuid not null,
  cancelled_at timestamp with time zone,
  collaboration_id uuid not null,
  ends text not null,
  held_on date not null,
  leader_id uuid not null,
  module_ids uuid[] not null default '{}'::uuid[],
  moved_at timestamp with time zone,
  organisation_id uuid not null,
  place text not null,
  programme_occasion_id uuid not null,
  programme_round_id uuid not null,
  starts text not null,
  version integer not null default 1
);
create table public.programme_queue (
  collaboration_id uuid not null,
  given_back integer[] not null default '{}'::integer[],
  given_back_on date[] not null default '{}'::date[],
  issued integer not null default 0,
  organisation_id uuid not null,
  programme_round_id uuid not null
);
create table public.programme_round (
  added_by uuid not null,
  collaboration_id uuid not null,
  ended_because text,
  ended_on date,
  forum_event_id uuid,
  in_group_activity boolean not null default false,
  kind text not null,
  leader_id uuid not null,
  name text not null,
  organisation_id uuid not null,
  place text not null,
  programme_course_id uuid,
  programme_round_id uuid not null,
  seats integer not null,
  version integer not null default 1
);
create table public.protected_access (
  account_id uuid not null,
  collaboration_id uuid not null,
  ends_at timestamp with time zone not null default 'infinity'::timestamp with time zone,
  granted_by uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  protected_access_id uuid not null,
  reason text not null,
  starts_at timestamp with time zone not null default LEAST(app.now(), now())
);
create table public.published_figure (
  category text not null,
  collaboration_id uuid not null,
  dimension text not null,
  indicator text not null,
  note text,
  published_figure_id uuid not null,
  published_on text not null,
  source text not null,
  value_from double precision,
  value_to double precision,
  year integer not null
);
create table public.read_log (
  account_id uuid,
  act text not null,
  at timestamp with time zone not null default now(),
  collaboration_id uuid not null,
  employer_link_id uuid,
  membership_id uuid,
  organisation_id uuid,
  participant_ids uuid[] not null,
  purpose text,
  read_log_id bigint not null generated always as identity,
  salt uuid default gen_random_uuid()
);
create table public.read_question (
  answer text,
  answered_at timestamp with time zone,
  answered_by uuid,
  asked_at timestamp with time zone not null default LEAST(app.now(), now()),
  asked_by uuid not null,
  collaboration_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  read_on date not null,
  read_question_id uuid not null,
  words text not null
);
create table public.refusal_log (
  account_id uuid,
  at timestamp with time zone not null default now(),
  collaboration_id uuid,
  membership_id uuid,
  method text not null,
  reason text not null,
  refusal_log_id bigint not null generated always as identity,
  route text not null,
  salt uuid default gen_random_uuid(),
  subject_id text
);
create table public.representation (
  account_id uuid,
  areas text[] not null,
  collaboration_id uuid not null,
  ended_at timestamp with time zone,
  ended_by uuid,
  ends_on date not null,
  granted_at timestamp with time zone not null default LEAST(app.now(), now()),
  granted_by uuid not null,
  number_hmac text not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  person_says text not null,
  proof text not null,
  proof_seen_on date not null,
  proof_words text,
  representation_id uuid not null,
  representative_id uuid not null,
  signed_in_at timestamp with time zone,
  starts_on date not null
);
create table public.representative (
  areas text[],
  collaboration_id uuid not null,
  ends_on date,
  kind text not null,
  name text not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  phone text,
  representative_id uuid not null,
  scope text not null,
  starts_on date not null
);
create table public.sampling_plan (
  choice text not null,
  collaboration_id uuid not null,
  decided_by text not null,
  decided_on date not null,
  every text not null,
  organisation_id uuid not null,
  recorded_at timestamp with time zone not null default LEAST(app.now(), now()),
  recorded_by uuid not null,
  sampling_plan_id uuid not null,
  size integer not null,
  starts_on date not null,
  version integer not null,
  with_unusual boolean not null
);
create table public.schooling (
  collaboration_id uuid not null,
  ends_on date not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  programme text,
  school text not null,
  school_form text not null,
  school_year integer,
  version integer not null default 1
);
create table public.session (
  account_id uuid not null,
  beside_person uuid,
  created_at timestamp with time zone not null default now(),
  expires_at timestamp with time zone not null,
  id_token text,
  issuer text,
  membership_id uuid,
  person_account_id uuid,
  provider_session text,
  representation_id uuid,
  seen_at timestamp with time zone not null default now(),
  token_hash text not null
);
create table public.share (
  area text not null,
  basis text not null,
  collaboration_id uuid not null,
  ends_at timestamp with time zone not null,
  from_organisation_id uuid not null,
  participant_id uuid not null,
  protected boolean not null default false,
  share_id uuid not null,
  source_id uuid not null,
  starts_at timestamp with time zone not null default app.now(),
  to_organisation_id uuid not null,
  withdrawn_at timestamp with time zone
);
create table public.sign_in_attempt (
  as_person boolean not null default false,
  created_at timestamp with time zone not null default now(),
  nonce text not null,
  return_to text not null,
  state_hash text not null,
  verifier text not null
);
create table public.skill_rating (
  collaboration_id uuid not null,
  level text not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  rated_on date not null,
  recorded_at timestamp with time zone not null default app.now(),
  recorded_by uuid not null,
  skill text not null,
  skill_rating_id uuid not null
);
create table public.statistic_level (
  collaboration_id uuid not null,
  indicator text not null,
  level integer not null,
  year integer not null
);
create table public.stay (
  booked_at timestamp with time zone not null default app.now(),
  booked_by uuid not null,
  collaboration_id uuid not null,
  ended_because text,
  ended_on date,
  ends_on date not null,
  forum_event_id uuid,
  learning_place_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  starts_on date not null,
  stay_id uuid not null,
  version integer not null default 1
);
create table public.stay_approval (
  answer text not null,
  because text,
  by_name text,
  collaboration_id uuid not null,
  content_version integer not null,
  how text not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  party text not null,
  recorded_at timestamp with time zone not null default app.now(),
  recorded_by uuid not null,
  said_on date not null,
  stay_approval_id uuid not null,
  stay_id uuid not null
);
create table public.stay_version (
  begins text not null,
  collaboration_id uuid not null,
  day_supervisor text not null default ''::text,
  days text[] not null,
  employer_contact_id uuid,
  employer_link_id uuid,
  ends_on date not null,
  finishes text not null,
  number integer not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  place_words text not null,
  shown_by text not null,
  starts_on date not null,
  stay_id uuid not null,
  stay_version_id uuid not null,
  supervisor_id uuid not null,
  way_there text not null default ''::text,
  what text not null,
  written_at timestamp with time zone not null default app.now(),
  written_by uuid,
  written_name text,
  written_party text not null default 'municipality'::text
);
create table public.support_request (
  answer text,
  answered_at timestamp with time zone,
  answered_by uuid,
  answered_name text,
  asked_at timestamp with time zone not null default app.now(),
  by_name text not null,
  collaboration_id uuid not null,
  due_on date not null,
  employer_link_id uuid not null,
  kind text not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  phone text not null,
  stay_id uuid not null,
  support_request_id uuid not null,
  words text not null default ''::text
);
create table public.support_visit (
  collaboration_id uuid not null,
  organisation_id uuid not null,
  outcome text,
  outcome_on date,
  participant_id uuid not null,
  planned_by uuid not null,
  planned_on date not null,
  starts text,
  stay_id uuid not null,
  supervisor_id uuid not null,
  support_visit_id uuid not null,
  version integer not null default 1,
  words text not null default ''::text
);
create table public.support_visit_move (
  because text not null,
  collaboration_id uuid not null,
  moved_at timestamp with time zone not null default app.now(),
  moved_by uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  support_visit_id uuid not null,
  support_visit_move_id uuid not null,
  was_on date not null,
  was_starts text
);
create table public.support_visit_note (
  collaboration_id uuid not null,
  help text[] not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  support_visit_id uuid not null,
  support_visit_note_id uuid not null,
  well text[] not null,
  words text not null default ''::text,
  written_at timestamp with time zone not null default app.now(),
  written_by uuid not null
);
create table public.talk (
  ask_again_on date,
  collaboration_id uuid not null,
  kind text not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  recorded_at timestamp with time zone not null default app.now(),
  recorded_by uuid not null,
  struck_at timestamp with time zone,
  talk_id uuid not null,
  talked_on date not null,
  took_part text[] not null default '{}'::text[]
);
create table public.training (
  added_by uuid not null,
  cancelled_at timestamp with time zone,
  collaboration_id uuid not null,
  covers text[] not null,
  ends text not null,
  for_whom text[] not null,
  held_on date not null,
  leader text not null,
  name text not null,
  organisation_id uuid not null,
  place text not null,
  seats integer not null,
  starts text not null,
  training_id uuid not null,
  version integer not null default 1
);
create table public.training_guests (
  collaboration_id uuid not null,
  from_organisation_id uuid not null,
  organisation_id uuid not null,
  people integer not null,
  recorded_at timestamp with time zone not null default app.now(),
  recorded_by uuid not null,
  training_guests_id uuid not null,
  training_id uuid not null
);
create table public.training_interval (
  about text not null,
  collaboration_id uuid not null,
  months integer,
  organisation_id uuid not null,
  set_at timestamp with time zone not null default app.now(),
  set_by uuid not null,
  training_interval_id uuid not null
);
create table public.training_seat (
  account_id uuid not null,
  came boolean,
  collaboration_id uuid not null,
  given_back_at timestamp with time zone,
  organisation_id uuid not null,
  recorded_by uuid not null,
  training_id uuid not null,
  training_seat_id uuid not null,
  version integer not null default 1
);
create table public.transition (
  basis text not null,
  collaboration_id uuid not null,
  decided_on date not null,
  destination text not null,
  from_form text,
  import_id uuid,
  left_on date not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  placement_ended_on date,
  placement_id uuid,
  recorded_by uuid not null,
  sex text not null,
  struck boolean not null default false,
  transition_id uuid not null,
  version integer not null default 1,
  way_id uuid,
  way_organisation_id uuid
);
create table public.unit (
  collaboration_id uuid not null,
  contact text,
  name text not null,
  organisation_id uuid not null,
  unit_id uuid not null
);
create table public.way (
  collaboration_id uuid not null,
  content_hash text not null,
  end_exit text,
  end_reason text,
  ended_on date,
  holder_organisation_id uuid not null,
  inflow text not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  previous_way_id uuid,
  previous_way_organisation_id uuid,
  return_reason text,
  started_on date not null,
  version integer not null default 1,
  way_id uuid not null,
  wish_id uuid
);
create table public.way_step (
  collaboration_id uuid not null,
  content_hash text,
  end_warnings jsonb not null default '[]'::jsonb,
  ends_on date,
  model_move_id uuid,
  organisation_id uuid not null,
  participant_id uuid not null,
  participants text,
  reason text,
  recorded_at timestamp with time zone not null default app.now(),
  recorded_by uuid not null,
  responsible_organisation_id uuid not null,
  since date,
  starts_on date not null,
  step_key text not null,
  struck boolean not null default false,
  track text not null,
  transition_key text,
  warnings jsonb not null default '[]'::jsonb,
  way_id uuid not null,
  way_organisation_id uuid not null,
  way_step_id uuid not null
);
create table public.wish (
  answer text,
  answer_words text,
  answered_at timestamp with time zone,
  answered_by uuid,
  collaboration_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  told_on date not null,
  told_to uuid not null,
  wish_id uuid not null,
  words text not null
);
create table public.working_level (
  collaboration_id uuid not null,
  name text not null,
  organisation_id uuid not null,
  set_at timestamp with time zone not null default app.now(),
  set_by uuid not null,
  value integer not null,
  working_level_id uuid not null
);
create table public.workplace (
  address text not null,
  area text not null default ''::text,
  collaboration_id uuid not null,
  employer_id uuid not null,
  ended_on date,
  name text not null,
  organisation_id uuid not null,
  version integer not null default 1,
  way_there text not null default ''::text,
  workplace_id uuid not null
);
create table public.workplace_learning (
  collaboration_id uuid not null,
  ends_on date,
  gave text,
  organisation_id uuid not null,
  participant_id uuid not null,
  starts_on date not null,
  version integer not null default 1,
  workplace text not null,
  workplace_learning_id uuid not null
);
create table public.write_log (
  account_id uuid,
  at timestamp with time zone not null default now(),
  changed jsonb,
  collaboration_id uuid,
  employer_link_id uuid,
  membership_id uuid,
  operation text not null,
  organisation_id uuid,
  participant_id uuid,
  person_door text,
  representation_id uuid,
  row_key jsonb not null,
  salt uuid default gen_random_uuid(),
  table_name text not null,
  write_log_id bigint not null generated always as identity
);
create table upkeep.schema_version (
  applied_at timestamp with time zone not null default now(),
  hash text not null,
  name text not null
);

-- constraints

alter table public.absence_notice add constraint absence_notice_enrolment FOREIGN KEY (collaboration_id, organisation_id, participant_id, programme_round_id, programme_enrolment_id) REFERENCES public.programme_enrolment(collaboration_id, organisation_id, participant_id, programme_round_id, programme_enrolment_id);
alter table public.absence_notice add constraint absence_notice_key UNIQUE (collaboration_id, organisation_id, participant_id, absence_notice_id);
alter table public.absence_notice add constraint absence_notice_occasion FOREIGN KEY (collaboration_id, organisation_id, programme_round_id, programme_occasion_id) REFERENCES public.programme_occasion(collaboration_id, organisation_id, programme_round_id, programme_occasion_id);
alter table public.absence_notice add constraint absence_notice_pkey PRIMARY KEY (collaboration_id, absence_notice_id);
alter table public.absence_notice add constraint absence_notice_reason CHECK ((reason = ANY (ARRAY['ill'::text, 'leave'::text, 'other_meeting'::text, 'other'::text])));
alter table public.absence_notice add constraint absence_notice_said_by_fkey FOREIGN KEY (said_by) REFERENCES public.account(account_id);
alter table public.absence_notice add constraint absence_notice_taken_back CHECK (((taken_back_by IS NULL) = (taken_back_at IS NULL)));
alter table public.absence_notice add constraint absence_notice_taken_back_by_fkey FOREIGN KEY (taken_back_by) REFERENCES public.account(account_id);
alter table public.access_need add constraint access_need_look_over CHECK ((look_over_on > decided_on));
alter table public.access_need add constraint access_need_one UNIQUE (collaboration_id, organisation_id, role, version);
alter table public.access_need add constraint access_need_organisation FOREIGN KEY (collaboration_id, organisation_id) REFERENCES public.organisation(collaboration_id, organisation_id);
alter table public.access_need add constraint access_need_pkey PRIMARY KEY (collaboration_id, access_need_id);
alter table public.access_need add constraint access_need_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.account(account_id);
alter table public.access_need add constraint access_need_role CHECK ((role = ANY (ARRAY['lss_officer'::text, 'job_consultant'::text, 'supervisor'::text, 'unit_staff'::text, 'project_lead'::text, 'fk_officer'::text, 'af_officer'::text, 'asf_caseworker'::text, 'school_staff'::text, 'manager'::text, 'analyst'::text, 'model_manager'::text, 'administrator'::text])));
alter table public.access_need add constraint access_need_version CHECK ((version > 0));
alter table public.access_rule add constraint access_rule_pkey PRIMARY KEY (act, area, role, relation);
alter table public.accessibility_report add constraint accessibility_report_pkey PRIMARY KEY (report_id);
alter table public.account add constraint account_language CHECK ((language = ANY (ARRAY['sv'::text, 'en'::text])));
alter table public.account add constraint account_pkey PRIMARY KEY (account_id);
alter table public.account add constraint account_subject UNIQUE (issuer, subject);
alter table public.account_picture add constraint account_picture_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(account_id);
alter table public.account_picture add constraint account_picture_bytes CHECK (((octet_length(bytes) >= 1) AND (octet_length(bytes) <= 2097152)));
alter table public.account_picture add constraint account_picture_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaboration(collaboration_id);
alter table public.account_picture add constraint account_picture_one UNIQUE (collaboration_id, account_id);
alter table public.account_picture add constraint account_picture_pkey PRIMARY KEY (collaboration_id, account_picture_id);
alter table public.account_picture add constraint account_picture_type CHECK ((type = ANY (ARRAY['image/png'::text, 'image/jpeg'::text])));
alter table public.allowance_export add constraint allowance_export_key UNIQUE (collaboration_id, organisation_id, allowance_export_id);
alter table public.allowance_export add constraint allowance_export_made_by_fkey FOREIGN KEY (made_by) REFERENCES public.account(account_id);
alter table public.allowance_export add constraint allowance_export_month CHECK ((EXTRACT(day FROM month) = (1)::numeric));
alter table public.allowance_export add constraint allowance_export_once UNIQUE (collaboration_id, organisation_id, month, made_by);
alter table public.allowance_export add constraint allowance_export_organisation FOREIGN KEY (collaboration_id, organisation_id) REFERENCES public.organisation(collaboration_id, organisation_id);
alter table public.allowance_export add constraint allowance_export_pkey PRIMARY KEY (collaboration_id, allowance_export_id);
alter table public.allowance_line add constraint allowance_line_export FOREIGN KEY (collaboration_id, organisation_id, allowance_export_id) REFERENCES public.allowance_export(collaboration_id, organisation_id, allowance_export_id);
alter table public.allowance_line add constraint allowance_line_file FOREIGN KEY (collaboration_id, organisation_id, participant_id) REFERENCES public.file(collaboration_id, organisation_id, participant_id);
alter table public.allowance_line add constraint allowance_line_once UNIQUE (collaboration_id, organisation_id, participant_id, allowance_export_id, day);
alter table public.allowance_line add constraint allowance_line_ore CHECK (((ore >= '-1000000'::integer) AND (ore <= 1000000)));
alter table public.allowance_line add constraint allowance_line_part CHECK ((part = ANY (ARRAY['full'::text, 'half'::text, 'none'::text])));
alter table public.allowance_line add constraint allowance_line_pkey PRIMARY KEY (collaboration_id, allowance_line_id);
alter table public.allowance_line add constraint allowance_line_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.account(account_id);
alter table public.allowance_rate add constraint allowance_rate_full CHECK (((full_ore >= 0) AND (full_ore <= 1000000)));
alter table public.allowance_rate add constraint allowance_rate_full_from CHECK (((full_from >= half_from) AND (full_from <= 1440)));
alter table public.allowance_rate add constraint allowance_rate_half CHECK (((half_ore >= 0) AND (half_ore <= full_ore)));
alter table public.allowance_rate add constraint allowance_rate_half_from CHECK (((half_from >= 1) AND (half_from <= 1440)));
alter table public.allowance_rate add constraint allowance_rate_organisation FOREIGN KEY (collaboration_id, organisation_id) REFERENCES public.organisation(collaboration_id, organisation_id);
alter table public.allowance_rate add constraint allowance_rate_pkey PRIMARY KEY (collaboration_id, allowance_rate_id);
alter table public.allowance_rate add constraint allowance_rate_set_by_fkey FOREIGN KEY (set_by) REFERENCES public.account(account_id);
alter table public.asking_interval add constraint asking_interval_no CHECK (((no >= 1) AND (no <= 60)));
alter table public.asking_interval add constraint asking_interval_no_answer CHECK (((no_answer >= 1) AND (no_answer <= 60)));
alter table public.asking_interval add constraint asking_interval_not_now CHECK (((not_now >= 1) AND (not_now <= 60)));
alter table public.asking_interval add constraint asking_interval_not_suitable CHECK (((not_suitable >= 1) AND (not_suitable <= 60)));
alter table public.asking_interval add constraint asking_interval_organisation FOREIGN KEY (collaboration_id, organisation_id) REFERENCES public.organisation(collaboration_id, organisation_id);
alter table public.asking_interval add constraint asking_interval_pkey PRIMARY KEY (collaboration_id, organisation_id);
alter table public.asking_interval add constraint asking_interval_yes CHECK (((yes >= 1) AND (yes <= 60)));
alter table public.assignment add constraint assignment_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(account_id);
alter table public.assignment add constraint assignment_file FOREIGN KEY (collaboration_id, organisation_id, participant_id) REFERENCES public.file(collaboration_id, organisation_id, participant_id);
alter table public.assignment add constraint assignment_made_by_fkey FOREIGN KEY (made_by) REFERENCES public.account(account_id);
alter table public.assignment add constraint assignment_period CHECK ((ends_at >= starts_at));
alter table public.assignment add constraint assignment_pkey PRIMARY KEY (collaboration_id, assignment_id);
alter table public.case_counter add constraint case_counter_organisation FOREIGN KEY (collaboration_id, organisation_id) REFERENCES public.organisation(collaboration_id, organisation_id);
alter table public.case_counter add constraint case_counter_pkey PRIMARY KEY (collaboration_id, organisation_id, year);
alter table public.collaboration add constraint collaboration_pkey PRIMARY KEY (collaboration_id);
alter table public.collaboration_path add constraint collaboration_path_added_by_fkey FOREIGN KEY (added_by) REFERENCES public.account(account_id);
alter table public.collaboration_path add constraint collaboration_path_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaboration(collaboration_id);
alter table public.collaboration_path add constraint collaboration_path_content_hash_fkey FOREIGN KEY (content_hash) REFERENCES public.path_version(content_hash);
alter table public.collaboration_path add constraint collaboration_path_pkey PRIMARY KEY (collaboration_id, content_hash);
alter table public.consent add constraint consent_areas CHECK (((cardinality(areas) > 0) AND (areas <@ ARRAY['identity'::text, 'step'::text, 'plan'::text, 'meetings'::text, 'preparation'::text, 'work'::text, 'benefits'::text, 'assessments'::text])));
alter table public.consent add constraint consent_ended_because CHECK ((ended_because = ANY (ARRAY['withdrawn'::text, 'said_no'::text, 'replaced'::text, 'way_ended'::text])));
alter table public.consent add constraint consent_file FOREIGN KEY (collaboration_id, organisation_id, participant_id) REFERENCES public.file(collaboration_id, organisation_id, participant_id);
alter table public.consent add constraint consent_given_by CHECK ((given_by = ANY (ARRAY['person'::text, 'representative'::text])));
alter table public.consent add constraint consent_how CHECK ((how = ANY (ARRAY['written'::text, 'oral'::text, 'with_communication_support'::text, 'own_sign_in'::text, 'at_the_table'::text])));
alter table public.consent add constraint consent_key UNIQUE (collaboration_id, organisation_id, consent_id);
alter table public.consent add constraint consent_on_request FOREIGN KEY (collaboration_id, organisation_id, consent_request_id) REFERENCES public.consent_request(collaboration_id, organisation_id, consent_request_id);
alter table public.consent add constraint consent_other_party CHECK ((to_organisation_id <> organisation_id));
alter table public.consent add constraint consent_period CHECK (((valid_until >= valid_from) AND (valid_from >= given_on)));
alter table public.consent add constraint consent_pkey PRIMARY KEY (collaboration_id, consent_id);
alter table public.consent add constraint consent_receiver FOREIGN KEY (collaboration_id, to_organisation_id) REFERENCES public.organisation(collaboration_id, organisation_id);
alter table public.consent add constraint consent_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.account(account_id);
alter table public.consent add constraint consent_replaces FOREIGN KEY (collaboration_id, organisation_id, replaces_id) REFERENCES public.consent(collaboration_id, organisation_id, consent_id);
alter table public.consent add constraint consent_text_shown FOREIGN KEY (collaboration_id, text_hash) REFERENCES public.consent_text(collaboration_id, content_hash);
alter table public.consent add constraint consent_withdrawn_by_fkey FOREIGN KEY (withdrawn_by) REFERENCES public.account(account_id);
alter table public.consent_answer add constraint consent_answer_areas CHECK ((areas <@ ARRAY['identity'::text, 'step'::text, 'plan'::text, 'meetings'::text, 'preparation'::text, 'work'::text, 'benefits'::text, 'assessments'::text]));
alter table public.consent_answer add constraint consent_answer_consent FOREIGN KEY (collaboration_id, organisation_id, consent_id) REFERENCES public.consent(collaboration_id, organisation_id, consent_id);
alter table public.consent_answer add constraint consent_answer_file FOREIGN KEY (collaboration_id, organisation_id, participant_id) REFERENCES public.file(collaboration_id, organisation_id, participant_id);
alter table public.consent_answer add constraint consent_answer_how CHECK ((how = ANY (ARRAY['written'::text, 'oral'::text, 'with_communication_support'::text, 'own_sign_in'::text, 'at_the_table'::text])));
alter table public.consent_answer add constraint consent_answer_pkey PRIMARY KEY (collaboration_id, consent_answer_id);
alter table public.consent_answer add constraint consent_answer_receiver FOREIGN KEY (collaboration_id, to_organisation_id) REFERENCES public.organisation(collaboration_id, organisation_id);
alter table public.consent_answer add constraint consent_answer_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.account(account_id);
alter table public.consent_answer add constraint consent_answer_request FOREIGN KEY (collaboration_id, organisation_id, consent_request_id) REFERENCES public.consent_request(collaboration_id, organisation_id, consent_request_id);
alter table public.consent_answer add constraint consent_answer_said CHECK ((said = ANY (ARRAY['yes'::text, 'no'::text, 'withdrew'::text, 'withdrew_area'::text])));
alter table public.consent_answer add constraint consent_answer_said_by CHECK ((said_by = ANY (ARRAY['person'::text, 'representative'::text])));
alter table public.consent_request add constraint consent_request_areas CHECK (((cardinality(areas) > 0) AND (areas <@ ARRAY['identity'::text, 'step'::text, 'plan'::text, 'meetings'::text, 'preparation'::text, 'work'::text, 'benefits'::text, 'assessments'::text])));
alter table public.consent_request add constraint consent_request_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES public.account(account_id);
alter table public.consent_request add constraint consent_request_file FOREIGN KEY (collaboration_id, organisation_id, participant_id) REFERENCES public.file(collaboration_id, organisation_id, participant_id);
alter table public.consent_request add constraint consent_request_key UNIQUE (collaboration_id, organisation_id, consent_request_id);
alter table public.consent_request add constraint consent_request_one_end CHECK (((answered_at IS NULL) OR (taken_back_at IS NULL)));
alter table public.consent_request add constraint consent_request_other_party CHECK ((to_organisation_id <> organisation_id));
alter table public.consent_request add constraint consent_request_pkey PRIMARY KEY (collaboration_id, consent_request_id);
alter table public.consent_request add constraint consent_request_receiver FOREIGN KEY (collaboration_id, to_organisation_id) REFERENCES public.organisation(collaboration_id, organisation_id);
alter table public.consent_request add constraint consent_request_text FOREIGN KEY (collaboration_id, text_hash) REFERENCES public.consent_text(collaboration_id, content_hash);
alter table public.consent_text add constraint consent_text_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaboration(collaboration_id);
alter table public.consent_text add constraint consent_text_content CHECK ((content_hash = encode(sha256(convert_to(body, 'UTF8'::name)), 'hex'::text)));
alter table public.consent_text add constraint consent_text_lang CHECK ((lang = ANY (ARRAY['sv'::text, 'en'::text])));
alter table public.consent_text add constraint consent_text_pkey PRIMARY KEY (collaboration_id, content_hash);
alter table public.correction add constraint correction_area CHECK ((area = ANY (ARRAY['identity'::text, 'step'::text, 'benefits'::text, 'assessments'::text, 'work'::text])));
alter table public.correction add constraint correction_file FOREIGN KEY (collaboration_id, organisation_id, participant_id) REFERENCES public.file(collaboration_id, organisation_id, participant_id);
alter table public.correction add constraint correction_pkey PRIMARY KEY (collaboration_id, correction_id);
alter table public.correction add constraint correction_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.account(account_id);
alter table public.correction add constraint correction_subject CHECK ((subject_kind = ANY (ARRAY['number'::text, 'contact'::text, 'representative'::text, 'entitlement'::text, 'model_move'::text, 'way_step'::text, 'fact'::text, 'transition'::text, 'placement'::text, 'livelihood'::text, 'file'::text, 'way'::text])));
alter table public.coverage add constraint coverage_organisation FOREIGN KEY (collaboration_id, organisation_id) REFERENCES public.organisation(collaboration_id, organisation_id);
alter table public.coverage add constraint coverage_pkey PRIMARY KEY (collaboration_id, organisation_id, year);
alter table public.crossing add constraint crossing_answer CHECK ((answer = ANY (ARRAY['accepted'::text, 'refused'::text])));
alter table public.crossing add constraint crossing_answered CHECK (((answered_at IS NULL) = (answer IS NULL)));
alter table public.crossing add constraint crossing_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES public.account(account_id);
alter table public.crossing add constraint crossing_areas CHECK ((cardinality(areas) > 0));
alter table public.crossing add constraint crossing_basis CHECK ((num_nonnulls(consent_id, disclosure_id) = 1));
alter table public.crossing add constraint crossing_consent FOREIGN KEY (collaboration_id, organisation_id, consent_id) REFERENCES public.consent(collaboration_id, organisation_id, consent_id);
alter table public.crossing add constraint crossing_disclosure FOREIGN KEY (collaboration_id, organisation_id, disclosure_id) REFERENCES public.disclosure(collaboration_id, organisation_id, disclosure_id);
alter table public.crossing add constraint crossing_file FOREIGN KEY (collaboration_id, organisation_id, participant_id) REFERENCES public.file(collaboration_id, organisation_id, participant_id);
alter table public.crossing add constraint crossing_kind CHECK ((kind = ANY (ARRAY['raise'::text, 'handover'::text])));
alter table public.crossing add constraint crossing_pkey PRIMARY KEY (collaboration_id, crossing_id);
alter table public.crossing add constraint crossing_receiver FOREIGN KEY (collaboration_id, to_organisation_id) REFERENCES public.organisation(collaboration_id, organisation_id);
alter table public.crossing add constraint crossing_refused CHECK (((answer IS DISTINCT FROM 'refused'::text) OR (answer_reason IS NOT NULL)));
alter table public.crossing add constraint crossing_sent_by_fkey FOREIGN KEY (sent_by) REFERENCES public.account(account_id);
alter table public.crossing add constraint crossing_way FOREIGN KEY (collaboration_id, way_organisation_id, way_id) REFERENCES public.way(collaboration_id, organisation_id, way_id);
alter table public.deputy add constraint deputy_absent_account_id_fkey FOREIGN KEY (absent_account_id) REFERENCES public.account(account_id);
alter table public.deputy add constraint deputy_deputy_account_id_fkey FOREIGN KEY (deputy_account_id) REFERENCES public.account(account_id);
alter table public.deputy add constraint deputy_organisation FOREIGN KEY (collaboration_id, organisation_id) REFERENCES public.organisation(collaboration_id, organisation_id);
alter table public.deputy add constraint deputy_period CHECK ((ends_on >= (starts_on - 1)));
alter table public.deputy add constraint deputy_pkey PRIMARY KEY (collaboration_id, deputy_id);
alter table public.deputy add constraint deputy_two_people CHECK ((absent_account_id <> deputy_account_id));
alter table public.disclosure add constraint disclosure_areas CHECK (((cardinality(areas) > 0) AND (areas <@ ARRAY['identity'::text, 'step'::text, 'plan'::text, 'meetings'::text, 'preparation'::text, 'work'::text, 'benefits'::text, 'assessments'::text])));
alter table public.disclosure add constraint disclosure_basis CHECK ((basis = ANY (ARRAY['statutory_duty'::text, 'harm_assessment'::text, 'general_clause'::text])));
alter table public.disclosure add constraint disclosure_ended_because CHECK ((ended_because = ANY (ARRAY['ended'::text, 'way_ended'::text])));
alter table public.disclosure add constraint disclosure_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES public.account(account_id);
alter table public.disclosure add constraint disclosure_file FOREIGN KEY (collaboration_id, organisation_id, participant_id) REFERENCES public.file(collaboration_id, organisation_id, participant_id);
alter table public.disclosure add constraint disclosure_key UNIQUE (collaboration_id, organisation_id, disclosure_id);
alter table public.disclosure add constraint disclosure_pkey PRIMARY KEY (collaboration_id, disclosure_id);
alter table public.disclosure add constraint disclosure_receiver FOREIGN KEY (collaboration_id, to_organisation_id) REFERENCES public.organisation(collaboration_id, organisation_id);
alter table public.disclosure add constraint disclosure_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.account(account_id);
alter table public.draft add constraint draft_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(account_id);
alter table public.draft add constraint draft_one UNIQUE NULLS NOT DISTINCT (collaboration_id, account_id, organisation_id, form, subject);
alter table public.draft add constraint draft_organisation FOREIGN KEY (collaboration_id, organisation_id) REFERENCES public.organisation(collaboration_id, organisation_id);
alter table public.draft add constraint draft_pkey PRIMARY KEY (collaboration_id, draft_id);
alter table public.employer add constraint employer_added_by_fkey FOREIGN KEY (added_by) REFERENCES public.account(account_id);
alter table public.employer add constraint employer_began CHECK ((began = ANY (ARRAY['forum'::text, 'own_call'::text, 'they_asked'::text, 'person_knew'::text, 'colleague'::text, 'other'::text])));
alter table public.employer add constraint employer_branch CHECK ((branch = ANY (ARRAY['warehouse'::text, 'kitchen'::text, 'care'::text, 'school'::text, 'cleaning'::text, 'retail'::text, 'office'::text, 'property'::text, 'garden'::text, 'workshop'::text, 'industry'::text, 'other'::text])));
alter table public.employer add constraint employer_ended CHECK (((ended_on IS NULL) = (ended_because IS NULL)));
alter table public.employer add constraint employer_ended_because CHECK ((ended_because = ANY (ARRAY['closed'::text, 'no_interest'::text, 'no_place'::text, 'moved'::text, 'other'::text])));
alter table public.employer add constraint employer_has_a_number CHECK (((kind = 'sole_trader'::text) = (number IS NULL)));
alter table public.employer add constraint employer_interest CHECK ((interest = ANY (ARRAY['yes'::text, 'perhaps'::text, 'later'::text, 'no'::text])));
alter table public.employer add constraint employer_key UNIQUE (collaboration_id, organisation_id, employer_id);
alter table public.employer add constraint employer_kind CHECK ((kind = ANY (ARRAY['company'::text, 'sole_trader'::text, 'municipality'::text, 'region'::text, 'state'::text, 'association'::text])));
alter table public.employer add constraint employer_number CHECK ((number ~ '^\d{10}$'::text));
alter table public.employer add constraint employer_number_once UNIQUE (collaboration_id, organisation_id, number);
alter table public.employer add constraint employer_organisation FOREIGN KEY (collaboration_id, organisation_id) REFERENCES public.organisation(collaboration_id, organisation_id);
alter table public.employer add constraint employer_period CHECK ((ended_on >= began_on));
alter table public.employer add constraint employer_pkey PRIMARY KEY (collaboration_id, employer_id);
alter table public.employer add constraint employer_responsible_id_fkey FOREIGN KEY (responsible_id) REFERENCES public.account(account_id);
alter table public.employer_check_in add constraint employer_check_in_goes CHECK ((goes = ANY (ARRAY['well'::text, 'fairly'::text, 'hard'::text])));
alter table public.employer_check_in add constraint employer_check_in_guidance CHECK ((guidance = ANY (ARRAY['enough'::text, 'sometimes'::text, 'too_little'::text])));
alter table public.employer_check_in add constraint employer_check_in_hours CHECK ((hours = ANY (ARRAY['as_agreed'::text, 'sometimes_other'::text, 'often_other'::text])));
alter table public.employer_check_in add constraint employer_check_in_link FOREIGN KEY (collaboration_id, organisation_id, participant_id, stay_id, employer_link_id) REFERENCES public.employer_link(collaboration_id, organisation_id, participant_id, stay_id, employer_link_id);
alter table public.employer_check_in add constraint employer_check_in_pkey PRIMARY KEY (collaboration_id, employer_check_in_id);
alter table public.employer_check_in add constraint employer_check_in_wants CHECK ((wants = ANY (ARRAY['nothing'::text, 'call'::text])));
alter table public.employer_contact add constraint employer_contact_can_be_reached CHECK ((num_nonnulls(phone, email) > 0));
alter table public.employer_contact add constraint employer_contact_employer FOREIGN KEY (collaboration_id, organisation_id, employer_id) REFERENCES public.employer(collaboration_id, organisation_id, employer_id);
alter table public.employer_contact add constraint employer_contact_key UNIQUE (collaboration_id, organisation_id, employer_contact_id);
alter table public.employer_contact add constraint employer_contact_pkey PRIMARY KEY (collaboration_id, employer_contact_id);
alter table public.employer_contact add constraint employer_contact_workplace FOREIGN KEY (collaboration_id, organisation_id, workplace_id) REFERENCES public.workplace(collaboration_id, organisation_id, workplace_id);
alter table public.employer_link add constraint employer_link_contact FOREIGN KEY (collaboration_id, organisation_id, employer_contact_id) REFERENCES public.employer_contact(collaboration_id, organisation_id, employer_contact_id);
alter table public.employer_link add constraint employer_link_made_by_fkey FOREIGN KEY (made_by) REFERENCES public.account(account_id);
alter table public.employer_link add constraint employer_link_of_stay UNIQUE (collaboration_id, organisation_id, participant_id, stay_id, employer_link_id);
alter table public.employer_link add constraint employer_link_pkey PRIMARY KEY (collaboration_id, employer_link_id);
alter table public.employer_link add constraint employer_link_revoked CHECK (((revoked_at IS NULL) = (revoked_by IS NULL)));
alter table public.employer_link add constraint employer_link_revoked_by_fkey FOREIGN KEY (revoked_by) REFERENCES public.account(account_id);
alter table public.employer_link add constraint employer_link_stay FOREIGN KEY (collaboration_id, organisation_id, participant_id, stay_id) REFERENCES public.stay(collaboration_id, organisation_id, participant_id, stay_id);
alter table public.employer_session add constraint employer_session_link FOREIGN KEY (collaboration_id, employer_link_id) REFERENCES public.employer_link(collaboration_id, employer_link_id);
alter table public.employer_session add constraint employer_session_pkey PRIMARY KEY (collaboration_id, token_hash);
alter table public.employer_sheet add constraint employer_sheet_field CHECK ((field = ANY (ARRAY['first_name'::text, 'days'::text, 'tasks'::text, 'helps'::text, 'says'::text])));
alter table public.employer_sheet add constraint employer_sheet_link FOREIGN KEY (collaboration_id, organisation_id, participant_id, stay_id, employer_link_id) REFERENCES public.employer_link(collaboration_id, organisation_id, participant_id, stay_id, employer_link_id);
alter table public.employer_sheet add constraint employer_sheet_pkey PRIMARY KEY (collaboration_id, employer_sheet_id);
alter table public.employer_sheet add constraint employer_sheet_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.account(account_id);
alter table public.employer_sheet add constraint employer_sheet_said_how CHECK ((said_how = ANY (ARRAY['at_the_table'::text, 'with_pictures'::text, 'in_writing'::text, 'by_telephone'::text])));
alter table public.employer_sheet add constraint employer_sheet_taken_back CHECK (((taken_back_at IS NULL) = (taken_back_by IS NULL)));
alter table public.employer_sheet add constraint employer_sheet_taken_back_by_fkey FOREIGN KEY (taken_back_by) REFERENCES public.account(account_id);
alter table public.employer_sheet add constraint employer_sheet_value CHECK (((value = ''::text) = ((taken_back_at IS NOT NULL) OR (field = 'days'::text))));
alter table public.employer_talk add constraint employer_talk_contact FOREIGN KEY (collaboration_id, organisation_id, employer_contact_id) REFERENCES public.employer_contact(collaboration_id, organisation_id, employer_contact_id);
alter table public.employer_talk add constraint employer_talk_employer FOREIGN KEY (collaboration_id, organisation_id, employer_id) REFERENCES public.employer(collaboration_id, organisation_id, employer_id);
alter table public.employer_talk add constraint employer_talk_forum FOREIGN KEY (collaboration_id, organisation_id, forum_event_id) REFERENCES public.forum_event(collaboration_id, organisation_id, forum_event_id);
alter table public.employer_talk add constraint employer_talk_interest CHECK ((interest = ANY (ARRAY['yes'::text, 'perhaps'::text, 'later'::text, 'no'::text])));
alter table public.employer_talk add constraint employer_talk_key UNIQUE (collaboration_id, organisation_id, employer_talk_id);
alter table public.employer_talk add constraint employer_talk_kind CHECK ((kind = ANY (ARRAY['visit'::text, 'call'::text, 'letter'::text, 'meeting'::text, 'forum'::text])));
alter table public.employer_talk add constraint employer_talk_next CHECK ((next_on >= held_on));
alter table public.employer_talk add constraint employer_talk_pkey PRIMARY KEY (collaboration_id, employer_talk_id);
alter table public.employer_talk add constraint employer_talk_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.account(account_id);
alter table public.employment add constraint employment_extent CHECK (((extent >= 1) AND (extent <=
CASE extent_unit
    WHEN 'percent'::text THEN 100
    ELSE 40
END)));
alter table public.employment add constraint employment_extent_unit CHECK ((extent_unit = ANY (ARRAY['percent'::text, 'hours'::text])));
alter table public.employment add constraint employment_fact FOREIGN KEY (collaboration_id, organisation_id, participant_id, fact_id) REFERENCES public.fact(collaboration_id, organisation_id, participant_id, fact_id);
alter table public.employment add constraint employment_from_somewhere CHECK ((num_nonnulls(stay_id, municipal_job_match_id) > 0));
alter table public.employment add constraint employment_match FOREIGN KEY (collaboration_id, organisation_id, participant_id, municipal_job_match_id) REFERENCES public.municipal_job_match(collaboration_id, organisation_id, participant_id, municipal_job_match_id);
alter table public.employment add constraint employment_of_fact UNIQUE (collaboration_id, organisation_id, participant_id, fact_id);
alter table public.employment add constraint employment_pkey PRIMARY KEY (collaboration_id, employment_id);
alter table public.employment add constraint employment_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.account(account_id);
alter table public.employment add constraint employment_stay FOREIGN KEY (collaboration_id, organisation_id, participant_id, stay_id) REFERENCES public.stay(collaboration_id, organisation_id, participant_id, stay_id);
alter table public.employment add constraint employment_yes_how CHECK ((yes_how = ANY (ARRAY['at_the_table'::text, 'signed'::text, 'by_telephone'::text])));
alter table public.entitlement add constraint entitlement_file FOREIGN KEY (collaboration_id, organisation_id, participant_id) REFERENCES public.file(collaboration_id, organisation_id, participant_id);
alter table public.entitlement add constraint entitlement_group_known CHECK ((entitlement_group = ANY (ARRAY[1, 2, 3])));
alter table public.entitlement add constraint entitlement_pkey PRIMARY KEY (collaboration_id, organisation_id, participant_id);
alter table public.entry_task add constraint entry_task_contact CHECK ((contact = ANY (ARRAY['none'::text, 'colleagues'::text, 'customers'::text])));
alter table public.entry_task add constraint entry_task_key UNIQUE (collaboration_id, organisation_id, entry_task_id);
alter table public.entry_task add constraint entry_task_lifting CHECK ((lifting = ANY (ARRAY['none'::text, 'light'::text, 'heavy'::text])));
alter table public.entry_task add constraint entry_task_mapped_by_fkey FOREIGN KEY (mapped_by) REFERENCES public.account(account_id);
alter table public.entry_task add constraint entry_task_minutes CHECK (((minutes >= 1) AND (minutes <= 600)));
alter table public.entry_task add constraint entry_task_noise CHECK ((noise = ANY (ARRAY['calm'::text, 'some'::text, 'loud'::text])));
alter table public.entry_task add constraint entry_task_pace CHECK ((pace = ANY (ARRAY['own'::text, 'even'::text, 'fast'::text])));
alter table public.entry_task add constraint entry_task_pkey PRIMARY KEY (collaboration_id, entry_task_id);
alter table public.entry_task add constraint entry_task_reading CHECK ((reading = ANY (ARRAY['none'::text, 'some'::text, 'much'::text])));
alter table public.entry_task add constraint entry_task_times CHECK (((cardinality(times) > 0) AND (times <@ ARRAY['morning'::text, 'midday'::text, 'afternoon'::text, 'evening'::text, 'night'::text])));
alter table public.entry_task add constraint entry_task_workplace FOREIGN KEY (collaboration_id, organisation_id, workplace_id) REFERENCES public.workplace(collaboration_id, organisation_id, workplace_id);
alter table public.entry_task_photo add constraint entry_task_photo_added_by_fkey FOREIGN KEY (added_by) REFERENCES public.account(account_id);
alter table public.entry_task_photo add constraint entry_task_photo_bytes CHECK ((octet_length(bytes) <= ((20 * 1024) * 1024)));
alter table public.entry_task_photo add constraint entry_task_photo_kind CHECK ((kind = ANY (ARRAY['png'::text, 'jpeg'::text])));
alter table public.entry_task_photo add constraint entry_task_photo_pkey PRIMARY KEY (collaboration_id, entry_task_photo_id);
alter table public.entry_task_photo add constraint entry_task_photo_step CHECK (((step >= 1) AND (step <= 30)));
alter table public.entry_task_photo add constraint entry_task_photo_task FOREIGN KEY (collaboration_id, organisation_id, entry_task_id) REFERENCES public.entry_task(collaboration_id, organisation_id, entry_task_id);
alter table public.extract_mask add constraint extract_mask_file FOREIGN KEY (collaboration_id, organisation_id, participant_id) REFERENCES public.file(collaboration_id, organisation_id, participant_id);
alter table public.extract_mask add constraint extract_mask_lifted CHECK (((lifted_at IS NULL) = (lifted_by IS NULL)));
alter table public.extract_mask add constraint extract_mask_lifted_by_fkey FOREIGN KEY (lifted_by) REFERENCES public.account(account_id);
alter table public.extract_mask add constraint extract_mask_made_by_fkey FOREIGN KEY (made_by) REFERENCES public.account(account_id);
alter table public.extract_mask add constraint extract_mask_passages CHECK ((cardinality(passages) > 0));
alter table public.extract_mask add constraint extract_mask_pkey PRIMARY KEY (collaboration_id, extract_mask_id);
alter table public.fact add constraint fact_area CHECK ((area = ANY (ARRAY['step'::text, 'benefits'::text, 'assessments'::text, 'work'::text])));
alter table public.fact add constraint fact_decision CHECK (((kind <> 'day_activity_end_decision'::text) OR (source_id IS NOT NULL)));
alter table public.fact add constraint fact_key UNIQUE (collaboration_id, organisation_id, participant_id, fact_id);
alter table public.fact add constraint fact_pkey PRIMARY KEY (collaboration_id, fact_id);
alter table public.fact add constraint fact_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.account(account_id);
alter table public.fact add constraint fact_transition FOREIGN KEY (collaboration_id, organisation_id, source_id) REFERENCES public.transition(collaboration_id, organisation_id, transition_id);
alter table public.fact add constraint fact_way FOREIGN KEY (collaboration_id, way_organisation_id, way_id) REFERENCES public.way(collaboration_id, organisation_id, way_id);
alter table public.file add constraint file_case_number UNIQUE (collaboration_id, organisation_id, case_number);
alter table public.file add constraint file_number UNIQUE (collaboration_id, organisation_id, number);
alter table public.file add constraint file_number_kind CHECK ((number_kind = ANY (ARRAY['personal'::text, 'coordination'::text])));
alter table public.file add constraint file_organisation FOREIGN KEY (collaboration_id, organisation_id) REFERENCES public.organisation(collaboration_id, organisation_id);
alter table public.file add constraint file_participant FOREIGN KEY (collaboration_id, participant_id) REFERENCES public.participant(collaboration_id, participant_id);
alter table public.file add constraint file_pkey PRIMARY KEY (collaboration_id, organisation_id, participant_id);
alter table public.file add constraint file_sex CHECK ((sex = ANY (ARRAY['woman'::text, 'man'::text])));
alter table public.file add constraint file_unit FOREIGN KEY (collaboration_id, unit_id) REFERENCES public.unit(collaboration_id, unit_id);
alter table public.file add constraint file_way_in CHECK ((way_in = ANY (ARRAY['from_school'::text, 'after_unemployment'::text, 'referred_by_af'::text, 'diagnosis_as_adult'::text, 'other'::text])));
alter table public.file_extract add constraint file_extract_file FOREIGN KEY (collaboration_id, organisation_id, participant_id) REFERENCES public.file(collaboration_id, organisation_id, participant_id);
alter table public.file_extract add constraint file_extract_made_by_fkey FOREIGN KEY (made_by) REFERENCES public.account(account_id);
alter table public.file_extract add constraint file_extract_pkey PRIMARY KEY (collaboration_id, file_extract_id);
alter table public.forum_employer add constraint forum_employer_answer CHECK ((answer = ANY (ARRAY['invited'::text, 'coming'::text, 'not_coming'::text])));
alter table public.forum_employer add constraint forum_employer_contact FOREIGN KEY (collaboration_id, organisation_id, employer_contact_id) REFERENCES public.employer_contact(collaboration_id, organisation_id, employer_contact_id);
alter table public.forum_employer add constraint forum_employer_employer FOREIGN KEY (collaboration_id, organisation_id, employer_id) REFERENCES public.employer(collaboration_id, organisation_id, employer_id);
alter table public.forum_employer add constraint forum_employer_forum FOREIGN KEY (collaboration_id, organisation_id, forum_event_id) REFERENCES public.forum_event(collaboration_id, organisation_id, forum_event_id);
alter table public.forum_employer add constraint forum_employer_invited_by_fkey FOREIGN KEY (invited_by) REFERENCES public.account(account_id);
alter table public.forum_employer add constraint forum_employer_once UNIQUE (collaboration_id, organisation_id, forum_event_id, employer_id);
alter table public.forum_employer add constraint forum_employer_pkey PRIMARY KEY (collaboration_id, forum_employer_id);
alter table public.forum_event add constraint forum_event_added_by_fkey FOREIGN KEY (added_by) REFERENCES public.account(account_id);
alter table public.forum_event add constraint forum_event_ends CHECK ((ends ~ '^([01]\d|2[0-3]):[0-5]\d$'::text));
alter table public.forum_event add constraint forum_event_key UNIQUE (collaboration_id, organisation_id, forum_event_id);
alter table public.forum_event add constraint forum_event_organisation FOREIGN KEY (collaboration_id, organisation_id) REFERENCES public.organisation(collaboration_id, organisation_id);
alter table public.forum_event add constraint forum_event_pkey PRIMARY KEY (collaboration_id, forum_event_id);
alter table public.forum_event add constraint forum_event_responsible_id_fkey FOREIGN KEY (responsible_id) REFERENCES public.account(account_id);
alter table public.forum_event add constraint forum_event_starts CHECK ((starts ~ '^([01]\d|2[0-3]):[0-5]\d$'::text));
alter table public.forum_event add constraint forum_event_time CHECK ((ends > starts));
alter table public.forum_guest add constraint forum_guest_file FOREIGN KEY (collaboration_id, organisation_id, participant_id) REFERENCES public.file(collaboration_id, organisation_id, participant_id);
alter table public.forum_guest add constraint forum_guest_forum FOREIGN KEY (collaboration_id, organisation_id, forum_event_id) REFERENCES public.forum_event(collaboration_id, organisation_id, forum_event_id);
alter table public.forum_guest add constraint forum_guest_how_of_taken_back CHECK ((((taken_back_how IS NULL) = (taken_back_by IS NULL)) AND ((taken_back_how IS NULL) OR (taken_back_on IS NOT NULL))));
alter table public.forum_guest add constraint forum_guest_key UNIQUE (collaboration_id, organisation_id, participant_id, forum_guest_id);
alter table public.forum_guest add constraint forum_guest_pkey PRIMARY KEY (collaboration_id, forum_guest_id);
alter table public.forum_guest add constraint forum_guest_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.account(account_id);
alter table public.forum_guest add constraint forum_guest_said_how CHECK ((said_how = ANY (ARRAY['at_the_table'::text, 'by_telephone'::text, 'in_writing'::text, 'with_support'::text, 'own_sign_in'::text])));
alter table public.forum_guest add constraint forum_guest_said_to_fkey FOREIGN KEY (said_to) REFERENCES public.account(account_id);
alter table public.forum_guest add constraint forum_guest_said_to_somebody CHECK (((said_how = 'own_sign_in'::text) = (said_to IS NULL)));
alter table public.forum_guest add constraint forum_guest_taken_back CHECK ((taken_back_on >= said_yes_on));
alter table public.forum_guest add constraint forum_guest_taken_back_by_fkey FOREIGN KEY (taken_back_by) REFERENCES public.account(account_id);
alter table public.forum_guest add constraint forum_guest_taken_back_how CHECK ((taken_back_how = ANY (ARRAY['own_sign_in'::text, 'at_the_table'::text])));
alter table public.forum_question add constraint forum_question_answer CHECK ((answer = ANY (ARRAY['yes'::text, 'no'::text])));
alter table public.forum_question add constraint forum_question_answered CHECK ((num_nulls(answer, answered_how, answered_by, answered_at) = ANY (ARRAY[0, 4])));
alter table public.forum_question add constraint forum_question_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES public.account(account_id);
alter table public.forum_question add constraint forum_question_answered_how CHECK ((answered_how = ANY (ARRAY['own_sign_in'::text, 'at_the_table'::text])));
alter table public.forum_question add constraint forum_question_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES public.account(account_id);
alter table public.forum_question add constraint forum_question_file FOREIGN KEY (collaboration_id, organisation_id, participant_id) REFERENCES public.file(collaboration_id, organisation_id, participant_id);
alter table public.forum_question add constraint forum_question_forum FOREIGN KEY (collaboration_id, organisation_id, forum_event_id) REFERENCES public.forum_event(collaboration_id, organisation_id, forum_event_id);
alter table public.forum_question add constraint forum_question_key UNIQUE (collaboration_id, organisation_id, participant_id, forum_question_id);
alter table public.forum_question add constraint forum_question_pkey PRIMARY KEY (collaboration_id, forum_question_id);
alter table public.implementation_plan add constraint implementation_plan_file FOREIGN KEY (collaboration_id, organisation_id, participant_id) REFERENCES public.file(collaboration_id, organisation_id, participant_id);
alter table public.implementation_plan add constraint implementation_plan_from FOREIGN KEY (collaboration_id, organisation_id, participant_id, plan_version_id) REFERENCES public.plan_version(collaboration_id, organisation_id, participant_id, plan_version_id);
alter table public.implementation_plan add constraint implementation_plan_goals CHECK ((jsonb_typeof(goals) = 'array'::text));
alter table public.implementation_plan add constraint implementation_plan_key UNIQUE (collaboration_id, organisation_id, participant_id, implementation_plan_id);
alter table public.implementation_plan add constraint implementation_plan_pkey PRIMARY KEY (collaboration_id, implementation_plan_id);
alter table public.implementation_plan add constraint implementation_plan_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.account(account_id);
alter table public.import add constraint import_kind CHECK ((kind = ANY (ARRAY['people'::text, 'placements'::text, 'transitions'::text])));
alter table public.import add constraint import_made_by_fkey FOREIGN KEY (made_by) REFERENCES public.account(account_id);
alter table public.import add constraint import_one_end CHECK (((confirmed_at IS NULL) OR (discarded_at IS NULL)));
alter table public.import add constraint import_organisation FOREIGN KEY (collaboration_id, organisation_id) REFERENCES public.organisation(collaboration_id, organisation_id);
alter table public.import add constraint import_pkey PRIMARY KEY (collaboration_id, import_id);
alter table public.import add constraint import_undone_by FOREIGN KEY (undone_by) REFERENCES public.account(account_id);
alter table public.import_file add constraint import_file_import FOREIGN KEY (collaboration_id, import_id) REFERENCES public.import(collaboration_id, import_id);
alter table public.import_file add constraint import_file_pkey PRIMARY KEY (collaboration_id, import_id, part);
alter table public.import_row add constraint import_row_import FOREIGN KEY (collaboration_id, import_id) REFERENCES public.import(collaboration_id, import_id);
alter table public.import_row add constraint import_row_pkey PRIMARY KEY (collaboration_id, import_id, row_number);
alter table public.import_row add constraint import_row_verdict CHECK ((verdict = ANY (ARRAY['new'::text, 'changed'::text, 'same'::text, 'kept'::text, 'problem'::text])));
alter table public.import_write add constraint import_write_import FOREIGN KEY (collaboration_id, import_id) REFERENCES public.import(collaboration_id, import_id);
alter table public.import_write add constraint import_write_pkey PRIMARY KEY (collaboration_id, import_id, write_number);
alter table public.job add constraint job_asked_by_one CHECK ((num_nonnulls(collaboration_id, organisation_id, membership_id) = ANY (ARRAY[0, 3])));
alter table public.job add constraint job_clock_never_ends CHECK (((membership_id IS NOT NULL) OR (ended_at IS NULL)));
alter table public.job add constraint job_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaboration(collaboration_id);
alter table public.job add constraint job_lease CHECK (((lease IS NULL) = (leased_until IS NULL)));
alter table public.job add constraint job_membership FOREIGN KEY (collaboration_id, membership_id) REFERENCES public.membership(collaboration_id, membership_id);
alter table public.job add constraint job_organisation FOREIGN KEY (collaboration_id, organisation_id) REFERENCES public.organisation(collaboration_id, organisation_id);
alter table public.job add constraint job_payload CHECK (((jsonb_typeof(payload) = 'object'::text) AND (NOT jsonb_path_exists(payload, 'strict $.*?(@.type() != "string" || !(@ like_regex "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"))'::jsonpath))));
alter table public.job add constraint job_pkey PRIMARY KEY (job_id);
alter table public.learning_place add constraint learning_place_added_by_fkey FOREIGN KEY (added_by) REFERENCES public.account(account_id);
alter table public.learning_place add constraint learning_place_forum FOREIGN KEY (collaboration_id, organisation_id, forum_event_id) REFERENCES public.forum_event(collaboration_id, organisation_id, forum_event_id);
alter table public.learning_place add constraint learning_place_key UNIQUE (collaboration_id, organisation_id, learning_place_id);
alter table public.learning_place add constraint learning_place_kind CHECK ((kind = ANY (ARRAY['learning_place'::text, 'work_placement'::text, 'apl'::text, 'municipal'::text])));
alter table public.learning_place add constraint learning_place_pkey PRIMARY KEY (collaboration_id, learning_place_id);
alter table public.learning_place add constraint learning_place_workplace FOREIGN KEY (collaboration_id, organisation_id, workplace_id) REFERENCES public.workplace(collaboration_id, organisation_id, workplace_id);
alter table public.learning_place_seats add constraint learning_place_seats_pkey PRIMARY KEY (collaboration_id, learning_place_seats_id);
alter table public.learning_place_seats add constraint learning_place_seats_place FOREIGN KEY (collaboration_id, organisation_id, learning_place_id) REFERENCES public.learning_place(collaboration_id, organisation_id, learning_place_id);
alter table public.learning_place_seats add constraint learning_place_seats_seats CHECK (((seats >= 0) AND (seats <= 200)));
alter table public.learning_place_seats add constraint learning_place_seats_set_by_fkey FOREIGN KEY (set_by) REFERENCES public.account(account_id);
alter table public.learning_place_task add constraint learning_place_task_added_by_fkey FOREIGN KEY (added_by) REFERENCES public.account(account_id);
alter table public.learning_place_task add constraint learning_place_task_pkey PRIMARY KEY (collaboration_id, learning_place_task_id);
alter table public.learning_place_task add constraint learning_place_task_place FOREIGN KEY (collaboration_id, organisation_id, learning_place_id) REFERENCES public.learning_place(collaboration_id, organisation_id, learning_place_id);
alter table public.learning_place_task add constraint learning_place_task_task FOREIGN KEY (collaboration_id, organisation_id, entry_task_id) REFERENCES public.entry_task(collaboration_id, organisation_id, entry_task_id);
alter table public.livelihood add constraint livelihood_file FOREIGN KEY (collaboration_id, organisation_id, participant_id) REFERENCES public.file(collaboration_id, organisation_id, participant_id);
alter table public.livelihood add constraint livelihood_level CHECK (((level_percent >= 1) AND (level_percent <= 100)));
alter table public.livelihood add constraint livelihood_no_overlap EXCLUDE USING gist (collaboration_id WITH =, organisation_id WITH =, participant_id WITH =, source WITH =, daterange(starts_on, ends_on, '[]'::text) WITH &&);
alter table public.livelihood add constraint livelihood_period CHECK ((ends_on >= starts_on));
alter table public.livelihood add constraint livelihood_pkey PRIMARY KEY (collaboration_id, livelihood_id);
alter table public.livelihood add constraint livelihood_source CHECK ((source = ANY (ARRAY['activity_compensation'::text, 'sickness_compensation'::text, 'sickness_benefit'::text, 'rehabilitation_allowance'::text, 'social_assistance'::text, 'unemployment_benefit'::text, 'activity_support'::text, 'student_aid'::text, 'wage'::text, 'none'::text, 'other'::text])));
alter table public.log_answer add constraint log_answer_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES public.account(account_id);
alter table public.log_answer add constraint log_answer_organisation FOREIGN KEY (collaboration_id, organisation_id) REFERENCES public.organisation(collaboration_id, organisation_id);
alter table public.log_answer add constraint log_answer_pkey PRIMARY KEY (collaboration_id, log_question_id);
alter table public.log_answer add constraint log_answer_question FOREIGN KEY (collaboration_id, log_question_id) REFERENCES public.log_question(collaboration_id, log_question_id);
alter table public.log_finding add constraint log_finding_found_by_fkey FOREIGN KEY (found_by) REFERENCES public.account(account_id);
alter table public.log_finding add constraint log_finding_known CHECK ((finding = ANY (ARRAY['correct'::text, 'needs_explanation'::text, 'wrong'::text])));
alter table public.log_finding add constraint log_finding_noted CHECK (((note <> ''::text) OR ((finding = 'correct'::text) AND (NOT correction))));
alter table public.log_finding add constraint log_finding_one UNIQUE (collaboration_id, log_review_read_id, version);
alter table public.log_finding add constraint log_finding_organisation FOREIGN KEY (collaboration_id, organisation_id) REFERENCES public.organisation(collaboration_id, organisation_id);
alter table public.log_finding add constraint log_finding_pkey PRIMARY KEY (collaboration_id, log_finding_id);
alter table public.log_finding add constraint log_finding_read FOREIGN KEY (collaboration_id, log_review_read_id) REFERENCES public.log_review_read(collaboration_id, log_review_read_id);
alter table public.log_finding add constraint log_finding_version CHECK ((version > 0));
alter table public.log_look add constraint log_look_looked_by_fkey FOREIGN KEY (looked_by) REFERENCES public.account(account_id);
alter table public.log_look add constraint log_look_once UNIQUE (collaboration_id, organisation_id, read_log_id, rule);
alter table public.log_look add constraint log_look_organisation FOREIGN KEY (collaboration_id, organisation_id) REFERENCES public.organisation(collaboration_id, organisation_id);
alter table public.log_look add constraint log_look_pkey PRIMARY KEY (collaboration_id, log_look_id);
alter table public.log_question add constraint log_question_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES public.account(account_id);
alter table public.log_question add constraint log_question_organisation FOREIGN KEY (collaboration_id, organisation_id) REFERENCES public.organisation(collaboration_id, organisation_id);
alter table public.log_question add constraint log_question_pkey PRIMARY KEY (collaboration_id, log_question_id);
alter table public.log_question add constraint log_question_read FOREIGN KEY (collaboration_id, log_review_read_id) REFERENCES public.log_review_read(collaboration_id, log_review_read_id);
alter table public.log_question add constraint log_question_reader_account_id_fkey FOREIGN KEY (reader_account_id) REFERENCES public.account(account_id);
alter table public.log_review add constraint log_review_closed CHECK ((num_nonnulls(closed_by, closed_at) = ANY (ARRAY[0, 2])));
alter table public.log_review add constraint log_review_closed_by_fkey FOREIGN KEY (closed_by) REFERENCES public.account(account_id);
alter table public.log_review add constraint log_review_kind CHECK ((kind = ANY (ARRAY['sample'::text, 'unusual'::text])));
alter table public.log_review add constraint log_review_no_overlap EXCLUDE USING gist (collaboration_id WITH =, organisation_id WITH =, daterange(period_from, period_to, '[]'::text) WITH &&) WHERE ((kind = 'sample'::text));
alter table public.log_review add constraint log_review_organisation FOREIGN KEY (collaboration_id, organisation_id) REFERENCES public.organisation(collaboration_id, organisation_id);
alter table public.log_review add constraint log_review_period CHECK ((period_to >= period_from));
alter table public.log_review add constraint log_review_pkey PRIMARY KEY (collaboration_id, log_review_id);
alter table public.log_review add constraint log_review_plan FOREIGN KEY (collaboration_id, sampling_plan_id) REFERENCES public.sampling_plan(collaboration_id, sampling_plan_id);
alter table public.log_review add constraint log_review_sample CHECK ((num_nonnulls(sampling_plan_id, period_from, period_to, seal_number, seal_hash, population) =
CASE kind
    WHEN 'sample'::text THEN 6
    ELSE 0
END));
alter table public.log_review add constraint log_review_started_by_fkey FOREIGN KEY (started_by) REFERENCES public.account(account_id);
alter table public.log_review_read add constraint log_review_read_once UNIQUE (collaboration_id, log_review_id, read_log_id);
alter table public.log_review_read add constraint log_review_read_organisation FOREIGN KEY (collaboration_id, organisation_id) REFERENCES public.organisation(collaboration_id, organisation_id);
alter table public.log_review_read add constraint log_review_read_pkey PRIMARY KEY (collaboration_id, log_review_read_id);
alter table public.log_review_read add constraint log_review_read_reader_account_id_fkey FOREIGN KEY (reader_account_id) REFERENCES public.account(account_id);
alter table public.log_review_read add constraint log_review_read_review FOREIGN KEY (collaboration_id, log_review_id) REFERENCES public.log_review(collaboration_id, log_review_id);
alter table public.log_seal add constraint log_seal_leaves CHECK ((octet_length(leaves) = (32 * row_count)));
alter table public.log_seal add constraint log_seal_log CHECK ((log = ANY (ARRAY['read_log'::text, 'write_log'::text, 'refusal_log'::text])));
alter table public.log_seal add constraint log_seal_pkey PRIMARY KEY (log, seal_number);
alter table public.log_watch add constraint log_watch_hours CHECK ((hours_to > hours_from));
alter table public.log_watch add constraint log_watch_hours_from CHECK (((hours_from >= 0) AND (hours_from <= 23)));
alter table public.log_watch add constraint log_watch_hours_to CHECK (((hours_to >= 1) AND (hours_to <= 24)));
alter table public.log_watch add constraint log_watch_organisation FOREIGN KEY (collaboration_id, organisation_id) REFERENCES public.organisation(collaboration_id, organisation_id);
alter table public.log_watch add constraint log_watch_people_floor CHECK (((people_floor >= 1) AND (people_floor <= 1000)));
alter table public.log_watch add constraint log_watch_people_times CHECK (((people_times >= 1) AND (people_times <= 100)));
alter table public.log_watch add constraint log_watch_pkey PRIMARY KEY (collaboration_id, organisation_id);
alter table public.log_watch add constraint log_watch_taken_out CHECK (((taken_out >= 1) AND (taken_out <= 1000)));
alter table public.lss_plan add constraint lss_plan_answer CHECK ((answer = ANY (ARRAY['yes'::text, 'no'::text, 'later'::text])));
alter table public.lss_plan add constraint lss_plan_answered CHECK ((num_nonnulls(answer, answered_on) = ANY (ARRAY[0, 2])));
alter table public.lss_plan add constraint lss_plan_file FOREIGN KEY (collaboration_id, organisation_id, participant_id) REFERENCES public.file(collaboration_id, organisation_id, participant_id);
alter table public.lss_plan add constraint lss_plan_in_order CHECK (((answered_on >= offered_on) AND (made_on >= answered_on)));
alter table public.lss_plan add constraint lss_plan_key UNIQUE (collaboration_id, organisation_id, participant_id, lss_plan_id);
alter table public.lss_plan add constraint lss_plan_made_after_yes CHECK (((made_on IS NULL) OR (answer = 'yes'::text)));
alter table public.lss_plan add constraint lss_plan_occasion CHECK ((occasion = ANY (ARRAY['decision'::text, 'own_request'::text, 'yearly'::text])));
alter table public.lss_plan add constraint lss_plan_pkey PRIMARY KEY (collaboration_id, lss_plan_id);
alter table public.lss_plan add constraint lss_plan_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.account(account_id);
alter table public.mail add constraint mail_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(account_id);
alter table public.mail add constraint mail_area CHECK ((area = ANY (ARRAY['identity'::text, 'step'::text, 'plan'::text, 'meetings'::text, 'preparation'::text, 'work'::text, 'benefits'::text, 'assessments'::text])));
alter table public.mail add constraint mail_calendar CHECK (((COALESCE(calendar, calendar_uid) IS NULL) = (method IS NULL)));
alter table public.mail add constraint mail_cleared CHECK (
CASE
    WHEN (cleared_at IS NULL) THEN ((num_nulls(to_address, subject, body) = 0) AND (num_nonnulls(calendar_uid, calendar_sequence) = 0))
    ELSE ((num_nonnulls(to_address, subject, body, calendar) = 0) AND (num_nonnulls(sent_at, failed_at, stopped_at) = 1))
END);
alter table public.mail add constraint mail_ends_once CHECK ((num_nonnulls(sent_at, failed_at, stopped_at) <= 1));
alter table public.mail add constraint mail_failed CHECK (((failed_at IS NULL) = (failed_because IS NULL)));
alter table public.mail add constraint mail_failed_because CHECK ((failed_because = ANY (ARRAY['refused'::text, 'unreachable'::text])));
alter table public.mail add constraint mail_file FOREIGN KEY (collaboration_id, organisation_id, participant_id) REFERENCES public.file(collaboration_id, organisation_id, participant_id);
alter table public.mail add constraint mail_method CHECK ((method = ANY (ARRAY['REQUEST'::text, 'CANCEL'::text])));
alter table public.mail add constraint mail_pkey PRIMARY KEY (collaboration_id, mail_id);
alter table public.mail add constraint mail_reason_of_organisation CHECK (((to_organisation_id IS NULL) = (area IS NULL)));
alter table public.mail add constraint mail_receiver FOREIGN KEY (collaboration_id, to_organisation_id) REFERENCES public.organisation(collaboration_id, organisation_id);
alter table public.mail add constraint mail_stopped CHECK (((stopped_at IS NULL) = (stopped_because IS NULL)));
alter table public.mail add constraint mail_stopped_because CHECK ((stopped_because = ANY (ARRAY['share_over'::text, 'protected'::text, 'replaced'::text, 'link_over'::text])));
alter table public.management add constraint management_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(account_id);
alter table public.management add constraint management_organisation FOREIGN KEY (collaboration_id, organisation_id) REFERENCES public.organisation(collaboration_id, organisation_id);
alter table public.management add constraint management_pkey PRIMARY KEY (collaboration_id, management_id);
alter table public.management add constraint management_unit FOREIGN KEY (collaboration_id, unit_id) REFERENCES public.unit(collaboration_id, unit_id);
alter table public.measure add constraint measure_can_be_reached CHECK ((num_nonnulls(phone, email) > 0));
alter table public.measure add constraint measure_hours CHECK ((((hours_from >= 1) AND (hours_from <= 60)) AND ((hours_to >= 1) AND (hours_to <= 60)) AND (hours_from <= hours_to)));
alter table public.measure add constraint measure_key UNIQUE (collaboration_id, organisation_id, measure_id);
alter table public.measure add constraint measure_level CHECK ((level = ANY (ARRAY['occupation'::text, 'work_oriented'::text, 'preparatory'::text, 'trial'::text, 'rehabilitation'::text, 'supported_work'::text, 'studies'::text])));
alter table public.measure add constraint measure_organisation FOREIGN KEY (collaboration_id, organisation_id) REFERENCES public.organisation(collaboration_id, organisation_id);
alter table public.measure add constraint measure_period CHECK ((ends_on >= starts_on));
alter table public.measure add constraint measure_pkey PRIMARY KEY (collaboration_id, measure_id);
alter table public.measure add constraint measure_places CHECK ((places_free <= places_total));
alter table public.measure add constraint measure_places_free CHECK (((places_free >= 0) AND (places_free <= 9999)));
alter table public.measure add constraint measure_places_have_a_day CHECK (((num_nonnulls(places_total, places_free) = 0) OR (places_on IS NOT NULL)));
alter table public.measure add constraint measure_places_total CHECK (((places_total >= 0) AND (places_total <= 9999)));
alter table public.measure_change add constraint measure_change_changes CHECK ((jsonb_typeof(changes) = 'object'::text));
alter table public.measure_change add constraint measure_change_kind CHECK ((kind = ANY (ARRAY['added'::text, 'changed'::text, 'counted'::text, 'confirmed'::text, 'ended'::text])));
alter table public.measure_change add constraint measure_change_measure FOREIGN KEY (collaboration_id, organisation_id, measure_id) REFERENCES public.measure(collaboration_id, organisation_id, measure_id);
alter table public.measure_change add constraint measure_change_pkey PRIMARY KEY (collaboration_id, measure_change_id);
alter table public.measure_change add constraint measure_change_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.account(account_id);
alter table public.meeting add constraint meeting_agenda CHECK ((cardinality(agenda) > 0));
alter table public.meeting add constraint meeting_answer CHECK ((answer = ANY (ARRAY['ready'::text, 'not_yet'::text])));
alter table public.meeting add constraint meeting_answered CHECK (((answer IS NULL) OR ((kind = 'readiness'::text) AND (outcome = 'held'::text))));
alter table public.meeting add constraint meeting_called_by_fkey FOREIGN KEY (called_by) REFERENCES public.account(account_id);
alter table public.meeting add constraint meeting_cancelled CHECK (((cancelled_at IS NULL) = (cancelled_because IS NULL)));
alter table public.meeting add constraint meeting_cancelled_because CHECK ((cancelled_because = ANY (ARRAY['person_cannot'::text, 'party_cannot'::text, 'ill'::text, 'not_needed'::text, 'other'::text])));
alter table public.meeting add constraint meeting_closed CHECK (((closed_at IS NULL) = (closed_by IS NULL)));
alter table public.meeting add constraint meeting_closed_by_fkey FOREIGN KEY (closed_by) REFERENCES public.account(account_id);
alter table public.meeting add constraint meeting_ended CHECK (((outcome IS NULL) = (outcome_at IS NULL)));
alter table public.meeting add constraint meeting_file FOREIGN KEY (collaboration_id, organisation_id, participant_id) REFERENCES public.file(collaboration_id, organisation_id, participant_id);
alter table public.meeting add constraint meeting_kind CHECK ((kind = ANY (ARRAY['planning'::text, 'before_preparation'::text, 'joint_mapping'::text, 'readiness'::text, 'follow_up'::text, 'three_party'::text, 'closing'::text])));
alter table public.meeting add constraint meeting_of_organisation UNIQUE (collaboration_id, organisation_id, participant_id, meeting_id);
alter table public.meeting add constraint meeting_one_end CHECK (((cancelled_at IS NULL) OR (outcome IS NULL)));
alter table public.meeting add constraint meeting_outcome CHECK ((outcome = ANY (ARRAY['held'::text, 'person_absent'::text, 'party_absent'::text, 'other'::text])));
alter table public.meeting add constraint meeting_period CHECK ((ends_at > starts_at));
alter table public.meeting add constraint meeting_pkey PRIMARY KEY (collaboration_id, meeting_id);
alter table public.meeting_change add constraint meeting_change_kind CHECK ((kind = ANY (ARRAY['moved'::text, 'cancelled'::text, 'agenda'::text])));
alter table public.meeting_change add constraint meeting_change_meeting FOREIGN KEY (collaboration_id, organisation_id, participant_id, meeting_id) REFERENCES public.meeting(collaboration_id, organisation_id, participant_id, meeting_id);
alter table public.meeting_change add constraint meeting_change_pkey PRIMARY KEY (collaboration_id, meeting_change_id);
alter table public.meeting_change add constraint meeting_change_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.account(account_id);
alter table public.meeting_decision add constraint meeting_decision_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES public.account(account_id);
alter table public.meeting_decision add constraint meeting_decision_dropped CHECK (((state <> 'dropped'::text) OR (num_nonnulls(state_reason, state_because) > 0)));
alter table public.meeting_decision add constraint meeting_decision_meeting FOREIGN KEY (collaboration_id, organisation_id, participant_id, meeting_id) REFERENCES public.meeting(collaboration_id, organisation_id, participant_id, meeting_id);
alter table public.meeting_decision add constraint meeting_decision_other_in_words CHECK (((state_reason IS DISTINCT FROM 'other'::text) OR (state_because IS NOT NULL)));
alter table public.meeting_decision add constraint meeting_decision_pkey PRIMARY KEY (collaboration_id, meeting_decision_id);
alter table public.meeting_decision add constraint meeting_decision_reason CHECK ((state_reason = ANY (ARRAY['does_not_exist'::text, 'no_place'::text, 'person_said_no'::text, 'other_way'::text, 'ended_early'::text, 'not_needed'::text, 'other'::text])));
alter table public.meeting_decision add constraint meeting_decision_reason_of_dropped CHECK (((state_reason IS NULL) OR (state = 'dropped'::text)));
alter table public.meeting_decision add constraint meeting_decision_settled CHECK (((state = 'open'::text) = (settled_on IS NULL)));
alter table public.meeting_decision add constraint meeting_decision_state CHECK ((state = ANY (ARRAY['open'::text, 'done'::text, 'dropped'::text])));
alter table public.meeting_party add constraint meeting_party_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(account_id);
alter table public.meeting_party add constraint meeting_party_answer CHECK ((answer = ANY (ARRAY['comes'::text, 'cannot'::text, 'other_time'::text])));
alter table public.meeting_party add constraint meeting_party_answered CHECK ((((answer IS NULL) = (answered_at IS NULL)) AND ((answer IS NULL) = (answered_by IS NULL))));
alter table public.meeting_party add constraint meeting_party_answered_by CHECK ((answered_by = ANY (ARRAY['self'::text, 'for_them'::text])));
alter table public.meeting_party add constraint meeting_party_kind CHECK ((kind = ANY (ARRAY['person'::text, 'supporter'::text, 'colleague'::text, 'organisation'::text, 'employer'::text])));
alter table public.meeting_party add constraint meeting_party_meeting FOREIGN KEY (collaboration_id, organisation_id, participant_id, meeting_id) REFERENCES public.meeting(collaboration_id, organisation_id, participant_id, meeting_id);
alter table public.meeting_party add constraint meeting_party_of_organisation CHECK (((kind = 'organisation'::text) = (party_organisation_id IS NOT NULL)));
alter table public.meeting_party add constraint meeting_party_organisation FOREIGN KEY (collaboration_id, party_organisation_id) REFERENCES public.organisation(collaboration_id, organisation_id);
alter table public.meeting_party add constraint meeting_party_pkey PRIMARY KEY (collaboration_id, meeting_party_id);
alter table public.meeting_preparation add constraint meeting_preparation_meeting FOREIGN KEY (collaboration_id, organisation_id, participant_id, meeting_id) REFERENCES public.meeting(collaboration_id, organisation_id, participant_id, meeting_id);
alter table public.meeting_preparation add constraint meeting_preparation_once UNIQUE (collaboration_id, organisation_id, meeting_id);
alter table public.meeting_preparation add constraint meeting_preparation_pkey PRIMARY KEY (collaboration_id, meeting_preparation_id);
alter table public.membership add constraint membership_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(account_id);
alter table public.membership add constraint membership_analyst_apart EXCLUDE USING gist (collaboration_id WITH =, account_id WITH =, (
CASE role
    WHEN 'analyst'::text THEN 1
    ELSE 0
END) WITH <>, tstzrange(LEAST(starts_at, ends_at), ends_at) WITH &&) WHERE ((role = ANY (ARRAY['analyst'::text, 'lss_officer'::text, 'job_consultant'::text, 'supervisor'::text, 'unit_staff'::text, 'fk_officer'::text, 'af_officer'::text, 'asf_caseworker'::text, 'school_staff'::text, 'manager'::text])));
alter table public.membership add constraint membership_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES public.account(account_id);
alter table public.membership add constraint membership_four_eyes CHECK (((confirmed_by IS NULL) OR (proposed_by IS NULL) OR (confirmed_by <> proposed_by)));
alter table public.membership add constraint membership_organisation FOREIGN KEY (collaboration_id, organisation_id) REFERENCES public.organisation(collaboration_id, organisation_id);
alter table public.membership add constraint membership_pkey PRIMARY KEY (collaboration_id, membership_id);
alter table public.membership add constraint membership_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES public.account(account_id);
alter table public.membership add constraint membership_role CHECK ((role = ANY (ARRAY['lss_officer'::text, 'job_consultant'::text, 'supervisor'::text, 'unit_staff'::text, 'project_lead'::text, 'fk_officer'::text, 'af_officer'::text, 'asf_caseworker'::text, 'school_staff'::text, 'manager'::text, 'analyst'::text, 'model_manager'::text, 'administrator'::text])));
alter table public.membership add constraint membership_unit FOREIGN KEY (collaboration_id, unit_id) REFERENCES public.unit(collaboration_id, unit_id);
alter table public.minutes add constraint minutes_meeting FOREIGN KEY (collaboration_id, organisation_id, participant_id, meeting_id) REFERENCES public.meeting(collaboration_id, organisation_id, participant_id, meeting_id);
alter table public.minutes add constraint minutes_once UNIQUE (collaboration_id, organisation_id, meeting_id);
alter table public.minutes add constraint minutes_person_answer CHECK ((person_answer = ANY (ARRAY['right'::text, 'question'::text])));
alter table public.minutes add constraint minutes_person_answered CHECK (((person_answer IS NULL) = (person_answered_at IS NULL)));
alter table public.minutes add constraint minutes_pkey PRIMARY KEY (collaboration_id, minutes_id);
alter table public.minutes add constraint minutes_released_after_shared CHECK (((released_at IS NULL) OR (shared_at IS NOT NULL)));
alter table public.minutes add constraint minutes_shared CHECK (((shared_at IS NULL) = (shared_how IS NULL)));
alter table public.minutes add constraint minutes_shared_how CHECK ((shared_how = ANY (ARRAY['own_page'::text, 'read_together'::text, 'on_paper'::text])));
alter table public.minutes add constraint minutes_written_by_fkey FOREIGN KEY (written_by) REFERENCES public.account(account_id);
alter table public.missing_level add constraint missing_level_file FOREIGN KEY (collaboration_id, organisation_id, participant_id) REFERENCES public.file(collaboration_id, organisation_id, participant_id);
alter table public.missing_level add constraint missing_level_level CHECK ((level = ANY (ARRAY['occupation'::text, 'work_oriented'::text, 'preparatory'::text, 'trial'::text, 'rehabilitation'::text, 'supported_work'::text, 'studies'::text])));
alter table public.missing_level add constraint missing_level_measure FOREIGN KEY (collaboration_id, measure_id) REFERENCES public.measure(collaboration_id, measure_id);
alter table public.missing_level add constraint missing_level_no_such_measure CHECK (((reason <> 'no_such'::text) OR (measure_id IS NULL)));
alter table public.missing_level add constraint missing_level_other_in_words CHECK (((reason <> 'other'::text) OR (words IS NOT NULL)));
alter table public.missing_level add constraint missing_level_pkey PRIMARY KEY (collaboration_id, missing_level_id);
alter table public.missing_level add constraint missing_level_reason CHECK ((reason = ANY (ARRAY['no_such'::text, 'full'::text, 'too_far'::text, 'too_demanding'::text, 'not_these_hours'::text, 'other'::text])));
alter table public.missing_level add constraint missing_level_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.account(account_id);
alter table public.model_approval add constraint model_approval_participants CHECK ((jsonb_typeof(participants) = 'array'::text));
alter table public.model_approval add constraint model_approval_path FOREIGN KEY (collaboration_id, content_hash) REFERENCES public.collaboration_path(collaboration_id, content_hash);
alter table public.model_approval add constraint model_approval_pkey PRIMARY KEY (collaboration_id, model_approval_id);
alter table public.model_approval add constraint model_approval_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.account(account_id);
alter table public.model_approval add constraint model_approval_withdrawn CHECK ((num_nonnulls(withdrawn_at, withdrawn_by, withdrawn_why) = ANY (ARRAY[0, 3])));
alter table public.model_approval add constraint model_approval_withdrawn_by_fkey FOREIGN KEY (withdrawn_by) REFERENCES public.account(account_id);
alter table public.model_mapping add constraint model_mapping_from FOREIGN KEY (collaboration_id, from_hash) REFERENCES public.collaboration_path(collaboration_id, content_hash);
alter table public.model_mapping add constraint model_mapping_other CHECK ((from_hash <> to_hash));
alter table public.model_mapping add constraint model_mapping_pkey PRIMARY KEY (collaboration_id, model_mapping_id);
alter table public.model_mapping add constraint model_mapping_published_by_fkey FOREIGN KEY (published_by) REFERENCES public.account(account_id);
alter table public.model_mapping add constraint model_mapping_steps CHECK ((jsonb_typeof(steps) = 'object'::text));
alter table public.model_mapping add constraint model_mapping_to FOREIGN KEY (collaboration_id, to_hash) REFERENCES public.collaboration_path(collaboration_id, content_hash);
alter table public.model_mapping add constraint model_mapping_withdrawn CHECK ((num_nonnulls(withdrawn_at, withdrawn_by) = ANY (ARRAY[0, 2])));
alter table public.model_mapping add constraint model_mapping_withdrawn_by_fkey FOREIGN KEY (withdrawn_by) REFERENCES public.account(account_id);
alter table public.model_move add constraint model_move_from_hash_fkey FOREIGN KEY (from_hash) REFERENCES public.path_version(content_hash);
alter table public.model_move add constraint model_move_key UNIQUE (collaboration_id, organisation_id, model_move_id);
alter table public.model_move add constraint model_move_mapping FOREIGN KEY (collaboration_id, model_mapping_id) REFERENCES public.model_mapping(collaboration_id, model_mapping_id);
alter table public.model_move add constraint model_move_pkey PRIMARY KEY (collaboration_id, model_move_id);
alter table public.model_move add constraint model_move_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.account(account_id);
alter table public.model_move add constraint model_move_to_hash_fkey FOREIGN KEY (to_hash) REFERENCES public.path_version(content_hash);
alter table public.model_move add constraint model_move_way FOREIGN KEY (collaboration_id, way_organisation_id, way_id) REFERENCES public.way(collaboration_id, organisation_id, way_id);
alter table public.model_use add constraint model_use_path FOREIGN KEY (collaboration_id, content_hash) REFERENCES public.collaboration_path(collaboration_id, content_hash);
alter table public.model_use add constraint model_use_pkey PRIMARY KEY (collaboration_id, model_use_id);
alter table public.model_use add constraint model_use_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.account(account_id);
alter table public.municipal_administration add constraint municipal_administration_added_by_fkey FOREIGN KEY (added_by) REFERENCES public.account(account_id);
alter table public.municipal_administration add constraint municipal_administration_key UNIQUE (collaboration_id, organisation_id, municipal_administration_id);
alter table public.municipal_administration add constraint municipal_administration_named UNIQUE (collaboration_id, organisation_id, name);
alter table public.municipal_administration add constraint municipal_administration_pkey PRIMARY KEY (collaboration_id, municipal_administration_id);
alter table public.municipal_job add constraint municipal_job_added_by_fkey FOREIGN KEY (added_by) REFERENCES public.account(account_id);
alter table public.municipal_job add constraint municipal_job_administration FOREIGN KEY (collaboration_id, organisation_id, municipal_administration_id) REFERENCES public.municipal_administration(collaboration_id, organisation_id, municipal_administration_id);
alter table public.municipal_job add constraint municipal_job_extent CHECK (((extent >= 1) AND (extent <=
CASE extent_unit
    WHEN 'percent'::text THEN 100
    ELSE 40
END)));
alter table public.municipal_job add constraint municipal_job_extent_unit CHECK ((extent_unit = ANY (ARRAY['percent'::text, 'hours'::text])));
alter table public.municipal_job add constraint municipal_job_form CHECK ((form = ANY (ARRAY['ordinary'::text, 'with_wage_subsidy'::text])));
alter table public.municipal_job add constraint municipal_job_jobs CHECK (((jobs >= 1) AND (jobs <= 200)));
alter table public.municipal_job add constraint municipal_job_key UNIQUE (collaboration_id, organisation_id, municipal_job_id);
alter table public.municipal_job add constraint municipal_job_period CHECK ((starts_on <= ends_on));
alter table public.municipal_job add constraint municipal_job_pkey PRIMARY KEY (collaboration_id, municipal_job_id);
alter table public.municipal_job add constraint municipal_job_responsible_id_fkey FOREIGN KEY (responsible_id) REFERENCES public.account(account_id);
alter table public.municipal_job add constraint municipal_job_withdrawn CHECK ((num_nonnulls(withdrawn_on, withdrawn_because) = ANY (ARRAY[0, 2])));
alter table public.municipal_job add constraint municipal_job_withdrawn_because CHECK ((withdrawn_because = ANY (ARRAY['need_gone'::text, 'no_supervision'::text, 'no_money'::text, 'other'::text])));
alter table public.municipal_job_match add constraint municipal_job_match_because CHECK ((because = ANY (ARRAY['person_wish'::text, 'tasks'::text, 'hours'::text, 'way_there'::text, 'no_supervision'::text, 'other_person'::text, 'job_gone'::text, 'other'::text])));
alter table public.municipal_job_match add constraint municipal_job_match_decided CHECK (((num_nonnulls(decision, decided_on) = ANY (ARRAY[0, 2])) AND (yes_on <= decided_on) AND (hr_on <= decided_on)));
alter table public.municipal_job_match add constraint municipal_job_match_decision CHECK ((decision = ANY (ARRAY['yes'::text, 'no'::text])));
alter table public.municipal_job_match add constraint municipal_job_match_ended CHECK (((num_nonnulls(ended_on, ended_because) = ANY (ARRAY[0, 2])) AND ((ended_on IS NULL) OR (NOT (decision IS DISTINCT FROM 'yes'::text))) AND (decided_on <= ended_on)));
alter table public.municipal_job_match add constraint municipal_job_match_ended_because CHECK ((ended_because = ANY (ARRAY['person_wish'::text, 'employer_wish'::text, 'other_job'::text, 'came_to_nothing'::text, 'as_agreed'::text, 'other'::text])));
alter table public.municipal_job_match add constraint municipal_job_match_file FOREIGN KEY (collaboration_id, organisation_id, participant_id) REFERENCES public.file(collaboration_id, organisation_id, participant_id);
alter table public.municipal_job_match add constraint municipal_job_match_hr CHECK (((num_nonnulls(hr_on, hr_with) = ANY (ARRAY[0, 2])) AND (yes_on <= hr_on)));
alter table public.municipal_job_match add constraint municipal_job_match_job FOREIGN KEY (collaboration_id, organisation_id, municipal_job_id) REFERENCES public.municipal_job(collaboration_id, organisation_id, municipal_job_id);
alter table public.municipal_job_match add constraint municipal_job_match_key UNIQUE (collaboration_id, organisation_id, participant_id, municipal_job_match_id);
alter table public.municipal_job_match add constraint municipal_job_match_no_says_why CHECK (((NOT (decision IS DISTINCT FROM 'no'::text)) = (because IS NOT NULL)));
alter table public.municipal_job_match add constraint municipal_job_match_pkey PRIMARY KEY (collaboration_id, municipal_job_match_id);
alter table public.municipal_job_match add constraint municipal_job_match_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES public.account(account_id);
alter table public.municipal_job_match add constraint municipal_job_match_yes_after_hr CHECK (((decision IS DISTINCT FROM 'yes'::text) OR (hr_on IS NOT NULL)));
alter table public.municipal_job_match add constraint municipal_job_match_yes_how CHECK ((yes_how = ANY (ARRAY['at_the_table'::text, 'signed'::text, 'by_telephone'::text])));
alter table public.note add constraint note_beside_one CHECK ((num_nonnulls(corrects_id, disputes_id) < 2));
alter table public.note add constraint note_corrects FOREIGN KEY (collaboration_id, organisation_id, participant_id, corrects_id) REFERENCES public.note(collaboration_id, organisation_id, participant_id, note_id);
alter table public.note add constraint note_disputes CHECK (((salt IS NULL) OR ((kind = 'considers_wrong'::text) = (disputes_id IS NOT NULL))));
alter table public.note add constraint note_disputes_note FOREIGN KEY (collaboration_id, organisation_id, participant_id, disputes_id) REFERENCES public.note(collaboration_id, organisation_id, participant_id, note_id);
alter table public.note add constraint note_file FOREIGN KEY (collaboration_id, organisation_id, participant_id) REFERENCES public.file(collaboration_id, organisation_id, participant_id);
alter table public.note add constraint note_happened_at CHECK ((happened_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text));
alter table public.note add constraint note_kind CHECK ((kind = ANY (ARRAY['event'::text, 'measure'::text, 'decision'::text, 'contact'::text, 'own_view'::text, 'considers_wrong'::text])));
alter table public.note add constraint note_number CHECK ((number > 0));
alter table public.note add constraint note_of_person UNIQUE (collaboration_id, organisation_id, participant_id, note_id);
alter table public.note add constraint note_one_chain UNIQUE (collaboration_id, organisation_id, participant_id, number);
alter table public.note add constraint note_part CHECK ((part = ANY (ARRAY['case'::text, 'unit'::text])));
alter table public.note add constraint note_pkey PRIMARY KEY (collaboration_id, note_id);
alter table public.note add constraint note_source CHECK ((source = ANY (ARRAY['present'::text, 'told'::text, 'written'::text])));
alter table public.note add constraint note_told CHECK (((source = 'told'::text) = ((told_by IS NOT NULL) AND (told_on IS NOT NULL))));
alter table public.note add constraint note_weeded CHECK (((salt IS NOT NULL) OR (num_nonnulls(kind, happened_on, happened_at, source, told_by, told_on, facts, assessment, own_view) = 0)));
alter table public.note add constraint note_whole CHECK (((salt IS NULL) OR ((kind IS NOT NULL) AND (happened_on IS NOT NULL) AND (source IS NOT NULL) AND (COALESCE(facts, own_view) IS NOT NULL))));
alter table public.note add constraint note_written_by_fkey FOREIGN KEY (written_by) REFERENCES public.account(account_id);
alter table public.note_attachment add constraint note_attachment_kind CHECK ((kind = ANY (ARRAY['pdf'::text, 'png'::text, 'jpeg'::text, 'docx'::text, 'odt'::text])));
alter table public.note_attachment add constraint note_attachment_note FOREIGN KEY (collaboration_id, organisation_id, participant_id, note_id) REFERENCES public.note(collaboration_id, organisation_id, participant_id, note_id);
alter table public.note_attachment add constraint note_attachment_part CHECK ((part = ANY (ARRAY['case'::text, 'unit'::text])));
alter table public.note_attachment add constraint note_attachment_pkey PRIMARY KEY (collaboration_id, note_attachment_id);
alter table public.note_attachment add constraint note_attachment_place UNIQUE (collaboration_id, organisation_id, participant_id, note_id, place);
alter table public.note_attachment add constraint note_attachment_size CHECK (((octet_length(content) >= 1) AND (octet_length(content) <= 20971520)));
alter table public.organisation add constraint organisation_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaboration(collaboration_id);
alter table public.organisation add constraint organisation_kind CHECK ((kind = ANY (ARRAY['FSF'::text, 'ASF'::text, 'FK'::text, 'AF'::text, 'school'::text, 'provider'::text, 'employer'::text, 'steering'::text])));
alter table public.organisation add constraint organisation_pkey PRIMARY KEY (collaboration_id, organisation_id);
alter table public.own_answer add constraint own_answer_because CHECK ((because_code = ANY (ARRAY['feels_right_here'::text, 'calm_now'::text, 'the_journey'::text, 'the_hours'::text, 'the_money'::text, 'tried_before'::text])));
alter table public.own_answer add constraint own_answer_file FOREIGN KEY (collaboration_id, organisation_id, participant_id) REFERENCES public.file(collaboration_id, organisation_id, participant_id);
alter table public.own_answer add constraint own_answer_known CHECK ((answer = ANY (ARRAY['yes'::text, 'not_now'::text, 'no'::text, 'not_suitable'::text])));
alter table public.own_answer add constraint own_answer_pkey PRIMARY KEY (collaboration_id, own_answer_id);
alter table public.own_answer add constraint own_answer_reason CHECK (((answer <> 'not_suitable'::text) OR (because IS NOT NULL) OR (because_code IS NOT NULL)));
alter table public.own_answer add constraint own_answer_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.account(account_id);
alter table public.participant add constraint participant_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaboration(collaboration_id);
alter table public.participant add constraint participant_pkey PRIMARY KEY (collaboration_id, participant_id);
alter table public.participant_key add constraint participant_key_participant FOREIGN KEY (collaboration_id, participant_id) REFERENCES public.participant(collaboration_id, participant_id);
alter table public.participant_key add constraint participant_key_pkey PRIMARY KEY (collaboration_id, number_hmac);
alter table public.path_version add constraint path_version_hash CHECK ((content_hash ~ '^[0-9a-f]{64}$'::text));
alter table public.path_version add constraint path_version_pkey PRIMARY KEY (content_hash);
alter table public.pause add constraint pause_no_overlap EXCLUDE USING gist (collaboration_id WITH =, organisation_id WITH =, way_id WITH =, daterange(starts_on, ends_on, '[]'::text) WITH &&);
alter table public.pause add constraint pause_period CHECK ((ends_on >= starts_on));
alter table public.pause add constraint pause_pkey PRIMARY KEY (collaboration_id, pause_id);
alter table public.pause add constraint pause_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.account(account_id);
alter table public.pause add constraint pause_way FOREIGN KEY (collaboration_id, way_organisation_id, way_id) REFERENCES public.way(collaboration_id, organisation_id, way_id);
alter table public.person_account add constraint person_account_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(account_id);
alter table public.person_account add constraint person_account_participant FOREIGN KEY (collaboration_id, participant_id) REFERENCES public.participant(collaboration_id, participant_id);
alter table public.person_account add constraint person_account_pkey PRIMARY KEY (collaboration_id, person_account_id);
alter table public.person_setting add constraint person_setting_amount CHECK ((amount = ANY (ARRAY['all'::text, 'next'::text])));
alter table public.person_setting add constraint person_setting_colours CHECK ((colours = ANY (ARRAY['device'::text, 'light'::text, 'dark'::text, 'contrast'::text])));
alter table public.person_setting add constraint person_setting_participant FOREIGN KEY (collaboration_id, participant_id) REFERENCES public.participant(collaboration_id, participant_id);
alter table public.person_setting add constraint person_setting_pictures CHECK ((pictures ~ '^[a-z0-9][a-z0-9-]{0,40}$'::text));
alter table public.person_setting add constraint person_setting_pkey PRIMARY KEY (collaboration_id, participant_id);
alter table public.person_setting add constraint person_setting_speech CHECK ((speech = ANY (ARRAY['slow'::text, 'usual'::text, 'fast'::text])));
alter table public.person_setting add constraint person_setting_text_size CHECK ((text_size = ANY (ARRAY['usual'::text, 'large'::text, 'largest'::text])));
alter table public.place_no add constraint place_no_because CHECK ((because = ANY (ARRAY['tasks'::text, 'way_there'::text, 'hours'::text, 'other_wish'::text, 'not_now'::text, 'no_supervision'::text, 'seat_gone'::text, 'not_right'::text, 'other'::text])));
alter table public.place_no add constraint place_no_file FOREIGN KEY (collaboration_id, organisation_id, participant_id) REFERENCES public.file(collaboration_id, organisation_id, participant_id);
alter table public.place_no add constraint place_no_pkey PRIMARY KEY (collaboration_id, place_no_id);
alter table public.place_no add constraint place_no_place FOREIGN KEY (collaboration_id, organisation_id, learning_place_id) REFERENCES public.learning_place(collaboration_id, organisation_id, learning_place_id);
alter table public.place_no add constraint place_no_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.account(account_id);
alter table public.place_no add constraint place_no_said_by CHECK ((said_by = ANY (ARRAY['person'::text, 'employer'::text, 'municipality'::text])));
alter table public.placement add constraint placement_file FOREIGN KEY (collaboration_id, organisation_id, participant_id) REFERENCES public.file(collaboration_id, organisation_id, participant_id);
alter table public.placement add constraint placement_form CHECK ((form = ANY (ARRAY['group'::text, 'work_oriented_group'::text, 'outplaced_group'::text, 'individual_placement'::text])));
alter table public.placement add constraint placement_no_overlap EXCLUDE USING gist (collaboration_id WITH =, organisation_id WITH =, participant_id WITH =, daterange(starts_on, ends_on, '[]'::text) WITH &&);
alter table public.placement add constraint placement_period CHECK ((ends_on >= starts_on));
alter table public.placement add constraint placement_pkey PRIMARY KEY (collaboration_id, placement_id);
alter table public.placement add constraint placement_unit FOREIGN KEY (collaboration_id, unit_id) REFERENCES public.unit(collaboration_id, unit_id);
alter table public.plan add constraint plan_end_reason CHECK ((end_reason = ANY (ARRAY['goal_reached'::text, 'goes_on_elsewhere'::text, 'own_wish'::text, 'moved'::text])));
alter table public.plan add constraint plan_end_says_why CHECK ((num_nonnulls(ended_on, end_reason) = ANY (ARRAY[0, 2])));
alter table public.plan add constraint plan_file FOREIGN KEY (collaboration_id, organisation_id, participant_id) REFERENCES public.file(collaboration_id, organisation_id, participant_id);
alter table public.plan add constraint plan_key UNIQUE (collaboration_id, organisation_id, participant_id, plan_id);
alter table public.plan add constraint plan_opened_by_fkey FOREIGN KEY (opened_by) REFERENCES public.account(account_id);
alter table public.plan add constraint plan_pkey PRIMARY KEY (collaboration_id, plan_id);
alter table public.plan_activity add constraint plan_activity_done_by CHECK ((done_by = ANY (ARRAY['person'::text, 'FSF'::text, 'ASF'::text, 'FK'::text, 'AF'::text, 'school'::text, 'provider'::text, 'employer'::text, 'other'::text])));
alter table public.plan_activity add constraint plan_activity_key UNIQUE (collaboration_id, organisation_id, participant_id, plan_activity_id);
alter table public.plan_activity add constraint plan_activity_once UNIQUE (collaboration_id, organisation_id, participant_id, plan_version_id, activity_key);
alter table public.plan_activity add constraint plan_activity_period CHECK ((starts_on <= ends_on));
alter table public.plan_activity add constraint plan_activity_pkey PRIMARY KEY (collaboration_id, plan_activity_id);
alter table public.plan_activity add constraint plan_activity_version FOREIGN KEY (collaboration_id, organisation_id, participant_id, plan_version_id) REFERENCES public.plan_version(collaboration_id, organisation_id, participant_id, plan_version_id);
alter table public.plan_activity add constraint plan_activity_written_by_fkey FOREIGN KEY (written_by) REFERENCES public.account(account_id);
alter table public.plan_activity_status add constraint plan_activity_status_cancelled_says_why CHECK (((status = 'cancelled'::text) = (reason IS NOT NULL)));
alter table public.plan_activity_status add constraint plan_activity_status_file FOREIGN KEY (collaboration_id, organisation_id, participant_id) REFERENCES public.file(collaboration_id, organisation_id, participant_id);
alter table public.plan_activity_status add constraint plan_activity_status_pkey PRIMARY KEY (collaboration_id, plan_activity_status_id);
alter table public.plan_activity_status add constraint plan_activity_status_reason CHECK ((reason = ANY (ARRAY['does_not_exist'::text, 'no_place'::text, 'person_said_no'::text, 'other_way'::text, 'ended_early'::text, 'not_needed'::text, 'other'::text])));
alter table public.plan_activity_status add constraint plan_activity_status_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.account(account_id);
alter table public.plan_activity_status add constraint plan_activity_status_status CHECK ((status = ANY (ARRAY['suggested'::text, 'planned'::text, 'ongoing'::text, 'done'::text, 'cancelled'::text])));
alter table public.plan_agreement add constraint plan_agreement_answer CHECK ((answer = ANY (ARRAY['yes'::text, 'change'::text, 'not_taking_part'::text])));
alter table public.plan_agreement add constraint plan_agreement_at_the_table_says_how CHECK (((how = 'own_sign_in'::text) OR (recorded_how IS NOT NULL) OR (answer = 'not_taking_part'::text)));
alter table public.plan_agreement add constraint plan_agreement_file FOREIGN KEY (collaboration_id, organisation_id, participant_id) REFERENCES public.file(collaboration_id, organisation_id, participant_id);
alter table public.plan_agreement add constraint plan_agreement_how CHECK ((how = ANY (ARRAY['own_sign_in'::text, 'at_the_table'::text])));
alter table public.plan_agreement add constraint plan_agreement_names_its_party CHECK (((party = 'organisation'::text) = (party_organisation_id IS NOT NULL)));
alter table public.plan_agreement add constraint plan_agreement_organisation FOREIGN KEY (collaboration_id, party_organisation_id) REFERENCES public.organisation(collaboration_id, organisation_id);
alter table public.plan_agreement add constraint plan_agreement_party CHECK ((party = ANY (ARRAY['person'::text, 'organisation'::text])));
alter table public.plan_agreement add constraint plan_agreement_pkey PRIMARY KEY (collaboration_id, plan_agreement_id);
alter table public.plan_agreement add constraint plan_agreement_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.account(account_id);
alter table public.plan_agreement add constraint plan_agreement_recorded_how CHECK ((recorded_how = ANY (ARRAY['signed'::text, 'oral'::text, 'with_communication_support'::text, 'by_telephone'::text])));
alter table public.plan_agreement add constraint plan_agreement_says_why CHECK (((answer = 'yes'::text) OR (words IS NOT NULL)));
alter table public.plan_agreement add constraint plan_agreement_version FOREIGN KEY (collaboration_id, plan_organisation_id, participant_id, plan_version_id) REFERENCES public.plan_version(collaboration_id, organisation_id, participant_id, plan_version_id);
alter table public.plan_goal add constraint plan_goal_has_its_bytes CHECK ((num_nonnulls(media_type, bytes) =
CASE kind
    WHEN 'text'::text THEN 0
    ELSE 2
END));
alter table public.plan_goal add constraint plan_goal_key UNIQUE (collaboration_id, organisation_id, participant_id, plan_id, plan_goal_id);
alter table public.plan_goal add constraint plan_goal_kind CHECK ((kind = ANY (ARRAY['text'::text, 'picture'::text, 'sound'::text])));
alter table public.plan_goal add constraint plan_goal_pkey PRIMARY KEY (collaboration_id, plan_goal_id);
alter table public.plan_goal add constraint plan_goal_plan FOREIGN KEY (collaboration_id, organisation_id, participant_id, plan_id) REFERENCES public.plan(collaboration_id, organisation_id, participant_id, plan_id);
alter table public.plan_goal add constraint plan_goal_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.account(account_id);
alter table public.plan_goal add constraint plan_goal_size CHECK ((length(bytes) <= 10485760));
alter table public.plan_goal add constraint plan_goal_told_by CHECK ((told_by = ANY (ARRAY['person'::text, 'staff'::text])));
alter table public.plan_review add constraint plan_review_implementation FOREIGN KEY (collaboration_id, organisation_id, participant_id, implementation_plan_id) REFERENCES public.implementation_plan(collaboration_id, organisation_id, participant_id, implementation_plan_id);
alter table public.plan_review add constraint plan_review_kind CHECK ((kind = ANY (ARRAY['held'::text, 'postponed'::text])));
alter table public.plan_review add constraint plan_review_lss FOREIGN KEY (collaboration_id, organisation_id, participant_id, lss_plan_id) REFERENCES public.lss_plan(collaboration_id, organisation_id, participant_id, lss_plan_id);
alter table public.plan_review add constraint plan_review_of_one CHECK ((num_nonnulls(plan_id, lss_plan_id, implementation_plan_id) = 1));
alter table public.plan_review add constraint plan_review_pkey PRIMARY KEY (collaboration_id, plan_review_id);
alter table public.plan_review add constraint plan_review_plan FOREIGN KEY (collaboration_id, organisation_id, participant_id, plan_id) REFERENCES public.plan(collaboration_id, organisation_id, participant_id, plan_id);
alter table public.plan_review add constraint plan_review_postponed_to CHECK (((kind = 'held'::text) OR (next_to IS NOT NULL)));
alter table public.plan_review add constraint plan_review_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.account(account_id);
alter table public.plan_review add constraint plan_review_window CHECK (((next_from <= next_to) AND (num_nonnulls(next_from, next_to) = ANY (ARRAY[0, 2]))));
alter table public.plan_undertaking add constraint plan_undertaking_file FOREIGN KEY (collaboration_id, organisation_id, participant_id) REFERENCES public.file(collaboration_id, organisation_id, participant_id);
alter table public.plan_undertaking add constraint plan_undertaking_key UNIQUE (collaboration_id, organisation_id, participant_id, plan_undertaking_id);
alter table public.plan_undertaking add constraint plan_undertaking_period CHECK ((starts_on <= ends_on));
alter table public.plan_undertaking add constraint plan_undertaking_pkey PRIMARY KEY (collaboration_id, plan_undertaking_id);
alter table public.plan_undertaking add constraint plan_undertaking_plan FOREIGN KEY (collaboration_id, plan_organisation_id, participant_id, plan_id) REFERENCES public.plan(collaboration_id, organisation_id, participant_id, plan_id);
alter table public.plan_undertaking add constraint plan_undertaking_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.account(account_id);
alter table public.plan_undertaking add constraint plan_undertaking_replaced_once UNIQUE (collaboration_id, organisation_id, participant_id, replaces_id);
alter table public.plan_undertaking add constraint plan_undertaking_replaces FOREIGN KEY (collaboration_id, organisation_id, participant_id, replaces_id) REFERENCES public.plan_undertaking(collaboration_id, organisation_id, participant_id, plan_undertaking_id);
alter table public.plan_version add constraint plan_version_key UNIQUE (collaboration_id, organisation_id, participant_id, plan_version_id);
alter table public.plan_version add constraint plan_version_locked CHECK (((num_nonnulls(locked_on, locked_by) = ANY (ARRAY[0, 2])) AND ((locked_on IS NULL) OR (shown_version = version))));
alter table public.plan_version add constraint plan_version_locked_by_fkey FOREIGN KEY (locked_by) REFERENCES public.account(account_id);
alter table public.plan_version add constraint plan_version_money_talk CHECK ((money_talk = ANY (ARRAY['not_yet'::text, 'held'::text])));
alter table public.plan_version add constraint plan_version_money_talk_held CHECK (((money_talk = 'not_yet'::text) OR (money_talk_on IS NOT NULL)));
alter table public.plan_version add constraint plan_version_number CHECK ((number > 0));
alter table public.plan_version add constraint plan_version_numbered UNIQUE (collaboration_id, organisation_id, participant_id, plan_id, number);
alter table public.plan_version add constraint plan_version_picture FOREIGN KEY (collaboration_id, organisation_id, participant_id, plan_id, goal_picture_id) REFERENCES public.plan_goal(collaboration_id, organisation_id, participant_id, plan_id, plan_goal_id);
alter table public.plan_version add constraint plan_version_pkey PRIMARY KEY (collaboration_id, plan_version_id);
alter table public.plan_version add constraint plan_version_plan FOREIGN KEY (collaboration_id, organisation_id, participant_id, plan_id) REFERENCES public.plan(collaboration_id, organisation_id, participant_id, plan_id);
alter table public.plan_version add constraint plan_version_released_when_shown CHECK (((num_nonnulls(released_version, released_at) = ANY (ARRAY[0, 2])) AND ((released_at IS NULL) OR (shown_at IS NOT NULL))));
alter table public.plan_version add constraint plan_version_review CHECK ((review_from <= review_to));
alter table public.plan_version add constraint plan_version_shown CHECK ((num_nonnulls(shown_version, shown_at, shown_by, shown_how) = ANY (ARRAY[0, 4])));
alter table public.plan_version add constraint plan_version_shown_by_fkey FOREIGN KEY (shown_by) REFERENCES public.account(account_id);
alter table public.plan_version add constraint plan_version_shown_how CHECK ((shown_how = ANY (ARRAY['read_together'::text, 'read_aloud'::text, 'with_pictures'::text, 'with_interpreter'::text, 'own_page'::text])));
alter table public.plan_version add constraint plan_version_sound FOREIGN KEY (collaboration_id, organisation_id, participant_id, plan_id, goal_sound_id) REFERENCES public.plan_goal(collaboration_id, organisation_id, participant_id, plan_id, plan_goal_id);
alter table public.plan_version add constraint plan_version_written_by_fkey FOREIGN KEY (written_by) REFERENCES public.account(account_id);
alter table public.processing_basis add constraint processing_basis_legal_basis CHECK ((legal_basis = ANY (ARRAY['legal_obligation'::text, 'public_task'::text])));
alter table public.processing_basis add constraint processing_basis_one_version UNIQUE (collaboration_id, organisation_id, line_id, version);
alter table public.processing_basis add constraint processing_basis_organisation FOREIGN KEY (collaboration_id, organisation_id) REFERENCES public.organisation(collaboration_id, organisation_id);
alter table public.processing_basis add constraint processing_basis_period CHECK ((ends_on >= starts_on));
alter table public.processing_basis add constraint processing_basis_pkey PRIMARY KEY (collaboration_id, processing_basis_id);
alter table public.processing_basis add constraint processing_basis_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.account(account_id);
alter table public.programme_attendance add constraint programme_attendance_away_has_reason CHECK ((((state = 'away'::text) = (reason IS NOT NULL)) AND ((was_state = 'away'::text) = (was_reason IS NOT NULL))));
alter table public.programme_attendance add constraint programme_attendance_enrolment FOREIGN KEY (collaboration_id, organisation_id, participant_id, programme_round_id, programme_enrolment_id) REFERENCES public.programme_enrolment(collaboration_id, organisation_id, participant_id, programme_round_id, programme_enrolment_id);
alter table public.programme_attendance add constraint programme_attendance_marked_by_fkey FOREIGN KEY (marked_by) REFERENCES public.account(account_id);
alter table public.programme_attendance add constraint programme_attendance_occasion FOREIGN KEY (collaboration_id, organisation_id, programme_round_id, programme_occasion_id) REFERENCES public.programme_occasion(collaboration_id, organisation_id, programme_round_id, programme_occasion_id);
alter table public.programme_attendance add constraint programme_attendance_once UNIQUE (collaboration_id, organisation_id, participant_id, programme_occasion_id);
alter table public.programme_attendance add constraint programme_attendance_pkey PRIMARY KEY (collaboration_id, programme_attendance_id);
alter table public.programme_attendance add constraint programme_attendance_reason CHECK ((reason = ANY (ARRAY['ill'::text, 'leave'::text, 'other_meeting'::text, 'other'::text, 'no_show'::text])));
alter table public.programme_attendance add constraint programme_attendance_state CHECK ((state = ANY (ARRAY['expected'::text, 'here'::text, 'left'::text, 'away'::text])));
alter table public.programme_attendance add constraint programme_attendance_was_reason CHECK ((was_reason = ANY (ARRAY['ill'::text, 'leave'::text, 'other_meeting'::text, 'other'::text, 'no_show'::text])));
alter table public.programme_attendance add constraint programme_attendance_was_state CHECK ((was_state = ANY (ARRAY['expected'::text, 'here'::text, 'left'::text, 'away'::text])));
alter table public.programme_course add constraint programme_course_added_by_fkey FOREIGN KEY (added_by) REFERENCES public.account(account_id);
alter table public.programme_course add constraint programme_course_form CHECK ((form = ANY (ARRAY['group'::text, 'one_to_one'::text, 'both'::text])));
alter table public.programme_course add constraint programme_course_key UNIQUE (collaboration_id, organisation_id, programme_course_id);
alter table public.programme_course add constraint programme_course_organisation FOREIGN KEY (collaboration_id, organisation_id) REFERENCES public.organisation(collaboration_id, organisation_id);
alter table public.programme_course add constraint programme_course_pkey PRIMARY KEY (collaboration_id, programme_course_id);
alter table public.programme_enrolment add constraint programme_enrolment_activity FOREIGN KEY (collaboration_id, organisation_id, participant_id, plan_activity_id) REFERENCES public.plan_activity(collaboration_id, organisation_id, participant_id, plan_activity_id);
alter table public.programme_enrolment add constraint programme_enrolment_file FOREIGN KEY (collaboration_id, organisation_id, participant_id) REFERENCES public.file(collaboration_id, organisation_id, participant_id);
alter table public.programme_enrolment add constraint programme_enrolment_in_round UNIQUE (collaboration_id, organisation_id, participant_id, programme_round_id, programme_enrolment_id);
alter table public.programme_enrolment add constraint programme_enrolment_key UNIQUE (collaboration_id, organisation_id, participant_id, programme_enrolment_id);
alter table public.programme_enrolment add constraint programme_enrolment_pkey PRIMARY KEY (collaboration_id, programme_enrolment_id);
alter table public.programme_enrolment add constraint programme_enrolment_queue_number CHECK ((queue_number > 0));
alter table public.programme_enrolment add constraint programme_enrolment_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.account(account_id);
alter table public.programme_enrolment add constraint programme_enrolment_round FOREIGN KEY (collaboration_id, organisation_id, programme_round_id) REFERENCES public.programme_round(collaboration_id, organisation_id, programme_round_id);
alter table public.programme_ground add constraint programme_ground_code CHECK ((code = ANY (ARRAY['how_work_works'::text, 'know_jobs'::text, 'routines'::text, 'confidence'::text, 'cooperation'::text, 'reading_and_counting'::text, 'travel'::text, 'money'::text, 'rights'::text, 'noise'::text, 'pace'::text, 'reading'::text, 'contact'::text, 'lifting'::text, 'hours'::text, 'branches'::text, 'own'::text])));
alter table public.programme_ground add constraint programme_ground_course FOREIGN KEY (collaboration_id, organisation_id, programme_course_id) REFERENCES public.programme_course(collaboration_id, organisation_id, programme_course_id);
alter table public.programme_ground add constraint programme_ground_kind CHECK ((kind = ANY (ARRAY['need'::text, 'demand'::text])));
alter table public.programme_ground add constraint programme_ground_number CHECK ((number > 0));
alter table public.programme_ground add constraint programme_ground_own_words CHECK (((code <> 'own'::text) OR (words <> ''::text)));
alter table public.programme_ground add constraint programme_ground_people CHECK (((people >= 1) AND (people <= 500)));
alter table public.programme_ground add constraint programme_ground_pkey PRIMARY KEY (collaboration_id, programme_ground_id);
alter table public.programme_ground add constraint programme_ground_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.account(account_id);
alter table public.programme_ground add constraint programme_ground_round FOREIGN KEY (collaboration_id, organisation_id, programme_round_id) REFERENCES public.programme_round(collaboration_id, organisation_id, programme_round_id);
alter table public.programme_ground add constraint programme_ground_says_how_many CHECK (((kind = 'need'::text) = (people IS NOT NULL)));
alter table public.programme_ground add constraint programme_ground_says_whence CHECK (((kind = 'demand'::text) = (source IS NOT NULL)));
alter table public.programme_ground add constraint programme_ground_source CHECK ((source = ANY (ARRAY['mapped_workplaces'::text, 'employer'::text, 'statistics'::text, 'other'::text])));
alter table public.programme_ground add constraint programme_ground_tasks CHECK (((tasks_asking >= 1) AND (tasks_asking <= tasks_mapped)));
alter table public.programme_ground add constraint programme_ground_version UNIQUE (collaboration_id, organisation_id, line_id, number);
alter table public.programme_module add constraint programme_module_course FOREIGN KEY (collaboration_id, organisation_id, programme_course_id) REFERENCES public.programme_course(collaboration_id, organisation_id, programme_course_id);
alter table public.programme_module add constraint programme_module_key UNIQUE (collaboration_id, organisation_id, programme_module_id);
alter table public.programme_module add constraint programme_module_kind CHECK ((kind = ANY (ARRAY['labour_market'::text, 'life_skills'::text, 'self_strengthening'::text, 'expectations'::text, 'social_insurance'::text, 'day_activity_and_employment'::text, 'own'::text])));
alter table public.programme_module add constraint programme_module_link CHECK ((link ~ '^https://'::text));
alter table public.programme_module add constraint programme_module_pkey PRIMARY KEY (collaboration_id, programme_module_id);
alter table public.programme_module add constraint programme_module_position CHECK ((("position" >= 1) AND ("position" <= 99)));
alter table public.programme_occasion add constraint programme_occasion_added_by_fkey FOREIGN KEY (added_by) REFERENCES public.account(account_id);
alter table public.programme_occasion add constraint programme_occasion_ends CHECK ((ends ~ '^([01]\d|2[0-3]):[0-5]\d$'::text));
alter table public.programme_occasion add constraint programme_occasion_key UNIQUE (collaboration_id, organisation_id, programme_occasion_id);
alter table public.programme_occasion add constraint programme_occasion_leader_id_fkey FOREIGN KEY (leader_id) REFERENCES public.account(account_id);
alter table public.programme_occasion add constraint programme_occasion_of_round UNIQUE (collaboration_id, organisation_id, programme_round_id, programme_occasion_id);
alter table public.programme_occasion add constraint programme_occasion_pkey PRIMARY KEY (collaboration_id, programme_occasion_id);
alter table public.programme_occasion add constraint programme_occasion_round FOREIGN KEY (collaboration_id, organisation_id, programme_round_id) REFERENCES public.programme_round(collaboration_id, organisation_id, programme_round_id);
alter table public.programme_occasion add constraint programme_occasion_starts CHECK ((starts ~ '^([01]\d|2[0-3]):[0-5]\d$'::text));
alter table public.programme_occasion add constraint programme_occasion_time CHECK ((ends > starts));
alter table public.programme_queue add constraint programme_queue_given_back_on CHECK ((cardinality(given_back_on) = cardinality(given_back)));
alter table public.programme_queue add constraint programme_queue_issued CHECK ((issued >= 0));
alter table public.programme_queue add constraint programme_queue_pkey PRIMARY KEY (collaboration_id, programme_round_id);
alter table public.programme_queue add constraint programme_queue_round FOREIGN KEY (collaboration_id, organisation_id, programme_round_id) REFERENCES public.programme_round(collaboration_id, organisation_id, programme_round_id);
alter table public.programme_round add constraint programme_round_added_by_fkey FOREIGN KEY (added_by) REFERENCES public.account(account_id);
alter table public.programme_round add constraint programme_round_course FOREIGN KEY (collaboration_id, organisation_id, programme_course_id) REFERENCES public.programme_course(collaboration_id, organisation_id, programme_course_id);
alter table public.programme_round add constraint programme_round_ended_because CHECK ((ended_because = ANY (ARRAY['completed'::text, 'too_few'::text, 'no_leader'::text, 'no_room'::text, 'moved'::text, 'other'::text])));
alter table public.programme_round add constraint programme_round_ended_says_why CHECK (((ended_on IS NULL) = (ended_because IS NULL)));
alter table public.programme_round add constraint programme_round_forum FOREIGN KEY (collaboration_id, organisation_id, forum_event_id) REFERENCES public.forum_event(collaboration_id, organisation_id, forum_event_id);
alter table public.programme_round add constraint programme_round_key UNIQUE (collaboration_id, organisation_id, programme_round_id);
alter table public.programme_round add constraint programme_round_kind CHECK ((kind = ANY (ARRAY['course'::text, 'study_visit'::text])));
alter table public.programme_round add constraint programme_round_leader_id_fkey FOREIGN KEY (leader_id) REFERENCES public.account(account_id);
alter table public.programme_round add constraint programme_round_of_course CHECK (((kind = 'study_visit'::text) OR (programme_course_id IS NOT NULL)));
alter table public.programme_round add constraint programme_round_organisation FOREIGN KEY (collaboration_id, organisation_id) REFERENCES public.organisation(collaboration_id, organisation_id);
alter table public.programme_round add constraint programme_round_pkey PRIMARY KEY (collaboration_id, programme_round_id);
alter table public.programme_round add constraint programme_round_seats CHECK (((seats >= 1) AND (seats <= 500)));
alter table public.protected_access add constraint protected_access_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(account_id);
alter table public.protected_access add constraint protected_access_granted_by_fkey FOREIGN KEY (granted_by) REFERENCES public.account(account_id);
alter table public.protected_access add constraint protected_access_organisation FOREIGN KEY (collaboration_id, organisation_id) REFERENCES public.organisation(collaboration_id, organisation_id);
alter table public.protected_access add constraint protected_access_participant FOREIGN KEY (collaboration_id, participant_id) REFERENCES public.participant(collaboration_id, participant_id);
alter table public.protected_access add constraint protected_access_pkey PRIMARY KEY (collaboration_id, protected_access_id);
alter table public.published_figure add constraint published_figure_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaboration(collaboration_id);
alter table public.published_figure add constraint published_figure_once UNIQUE (collaboration_id, indicator, year, dimension, category, source);
alter table public.published_figure add constraint published_figure_pkey PRIMARY KEY (collaboration_id, published_figure_id);
alter table public.read_log add constraint read_log_pkey PRIMARY KEY (collaboration_id, read_log_id);
alter table public.read_log add constraint read_log_reader CHECK ((num_nonnulls(account_id, employer_link_id) = 1));
alter table public.read_question add constraint read_question_answered CHECK ((num_nonnulls(answer, answered_by, answered_at) = ANY (ARRAY[0, 3])));
alter table public.read_question add constraint read_question_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES public.account(account_id);
alter table public.read_question add constraint read_question_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES public.account(account_id);
alter table public.read_question add constraint read_question_organisation FOREIGN KEY (collaboration_id, organisation_id) REFERENCES public.organisation(collaboration_id, organisation_id);
alter table public.read_question add constraint read_question_pkey PRIMARY KEY (collaboration_id, read_question_id);
alter table public.refusal_log add constraint refusal_log_pkey PRIMARY KEY (refusal_log_id);
alter table public.representation add constraint representation_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(account_id);
alter table public.representation add constraint representation_areas CHECK (((cardinality(areas) > 0) AND (areas <@ ARRAY['step'::text, 'plan'::text, 'meetings'::text, 'preparation'::text, 'work'::text, 'benefits'::text, 'assessments'::text])));
alter table public.representation add constraint representation_ended CHECK (((ended_at IS NULL) = (ended_by IS NULL)));
alter table public.representation add constraint representation_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES public.account(account_id);
alter table public.representation add constraint representation_granted_by_fkey FOREIGN KEY (granted_by) REFERENCES public.account(account_id);
alter table public.representation add constraint representation_period CHECK ((ends_on >= starts_on));
alter table public.representation add constraint representation_person_says CHECK ((person_says = ANY (ARRAY['yes'::text, 'does_not_object'::text])));
alter table public.representation add constraint representation_pkey PRIMARY KEY (collaboration_id, representation_id);
alter table public.representation add constraint representation_proof CHECK ((proof = ANY (ARRAY['court_decision'::text, 'register_extract'::text, 'power_of_attorney'::text, 'person_said_so'::text])));
alter table public.representation add constraint representation_representative FOREIGN KEY (collaboration_id, organisation_id, participant_id, representative_id) REFERENCES public.representative(collaboration_id, organisation_id, participant_id, representative_id);
alter table public.representative add constraint representative_areas CHECK ((areas <@ ARRAY['identity'::text, 'step'::text, 'plan'::text, 'meetings'::text, 'preparation'::text, 'work'::text, 'benefits'::text, 'assessments'::text]));
alter table public.representative add constraint representative_file FOREIGN KEY (collaboration_id, organisation_id, participant_id) REFERENCES public.file(collaboration_id, organisation_id, participant_id);
alter table public.representative add constraint representative_kind CHECK ((kind = ANY (ARRAY['custodian'::text, 'legal_guardian'::text, 'administrator'::text, 'next_of_kin'::text, 'other'::text])));
alter table public.representative add constraint representative_of_file UNIQUE (collaboration_id, organisation_id, participant_id, representative_id);
alter table public.representative add constraint representative_period CHECK ((ends_on >= starts_on));
alter table public.representative add constraint representative_pkey PRIMARY KEY (collaboration_id, representative_id);
alter table public.sampling_plan add constraint sampling_plan_choice CHECK ((choice = ANY (ARRAY['random'::text, 'per_role'::text])));
alter table public.sampling_plan add constraint sampling_plan_every CHECK ((every = ANY (ARRAY['month'::text, 'quarter'::text])));
alter table public.sampling_plan add constraint sampling_plan_one UNIQUE (collaboration_id, organisation_id, version);
alter table public.sampling_plan add constraint sampling_plan_organisation FOREIGN KEY (collaboration_id, organisation_id) REFERENCES public.organisation(collaboration_id, organisation_id);
alter table public.sampling_plan add constraint sampling_plan_pkey PRIMARY KEY (collaboration_id, sampling_plan_id);
alter table public.sampling_plan add constraint sampling_plan_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.account(account_id);
alter table public.sampling_plan add constraint sampling_plan_size CHECK (((size >= 1) AND (size <= 200)));
alter table public.sampling_plan add constraint sampling_plan_version CHECK ((version > 0));
alter table public.schooling add constraint schooling_file FOREIGN KEY (collaboration_id, organisation_id, participant_id) REFERENCES public.file(collaboration_id, organisation_id, participant_id);
alter table public.schooling add constraint schooling_form CHECK ((school_form = ANY (ARRAY['adapted_upper_secondary'::text, 'upper_secondary'::text, 'other'::text])));
alter table public.schooling add constraint schooling_pkey PRIMARY KEY (collaboration_id, organisation_id, participant_id);
alter table public.schooling add constraint schooling_year CHECK (((school_year >= 1) AND (school_year <= 4)));
alter table public.session add constraint session_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(account_id) ON DELETE CASCADE;
alter table public.session add constraint session_one_way_in CHECK ((((num_nonnulls(person_account_id, representation_id) + ((membership_id IS NOT NULL))::integer) <= 1) AND ((beside_person IS NULL) OR (membership_id IS NOT NULL))));
alter table public.session add constraint session_pkey PRIMARY KEY (token_hash);
alter table public.share add constraint share_area CHECK ((area = ANY (ARRAY['identity'::text, 'step'::text, 'plan'::text, 'meetings'::text, 'preparation'::text, 'work'::text, 'benefits'::text, 'assessments'::text])));
alter table public.share add constraint share_basis CHECK ((basis = ANY (ARRAY['consent'::text, 'disclosure'::text, 'crossing'::text, 'share_back'::text])));
alter table public.share add constraint share_file FOREIGN KEY (collaboration_id, from_organisation_id, participant_id) REFERENCES public.file(collaboration_id, organisation_id, participant_id);
alter table public.share add constraint share_once UNIQUE (collaboration_id, from_organisation_id, source_id, to_organisation_id, area);
alter table public.share add constraint share_other_party CHECK ((to_organisation_id <> from_organisation_id));
alter table public.share add constraint share_pkey PRIMARY KEY (collaboration_id, share_id);
alter table public.share add constraint share_receiver FOREIGN KEY (collaboration_id, to_organisation_id) REFERENCES public.organisation(collaboration_id, organisation_id);
alter table public.share add constraint share_sender FOREIGN KEY (collaboration_id, from_organisation_id) REFERENCES public.organisation(collaboration_id, organisation_id);
alter table public.sign_in_attempt add constraint sign_in_attempt_pkey PRIMARY KEY (state_hash);
alter table public.skill_rating add constraint skill_rating_file FOREIGN KEY (collaboration_id, organisation_id, participant_id) REFERENCES public.file(collaboration_id, organisation_id, participant_id);
alter table public.skill_rating add constraint skill_rating_key UNIQUE (collaboration_id, organisation_id, participant_id, skill_rating_id);
alter table public.skill_rating add constraint skill_rating_level CHECK ((level = ANY (ARRAY['learning'::text, 'with_help'::text, 'almost'::text, 'myself'::text])));
alter table public.skill_rating add constraint skill_rating_pkey PRIMARY KEY (collaboration_id, skill_rating_id);
alter table public.skill_rating add constraint skill_rating_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.account(account_id);
alter table public.skill_rating add constraint skill_rating_skill CHECK ((skill = ANY (ARRAY['on_time'::text, 'listen'::text, 'ask'::text, 'keep_going'::text, 'together'::text, 'new_things'::text])));
alter table public.statistic_level add constraint statistic_level_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES public.collaboration(collaboration_id);
alter table public.statistic_level add constraint statistic_level_pkey PRIMARY KEY (collaboration_id, indicator, year);
alter table public.stay add constraint stay_booked_by_fkey FOREIGN KEY (booked_by) REFERENCES public.account(account_id);
alter table public.stay add constraint stay_ended CHECK (((num_nonnulls(ended_on, ended_because) = ANY (ARRAY[0, 2])) AND (ended_on <= ends_on)));
alter table public.stay add constraint stay_ended_because CHECK ((ended_because = ANY (ARRAY['completed'::text, 'employed'::text, 'other_place'::text, 'person_wish'::text, 'employer_wish'::text, 'ours'::text, 'said_no'::text, 'other'::text])));
alter table public.stay add constraint stay_file FOREIGN KEY (collaboration_id, organisation_id, participant_id) REFERENCES public.file(collaboration_id, organisation_id, participant_id);
alter table public.stay add constraint stay_forum FOREIGN KEY (collaboration_id, organisation_id, forum_event_id) REFERENCES public.forum_event(collaboration_id, organisation_id, forum_event_id);
alter table public.stay add constraint stay_key UNIQUE (collaboration_id, organisation_id, participant_id, stay_id);
alter table public.stay add constraint stay_no_overlap EXCLUDE USING gist (collaboration_id WITH =, organisation_id WITH =, participant_id WITH =, daterange(starts_on, GREATEST(starts_on, COALESCE(ended_on, ends_on)), '[]'::text) WITH &&) WHERE (((ended_on IS NULL) OR (ended_on >= starts_on)));
alter table public.stay add constraint stay_period CHECK ((starts_on <= ends_on));
alter table public.stay add constraint stay_pkey PRIMARY KEY (collaboration_id, stay_id);
alter table public.stay add constraint stay_place FOREIGN KEY (collaboration_id, organisation_id, learning_place_id) REFERENCES public.learning_place(collaboration_id, organisation_id, learning_place_id);
alter table public.stay_approval add constraint stay_approval_answer CHECK ((answer = ANY (ARRAY['yes'::text, 'no'::text])));
alter table public.stay_approval add constraint stay_approval_because CHECK ((because = ANY (ARRAY['tasks'::text, 'way_there'::text, 'hours'::text, 'other_wish'::text, 'not_now'::text, 'no_supervision'::text, 'seat_gone'::text, 'not_right'::text, 'other'::text])));
alter table public.stay_approval add constraint stay_approval_how CHECK ((how = ANY (ARRAY['own_sign_in'::text, 'at_the_table'::text, 'signed'::text, 'by_telephone'::text])));
alter table public.stay_approval add constraint stay_approval_no_says_why CHECK (((answer = 'no'::text) = (because IS NOT NULL)));
alter table public.stay_approval add constraint stay_approval_once UNIQUE (collaboration_id, organisation_id, participant_id, stay_id, content_version, party);
alter table public.stay_approval add constraint stay_approval_party CHECK ((party = ANY (ARRAY['person'::text, 'employer'::text, 'municipality'::text])));
alter table public.stay_approval add constraint stay_approval_pkey PRIMARY KEY (collaboration_id, stay_approval_id);
alter table public.stay_approval add constraint stay_approval_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.account(account_id);
alter table public.stay_approval add constraint stay_approval_stay FOREIGN KEY (collaboration_id, organisation_id, participant_id, stay_id) REFERENCES public.stay(collaboration_id, organisation_id, participant_id, stay_id);
alter table public.stay_version add constraint stay_version_begins CHECK ((begins ~ '^([01]\d|2[0-3]):[0-5]\d$'::text));
alter table public.stay_version add constraint stay_version_contact FOREIGN KEY (collaboration_id, organisation_id, employer_contact_id) REFERENCES public.employer_contact(collaboration_id, organisation_id, employer_contact_id);
alter table public.stay_version add constraint stay_version_days CHECK (((cardinality(days) > 0) AND (days <@ ARRAY['mon'::text, 'tue'::text, 'wed'::text, 'thu'::text, 'fri'::text, 'sat'::text, 'sun'::text])));
alter table public.stay_version add constraint stay_version_finishes CHECK ((finishes ~ '^([01]\d|2[0-3]):[0-5]\d$'::text));
alter table public.stay_version add constraint stay_version_hours CHECK ((begins < finishes));
alter table public.stay_version add constraint stay_version_link FOREIGN KEY (collaboration_id, organisation_id, participant_id, stay_id, employer_link_id) REFERENCES public.employer_link(collaboration_id, organisation_id, participant_id, stay_id, employer_link_id);
alter table public.stay_version add constraint stay_version_number CHECK ((number > 0));
alter table public.stay_version add constraint stay_version_numbered UNIQUE (collaboration_id, organisation_id, participant_id, stay_id, number);
alter table public.stay_version add constraint stay_version_period CHECK ((starts_on <= ends_on));
alter table public.stay_version add constraint stay_version_pkey PRIMARY KEY (collaboration_id, stay_version_id);
alter table public.stay_version add constraint stay_version_stay FOREIGN KEY (collaboration_id, organisation_id, participant_id, stay_id) REFERENCES public.stay(collaboration_id, organisation_id, participant_id, stay_id);
alter table public.stay_version add constraint stay_version_supervisor_id_fkey FOREIGN KEY (supervisor_id) REFERENCES public.account(account_id);
alter table public.stay_version add constraint stay_version_written CHECK ((((written_by IS NULL) = (written_party = 'employer'::text)) AND ((employer_link_id IS NOT NULL) = (written_party = 'employer'::text))));
alter table public.stay_version add constraint stay_version_written_by_fkey FOREIGN KEY (written_by) REFERENCES public.account(account_id);
alter table public.stay_version add constraint stay_version_written_party CHECK ((written_party = ANY (ARRAY['person'::text, 'employer'::text, 'municipality'::text])));
alter table public.support_request add constraint support_request_answered CHECK ((num_nonnulls(answer, answered_by, answered_name, answered_at) = ANY (ARRAY[0, 4])));
alter table public.support_request add constraint support_request_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES public.account(account_id);
alter table public.support_request add constraint support_request_kind CHECK ((kind = ANY (ARRAY['support'::text, 'call_back'::text])));
alter table public.support_request add constraint support_request_link FOREIGN KEY (collaboration_id, organisation_id, participant_id, stay_id, employer_link_id) REFERENCES public.employer_link(collaboration_id, organisation_id, participant_id, stay_id, employer_link_id);
alter table public.support_request add constraint support_request_pkey PRIMARY KEY (collaboration_id, support_request_id);
alter table public.support_visit add constraint support_visit_key UNIQUE (collaboration_id, organisation_id, participant_id, support_visit_id);
alter table public.support_visit add constraint support_visit_outcome CHECK ((outcome = ANY (ARRAY['held'::text, 'missed'::text, 'called_off'::text, 'struck'::text])));
alter table public.support_visit add constraint support_visit_pkey PRIMARY KEY (collaboration_id, support_visit_id);
alter table public.support_visit add constraint support_visit_planned_by_fkey FOREIGN KEY (planned_by) REFERENCES public.account(account_id);
alter table public.support_visit add constraint support_visit_starts CHECK ((starts ~ '^([01]\d|2[0-3]):[0-5]\d$'::text));
alter table public.support_visit add constraint support_visit_stay FOREIGN KEY (collaboration_id, organisation_id, participant_id, stay_id) REFERENCES public.stay(collaboration_id, organisation_id, participant_id, stay_id);
alter table public.support_visit add constraint support_visit_supervisor_id_fkey FOREIGN KEY (supervisor_id) REFERENCES public.account(account_id);
alter table public.support_visit add constraint support_visit_told CHECK ((num_nonnulls(outcome, outcome_on) = ANY (ARRAY[0, 2])));
alter table public.support_visit_move add constraint support_visit_move_because CHECK ((because = ANY (ARRAY['person_asked'::text, 'workplace_asked'::text, 'supervisor_away'::text, 'clash'::text, 'other'::text])));
alter table public.support_visit_move add constraint support_visit_move_moved_by_fkey FOREIGN KEY (moved_by) REFERENCES public.account(account_id);
alter table public.support_visit_move add constraint support_visit_move_pkey PRIMARY KEY (collaboration_id, support_visit_move_id);
alter table public.support_visit_move add constraint support_visit_move_visit FOREIGN KEY (collaboration_id, organisation_id, participant_id, support_visit_id) REFERENCES public.support_visit(collaboration_id, organisation_id, participant_id, support_visit_id);
alter table public.support_visit_note add constraint support_visit_note_help CHECK ((help <@ ARRAY['tasks'::text, 'pace'::text, 'times'::text, 'together'::text, 'breaks'::text, 'way_there'::text]));
alter table public.support_visit_note add constraint support_visit_note_pkey PRIMARY KEY (collaboration_id, support_visit_note_id);
alter table public.support_visit_note add constraint support_visit_note_says CHECK (((cardinality(well) > 0) OR (cardinality(help) > 0) OR (words <> ''::text)));
alter table public.support_visit_note add constraint support_visit_note_visit FOREIGN KEY (collaboration_id, organisation_id, participant_id, support_visit_id) REFERENCES public.support_visit(collaboration_id, organisation_id, participant_id, support_visit_id);
alter table public.support_visit_note add constraint support_visit_note_well CHECK ((well <@ ARRAY['tasks'::text, 'pace'::text, 'times'::text, 'together'::text, 'breaks'::text, 'way_there'::text]));
alter table public.support_visit_note add constraint support_visit_note_written_by_fkey FOREIGN KEY (written_by) REFERENCES public.account(account_id);
alter table public.talk add constraint talk_asks_again_later CHECK ((ask_again_on > talked_on));
alter table public.talk add constraint talk_file FOREIGN KEY (collaboration_id, organisation_id, participant_id) REFERENCES public.file(collaboration_id, organisation_id, participant_id);
alter table public.talk add constraint talk_kind CHECK ((kind = ANY (ARRAY['work'::text, 'samhall'::text, 'studies'::text, 'tried_work'::text, 'tried_practice'::text])));
alter table public.talk add constraint talk_pkey PRIMARY KEY (collaboration_id, talk_id);
alter table public.talk add constraint talk_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.account(account_id);
alter table public.talk add constraint talk_took_part CHECK ((took_part <@ ARRAY['guardian'::text, 'next_of_kin'::text, 'interpreter'::text, 'communication_support'::text, 'colleague'::text]));
alter table public.training add constraint training_added_by_fkey FOREIGN KEY (added_by) REFERENCES public.account(account_id);
alter table public.training add constraint training_covers CHECK (((cardinality(covers) > 0) AND (covers <@ ARRAY['structure'::text, 'plan'::text, 'other'::text])));
alter table public.training add constraint training_ends CHECK ((ends ~ '^([01]\d|2[0-3]):[0-5]\d$'::text));
alter table public.training add constraint training_for_whom CHECK (((cardinality(for_whom) > 0) AND (for_whom <@ ARRAY['lss'::text, 'job_consultants'::text, 'supervisors'::text, 'group_activity'::text, 'fk'::text, 'af'::text, 'labour_market'::text, 'school'::text, 'managers'::text])));
alter table public.training add constraint training_organisation FOREIGN KEY (collaboration_id, organisation_id) REFERENCES public.organisation(collaboration_id, organisation_id);
alter table public.training add constraint training_pkey PRIMARY KEY (collaboration_id, training_id);
alter table public.training add constraint training_seats CHECK (((seats >= 1) AND (seats <= 500)));
alter table public.training add constraint training_starts CHECK ((starts ~ '^([01]\d|2[0-3]):[0-5]\d$'::text));
alter table public.training add constraint training_time CHECK ((starts < ends));
alter table public.training_guests add constraint training_guests_from FOREIGN KEY (collaboration_id, from_organisation_id) REFERENCES public.organisation(collaboration_id, organisation_id);
alter table public.training_guests add constraint training_guests_organisation FOREIGN KEY (collaboration_id, organisation_id) REFERENCES public.organisation(collaboration_id, organisation_id);
alter table public.training_guests add constraint training_guests_people CHECK (((people >= 0) AND (people <= 500)));
alter table public.training_guests add constraint training_guests_pkey PRIMARY KEY (collaboration_id, training_guests_id);
alter table public.training_guests add constraint training_guests_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.account(account_id);
alter table public.training_guests add constraint training_guests_training FOREIGN KEY (collaboration_id, training_id) REFERENCES public.training(collaboration_id, training_id);
alter table public.training_interval add constraint training_interval_about CHECK ((about = ANY (ARRAY['structure'::text, 'plan'::text])));
alter table public.training_interval add constraint training_interval_months CHECK (((months >= 1) AND (months <= 120)));
alter table public.training_interval add constraint training_interval_organisation FOREIGN KEY (collaboration_id, organisation_id) REFERENCES public.organisation(collaboration_id, organisation_id);
alter table public.training_interval add constraint training_interval_pkey PRIMARY KEY (collaboration_id, training_interval_id);
alter table public.training_interval add constraint training_interval_set_by_fkey FOREIGN KEY (set_by) REFERENCES public.account(account_id);
alter table public.training_seat add constraint training_seat_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(account_id);
alter table public.training_seat add constraint training_seat_organisation FOREIGN KEY (collaboration_id, organisation_id) REFERENCES public.organisation(collaboration_id, organisation_id);
alter table public.training_seat add constraint training_seat_pkey PRIMARY KEY (collaboration_id, training_seat_id);
alter table public.training_seat add constraint training_seat_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.account(account_id);
alter table public.training_seat add constraint training_seat_training FOREIGN KEY (collaboration_id, training_id) REFERENCES public.training(collaboration_id, training_id);
alter table public.transition add constraint transition_destination CHECK ((destination = ANY (ARRAY['paid_work'::text, 'work_rehabilitation'::text, 'reinforced_cooperation'::text, 'labour_market_measure'::text, 'studies'::text, 'moved'::text, 'other'::text])));
alter table public.transition add constraint transition_file FOREIGN KEY (collaboration_id, organisation_id, participant_id) REFERENCES public.file(collaboration_id, organisation_id, participant_id);
alter table public.transition add constraint transition_from_form CHECK ((from_form = ANY (ARRAY['group'::text, 'work_oriented_group'::text, 'outplaced_group'::text, 'individual_placement'::text])));
alter table public.transition add constraint transition_key UNIQUE (collaboration_id, organisation_id, transition_id);
alter table public.transition add constraint transition_pkey PRIMARY KEY (collaboration_id, transition_id);
alter table public.transition add constraint transition_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.account(account_id);
alter table public.transition add constraint transition_sex CHECK ((sex = ANY (ARRAY['woman'::text, 'man'::text])));
alter table public.transition add constraint transition_way FOREIGN KEY (collaboration_id, way_organisation_id, way_id) REFERENCES public.way(collaboration_id, organisation_id, way_id);
alter table public.transition add constraint transition_way_whole CHECK (((way_id IS NULL) = (way_organisation_id IS NULL)));
alter table public.unit add constraint unit_name UNIQUE (collaboration_id, organisation_id, name);
alter table public.unit add constraint unit_organisation FOREIGN KEY (collaboration_id, organisation_id) REFERENCES public.organisation(collaboration_id, organisation_id);
alter table public.unit add constraint unit_pkey PRIMARY KEY (collaboration_id, unit_id);
alter table public.way add constraint way_content_hash_fkey FOREIGN KEY (content_hash) REFERENCES public.path_version(content_hash);
alter table public.way add constraint way_ended CHECK (((ended_on IS NULL) = (end_reason IS NULL)));
alter table public.way add constraint way_file FOREIGN KEY (collaboration_id, organisation_id, participant_id) REFERENCES public.file(collaboration_id, organisation_id, participant_id);
alter table public.way add constraint way_holder FOREIGN KEY (collaboration_id, holder_organisation_id) REFERENCES public.organisation(collaboration_id, organisation_id);
alter table public.way add constraint way_inflow CHECK ((inflow = ANY (ARRAY['lss_officer'::text, 'job_consultant'::text, 'fk_officer'::text, 'school_staff'::text, 'own_wish'::text])));
alter table public.way add constraint way_key UNIQUE (collaboration_id, organisation_id, way_id);
alter table public.way add constraint way_period CHECK ((ended_on >= started_on));
alter table public.way add constraint way_pkey PRIMARY KEY (collaboration_id, way_id);
alter table public.way add constraint way_previous FOREIGN KEY (collaboration_id, previous_way_organisation_id, previous_way_id) REFERENCES public.way(collaboration_id, organisation_id, way_id);
alter table public.way add constraint way_previous_whole CHECK (((previous_way_id IS NULL) = (previous_way_organisation_id IS NULL)));
alter table public.way add constraint way_return CHECK (((previous_way_id IS NULL) OR (return_reason IS NOT NULL)));
alter table public.way add constraint way_return_reason CHECK ((return_reason = ANY (ARRAY['job_ended'::text, 'health'::text, 'support_missing'::text, 'studies_ended'::text, 'measure_ended'::text, 'own_choice'::text, 'not_known'::text])));
alter table public.way add constraint way_version FOREIGN KEY (collaboration_id, content_hash) REFERENCES public.collaboration_path(collaboration_id, content_hash);
alter table public.way add constraint way_wish FOREIGN KEY (collaboration_id, organisation_id, wish_id) REFERENCES public.wish(collaboration_id, organisation_id, wish_id);
alter table public.way_step add constraint way_step_content_hash_fkey FOREIGN KEY (content_hash) REFERENCES public.path_version(content_hash);
alter table public.way_step add constraint way_step_model_move FOREIGN KEY (collaboration_id, organisation_id, model_move_id) REFERENCES public.model_move(collaboration_id, organisation_id, model_move_id);
alter table public.way_step add constraint way_step_period CHECK ((ends_on >= starts_on));
alter table public.way_step add constraint way_step_pkey PRIMARY KEY (collaboration_id, way_step_id);
alter table public.way_step add constraint way_step_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.account(account_id);
alter table public.way_step add constraint way_step_responsible FOREIGN KEY (collaboration_id, responsible_organisation_id) REFERENCES public.organisation(collaboration_id, organisation_id);
alter table public.way_step add constraint way_step_since CHECK ((since <= starts_on));
alter table public.way_step add constraint way_step_track CHECK ((track = ANY (ARRAY['leading'::text, 'parallel'::text])));
alter table public.way_step add constraint way_step_way FOREIGN KEY (collaboration_id, way_organisation_id, way_id) REFERENCES public.way(collaboration_id, organisation_id, way_id);
alter table public.wish add constraint wish_answer_known CHECK ((answer = ANY (ARRAY['starts'::text, 'talk_first'::text, 'later'::text])));
alter table public.wish add constraint wish_answered CHECK ((((answered_at IS NULL) = (answer IS NULL)) AND ((answered_at IS NULL) = (answered_by IS NULL))));
alter table public.wish add constraint wish_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES public.account(account_id);
alter table public.wish add constraint wish_file FOREIGN KEY (collaboration_id, organisation_id, participant_id) REFERENCES public.file(collaboration_id, organisation_id, participant_id);
alter table public.wish add constraint wish_key UNIQUE (collaboration_id, organisation_id, wish_id);
alter table public.wish add constraint wish_pkey PRIMARY KEY (collaboration_id, wish_id);
alter table public.wish add constraint wish_told_to_fkey FOREIGN KEY (told_to) REFERENCES public.account(account_id);
alter table public.working_level add constraint working_level_name CHECK ((name = ANY (ARRAY['employer_silence_days'::text, 'people_per_supervisor'::text, 'people_per_consultant'::text, 'longest_weeks_learning_place'::text, 'longest_weeks_work_placement'::text, 'longest_weeks_apl'::text, 'weeks_of_weekly_visits'::text, 'weeks_of_fortnightly_visits'::text, 'visits_per_week'::text, 'employer_link_days'::text])));
alter table public.working_level add constraint working_level_organisation FOREIGN KEY (collaboration_id, organisation_id) REFERENCES public.organisation(collaboration_id, organisation_id);
alter table public.working_level add constraint working_level_pkey PRIMARY KEY (collaboration_id, working_level_id);
alter table public.working_level add constraint working_level_set_by_fkey FOREIGN KEY (set_by) REFERENCES public.account(account_id);
alter table public.working_level add constraint working_level_value CHECK (((value >= 1) AND (value <= 1000)));
alter table public.workplace add constraint workplace_employer FOREIGN KEY (collaboration_id, organisation_id, employer_id) REFERENCES public.employer(collaboration_id, organisation_id, employer_id);
alter table public.workplace add constraint workplace_key UNIQUE (collaboration_id, organisation_id, workplace_id);
alter table public.workplace add constraint workplace_pkey PRIMARY KEY (collaboration_id, workplace_id);
alter table public.workplace_learning add constraint workplace_learning_file FOREIGN KEY (collaboration_id, organisation_id, participant_id) REFERENCES public.file(collaboration_id, organisation_id, participant_id);
alter table public.workplace_learning add constraint workplace_learning_no_overlap EXCLUDE USING gist (collaboration_id WITH =, organisation_id WITH =, participant_id WITH =, daterange(starts_on, ends_on, '[]'::text) WITH &&);
alter table public.workplace_learning add constraint workplace_learning_period CHECK ((ends_on >= starts_on));
alter table public.workplace_learning add constraint workplace_learning_pkey PRIMARY KEY (collaboration_id, workplace_learning_id);
alter table public.write_log add constraint write_log_pkey PRIMARY KEY (write_log_id);
alter table upkeep.schema_version add constraint schema_version_pkey PRIMARY KEY (name);

-- indexes

CREATE INDEX absence_notice_by_enrolment ON public.absence_notice USING btree (collaboration_id, organisation_id, participant_id, programme_round_id, programme_enrolment_id);
CREATE INDEX absence_notice_by_occasion ON public.absence_notice USING btree (collaboration_id, organisation_id, programme_round_id, programme_occasion_id);
CREATE INDEX absence_notice_sayer ON public.absence_notice USING btree (said_by);
CREATE INDEX absence_notice_taker_back ON public.absence_notice USING btree (taken_back_by);
CREATE INDEX access_need_by_organisation ON public.access_need USING btree (collaboration_id, organisation_id);
CREATE INDEX access_need_recorder ON public.access_need USING btree (recorded_by);
CREATE INDEX account_picture_account ON public.account_picture USING btree (account_id);
CREATE INDEX allowance_export_maker ON public.allowance_export USING btree (made_by);
CREATE INDEX allowance_line_by_export ON public.allowance_line USING btree (collaboration_id, organisation_id, allowance_export_id);
CREATE INDEX allowance_line_by_file ON public.allowance_line USING btree (collaboration_id, organisation_id, participant_id, day);
CREATE INDEX allowance_line_recorder ON public.allowance_line USING btree (recorded_by);
CREATE INDEX allowance_rate_organisation_index ON public.allowance_rate USING btree (collaboration_id, organisation_id);
CREATE INDEX allowance_rate_setter ON public.allowance_rate USING btree (set_by);
CREATE INDEX assignment_account ON public.assignment USING btree (account_id);
CREATE INDEX assignment_by_account ON public.assignment USING btree (collaboration_id, organisation_id, account_id, ends_at);
CREATE INDEX assignment_by_file ON public.assignment USING btree (collaboration_id, organisation_id, participant_id);
CREATE INDEX assignment_maker ON public.assignment USING btree (made_by);
CREATE INDEX collaboration_path_adder ON public.collaboration_path USING btree (added_by);
CREATE INDEX collaboration_path_version ON public.collaboration_path USING btree (content_hash);
CREATE INDEX consent_answer_by_consent ON public.consent_answer USING btree (collaboration_id, organisation_id, consent_id);
CREATE INDEX consent_answer_by_file ON public.consent_answer USING btree (collaboration_id, organisation_id, participant_id, to_organisation_id, said_at DESC);
CREATE INDEX consent_answer_by_file_key ON public.consent_answer USING btree (collaboration_id, organisation_id, participant_id);
CREATE INDEX consent_answer_by_person ON public.consent_answer USING btree (collaboration_id, participant_id);
CREATE INDEX consent_answer_by_receiver ON public.consent_answer USING btree (collaboration_id, to_organisation_id);
CREATE INDEX consent_answer_by_request ON public.consent_answer USING btree (collaboration_id, organisation_id, consent_request_id);
CREATE INDEX consent_answer_recorder ON public.consent_answer USING btree (recorded_by);
CREATE INDEX consent_by_file ON public.consent USING btree (collaboration_id, organisation_id, participant_id);
CREATE INDEX consent_by_receiver ON public.consent USING btree (collaboration_id, to_organisation_id);
CREATE INDEX consent_by_replaced ON public.consent USING btree (collaboration_id, organisation_id, replaces_id);
CREATE INDEX consent_by_request ON public.consent USING btree (collaboration_id, organisation_id, consent_request_id);
CREATE INDEX consent_by_text ON public.consent USING btree (collaboration_id, text_hash);
CREATE INDEX consent_recorder ON public.consent USING btree (recorded_by);
CREATE INDEX consent_request_asker ON public.consent_request USING btree (asked_by);
CREATE INDEX consent_request_by_file ON public.consent_request USING btree (collaboration_id, organisation_id, participant_id);
CREATE INDEX consent_request_by_person ON public.consent_request USING btree (collaboration_id, participant_id);
CREATE INDEX consent_request_by_receiver ON public.consent_request USING btree (collaboration_id, to_organisation_id);
CREATE INDEX consent_request_by_text ON public.consent_request USING btree (collaboration_id, text_hash);
CREATE INDEX consent_withdrawer ON public.consent USING btree (withdrawn_by);
CREATE INDEX correction_by_participant ON public.correction USING btree (collaboration_id, organisation_id, participant_id, recorded_at DESC);
CREATE INDEX correction_by_subject ON public.correction USING btree (collaboration_id, subject_id);
CREATE INDEX correction_former_number ON public.correction USING btree (collaboration_id, organisation_id, ((before ->> 'number'::text))) WHERE (subject_kind = 'number'::text);
CREATE INDEX correction_recorder ON public.correction USING btree (recorded_by);
CREATE INDEX crossing_answerer ON public.crossing USING btree (answered_by);
CREATE INDEX crossing_by_consent ON public.crossing USING btree (collaboration_id, consent_id, organisation_id);
CREATE INDEX crossing_by_disclosure ON public.crossing USING btree (collaboration_id, disclosure_id, organisation_id);
CREATE INDEX crossing_by_file ON public.crossing USING btree (collaboration_id, organisation_id, participant_id);
CREATE INDEX crossing_by_participant ON public.crossing USING btree (collaboration_id, participant_id);
CREATE INDEX crossing_by_receiver ON public.crossing USING btree (collaboration_id, to_organisation_id, answered_at);
CREATE INDEX crossing_by_way ON public.crossing USING btree (collaboration_id, way_id, way_organisation_id);
CREATE INDEX crossing_sender ON public.crossing USING btree (sent_by);
CREATE INDEX deputy_by_absent ON public.deputy USING btree (absent_account_id);
CREATE INDEX deputy_by_deputy ON public.deputy USING btree (deputy_account_id);
CREATE INDEX deputy_by_organisation ON public.deputy USING btree (collaboration_id, organisation_id);
CREATE INDEX disclosure_by_file ON public.disclosure USING btree (collaboration_id, organisation_id, participant_id);
CREATE INDEX disclosure_by_receiver ON public.disclosure USING btree (collaboration_id, to_organisation_id);
CREATE INDEX disclosure_ender ON public.disclosure USING btree (ended_by);
CREATE INDEX disclosure_recorder ON public.disclosure USING btree (recorded_by);
CREATE INDEX draft_account ON public.draft USING btree (account_id);
CREATE INDEX draft_by_organisation ON public.draft USING btree (collaboration_id, organisation_id);
CREATE INDEX employer_adder ON public.employer USING btree (added_by);
CREATE INDEX employer_check_in_by_link ON public.employer_check_in USING btree (collaboration_id, organisation_id, participant_id, stay_id, employer_link_id);
CREATE INDEX employer_contact_by_employer ON public.employer_contact USING btree (collaboration_id, organisation_id, employer_id);
CREATE INDEX employer_contact_by_workplace ON public.employer_contact USING btree (collaboration_id, organisation_id, workplace_id);
CREATE INDEX employer_link_by_contact ON public.employer_link USING btree (collaboration_id, organisation_id, employer_contact_id);
CREATE INDEX employer_link_by_token ON public.employer_link USING btree (token_hash);
CREATE INDEX employer_link_maker ON public.employer_link USING btree (made_by);
CREATE INDEX employer_link_revoker ON public.employer_link USING btree (revoked_by);
CREATE INDEX employer_responsible ON public.employer USING btree (responsible_id);
CREATE INDEX employer_session_by_link ON public.employer_session USING btree (collaboration_id, employer_link_id, created_at);
CREATE INDEX employer_session_by_token ON public.employer_session USING btree (token_hash);
CREATE INDEX employer_sheet_by_link ON public.employer_sheet USING btree (collaboration_id, organisation_id, participant_id, stay_id, employer_link_id);
CREATE INDEX employer_sheet_recorder ON public.employer_sheet USING btree (recorded_by);
CREATE INDEX employer_sheet_taker ON public.employer_sheet USING btree (taken_back_by);
CREATE INDEX employer_talk_by_contact ON public.employer_talk USING btree (collaboration_id, organisation_id, employer_contact_id);
CREATE INDEX employer_talk_by_employer ON public.employer_talk USING btree (collaboration_id, organisation_id, employer_id, held_on DESC);
CREATE INDEX employer_talk_by_forum ON public.employer_talk USING btree (collaboration_id, organisation_id, forum_event_id);
CREATE INDEX employer_talk_recorder ON public.employer_talk USING btree (recorded_by);
CREATE INDEX employment_by_match ON public.employment USING btree (collaboration_id, organisation_id, participant_id, municipal_job_match_id);
CREATE INDEX employment_by_stay ON public.employment USING btree (collaboration_id, organisation_id, participant_id, stay_id);
CREATE INDEX employment_recorder ON public.employment USING btree (recorded_by);
CREATE INDEX entry_task_by_workplace ON public.entry_task USING btree (collaboration_id, organisation_id, workplace_id);
CREATE INDEX entry_task_mapper ON public.entry_task USING btree (mapped_by);
CREATE INDEX entry_task_photo_adder ON public.entry_task_photo USING btree (added_by);
CREATE INDEX entry_task_photo_by_task ON public.entry_task_photo USING btree (collaboration_id, organisation_id, entry_task_id, step);
CREATE INDEX extract_mask_by_file ON public.extract_mask USING btree (collaboration_id, organisation_id, participant_id);
CREATE INDEX extract_mask_lifter ON public.extract_mask USING btree (lifted_by);
CREATE INDEX extract_mask_maker ON public.extract_mask USING btree (made_by);
CREATE INDEX fact_by_participant ON public.fact USING btree (collaboration_id, participant_id, happened_on DESC);
CREATE INDEX fact_by_transition ON public.fact USING btree (collaboration_id, organisation_id, source_id);
CREATE INDEX fact_by_way ON public.fact USING btree (collaboration_id, way_id, way_organisation_id, happened_on DESC);
CREATE INDEX fact_recorder ON public.fact USING btree (recorded_by);
CREATE INDEX file_by_given_name ON public.file USING btree (collaboration_id, organisation_id, name_key_given);
CREATE INDEX file_by_name ON public.file USING btree (collaboration_id, organisation_id, name_key);
CREATE INDEX file_by_participant ON public.file USING btree (collaboration_id, participant_id);
CREATE INDEX file_by_unit ON public.file USING btree (collaboration_id, unit_id);
CREATE INDEX file_extract_by_file ON public.file_extract USING btree (collaboration_id, organisation_id, participant_id);
CREATE INDEX file_extract_maker ON public.file_extract USING btree (made_by);
CREATE INDEX file_protected ON public.file USING btree (collaboration_id, organisation_id) WHERE protected;
CREATE INDEX forum_employer_by_contact ON public.forum_employer USING btree (collaboration_id, organisation_id, employer_contact_id);
CREATE INDEX forum_employer_by_employer ON public.forum_employer USING btree (collaboration_id, organisation_id, employer_id);
CREATE INDEX forum_employer_inviter ON public.forum_employer USING btree (invited_by);
CREATE INDEX forum_event_adder ON public.forum_event USING btree (added_by);
CREATE INDEX forum_event_responsible ON public.forum_event USING btree (responsible_id);
CREATE INDEX forum_guest_by_forum ON public.forum_guest USING btree (collaboration_id, organisation_id, forum_event_id);
CREATE INDEX forum_guest_recorder ON public.forum_guest USING btree (recorded_by);
CREATE INDEX forum_guest_said_to ON public.forum_guest USING btree (said_to);
CREATE INDEX forum_guest_taker_back ON public.forum_guest USING btree (taken_back_by);
CREATE INDEX forum_question_answerer ON public.forum_question USING btree (answered_by);
CREATE INDEX forum_question_asker ON public.forum_question USING btree (asked_by);
CREATE INDEX forum_question_by_forum ON public.forum_question USING btree (collaboration_id, organisation_id, forum_event_id);
CREATE INDEX implementation_plan_by_version ON public.implementation_plan USING btree (collaboration_id, organisation_id, participant_id, plan_version_id);
CREATE INDEX implementation_plan_recorder ON public.implementation_plan USING btree (recorded_by);
CREATE INDEX import_by_maker ON public.import USING btree (collaboration_id, made_by, made_at DESC);
CREATE INDEX import_by_organisation ON public.import USING btree (collaboration_id, organisation_id);
CREATE INDEX import_maker ON public.import USING btree (made_by);
CREATE INDEX import_undoer ON public.import USING btree (undone_by);
CREATE INDEX job_by_membership ON public.job USING btree (collaboration_id, membership_id);
CREATE INDEX job_by_organisation ON public.job USING btree (collaboration_id, organisation_id);
CREATE INDEX job_due ON public.job USING btree (due_at) WHERE (ended_at IS NULL);
CREATE INDEX learning_place_adder ON public.learning_place USING btree (added_by);
CREATE INDEX learning_place_by_forum ON public.learning_place USING btree (collaboration_id, organisation_id, forum_event_id);
CREATE INDEX learning_place_by_workplace ON public.learning_place USING btree (collaboration_id, organisation_id, workplace_id);
CREATE INDEX learning_place_seats_by_place ON public.learning_place_seats USING btree (collaboration_id, organisation_id, learning_place_id, from_on DESC, set_at DESC);
CREATE INDEX learning_place_seats_setter ON public.learning_place_seats USING btree (set_by);
CREATE INDEX learning_place_task_adder ON public.learning_place_task USING btree (added_by);
CREATE INDEX learning_place_task_by_place ON public.learning_place_task USING btree (collaboration_id, organisation_id, learning_place_id);
CREATE INDEX learning_place_task_by_task ON public.learning_place_task USING btree (collaboration_id, organisation_id, entry_task_id);
CREATE INDEX livelihood_by_file ON public.livelihood USING btree (collaboration_id, organisation_id, participant_id);
CREATE INDEX log_answer_answerer ON public.log_answer USING btree (answered_by);
CREATE INDEX log_answer_by_organisation ON public.log_answer USING btree (collaboration_id, organisation_id);
CREATE INDEX log_finding_by_organisation ON public.log_finding USING btree (collaboration_id, organisation_id);
CREATE INDEX log_finding_by_read ON public.log_finding USING btree (collaboration_id, log_review_read_id);
CREATE INDEX log_finding_finder ON public.log_finding USING btree (found_by);
CREATE INDEX log_look_by_organisation ON public.log_look USING btree (collaboration_id, organisation_id);
CREATE INDEX log_look_looker ON public.log_look USING btree (looked_by);
CREATE INDEX log_question_asker ON public.log_question USING btree (asked_by);
CREATE INDEX log_question_by_organisation ON public.log_question USING btree (collaboration_id, organisation_id);
CREATE INDEX log_question_by_read ON public.log_question USING btree (collaboration_id, log_review_read_id);
CREATE INDEX log_question_reader ON public.log_question USING btree (reader_account_id);
CREATE INDEX log_review_by_organisation ON public.log_review USING btree (collaboration_id, organisation_id);
CREATE INDEX log_review_by_plan ON public.log_review USING btree (collaboration_id, sampling_plan_id);
CREATE INDEX log_review_closer ON public.log_review USING btree (closed_by);
CREATE INDEX log_review_read_by_organisation ON public.log_review_read USING btree (collaboration_id, organisation_id);
CREATE INDEX log_review_read_by_read ON public.log_review_read USING btree (collaboration_id, read_log_id);
CREATE INDEX log_review_read_by_review ON public.log_review_read USING btree (collaboration_id, log_review_id);
CREATE INDEX log_review_read_reader ON public.log_review_read USING btree (reader_account_id);
CREATE INDEX log_review_starter ON public.log_review USING btree (started_by);
CREATE INDEX log_seal_by_moment ON public.log_seal USING btree (log, sealed_at);
CREATE INDEX lss_plan_recorder ON public.lss_plan USING btree (recorded_by);
CREATE INDEX mail_by_file ON public.mail USING btree (collaboration_id, organisation_id, participant_id);
CREATE INDEX mail_by_receiver ON public.mail USING btree (collaboration_id, to_organisation_id);
CREATE INDEX mail_by_thread ON public.mail USING btree (collaboration_id, organisation_id, thread_id, queued_at);
CREATE INDEX mail_sender ON public.mail USING btree (account_id);
CREATE INDEX mail_to_clear ON public.mail USING btree (COALESCE(sent_at, failed_at, stopped_at)) WHERE (cleared_at IS NULL);
CREATE INDEX mail_waiting ON public.mail USING btree (due_at) WHERE ((sent_at IS NULL) AND (failed_at IS NULL) AND (stopped_at IS NULL));
CREATE INDEX management_account ON public.management USING btree (account_id);
CREATE INDEX management_by_account ON public.management USING btree (collaboration_id, account_id);
CREATE INDEX management_by_organisation ON public.management USING btree (collaboration_id, organisation_id);
CREATE INDEX management_by_unit ON public.management USING btree (collaboration_id, unit_id);
CREATE INDEX measure_change_by_measure ON public.measure_change USING btree (collaboration_id, organisation_id, measure_id, recorded_at DESC);
CREATE INDEX measure_change_recorder ON public.measure_change USING btree (recorded_by);
CREATE INDEX meeting_by_day ON public.meeting USING btree (collaboration_id, starts_at);
CREATE INDEX meeting_caller ON public.meeting USING btree (called_by);
CREATE INDEX meeting_change_by_meeting ON public.meeting_change USING btree (collaboration_id, organisation_id, participant_id, meeting_id);
CREATE INDEX meeting_change_recorder ON public.meeting_change USING btree (recorded_by);
CREATE INDEX meeting_closer ON public.meeting USING btree (closed_by);
CREATE INDEX meeting_decision_by_meeting ON public.meeting_decision USING btree (collaboration_id, organisation_id, participant_id, meeting_id);
CREATE INDEX meeting_decision_decider ON public.meeting_decision USING btree (decided_by);
CREATE INDEX meeting_party_account ON public.meeting_party USING btree (account_id);
CREATE INDEX meeting_party_by_meeting ON public.meeting_party USING btree (collaboration_id, organisation_id, participant_id, meeting_id);
CREATE INDEX meeting_party_by_organisation ON public.meeting_party USING btree (collaboration_id, party_organisation_id);
CREATE INDEX meeting_preparation_by_meeting ON public.meeting_preparation USING btree (collaboration_id, organisation_id, participant_id, meeting_id);
CREATE INDEX membership_by_account ON public.membership USING btree (account_id);
CREATE INDEX membership_by_confirmer ON public.membership USING btree (confirmed_by);
CREATE INDEX membership_by_organisation ON public.membership USING btree (collaboration_id, organisation_id);
CREATE INDEX membership_by_proposer ON public.membership USING btree (proposed_by);
CREATE INDEX membership_by_unit ON public.membership USING btree (collaboration_id, unit_id);
CREATE INDEX minutes_by_meeting ON public.minutes USING btree (collaboration_id, organisation_id, participant_id, meeting_id);
CREATE INDEX minutes_writer ON public.minutes USING btree (written_by);
CREATE INDEX missing_level_by_file ON public.missing_level USING btree (collaboration_id, organisation_id, participant_id, missed_on DESC);
CREATE INDEX missing_level_by_measure ON public.missing_level USING btree (collaboration_id, measure_id);
CREATE INDEX missing_level_recorder ON public.missing_level USING btree (recorded_by);
CREATE INDEX model_approval_by_path ON public.model_approval USING btree (collaboration_id, content_hash);
CREATE INDEX model_approval_recorder ON public.model_approval USING btree (recorded_by);
CREATE INDEX model_approval_withdrawer ON public.model_approval USING btree (withdrawn_by);
CREATE INDEX model_mapping_by_from ON public.model_mapping USING btree (collaboration_id, from_hash);
CREATE INDEX model_mapping_by_to ON public.model_mapping USING btree (collaboration_id, to_hash);
CREATE INDEX model_mapping_publisher ON public.model_mapping USING btree (published_by);
CREATE INDEX model_mapping_withdrawer ON public.model_mapping USING btree (withdrawn_by);
CREATE INDEX model_move_by_mapping ON public.model_move USING btree (collaboration_id, model_mapping_id);
CREATE INDEX model_move_by_participant ON public.model_move USING btree (collaboration_id, participant_id);
CREATE INDEX model_move_by_way ON public.model_move USING btree (collaboration_id, way_id, way_organisation_id);
CREATE INDEX model_move_from ON public.model_move USING btree (from_hash);
CREATE INDEX model_move_recorder ON public.model_move USING btree (recorded_by);
CREATE INDEX model_move_to ON public.model_move USING btree (to_hash);
CREATE INDEX model_use_by_path ON public.model_use USING btree (collaboration_id, content_hash);
CREATE INDEX model_use_recorder ON public.model_use USING btree (recorded_by);
CREATE INDEX municipal_administration_adder ON public.municipal_administration USING btree (added_by);
CREATE INDEX municipal_job_adder ON public.municipal_job USING btree (added_by);
CREATE INDEX municipal_job_by_administration ON public.municipal_job USING btree (collaboration_id, organisation_id, municipal_administration_id);
CREATE INDEX municipal_job_match_by_file ON public.municipal_job_match USING btree (collaboration_id, organisation_id, participant_id);
CREATE INDEX municipal_job_match_by_job ON public.municipal_job_match USING btree (collaboration_id, organisation_id, municipal_job_id);
CREATE INDEX municipal_job_match_proposer ON public.municipal_job_match USING btree (proposed_by);
CREATE INDEX municipal_job_responsible ON public.municipal_job USING btree (responsible_id);
CREATE INDEX note_by_moment ON public.note USING btree (collaboration_id, organisation_id, signed_at);
CREATE INDEX note_corrects ON public.note USING btree (collaboration_id, organisation_id, participant_id, corrects_id);
CREATE INDEX note_disputes ON public.note USING btree (collaboration_id, organisation_id, participant_id, disputes_id);
CREATE INDEX note_writer ON public.note USING btree (written_by);
CREATE INDEX own_answer_by_file ON public.own_answer USING btree (collaboration_id, organisation_id, participant_id, asked_on DESC);
CREATE INDEX own_answer_recorder ON public.own_answer USING btree (recorded_by);
CREATE INDEX participant_key_by_participant ON public.participant_key USING btree (collaboration_id, participant_id);
CREATE INDEX pause_by_participant ON public.pause USING btree (collaboration_id, participant_id);
CREATE INDEX pause_by_way ON public.pause USING btree (collaboration_id, way_id, way_organisation_id);
CREATE INDEX pause_recorder ON public.pause USING btree (recorded_by);
CREATE INDEX person_account_account ON public.person_account USING btree (account_id);
CREATE INDEX person_account_by_participant ON public.person_account USING btree (collaboration_id, participant_id);
CREATE INDEX place_no_by_file ON public.place_no USING btree (collaboration_id, organisation_id, participant_id);
CREATE INDEX place_no_by_place ON public.place_no USING btree (collaboration_id, organisation_id, learning_place_id);
CREATE INDEX place_no_recorder ON public.place_no USING btree (recorded_by);
CREATE INDEX placement_by_file ON public.placement USING btree (collaboration_id, organisation_id, participant_id);
CREATE INDEX placement_by_unit ON public.placement USING btree (collaboration_id, unit_id);
CREATE INDEX plan_activity_by_key ON public.plan_activity USING btree (collaboration_id, activity_key);
CREATE INDEX plan_activity_status_by_file ON public.plan_activity_status USING btree (collaboration_id, organisation_id, participant_id, activity_key, recorded_at DESC);
CREATE INDEX plan_activity_status_recorder ON public.plan_activity_status USING btree (recorded_by);
CREATE INDEX plan_activity_writer ON public.plan_activity USING btree (written_by);
CREATE INDEX plan_agreement_by_file ON public.plan_agreement USING btree (collaboration_id, organisation_id, participant_id);
CREATE INDEX plan_agreement_by_party ON public.plan_agreement USING btree (collaboration_id, party_organisation_id);
CREATE INDEX plan_agreement_by_version ON public.plan_agreement USING btree (collaboration_id, plan_organisation_id, participant_id, plan_version_id);
CREATE INDEX plan_agreement_recorder ON public.plan_agreement USING btree (recorded_by);
CREATE INDEX plan_goal_recorder ON public.plan_goal USING btree (recorded_by);
CREATE INDEX plan_opener ON public.plan USING btree (opened_by);
CREATE INDEX plan_review_by_implementation ON public.plan_review USING btree (collaboration_id, organisation_id, participant_id, implementation_plan_id);
CREATE INDEX plan_review_by_lss ON public.plan_review USING btree (collaboration_id, organisation_id, participant_id, lss_plan_id);
CREATE INDEX plan_review_by_plan ON public.plan_review USING btree (collaboration_id, organisation_id, participant_id, plan_id);
CREATE INDEX plan_review_recorder ON public.plan_review USING btree (recorded_by);
CREATE INDEX plan_undertaking_by_file ON public.plan_undertaking USING btree (collaboration_id, organisation_id, participant_id);
CREATE INDEX plan_undertaking_by_plan ON public.plan_undertaking USING btree (collaboration_id, plan_organisation_id, participant_id, plan_id);
CREATE INDEX plan_undertaking_recorder ON public.plan_undertaking USING btree (recorded_by);
CREATE INDEX plan_version_by_picture ON public.plan_version USING btree (collaboration_id, organisation_id, participant_id, plan_id, goal_picture_id);
CREATE INDEX plan_version_by_sound ON public.plan_version USING btree (collaboration_id, organisation_id, participant_id, plan_id, goal_sound_id);
CREATE INDEX plan_version_locker ON public.plan_version USING btree (locked_by);
CREATE INDEX plan_version_shower ON public.plan_version USING btree (shown_by);
CREATE INDEX plan_version_writer ON public.plan_version USING btree (written_by);
CREATE INDEX processing_basis_by_organisation ON public.processing_basis USING btree (collaboration_id, organisation_id);
CREATE INDEX processing_basis_recorder ON public.processing_basis USING btree (recorded_by);
CREATE INDEX programme_attendance_by_enrolment ON public.programme_attendance USING btree (collaboration_id, organisation_id, participant_id, programme_round_id, programme_enrolment_id);
CREATE INDEX programme_attendance_by_occasion ON public.programme_attendance USING btree (collaboration_id, organisation_id, programme_round_id, programme_occasion_id);
CREATE INDEX programme_attendance_marker ON public.programme_attendance USING btree (marked_by);
CREATE INDEX programme_course_adder ON public.programme_course USING btree (added_by);
CREATE INDEX programme_enrolment_by_activity ON public.programme_enrolment USING btree (collaboration_id, organisation_id, participant_id, plan_activity_id);
CREATE INDEX programme_enrolment_by_round ON public.programme_enrolment USING btree (collaboration_id, organisation_id, programme_round_id);
CREATE INDEX programme_enrolment_recorder ON public.programme_enrolment USING btree (recorded_by);
CREATE INDEX programme_ground_by_course ON public.programme_ground USING btree (collaboration_id, organisation_id, programme_course_id);
CREATE INDEX programme_ground_by_round ON public.programme_ground USING btree (collaboration_id, organisation_id, programme_round_id);
CREATE INDEX programme_ground_recorder ON public.programme_ground USING btree (recorded_by);
CREATE INDEX programme_module_by_course ON public.programme_module USING btree (collaboration_id, organisation_id, programme_course_id);
CREATE INDEX programme_occasion_adder ON public.programme_occasion USING btree (added_by);
CREATE INDEX programme_occasion_by_day ON public.programme_occasion USING btree (collaboration_id, organisation_id, held_on);
CREATE INDEX programme_occasion_by_round ON public.programme_occasion USING btree (collaboration_id, organisation_id, programme_round_id);
CREATE INDEX programme_occasion_leader ON public.programme_occasion USING btree (leader_id);
CREATE INDEX programme_queue_by_round ON public.programme_queue USING btree (collaboration_id, organisation_id, programme_round_id);
CREATE INDEX programme_round_adder ON public.programme_round USING btree (added_by);
CREATE INDEX programme_round_by_course ON public.programme_round USING btree (collaboration_id, organisation_id, programme_course_id);
CREATE INDEX programme_round_by_forum ON public.programme_round USING btree (collaboration_id, organisation_id, forum_event_id);
CREATE INDEX programme_round_leader ON public.programme_round USING btree (leader_id);
CREATE INDEX programme_round_organisation_index ON public.programme_round USING btree (collaboration_id, organisation_id);
CREATE INDEX protected_access_account ON public.protected_access USING btree (account_id);
CREATE INDEX protected_access_by_account ON public.protected_access USING btree (collaboration_id, organisation_id, account_id);
CREATE INDEX protected_access_by_participant ON public.protected_access USING btree (collaboration_id, participant_id);
CREATE INDEX protected_access_granter ON public.protected_access USING btree (granted_by);
CREATE INDEX read_log_by_account ON public.read_log USING btree (collaboration_id, account_id, at);
CREATE INDEX read_log_by_id ON public.read_log USING btree (read_log_id);
CREATE INDEX read_log_by_organisation ON public.read_log USING btree (collaboration_id, organisation_id, at);
CREATE INDEX read_log_by_person ON public.read_log USING gin (participant_ids);
CREATE INDEX read_question_answerer ON public.read_question USING btree (answered_by);
CREATE INDEX read_question_asker ON public.read_question USING btree (asked_by);
CREATE INDEX read_question_by_organisation ON public.read_question USING btree (collaboration_id, organisation_id);
CREATE INDEX read_question_by_person ON public.read_question USING btree (collaboration_id, participant_id);
CREATE INDEX refusal_log_by_account ON public.refusal_log USING btree (account_id, at);
CREATE INDEX representation_account ON public.representation USING btree (account_id);
CREATE INDEX representation_by_number ON public.representation USING btree (collaboration_id, number_hmac);
CREATE INDEX representation_by_representative ON public.representation USING btree (collaboration_id, organisation_id, participant_id, representative_id);
CREATE INDEX representation_ender ON public.representation USING btree (ended_by);
CREATE INDEX representation_granter ON public.representation USING btree (granted_by);
CREATE INDEX representative_by_file ON public.representative USING btree (collaboration_id, organisation_id, participant_id);
CREATE INDEX sampling_plan_by_organisation ON public.sampling_plan USING btree (collaboration_id, organisation_id);
CREATE INDEX sampling_plan_recorder ON public.sampling_plan USING btree (recorded_by);
CREATE INDEX session_by_account ON public.session USING btree (account_id);
CREATE INDEX session_by_provider_session ON public.session USING btree (issuer, provider_session);
CREATE INDEX share_by_receiver ON public.share USING btree (collaboration_id, to_organisation_id, participant_id);
CREATE INDEX share_by_sender ON public.share USING btree (collaboration_id, from_organisation_id, participant_id);
CREATE INDEX share_protected ON public.share USING btree (collaboration_id, to_organisation_id) WHERE protected;
CREATE INDEX share_to ON public.share USING btree (collaboration_id, participant_id, to_organisation_id, area);
CREATE INDEX skill_rating_by_file ON public.skill_rating USING btree (collaboration_id, organisation_id, participant_id, recorded_at DESC);
CREATE INDEX skill_rating_recorder ON public.skill_rating USING btree (recorded_by);
CREATE INDEX stay_approval_recorder ON public.stay_approval USING btree (recorded_by);
CREATE INDEX stay_booker ON public.stay USING btree (booked_by);
CREATE INDEX stay_by_forum ON public.stay USING btree (collaboration_id, organisation_id, forum_event_id);
CREATE INDEX stay_by_place ON public.stay USING btree (collaboration_id, organisation_id, learning_place_id);
CREATE INDEX stay_version_by_contact ON public.stay_version USING btree (collaboration_id, organisation_id, employer_contact_id);
CREATE INDEX stay_version_by_link ON public.stay_version USING btree (collaboration_id, organisation_id, participant_id, stay_id, employer_link_id);
CREATE INDEX stay_version_supervisor ON public.stay_version USING btree (supervisor_id);
CREATE INDEX stay_version_writer ON public.stay_version USING btree (written_by);
CREATE INDEX support_request_answerer ON public.support_request USING btree (answered_by);
CREATE INDEX support_request_by_link ON public.support_request USING btree (collaboration_id, organisation_id, participant_id, stay_id, employer_link_id);
CREATE INDEX support_request_waiting ON public.support_request USING btree (collaboration_id, organisation_id, due_on) WHERE (answered_at IS NULL);
CREATE INDEX support_visit_by_stay ON public.support_visit USING btree (collaboration_id, organisation_id, participant_id, stay_id, planned_on);
CREATE INDEX support_visit_move_by_visit ON public.support_visit_move USING btree (collaboration_id, organisation_id, participant_id, support_visit_id);
CREATE INDEX support_visit_move_mover ON public.support_visit_move USING btree (moved_by);
CREATE INDEX support_visit_note_by_visit ON public.support_visit_note USING btree (collaboration_id, organisation_id, participant_id, support_visit_id, written_at DESC);
CREATE INDEX support_visit_note_writer ON public.support_visit_note USING btree (written_by);
CREATE INDEX support_visit_planner ON public.support_visit USING btree (planned_by);
CREATE INDEX support_visit_supervisor ON public.support_visit USING btree (supervisor_id, planned_on);
CREATE INDEX talk_by_file ON public.talk USING btree (collaboration_id, organisation_id, participant_id, talked_on DESC);
CREATE INDEX talk_recorder ON public.talk USING btree (recorded_by);
CREATE INDEX training_adder ON public.training USING btree (added_by);
CREATE INDEX training_by_day ON public.training USING btree (collaboration_id, held_on);
CREATE INDEX training_guests_by_training ON public.training_guests USING btree (collaboration_id, training_id);
CREATE INDEX training_guests_from_index ON public.training_guests USING btree (collaboration_id, from_organisation_id);
CREATE INDEX training_guests_organisation_index ON public.training_guests USING btree (collaboration_id, organisation_id);
CREATE INDEX training_guests_recorder ON public.training_guests USING btree (recorded_by);
CREATE INDEX training_interval_organisation_index ON public.training_interval USING btree (collaboration_id, organisation_id);
CREATE INDEX training_interval_setter ON public.training_interval USING btree (set_by);
CREATE INDEX training_organisation_index ON public.training USING btree (collaboration_id, organisation_id);
CREATE INDEX training_seat_by_account ON public.training_seat USING btree (account_id);
CREATE INDEX training_seat_by_training ON public.training_seat USING btree (collaboration_id, training_id);
CREATE INDEX training_seat_organisation_index ON public.training_seat USING btree (collaboration_id, organisation_id);
CREATE INDEX training_seat_recorder ON public.training_seat USING btree (recorded_by);
CREATE INDEX transition_by_day ON public.transition USING btree (collaboration_id, left_on);
CREATE INDEX transition_by_file ON public.transition USING btree (collaboration_id, organisation_id, participant_id);
CREATE INDEX transition_by_way ON public.transition USING btree (collaboration_id, way_id, way_organisation_id);
CREATE INDEX transition_recorder ON public.transition USING btree (recorded_by);
CREATE INDEX unit_by_organisation ON public.unit USING btree (collaboration_id, organisation_id);
CREATE INDEX way_by_file ON public.way USING btree (collaboration_id, organisation_id, participant_id);
CREATE INDEX way_by_holder ON public.way USING btree (collaboration_id, holder_organisation_id);
CREATE INDEX way_by_participant ON public.way USING btree (collaboration_id, participant_id);
CREATE INDEX way_by_previous ON public.way USING btree (collaboration_id, previous_way_id, previous_way_organisation_id);
CREATE INDEX way_by_version ON public.way USING btree (collaboration_id, content_hash);
CREATE INDEX way_by_wish ON public.way USING btree (collaboration_id, wish_id, organisation_id);
CREATE INDEX way_hash ON public.way USING btree (content_hash);
CREATE INDEX way_step_by_model_move ON public.way_step USING btree (collaboration_id, organisation_id, model_move_id);
CREATE INDEX way_step_by_participant ON public.way_step USING btree (collaboration_id, participant_id, starts_on DESC);
CREATE INDEX way_step_by_way ON public.way_step USING btree (collaboration_id, way_id, way_organisation_id, starts_on);
CREATE INDEX way_step_model ON public.way_step USING btree (content_hash);
CREATE INDEX way_step_recorder ON public.way_step USING btree (recorded_by);
CREATE INDEX way_step_responsible ON public.way_step USING btree (collaboration_id, responsible_organisation_id);
CREATE INDEX wish_answerer ON public.wish USING btree (answered_by);
CREATE INDEX wish_by_file ON public.wish USING btree (collaboration_id, organisation_id, participant_id);
CREATE INDEX wish_open ON public.wish USING btree (collaboration_id, organisation_id) WHERE (answered_at IS NULL);
CREATE INDEX wish_receiver ON public.wish USING btree (told_to);
CREATE INDEX working_level_by_name ON public.working_level USING btree (collaboration_id, name, set_at DESC);
CREATE INDEX working_level_organisation_index ON public.working_level USING btree (collaboration_id, organisation_id);
CREATE INDEX working_level_setter ON public.working_level USING btree (set_by);
CREATE INDEX workplace_by_employer ON public.workplace USING btree (collaboration_id, organisation_id, employer_id);
CREATE INDEX workplace_learning_by_file ON public.workplace_learning USING btree (collaboration_id, organisation_id, participant_id);
CREATE INDEX write_log_by_participant ON public.write_log USING btree (collaboration_id, participant_id, at);
CREATE UNIQUE INDEX absence_notice_once ON public.absence_notice USING btree (collaboration_id, organisation_id, participant_id, programme_occasion_id) WHERE (taken_back_at IS NULL);
CREATE UNIQUE INDEX crossing_one_open ON public.crossing USING btree (collaboration_id, organisation_id, participant_id, to_organisation_id, kind) WHERE ((answered_at IS NULL) AND (withdrawn_at IS NULL));
CREATE UNIQUE INDEX employer_sheet_standing ON public.employer_sheet USING btree (collaboration_id, organisation_id, employer_link_id, field) WHERE (taken_back_at IS NULL);
CREATE UNIQUE INDEX forum_guest_once ON public.forum_guest USING btree (collaboration_id, organisation_id, participant_id, forum_event_id) WHERE (taken_back_on IS NULL);
CREATE UNIQUE INDEX forum_question_once ON public.forum_question USING btree (collaboration_id, organisation_id, participant_id, forum_event_id) WHERE (taken_back_on IS NULL);
CREATE UNIQUE INDEX job_clock ON public.job USING btree (name) WHERE (membership_id IS NULL);
CREATE UNIQUE INDEX learning_place_task_standing ON public.learning_place_task USING btree (collaboration_id, organisation_id, learning_place_id, entry_task_id) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX log_review_one_unusual ON public.log_review USING btree (collaboration_id, organisation_id) WHERE ((kind = 'unusual'::text) AND (closed_at IS NULL));
CREATE UNIQUE INDEX model_mapping_one_standing ON public.model_mapping USING btree (collaboration_id, from_hash, to_hash) WHERE (withdrawn_at IS NULL);
CREATE UNIQUE INDEX municipal_job_match_one_yes ON public.municipal_job_match USING btree (collaboration_id, organisation_id, participant_id) WHERE ((decision = 'yes'::text) AND (ended_on IS NULL));
CREATE UNIQUE INDEX municipal_job_match_standing ON public.municipal_job_match USING btree (collaboration_id, organisation_id, participant_id, municipal_job_id) WHERE ((decision IS DISTINCT FROM 'no'::text) AND (ended_on IS NULL));
CREATE UNIQUE INDEX plan_living ON public.plan USING btree (collaboration_id, organisation_id, participant_id) WHERE (ended_on IS NULL);
CREATE UNIQUE INDEX plan_version_open ON public.plan_version USING btree (collaboration_id, organisation_id, participant_id, plan_id) WHERE (locked_on IS NULL);
CREATE UNIQUE INDEX programme_enrolment_once ON public.programme_enrolment USING btree (collaboration_id, organisation_id, participant_id, programme_round_id) WHERE (cancelled_on IS NULL);
CREATE UNIQUE INDEX training_seat_once ON public.training_seat USING btree (collaboration_id, organisation_id, training_id, account_id) WHERE (given_back_at IS NULL);
CREATE UNIQUE INDEX way_one_open ON public.way USING btree (collaboration_id, organisation_id, participant_id) WHERE (ended_on IS NULL);
CREATE UNIQUE INDEX way_step_one_leading ON public.way_step USING btree (collaboration_id, organisation_id, way_id) WHERE ((track = 'leading'::text) AND (ends_on IS NULL) AND (NOT struck));

-- triggers

CREATE TRIGGER attended AFTER UPDATE ON public.forum_event FOR EACH ROW WHEN ((((new.cancelled_at IS NOT NULL) AND (old.cancelled_at IS NULL)) OR ((new.held_on <> old.held_on) AND (new.held_on > app.today())))) EXECUTE FUNCTION app.keep_attended_forum();
CREATE TRIGGER attended AFTER UPDATE ON public.programme_occasion FOR EACH ROW WHEN ((((new.cancelled_at IS NOT NULL) AND (old.cancelled_at IS NULL)) OR ((new.held_on <> old.held_on) AND (new.held_on > app.today())))) EXECUTE FUNCTION app.keep_attended_occasion();
CREATE TRIGGER date_protection BEFORE INSERT OR UPDATE OF protected ON public.file FOR EACH ROW EXECUTE FUNCTION app.date_protection();
CREATE TRIGGER end_sharing AFTER UPDATE OF ended_on ON public.way FOR EACH ROW WHEN (((old.ended_on IS NULL) AND (new.ended_on IS NOT NULL))) EXECUTE FUNCTION app.end_sharing_with_way();
CREATE TRIGGER forget_secret BEFORE UPDATE ON public.mail FOR EACH ROW WHEN ((new.secret AND (new.body <> ''::text) AND (num_nonnulls(new.sent_at, new.failed_at, new.stopped_at) > 0))) EXECUTE FUNCTION app.forget_secret();
CREATE TRIGGER has_jobs AFTER INSERT OR UPDATE ON public.municipal_job FOR EACH ROW EXECUTE FUNCTION app.demand_municipal_job();
CREATE TRIGGER has_jobs AFTER INSERT OR UPDATE ON public.municipal_job_match FOR EACH ROW EXECUTE FUNCTION app.demand_municipal_job();
CREATE TRIGGER has_pause AFTER INSERT ON public.employer_check_in FOR EACH ROW WHEN ((new.employer_link_id IS NOT NULL)) EXECUTE FUNCTION app.demand_pause();
CREATE TRIGGER has_pause AFTER INSERT ON public.stay_version FOR EACH ROW WHEN ((new.employer_link_id IS NOT NULL)) EXECUTE FUNCTION app.demand_pause();
CREATE TRIGGER has_pause AFTER INSERT ON public.support_request FOR EACH ROW WHEN ((new.employer_link_id IS NOT NULL)) EXECUTE FUNCTION app.demand_pause();
CREATE TRIGGER has_seats AFTER INSERT OR UPDATE ON public.learning_place_seats FOR EACH ROW EXECUTE FUNCTION app.demand_seats();
CREATE TRIGGER has_seats AFTER INSERT OR UPDATE ON public.stay FOR EACH ROW EXECUTE FUNCTION app.demand_seats();
CREATE TRIGGER has_seats AFTER INSERT OR UPDATE ON public.training FOR EACH ROW EXECUTE FUNCTION app.demand_training_seat();
CREATE TRIGGER has_seats AFTER INSERT OR UPDATE ON public.training_guests FOR EACH ROW EXECUTE FUNCTION app.demand_training_seat();
CREATE TRIGGER has_seats AFTER INSERT OR UPDATE ON public.training_seat FOR EACH ROW EXECUTE FUNCTION app.demand_training_seat();
CREATE TRIGGER import_trace AFTER UPDATE ON public.assignment FOR EACH ROW WHEN ((COALESCE(current_setting('app.importing'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION app.trace_import();
CREATE TRIGGER import_trace AFTER UPDATE ON public.correction FOR EACH ROW WHEN ((COALESCE(current_setting('app.importing'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION app.trace_import();
CREATE TRIGGER import_trace AFTER UPDATE ON public.coverage FOR EACH ROW WHEN ((COALESCE(current_setting('app.importing'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION app.trace_import();
CREATE TRIGGER import_trace AFTER UPDATE ON public.file FOR EACH ROW WHEN ((COALESCE(current_setting('app.importing'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION app.trace_import();
CREATE TRIGGER import_trace AFTER UPDATE ON public.placement FOR EACH ROW WHEN ((COALESCE(current_setting('app.importing'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION app.trace_import();
CREATE TRIGGER import_trace AFTER UPDATE ON public.protected_access FOR EACH ROW WHEN ((COALESCE(current_setting('app.importing'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION app.trace_import();
CREATE TRIGGER import_trace AFTER UPDATE ON public.share FOR EACH ROW WHEN ((COALESCE(current_setting('app.importing'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION app.trace_import();
CREATE TRIGGER import_trace AFTER UPDATE ON public.transition FOR EACH ROW WHEN ((COALESCE(current_setting('app.importing'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION app.trace_import();
CREATE TRIGGER import_trace_of_new AFTER INSERT ON public.assignment REFERENCING NEW TABLE AS added FOR EACH STATEMENT WHEN ((COALESCE(current_setting('app.importing'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION app.trace_import_of_new();
CREATE TRIGGER import_trace_of_new AFTER INSERT ON public.correction REFERENCING NEW TABLE AS added FOR EACH STATEMENT WHEN ((COALESCE(current_setting('app.importing'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION app.trace_import_of_new();
CREATE TRIGGER import_trace_of_new AFTER INSERT ON public.coverage REFERENCING NEW TABLE AS added FOR EACH STATEMENT WHEN ((COALESCE(current_setting('app.importing'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION app.trace_import_of_new();
CREATE TRIGGER import_trace_of_new AFTER INSERT ON public.file REFERENCING NEW TABLE AS added FOR EACH STATEMENT WHEN ((COALESCE(current_setting('app.importing'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION app.trace_import_of_new();
CREATE TRIGGER import_trace_of_new AFTER INSERT ON public.placement REFERENCING NEW TABLE AS added FOR EACH STATEMENT WHEN ((COALESCE(current_setting('app.importing'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION app.trace_import_of_new();
CREATE TRIGGER import_trace_of_new AFTER INSERT ON public.protected_access REFERENCING NEW TABLE AS added FOR EACH STATEMENT WHEN ((COALESCE(current_setting('app.importing'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION app.trace_import_of_new();
CREATE TRIGGER import_trace_of_new AFTER INSERT ON public.share REFERENCING NEW TABLE AS added FOR EACH STATEMENT WHEN ((COALESCE(current_setting('app.importing'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION app.trace_import_of_new();
CREATE TRIGGER import_trace_of_new AFTER INSERT ON public.transition REFERENCING NEW TABLE AS added FOR EACH STATEMENT WHEN ((COALESCE(current_setting('app.importing'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION app.trace_import_of_new();
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.absence_notice FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'absence_notice_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.access_need FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'access_need_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.account FOR EACH ROW EXECUTE FUNCTION app.log_write('account_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.account_picture FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'account_picture_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.allowance_export FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'allowance_export_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.allowance_line FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'allowance_line_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.allowance_rate FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'allowance_rate_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.asking_interval FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'organisation_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.assignment FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'assignment_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.collaboration FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.collaboration_path FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'content_hash');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.consent FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'consent_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.consent_answer FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'consent_answer_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.consent_request FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'consent_request_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.consent_text FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'content_hash');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.correction FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'correction_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.coverage FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'organisation_id', 'year');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.crossing FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'crossing_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.deputy FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'deputy_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.disclosure FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'disclosure_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.employer FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'employer_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.employer_check_in FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'employer_check_in_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.employer_contact FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'employer_contact_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.employer_link FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'employer_link_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.employer_sheet FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'employer_sheet_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.employer_talk FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'employer_talk_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.employment FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'employment_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.entitlement FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'organisation_id', 'participant_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.entry_task FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'entry_task_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.entry_task_photo FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'entry_task_photo_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.extract_mask FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'extract_mask_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.fact FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'fact_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.file FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'organisation_id', 'participant_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.file_extract FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'file_extract_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.forum_employer FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'forum_employer_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.forum_event FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'forum_event_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.forum_guest FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'forum_guest_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.forum_question FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'forum_question_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.implementation_plan FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'implementation_plan_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.import FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'import_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.learning_place FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'learning_place_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.learning_place_seats FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'learning_place_seats_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.learning_place_task FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'learning_place_task_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.livelihood FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'livelihood_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.log_answer FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'log_question_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.log_finding FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'log_finding_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.log_look FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'log_look_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.log_question FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'log_question_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.log_review FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'log_review_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.log_review_read FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'log_review_read_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.log_watch FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'organisation_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.lss_plan FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'lss_plan_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.mail FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'mail_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.management FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'management_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.measure FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'measure_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.measure_change FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'measure_change_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.meeting FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'meeting_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.meeting_change FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'meeting_change_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.meeting_decision FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'meeting_decision_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.meeting_party FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'meeting_party_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.meeting_preparation FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'meeting_preparation_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.membership FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'membership_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.minutes FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'minutes_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.missing_level FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'missing_level_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.model_approval FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'model_approval_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.model_mapping FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'model_mapping_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.model_move FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'model_move_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.model_use FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'model_use_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.municipal_administration FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'municipal_administration_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.municipal_job FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'municipal_job_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.municipal_job_match FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'municipal_job_match_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.note FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'note_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.note_attachment FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'note_attachment_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.organisation FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'organisation_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.own_answer FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'own_answer_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.participant FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'participant_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.pause FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'pause_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.person_account FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'person_account_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.person_setting FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'participant_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.place_no FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'place_no_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.placement FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'placement_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.plan FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'plan_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.plan_activity FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'plan_activity_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.plan_activity_status FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'plan_activity_status_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.plan_agreement FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'plan_agreement_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.plan_goal FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'plan_goal_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.plan_review FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'plan_review_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.plan_undertaking FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'plan_undertaking_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.plan_version FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'plan_version_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.processing_basis FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'processing_basis_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.programme_attendance FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'programme_attendance_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.programme_course FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'programme_course_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.programme_enrolment FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'programme_enrolment_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.programme_ground FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'programme_ground_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.programme_module FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'programme_module_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.programme_occasion FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'programme_occasion_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.programme_queue FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'programme_round_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.programme_round FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'programme_round_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.protected_access FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'protected_access_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.published_figure FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'published_figure_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.read_question FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'read_question_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.representation FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'representation_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.representative FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'representative_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.sampling_plan FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'sampling_plan_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.schooling FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'organisation_id', 'participant_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.share FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'share_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.skill_rating FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'skill_rating_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.stay FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'stay_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.stay_approval FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'stay_approval_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.stay_version FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'stay_version_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.support_request FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'support_request_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.support_visit FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'support_visit_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.support_visit_move FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'support_visit_move_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.support_visit_note FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'support_visit_note_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.talk FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'talk_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.training FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'training_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.training_guests FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'training_guests_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.training_interval FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'training_interval_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.training_seat FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'training_seat_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.transition FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'transition_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.unit FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'unit_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.way FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'way_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.way_step FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'way_step_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.wish FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'wish_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.working_level FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'working_level_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.workplace FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'workplace_id');
CREATE TRIGGER log_write AFTER INSERT OR DELETE OR UPDATE ON public.workplace_learning FOR EACH ROW EXECUTE FUNCTION app.log_write('collaboration_id', 'workplace_learning_id');
CREATE TRIGGER settle_decision AFTER INSERT ON public.plan_activity_status FOR EACH ROW EXECUTE FUNCTION app.settle_with_activity();
CREATE TRIGGER signed_for_good BEFORE DELETE OR UPDATE OR TRUNCATE ON public.note FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
CREATE TRIGGER signed_for_good BEFORE DELETE OR UPDATE OR TRUNCATE ON public.note_attachment FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();

-- row security

alter table public.absence_notice enable row level security, force row level security;
alter table public.access_need enable row level security, force row level security;
alter table public.access_rule enable row level security, force row level security;
alter table public.accessibility_report enable row level security, force row level security;
alter table public.account enable row level security, force row level security;
alter table public.account_picture enable row level security, force row level security;
alter table public.allowance_export enable row level security, force row level security;
alter table public.allowance_line enable row level security, force row level security;
alter table public.allowance_rate enable row level security, force row level security;
alter table public.asking_interval enable row level security, force row level security;
alter table public.assignment enable row level security, force row level security;
alter table public.case_counter enable row level security, force row level security;
alter table public.collaboration enable row level security, force row level security;
alter table public.collaboration_path enable row level security, force row level security;
alter table public.consent enable row level security, force row level security;
alter table public.consent_answer enable row level security, force row level security;
alter table public.consent_request enable row level security, force row level security;
alter table public.consent_text enable row level security, force row level security;
alter table public.correction enable row level security, force row level security;
alter table public.coverage enable row level security, force row level security;
alter table public.crossing enable row level security, force row level security;
alter table public.deputy enable row level security, force row level security;
alter table public.disclosure enable row level security, force row level security;
alter table public.draft enable row level security, force row level security;
alter table public.employer enable row level security, force row level security;
alter table public.employer_check_in enable row level security, force row level security;
alter table public.employer_contact enable row level security, force row level security;
alter table public.employer_link enable row level security, force row level security;
alter table public.employer_session enable row level security, force row level security;
alter table public.employer_sheet enable row level security, force row level security;
alter table public.employer_talk enable row level security, force row level security;
alter table public.employment enable row level security, force row level security;
alter table public.entitlement enable row level security, force row level security;
alter table public.entry_task enable row level security, force row level security;
alter table public.entry_task_photo enable row level security, force row level security;
alter table public.extract_mask enable row level security, force row level security;
alter table public.fact enable row level security, force row level security;
alter table public.file enable row level security, force row level security;
alter table public.file_extract enable row level security, force row level security;
alter table public.forum_employer enable row level security, force row level security;
alter table public.forum_event enable row level security, force row level security;
alter table public.forum_guest enable row level security, force row level security;
alter table public.forum_question enable row level security, force row level security;
alter table public.implementation_plan enable row level security, force row level security;
alter table public.import enable row level security, force row level security;
alter table public.import_file enable row level security, force row level security;
alter table public.import_row enable row level security, force row level security;
alter table public.import_write enable row level security, force row level security;
alter table public.job enable row level security, force row level security;
alter table public.learning_place enable row level security, force row level security;
alter table public.learning_place_seats enable row level security, force row level security;
alter table public.learning_place_task enable row level security, force row level security;
alter table public.livelihood enable row level security, force row level security;
alter table public.log_answer enable row level security, force row level security;
alter table public.log_finding enable row level security, force row level security;
alter table public.log_look enable row level security, force row level security;
alter table public.log_question enable row level security, force row level security;
alter table public.log_review enable row level security, force row level security;
alter table public.log_review_read enable row level security, force row level security;
alter table public.log_seal enable row level security, force row level security;
alter table public.log_watch enable row level security, force row level security;
alter table public.lss_plan enable row level security, force row level security;
alter table public.mail enable row level security, force row level security;
alter table public.management enable row level security, force row level security;
alter table public.measure enable row level security, force row level security;
alter table public.measure_change enable row level security, force row level security;
alter table public.meeting enable row level security, force row level security;
alter table public.meeting_change enable row level security, force row level security;
alter table public.meeting_decision enable row level security, force row level security;
alter table public.meeting_party enable row level security, force row level security;
alter table public.meeting_preparation enable row level security, force row level security;
alter table public.membership enable row level security, force row level security;
alter table public.minutes enable row level security, force row level security;
alter table public.missing_level enable row level security, force row level security;
alter table public.model_approval enable row level security, force row level security;
alter table public.model_mapping enable row level security, force row level security;
alter table public.model_move enable row level security, force row level security;
alter table public.model_use enable row level security, force row level security;
alter table public.municipal_administration enable row level security, force row level security;
alter table public.municipal_job enable row level security, force row level security;
alter table public.municipal_job_match enable row level security, force row level security;
alter table public.note enable row level security, force row level security;
alter table public.note_attachment enable row level security, force row level security;
alter table public.organisation enable row level security, force row level security;
alter table public.own_answer enable row level security, force row level security;
alter table public.participant enable row level security, force row level security;
alter table public.participant_key enable row level security, force row level security;
alter table public.path_version enable row level security, force row level security;
alter table public.pause enable row level security, force row level security;
alter table public.person_account enable row level security, force row level security;
alter table public.person_setting enable row level security, force row level security;
alter table public.place_no enable row level security, force row level security;
alter table public.placement enable row level security, force row level security;
alter table public.plan enable row level security, force row level security;
alter table public.plan_activity enable row level security, force row level security;
alter table public.plan_activity_status enable row level security, force row level security;
alter table public.plan_agreement enable row level security, force row level security;
alter table public.plan_goal enable row level security, force row level security;
alter table public.plan_review enable row level security, force row level security;
alter table public.plan_undertaking enable row level security, force row level security;
alter table public.plan_version enable row level security, force row level security;
alter table public.processing_basis enable row level security, force row level security;
alter table public.programme_attendance enable row level security, force row level security;
alter table public.programme_course enable row level security, force row level security;
alter table public.programme_enrolment enable row level security, force row level security;
alter table public.programme_ground enable row level security, force row level security;
alter table public.programme_module enable row level security, force row level security;
alter table public.programme_occasion enable row level security, force row level security;
alter table public.programme_queue enable row level security, force row level security;
alter table public.programme_round enable row level security, force row level security;
alter table public.protected_access enable row level security, force row level security;
alter table public.published_figure enable row level security, force row level security;
alter table public.read_log enable row level security, force row level security;
alter table public.read_question enable row level security, force row level security;
alter table public.refusal_log enable row level security, force row level security;
alter table public.representation enable row level security, force row level security;
alter table public.representative enable row level security, force row level security;
alter table public.sampling_plan enable row level security, force row level security;
alter table public.schooling enable row level security, force row level security;
alter table public.session enable row level security, force row level security;
alter table public.share enable row level security, force row level security;
alter table public.sign_in_attempt enable row level security, force row level security;
alter table public.skill_rating enable row level security, force row level security;
alter table public.statistic_level enable row level security, force row level security;
alter table public.stay enable row level security, force row level security;
alter table public.stay_approval enable row level security, force row level security;
alter table public.stay_version enable row level security, force row level security;
alter table public.support_request enable row level security, force row level security;
alter table public.support_visit enable row level security, force row level security;
alter table public.support_visit_move enable row level security, force row level security;
alter table public.support_visit_note enable row level security, force row level security;
alter table public.talk enable row level security, force row level security;
alter table public.training enable row level security, force row level security;
alter table public.training_guests enable row level security, force row level security;
alter table public.training_interval enable row level security, force row level security;
alter table public.training_seat enable row level security, force row level security;
alter table public.transition enable row level security, force row level security;
alter table public.unit enable row level security, force row level security;
alter table public.way enable row level security, force row level security;
alter table public.way_step enable row level security, force row level security;
alter table public.wish enable row level security, force row level security;
alter table public.working_level enable row level security, force row level security;
alter table public.workplace enable row level security, force row level security;
alter table public.workplace_learning enable row level security, force row level security;
alter table public.write_log enable row level security, force row level security;

-- grants

grant delete on public.draft to app_tidying;
grant delete on public.employer_session to app_tidying;
grant delete on public.job to app_tidying;
grant delete on public.session to app_tidying;
grant delete on public.sign_in_attempt to app_tidying;
grant delete, insert, select on public.account_picture to app_admin;
grant delete, insert, select on public.account_picture to app_user;
grant delete, insert, select on public.assignment to app_registrar;
grant delete, insert, select on public.correction to app_registrar;
grant delete, insert, select on public.import_write to app_registrar;
grant delete, insert, select on public.protected_access to app_registrar;
grant delete, insert, select, update on public.draft to app_admin;
grant delete, insert, select, update on public.draft to app_person;
grant delete, insert, select, update on public.draft to app_user;
grant delete, insert, select, update on public.file to app_registrar;
grant delete, insert, select, update on public.placement to app_registrar;
grant delete, insert, select, update on public.session to app_system;
grant delete, insert, select, update on public.sign_in_attempt to app_system;
grant delete, insert, select, update on public.transition to app_registrar;
grant delete, select on public.coverage to app_registrar;
grant delete, select on public.import_file to app_registrar;
grant delete, select on public.import_row to app_registrar;
grant insert on public.accessibility_report to app_system;
grant insert on public.management to app_system;
grant insert on public.published_figure to app_system;
grant insert on public.read_log to app_log;
grant insert on public.refusal_log to app_log;
grant insert on public.refusal_log to app_system;
grant insert on public.representation to app_user;
grant insert on public.write_log to app_jobs;
grant insert on public.write_log to app_log;
grant insert, select on public.absence_notice to app_person;
grant insert, select on public.access_need to app_user;
grant insert, select on public.account to app_registrar;
grant insert, select on public.account to app_system;
grant insert, select on public.allowance_export to app_user;
grant insert, select on public.allowance_line to app_user;
grant insert, select on public.allowance_rate to app_user;
grant insert, select on public.asking_interval to app_user;
grant insert, select on public.assignment to app_user;
grant insert, select on public.collaboration to app_system;
grant insert, select on public.collaboration_path to app_system;
grant insert, select on public.collaboration_path to app_user;
grant insert, select on public.consent to app_user;
grant insert, select on public.consent_answer to app_registrar;
grant insert, select on public.consent_answer to app_user;
grant insert, select on public.consent_request to app_user;
grant insert, select on public.consent_text to app_user;
grant insert, select on public.correction to app_user;
grant insert, select on public.coverage to app_user;
grant insert, select on public.crossing to app_user;
grant insert, select on public.deputy to app_user;
grant insert, select on public.disclosure to app_user;
grant insert, select on public.employer to app_user;
grant insert, select on public.employer_check_in to app_employer;
grant insert, select on public.employer_contact to app_user;
grant insert, select on public.employer_link to app_user;
grant insert, select on public.employer_session to app_registrar;
grant insert, select on public.employer_sheet to app_user;
grant insert, select on public.employer_talk to app_user;
grant insert, select on public.employment to app_user;
grant insert, select on public.entitlement to app_user;
grant insert, select on public.entry_task to app_user;
grant insert, select on public.entry_task_photo to app_user;
grant insert, select on public.extract_mask to app_user;
grant insert, select on public.fact to app_registrar;
grant insert, select on public.fact to app_user;
grant insert, select on public.file_extract to app_user;
grant insert, select on public.forum_employer to app_user;
grant insert, select on public.forum_event to app_user;
grant insert, select on public.forum_guest to app_person;
grant insert, select on public.forum_guest to app_user;
grant insert, select on public.forum_question to app_user;
grant insert, select on public.implementation_plan to app_user;
grant insert, select on public.import to app_user;
grant insert, select on public.import_file to app_user;
grant insert, select on public.import_row to app_user;
grant insert, select on public.learning_place to app_user;
grant insert, select on public.learning_place_seats to app_user;
grant insert, select on public.learning_place_task to app_user;
grant insert, select on public.livelihood to app_user;
grant insert, select on public.log_answer to app_user;
grant insert, select on public.log_finding to app_user;
grant insert, select on public.log_look to app_registrar;
grant insert, select on public.log_question to app_user;
grant insert, select on public.log_review to app_registrar;
grant insert, select on public.log_review_read to app_registrar;
grant insert, select on public.log_seal to app_seals;
grant insert, select on public.log_watch to app_user;
grant insert, select on public.lss_plan to app_user;
grant insert, select on public.mail to app_registrar;
grant insert, select on public.mail to app_user;
grant insert, select on public.management to app_user;
grant insert, select on public.measure to app_user;
grant insert, select on public.measure_change to app_user;
grant insert, select on public.meeting to app_user;
grant insert, select on public.meeting_change to app_user;
grant insert, select on public.meeting_decision to app_user;
grant insert, select on public.meeting_party to app_user;
grant insert, select on public.meeting_preparation to app_user;
grant insert, select on public.membership to app_admin;
grant insert, select on public.membership to app_system;
grant insert, select on public.minutes to app_user;
grant insert, select on public.missing_level to app_user;
grant insert, select on public.model_approval to app_user;
grant insert, select on public.model_mapping to app_user;
grant insert, select on public.model_use to app_user;
grant insert, select on public.municipal_administration to app_user;
grant insert, select on public.municipal_job to app_user;
grant insert, select on public.municipal_job_match to app_user;
grant insert, select on public.note to app_registrar;
grant insert, select on public.note_attachment to app_registrar;
grant insert, select on public.organisation to app_admin;
grant insert, select on public.organisation to app_registrar;
grant insert, select on public.organisation to app_system;
grant insert, select on public.own_answer to app_user;
grant insert, select on public.participant to app_registrar;
grant insert, select on public.path_version to app_system;
grant insert, select on public.path_version to app_user;
grant insert, select on public.pause to app_user;
grant insert, select on public.person_setting to app_person;
grant insert, select on public.place_no to app_user;
grant insert, select on public.placement to app_user;
grant insert, select on public.plan to app_user;
grant insert, select on public.plan_activity to app_user;
grant insert, select on public.plan_activity_status to app_user;
grant insert, select on public.plan_agreement to app_person;
grant insert, select on public.plan_agreement to app_user;
grant insert, select on public.plan_goal to app_person;
grant insert, select on public.plan_goal to app_user;
grant insert, select on public.plan_review to app_user;
grant insert, select on public.plan_undertaking to app_user;
grant insert, select on public.plan_version to app_user;
grant insert, select on public.processing_basis to app_user;
grant insert, select on public.programme_attendance to app_user;
grant insert, select on public.programme_course to app_user;
grant insert, select on public.programme_enrolment to app_user;
grant insert, select on public.programme_ground to app_user;
grant insert, select on public.programme_module to app_user;
grant insert, select on public.programme_occasion to app_user;
grant insert, select on public.programme_queue to app_user;
grant insert, select on public.programme_round to app_user;
grant insert, select on public.protected_access to app_user;
grant insert, select on public.read_question to app_person;
grant insert, select on public.representative to app_user;
grant insert, select on public.sampling_plan to app_user;
grant insert, select on public.schooling to app_user;
grant insert, select on public.share to app_registrar;
grant insert, select on public.share to app_user;
grant insert, select on public.skill_rating to app_person;
grant insert, select on public.stay to app_user;
grant insert, select on public.stay_approval to app_person;
grant insert, select on public.stay_approval to app_user;
grant insert, select on public.stay_version to app_registrar;
grant insert, select on public.stay_version to app_user;
grant insert, select on public.support_request to app_employer;
grant insert, select on public.support_visit to app_user;
grant insert, select on public.support_visit_move to app_user;
grant insert, select on public.support_visit_note to app_user;
grant insert, select on public.talk to app_user;
grant insert, select on public.training to app_user;
grant insert, select on public.training_guests to app_user;
grant insert, select on public.training_interval to app_user;
grant insert, select on public.training_seat to app_user;
grant insert, select on public.transition to app_user;
grant insert, select on public.unit to app_admin;
grant insert, select on public.unit to app_system;
grant insert, select on public.way to app_user;
grant insert, select on public.way_step to app_user;
grant insert, select on public.wish to app_person;
grant insert, select on public.wish to app_user;
grant insert, select on public.working_level to app_user;
grant insert, select on public.workplace to app_user;
grant insert, select on public.workplace_learning to app_user;
grant insert, select, update on public.case_counter to app_registrar;
grant insert, select, update on public.consent to app_registrar;
grant insert, select, update on public.draft to app_system;
grant insert, select, update on public.job to app_jobs;
grant insert, select, update on public.meeting_preparation to app_registrar;
grant insert, select, update on public.model_move to app_registrar;
grant insert, select, update on public.participant_key to app_registrar;
grant insert, select, update on public.person_account to app_registrar;
grant insert, select, update on public.statistic_level to app_counts;
grant insert, select, update on public.way_step to app_registrar;
grant select on public.absence_notice to app_registrar;
grant select on public.absence_notice to app_user;
grant select on public.access_rule to app_admin;
grant select on public.access_rule to app_counts;
grant select on public.access_rule to app_registrar;
grant select on public.access_rule to app_sets;
grant select on public.access_rule to app_user;
grant select on public.accessibility_report to app_admin;
grant select on public.account to app_admin;
grant select on public.account to app_counts;
grant select on public.account to app_sets;
grant select on public.account_picture to app_registrar;
grant select on public.allowance_line to app_registrar;
grant select on public.asking_interval to app_counts;
grant select on public.assignment to app_counts;
grant select on public.assignment to app_sets;
grant select on public.collaboration to app_admin;
grant select on public.collaboration to app_counts;
grant select on public.collaboration to app_registrar;
grant select on public.collaboration to app_user;
grant select on public.collaboration_path to app_counts;
grant select on public.collaboration_path to app_person;
grant select on public.collaboration_path to app_registrar;
grant select on public.consent to app_person;
grant select on public.consent_answer to app_person;
grant select on public.consent_request to app_person;
grant select on public.consent_text to app_person;
grant select on public.consent_text to app_registrar;
grant select on public.coverage to app_counts;
grant select on public.crossing to app_sets;
grant select on public.deputy to app_registrar;
grant select on public.deputy to app_sets;
grant select on public.disclosure to app_person;
grant select on public.employer to app_counts;
grant select on public.employer_check_in to app_counts;
grant select on public.employer_check_in to app_registrar;
grant select on public.employer_check_in to app_user;
grant select on public.employer_contact to app_registrar;
grant select on public.employer_link to app_registrar;
grant select on public.employer_sheet to app_employer;
grant select on public.employer_sheet to app_person;
grant select on public.employer_sheet to app_registrar;
grant select on public.employer_talk to app_counts;
grant select on public.employment to app_registrar;
grant select on public.entitlement to app_registrar;
grant select on public.entry_task to app_registrar;
grant select on public.entry_task_photo to app_registrar;
grant select on public.extract_mask to app_registrar;
grant select on public.file to app_counts;
grant select on public.file to app_sets;
grant select on public.file to app_user;
grant select on public.file_extract to app_registrar;
grant select on public.forum_employer to app_counts;
grant select on public.forum_event to app_counts;
grant select on public.forum_event to app_registrar;
grant select on public.forum_guest to app_counts;
grant select on public.forum_guest to app_registrar;
grant select on public.forum_question to app_person;
grant select on public.forum_question to app_registrar;
grant select on public.implementation_plan to app_registrar;
grant select on public.import to app_registrar;
grant select on public.job to app_user;
grant select on public.learning_place to app_counts;
grant select on public.learning_place_seats to app_counts;
grant select on public.learning_place_task to app_registrar;
grant select on public.livelihood to app_registrar;
grant select on public.log_finding to app_registrar;
grant select on public.log_look to app_user;
grant select on public.log_question to app_registrar;
grant select on public.log_review to app_user;
grant select on public.log_review_read to app_user;
grant select on public.lss_plan to app_registrar;
grant select on public.mail to app_mailing;
grant select on public.mail to app_sets;
grant select on public.management to app_admin;
grant select on public.management to app_registrar;
grant select on public.management to app_sets;
grant select on public.meeting to app_person;
grant select on public.meeting to app_registrar;
grant select on public.meeting_change to app_registrar;
grant select on public.meeting_decision to app_person;
grant select on public.meeting_decision to app_registrar;
grant select on public.meeting_preparation to app_person;
grant select on public.membership to app_counts;
grant select on public.membership to app_registrar;
grant select on public.membership to app_sets;
grant select on public.membership to app_user;
grant select on public.minutes to app_person;
grant select on public.missing_level to app_counts;
grant select on public.missing_level to app_registrar;
grant select on public.model_approval to app_system;
grant select on public.model_mapping to app_person;
grant select on public.model_mapping to app_registrar;
grant select on public.model_move to app_person;
grant select on public.model_move to app_user;
grant select on public.municipal_administration to app_counts;
grant select on public.municipal_job to app_counts;
grant select on public.municipal_job_match to app_counts;
grant select on public.municipal_job_match to app_registrar;
grant select on public.note to app_seals;
grant select on public.note to app_user;
grant select on public.note_attachment to app_seals;
grant select on public.note_attachment to app_user;
grant select on public.organisation to app_counts;
grant select on public.organisation to app_person;
grant select on public.organisation to app_sets;
grant select on public.organisation to app_user;
grant select on public.own_answer to app_counts;
grant select on public.own_answer to app_registrar;
grant select on public.path_version to app_counts;
grant select on public.path_version to app_person;
grant select on public.pause to app_counts;
grant select on public.pause to app_person;
grant select on public.pause to app_registrar;
grant select on public.place_no to app_counts;
grant select on public.place_no to app_registrar;
grant select on public.placement to app_counts;
grant select on public.placement to app_sets;
grant select on public.plan to app_person;
grant select on public.plan to app_registrar;
grant select on public.plan_activity to app_person;
grant select on public.plan_activity to app_registrar;
grant select on public.plan_activity_status to app_person;
grant select on public.plan_activity_status to app_registrar;
grant select on public.plan_agreement to app_registrar;
grant select on public.plan_goal to app_registrar;
grant select on public.plan_review to app_person;
grant select on public.plan_review to app_registrar;
grant select on public.plan_undertaking to app_person;
grant select on public.plan_undertaking to app_registrar;
grant select on public.plan_version to app_person;
grant select on public.plan_version to app_registrar;
grant select on public.processing_basis to app_admin;
grant select on public.processing_basis to app_person;
grant select on public.programme_attendance to app_counts;
grant select on public.programme_attendance to app_registrar;
grant select on public.programme_enrolment to app_registrar;
grant select on public.programme_module to app_registrar;
grant select on public.programme_occasion to app_registrar;
grant select on public.programme_queue to app_registrar;
grant select on public.programme_round to app_counts;
grant select on public.programme_round to app_registrar;
grant select on public.protected_access to app_sets;
grant select on public.published_figure to app_counts;
grant select on public.published_figure to app_user;
grant select on public.read_log to app_registrar;
grant select on public.read_log to app_seals;
grant select on public.read_question to app_registrar;
grant select on public.read_question to app_user;
grant select on public.refusal_log to app_seals;
grant select on public.representation to app_registrar;
grant select on public.representative to app_person;
grant select on public.representative to app_registrar;
grant select on public.sampling_plan to app_registrar;
grant select on public.schooling to app_registrar;
grant select on public.share to app_counts;
grant select on public.share to app_person;
grant select on public.share to app_sets;
grant select on public.skill_rating to app_registrar;
grant select on public.skill_rating to app_user;
grant select on public.stay to app_counts;
grant select on public.stay to app_person;
grant select on public.stay_approval to app_counts;
grant select on public.stay_approval to app_registrar;
grant select on public.stay_version to app_counts;
grant select on public.stay_version to app_person;
grant select on public.support_request to app_counts;
grant select on public.support_request to app_registrar;
grant select on public.support_request to app_user;
grant select on public.support_visit to app_counts;
grant select on public.support_visit to app_person;
grant select on public.support_visit to app_registrar;
grant select on public.support_visit_move to app_registrar;
grant select on public.support_visit_note to app_registrar;
grant select on public.talk to app_counts;
grant select on public.talk to app_registrar;
grant select on public.training to app_counts;
grant select on public.training_guests to app_counts;
grant select on public.training_seat to app_counts;
grant select on public.transition to app_counts;
grant select on public.unit to app_counts;
grant select on public.unit to app_registrar;
grant select on public.unit to app_sets;
grant select on public.unit to app_user;
grant select on public.way to app_counts;
grant select on public.way to app_person;
grant select on public.way to app_registrar;
grant select on public.way_step to app_counts;
grant select on public.way_step to app_person;
grant select on public.wish to app_registrar;
grant select on public.wish to app_sets;
grant select on public.working_level to app_counts;
grant select on public.workplace to app_counts;
grant select on public.workplace_learning to app_registrar;
grant select on public.write_log to app_seals;
grant select on upkeep.schema_version to public;
grant select, update on public.consent_request to app_registrar;
grant select, update on public.crossing to app_registrar;
grant select, update on public.disclosure to app_registrar;
grant select, update on public.employer_session to app_system;
grant select, update on public.meeting_party to app_registrar;
grant select, update on public.minutes to app_registrar;
grant select, update on public.stay to app_registrar;

-- grants on columns

grant insert (collaboration_id, due_at, job_id, membership_id, name, organisation_id, payload) on public.job to app_user;
grant select (account_id, begun_at, collaboration_id, form, organisation_id) on public.draft to app_registrar;
grant select (account_id, email, language, name, phone) on public.account to app_user;
grant select (account_picture_id, bytes, collaboration_id, type) on public.account_picture to app_person;
grant select (answer, answer_words, collaboration_id, kind, meeting_id, name, organisation_id, participant_id, party_organisation_id, removed_at) on public.meeting_party to app_person;
grant select (areas, collaboration_id, ended_at, ended_by, ends_on, granted_at, granted_by, organisation_id, participant_id, person_says, proof, proof_seen_on, proof_words, representation_id, representative_id, signed_in_at, starts_on) on public.representation to app_person;
grant select (areas, collaboration_id, ended_at, ended_by, ends_on, granted_at, granted_by, organisation_id, participant_id, person_says, proof, proof_seen_on, proof_words, representation_id, representative_id, signed_in_at, starts_on) on public.representation to app_user;
grant select (asked_at, collaboration_id, due_at, ended_at, failed_at, fault, job_id, leased_until, membership_id, name, organisation_id, started_at, succeeded_at, tries) on public.job to app_admin;
grant select (calendar, cleared_at, failed_at, sent_at, stopped_at) on public.mail to app_tidying;
grant select (cleared_at, collaboration_id, due_at, failed_at, failed_because, mail_id, organisation_id, queued_at, sent_at, stopped_at, stopped_because, tries) on public.mail to app_admin;
grant select (collaboration_id, communication_support, email, family_name, given_name, interpreter_language, opened_on, organisation_id, participant_id, phone) on public.file to app_person;
grant select (created_at) on public.sign_in_attempt to app_tidying;
grant select (ended_at) on public.job to app_tidying;
grant select (expires_at) on public.employer_session to app_tidying;
grant select (expires_at) on public.session to app_tidying;
grant select (saved_at) on public.draft to app_tidying;
grant update (about, agenda, answer, answer_words, cancelled_at, cancelled_because, cancelled_words, closed_at, closed_by, ends_at, interpreter, invited_organisation_ids, outcome, outcome_at, place, sequence, starts_at, unshared_because, version) on public.meeting to app_user;
grant update (about, cancelled_at, ends, held_on, moved_at, name, place, responsible_id, starts, version) on public.forum_event to app_user;
grant update (about, ended_on, form, in_group_activity, name, version) on public.programme_course to app_user;
grant update (account_id, signed_in_at) on public.representation to app_registrar;
grant update (active) on public.collaboration_path to app_system;
grant update (active) on public.collaboration_path to app_user;
grant update (address, area, ended_on, name, version, way_there) on public.workplace to app_user;
grant update (agreed, began, began_on, branch, ended_because, ended_on, interest, interest_on, kind, name, next_contact_on, number, responsible_id, version) on public.employer to app_user;
grant update (agreement_until, forum_event_id, kind, name, version) on public.learning_place to app_user;
grant update (amount, changed_at, colours, pictures, speech, text_size) on public.person_setting to app_person;
grant update (answer, answer_words, answered_at, answered_by) on public.wish to app_user;
grant update (answer, answer_words, answered_at, answered_by, attended, removed_at) on public.meeting_party to app_user;
grant update (answer, answered_at, answered_by) on public.read_question to app_user;
grant update (answer, answered_at, answered_by, answered_how, version) on public.forum_question to app_person;
grant update (answer, answered_at, answered_by, answered_name) on public.support_request to app_user;
grant update (answer, answered_on, made_on, note, region_told_on, version) on public.lss_plan to app_user;
grant update (answer, came, employer_contact_id, version) on public.forum_employer to app_user;
grant update (areas, ends_on, phone, scope) on public.representative to app_user;
grant update (asks, confirmed_on, contact, email, ends_on, for_whom, gives, hours_from, hours_to, lasts, level, name, phone, places_free, places_on, places_total, starts_on, version, way_in) on public.measure to app_user;
grant update (because, decided_on, decision, ended_because, ended_on, hr_on, hr_with, version) on public.municipal_job_match to app_user;
grant update (body, calendar, calendar_sequence, calendar_uid, cleared_at, subject, to_address) on public.mail to app_tidying;
grant update (bytes, removed_at, step) on public.entry_task_photo to app_user;
grant update (came, given_back_at, version) on public.training_seat to app_user;
grant update (came, taken_back_on, version) on public.forum_guest to app_user;
grant update (can, goal, goal_picture_id, goal_sound_id, locked_by, locked_on, money_talk, money_talk_by, money_talk_on, needs, otherwise, postponed_because, released_at, released_version, review_from, review_to, shown_at, shown_by, shown_how, shown_version, took_part, version) on public.plan_version to app_user;
grant update (cancelled_at, covers, ends, for_whom, held_on, leader, name, place, seats, starts, version) on public.training to app_user;
grant update (cancelled_at, ends, held_on, leader_id, module_ids, moved_at, place, starts, version) on public.programme_occasion to app_user;
grant update (cancelled_on, version) on public.programme_enrolment to app_user;
grant update (closed_at, closed_by, closing_note) on public.log_review to app_registrar;
grant update (communication_support, email, family_name, given_name, interpreter_language, name_key, name_key_given, phone, unit_id, version, way_in) on public.file to app_user;
grant update (confirmed_at, confirmed_by, ends_at, version) on public.membership to app_user;
grant update (confirmed_at, counts, discarded_at, ignored_columns, refusal, staged_at, undone_at, undone_by, undone_why, warned) on public.import to app_registrar;
grant update (contact, done_how, ended_on, lifting, minutes, name, noise, pace, reading, supervision, times, version) on public.entry_task to app_user;
grant update (contact, has_accounts, name, short_name) on public.organisation to app_admin;
grant update (contact, name) on public.unit to app_admin;
grant update (content, ended_on, kind, link, material, name, "position", version) on public.programme_module to app_user;
grant update (content_hash, holder_organisation_id, version) on public.way to app_registrar;
grant update (decided_on, entitlement_group, version) on public.entitlement to app_user;
grant update (done_by, ends_on, "position", prepares, starts_on, struck_at, version, visible_to, what, who) on public.plan_activity to app_user;
grant update (due_at, failed_at, failed_because, sent_at, stopped_at, stopped_because, tries) on public.mail to app_mailing;
grant update (due_at, failed_at, failed_because, tries) on public.mail to app_admin;
grant update (due_on, plan_activity_id, released_at, settled_on, state, state_because, state_reason, version, what, who) on public.meeting_decision to app_user;
grant update (easy, notes, person_answer, person_answered_at, person_words, released_at, shared_at, shared_how, version) on public.minutes to app_user;
grant update (email, ended_on, name, phone, supervises, title, version, workplace_id) on public.employer_contact to app_user;
grant update (email, language, name, phone, revoked_at) on public.account to app_system;
grant update (email, name, phone, revoked_at) on public.account to app_admin;
grant update (end_exit, end_reason, ended_on, version) on public.way to app_user;
grant update (end_reason, ended_on) on public.plan to app_user;
grant update (ended_at, ended_by) on public.representation to app_person;
grant update (ended_at, ended_by) on public.representation to app_user;
grant update (ended_because, ended_on, ends_on, forum_event_id, starts_on, version) on public.stay to app_user;
grant update (ended_because, ended_on, forum_event_id, in_group_activity, leader_id, name, place, seats, version) on public.programme_round to app_user;
grant update (ends_at) on public.assignment to app_user;
grant update (ends_at) on public.management to app_admin;
grant update (ends_at) on public.membership to app_admin;
grant update (ends_at) on public.protected_access to app_user;
grant update (ends_at, protected, to_organisation_id, withdrawn_at) on public.share to app_registrar;
grant update (ends_on) on public.deputy to app_user;
grant update (ends_on) on public.pause to app_user;
grant update (ends_on, extent, extent_unit, form, hr_email, hr_name, hr_phone, jobs, municipal_administration_id, name, responsible_id, starts_on, tasks, version, withdrawn_because, withdrawn_on, workplace) on public.municipal_job to app_user;
grant update (ends_on, form, starts_on, unit_id, version) on public.placement to app_user;
grant update (ends_on, gave, starts_on, version, workplace) on public.workplace_learning to app_user;
grant update (ends_on, level_percent, starts_on, version) on public.livelihood to app_user;
grant update (ends_on, programme, school, school_form, school_year, version) on public.schooling to app_user;
grant update (ends_on, released_at, starts_on, version, what, who) on public.plan_undertaking to app_user;
grant update (ends_on, struck) on public.way_step to app_user;
grant update (everybody_registered, note, project_year, registered_through) on public.coverage to app_user;
grant update (everybody_registered, project_year, registered_through) on public.coverage to app_registrar;
grant update (follow_up_on, goals, participation, version) on public.implementation_plan to app_user;
grant update (given_back, given_back_on, issued) on public.programme_queue to app_user;
grant update (hours_from, hours_to, people_floor, people_times, taken_out, version) on public.log_watch to app_user;
grant update (language, phone) on public.account to app_user;
grant update (lifted_at, lifted_by) on public.extract_mask to app_user;
grant update (marked_at, marked_by, reason, state, version, was_reason, was_state) on public.programme_attendance to app_user;
grant update (name, version) on public.municipal_administration to app_user;
grant update (no, no_answer, not_now, not_suitable, version, yes) on public.asking_interval to app_user;
grant update (outcome, outcome_on, planned_on, starts, supervisor_id, version, words) on public.support_visit to app_user;
grant update (removed_at) on public.learning_place_task to app_user;
grant update (revoked_at, revoked_by) on public.employer_link to app_user;
grant update (says_instead, shown_to_all, version, wants_next, was_hard, went_well, written_at) on public.meeting_preparation to app_user;
grant update (struck) on public.fact to app_user;
grant update (struck_at) on public.employer_talk to app_user;
grant update (struck_at) on public.missing_level to app_user;
grant update (struck_at) on public.own_answer to app_user;
grant update (struck_at) on public.talk to app_user;
grant update (taken_back_at) on public.consent_request to app_user;
grant update (taken_back_at, taken_back_by) on public.absence_notice to app_person;
grant update (taken_back_at, taken_back_by, value) on public.employer_sheet to app_person;
grant update (taken_back_at, taken_back_by, value) on public.employer_sheet to app_user;
grant update (taken_back_by, taken_back_how, taken_back_on, version) on public.forum_guest to app_person;
grant update (taken_back_on, version) on public.forum_question to app_user;
grant update (withdrawn_at) on public.crossing to app_user;
grant update (withdrawn_at) on public.share to app_user;
grant update (withdrawn_at, withdrawn_by) on public.model_mapping to app_user;
grant update (withdrawn_at, withdrawn_by, withdrawn_why) on public.model_approval to app_user;

-- policies

create policy add on public.allowance_export for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_allowance'::text) AS may) AND (made_by = ( SELECT app.account() AS account)));
create policy add on public.allowance_rate for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_allowance'::text) AS may) AND (set_by = ( SELECT app.account() AS account)));
create policy add on public.collaboration_path for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.may('manage_models'::text) AS may) AND (added_by = ( SELECT app.account() AS account)));
create policy add on public.employer for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_employers'::text) AS may) AND (added_by = ( SELECT app.account() AS account)));
create policy add on public.employer_contact for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_employers'::text) AS may));
create policy add on public.employer_talk for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_employers'::text) AS may) AND (recorded_by = ( SELECT app.account() AS account)));
create policy add on public.entry_task for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_employers'::text) AS may) AND (mapped_by = ( SELECT app.account() AS account)));
create policy add on public.entry_task_photo for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_employers'::text) AS may) AND (added_by = ( SELECT app.account() AS account)));
create policy add on public.forum_employer for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_forums'::text) AS may) AND (invited_by = ( SELECT app.account() AS account)));
create policy add on public.forum_event for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_forums'::text) AS may) AND (added_by = ( SELECT app.account() AS account)));
create policy add on public.learning_place for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_employers'::text) AS may) AND (added_by = ( SELECT app.account() AS account)));
create policy add on public.learning_place_seats for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_employers'::text) AS may) AND (set_by = ( SELECT app.account() AS account)));
create policy add on public.learning_place_task for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_employers'::text) AS may) AND (added_by = ( SELECT app.account() AS account)));
create policy add on public.measure for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('manage_measures'::text) AS may));
create policy add on public.municipal_administration for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_municipal_jobs'::text) AS may) AND (added_by = ( SELECT app.account() AS account)));
create policy add on public.municipal_job for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_municipal_jobs'::text) AS may) AND (added_by = ( SELECT app.account() AS account)));
create policy add on public.path_version for insert to app_user
  with check ( SELECT app.may('manage_models'::text) AS may);
create policy add on public.programme_course for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_programme'::text) AS may) AND (added_by = ( SELECT app.account() AS account)));
create policy add on public.programme_ground for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_programme'::text) AS may) AND (recorded_by = ( SELECT app.account() AS account)));
create policy add on public.programme_module for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_programme'::text) AS may));
create policy add on public.programme_occasion for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_programme'::text) AS may) AND (added_by = ( SELECT app.account() AS account)));
create policy add on public.programme_queue for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_programme'::text) AS may));
create policy add on public.programme_round for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_programme'::text) AS may) AND (added_by = ( SELECT app.account() AS account)));
create policy add on public.training for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_training'::text) AS may) AND (added_by = ( SELECT app.account() AS account)));
create policy add on public.training_guests for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_training'::text) AS may) AND (recorded_by = ( SELECT app.account() AS account)) AND (training_id IN ( SELECT t.training_id
   FROM public.training t
  WHERE (t.organisation_id = ( SELECT app.organisation() AS organisation)))));
create policy add on public.training_interval for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('set_levels'::text) AS may) AND (set_by = ( SELECT app.account() AS account)));
create policy add on public.working_level for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('set_levels'::text) AS may) AND (set_by = ( SELECT app.account() AS account)));
create policy add on public.workplace for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_employers'::text) AS may));
create policy administer_insert on public.organisation for insert to app_admin
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.may('administer'::text) AS may));
create policy administer_insert on public.unit for insert to app_admin
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.may('administer'::text) AS may));
create policy administer_update on public.account for update to app_admin
  using (( SELECT app.may('administer'::text) AS may) AND (account_id = ANY (( SELECT app.accounts_in_collaboration() AS accounts_in_collaboration)::uuid[])))
  with check (( SELECT app.may('administer'::text) AS may) AND (account_id = ANY (( SELECT app.accounts_in_collaboration() AS accounts_in_collaboration)::uuid[])));
create policy administer_update on public.management for update to app_admin
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.may('administer'::text) AS may))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.may('administer'::text) AS may));
create policy administer_update on public.organisation for update to app_admin
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.may('administer'::text) AS may))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.may('administer'::text) AS may));
create policy administer_update on public.unit for update to app_admin
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.may('administer'::text) AS may))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.may('administer'::text) AS may));
create policy answer on public.log_answer for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (answered_by = ( SELECT app.account() AS account)) AND (EXISTS ( SELECT
   FROM public.log_question q
  WHERE ((q.log_question_id = log_answer.log_question_id) AND (q.reader_account_id = ( SELECT app.account() AS account))))));
create policy answer on public.read_question for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('follow_log'::text) AS may))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('follow_log'::text) AS may) AND (answered_by = ( SELECT app.account() AS account)));
create policy app_counts_insert on public.statistic_level for insert to app_counts
  with check true;
create policy app_counts_select on public.access_rule for select to app_counts
  using true;
create policy app_counts_select on public.account for select to app_counts
  using true;
create policy app_counts_select on public.asking_interval for select to app_counts
  using true;
create policy app_counts_select on public.assignment for select to app_counts
  using true;
create policy app_counts_select on public.collaboration for select to app_counts
  using true;
create policy app_counts_select on public.collaboration_path for select to app_counts
  using true;
create policy app_counts_select on public.coverage for select to app_counts
  using true;
create policy app_counts_select on public.employer for select to app_counts
  using true;
create policy app_counts_select on public.employer_check_in for select to app_counts
  using true;
create policy app_counts_select on public.employer_talk for select to app_counts
  using true;
create policy app_counts_select on public.file for select to app_counts
  using true;
create policy app_counts_select on public.forum_employer for select to app_counts
  using true;
create policy app_counts_select on public.forum_event for select to app_counts
  using true;
create policy app_counts_select on public.forum_guest for select to app_counts
  using true;
create policy app_counts_select on public.learning_place for select to app_counts
  using true;
create policy app_counts_select on public.learning_place_seats for select to app_counts
  using true;
create policy app_counts_select on public.membership for select to app_counts
  using true;
create policy app_counts_select on public.missing_level for select to app_counts
  using true;
create policy app_counts_select on public.municipal_administration for select to app_counts
  using true;
create policy app_counts_select on public.municipal_job for select to app_counts
  using true;
create policy app_counts_select on public.municipal_job_match for select to app_counts
  using true;
create policy app_counts_select on public.organisation for select to app_counts
  using true;
create policy app_counts_select on public.own_answer for select to app_counts
  using true;
create policy app_counts_select on public.path_version for select to app_counts
  using true;
create policy app_counts_select on public.pause for select to app_counts
  using true;
create policy app_counts_select on public.place_no for select to app_counts
  using true;
create policy app_counts_select on public.placement for select to app_counts
  using true;
create policy app_counts_select on public.programme_attendance for select to app_counts
  using true;
create policy app_counts_select on public.programme_round for select to app_counts
  using true;
create policy app_counts_select on public.published_figure for select to app_counts
  using true;
create policy app_counts_select on public.share for select to app_counts
  using true;
create policy app_counts_select on public.statistic_level for select to app_counts
  using true;
create policy app_counts_select on public.stay for select to app_counts
  using true;
create policy app_counts_select on public.stay_approval for select to app_counts
  using true;
create policy app_counts_select on public.stay_version for select to app_counts
  using true;
create policy app_counts_select on public.support_request for select to app_counts
  using true;
create policy app_counts_select on public.support_visit for select to app_counts
  using true;
create policy app_counts_select on public.talk for select to app_counts
  using true;
create policy app_counts_select on public.training for select to app_counts
  using true;
create policy app_counts_select on public.training_guests for select to app_counts
  using true;
create policy app_counts_select on public.training_seat for select to app_counts
  using true;
create policy app_counts_select on public.transition for select to app_counts
  using true;
create policy app_counts_select on public.unit for select to app_counts
  using true;
create policy app_counts_select on public.way for select to app_counts
  using true;
create policy app_counts_select on public.way_step for select to app_counts
  using true;
create policy app_counts_select on public.working_level for select to app_counts
  using true;
create policy app_counts_select on public.workplace for select to app_counts
  using true;
create policy app_counts_update on public.statistic_level for update to app_counts
  using true
  with check true;
create policy app_jobs_insert on public.job for insert to app_jobs
  with check true;
create policy app_jobs_insert on public.write_log for insert to app_jobs
  with check true;
create policy app_jobs_select on public.job for select to app_jobs
  using true;
create policy app_jobs_update on public.job for update to app_jobs
  using true
  with check true;
create policy app_log_insert on public.read_log for insert to app_log
  with check true;
create policy app_log_insert on public.refusal_log for insert to app_log
  with check true;
create policy app_log_insert on public.write_log for insert to app_log
  with check true;
create policy app_mailing_select on public.mail for select to app_mailing
  using true;
create policy app_mailing_update on public.mail for update to app_mailing
  using true
  with check true;
create policy app_registrar_delete on public.assignment for delete to app_registrar
  using true;
create policy app_registrar_delete on public.correction for delete to app_registrar
  using true;
create policy app_registrar_delete on public.coverage for delete to app_registrar
  using true;
create policy app_registrar_delete on public.file for delete to app_registrar
  using true;
create policy app_registrar_delete on public.import_file for delete to app_registrar
  using true;
create policy app_registrar_delete on public.import_row for delete to app_registrar
  using true;
create policy app_registrar_delete on public.import_write for delete to app_registrar
  using true;
create policy app_registrar_delete on public.placement for delete to app_registrar
  using true;
create policy app_registrar_delete on public.protected_access for delete to app_registrar
  using true;
create policy app_registrar_delete on public.transition for delete to app_registrar
  using true;
create policy app_registrar_insert on public.account for insert to app_registrar
  with check true;
create policy app_registrar_insert on public.assignment for insert to app_registrar
  with check true;
create policy app_registrar_insert on public.case_counter for insert to app_registrar
  with check true;
create policy app_registrar_insert on public.consent for insert to app_registrar
  with check true;
create policy app_registrar_insert on public.consent_answer for insert to app_registrar
  with check true;
create policy app_registrar_insert on public.correction for insert to app_registrar
  with check true;
create policy app_registrar_insert on public.employer_session for insert to app_registrar
  with check true;
create policy app_registrar_insert on public.fact for insert to app_registrar
  with check true;
create policy app_registrar_insert on public.file for insert to app_registrar
  with check true;
create policy app_registrar_insert on public.import_write for insert to app_registrar
  with check true;
create policy app_registrar_insert on public.log_look for insert to app_registrar
  with check true;
create policy app_registrar_insert on public.log_review for insert to app_registrar
  with check true;
create policy app_registrar_insert on public.log_review_read for insert to app_registrar
  with check true;
create policy app_registrar_insert on public.mail for insert to app_registrar
  with check true;
create policy app_registrar_insert on public.meeting_preparation for insert to app_registrar
  with check true;
create policy app_registrar_insert on public.model_move for insert to app_registrar
  with check true;
create policy app_registrar_insert on public.note for insert to app_registrar
  with check true;
create policy app_registrar_insert on public.note_attachment for insert to app_registrar
  with check true;
create policy app_registrar_insert on public.organisation for insert to app_registrar
  with check true;
create policy app_registrar_insert on public.participant for insert to app_registrar
  with check true;
create policy app_registrar_insert on public.participant_key for insert to app_registrar
  with check true;
create policy app_registrar_insert on public.person_account for insert to app_registrar
  with check true;
create policy app_registrar_insert on public.placement for insert to app_registrar
  with check true;
create policy app_registrar_insert on public.protected_access for insert to app_registrar
  with check true;
create policy app_registrar_insert on public.share for insert to app_registrar
  with check true;
create policy app_registrar_insert on public.stay_version for insert to app_registrar
  with check true;
create policy app_registrar_insert on public.transition for insert to app_registrar
  with check true;
create policy app_registrar_insert on public.way_step for insert to app_registrar
  with check true;
create policy app_registrar_select on public.absence_notice for select to app_registrar
  using true;
create policy app_registrar_select on public.access_rule for select to app_registrar
  using true;
create policy app_registrar_select on public.account for select to app_registrar
  using true;
create policy app_registrar_select on public.account_picture for select to app_registrar
  using true;
create policy app_registrar_select on public.allowance_line for select to app_registrar
  using true;
create policy app_registrar_select on public.assignment for select to app_registrar
  using true;
create policy app_registrar_select on public.case_counter for select to app_registrar
  using true;
create policy app_registrar_select on public.collaboration for select to app_registrar
  using true;
create policy app_registrar_select on public.collaboration_path for select to app_registrar
  using true;
create policy app_registrar_select on public.consent for select to app_registrar
  using true;
create policy app_registrar_select on public.consent_answer for select to app_registrar
  using true;
create policy app_registrar_select on public.consent_request for select to app_registrar
  using true;
create policy app_registrar_select on public.consent_text for select to app_registrar
  using true;
create policy app_registrar_select on public.correction for select to app_registrar
  using true;
create policy app_registrar_select on public.coverage for select to app_registrar
  using true;
create policy app_registrar_select on public.crossing for select to app_registrar
  using true;
create policy app_registrar_select on public.deputy for select to app_registrar
  using true;
create policy app_registrar_select on public.disclosure for select to app_registrar
  using true;
create policy app_registrar_select on public.draft for select to app_registrar
  using true;
create policy app_registrar_select on public.employer_check_in for select to app_registrar
  using true;
create policy app_registrar_select on public.employer_contact for select to app_registrar
  using true;
create policy app_registrar_select on public.employer_link for select to app_registrar
  using true;
create policy app_registrar_select on public.employer_session for select to app_registrar
  using true;
create policy app_registrar_select on public.employer_sheet for select to app_registrar
  using true;
create policy app_registrar_select on public.employment for select to app_registrar
  using true;
create policy app_registrar_select on public.entitlement for select to app_registrar
  using true;
create policy app_registrar_select on public.entry_task for select to app_registrar
  using true;
create policy app_registrar_select on public.entry_task_photo for select to app_registrar
  using true;
create policy app_registrar_select on public.extract_mask for select to app_registrar
  using true;
create policy app_registrar_select on public.fact for select to app_registrar
  using true;
create policy app_registrar_select on public.file for select to app_registrar
  using true;
create policy app_registrar_select on public.file_extract for select to app_registrar
  using true;
create policy app_registrar_select on public.forum_event for select to app_registrar
  using true;
create policy app_registrar_select on public.forum_guest for select to app_registrar
  using true;
create policy app_registrar_select on public.forum_question for select to app_registrar
  using true;
create policy app_registrar_select on public.implementation_plan for select to app_registrar
  using true;
create policy app_registrar_select on public.import for select to app_registrar
  using true;
create policy app_registrar_select on public.import_file for select to app_registrar
  using true;
create policy app_registrar_select on public.import_row for select to app_registrar
  using true;
create policy app_registrar_select on public.import_write for select to app_registrar
  using true;
create policy app_registrar_select on public.learning_place_task for select to app_registrar
  using true;
create policy app_registrar_select on public.livelihood for select to app_registrar
  using true;
create policy app_registrar_select on public.log_finding for select to app_registrar
  using true;
create policy app_registrar_select on public.log_look for select to app_registrar
  using true;
create policy app_registrar_select on public.log_question for select to app_registrar
  using true;
create policy app_registrar_select on public.log_review for select to app_registrar
  using true;
create policy app_registrar_select on public.log_review_read for select to app_registrar
  using true;
create policy app_registrar_select on public.lss_plan for select to app_registrar
  using true;
create policy app_registrar_select on public.mail for select to app_registrar
  using true;
create policy app_registrar_select on public.management for select to app_registrar
  using true;
create policy app_registrar_select on public.meeting for select to app_registrar
  using true;
create policy app_registrar_select on public.meeting_change for select to app_registrar
  using true;
create policy app_registrar_select on public.meeting_decision for select to app_registrar
  using true;
create policy app_registrar_select on public.meeting_party for select to app_registrar
  using true;
create policy app_registrar_select on public.meeting_preparation for select to app_registrar
  using true;
create policy app_registrar_select on public.membership for select to app_registrar
  using true;
create policy app_registrar_select on public.minutes for select to app_registrar
  using true;
create policy app_registrar_select on public.missing_level for select to app_registrar
  using true;
create policy app_registrar_select on public.model_mapping for select to app_registrar
  using true;
create policy app_registrar_select on public.model_move for select to app_registrar
  using true;
create policy app_registrar_select on public.municipal_job_match for select to app_registrar
  using true;
create policy app_registrar_select on public.note for select to app_registrar
  using true;
create policy app_registrar_select on public.note_attachment for select to app_registrar
  using true;
create policy app_registrar_select on public.organisation for select to app_registrar
  using true;
create policy app_registrar_select on public.own_answer for select to app_registrar
  using true;
create policy app_registrar_select on public.participant for select to app_registrar
  using true;
create policy app_registrar_select on public.participant_key for select to app_registrar
  using true;
create policy app_registrar_select on public.pause for select to app_registrar
  using true;
create policy app_registrar_select on public.person_account for select to app_registrar
  using true;
create policy app_registrar_select on public.place_no for select to app_registrar
  using true;
create policy app_registrar_select on public.placement for select to app_registrar
  using true;
create policy app_registrar_select on public.plan for select to app_registrar
  using true;
create policy app_registrar_select on public.plan_activity for select to app_registrar
  using true;
create policy app_registrar_select on public.plan_activity_status for select to app_registrar
  using true;
create policy app_registrar_select on public.plan_agreement for select to app_registrar
  using true;
create policy app_registrar_select on public.plan_goal for select to app_registrar
  using true;
create policy app_registrar_select on public.plan_review for select to app_registrar
  using true;
create policy app_registrar_select on public.plan_undertaking for select to app_registrar
  using true;
create policy app_registrar_select on public.plan_version for select to app_registrar
  using true;
create policy app_registrar_select on public.programme_attendance for select to app_registrar
  using true;
create policy app_registrar_select on public.programme_enrolment for select to app_registrar
  using true;
create policy app_registrar_select on public.programme_module for select to app_registrar
  using true;
create policy app_registrar_select on public.programme_occasion for select to app_registrar
  using true;
create policy app_registrar_select on public.programme_queue for select to app_registrar
  using true;
create policy app_registrar_select on public.programme_round for select to app_registrar
  using true;
create policy app_registrar_select on public.protected_access for select to app_registrar
  using true;
create policy app_registrar_select on public.read_log for select to app_registrar
  using true;
create policy app_registrar_select on public.read_question for select to app_registrar
  using true;
create policy app_registrar_select on public.representation for select to app_registrar
  using true;
create policy app_registrar_select on public.representative for select to app_registrar
  using true;
create policy app_registrar_select on public.sampling_plan for select to app_registrar
  using true;
create policy app_registrar_select on public.schooling for select to app_registrar
  using true;
create policy app_registrar_select on public.share for select to app_registrar
  using true;
create policy app_registrar_select on public.skill_rating for select to app_registrar
  using true;
create policy app_registrar_select on public.stay for select to app_registrar
  using true;
create policy app_registrar_select on public.stay_approval for select to app_registrar
  using true;
create policy app_registrar_select on public.stay_version for select to app_registrar
  using true;
create policy app_registrar_select on public.support_request for select to app_registrar
  using true;
create policy app_registrar_select on public.support_visit for select to app_registrar
  using true;
create policy app_registrar_select on public.support_visit_move for select to app_registrar
  using true;
create policy app_registrar_select on public.support_visit_note for select to app_registrar
  using true;
create policy app_registrar_select on public.talk for select to app_registrar
  using true;
create policy app_registrar_select on public.transition for select to app_registrar
  using true;
create policy app_registrar_select on public.unit for select to app_registrar
  using true;
create policy app_registrar_select on public.way for select to app_registrar
  using true;
create policy app_registrar_select on public.way_step for select to app_registrar
  using true;
create policy app_registrar_select on public.wish for select to app_registrar
  using true;
create policy app_registrar_select on public.workplace_learning for select to app_registrar
  using true;
create policy app_registrar_update on public.case_counter for update to app_registrar
  using true
  with check true;
create policy app_registrar_update on public.consent for update to app_registrar
  using true
  with check true;
create policy app_registrar_update on public.consent_request for update to app_registrar
  using true
  with check true;
create policy app_registrar_update on public.coverage for update to app_registrar
  using true
  with check true;
create policy app_registrar_update on public.crossing for update to app_registrar
  using true
  with check true;
create policy app_registrar_update on public.disclosure for update to app_registrar
  using true
  with check true;
create policy app_registrar_update on public.file for update to app_registrar
  using true
  with check true;
create policy app_registrar_update on public.import for update to app_registrar
  using true
  with check true;
create policy app_registrar_update on public.log_review for update to app_registrar
  using true
  with check true;
create policy app_registrar_update on public.meeting_party for update to app_registrar
  using true
  with check true;
create policy app_registrar_update on public.meeting_preparation for update to app_registrar
  using true
  with check true;
create policy app_registrar_update on public.minutes for update to app_registrar
  using true
  with check true;
create policy app_registrar_update on public.model_move for update to app_registrar
  using true
  with check true;
create policy app_registrar_update on public.participant_key for update to app_registrar
  using true
  with check true;
create policy app_registrar_update on public.person_account for update to app_registrar
  using true
  with check true;
create policy app_registrar_update on public.placement for update to app_registrar
  using true
  with check true;
create policy app_registrar_update on public.representation for update to app_registrar
  using true
  with check true;
create policy app_registrar_update on public.share for update to app_registrar
  using true
  with check true;
create policy app_registrar_update on public.stay for update to app_registrar
  using true
  with check true;
create policy app_registrar_update on public.transition for update to app_registrar
  using true
  with check true;
create policy app_registrar_update on public.way for update to app_registrar
  using true
  with check true;
create policy app_registrar_update on public.way_step for update to app_registrar
  using true
  with check true;
create policy app_seals_insert on public.log_seal for insert to app_seals
  with check true;
create policy app_seals_select on public.log_seal for select to app_seals
  using true;
create policy app_seals_select on public.note for select to app_seals
  using true;
create policy app_seals_select on public.note_attachment for select to app_seals
  using true;
create policy app_seals_select on public.read_log for select to app_seals
  using true;
create policy app_seals_select on public.refusal_log for select to app_seals
  using true;
create policy app_seals_select on public.write_log for select to app_seals
  using true;
create policy app_sets_select on public.access_rule for select to app_sets
  using true;
create policy app_sets_select on public.account for select to app_sets
  using true;
create policy app_sets_select on public.assignment for select to app_sets
  using true;
create policy app_sets_select on public.crossing for select to app_sets
  using true;
create policy app_sets_select on public.deputy for select to app_sets
  using true;
create policy app_sets_select on public.file for select to app_sets
  using true;
create policy app_sets_select on public.mail for select to app_sets
  using true;
create policy app_sets_select on public.management for select to app_sets
  using true;
create policy app_sets_select on public.membership for select to app_sets
  using true;
create policy app_sets_select on public.organisation for select to app_sets
  using true;
create policy app_sets_select on public.placement for select to app_sets
  using true;
create policy app_sets_select on public.protected_access for select to app_sets
  using true;
create policy app_sets_select on public.share for select to app_sets
  using true;
create policy app_sets_select on public.unit for select to app_sets
  using true;
create policy app_sets_select on public.wish for select to app_sets
  using true;
create policy app_system_delete on public.session for delete to app_system
  using true;
create policy app_system_delete on public.sign_in_attempt for delete to app_system
  using true;
create policy app_system_insert on public.accessibility_report for insert to app_system
  with check true;
create policy app_system_insert on public.account for insert to app_system
  with check true;
create policy app_system_insert on public.collaboration for insert to app_system
  with check true;
create policy app_system_insert on public.collaboration_path for insert to app_system
  with check true;
create policy app_system_insert on public.draft for insert to app_system
  with check true;
create policy app_system_insert on public.management for insert to app_system
  with check true;
create policy app_system_insert on public.membership for insert to app_system
  with check true;
create policy app_system_insert on public.organisation for insert to app_system
  with check true;
create policy app_system_insert on public.path_version for insert to app_system
  with check true;
create policy app_system_insert on public.published_figure for insert to app_system
  with check true;
create policy app_system_insert on public.refusal_log for insert to app_system
  with check true;
create policy app_system_insert on public.session for insert to app_system
  with check true;
create policy app_system_insert on public.sign_in_attempt for insert to app_system
  with check true;
create policy app_system_insert on public.unit for insert to app_system
  with check true;
create policy app_system_select on public.account for select to app_system
  using true;
create policy app_system_select on public.collaboration for select to app_system
  using true;
create policy app_system_select on public.collaboration_path for select to app_system
  using true;
create policy app_system_select on public.draft for select to app_system
  using true;
create policy app_system_select on public.employer_session for select to app_system
  using true;
create policy app_system_select on public.membership for select to app_system
  using true;
create policy app_system_select on public.model_approval for select to app_system
  using true;
create policy app_system_select on public.organisation for select to app_system
  using true;
create policy app_system_select on public.path_version for select to app_system
  using true;
create policy app_system_select on public.session for select to app_system
  using true;
create policy app_system_select on public.sign_in_attempt for select to app_system
  using true;
create policy app_system_select on public.unit for select to app_system
  using true;
create policy app_system_update on public.account for update to app_system
  using true
  with check true;
create policy app_system_update on public.collaboration_path for update to app_system
  using true
  with check true;
create policy app_system_update on public.draft for update to app_system
  using true
  with check true;
create policy app_system_update on public.employer_session for update to app_system
  using true
  with check true;
create policy app_system_update on public.session for update to app_system
  using true
  with check true;
create policy app_system_update on public.sign_in_attempt for update to app_system
  using true
  with check true;
create policy app_tidying_delete on public.draft for delete to app_tidying
  using true;
create policy app_tidying_delete on public.employer_session for delete to app_tidying
  using true;
create policy app_tidying_delete on public.job for delete to app_tidying
  using true;
create policy app_tidying_delete on public.session for delete to app_tidying
  using true;
create policy app_tidying_delete on public.sign_in_attempt for delete to app_tidying
  using true;
create policy app_tidying_select on public.draft for select to app_tidying
  using true;
create policy app_tidying_select on public.employer_session for select to app_tidying
  using true;
create policy app_tidying_select on public.job for select to app_tidying
  using true;
create policy app_tidying_select on public.mail for select to app_tidying
  using true;
create policy app_tidying_select on public.session for select to app_tidying
  using true;
create policy app_tidying_select on public.sign_in_attempt for select to app_tidying
  using true;
create policy app_tidying_update on public.mail for update to app_tidying
  using true
  with check true;
create policy appoint on public.deputy for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('staff'::text) AS may));
create policy ask on public.job for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (membership_id = ( SELECT app.membership() AS membership)));
create policy ask on public.log_question for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (asked_by = ( SELECT app.account() AS account)) AND (EXISTS ( SELECT
   FROM (public.log_review_read r
     JOIN public.log_review v USING (collaboration_id, log_review_id))
  WHERE ((r.log_review_read_id = log_question.log_review_read_id) AND (r.reader_account_id = log_question.reader_account_id) AND (r.reader_account_id <> ( SELECT app.account() AS account)) AND (v.closed_at IS NULL)))));
create policy ask on public.read_question for insert to app_person
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)) AND (organisation_id = ANY (( SELECT app.person_sources('identity'::text) AS person_sources)::uuid[])) AND (asked_by = ( SELECT app.account() AS account)) AND (answered_at IS NULL));
create policy change on public.assignment for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('assign'::text, 'identity'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('assign'::text, 'identity'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy change on public.collaboration_path for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.may('manage_models'::text) AS may))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.may('manage_models'::text) AS may));
create policy change on public.consent_request for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('share'::text, 'identity'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('share'::text, 'identity'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy change on public.crossing for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('cross'::text, 'identity'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('cross'::text, 'identity'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy change on public.employer for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_employers'::text) AS may))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_employers'::text) AS may));
create policy change on public.employer_contact for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_employers'::text) AS may))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_employers'::text) AS may));
create policy change on public.employer_link for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('keep_stays'::text, 'work'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('keep_stays'::text, 'work'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (revoked_by = ( SELECT app.account() AS account)));
create policy change on public.employer_sheet for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('keep_stays'::text, 'work'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('keep_stays'::text, 'work'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (taken_back_by = ( SELECT app.account() AS account)));
create policy change on public.employer_talk for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_employers'::text) AS may))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_employers'::text) AS may));
create policy change on public.entitlement for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('register_entitlement'::text, 'identity'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('register_entitlement'::text, 'identity'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy change on public.entry_task for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_employers'::text) AS may))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_employers'::text) AS may));
create policy change on public.entry_task_photo for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_employers'::text) AS may))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_employers'::text) AS may));
create policy change on public.extract_mask for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('extract_file'::text, 'identity'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('extract_file'::text, 'identity'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy change on public.file for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('change_file'::text, 'identity'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('change_file'::text, 'identity'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy change on public.forum_employer for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_forums'::text) AS may))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_forums'::text) AS may));
create policy change on public.forum_event for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_forums'::text) AS may))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_forums'::text) AS may));
create policy change on public.forum_guest for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('invite_to_forum'::text, 'work'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (taken_back_on IS NULL))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('invite_to_forum'::text, 'work'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy change on public.forum_question for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('invite_to_forum'::text, 'work'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (taken_back_on IS NULL))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('invite_to_forum'::text, 'work'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy change on public.implementation_plan for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('write_implementation_plan'::text, 'plan'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('write_implementation_plan'::text, 'plan'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy change on public.learning_place for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_employers'::text) AS may))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_employers'::text) AS may));
create policy change on public.learning_place_task for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_employers'::text) AS may))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_employers'::text) AS may));
create policy change on public.livelihood for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('register_livelihood'::text, 'benefits'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('register_livelihood'::text, 'benefits'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy change on public.lss_plan for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('offer_lss_plan'::text, 'plan'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('offer_lss_plan'::text, 'plan'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy change on public.measure for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('manage_measures'::text) AS may))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('manage_measures'::text) AS may));
create policy change on public.meeting for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('hold_meetings'::text, 'meetings'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('hold_meetings'::text, 'meetings'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy change on public.meeting_decision for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('hold_meetings'::text, 'meetings'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('hold_meetings'::text, 'meetings'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy change on public.meeting_party for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('hold_meetings'::text, 'meetings'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('hold_meetings'::text, 'meetings'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy change on public.meeting_preparation for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('hold_meetings'::text, 'meetings'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('hold_meetings'::text, 'meetings'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy change on public.minutes for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('hold_meetings'::text, 'meetings'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('hold_meetings'::text, 'meetings'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy change on public.missing_level for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('record_missing_level'::text, 'step'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (recorded_by = ( SELECT app.account() AS account)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('record_missing_level'::text, 'step'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (recorded_by = ( SELECT app.account() AS account)));
create policy change on public.municipal_administration for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_municipal_jobs'::text) AS may))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_municipal_jobs'::text) AS may));
create policy change on public.municipal_job for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_municipal_jobs'::text) AS may))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_municipal_jobs'::text) AS may));
create policy change on public.municipal_job_match for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('keep_municipal_jobs'::text, 'work'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('keep_municipal_jobs'::text, 'work'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy change on public.own_answer for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('record_answer'::text, 'step'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (recorded_by = ( SELECT app.account() AS account)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('record_answer'::text, 'step'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (recorded_by = ( SELECT app.account() AS account)));
create policy change on public.pause for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('move_way'::text, 'step'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('move_way'::text, 'step'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy change on public.placement for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('place'::text, 'step'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('place'::text, 'step'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy change on public.plan for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('write_plan'::text, 'plan'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (ended_on IS NULL))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('write_plan'::text, 'plan'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy change on public.plan_activity for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('write_plan'::text, 'plan'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (EXISTS ( SELECT
   FROM public.plan_version o
  WHERE ((o.collaboration_id = plan_activity.collaboration_id) AND (o.plan_version_id = plan_activity.plan_version_id) AND (o.locked_on IS NULL)))))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('write_plan'::text, 'plan'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (EXISTS ( SELECT
   FROM public.plan_version o
  WHERE ((o.collaboration_id = plan_activity.collaboration_id) AND (o.plan_version_id = plan_activity.plan_version_id) AND (o.locked_on IS NULL)))));
create policy change on public.plan_undertaking for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('write_plan'::text, 'plan'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (released_at IS NULL))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('write_plan'::text, 'plan'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy change on public.plan_version for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('write_plan'::text, 'plan'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (locked_on IS NULL))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('write_plan'::text, 'plan'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy change on public.programme_attendance for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('mark_attendance'::text, 'preparation'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('mark_attendance'::text, 'preparation'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (marked_by = ( SELECT app.account() AS account)));
create policy change on public.programme_course for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_programme'::text) AS may))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_programme'::text) AS may));
create policy change on public.programme_enrolment for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('enrol'::text, 'preparation'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (cancelled_on IS NULL))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('enrol'::text, 'preparation'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy change on public.programme_module for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_programme'::text) AS may))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_programme'::text) AS may));
create policy change on public.programme_occasion for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_programme'::text) AS may))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_programme'::text) AS may));
create policy change on public.programme_queue for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_programme'::text) AS may))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_programme'::text) AS may));
create policy change on public.programme_round for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_programme'::text) AS may))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_programme'::text) AS may));
create policy change on public.protected_access for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('grant_protected'::text, 'identity'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('grant_protected'::text, 'identity'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ((account_id <> ( SELECT app.account() AS account)) OR (ends_at <= now())));
create policy change on public.representative for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('change_file'::text, 'identity'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('change_file'::text, 'identity'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy change on public.schooling for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('register_schooling'::text, 'preparation'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('register_schooling'::text, 'preparation'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy change on public.stay for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('keep_stays'::text, 'work'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('keep_stays'::text, 'work'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy change on public.support_request for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('keep_stays'::text, 'work'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('keep_stays'::text, 'work'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (answered_by = ( SELECT app.account() AS account)));
create policy change on public.support_visit for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('keep_stays'::text, 'work'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('keep_stays'::text, 'work'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy change on public.talk for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('record_answer'::text, 'step'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (recorded_by = ( SELECT app.account() AS account)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('record_answer'::text, 'step'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (recorded_by = ( SELECT app.account() AS account)));
create policy change on public.training for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_training'::text) AS may))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_training'::text) AS may));
create policy change on public.way_step for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('move_way'::text, 'step'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('move_way'::text, 'step'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy change on public.wish for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('answer_wish'::text, 'step'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('answer_wish'::text, 'step'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy change on public.workplace for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_employers'::text) AS may))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_employers'::text) AS may));
create policy change on public.workplace_learning for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('register_schooling'::text, 'preparation'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('register_schooling'::text, 'preparation'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy change_own on public.absence_notice for update to app_person
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)) AND (organisation_id = ANY (( SELECT app.person_sources('preparation'::text) AS person_sources)::uuid[])) AND (programme_occasion_id IN ( SELECT o.occasion_id
   FROM app.own_occasions() o(occasion_id, round, held_on, starts, ends, place, leader, modules, occasion_cancelled, number, cancelled_on, ended_on, seats, issued, given_back, organisation_id, round_id, enrolment_id, moved_at)
  WHERE ((NOT o.occasion_cancelled) AND (o.cancelled_on IS NULL) AND (o.ended_on IS NULL) AND (o.held_on >= ( SELECT app.today() AS today))))) AND (taken_back_at IS NULL))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)) AND (organisation_id = ANY (( SELECT app.person_sources('preparation'::text) AS person_sources)::uuid[])) AND (programme_occasion_id IN ( SELECT o.occasion_id
   FROM app.own_occasions() o(occasion_id, round, held_on, starts, ends, place, leader, modules, occasion_cancelled, number, cancelled_on, ended_on, seats, issued, given_back, organisation_id, round_id, enrolment_id, moved_at)
  WHERE ((NOT o.occasion_cancelled) AND (o.cancelled_on IS NULL) AND (o.ended_on IS NULL) AND (o.held_on >= ( SELECT app.today() AS today))))) AND (taken_back_by = ( SELECT app.account() AS account)));
create policy change_own on public.forum_guest for update to app_person
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)) AND (organisation_id = ANY (( SELECT app.person_sources('work'::text) AS person_sources)::uuid[])) AND (forum_event_id IN ( SELECT f.forum_id
   FROM app.own_forums() f(forum_id, organisation_id, name, held_on, starts, ends, place, about, responsible, phone, cancelled, moved_at)
  WHERE ((NOT f.cancelled) AND (f.held_on >= ( SELECT app.today() AS today))))) AND (taken_back_on IS NULL))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)) AND (organisation_id = ANY (( SELECT app.person_sources('work'::text) AS person_sources)::uuid[])) AND (forum_event_id IN ( SELECT f.forum_id
   FROM app.own_forums() f(forum_id, organisation_id, name, held_on, starts, ends, place, about, responsible, phone, cancelled, moved_at)
  WHERE ((NOT f.cancelled) AND (f.held_on >= ( SELECT app.today() AS today))))) AND (taken_back_by = ( SELECT app.account() AS account)) AND (taken_back_how =
CASE ( SELECT app.person_door() AS person_door)
    WHEN 'person'::text THEN 'own_sign_in'::text
    WHEN 'beside'::text THEN 'at_the_table'::text
    ELSE NULL::text
END));
create policy change_own on public.forum_question for update to app_person
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)) AND (organisation_id = ANY (( SELECT app.person_sources('work'::text) AS person_sources)::uuid[])) AND (forum_event_id IN ( SELECT f.forum_id
   FROM app.own_forums() f(forum_id, organisation_id, name, held_on, starts, ends, place, about, responsible, phone, cancelled, moved_at)
  WHERE ((NOT f.cancelled) AND (f.held_on >= ( SELECT app.today() AS today))))))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)) AND (organisation_id = ANY (( SELECT app.person_sources('work'::text) AS person_sources)::uuid[])) AND (forum_event_id IN ( SELECT f.forum_id
   FROM app.own_forums() f(forum_id, organisation_id, name, held_on, starts, ends, place, about, responsible, phone, cancelled, moved_at)
  WHERE ((NOT f.cancelled) AND (f.held_on >= ( SELECT app.today() AS today))))) AND (answered_by = ( SELECT app.account() AS account)) AND (answered_how =
CASE ( SELECT app.person_door() AS person_door)
    WHEN 'person'::text THEN 'own_sign_in'::text
    WHEN 'beside'::text THEN 'at_the_table'::text
    ELSE NULL::text
END));
create policy choose on public.person_setting for insert to app_person
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)));
create policy choose_anew on public.person_setting for update to app_person
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)));
create policy confirm on public.membership for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('confirm_membership'::text) AS may) AND (proposed_by IS DISTINCT FROM ( SELECT app.account() AS account)) AND (account_id <> ( SELECT app.account() AS account)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('confirm_membership'::text) AS may) AND (proposed_by IS DISTINCT FROM ( SELECT app.account() AS account)) AND (account_id <> ( SELECT app.account() AS account)));
create policy employer_insert on public.employer_check_in for insert to app_employer
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (employer_link_id = ANY (( SELECT app.open_links() AS open_links)::uuid[])));
create policy employer_insert on public.support_request for insert to app_employer
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (employer_link_id = ANY (( SELECT app.open_links() AS open_links)::uuid[])) AND (answered_at IS NULL));
create policy employer_select on public.employer_check_in for select to app_employer
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (employer_link_id = ANY (( SELECT app.open_links() AS open_links)::uuid[])));
create policy employer_select on public.employer_sheet for select to app_employer
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (employer_link_id = ANY (( SELECT app.open_links() AS open_links)::uuid[])) AND (taken_back_at IS NULL));
create policy employer_select on public.support_request for select to app_employer
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (employer_link_id = ANY (( SELECT app.open_links() AS open_links)::uuid[])));
create policy end_any on public.membership for update to app_admin
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.may('administer'::text) AS may))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.may('administer'::text) AS may));
create policy end_appointment on public.deputy for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('staff'::text) AS may))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('staff'::text) AS may));
create policy end_sign_in on public.representation for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('change_file'::text, 'identity'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('change_file'::text, 'identity'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (ended_by = ( SELECT app.account() AS account)));
create policy find on public.log_finding for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (found_by = ( SELECT app.account() AS account)) AND (EXISTS ( SELECT
   FROM (public.log_review_read r
     JOIN public.log_review v USING (collaboration_id, log_review_id))
  WHERE ((r.log_review_read_id = log_finding.log_review_read_id) AND (r.reader_account_id <> ( SELECT app.account() AS account)) AND ((v.closed_at IS NOT NULL) = log_finding.correction)))));
create policy follow on public.job for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (membership_id = ( SELECT app.membership() AS membership)));
create policy give_back on public.training_seat for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ((account_id = ( SELECT app.account() AS account)) OR ( SELECT app.may('keep_training'::text) AS may)) AND (came IS NULL))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ((account_id = ( SELECT app.account() AS account)) OR ( SELECT app.may('keep_training'::text) AS may)) AND (came IS NULL));
create policy grant_sign_in on public.representation for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('change_file'::text, 'identity'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (granted_by = ( SELECT app.account() AS account)) AND (account_id IS NULL));
create policy hold on public.way for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('move_way'::text, 'step'::text) AS participants_for)::uuid[])) AND app.holds(holder_organisation_id, organisation_id))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('move_way'::text, 'step'::text) AS participants_for)::uuid[])) AND app.holds(holder_organisation_id, organisation_id));
create policy keep on public.consent_text for insert to app_user
  with check (collaboration_id = ( SELECT app.collaboration() AS collaboration));
create policy mark on public.training_seat for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.may('keep_training'::text) AS may) AND (training_id IN ( SELECT t.training_id
   FROM public.training t
  WHERE (t.organisation_id = ( SELECT app.organisation() AS organisation)))))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.may('keep_training'::text) AS may) AND (training_id IN ( SELECT t.training_id
   FROM public.training t
  WHERE (t.organisation_id = ( SELECT app.organisation() AS organisation)))));
create policy of_person_delete on public.draft for delete to app_person
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (account_id = ( SELECT app.account() AS account)) AND (organisation_id IS NULL) AND (subject = (( SELECT app.person() AS person))::text));
create policy of_person_insert on public.draft for insert to app_person
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (account_id = ( SELECT app.account() AS account)) AND (organisation_id IS NULL) AND (subject = (( SELECT app.person() AS person))::text));
create policy of_person_select on public.draft for select to app_person
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (account_id = ( SELECT app.account() AS account)) AND (organisation_id IS NULL) AND (subject = (( SELECT app.person() AS person))::text));
create policy of_person_update on public.draft for update to app_person
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (account_id = ( SELECT app.account() AS account)) AND (organisation_id IS NULL) AND (subject = (( SELECT app.person() AS person))::text))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (account_id = ( SELECT app.account() AS account)) AND (organisation_id IS NULL) AND (subject = (( SELECT app.person() AS person))::text));
create policy of_who_helps on public.account_picture for select to app_person
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (account_picture_id IN ( SELECT c.picture
   FROM app.own_contacts() c(organisation, name, phone, email, picture))));
create policy own_delete_app_admin on public.account_picture for delete to app_admin
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (account_id = ( SELECT app.account() AS account)));
create policy own_delete_app_admin on public.draft for delete to app_admin
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (account_id = ( SELECT app.account() AS account)) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy own_delete_app_user on public.account_picture for delete to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (account_id = ( SELECT app.account() AS account)));
create policy own_delete_app_user on public.draft for delete to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (account_id = ( SELECT app.account() AS account)) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy own_details on public.account for update to app_user
  using (account_id = ( SELECT app.account() AS account))
  with check (account_id = ( SELECT app.account() AS account));
create policy own_insert_app_admin on public.account_picture for insert to app_admin
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (account_id = ( SELECT app.account() AS account)));
create policy own_insert_app_admin on public.draft for insert to app_admin
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (account_id = ( SELECT app.account() AS account)) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy own_insert_app_user on public.account_picture for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (account_id = ( SELECT app.account() AS account)));
create policy own_insert_app_user on public.draft for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (account_id = ( SELECT app.account() AS account)) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy own_select_app_admin on public.account_picture for select to app_admin
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (account_id = ( SELECT app.account() AS account)));
create policy own_select_app_admin on public.draft for select to app_admin
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (account_id = ( SELECT app.account() AS account)) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy own_select_app_user on public.account_picture for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (account_id = ( SELECT app.account() AS account)));
create policy own_select_app_user on public.draft for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (account_id = ( SELECT app.account() AS account)) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy own_update_app_admin on public.draft for update to app_admin
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (account_id = ( SELECT app.account() AS account)) AND (organisation_id = ( SELECT app.organisation() AS organisation)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (account_id = ( SELECT app.account() AS account)) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy own_update_app_user on public.draft for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (account_id = ( SELECT app.account() AS account)) AND (organisation_id = ( SELECT app.organisation() AS organisation)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (account_id = ( SELECT app.account() AS account)) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy propose on public.membership for insert to app_admin
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.may('administer'::text) AS may) AND (proposed_by = ( SELECT app.account() AS account)) AND (account_id <> ( SELECT app.account() AS account)) AND (confirmed_by IS NULL) AND (confirmed_at IS NULL));
create policy read on public.absence_notice for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('read'::text, 'preparation'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy read on public.access_need for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('follow_log'::text) AS may));
create policy read on public.access_rule for select to app_user
  using true;
create policy read on public.accessibility_report for select to app_admin
  using ( SELECT app.may('administer'::text) AS may);
create policy read on public.allowance_export for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_allowance'::text) AS may));
create policy read on public.allowance_line for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('keep_allowance'::text, 'preparation'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy read on public.allowance_rate for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('see_programme'::text) AS may));
create policy read on public.asking_interval for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy read on public.assignment for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (((participant_id = ANY (( SELECT app.participants_for('read'::text, 'identity'::text) AS participants_for)::uuid[])) AND ((organisation_id = ( SELECT app.organisation() AS organisation)) OR (EXISTS ( SELECT
   FROM public.share s
  WHERE ((s.collaboration_id = assignment.collaboration_id) AND (s.participant_id = assignment.participant_id) AND (s.to_organisation_id = ( SELECT app.organisation() AS organisation)) AND (s.area = 'identity'::text) AND (s.from_organisation_id = assignment.organisation_id) AND (s.withdrawn_at IS NULL) AND (s.starts_at <= ( SELECT app.now() AS now)) AND (s.ends_at > ( SELECT app.now() AS now))))))) OR ((participant_id = ANY (( SELECT app.participants_for('receive'::text, 'identity'::text) AS participants_for)::uuid[])) AND ((participant_id, organisation_id) IN ( SELECT s.participant_id,
    s.from_organisation_id
   FROM app.sent('identity'::text) s(participant_id, from_organisation_id, crossing_id, ground_id))))));
create policy read on public.collaboration_path for select to app_user
  using (collaboration_id = ( SELECT app.collaboration() AS collaboration));
create policy read on public.consent for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (((participant_id = ANY (( SELECT app.participants_for('read'::text, 'identity'::text) AS participants_for)::uuid[])) AND ((organisation_id = ( SELECT app.organisation() AS organisation)) OR (to_organisation_id = ( SELECT app.organisation() AS organisation)))) OR ((participant_id = ANY (( SELECT app.participants_for('receive'::text, 'identity'::text) AS participants_for)::uuid[])) AND (consent_id IN ( SELECT s.ground_id
   FROM app.sent('identity'::text) s(participant_id, from_organisation_id, crossing_id, ground_id))))));
create policy read on public.consent_answer for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('read'::text, 'identity'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy read on public.consent_request for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('read'::text, 'identity'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy read on public.consent_text for select to app_user
  using (collaboration_id = ( SELECT app.collaboration() AS collaboration));
create policy read on public.correction for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (((area = 'step'::text) AND (((participant_id = ANY (( SELECT app.participants_for('read'::text, 'step'::text) AS participants_for)::uuid[])) AND ((organisation_id = ( SELECT app.organisation() AS organisation)) OR (EXISTS ( SELECT
   FROM public.share s
  WHERE ((s.collaboration_id = correction.collaboration_id) AND (s.participant_id = correction.participant_id) AND (s.to_organisation_id = ( SELECT app.organisation() AS organisation)) AND (s.area = 'step'::text) AND (s.from_organisation_id = correction.organisation_id) AND (s.withdrawn_at IS NULL) AND (s.starts_at <= ( SELECT app.now() AS now)) AND (s.ends_at > ( SELECT app.now() AS now))))))) OR ((participant_id = ANY (( SELECT app.participants_for('receive'::text, 'step'::text) AS participants_for)::uuid[])) AND ((participant_id, organisation_id) IN ( SELECT s.participant_id,
    s.from_organisation_id
   FROM app.sent('step'::text) s(participant_id, from_organisation_id, crossing_id, ground_id)))))) OR ((area = 'benefits'::text) AND (((participant_id = ANY (( SELECT app.participants_for('read'::text, 'benefits'::text) AS participants_for)::uuid[])) AND ((organisation_id = ( SELECT app.organisation() AS organisation)) OR (EXISTS ( SELECT
   FROM public.share s
  WHERE ((s.collaboration_id = correction.collaboration_id) AND (s.participant_id = correction.participant_id) AND (s.to_organisation_id = ( SELECT app.organisation() AS organisation)) AND (s.area = 'benefits'::text) AND (s.from_organisation_id = correction.organisation_id) AND (s.withdrawn_at IS NULL) AND (s.starts_at <= ( SELECT app.now() AS now)) AND (s.ends_at > ( SELECT app.now() AS now))))))) OR ((participant_id = ANY (( SELECT app.participants_for('receive'::text, 'benefits'::text) AS participants_for)::uuid[])) AND ((participant_id, organisation_id) IN ( SELECT s.participant_id,
    s.from_organisation_id
   FROM app.sent('benefits'::text) s(participant_id, from_organisation_id, crossing_id, ground_id)))))) OR ((area = 'assessments'::text) AND (((participant_id = ANY (( SELECT app.participants_for('read'::text, 'assessments'::text) AS participants_for)::uuid[])) AND ((organisation_id = ( SELECT app.organisation() AS organisation)) OR (EXISTS ( SELECT
   FROM public.share s
  WHERE ((s.collaboration_id = correction.collaboration_id) AND (s.participant_id = correction.participant_id) AND (s.to_organisation_id = ( SELECT app.organisation() AS organisation)) AND (s.area = 'assessments'::text) AND (s.from_organisation_id = correction.organisation_id) AND (s.withdrawn_at IS NULL) AND (s.starts_at <= ( SELECT app.now() AS now)) AND (s.ends_at > ( SELECT app.now() AS now))))))) OR ((participant_id = ANY (( SELECT app.participants_for('receive'::text, 'assessments'::text) AS participants_for)::uuid[])) AND ((participant_id, organisation_id) IN ( SELECT s.participant_id,
    s.from_organisation_id
   FROM app.sent('assessments'::text) s(participant_id, from_organisation_id, crossing_id, ground_id)))))) OR ((area = 'work'::text) AND (((participant_id = ANY (( SELECT app.participants_for('read'::text, 'work'::text) AS participants_for)::uuid[])) AND ((organisation_id = ( SELECT app.organisation() AS organisation)) OR (EXISTS ( SELECT
   FROM public.share s
  WHERE ((s.collaboration_id = correction.collaboration_id) AND (s.participant_id = correction.participant_id) AND (s.to_organisation_id = ( SELECT app.organisation() AS organisation)) AND (s.area = 'work'::text) AND (s.from_organisation_id = correction.organisation_id) AND (s.withdrawn_at IS NULL) AND (s.starts_at <= ( SELECT app.now() AS now)) AND (s.ends_at > ( SELECT app.now() AS now))))))) OR ((participant_id = ANY (( SELECT app.participants_for('receive'::text, 'work'::text) AS participants_for)::uuid[])) AND ((participant_id, organisation_id) IN ( SELECT s.participant_id,
    s.from_organisation_id
   FROM app.sent('work'::text) s(participant_id, from_organisation_id, crossing_id, ground_id)))))) OR ((area = 'identity'::text) AND (subject_kind <> 'entitlement'::text) AND (participant_id = ANY (( SELECT app.participants_for('read'::text, 'identity'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation))) OR ((subject_kind = 'entitlement'::text) AND (participant_id = ANY (( SELECT app.participants_for('read_entitlement'::text, 'identity'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)))));
create policy read on public.coverage for select to app_user
  using (collaboration_id = ( SELECT app.collaboration() AS collaboration));
create policy read on public.crossing for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (((participant_id = ANY (( SELECT app.participants_for('read'::text, 'identity'::text) AS participants_for)::uuid[])) AND ((organisation_id = ( SELECT app.organisation() AS organisation)) OR (to_organisation_id = ( SELECT app.organisation() AS organisation)) OR (EXISTS ( SELECT
   FROM public.share s
  WHERE ((s.collaboration_id = crossing.collaboration_id) AND (s.participant_id = crossing.participant_id) AND (s.to_organisation_id = ( SELECT app.organisation() AS organisation)) AND (s.area = 'step'::text) AND (s.from_organisation_id = crossing.organisation_id) AND (s.withdrawn_at IS NULL) AND (s.starts_at <= ( SELECT app.now() AS now)) AND (s.ends_at > ( SELECT app.now() AS now))))))) OR ((participant_id = ANY (( SELECT app.participants_for('receive'::text, 'identity'::text) AS participants_for)::uuid[])) AND (crossing_id IN ( SELECT s.crossing_id
   FROM app.sent('identity'::text) s(participant_id, from_organisation_id, crossing_id, ground_id))))));
create policy read on public.disclosure for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (((participant_id = ANY (( SELECT app.participants_for('read'::text, 'identity'::text) AS participants_for)::uuid[])) AND ((organisation_id = ( SELECT app.organisation() AS organisation)) OR (to_organisation_id = ( SELECT app.organisation() AS organisation)))) OR ((participant_id = ANY (( SELECT app.participants_for('receive'::text, 'identity'::text) AS participants_for)::uuid[])) AND (disclosure_id IN ( SELECT s.ground_id
   FROM app.sent('identity'::text) s(participant_id, from_organisation_id, crossing_id, ground_id))))));
create policy read on public.employer for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('see_employers'::text) AS may));
create policy read on public.employer_check_in for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ((participant_id = ANY (( SELECT app.participants_for('read'::text, 'work'::text) AS participants_for)::uuid[])) OR (participant_id = ANY (( SELECT app.participants_for('keep_stays'::text, 'work'::text) AS participants_for)::uuid[]))) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy read on public.employer_contact for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('see_employers'::text) AS may));
create policy read on public.employer_link for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ((participant_id = ANY (( SELECT app.participants_for('read'::text, 'work'::text) AS participants_for)::uuid[])) OR (participant_id = ANY (( SELECT app.participants_for('keep_stays'::text, 'work'::text) AS participants_for)::uuid[]))) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy read on public.employer_sheet for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ((participant_id = ANY (( SELECT app.participants_for('read'::text, 'work'::text) AS participants_for)::uuid[])) OR (participant_id = ANY (( SELECT app.participants_for('keep_stays'::text, 'work'::text) AS participants_for)::uuid[]))) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy read on public.employer_talk for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('see_employers'::text) AS may));
create policy read on public.employment for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('read'::text, 'work'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy read on public.entitlement for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('read_entitlement'::text, 'identity'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy read on public.entry_task for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('see_employers'::text) AS may));
create policy read on public.entry_task_photo for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('see_employers'::text) AS may));
create policy read on public.extract_mask for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('extract_file'::text, 'identity'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy read on public.fact for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (((area = 'step'::text) AND (((participant_id = ANY (( SELECT app.participants_for('read'::text, 'step'::text) AS participants_for)::uuid[])) AND ((organisation_id = ( SELECT app.organisation() AS organisation)) OR (EXISTS ( SELECT
   FROM public.share s
  WHERE ((s.collaboration_id = fact.collaboration_id) AND (s.participant_id = fact.participant_id) AND (s.to_organisation_id = ( SELECT app.organisation() AS organisation)) AND (s.area = 'step'::text) AND (s.from_organisation_id = fact.organisation_id) AND (s.withdrawn_at IS NULL) AND (s.starts_at <= ( SELECT app.now() AS now)) AND (s.ends_at > ( SELECT app.now() AS now))))))) OR ((participant_id = ANY (( SELECT app.participants_for('receive'::text, 'step'::text) AS participants_for)::uuid[])) AND ((participant_id, organisation_id) IN ( SELECT s.participant_id,
    s.from_organisation_id
   FROM app.sent('step'::text) s(participant_id, from_organisation_id, crossing_id, ground_id)))))) OR ((area = 'benefits'::text) AND (((participant_id = ANY (( SELECT app.participants_for('read'::text, 'benefits'::text) AS participants_for)::uuid[])) AND ((organisation_id = ( SELECT app.organisation() AS organisation)) OR (EXISTS ( SELECT
   FROM public.share s
  WHERE ((s.collaboration_id = fact.collaboration_id) AND (s.participant_id = fact.participant_id) AND (s.to_organisation_id = ( SELECT app.organisation() AS organisation)) AND (s.area = 'benefits'::text) AND (s.from_organisation_id = fact.organisation_id) AND (s.withdrawn_at IS NULL) AND (s.starts_at <= ( SELECT app.now() AS now)) AND (s.ends_at > ( SELECT app.now() AS now))))))) OR ((participant_id = ANY (( SELECT app.participants_for('receive'::text, 'benefits'::text) AS participants_for)::uuid[])) AND ((participant_id, organisation_id) IN ( SELECT s.participant_id,
    s.from_organisation_id
   FROM app.sent('benefits'::text) s(participant_id, from_organisation_id, crossing_id, ground_id)))))) OR ((area = 'assessments'::text) AND (((participant_id = ANY (( SELECT app.participants_for('read'::text, 'assessments'::text) AS participants_for)::uuid[])) AND ((organisation_id = ( SELECT app.organisation() AS organisation)) OR (EXISTS ( SELECT
   FROM public.share s
  WHERE ((s.collaboration_id = fact.collaboration_id) AND (s.participant_id = fact.participant_id) AND (s.to_organisation_id = ( SELECT app.organisation() AS organisation)) AND (s.area = 'assessments'::text) AND (s.from_organisation_id = fact.organisation_id) AND (s.withdrawn_at IS NULL) AND (s.starts_at <= ( SELECT app.now() AS now)) AND (s.ends_at > ( SELECT app.now() AS now))))))) OR ((participant_id = ANY (( SELECT app.participants_for('receive'::text, 'assessments'::text) AS participants_for)::uuid[])) AND ((participant_id, organisation_id) IN ( SELECT s.participant_id,
    s.from_organisation_id
   FROM app.sent('assessments'::text) s(participant_id, from_organisation_id, crossing_id, ground_id)))))) OR ((area = 'work'::text) AND (((participant_id = ANY (( SELECT app.participants_for('read'::text, 'work'::text) AS participants_for)::uuid[])) AND ((organisation_id = ( SELECT app.organisation() AS organisation)) OR (EXISTS ( SELECT
   FROM public.share s
  WHERE ((s.collaboration_id = fact.collaboration_id) AND (s.participant_id = fact.participant_id) AND (s.to_organisation_id = ( SELECT app.organisation() AS organisation)) AND (s.area = 'work'::text) AND (s.from_organisation_id = fact.organisation_id) AND (s.withdrawn_at IS NULL) AND (s.starts_at <= ( SELECT app.now() AS now)) AND (s.ends_at > ( SELECT app.now() AS now))))))) OR ((participant_id = ANY (( SELECT app.participants_for('receive'::text, 'work'::text) AS participants_for)::uuid[])) AND ((participant_id, organisation_id) IN ( SELECT s.participant_id,
    s.from_organisation_id
   FROM app.sent('work'::text) s(participant_id, from_organisation_id, crossing_id, ground_id))))))));
create policy read on public.file for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (((participant_id = ANY (( SELECT app.participants_for('read'::text, 'identity'::text) AS participants_for)::uuid[])) AND ((organisation_id = ( SELECT app.organisation() AS organisation)) OR (EXISTS ( SELECT
   FROM public.share s
  WHERE ((s.collaboration_id = file.collaboration_id) AND (s.participant_id = file.participant_id) AND (s.to_organisation_id = ( SELECT app.organisation() AS organisation)) AND (s.area = 'identity'::text) AND (s.from_organisation_id = file.organisation_id) AND (s.withdrawn_at IS NULL) AND (s.starts_at <= ( SELECT app.now() AS now)) AND (s.ends_at > ( SELECT app.now() AS now))))))) OR ((participant_id = ANY (( SELECT app.participants_for('receive'::text, 'identity'::text) AS participants_for)::uuid[])) AND ((participant_id, organisation_id) IN ( SELECT s.participant_id,
    s.from_organisation_id
   FROM app.sent('identity'::text) s(participant_id, from_organisation_id, crossing_id, ground_id))))));
create policy read on public.file_extract for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('extract_file'::text, 'identity'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy read on public.forum_employer for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('see_forums'::text) AS may));
create policy read on public.forum_event for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('see_forums'::text) AS may));
create policy read on public.forum_guest for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ((participant_id = ANY (( SELECT app.participants_for('read'::text, 'work'::text) AS participants_for)::uuid[])) OR (participant_id = ANY (( SELECT app.participants_for('invite_to_forum'::text, 'work'::text) AS participants_for)::uuid[]))) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy read on public.forum_question for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('invite_to_forum'::text, 'work'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy read on public.implementation_plan for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('read'::text, 'plan'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy read on public.import for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('import'::text) AS may) AND (made_by = ( SELECT app.account() AS account)));
create policy read on public.import_file for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('import'::text) AS may) AND (EXISTS ( SELECT
   FROM public.import i
  WHERE ((i.collaboration_id = import_file.collaboration_id) AND (i.import_id = import_file.import_id) AND (i.made_by = ( SELECT app.account() AS account))))));
create policy read on public.import_row for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('import'::text) AS may) AND (EXISTS ( SELECT
   FROM public.import i
  WHERE ((i.collaboration_id = import_row.collaboration_id) AND (i.import_id = import_row.import_id) AND (i.made_by = ( SELECT app.account() AS account))))));
create policy read on public.learning_place for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('see_employers'::text) AS may));
create policy read on public.learning_place_seats for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('see_employers'::text) AS may));
create policy read on public.learning_place_task for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('see_employers'::text) AS may));
create policy read on public.livelihood for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (((participant_id = ANY (( SELECT app.participants_for('read'::text, 'benefits'::text) AS participants_for)::uuid[])) AND ((organisation_id = ( SELECT app.organisation() AS organisation)) OR (EXISTS ( SELECT
   FROM public.share s
  WHERE ((s.collaboration_id = livelihood.collaboration_id) AND (s.participant_id = livelihood.participant_id) AND (s.to_organisation_id = ( SELECT app.organisation() AS organisation)) AND (s.area = 'benefits'::text) AND (s.from_organisation_id = livelihood.organisation_id) AND (s.withdrawn_at IS NULL) AND (s.starts_at <= ( SELECT app.now() AS now)) AND (s.ends_at > ( SELECT app.now() AS now))))))) OR ((participant_id = ANY (( SELECT app.participants_for('receive'::text, 'benefits'::text) AS participants_for)::uuid[])) AND ((participant_id, organisation_id) IN ( SELECT s.participant_id,
    s.from_organisation_id
   FROM app.sent('benefits'::text) s(participant_id, from_organisation_id, crossing_id, ground_id))))));
create policy read on public.log_answer for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (( SELECT app.may('follow_log'::text) AS may) OR (answered_by = ( SELECT app.account() AS account))));
create policy read on public.log_finding for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('follow_log'::text) AS may));
create policy read on public.log_look for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('follow_log'::text) AS may));
create policy read on public.log_question for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (( SELECT app.may('follow_log'::text) AS may) OR (reader_account_id = ( SELECT app.account() AS account))));
create policy read on public.log_review for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('follow_log'::text) AS may));
create policy read on public.log_review_read for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('follow_log'::text) AS may));
create policy read on public.log_watch for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('follow_log'::text) AS may));
create policy read on public.lss_plan for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('read'::text, 'plan'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy read on public.mail for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('read'::text, 'meetings'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy read on public.measure for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.may('see_measures'::text) AS may));
create policy read on public.measure_change for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.may('see_measures'::text) AS may));
create policy read on public.meeting for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('read'::text, 'meetings'::text) AS participants_for)::uuid[])) AND ((organisation_id = ( SELECT app.organisation() AS organisation)) OR ((( SELECT app.organisation() AS organisation) = ANY (invited_organisation_ids)) AND (EXISTS ( SELECT
   FROM public.share s
  WHERE ((s.collaboration_id = meeting.collaboration_id) AND (s.participant_id = meeting.participant_id) AND (s.to_organisation_id = ( SELECT app.organisation() AS organisation)) AND (s.area = 'meetings'::text) AND (s.from_organisation_id = meeting.organisation_id) AND (s.withdrawn_at IS NULL) AND (s.starts_at <= ( SELECT app.now() AS now)) AND (s.ends_at > ( SELECT app.now() AS now))))))));
create policy read on public.meeting_change for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (EXISTS ( SELECT
   FROM public.meeting m
  WHERE ((m.collaboration_id = meeting_change.collaboration_id) AND (m.meeting_id = meeting_change.meeting_id)))));
create policy read on public.meeting_decision for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (EXISTS ( SELECT
   FROM public.meeting m
  WHERE ((m.collaboration_id = meeting_decision.collaboration_id) AND (m.meeting_id = meeting_decision.meeting_id)))) AND ((organisation_id = ( SELECT app.organisation() AS organisation)) OR (released_at IS NOT NULL)));
create policy read on public.meeting_party for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (EXISTS ( SELECT
   FROM public.meeting m
  WHERE ((m.collaboration_id = meeting_party.collaboration_id) AND (m.meeting_id = meeting_party.meeting_id)))));
create policy read on public.meeting_preparation for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (EXISTS ( SELECT
   FROM public.meeting m
  WHERE ((m.collaboration_id = meeting_preparation.collaboration_id) AND (m.meeting_id = meeting_preparation.meeting_id)))) AND ((organisation_id = ( SELECT app.organisation() AS organisation)) OR shown_to_all));
create policy read on public.minutes for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (EXISTS ( SELECT
   FROM public.meeting m
  WHERE ((m.collaboration_id = minutes.collaboration_id) AND (m.meeting_id = minutes.meeting_id)))) AND ((organisation_id = ( SELECT app.organisation() AS organisation)) OR (released_at IS NOT NULL)));
create policy read on public.missing_level for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (((participant_id = ANY (( SELECT app.participants_for('read'::text, 'step'::text) AS participants_for)::uuid[])) AND ((organisation_id = ( SELECT app.organisation() AS organisation)) OR (EXISTS ( SELECT
   FROM public.share s
  WHERE ((s.collaboration_id = missing_level.collaboration_id) AND (s.participant_id = missing_level.participant_id) AND (s.to_organisation_id = ( SELECT app.organisation() AS organisation)) AND (s.area = 'step'::text) AND (s.from_organisation_id = missing_level.organisation_id) AND (s.withdrawn_at IS NULL) AND (s.starts_at <= ( SELECT app.now() AS now)) AND (s.ends_at > ( SELECT app.now() AS now))))))) OR ((participant_id = ANY (( SELECT app.participants_for('receive'::text, 'step'::text) AS participants_for)::uuid[])) AND ((participant_id, organisation_id) IN ( SELECT s.participant_id,
    s.from_organisation_id
   FROM app.sent('step'::text) s(participant_id, from_organisation_id, crossing_id, ground_id))))));
create policy read on public.model_approval for select to app_user
  using (collaboration_id = ( SELECT app.collaboration() AS collaboration));
create policy read on public.model_mapping for select to app_user
  using (collaboration_id = ( SELECT app.collaboration() AS collaboration));
create policy read on public.model_move for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (((participant_id = ANY (( SELECT app.participants_for('read'::text, 'step'::text) AS participants_for)::uuid[])) AND ((organisation_id = ( SELECT app.organisation() AS organisation)) OR (EXISTS ( SELECT
   FROM public.share s
  WHERE ((s.collaboration_id = model_move.collaboration_id) AND (s.participant_id = model_move.participant_id) AND (s.to_organisation_id = ( SELECT app.organisation() AS organisation)) AND (s.area = 'step'::text) AND (s.from_organisation_id = model_move.organisation_id) AND (s.withdrawn_at IS NULL) AND (s.starts_at <= ( SELECT app.now() AS now)) AND (s.ends_at > ( SELECT app.now() AS now))))))) OR ((participant_id = ANY (( SELECT app.participants_for('receive'::text, 'step'::text) AS participants_for)::uuid[])) AND ((participant_id, organisation_id) IN ( SELECT s.participant_id,
    s.from_organisation_id
   FROM app.sent('step'::text) s(participant_id, from_organisation_id, crossing_id, ground_id))))));
create policy read on public.model_use for select to app_user
  using (collaboration_id = ( SELECT app.collaboration() AS collaboration));
create policy read on public.municipal_administration for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.may('see_municipal_jobs'::text) AS may));
create policy read on public.municipal_job for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.may('see_municipal_jobs'::text) AS may));
create policy read on public.municipal_job_match for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('read'::text, 'work'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy read on public.note for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (((part = 'case'::text) AND (participant_id = ANY (( SELECT app.participants_for('read_notes'::text, 'step'::text) AS participants_for)::uuid[]))) OR ((part = 'unit'::text) AND (participant_id = ANY (( SELECT app.participants_for('read_notes'::text, 'preparation'::text) AS participants_for)::uuid[])))));
create policy read on public.note_attachment for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (((part = 'case'::text) AND (participant_id = ANY (( SELECT app.participants_for('read_notes'::text, 'step'::text) AS participants_for)::uuid[]))) OR ((part = 'unit'::text) AND (participant_id = ANY (( SELECT app.participants_for('read_notes'::text, 'preparation'::text) AS participants_for)::uuid[])))));
create policy read on public.own_answer for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (((participant_id = ANY (( SELECT app.participants_for('read'::text, 'step'::text) AS participants_for)::uuid[])) AND ((organisation_id = ( SELECT app.organisation() AS organisation)) OR (EXISTS ( SELECT
   FROM public.share s
  WHERE ((s.collaboration_id = own_answer.collaboration_id) AND (s.participant_id = own_answer.participant_id) AND (s.to_organisation_id = ( SELECT app.organisation() AS organisation)) AND (s.area = 'step'::text) AND (s.from_organisation_id = own_answer.organisation_id) AND (s.withdrawn_at IS NULL) AND (s.starts_at <= ( SELECT app.now() AS now)) AND (s.ends_at > ( SELECT app.now() AS now))))))) OR ((participant_id = ANY (( SELECT app.participants_for('receive'::text, 'step'::text) AS participants_for)::uuid[])) AND ((participant_id, organisation_id) IN ( SELECT s.participant_id,
    s.from_organisation_id
   FROM app.sent('step'::text) s(participant_id, from_organisation_id, crossing_id, ground_id))))));
create policy read on public.path_version for select to app_user
  using (EXISTS ( SELECT
   FROM public.collaboration_path c
  WHERE ((c.collaboration_id = app.collaboration()) AND (c.content_hash = path_version.content_hash))));
create policy read on public.pause for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (((participant_id = ANY (( SELECT app.participants_for('read'::text, 'step'::text) AS participants_for)::uuid[])) AND ((organisation_id = ( SELECT app.organisation() AS organisation)) OR (EXISTS ( SELECT
   FROM public.share s
  WHERE ((s.collaboration_id = pause.collaboration_id) AND (s.participant_id = pause.participant_id) AND (s.to_organisation_id = ( SELECT app.organisation() AS organisation)) AND (s.area = 'step'::text) AND (s.from_organisation_id = pause.organisation_id) AND (s.withdrawn_at IS NULL) AND (s.starts_at <= ( SELECT app.now() AS now)) AND (s.ends_at > ( SELECT app.now() AS now))))))) OR ((participant_id = ANY (( SELECT app.participants_for('receive'::text, 'step'::text) AS participants_for)::uuid[])) AND ((participant_id, organisation_id) IN ( SELECT s.participant_id,
    s.from_organisation_id
   FROM app.sent('step'::text) s(participant_id, from_organisation_id, crossing_id, ground_id))))));
create policy read on public.place_no for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ((participant_id = ANY (( SELECT app.participants_for('read'::text, 'work'::text) AS participants_for)::uuid[])) OR (participant_id = ANY (( SELECT app.participants_for('keep_stays'::text, 'work'::text) AS participants_for)::uuid[]))) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy read on public.placement for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (((participant_id = ANY (( SELECT app.participants_for('read'::text, 'step'::text) AS participants_for)::uuid[])) AND ((organisation_id = ( SELECT app.organisation() AS organisation)) OR (EXISTS ( SELECT
   FROM public.share s
  WHERE ((s.collaboration_id = placement.collaboration_id) AND (s.participant_id = placement.participant_id) AND (s.to_organisation_id = ( SELECT app.organisation() AS organisation)) AND (s.area = 'step'::text) AND (s.from_organisation_id = placement.organisation_id) AND (s.withdrawn_at IS NULL) AND (s.starts_at <= ( SELECT app.now() AS now)) AND (s.ends_at > ( SELECT app.now() AS now))))))) OR ((participant_id = ANY (( SELECT app.participants_for('receive'::text, 'step'::text) AS participants_for)::uuid[])) AND ((participant_id, organisation_id) IN ( SELECT s.participant_id,
    s.from_organisation_id
   FROM app.sent('step'::text) s(participant_id, from_organisation_id, crossing_id, ground_id))))));
create policy read on public.plan for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (((participant_id = ANY (( SELECT app.participants_for('read'::text, 'plan'::text) AS participants_for)::uuid[])) AND ((organisation_id = ( SELECT app.organisation() AS organisation)) OR (EXISTS ( SELECT
   FROM public.share s
  WHERE ((s.collaboration_id = plan.collaboration_id) AND (s.participant_id = plan.participant_id) AND (s.to_organisation_id = ( SELECT app.organisation() AS organisation)) AND (s.area = 'plan'::text) AND (s.from_organisation_id = plan.organisation_id) AND (s.withdrawn_at IS NULL) AND (s.starts_at <= ( SELECT app.now() AS now)) AND (s.ends_at > ( SELECT app.now() AS now))))))) OR ((participant_id = ANY (( SELECT app.participants_for('receive'::text, 'plan'::text) AS participants_for)::uuid[])) AND ((participant_id, organisation_id) IN ( SELECT s.participant_id,
    s.from_organisation_id
   FROM app.sent('plan'::text) s(participant_id, from_organisation_id, crossing_id, ground_id))))));
create policy read on public.plan_activity for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (((participant_id = ANY (( SELECT app.participants_for('read'::text, 'plan'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation))) OR ((( SELECT app.organisation() AS organisation) = ANY (visible_to)) AND (struck_at IS NULL) AND (EXISTS ( SELECT
   FROM public.plan_version o
  WHERE ((o.collaboration_id = plan_activity.collaboration_id) AND (o.plan_version_id = plan_activity.plan_version_id)))))));
create policy read on public.plan_activity_status for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (((participant_id = ANY (( SELECT app.participants_for('read'::text, 'plan'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation))) OR (EXISTS ( SELECT
   FROM public.plan_activity a
  WHERE ((a.collaboration_id = plan_activity_status.collaboration_id) AND (a.activity_key = plan_activity_status.activity_key))))));
create policy read on public.plan_agreement for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (((participant_id = ANY (( SELECT app.participants_for('read'::text, 'plan'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation))) OR ((plan_organisation_id = ( SELECT app.organisation() AS organisation)) AND (participant_id = ANY (( SELECT app.participants_for('read'::text, 'plan'::text) AS participants_for)::uuid[])))));
create policy read on public.plan_goal for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (((participant_id = ANY (( SELECT app.participants_for('read'::text, 'plan'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation))) OR (EXISTS ( SELECT
   FROM public.plan_version v
  WHERE ((v.collaboration_id = plan_goal.collaboration_id) AND ((plan_goal.plan_goal_id = v.goal_picture_id) OR (plan_goal.plan_goal_id = v.goal_sound_id)))))));
create policy read on public.plan_review for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (((participant_id = ANY (( SELECT app.participants_for('read'::text, 'plan'::text) AS participants_for)::uuid[])) AND ((organisation_id = ( SELECT app.organisation() AS organisation)) OR ((plan_id IS NOT NULL) AND (EXISTS ( SELECT
   FROM public.share s
  WHERE ((s.collaboration_id = plan_review.collaboration_id) AND (s.participant_id = plan_review.participant_id) AND (s.to_organisation_id = ( SELECT app.organisation() AS organisation)) AND (s.area = 'plan'::text) AND (s.from_organisation_id = plan_review.organisation_id) AND (s.withdrawn_at IS NULL) AND (s.starts_at <= ( SELECT app.now() AS now)) AND (s.ends_at > ( SELECT app.now() AS now)))))))) OR ((participant_id = ANY (( SELECT app.participants_for('receive'::text, 'plan'::text) AS participants_for)::uuid[])) AND (plan_id IS NOT NULL) AND ((participant_id, organisation_id) IN ( SELECT s.participant_id,
    s.from_organisation_id
   FROM app.sent('plan'::text) s(participant_id, from_organisation_id, crossing_id, ground_id))))));
create policy read on public.plan_undertaking for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (((participant_id = ANY (( SELECT app.participants_for('read'::text, 'plan'::text) AS participants_for)::uuid[])) AND ((organisation_id = ( SELECT app.organisation() AS organisation)) OR ((released_at IS NOT NULL) AND (EXISTS ( SELECT
   FROM public.share s
  WHERE ((s.collaboration_id = plan_undertaking.collaboration_id) AND (s.participant_id = plan_undertaking.participant_id) AND (s.to_organisation_id = ( SELECT app.organisation() AS organisation)) AND (s.area = 'plan'::text) AND (s.from_organisation_id = plan_undertaking.organisation_id) AND (s.withdrawn_at IS NULL) AND (s.starts_at <= ( SELECT app.now() AS now)) AND (s.ends_at > ( SELECT app.now() AS now)))))))) OR ((participant_id = ANY (( SELECT app.participants_for('receive'::text, 'plan'::text) AS participants_for)::uuid[])) AND (released_at IS NOT NULL) AND ((participant_id, organisation_id) IN ( SELECT s.participant_id,
    s.from_organisation_id
   FROM app.sent('plan'::text) s(participant_id, from_organisation_id, crossing_id, ground_id))))));
create policy read on public.plan_version for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (((participant_id = ANY (( SELECT app.participants_for('read'::text, 'plan'::text) AS participants_for)::uuid[])) AND ((organisation_id = ( SELECT app.organisation() AS organisation)) OR ((released_version = version) AND (EXISTS ( SELECT
   FROM public.share s
  WHERE ((s.collaboration_id = plan_version.collaboration_id) AND (s.participant_id = plan_version.participant_id) AND (s.to_organisation_id = ( SELECT app.organisation() AS organisation)) AND (s.area = 'plan'::text) AND (s.from_organisation_id = plan_version.organisation_id) AND (s.withdrawn_at IS NULL) AND (s.starts_at <= ( SELECT app.now() AS now)) AND (s.ends_at > ( SELECT app.now() AS now)))))))) OR ((participant_id = ANY (( SELECT app.participants_for('receive'::text, 'plan'::text) AS participants_for)::uuid[])) AND (released_version = version) AND ((participant_id, organisation_id) IN ( SELECT s.participant_id,
    s.from_organisation_id
   FROM app.sent('plan'::text) s(participant_id, from_organisation_id, crossing_id, ground_id))))));
create policy read on public.processing_basis for select to app_user
  using (collaboration_id = ( SELECT app.collaboration() AS collaboration));
create policy read on public.programme_attendance for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('read'::text, 'preparation'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy read on public.programme_course for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('see_programme'::text) AS may));
create policy read on public.programme_enrolment for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('read'::text, 'preparation'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy read on public.programme_ground for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('see_programme'::text) AS may));
create policy read on public.programme_module for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('see_programme'::text) AS may));
create policy read on public.programme_occasion for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('see_programme'::text) AS may));
create policy read on public.programme_queue for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('see_programme'::text) AS may));
create policy read on public.programme_round for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('see_programme'::text) AS may));
create policy read on public.protected_access for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ((participant_id = ANY (( SELECT app.participants_for('read'::text, 'identity'::text) AS participants_for)::uuid[])) OR (participant_id = ANY (( SELECT app.participants_for('grant_protected'::text, 'identity'::text) AS participants_for)::uuid[]))) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy read on public.published_figure for select to app_user
  using (collaboration_id = ( SELECT app.collaboration() AS collaboration));
create policy read on public.read_question for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('follow_log'::text) AS may));
create policy read on public.representation for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('read'::text, 'identity'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy read on public.representative for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (((participant_id = ANY (( SELECT app.participants_for('read'::text, 'identity'::text) AS participants_for)::uuid[])) AND ((organisation_id = ( SELECT app.organisation() AS organisation)) OR (EXISTS ( SELECT
   FROM public.share s
  WHERE ((s.collaboration_id = representative.collaboration_id) AND (s.participant_id = representative.participant_id) AND (s.to_organisation_id = ( SELECT app.organisation() AS organisation)) AND (s.area = 'identity'::text) AND (s.from_organisation_id = representative.organisation_id) AND (s.withdrawn_at IS NULL) AND (s.starts_at <= ( SELECT app.now() AS now)) AND (s.ends_at > ( SELECT app.now() AS now))))))) OR ((participant_id = ANY (( SELECT app.participants_for('receive'::text, 'identity'::text) AS participants_for)::uuid[])) AND ((participant_id, organisation_id) IN ( SELECT s.participant_id,
    s.from_organisation_id
   FROM app.sent('identity'::text) s(participant_id, from_organisation_id, crossing_id, ground_id))))));
create policy read on public.sampling_plan for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('follow_log'::text) AS may));
create policy read on public.schooling for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (((participant_id = ANY (( SELECT app.participants_for('read'::text, 'preparation'::text) AS participants_for)::uuid[])) AND ((organisation_id = ( SELECT app.organisation() AS organisation)) OR (EXISTS ( SELECT
   FROM public.share s
  WHERE ((s.collaboration_id = schooling.collaboration_id) AND (s.participant_id = schooling.participant_id) AND (s.to_organisation_id = ( SELECT app.organisation() AS organisation)) AND (s.area = 'preparation'::text) AND (s.from_organisation_id = schooling.organisation_id) AND (s.withdrawn_at IS NULL) AND (s.starts_at <= ( SELECT app.now() AS now)) AND (s.ends_at > ( SELECT app.now() AS now))))))) OR ((participant_id = ANY (( SELECT app.participants_for('receive'::text, 'preparation'::text) AS participants_for)::uuid[])) AND ((participant_id, organisation_id) IN ( SELECT s.participant_id,
    s.from_organisation_id
   FROM app.sent('preparation'::text) s(participant_id, from_organisation_id, crossing_id, ground_id))))));
create policy read on public.share for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (((participant_id = ANY (( SELECT app.participants_for('read'::text, 'identity'::text) AS participants_for)::uuid[])) AND ((from_organisation_id = ( SELECT app.organisation() AS organisation)) OR (to_organisation_id = ( SELECT app.organisation() AS organisation)))) OR ((participant_id = ANY (( SELECT app.participants_for('receive'::text, 'identity'::text) AS participants_for)::uuid[])) AND (source_id IN ( SELECT s.crossing_id
   FROM app.sent('identity'::text) s(participant_id, from_organisation_id, crossing_id, ground_id))))));
create policy read on public.skill_rating for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('read'::text, 'preparation'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy read on public.stay for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ((((participant_id = ANY (( SELECT app.participants_for('read'::text, 'work'::text) AS participants_for)::uuid[])) OR (participant_id = ANY (( SELECT app.participants_for('keep_stays'::text, 'work'::text) AS participants_for)::uuid[]))) AND ((organisation_id = ( SELECT app.organisation() AS organisation)) OR (EXISTS ( SELECT
   FROM public.share s
  WHERE ((s.collaboration_id = stay.collaboration_id) AND (s.participant_id = stay.participant_id) AND (s.to_organisation_id = ( SELECT app.organisation() AS organisation)) AND (s.area = 'work'::text) AND (s.from_organisation_id = stay.organisation_id) AND (s.withdrawn_at IS NULL) AND (s.starts_at <= ( SELECT app.now() AS now)) AND (s.ends_at > ( SELECT app.now() AS now))))))) OR ((participant_id = ANY (( SELECT app.participants_for('receive'::text, 'work'::text) AS participants_for)::uuid[])) AND ((participant_id, organisation_id) IN ( SELECT s.participant_id,
    s.from_organisation_id
   FROM app.sent('work'::text) s(participant_id, from_organisation_id, crossing_id, ground_id))))));
create policy read on public.stay_approval for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (EXISTS ( SELECT
   FROM public.stay o
  WHERE ((o.collaboration_id = stay_approval.collaboration_id) AND (o.stay_id = stay_approval.stay_id)))));
create policy read on public.stay_version for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (EXISTS ( SELECT
   FROM public.stay o
  WHERE ((o.collaboration_id = stay_version.collaboration_id) AND (o.stay_id = stay_version.stay_id)))));
create policy read on public.support_request for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ((participant_id = ANY (( SELECT app.participants_for('read'::text, 'work'::text) AS participants_for)::uuid[])) OR (participant_id = ANY (( SELECT app.participants_for('keep_stays'::text, 'work'::text) AS participants_for)::uuid[]))) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy read on public.support_visit for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (EXISTS ( SELECT
   FROM public.stay o
  WHERE ((o.collaboration_id = support_visit.collaboration_id) AND (o.stay_id = support_visit.stay_id)))));
create policy read on public.support_visit_move for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ((participant_id = ANY (( SELECT app.participants_for('read'::text, 'work'::text) AS participants_for)::uuid[])) OR (participant_id = ANY (( SELECT app.participants_for('keep_stays'::text, 'work'::text) AS participants_for)::uuid[]))) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy read on public.support_visit_note for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ((participant_id = ANY (( SELECT app.participants_for('read'::text, 'work'::text) AS participants_for)::uuid[])) OR (participant_id = ANY (( SELECT app.participants_for('keep_stays'::text, 'work'::text) AS participants_for)::uuid[]))) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy read on public.talk for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (((participant_id = ANY (( SELECT app.participants_for('read'::text, 'step'::text) AS participants_for)::uuid[])) AND ((organisation_id = ( SELECT app.organisation() AS organisation)) OR (EXISTS ( SELECT
   FROM public.share s
  WHERE ((s.collaboration_id = talk.collaboration_id) AND (s.participant_id = talk.participant_id) AND (s.to_organisation_id = ( SELECT app.organisation() AS organisation)) AND (s.area = 'step'::text) AND (s.from_organisation_id = talk.organisation_id) AND (s.withdrawn_at IS NULL) AND (s.starts_at <= ( SELECT app.now() AS now)) AND (s.ends_at > ( SELECT app.now() AS now))))))) OR ((participant_id = ANY (( SELECT app.participants_for('receive'::text, 'step'::text) AS participants_for)::uuid[])) AND ((participant_id, organisation_id) IN ( SELECT s.participant_id,
    s.from_organisation_id
   FROM app.sent('step'::text) s(participant_id, from_organisation_id, crossing_id, ground_id))))));
create policy read on public.training for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.may('see_training'::text) AS may));
create policy read on public.training_guests for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.may('see_training'::text) AS may));
create policy read on public.training_interval for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.may('see_training'::text) AS may));
create policy read on public.training_seat for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.may('see_training'::text) AS may) AND ((organisation_id = ( SELECT app.organisation() AS organisation)) OR (training_id IN ( SELECT t.training_id
   FROM public.training t
  WHERE (t.organisation_id = ( SELECT app.organisation() AS organisation))))));
create policy read on public.transition for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('read'::text, 'step'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy read on public.way for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (((participant_id = ANY (( SELECT app.participants_for('read'::text, 'step'::text) AS participants_for)::uuid[])) AND ((organisation_id = ( SELECT app.organisation() AS organisation)) OR (holder_organisation_id = ( SELECT app.organisation() AS organisation)) OR (EXISTS ( SELECT
   FROM public.share s
  WHERE ((s.collaboration_id = way.collaboration_id) AND (s.participant_id = way.participant_id) AND (s.to_organisation_id = ( SELECT app.organisation() AS organisation)) AND (s.area = 'step'::text) AND (s.from_organisation_id = way.organisation_id) AND (s.withdrawn_at IS NULL) AND (s.starts_at <= ( SELECT app.now() AS now)) AND (s.ends_at > ( SELECT app.now() AS now))))) OR (EXISTS ( SELECT
   FROM public.share s
  WHERE ((s.collaboration_id = way.collaboration_id) AND (s.participant_id = way.participant_id) AND (s.to_organisation_id = ( SELECT app.organisation() AS organisation)) AND (s.area = 'step'::text) AND (s.from_organisation_id = way.holder_organisation_id) AND (s.withdrawn_at IS NULL) AND (s.starts_at <= ( SELECT app.now() AS now)) AND (s.ends_at > ( SELECT app.now() AS now))))))) OR ((participant_id = ANY (( SELECT app.participants_for('receive'::text, 'step'::text) AS participants_for)::uuid[])) AND (((participant_id, organisation_id) IN ( SELECT s.participant_id,
    s.from_organisation_id
   FROM app.sent('step'::text) s(participant_id, from_organisation_id, crossing_id, ground_id))) OR ((participant_id, holder_organisation_id) IN ( SELECT s.participant_id,
    s.from_organisation_id
   FROM app.sent('step'::text) s(participant_id, from_organisation_id, crossing_id, ground_id)))))));
create policy read on public.way_step for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (((participant_id = ANY (( SELECT app.participants_for('read'::text, 'step'::text) AS participants_for)::uuid[])) AND ((organisation_id = ( SELECT app.organisation() AS organisation)) OR (EXISTS ( SELECT
   FROM public.share s
  WHERE ((s.collaboration_id = way_step.collaboration_id) AND (s.participant_id = way_step.participant_id) AND (s.to_organisation_id = ( SELECT app.organisation() AS organisation)) AND (s.area = 'step'::text) AND (s.from_organisation_id = way_step.organisation_id) AND (s.withdrawn_at IS NULL) AND (s.starts_at <= ( SELECT app.now() AS now)) AND (s.ends_at > ( SELECT app.now() AS now))))))) OR ((participant_id = ANY (( SELECT app.participants_for('receive'::text, 'step'::text) AS participants_for)::uuid[])) AND ((participant_id, organisation_id) IN ( SELECT s.participant_id,
    s.from_organisation_id
   FROM app.sent('step'::text) s(participant_id, from_organisation_id, crossing_id, ground_id))))));
create policy read on public.wish for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (((participant_id = ANY (( SELECT app.participants_for('read'::text, 'step'::text) AS participants_for)::uuid[])) AND ((organisation_id = ( SELECT app.organisation() AS organisation)) OR (EXISTS ( SELECT
   FROM public.share s
  WHERE ((s.collaboration_id = wish.collaboration_id) AND (s.participant_id = wish.participant_id) AND (s.to_organisation_id = ( SELECT app.organisation() AS organisation)) AND (s.area = 'step'::text) AND (s.from_organisation_id = wish.organisation_id) AND (s.withdrawn_at IS NULL) AND (s.starts_at <= ( SELECT app.now() AS now)) AND (s.ends_at > ( SELECT app.now() AS now))))))) OR ((participant_id = ANY (( SELECT app.participants_for('receive'::text, 'step'::text) AS participants_for)::uuid[])) AND ((participant_id, organisation_id) IN ( SELECT s.participant_id,
    s.from_organisation_id
   FROM app.sent('step'::text) s(participant_id, from_organisation_id, crossing_id, ground_id))))));
create policy read on public.working_level for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.may('see_employers'::text) AS may));
create policy read on public.workplace for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('see_employers'::text) AS may));
create policy read on public.workplace_learning for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (((participant_id = ANY (( SELECT app.participants_for('read'::text, 'preparation'::text) AS participants_for)::uuid[])) AND ((organisation_id = ( SELECT app.organisation() AS organisation)) OR (EXISTS ( SELECT
   FROM public.share s
  WHERE ((s.collaboration_id = workplace_learning.collaboration_id) AND (s.participant_id = workplace_learning.participant_id) AND (s.to_organisation_id = ( SELECT app.organisation() AS organisation)) AND (s.area = 'preparation'::text) AND (s.from_organisation_id = workplace_learning.organisation_id) AND (s.withdrawn_at IS NULL) AND (s.starts_at <= ( SELECT app.now() AS now)) AND (s.ends_at > ( SELECT app.now() AS now))))))) OR ((participant_id = ANY (( SELECT app.participants_for('receive'::text, 'preparation'::text) AS participants_for)::uuid[])) AND ((participant_id, organisation_id) IN ( SELECT s.participant_id,
    s.from_organisation_id
   FROM app.sent('preparation'::text) s(participant_id, from_organisation_id, crossing_id, ground_id))))));
create policy read_account_app_admin on public.account for select to app_admin
  using (account_id = ANY (( SELECT app.accounts_in_collaboration() AS accounts_in_collaboration)::uuid[]));
create policy read_account_app_user on public.account for select to app_user
  using (account_id = ANY (( SELECT app.accounts_in_collaboration() AS accounts_in_collaboration)::uuid[]));
create policy read_admin on public.access_rule for select to app_admin
  using true;
create policy read_all on public.management for select to app_admin
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.may('administer'::text) AS may));
create policy read_all on public.membership for select to app_admin
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.may('administer'::text) AS may));
create policy read_collaboration_app_admin on public.collaboration for select to app_admin
  using (collaboration_id = ( SELECT app.collaboration() AS collaboration));
create policy read_collaboration_app_user on public.collaboration for select to app_user
  using (collaboration_id = ( SELECT app.collaboration() AS collaboration));
create policy read_organisation_app_admin on public.organisation for select to app_admin
  using (collaboration_id = ( SELECT app.collaboration() AS collaboration));
create policy read_organisation_app_person on public.organisation for select to app_person
  using (collaboration_id = ( SELECT app.collaboration() AS collaboration));
create policy read_organisation_app_user on public.organisation for select to app_user
  using (collaboration_id = ( SELECT app.collaboration() AS collaboration));
create policy read_own on public.absence_notice for select to app_person
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)) AND (organisation_id = ANY (( SELECT app.person_sources('preparation'::text) AS person_sources)::uuid[])));
create policy read_own on public.consent for select to app_person
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)) AND (organisation_id = ANY (( SELECT app.person_sources('identity'::text) AS person_sources)::uuid[])));
create policy read_own on public.consent_answer for select to app_person
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)) AND (organisation_id = ANY (( SELECT app.person_sources('identity'::text) AS person_sources)::uuid[])));
create policy read_own on public.consent_request for select to app_person
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)) AND (organisation_id = ANY (( SELECT app.person_sources('identity'::text) AS person_sources)::uuid[])));
create policy read_own on public.deputy for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy read_own on public.disclosure for select to app_person
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)) AND (organisation_id = ANY (( SELECT app.person_sources('identity'::text) AS person_sources)::uuid[])));
create policy read_own on public.employer_sheet for select to app_person
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)) AND (organisation_id = ANY (( SELECT app.person_sources('work'::text) AS person_sources)::uuid[])));
create policy read_own on public.file for select to app_person
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)) AND (organisation_id = ANY (( SELECT app.person_sources('identity'::text) AS person_sources)::uuid[])));
create policy read_own on public.forum_guest for select to app_person
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)) AND (organisation_id = ANY (( SELECT app.person_sources('work'::text) AS person_sources)::uuid[])));
create policy read_own on public.forum_question for select to app_person
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)) AND (organisation_id = ANY (( SELECT app.person_sources('work'::text) AS person_sources)::uuid[])) AND (taken_back_on IS NULL));
create policy read_own on public.management for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy read_own on public.meeting for select to app_person
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)) AND (organisation_id = ANY (( SELECT app.person_sources('meetings'::text) AS person_sources)::uuid[])));
create policy read_own on public.meeting_decision for select to app_person
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)) AND (organisation_id = ANY (( SELECT app.person_sources('meetings'::text) AS person_sources)::uuid[])) AND (EXISTS ( SELECT
   FROM public.minutes n
  WHERE ((n.collaboration_id = meeting_decision.collaboration_id) AND (n.meeting_id = meeting_decision.meeting_id)))));
create policy read_own on public.meeting_party for select to app_person
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)) AND (organisation_id = ANY (( SELECT app.person_sources('meetings'::text) AS person_sources)::uuid[])));
create policy read_own on public.meeting_preparation for select to app_person
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)) AND (organisation_id = ANY (( SELECT app.person_sources('meetings'::text) AS person_sources)::uuid[])));
create policy read_own on public.minutes for select to app_person
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)) AND (organisation_id = ANY (( SELECT app.person_sources('meetings'::text) AS person_sources)::uuid[])) AND (shared_at IS NOT NULL));
create policy read_own on public.model_move for select to app_person
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)) AND (organisation_id = ANY (( SELECT app.person_sources('step'::text) AS person_sources)::uuid[])));
create policy read_own on public.pause for select to app_person
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)) AND (organisation_id = ANY (( SELECT app.person_sources('step'::text) AS person_sources)::uuid[])));
create policy read_own on public.person_setting for select to app_person
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)));
create policy read_own on public.plan for select to app_person
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)) AND (organisation_id = ANY (( SELECT app.person_sources('plan'::text) AS person_sources)::uuid[])));
create policy read_own on public.plan_activity for select to app_person
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)) AND (organisation_id = ANY (( SELECT app.person_sources('plan'::text) AS person_sources)::uuid[])) AND (struck_at IS NULL) AND (EXISTS ( SELECT
   FROM public.plan_version o
  WHERE ((o.collaboration_id = plan_activity.collaboration_id) AND (o.plan_version_id = plan_activity.plan_version_id)))));
create policy read_own on public.plan_activity_status for select to app_person
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)) AND (organisation_id = ANY (( SELECT app.person_sources('plan'::text) AS person_sources)::uuid[])));
create policy read_own on public.plan_agreement for select to app_person
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)) AND (organisation_id = ANY (( SELECT app.person_sources('plan'::text) AS person_sources)::uuid[])));
create policy read_own on public.plan_goal for select to app_person
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)) AND (organisation_id = ANY (( SELECT app.person_sources('plan'::text) AS person_sources)::uuid[])));
create policy read_own on public.plan_review for select to app_person
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)) AND (organisation_id = ANY (( SELECT app.person_sources('plan'::text) AS person_sources)::uuid[])) AND (plan_id IS NOT NULL));
create policy read_own on public.plan_undertaking for select to app_person
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)) AND (organisation_id = ANY (( SELECT app.person_sources('plan'::text) AS person_sources)::uuid[])) AND (released_at IS NOT NULL));
create policy read_own on public.plan_version for select to app_person
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)) AND (organisation_id = ANY (( SELECT app.person_sources('plan'::text) AS person_sources)::uuid[])) AND (shown_version = version));
create policy read_own on public.read_question for select to app_person
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)) AND (organisation_id = ANY (( SELECT app.person_sources('identity'::text) AS person_sources)::uuid[])));
create policy read_own on public.representation for select to app_person
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)) AND (organisation_id = ANY (( SELECT app.person_sources('identity'::text) AS person_sources)::uuid[])));
create policy read_own on public.representative for select to app_person
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)) AND (organisation_id = ANY (( SELECT app.person_sources('identity'::text) AS person_sources)::uuid[])));
create policy read_own on public.share for select to app_person
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)) AND (from_organisation_id = ANY (( SELECT app.person_sources('identity'::text) AS person_sources)::uuid[])));
create policy read_own on public.skill_rating for select to app_person
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)) AND (organisation_id = ANY (( SELECT app.person_sources('preparation'::text) AS person_sources)::uuid[])));
create policy read_own on public.stay for select to app_person
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)) AND (organisation_id = ANY (( SELECT app.person_sources('work'::text) AS person_sources)::uuid[])));
create policy read_own on public.stay_approval for select to app_person
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)) AND (organisation_id = ANY (( SELECT app.person_sources('work'::text) AS person_sources)::uuid[])));
create policy read_own on public.stay_version for select to app_person
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)) AND (organisation_id = ANY (( SELECT app.person_sources('work'::text) AS person_sources)::uuid[])));
create policy read_own on public.support_visit for select to app_person
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)) AND (organisation_id = ANY (( SELECT app.person_sources('work'::text) AS person_sources)::uuid[])));
create policy read_own on public.way for select to app_person
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)) AND (holder_organisation_id = ANY (( SELECT app.person_sources('step'::text) AS person_sources)::uuid[])));
create policy read_own on public.way_step for select to app_person
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)) AND (organisation_id = ANY (( SELECT app.person_sources('step'::text) AS person_sources)::uuid[])));
create policy read_own on public.wish for select to app_person
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)) AND (organisation_id = ANY (( SELECT app.person_sources('step'::text) AS person_sources)::uuid[])));
create policy read_own_organisation on public.membership for select to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy read_own_pages on public.consent_text for select to app_person
  using (collaboration_id = ( SELECT app.collaboration() AS collaboration));
create policy read_own_pages on public.processing_basis for select to app_person
  using (collaboration_id = ( SELECT app.collaboration() AS collaboration));
create policy read_person on public.collaboration_path for select to app_person
  using (collaboration_id = ( SELECT app.collaboration() AS collaboration));
create policy read_person on public.model_mapping for select to app_person
  using (collaboration_id = ( SELECT app.collaboration() AS collaboration));
create policy read_person on public.path_version for select to app_person
  using (EXISTS ( SELECT
   FROM public.collaboration_path c
  WHERE ((c.collaboration_id = app.collaboration()) AND (c.content_hash = path_version.content_hash))));
create policy read_unit_app_admin on public.unit for select to app_admin
  using (collaboration_id = ( SELECT app.collaboration() AS collaboration));
create policy read_unit_app_user on public.unit for select to app_user
  using (collaboration_id = ( SELECT app.collaboration() AS collaboration));
create policy record on public.allowance_line for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('keep_allowance'::text, 'preparation'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (recorded_by = ( SELECT app.account() AS account)));
create policy record on public.assignment for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('assign'::text, 'identity'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (made_by = ( SELECT app.account() AS account)) AND (account_id = ANY (( SELECT app.contacts_here() AS contacts_here)::uuid[])));
create policy record on public.consent for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('share'::text, 'identity'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (to_organisation_id = ANY (( SELECT app.receivers() AS receivers)::uuid[])) AND (recorded_by = ( SELECT app.account() AS account)) AND ((given_by = 'person'::text) OR (app.no_on(organisation_id, participant_id, to_organisation_id, areas) IS NULL)));
create policy record on public.consent_answer for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('share'::text, 'identity'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (recorded_by = ( SELECT app.account() AS account)));
create policy record on public.consent_request for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('share'::text, 'identity'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (asked_by = ( SELECT app.account() AS account)));
create policy record on public.correction for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('correct'::text, 'step'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (recorded_by = ( SELECT app.account() AS account)));
create policy record on public.crossing for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('cross'::text, 'identity'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (to_organisation_id = ANY (( SELECT app.receivers() AS receivers)::uuid[])) AND (sent_by = ( SELECT app.account() AS account)) AND (EXISTS ( SELECT
   FROM public.way w
  WHERE ((w.collaboration_id = crossing.collaboration_id) AND (w.way_id = crossing.way_id) AND (w.participant_id = crossing.participant_id)))) AND ((EXISTS ( SELECT
   FROM public.consent o
  WHERE ((o.collaboration_id = crossing.collaboration_id) AND (o.consent_id = crossing.consent_id) AND (o.participant_id = crossing.participant_id) AND (o.organisation_id = crossing.organisation_id) AND (o.to_organisation_id = crossing.to_organisation_id) AND (crossing.areas <@ o.areas) AND (o.withdrawn_at IS NULL) AND (o.valid_until >= ( SELECT app.today() AS today)) AND (( SELECT app.now() AS now) >= ((o.valid_from)::timestamp without time zone AT TIME ZONE 'Europe/Stockholm'::text)) AND (NOT (crossing.areas && o.withdrawn_areas))))) OR (EXISTS ( SELECT
   FROM public.disclosure o
  WHERE ((o.collaboration_id = crossing.collaboration_id) AND (o.disclosure_id = crossing.disclosure_id) AND (o.participant_id = crossing.participant_id) AND (o.organisation_id = crossing.organisation_id) AND (o.to_organisation_id = crossing.to_organisation_id) AND (crossing.areas <@ o.areas) AND (o.ended_at IS NULL))))));
create policy record on public.disclosure for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('share'::text, 'identity'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (to_organisation_id = ANY (( SELECT app.receivers() AS receivers)::uuid[])) AND (recorded_by = ( SELECT app.account() AS account)));
create policy record on public.employer_link for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('keep_stays'::text, 'work'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (made_by = ( SELECT app.account() AS account)));
create policy record on public.employer_sheet for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('keep_stays'::text, 'work'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (recorded_by = ( SELECT app.account() AS account)) AND (taken_back_at IS NULL));
create policy record on public.employment for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('record_fact'::text, 'work'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (recorded_by = ( SELECT app.account() AS account)));
create policy record on public.entitlement for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('register_entitlement'::text, 'identity'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy record on public.extract_mask for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('extract_file'::text, 'identity'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (made_by = ( SELECT app.account() AS account)));
create policy record on public.fact for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (((area = 'step'::text) AND (participant_id = ANY (( SELECT app.participants_for('record_fact'::text, 'step'::text) AS participants_for)::uuid[]))) OR ((area = 'benefits'::text) AND (participant_id = ANY (( SELECT app.participants_for('record_fact'::text, 'benefits'::text) AS participants_for)::uuid[]))) OR ((area = 'assessments'::text) AND (participant_id = ANY (( SELECT app.participants_for('record_fact'::text, 'assessments'::text) AS participants_for)::uuid[]))) OR ((area = 'work'::text) AND (participant_id = ANY (( SELECT app.participants_for('record_fact'::text, 'work'::text) AS participants_for)::uuid[])))) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (recorded_by = ( SELECT app.account() AS account)) AND (recorded_role = ( SELECT app.role() AS role)) AND (EXISTS ( SELECT
   FROM public.way w
  WHERE ((w.collaboration_id = fact.collaboration_id) AND (w.way_id = fact.way_id) AND (w.participant_id = fact.participant_id)))));
create policy record on public.file_extract for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('extract_file'::text, 'identity'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (made_by = ( SELECT app.account() AS account)));
create policy record on public.forum_guest for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('invite_to_forum'::text, 'work'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (recorded_by = ( SELECT app.account() AS account)) AND (said_how <> 'own_sign_in'::text));
create policy record on public.forum_question for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('invite_to_forum'::text, 'work'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (asked_by = ( SELECT app.account() AS account)) AND (answer IS NULL));
create policy record on public.implementation_plan for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('write_implementation_plan'::text, 'plan'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (recorded_by = ( SELECT app.account() AS account)));
create policy record on public.livelihood for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('register_livelihood'::text, 'benefits'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy record on public.lss_plan for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('offer_lss_plan'::text, 'plan'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (recorded_by = ( SELECT app.account() AS account)));
create policy record on public.mail for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('hold_meetings'::text, 'meetings'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (account_id = ( SELECT app.account() AS account)));
create policy record on public.measure_change for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('manage_measures'::text) AS may) AND (recorded_by = ( SELECT app.account() AS account)));
create policy record on public.meeting for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('hold_meetings'::text, 'meetings'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (called_by = ( SELECT app.account() AS account)));
create policy record on public.meeting_change for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('hold_meetings'::text, 'meetings'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (recorded_by = ( SELECT app.account() AS account)));
create policy record on public.meeting_decision for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('hold_meetings'::text, 'meetings'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (decided_by = ( SELECT app.account() AS account)));
create policy record on public.meeting_party for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('hold_meetings'::text, 'meetings'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy record on public.meeting_preparation for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('hold_meetings'::text, 'meetings'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy record on public.minutes for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('hold_meetings'::text, 'meetings'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (written_by = ( SELECT app.account() AS account)));
create policy record on public.missing_level for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('record_missing_level'::text, 'step'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (recorded_by = ( SELECT app.account() AS account)));
create policy record on public.model_approval for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.may('manage_models'::text) AS may) AND (recorded_by = ( SELECT app.account() AS account)));
create policy record on public.model_mapping for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.may('manage_models'::text) AS may) AND (published_by = ( SELECT app.account() AS account)));
create policy record on public.model_use for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.may('manage_models'::text) AS may) AND (recorded_by = ( SELECT app.account() AS account)));
create policy record on public.municipal_job_match for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('keep_municipal_jobs'::text, 'work'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (proposed_by = ( SELECT app.account() AS account)));
create policy record on public.own_answer for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('record_answer'::text, 'step'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (recorded_by = ( SELECT app.account() AS account)));
create policy record on public.pause for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('move_way'::text, 'step'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (recorded_by = ( SELECT app.account() AS account)) AND (EXISTS ( SELECT
   FROM public.way w
  WHERE ((w.collaboration_id = pause.collaboration_id) AND (w.way_id = pause.way_id) AND (w.participant_id = pause.participant_id) AND app.holds(w.holder_organisation_id, w.organisation_id)))));
create policy record on public.place_no for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('keep_stays'::text, 'work'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (recorded_by = ( SELECT app.account() AS account)));
create policy record on public.placement for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('place'::text, 'step'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy record on public.plan for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('write_plan'::text, 'plan'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (opened_by = ( SELECT app.account() AS account)));
create policy record on public.plan_activity for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('write_plan'::text, 'plan'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (written_by = ( SELECT app.account() AS account)) AND (EXISTS ( SELECT
   FROM public.plan_version o
  WHERE ((o.collaboration_id = plan_activity.collaboration_id) AND (o.plan_version_id = plan_activity.plan_version_id) AND (o.organisation_id = plan_activity.organisation_id) AND (o.participant_id = plan_activity.participant_id) AND (o.locked_on IS NULL)))));
create policy record on public.plan_activity_status for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('write_plan'::text, 'plan'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (recorded_by = ( SELECT app.account() AS account)));
create policy record on public.plan_agreement for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('write_plan'::text, 'plan'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (recorded_by = ( SELECT app.account() AS account)) AND ((plan_organisation_id = ( SELECT app.organisation() AS organisation)) OR (party_organisation_id = ( SELECT app.organisation() AS organisation))) AND (EXISTS ( SELECT
   FROM public.plan_version o
  WHERE ((o.collaboration_id = plan_agreement.collaboration_id) AND (o.plan_version_id = plan_agreement.plan_version_id) AND (o.organisation_id = plan_agreement.plan_organisation_id) AND (o.participant_id = plan_agreement.participant_id) AND (o.locked_on IS NULL)))));
create policy record on public.plan_goal for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('write_plan'::text, 'plan'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (recorded_by = ( SELECT app.account() AS account)));
create policy record on public.plan_review for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('write_plan'::text, 'plan'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (recorded_by = ( SELECT app.account() AS account)));
create policy record on public.plan_undertaking for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('write_plan'::text, 'plan'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (recorded_by = ( SELECT app.account() AS account)) AND (EXISTS ( SELECT
   FROM public.plan o
  WHERE ((o.collaboration_id = plan_undertaking.collaboration_id) AND (o.plan_id = plan_undertaking.plan_id) AND (o.organisation_id = plan_undertaking.plan_organisation_id) AND (o.participant_id = plan_undertaking.participant_id)))));
create policy record on public.plan_version for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('write_plan'::text, 'plan'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (written_by = ( SELECT app.account() AS account)) AND (locked_on IS NULL));
create policy record on public.programme_attendance for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('mark_attendance'::text, 'preparation'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (marked_by = ( SELECT app.account() AS account)));
create policy record on public.programme_enrolment for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('enrol'::text, 'preparation'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (recorded_by = ( SELECT app.account() AS account)));
create policy record on public.protected_access for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('grant_protected'::text, 'identity'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (granted_by = ( SELECT app.account() AS account)) AND (account_id <> ( SELECT app.account() AS account)));
create policy record on public.representative for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('change_file'::text, 'identity'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy record on public.schooling for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('register_schooling'::text, 'preparation'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy record on public.share for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('share'::text, 'identity'::text) AS participants_for)::uuid[])) AND (from_organisation_id = ( SELECT app.organisation() AS organisation)) AND (to_organisation_id = ANY (( SELECT app.receivers() AS receivers)::uuid[])) AND (((basis = 'consent'::text) AND (EXISTS ( SELECT
   FROM public.consent o
  WHERE ((o.collaboration_id = share.collaboration_id) AND (o.consent_id = share.source_id) AND (o.participant_id = share.participant_id) AND (o.organisation_id = share.from_organisation_id) AND (o.to_organisation_id = share.to_organisation_id) AND (share.area = ANY (o.areas)) AND (o.withdrawn_at IS NULL) AND (o.valid_until >= ( SELECT app.today() AS today)) AND (share.starts_at >= ((o.valid_from)::timestamp without time zone AT TIME ZONE 'Europe/Stockholm'::text)) AND (share.area <> ALL (o.withdrawn_areas)))))) OR ((basis = 'disclosure'::text) AND (EXISTS ( SELECT
   FROM public.disclosure o
  WHERE ((o.collaboration_id = share.collaboration_id) AND (o.disclosure_id = share.source_id) AND (o.participant_id = share.participant_id) AND (o.organisation_id = share.from_organisation_id) AND (o.to_organisation_id = share.to_organisation_id) AND (share.area = ANY (o.areas)) AND (o.ended_at IS NULL))))) OR ((basis = 'crossing'::text) AND app.sent_by_us(source_id, participant_id, to_organisation_id, area))));
create policy record on public.stay for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('keep_stays'::text, 'work'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (booked_by = ( SELECT app.account() AS account)));
create policy record on public.stay_approval for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('keep_stays'::text, 'work'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (recorded_by = ( SELECT app.account() AS account)) AND (how <> 'own_sign_in'::text));
create policy record on public.stay_version for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('keep_stays'::text, 'work'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (written_by = ( SELECT app.account() AS account)) AND (written_party = 'municipality'::text));
create policy record on public.support_visit for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('keep_stays'::text, 'work'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (planned_by = ( SELECT app.account() AS account)));
create policy record on public.support_visit_move for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('keep_stays'::text, 'work'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (moved_by = ( SELECT app.account() AS account)));
create policy record on public.support_visit_note for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('keep_stays'::text, 'work'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (written_by = ( SELECT app.account() AS account)));
create policy record on public.talk for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('record_answer'::text, 'step'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (recorded_by = ( SELECT app.account() AS account)));
create policy record on public.transition for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('end_day_activity'::text, 'step'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (recorded_by = ( SELECT app.account() AS account)) AND ((way_id IS NULL) OR (EXISTS ( SELECT
   FROM public.way w
  WHERE ((w.collaboration_id = transition.collaboration_id) AND (w.way_id = transition.way_id) AND (w.participant_id = transition.participant_id))))));
create policy record on public.way_step for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('move_way'::text, 'step'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (recorded_by = ( SELECT app.account() AS account)) AND ((EXISTS ( SELECT
   FROM public.way w
  WHERE ((w.collaboration_id = way_step.collaboration_id) AND (w.way_id = way_step.way_id) AND (w.participant_id = way_step.participant_id) AND app.holds(w.holder_organisation_id, w.organisation_id)))) OR ((track = 'parallel'::text) AND (EXISTS ( SELECT
   FROM public.way w
  WHERE ((w.collaboration_id = way_step.collaboration_id) AND (w.way_id = way_step.way_id) AND (w.participant_id = way_step.participant_id)))))));
create policy record on public.wish for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('record_wish'::text, 'step'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (told_to = ( SELECT app.account() AS account)));
create policy record on public.workplace_learning for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('register_schooling'::text, 'preparation'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy record_own on public.absence_notice for insert to app_person
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)) AND (organisation_id = ANY (( SELECT app.person_sources('preparation'::text) AS person_sources)::uuid[])) AND (said_by = ( SELECT app.account() AS account)) AND (programme_occasion_id IN ( SELECT o.occasion_id
   FROM app.own_occasions() o(occasion_id, round, held_on, starts, ends, place, leader, modules, occasion_cancelled, number, cancelled_on, ended_on, seats, issued, given_back, organisation_id, round_id, enrolment_id, moved_at)
  WHERE ((NOT o.occasion_cancelled) AND (o.cancelled_on IS NULL) AND (o.ended_on IS NULL) AND (o.held_on >= ( SELECT app.today() AS today))))));
create policy record_own on public.forum_guest for insert to app_person
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)) AND (organisation_id = ANY (( SELECT app.person_sources('work'::text) AS person_sources)::uuid[])) AND (recorded_by = ( SELECT app.account() AS account)) AND (said_how =
CASE ( SELECT app.person_door() AS person_door)
    WHEN 'person'::text THEN 'own_sign_in'::text
    WHEN 'beside'::text THEN 'at_the_table'::text
    ELSE NULL::text
END) AND (forum_event_id IN ( SELECT q.forum_event_id
   FROM public.forum_question q)) AND (forum_event_id IN ( SELECT f.forum_id
   FROM app.own_forums() f(forum_id, organisation_id, name, held_on, starts, ends, place, about, responsible, phone, cancelled, moved_at)
  WHERE ((NOT f.cancelled) AND (f.held_on >= ( SELECT app.today() AS today))))));
create policy record_own on public.plan_agreement for insert to app_person
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)) AND (organisation_id = ANY (( SELECT app.person_sources('plan'::text) AS person_sources)::uuid[])) AND (recorded_by = ( SELECT app.account() AS account)) AND (party = 'person'::text) AND (organisation_id = plan_organisation_id) AND (EXISTS ( SELECT
   FROM public.plan_version o
  WHERE ((o.collaboration_id = plan_agreement.collaboration_id) AND (o.plan_version_id = plan_agreement.plan_version_id) AND (o.organisation_id = plan_agreement.plan_organisation_id) AND (o.participant_id = plan_agreement.participant_id) AND (o.locked_on IS NULL) AND (o.version = plan_agreement.content_version)))));
create policy record_own on public.plan_goal for insert to app_person
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)) AND (organisation_id = ANY (( SELECT app.person_sources('plan'::text) AS person_sources)::uuid[])) AND (recorded_by = ( SELECT app.account() AS account)) AND (told_by = 'person'::text) AND (EXISTS ( SELECT
   FROM public.plan o
  WHERE ((o.collaboration_id = plan_goal.collaboration_id) AND (o.plan_id = plan_goal.plan_id) AND (o.organisation_id = plan_goal.organisation_id) AND (o.participant_id = plan_goal.participant_id)))));
create policy record_own on public.skill_rating for insert to app_person
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)) AND (organisation_id = ANY (( SELECT app.person_sources('preparation'::text) AS person_sources)::uuid[])) AND (recorded_by = ( SELECT app.account() AS account)) AND (( SELECT app.person_door() AS person_door) <> 'representative'::text));
create policy record_own on public.stay_approval for insert to app_person
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)) AND (organisation_id = ANY (( SELECT app.person_sources('work'::text) AS person_sources)::uuid[])) AND (recorded_by = ( SELECT app.account() AS account)) AND (party = 'person'::text) AND (EXISTS ( SELECT
   FROM public.stay o
  WHERE ((o.collaboration_id = stay_approval.collaboration_id) AND (o.organisation_id = stay_approval.organisation_id) AND (o.participant_id = stay_approval.participant_id) AND (o.stay_id = stay_approval.stay_id) AND (o.ended_on IS NULL) AND (o.version = stay_approval.content_version)))));
create policy record_own on public.wish for insert to app_person
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)) AND (organisation_id = ANY (( SELECT app.person_sources('step'::text) AS person_sources)::uuid[])) AND (told_to = ( SELECT app.account() AS account)) AND (answered_at IS NULL));
create policy restate on public.asking_interval for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('staff'::text) AS may))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('staff'::text) AS may));
create policy restate on public.coverage for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('import'::text) AS may) AND ( SELECT app.keeps_day_activity() AS keeps_day_activity))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('import'::text) AS may) AND ( SELECT app.keeps_day_activity() AS keeps_day_activity));
create policy restate on public.log_watch for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('follow_log'::text) AS may))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('follow_log'::text) AS may));
create policy say_no on public.representation for update to app_person
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)) AND (organisation_id = ANY (( SELECT app.person_sources('identity'::text) AS person_sources)::uuid[])) AND (( SELECT app.person_door() AS person_door) <> 'representative'::text))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)) AND (organisation_id = ANY (( SELECT app.person_sources('identity'::text) AS person_sources)::uuid[])) AND (( SELECT app.person_door() AS person_door) <> 'representative'::text) AND (ended_by = ( SELECT app.account() AS account)));
create policy stage on public.import for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('import'::text) AS may) AND (made_by = ( SELECT app.account() AS account)) AND ((kind = 'people'::text) OR ( SELECT app.keeps_day_activity() AS keeps_day_activity)));
create policy stage on public.import_file for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('import'::text) AS may) AND (EXISTS ( SELECT
   FROM public.import i
  WHERE ((i.collaboration_id = import_file.collaboration_id) AND (i.import_id = import_file.import_id) AND (i.made_by = ( SELECT app.account() AS account)) AND (i.confirmed_at IS NULL) AND (i.discarded_at IS NULL) AND ((i.kind = 'people'::text) OR ( SELECT app.keeps_day_activity() AS keeps_day_activity))))));
create policy stage on public.import_row for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('import'::text) AS may) AND (EXISTS ( SELECT
   FROM public.import i
  WHERE ((i.collaboration_id = import_row.collaboration_id) AND (i.import_id = import_row.import_id) AND (i.made_by = ( SELECT app.account() AS account)) AND (i.confirmed_at IS NULL) AND (i.discarded_at IS NULL) AND ((i.kind = 'people'::text) OR ( SELECT app.keeps_day_activity() AS keeps_day_activity))))));
create policy start on public.way for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('start_way'::text, 'step'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (holder_organisation_id = ( SELECT app.organisation() AS organisation)) AND ((previous_way_id IS NULL) OR app.sees_way(previous_way_id, participant_id)));
create policy state on public.access_need for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('follow_log'::text) AS may) AND (recorded_by = ( SELECT app.account() AS account)));
create policy state on public.asking_interval for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('staff'::text) AS may));
create policy state on public.coverage for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('import'::text) AS may) AND ( SELECT app.keeps_day_activity() AS keeps_day_activity));
create policy state on public.log_watch for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('follow_log'::text) AS may));
create policy state on public.processing_basis for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('keep_processing'::text) AS may) AND (recorded_by = ( SELECT app.account() AS account)));
create policy state on public.sampling_plan for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('follow_log'::text) AS may) AND (recorded_by = ( SELECT app.account() AS account)));
create policy strike on public.fact for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('correct'::text, 'step'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('correct'::text, 'step'::text) AS participants_for)::uuid[])) AND (organisation_id = ( SELECT app.organisation() AS organisation)));
create policy survey on public.processing_basis for select to app_admin
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.may('administer'::text) AS may));
create policy take on public.training_seat for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND (recorded_by = ( SELECT app.account() AS account)) AND ((( SELECT app.may('see_training'::text) AS may) AND (account_id = ( SELECT app.account() AS account))) OR (( SELECT app.may('keep_training'::text) AS may) AND (account_id IN ( SELECT m.account_id
   FROM public.membership m)))));
create policy take_back on public.employer_sheet for update to app_person
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)) AND (organisation_id = ANY (( SELECT app.person_sources('work'::text) AS person_sources)::uuid[])))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ( SELECT app.person() AS person)) AND (organisation_id = ANY (( SELECT app.person_sources('work'::text) AS person_sources)::uuid[])) AND (taken_back_by = ( SELECT app.account() AS account)));
create policy try_again on public.mail for update to app_admin
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.may('administer'::text) AS may) AND (sent_at IS NULL) AND (stopped_at IS NULL))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.may('administer'::text) AS may) AND (sent_at IS NULL) AND (stopped_at IS NULL));
create policy watch on public.job for select to app_admin
  using (( SELECT app.may('administer'::text) AS may) AND ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) OR (membership_id IS NULL)));
create policy watch on public.mail for select to app_admin
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.may('administer'::text) AS may));
create policy with_confirmation on public.management for insert to app_user
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (organisation_id = ( SELECT app.organisation() AS organisation)) AND ( SELECT app.may('confirm_membership'::text) AS may) AND (account_id <> ( SELECT app.account() AS account)));
create policy withdraw on public.model_approval for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.may('manage_models'::text) AS may))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.may('manage_models'::text) AS may));
create policy withdraw on public.model_mapping for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.may('manage_models'::text) AS may))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND ( SELECT app.may('manage_models'::text) AS may));
create policy withdraw on public.share for update to app_user
  using ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('share'::text, 'identity'::text) AS participants_for)::uuid[])) AND (from_organisation_id = ( SELECT app.organisation() AS organisation)))
  with check ((collaboration_id = ( SELECT app.collaboration() AS collaboration)) AND (participant_id = ANY (( SELECT app.participants_for('share'::text, 'identity'::text) AS participants_for)::uuid[])) AND (from_organisation_id = ( SELECT app.organisation() AS organisation)));
