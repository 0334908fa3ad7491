-- A partner of the network that takes part: it sees the campaign and its own share, and never owns it.
alter table campaigns.party add column is_partner boolean not null default false;
alter table campaigns.party add constraint partner_has_account check (not is_partner or organisation_id is not null);
create index party_organisation on campaigns.party (organisation_id) where organisation_id is not null;
