-- Checks, attendance, sign-ups, groups' pages and ambassador kits were made by planning (its 0010, 0040 and 0050) and are a context of
-- their own from here on. Planning's migrations run first, on an old database as on a new one, so there is one way here: the tables move
-- as they are, with rows, indexes and the keys between them.
create schema participation;

-- No keys across contexts. Planning never deletes a programme, message, audience or activity, it marks them, so no row is left hanging.
alter table planning.message_check drop constraint message_check_programme_id_fkey, drop constraint message_check_message_id_fkey;
alter table planning.attendance drop constraint attendance_activity_id_fkey;
alter table planning.group_page drop constraint group_page_programme_id_fkey, drop constraint group_page_audience_id_fkey;
alter table planning.sign_up_sheet drop constraint sign_up_sheet_activity_id_fkey;
alter table planning.ambassador_kit drop constraint ambassador_kit_programme_id_fkey;

alter table planning.message_check set schema participation;
alter table planning.check_result set schema participation;
alter table planning.attendance set schema participation;
alter table planning.attendee set schema participation;
alter table planning.group_page set schema participation;
alter table planning.sign_up_sheet set schema participation;
alter table planning.sign_up set schema participation;
alter table planning.ambassador_kit set schema participation;

-- An organisation's practised trainings and open meetings are found without reading everybody's.
create index attendance_organisation on participation.attendance (organisation_id);
create index sign_up_sheet_organisation on participation.sign_up_sheet (organisation_id);
