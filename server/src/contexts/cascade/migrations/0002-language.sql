-- The language that a holder reads: mails and the holder's own page come in it.
alter table cascade.holder add column locale text not null default 'sv' check (locale in ('sv', 'en'));
