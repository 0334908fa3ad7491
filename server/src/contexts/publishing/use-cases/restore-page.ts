import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { lockPublishing, selectPage, updateWithdrawn } from '../storage/pages.ts';
import { registerPage } from './register-page.ts';

/** Shows a withdrawn page again, as it was. */
export const restorePage = async (tx: Tx, actor: MemberActor, { pageId }: { pageId: Id }): Promise<void> => {
  await lockPublishing(tx, actor.organisationId);
  const page = await selectPage(tx, actor.organisationId, pageId);
  if (page === undefined) throw new AppError('notFound');
  if (page.withdrawnAt === null) return;
  await updateWithdrawn(tx, actor.organisationId, pageId, null);
  await registerPage(tx, page);
  await recordAudit(tx, actor, {
    action: 'publishing.pageRestored',
    subjectType: 'page',
    subjectId: pageId,
    details: { version: page.currentVersion },
  });
};
