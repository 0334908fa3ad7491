-- The confirmation of a sign-up: one mail for each place with an address. Null: none is to leave.
alter table planning.sign_up add column locale text not null default 'sv' check (locale in ('sv', 'en'));
alter table planning.sign_up add column mail_status text
  check (mail_status in ('waiting', 'sending', 'handedOver', 'notDelivered', 'unknown'));
alter table planning.sign_up add column mail_reason text;
alter table planning.sign_up add column mail_attempts integer not null default 0;
alter table planning.sign_up add column mailed_at timestamptz;
