import { campaignsMerging } from '#campaigns';
import { cascadeMerging } from '#cascade';
import { collaborationMerging } from '#collaboration';
import { deliveryMerging } from '#delivery';
import { evaluationMerging } from '#evaluation';
import { identityMerging } from '#identity';
import { languageMerging } from '#language';
import { mailboxMerging } from '#mailbox';
import { mediatorMerging } from '#mediator';
import { networkMerging } from '#network';
import { participationMerging } from '#participation';
import { planningMerging } from '#planning';
import { publishingMerging } from '#publishing';
import { servicesMerging } from '#services';
import { strategyMerging } from '#strategy';
import type { MergePart } from '../platform/database/merge-rules.ts';

/** What every context brings when an organisation goes up in another: identity asks them all before, and waits for those that move. */
export const mergeParts: readonly MergePart[] = [
  identityMerging,
  networkMerging,
  planningMerging,
  participationMerging,
  deliveryMerging,
  cascadeMerging,
  publishingMerging,
  languageMerging,
  campaignsMerging,
  strategyMerging,
  servicesMerging,
  collaborationMerging,
  evaluationMerging,
  mediatorMerging,
  mailboxMerging,
];
