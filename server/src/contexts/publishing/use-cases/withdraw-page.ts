import { recordAudit } from '#identity';
import { retireTexts } from '#language';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { lockPublishing, selectPage, updateWithdrawn } from '../storage/pages.ts';

/** Takes a page away from the public: its address then answers 410. Nothing is lost; withdrawing twice changes nothing. */
export const withdrawPage = async (tx: Tx, actor: MemberActor, { pageId }: { pageId: Id }): Promise<void> => {
  await lockPublishing(tx, actor.organisationId);
  const page = await selectPage(tx, actor.organisationId, pageId);
  if (page === undefined) throw new AppError('notFound');
  if (page.withdrawnAt !== null) return;
  await updateWithdrawn(tx, actor.organisationId, pageId, new Date());
  await retireTexts(tx, [pageId]);
  await recordAudit(tx, actor, {
    action: 'publishing.pageWithdrawn',
    subjectType: 'page',
    subjectId: pageId,
    details: { version: page.currentVersion },
  });
};
