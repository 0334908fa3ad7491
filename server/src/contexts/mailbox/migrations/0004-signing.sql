-- A signature that a person is about to give with her e-ID, and the signature until it has been used. Emptied every night.
create table mailbox.signing (
  id uuid primary key,
  person_id uuid not null,
  text_sealed text not null,
  -- What finds it at the e-ID's provider; gone when the signing has ended.
  order_sealed text,
  signature_sealed text,
  state text not null check (state in ('waiting', 'signed', 'failed')),
  -- The provider's word for where it stands.
  hint text not null,
  began_at timestamptz not null,
  -- When the provider was asked last: it wants to be asked no oftener than every other second.
  asked_at timestamptz not null
);
create index signing_of_person on mailbox.signing (person_id);
