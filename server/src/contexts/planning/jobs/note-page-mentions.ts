import { pagePublished, readPageWords } from '#publishing';
import { noteMentions } from '#services';
import { defineListener } from '../../../platform/jobs/events.ts';

/**
 * A page that somebody publishes by itself (an answer, news from the network) names others as a letter does. A send-out's own page
 * is the same text as the send-out, which was counted when it was released.
 */
export const notePageMentions = defineListener(
  'planning.note-page-mentions',
  pagePublished,
  async (tx, { organisationId, pageId, sendOutId }) => {
    if (sendOutId !== null) return;
    const text = await readPageWords(tx, organisationId, pageId);
    if (text !== undefined) await noteMentions(tx, { organisationId }, { textId: pageId, text });
  },
);
