-- A certificate that has signed or sealed something here: many letters, one row.
create table mailbox.certificate (
  -- SHA-256 of the certificate, lower-case hexadecimal.
  fingerprint text primary key,
  organisation_number text not null,
  subject text not null,
  issuer text not null,
  valid_from timestamptz not null,
  valid_to timestamptz not null,
  der bytea not null
);

alter table mailbox.letter
  -- Letters that came over the wire have their html as it was in the request as received.
  alter column original_sealed drop not null,
  -- The operation that brought it: a sealed delivery, or a message of protection class 1 with ready-made notices.
  add column operation text not null default 'deliverSecure' check (operation in ('deliverSecure', 'notify')),
  -- The organisation that delivered it (förmedlare).
  add column dispatcher_number text,
  add column body_type text,
  add column language text,
  -- JSON: support contacts, official matter, references, ready-made notices.
  add column details_sealed text,
  -- The whole request byte for byte, so that both signatures can be verified again.
  add column request_sealed bytea,
  add column signer_fingerprint text,
  add column sealer_fingerprint text,
  -- How white space had to be treated for the signature to hold; 'contract' is what the contract says.
  add column signed_form text,
  add column sealed_form text,
  -- The day in the seal on which the mediator took the letter over, as written, zone and all.
  add column taken_over_on text,
  add column arrived_at timestamptz,
  add column verified_at timestamptz;

-- Encrypted bytes cannot be compressed: do not try.
alter table mailbox.letter alter column request_sealed set storage external;

-- A sender may give one message id to letters to several people; each of them gets hers.
alter table mailbox.letter drop constraint letter_sender_number_message_id_key;
create unique index letter_once on mailbox.letter (sender_number, message_id, mailbox_id);

-- Nobody looks a letter up by its receipt, and an index that nobody reads costs every letter.
alter table mailbox.letter drop constraint letter_transaction_id_key;

-- The contents of attachments stay where they came: in the sealed request, found by position.
create table mailbox.letter_attachment (
  -- Without a reference: checking it would lock every new letter once more, on the road where letters come by the million.
  letter_id uuid not null,
  -- From 0, in the order of the letter.
  position integer not null,
  name_sealed text not null,
  content_type text not null,
  size_bytes integer not null,
  primary key (letter_id, position)
);
