import { z } from 'zod';
import type { Tx } from '../../../platform/database/database.ts';
import { enqueue } from '../../../platform/jobs/jobs.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { selectFollowers } from '../storage/documents.ts';
import { insertNotices } from '../storage/notices.ts';
import { markTold, selectUntold, type Version } from '../storage/versions.ts';
import { today } from './reach-document.ts';

/** The work of sending one notice; `jobs/mail-notice.ts` does it. */
export const noticeMail = { name: 'strategy.mail-notice', schema: z.object({ noticeId: z.uuid() }) };

/** Writes to everybody who follows the document that the version is in force: once each. Answers how many. */
export const tellFollowers = async (tx: Tx, organisationId: Id, { id: versionId, documentId }: Version): Promise<number> => {
  if (!(await markTold(tx, versionId))) return 0;
  const followers = await selectFollowers(tx, [documentId]);
  const added = await insertNotices(
    tx,
    followers.map(({ personId }) => ({ id: newId(), organisationId, versionId, personId })),
  );
  for (const noticeId of added) await enqueue(tx, noticeMail, { noticeId });
  return added.length;
};

/** Versions whose first day has come since they were decided. */
export const tellOfBegunVersions = async (tx: Tx): Promise<void> => {
  for (const version of await selectUntold(tx, today())) {
    const organisationId = version.organisationId;
    await tellFollowers(tx, organisationId, version);
  }
};
