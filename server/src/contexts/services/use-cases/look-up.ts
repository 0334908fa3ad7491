import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { type Part, selectParts } from '../storage/parts.ts';
import { type SupportLevel, selectSupport } from '../storage/support-levels.ts';
import { serviceOf } from './reach-service.ts';

/** The living parts of the service that an organisation shares, in the host's order; none when it shares no service. */
export const partsOf = async (tx: Tx, organisationId: Id): Promise<Part[]> => {
  const service = await serviceOf(tx, organisationId);
  return service === undefined ? [] : selectParts(tx, service.id);
};

/** The support as an organisation sees it, the nearest level first. */
export const supportOf = async (tx: Tx, organisationId: Id): Promise<SupportLevel[]> => {
  const service = await serviceOf(tx, organisationId);
  return service === undefined ? [] : selectSupport(tx, { serviceId: service.id, hostId: service.hostId, organisationId });
};
