import type { MergeRule } from '../../../platform/database/merge-rules.ts';

/** Duties that one person at a time has in an organisation. */
const dutiesOfOne = "'communicator', 'deputyCommunicator', 'editor', 'deputyEditor'";

/** What becomes of every row of network when its organisation goes up in another. */
export const mergeRules: readonly MergeRule[] = [
  {
    table: 'network.appointment',
    fate: 'follows',
    subject: 'appointments',
    only: `mine.ended_at is null and mine.duty in (${dutiesOfOne})`,
    collision: {
      on: ['service_id', 'duty'],
      among: 'row.ended_at is null',
      conflict: 'sameDuty',
      named: 'mine.duty',
      outcome: 'ended',
      set: "ended_at = now(), ended_because = 'replaced'",
    },
    because: 'whoever was appointed goes on, unless the receiver has somebody in that duty: then that one goes on, and the other is told',
  },
  {
    table: 'network.appointment',
    fate: 'follows',
    subject: 'appointments',
    only: `mine.ended_at is null and mine.duty not in (${dutiesOfOne})`,
    collision: {
      on: ['service_id', 'duty', 'person_id'],
      among: 'row.ended_at is null',
      conflict: 'sameDuty',
      named: 'mine.duty',
      outcome: 'ended',
      set: "ended_at = now(), ended_because = 'replaced'",
    },
    because: 'everybody in the reference group and the steering group keeps her seat; nobody gets two',
  },
  { table: 'network.appointment', fate: 'stays', only: 'mine.ended_at is not null', because: 'it says who had which duty then' },
  {
    table: 'network.contribution',
    fate: 'follows',
    subject: 'contributions',
    because: 'an open contribution reaches its answer; an answered one keeps its address',
  },
  {
    table: 'network.contribution',
    column: 'host_organisation_id',
    fate: 'follows',
    because: 'the receiver edits what was sent to the leaving host',
  },
  { table: 'network.question', fate: 'follows', subject: 'questions', because: 'a question gets its answer where its asker is now' },
  { table: 'network.consultation', fate: 'follows', subject: 'consultations', because: 'an open round is led on by the receiver' },
  {
    table: 'network.consultation_answer',
    fate: 'stays',
    subject: 'consultationAnswers',
    because: 'it is what that organisation answered then, and it counts once, under that name',
  },
  { table: 'network.working_group', fate: 'follows', subject: 'groups', because: 'a group goes on under the receiver' },
  {
    table: 'network.group_member',
    fate: 'follows',
    collision: { on: ['group_id', 'person_id'], conflict: 'sameGroupMember', outcome: 'silent' },
    because: 'members keep their place in the group',
  },
  {
    table: 'network.group_feed',
    fate: 'follows',
    collision: { on: ['group_id', 'person_id'], conflict: 'sameGroupMember', outcome: 'silent' },
    because: 'a subscribed calendar goes on',
  },
  { table: 'network.group_task', fate: 'follows', because: 'a task is done where the group is' },
  {
    table: 'network.group_task',
    column: 'responsible_organisation_id',
    fate: 'follows',
    because: 'a task that the leaving one answered for is the receiver’s',
  },
  { table: 'network.meeting', fate: 'follows', subject: 'meetings', because: 'meetings to come are held, and minutes keep their address' },
  {
    table: 'network.invitee',
    fate: 'follows',
    collision: { on: ['meeting_id', 'person_id'], conflict: 'sameInvitee', outcome: 'history' },
    because: 'somebody invited is still invited; her presence counts for where she is now',
  },
  { table: 'network.mail', fate: 'follows', because: 'the mail of a meeting goes with the meeting' },
  { table: 'network.channel', fate: 'follows', subject: 'channels', because: 'channels go on' },
  { table: 'network.channel_proposal', fate: 'follows', because: 'a proposal is settled where it was made' },
  { table: 'network.channel_remark', fate: 'stays', because: 'it is what that organisation said' },
  { table: 'network.social_account', fate: 'follows', subject: 'channels', because: 'somebody must be able to look after the account' },
  {
    table: 'network.partner',
    fate: 'follows',
    subject: 'partners',
    collision: { on: ['service_id'], conflict: 'samePartner', outcome: 'ended', among: 'row.ended_at is null', set: 'ended_at = now()' },
    because: 'the receiver is the partner now',
  },
  { table: 'network.partner', column: 'host_organisation_id', fate: 'follows', because: 'the receiver is the host that has the partner' },
  { table: 'network.partner_share', fate: 'follows', because: 'what was shared with partners stays shared' },
  {
    table: 'network.release_rule',
    fate: 'follows',
    collision: { on: [], conflict: 'sameFact', outcome: 'silent' },
    because: 'the receiver’s rule for who must see a send-out before it leaves holds for everything',
  },
  {
    table: 'network.approval',
    fate: 'stays',
    only: "mine.status <> 'asked'",
    because: 'it says who let what leave; an open one follows its text',
  },
  {
    table: 'network.approval',
    fate: 'follows',
    only: "mine.status = 'asked'",
    because: 'an open question before a release is answered at the receiver',
  },
  { table: 'network.saving_basis', fate: 'follows', because: 'what the service reckons with is the service’s' },
];
