import { findOrganisation, recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import { publish } from '../../../platform/jobs/events.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError, type FieldError } from '../../../vocabulary/app-error.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import type { Locale } from '../../../vocabulary/locale.ts';
import { pagePath } from '../domain/addresses.ts';
import { type CurrentPage, longestTitle, type PageContent, saysNothingNew } from '../domain/page.ts';
import { freeSlug, pageSlugOf } from '../domain/slug.ts';
import { pagePublished } from '../events.ts';
import { cleanHtml } from '../files/clean-html.ts';
import {
  insertPage,
  insertVersion,
  lockPublishing,
  selectPage,
  selectPageOfSendOut,
  selectSlugsLike,
  updateCurrentVersion,
} from '../storage/pages.ts';
import { registerPage } from './register-page.ts';

export type PublishPage = {
  title: string;
  /** Cleaned again here, whoever wrote it. */
  html: string;
  text: string;
  language?: Locale;
  /** The send-out that the page belongs to; publishing for it again makes a new version of the same page. */
  sendOutId?: Id | null;
  /** An existing page to make a new version of. */
  pageId?: Id;
  /** What changed, in a sentence for the reader. */
  changeNote?: string | null;
};

export type PublishedPage = { pageId: Id; slug: string; url: string; version: number };

const noTitle = { field: 'title', sv: 'Sidan behöver en rubrik.', en: 'The page needs a heading.' };
const longTitle = {
  field: 'title',
  sv: `Rubriken får vara högst ${longestTitle} tecken. Korta den.`,
  en: `The heading may be at most ${longestTitle} characters. Shorten it.`,
};

const refuse = (fault: FieldError): never => {
  throw new AppError('invalidInput', { summarySv: fault.sv, summaryEn: fault.en }, { fields: [fault] });
};

const readContent = ({ title, html, text, language = 'sv' }: PublishPage): PageContent => {
  const content = {
    title: title.replaceAll(/\s+/g, ' ').trim(),
    html: cleanHtml(html),
    text: text.trim(),
    language,
  };
  if (content.title === '') refuse(noTitle);
  if (content.title.length > longestTitle) refuse(longTitle);
  return content;
};

const findEarlier = async (tx: Tx, organisationId: Id, { pageId, sendOutId }: PublishPage): Promise<CurrentPage | undefined> => {
  if (pageId === undefined) return sendOutId == null ? undefined : selectPageOfSendOut(tx, organisationId, sendOutId);
  const page = await selectPage(tx, organisationId, pageId);
  if (page === undefined) throw new AppError('notFound');
  return page;
};

const publishFirst = async (tx: Tx, actor: MemberActor, command: PublishPage, content: PageContent, at: Date) => {
  const wanted = pageSlugOf(content.title);
  const slug = freeSlug(wanted, await selectSlugsLike(tx, actor.organisationId, wanted));
  const page = { id: newId(), slug, version: 1, sendOutId: command.sendOutId ?? null };
  await insertPage(tx, { ...page, organisationId: actor.organisationId, at });
  await insertVersion(tx, page.id, { ...content, version: 1, changeNote: command.changeNote ?? null, publishedBy: actor.personId, at });
  return page;
};

const publishAgain = async (tx: Tx, actor: MemberActor, page: CurrentPage, command: PublishPage, content: PageContent, at: Date) => {
  const version = page.currentVersion + 1;
  await insertVersion(tx, page.id, { ...content, version, changeNote: command.changeNote ?? null, publishedBy: actor.personId, at });
  await updateCurrentVersion(tx, actor.organisationId, page.id, version, at);
  return { id: page.id, slug: page.slug, version, sendOutId: page.sendOutId };
};

const urlOf = async (tx: Tx, organisationId: Id, slug: string): Promise<string> => {
  const organisation = await findOrganisation(tx, organisationId);
  return `${processServices().publicUrl}${pagePath(organisation?.slug ?? '', slug)}`;
};

/**
 * Makes a page readable by everybody, or a new version of the page of the same send-out. The address stays the same for ever.
 * Publishing the words that already stand there changes nothing. Throws `notFound` for a page of another organisation, `invalidInput` without a title.
 */
export const publishPage = async (tx: Tx, actor: MemberActor, command: PublishPage): Promise<PublishedPage> => {
  const content = readContent(command);
  await lockPublishing(tx, actor.organisationId);
  const earlier = await findEarlier(tx, actor.organisationId, command);
  if (earlier !== undefined && saysNothingNew(earlier, content))
    return {
      pageId: earlier.id,
      slug: earlier.slug,
      url: await urlOf(tx, actor.organisationId, earlier.slug),
      version: earlier.currentVersion,
    };
  const at = new Date();
  const page =
    earlier === undefined
      ? await publishFirst(tx, actor, command, content, at)
      : await publishAgain(tx, actor, earlier, command, content, at);
  await registerPage(tx, { id: page.id, organisationId: actor.organisationId, title: content.title, text: content.text });
  await recordAudit(tx, actor, {
    action: 'publishing.pagePublished',
    subjectType: 'page',
    subjectId: page.id,
    details: { version: page.version },
  });
  await publish(tx, pagePublished, {
    pageId: page.id,
    organisationId: actor.organisationId,
    sendOutId: page.sendOutId,
    version: page.version,
  });
  return { pageId: page.id, slug: page.slug, url: await urlOf(tx, actor.organisationId, page.slug), version: page.version };
};
