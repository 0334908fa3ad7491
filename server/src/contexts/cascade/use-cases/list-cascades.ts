import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { type CascadeSummary, selectCascades } from '../storage/cascades.ts';

/** The organisation's cascades, newest first, with how far each has come. */
export const listCascades = (
  tx: Tx,
  { organisationId }: MemberActor,
  { programmeId, isRemoved = false }: { programmeId?: Id; isRemoved?: boolean },
): Promise<CascadeSummary[]> => selectCascades(tx, organisationId, { isRemoved, ...(programmeId === undefined ? {} : { programmeId }) });
