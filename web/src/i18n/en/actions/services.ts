import type { SameKeys } from '../../same-keys.ts';
import type { services as sv } from '../../sv/actions/services.ts';

export const services: SameKeys<typeof sv> = {
  partAdded: 'Added a part of the service',
  partChanged: 'Changed a part of the service',
  partRemoved: 'Removed a part of the service',
  supportAdded: 'Added a support level',
  supportChanged: 'Changed a support level',
  supportRemoved: 'Removed a support level',
  connectionAdded: 'Added a connection',
  connectionChanged: 'Changed a connection',
  connectionRemoved: 'Removed a connection',
  othersMentioned: 'Mentioned others’ services in a send-out',
};
