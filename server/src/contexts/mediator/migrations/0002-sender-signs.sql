-- SHA-256 of the certificate that signed the letter itself, where the sender's own key did; null where the mediator's signed both layers.
alter table mediator.handover add column sender_signer text;
