create schema mediator;

-- A letter whose fate at the operator is not yet settled: what is needed to write the very same bytes again. Written before
-- the first hand-over, gone when the ledger has concluded. No name, no number, no content: the ledger row has those.
create table mediator.handover (
  -- The ledger row's id.
  message_id uuid primary key,
  organisation_id uuid not null,
  operator_number text not null,
  address text not null,
  -- The seal's date with its zone, such as 2026-01-15+01:00.
  received_on text not null,
  -- SHA-256 of the signer's certificate.
  signer text not null,
  -- SHA-256 of the request as it was first sent.
  request_hash text not null,
  handed_at timestamptz not null default now()
);
create index handover_handed_at on mediator.handover (handed_at);

-- What the worker has in use, so that everybody who answers for it can be told when it runs out.
create table mediator.certificate (
  organisation_number text primary key,
  organisation_id uuid,
  fingerprint text not null,
  expires_at timestamptz not null,
  seen_at timestamptz not null default now()
);
