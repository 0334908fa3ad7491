import { listMembers } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { deleteFollower, deleteFollowing, insertFollower } from '../storage/documents.ts';
import { auditDocument, reachDocument } from './reach-document.ts';

/** A mail when a new version comes into force; or no more of them. */
export const followDocument = async (
  tx: Tx,
  actor: MemberActor,
  { documentId, isFollowed }: { documentId: Id; isFollowed: boolean },
): Promise<void> => {
  await reachDocument(tx, actor, documentId);
  const { organisationId, personId } = actor;
  if (isFollowed) await insertFollower(tx, documentId, { organisationId, personId });
  else await deleteFollower(tx, documentId, personId);
  await auditDocument(tx, actor, isFollowed ? 'documentFollowed' : 'documentUnfollowed', documentId);
};

/** Whoever is no member any more is not written to for that organisation. Stands running twice. */
export const forgetFollower = async (tx: Tx, { organisationId, personId }: { organisationId: Id; personId: Id }): Promise<void> => {
  const isMember = (await listMembers(tx, organisationId)).some((member) => member.personId === personId);
  if (!isMember) await deleteFollowing(tx, organisationId, personId);
};
