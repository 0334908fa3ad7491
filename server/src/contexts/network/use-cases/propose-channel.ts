import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import type { ChannelKind, Stance } from '../domain/channel.ts';
import {
  type ChannelProposal,
  insertChannel,
  insertProposal,
  insertRemark,
  lockProposal,
  selectProposals,
  selectRemarks,
  updateChannelRemoved,
  updateProposal,
} from '../storage/channels.ts';
import { nameThem, reachAsEditor, reachNetwork } from './reach-network.ts';

const audit = (tx: Tx, actor: MemberActor, action: string, id: Id): Promise<void> =>
  recordAudit(tx, actor, { action, subjectType: 'channelProposal', subjectId: id });

/** Any organisation may propose a channel for all of them. */
export const proposeChannel = async (
  tx: Tx,
  actor: MemberActor,
  proposal: { name: string; kind: ChannelKind; why: string },
): Promise<{ id: Id }> => {
  const { serviceId } = await reachNetwork(tx, actor);
  const id = newId();
  await insertProposal(tx, { id, serviceId, organisationId: actor.organisationId, ...proposal, proposedBy: actor.personId });
  await audit(tx, actor, 'network.channelProposed', id);
  return { id };
};

const demandOpen = (proposal: ChannelProposal | undefined): ChannelProposal => {
  if (proposal === undefined) throw new AppError('notFound');
  if (proposal.status !== 'open') throw new AppError('proposalConcluded');
  return proposal;
};

/** The discussion: what an organisation says, and whether it is for or against. */
export const remarkOnChannel = async (
  tx: Tx,
  actor: MemberActor,
  { proposalId, text, stance }: { proposalId: Id; text: string; stance: Stance },
): Promise<{ id: Id }> => {
  const { serviceId } = await reachNetwork(tx, actor);
  demandOpen(await lockProposal(tx, serviceId, proposalId));
  const id = newId();
  await insertRemark(tx, { id, proposalId, organisationId: actor.organisationId, text, stance, writtenBy: actor.personId });
  await audit(tx, actor, 'network.channelRemarked', proposalId);
  return { id };
};

type Conclusion = { proposalId: Id; isAdded: boolean; conclusion: string };

/** The editor-in-chief writes down what the network came to. An added channel is everybody's, planned until it is there. */
export const concludeProposal = async (tx: Tx, actor: MemberActor, { proposalId, isAdded, conclusion }: Conclusion): Promise<void> => {
  const { serviceId, hostOrganisationId: organisationId } = await reachAsEditor(tx, actor);
  const { name, kind, why: note } = demandOpen(await lockProposal(tx, serviceId, proposalId));
  const channelId = isAdded ? newId() : null;
  if (channelId !== null) {
    const text = { name, kind, status: 'planned', plannedFor: null, carriesService: true, address: '', note } as const;
    await insertChannel(tx, { id: channelId, serviceId, organisationId, isShared: true, createdBy: actor.personId }, text);
  }
  await updateProposal(tx, proposalId, { status: isAdded ? 'added' : 'declined', conclusion, channelId });
  await audit(tx, actor, isAdded ? 'network.channelAgreed' : 'network.channelDeclined', proposalId);
};

/** Takes the decision back: the discussion goes on, and the channel that was added is gone. */
export const reopenProposal = async (tx: Tx, actor: MemberActor, { proposalId }: { proposalId: Id }): Promise<void> => {
  const { serviceId } = await reachAsEditor(tx, actor);
  const proposal = await lockProposal(tx, serviceId, proposalId);
  if (proposal === undefined) throw new AppError('notFound');
  if (proposal.status === 'open') return;
  await updateProposal(tx, proposalId, { status: 'open', conclusion: '', channelId: null });
  if (proposal.channelId !== null) await updateChannelRemoved(tx, proposal.channelId, true);
  await audit(tx, actor, 'network.channelProposalReopened', proposalId);
};

export const listProposals = async (tx: Tx, actor: MemberActor) => {
  const { serviceId, organisationIds, isEditor } = await reachNetwork(tx, actor);
  const proposals = await selectProposals(tx, serviceId);
  const remarks = await selectRemarks(
    tx,
    proposals.map(({ id }) => id),
  );
  const everybody = [...organisationIds, ...[...proposals, ...remarks].map(({ organisationId }) => organisationId)];
  const people = [...proposals.map(({ proposedBy }) => proposedBy), ...remarks.map(({ writtenBy }) => writtenBy)];
  const names = await nameThem(tx, everybody, people);
  return {
    isEditor,
    items: proposals.map(({ organisationId, proposedBy, channelId: _channelId, ...one }) => ({
      ...one,
      organisation: names.organisation(organisationId),
      proposedByName: names.person(proposedBy),
      remarks: remarks
        .filter(({ proposalId }) => proposalId === one.id)
        .map(({ id, text, stance, writtenBy, writtenAt, organisationId: from }) => ({
          id,
          text,
          stance,
          organisation: names.organisation(from),
          writtenByName: names.person(writtenBy),
          writtenAt,
        })),
    })),
  };
};
