-- Whoever answers for a partner is told when it is asked into a campaign: one mail per question and person. A question that is taken
-- back and asked anew is another question, and so another party.
alter table campaigns.mail add column party_id uuid;
alter table campaigns.mail drop constraint mail_kind_check;
alter table campaigns.mail drop constraint mail_check;
alter table campaigns.mail drop constraint mail_kind_person_id_campaign_id_digest_id_key;
alter table campaigns.mail add constraint mail_kind_check check (kind in ('planning', 'digest', 'partner'));
alter table campaigns.mail add constraint mail_has_campaign check ((kind in ('planning', 'partner')) = (campaign_id is not null));
alter table campaigns.mail add constraint mail_has_party check ((kind = 'partner') = (party_id is not null));
alter table campaigns.mail
  add constraint mail_once unique nulls not distinct (kind, person_id, campaign_id, digest_id, party_id);
