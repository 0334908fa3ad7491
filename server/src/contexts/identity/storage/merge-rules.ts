import type { MergeRule } from '../../../platform/database/merge-rules.ts';

/** What becomes of identity's rows when an organisation goes up in another. */
export const mergeRules: readonly MergeRule[] = [
  {
    table: 'identity.membership',
    fate: 'follows',
    subject: 'people',
    because: 'nobody loses her place; whoever is in both keeps every right that she had in either',
    collision: {
      on: ['person_id'],
      conflict: 'samePerson',
      named: '(select name from identity.person where id = mine.person_id)',
      outcome: 'joined',
    },
  },
  { table: 'identity.session', fate: 'follows', because: 'whoever is signed in goes on where she was' },
  {
    table: 'identity.invitation',
    fate: 'follows',
    subject: 'invitations',
    counting: 'mine.accepted_at is null and mine.withdrawn_at is null and mine.expires_at > now()',
    because: 'a link that somebody has in her mail still lets her in, at the receiver',
  },
  {
    table: 'identity.api_key',
    fate: 'closes',
    only: 'mine.revoked_at is null',
    set: "revoked_at = now(), revoked_because = 'Organisationen har gått upp i en annan. Gör en ny nyckel där.'",
    subject: 'apiKeys',
    because: 'a key speaks in the name of an organisation, and that one is no more',
  },
  {
    table: 'identity.shared_service',
    column: 'host_organisation_id',
    fate: 'follows',
    subject: 'sharedServices',
    because: 'the receiver hosts what the leaving one hosted',
  },
  {
    table: 'identity.shared_service_member',
    fate: 'follows',
    because: 'the receiver takes part in every service that the leaving one took part in',
    collision: { on: ['service_id'], conflict: 'samePartner', outcome: 'silent' },
  },
  {
    table: 'identity.signatory',
    fate: 'stays',
    because: 'signing for one is not signing for the other; the receiver’s signatories get the old post as well',
  },
  { table: 'identity.audit_line', fate: 'stays', because: 'it says who did what for whom then' },
  {
    table: 'identity.organisation',
    column: 'now_organisation_id',
    fate: 'recounted',
    because: 'the end of the chain is written when the merger ends',
  },
  { table: 'identity.organisation_merge', fate: 'follows', because: 'the receiver answers for what the leaving host had decided' },
  { table: 'identity.organisation_merge', column: 'from_organisation_id', fate: 'stays', because: 'the chain of mergers is history' },
  { table: 'identity.organisation_merge', column: 'to_organisation_id', fate: 'stays', because: 'the chain of mergers is history' },
];
