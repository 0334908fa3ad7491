import { membershipChanged } from '#identity';
import { defineListener } from '../../../platform/jobs/events.ts';
import { releasePerson } from '../use-cases/release-person.ts';

/** Somebody who leaves an organisation leaves her duties there too. */
export const followMembership = defineListener('network.follow-membership', membershipChanged, releasePerson);
