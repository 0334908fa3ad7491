import { membershipChanged } from '#identity';
import { defineListener } from '../../../platform/jobs/events.ts';
import { forgetFollower } from '../use-cases/follow-document.ts';

/** Somebody who has left an organisation follows nothing for it any more. */
export const followMembership = defineListener('strategy.follow-membership', membershipChanged, forgetFollower);
