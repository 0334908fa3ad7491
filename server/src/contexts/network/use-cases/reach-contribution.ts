import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { ContributionStatus } from '../domain/contribution.ts';
import { type Contribution, selectContribution, updateContribution } from '../storage/contributions.ts';
import { type Network, nameThem, reachAsEditor, reachNetwork } from './reach-network.ts';

export type Reached = { contribution: Contribution; network: Network };

/** For those whose it is and for the editor-in-chief; to everybody else it is not there. */
export const reachContribution = async (tx: Tx, actor: MemberActor, id: Id): Promise<Reached> => {
  const network = await reachNetwork(tx, actor);
  const contribution = await selectContribution(tx, network.serviceId, id);
  const isOwn = contribution?.organisationId === actor.organisationId;
  const isForEditor = network.isEditor && contribution?.status !== 'withdrawn';
  if (contribution === undefined || !(isOwn || isForEditor)) throw new AppError('notFound');
  return { contribution, network };
};

export const reachOwn = async (tx: Tx, actor: MemberActor, id: Id): Promise<Reached> => {
  const reached = await reachContribution(tx, actor, id);
  if (reached.contribution.organisationId !== actor.organisationId) throw new AppError('notFound');
  return reached;
};

export const reachForEditing = async (tx: Tx, actor: MemberActor, id: Id): Promise<Reached> => {
  const network = await reachAsEditor(tx, actor);
  const contribution = await selectContribution(tx, network.serviceId, id);
  if (contribution === undefined || contribution.status === 'withdrawn') throw new AppError('notFound');
  return { contribution, network };
};

export const assertStatus = (contribution: Contribution, allowed: readonly ContributionStatus[]): void => {
  if (!allowed.includes(contribution.status)) throw new AppError('contributionElsewhere');
};

/** Both have the same text open: the second is told who saved what, and nothing is lost. */
const refuse = async (tx: Tx, serviceId: Id, id: Id): Promise<never> => {
  const now = await selectContribution(tx, serviceId, id);
  if (now === undefined) throw new AppError('notFound');
  const byId = now.editedBy ?? now.ownerId ?? now.sentBy;
  const names = await nameThem(tx, [], [byId]);
  throw new AppError(
    'editConflict',
    {},
    {
      extra: {
        theirs: {
          title: now.editedTitle ?? now.title,
          text: now.editedText ?? now.text,
          suggestion: now.suggestion,
          updatedBy: names.person(byId),
          updatedAt: now.editedAt ?? now.sentAt,
          revision: now.revision,
        },
      },
    },
  );
};

type Change = Parameters<typeof updateContribution>[3];

export const saveContribution = async (
  tx: Tx,
  { contribution, network }: Reached,
  revision: number,
  change: Change,
): Promise<{ revision: number }> => {
  if (!(await updateContribution(tx, contribution.id, revision, change))) await refuse(tx, network.serviceId, contribution.id);
  return { revision: revision + 1 };
};
