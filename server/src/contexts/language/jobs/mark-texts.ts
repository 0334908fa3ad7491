import { networkOf } from '#identity';
import { defineListener } from '../../../platform/jobs/events.ts';
import { enqueue } from '../../../platform/jobs/jobs.ts';
import { markForCheck } from '../storage/registered-texts.ts';
import { textCheckWork, textMarkWork } from '../use-cases/register-text.ts';

/** A term was agreed on or changed: every text it concerns is read again, the whole network's when the term is shared. */
export const markTexts = defineListener(textMarkWork.name, textMarkWork.event, async (tx, { organisationId }) => {
  // Also a term that has just become the organisation's own was the network's before.
  if ((await markForCheck(tx, await networkOf(tx, organisationId))) > 0) await enqueue(tx, textCheckWork, {});
});
