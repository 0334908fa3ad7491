import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import { publish } from '../../../platform/jobs/events.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { type CurrentPage, type PageContent, saysNothingNew } from '../domain/page.ts';
import { pagePublished } from '../events.ts';
import { cleanHtml } from '../files/clean-html.ts';
import { insertVersion, lockPublishing, selectPage, selectVersions, updateCurrentVersion } from '../storage/pages.ts';
import { registerPage } from './register-page.ts';

type RenewPage = { organisationId: Id; pageId: Id; title: string; html: string; text: string; changeNote: string };

/**
 * A new version by itself, because what the page tells of is different today: whoever published it last still stands for it.
 * The same words again change nothing, and a page that was taken away stays away. Answers whether there is a new version.
 */
export const renewPage = async (tx: Tx, { organisationId, pageId, changeNote, ...words }: RenewPage): Promise<boolean> => {
  const html = cleanHtml(words.html);
  const isNews = (page: CurrentPage | undefined): page is CurrentPage =>
    page !== undefined && page.withdrawnAt === null && !saysNothingNew(page, { ...words, html, language: page.language });
  // Mostly nothing is new, and then nobody's publishing waits for this.
  if (!isNews(await selectPage(tx, organisationId, pageId))) return false;
  await lockPublishing(tx, organisationId);
  const page = await selectPage(tx, organisationId, pageId);
  const [before] = await selectVersions(tx, organisationId, pageId);
  if (!isNews(page) || before === undefined) return false;
  const content: PageContent = { ...words, html, language: page.language };
  const version = page.currentVersion + 1;
  const at = new Date();
  await insertVersion(tx, pageId, { ...content, version, changeNote, publishedBy: before.publishedBy, at });
  await updateCurrentVersion(tx, organisationId, pageId, version, at);
  await registerPage(tx, { id: pageId, organisationId, title: content.title, text: content.text });
  await recordAudit(
    tx,
    { organisationId },
    { action: 'publishing.pageRenewed', subjectType: 'page', subjectId: pageId, details: { version } },
  );
  await publish(tx, pagePublished, { pageId, organisationId, sendOutId: page.sendOutId, version });
  return true;
};

/** Whether anybody can read the page now: it has not been taken away. */
export const isPageShown = async (tx: Tx, organisationId: Id, pageId: Id): Promise<boolean> => {
  const page = await selectPage(tx, organisationId, pageId);
  return page !== undefined && page.withdrawnAt === null;
};
