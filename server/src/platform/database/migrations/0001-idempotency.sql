-- Answers already given, by Idempotency-Key; kept for a day.
create table platform.idempotency (
  key text not null,
  person_id uuid not null,
  operation text not null,
  body_hash text not null,
  answer jsonb,
  created_at timestamptz not null default now(),
  primary key (key, person_id, operation)
);
create index idempotency_created on platform.idempotency (created_at);
