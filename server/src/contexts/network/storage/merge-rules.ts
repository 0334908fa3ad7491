import type { MergeRule } from '../../../platform/database/merge-rules.ts';

/** Duties that one person at a time has in an organisation. */
const dutiesOfOne = "'communicator', 'deputyCommunicator', 'editor', 'deputyEditor'";

/** What becomes of every row of network when its organisation goes up in another. */
export const mergeRules: readonly MergeRule[] = [
  {
    table: 'network.appointment',
    then: 'follows',
    subject: 'appointments',
    only: `mine.ended_at is null and mine.duty in (${dutiesOfOne})`,
    collision: {
      on: ['service_id', 'duty'],
      among: 'row.ended_at is null',
      conflict: 'sameDuty',
      named: 'mine.duty',
      then: 'ended',
      set: "ended_at = now(), ended_because = 'replaced'",
    },
    because: 'whoever was appointed goes on, unless the receiver has somebody in that duty: then that one goes on, and the other is told',
  },
  {
    table: 'network.appointment',
    then: 'follows',
    subject: 'appointments',
    only: `mine.ended_at is null and mine.duty not in (${dutiesOfOne})`,
    collision: {
      on: ['service_id', 'duty', 'person_id'],
      among: 'row.ended_at is null',
      conflict: 'sameDuty',
      named: 'mine.duty',
      then: 'ended',
      set: "ended_at = now(), ended_because = 'replaced'",
    },
    because: 'everybody in the reference group and the steering group keeps her seat; nobody gets two',
  },
  { table: 'network.appointment', then: 'stays', only: 'mine.ended_at is not null', because: 'it says who had which duty then' },
  {
    table: 'network.contribution',
    then: 'follows',
    subject: 'contributions',
    because: 'an open contribution reaches its answer; an answered one keeps its address',
  },
  {
    table: 'network.contribution',
    column: 'host_organisation_id',
    then: 'follows',
    because: 'the receiver edits what was sent to the leaving host',
  },
  { table: 'network.question', then: 'follows', subject: 'questions', because: 'a question gets its answer where its asker is now' },
  { table: 'network.consultation', then: 'follows', subject: 'consultations', because: 'an open round is led on by the receiver' },
  {
    table: 'network.consultation_answer',
    then: 'stays',
    subject: 'consultationAnswers',
    because: 'it is what that organisation answered then, and it counts once, under that name',
  },
  { table: 'network.working_group', then: 'follows', subject: 'groups', because: 'a group goes on under the receiver' },
  {
    table: 'network.group_member',
    then: 'follows',
    collision: { on: ['group_id', 'person_id'], conflict: 'sameGroupMember', then: 'silent' },
    because: 'members keep their place in the group',
  },
  {
    table: 'network.group_feed',
    then: 'follows',
    collision: { on: ['group_id', 'person_id'], conflict: 'sameGroupMember', then: 'silent' },
    because: 'a subscribed calendar goes on',
  },
  { table: 'network.group_task', then: 'follows', because: 'a task is done where the group is' },
  {
    table: 'network.group_task',
    column: 'responsible_organisation_id',
    then: 'follows',
    because: 'a task that the leaving one answered for is the receiver’s',
  },
  { table: 'network.meeting', then: 'follows', subject: 'meetings', because: 'meetings to come are held, and minutes keep their address' },
  {
    table: 'network.invitee',
    then: 'follows',
    collision: { on: ['meeting_id', 'person_id'], conflict: 'sameInvitee', then: 'history' },
    because: 'somebody invited is still invited; her presence counts for where she is now',
  },
  { table: 'network.mail', then: 'follows', because: 'the mail of a meeting goes with the meeting' },
  { table: 'network.channel', then: 'follows', subject: 'channels', because: 'channels go on' },
  { table: 'network.channel_proposal', then: 'follows', because: 'a proposal is settled where it was made' },
  { table: 'network.channel_remark', then: 'stays', because: 'it is what that organisation said' },
  { table: 'network.social_account', then: 'follows', subject: 'channels', because: 'somebody must be able to look after the account' },
  {
    table: 'network.partner',
    then: 'follows',
    subject: 'partners',
    collision: { on: ['service_id'], conflict: 'samePartner', then: 'ended', among: 'row.ended_at is null', set: 'ended_at = now()' },
    because: 'the receiver is the partner now',
  },
  { table: 'network.partner', column: 'host_organisation_id', then: 'follows', because: 'the receiver is the host that has the partner' },
  { table: 'network.partner_share', then: 'follows', because: 'what was shared with partners stays shared' },
  {
    table: 'network.release_rule',
    then: 'follows',
    collision: { on: [], conflict: 'sameFact', then: 'silent' },
    because: 'the receiver’s rule for who must see a send-out before it leaves holds for everything',
  },
  {
    table: 'network.approval',
    then: 'stays',
    only: "mine.status <> 'asked'",
    because: 'it says who let what leave; an open one follows its text',
  },
  {
    table: 'network.approval',
    then: 'follows',
    only: "mine.status = 'asked'",
    because: 'an open question before a release is answered at the receiver',
  },
  { table: 'network.saving_basis', then: 'follows', because: 'what the service reckons with is the service’s' },
];
