import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { insertLocalType, type LocalType, selectLocalTypes } from '../storage/local-types.ts';

/** The organisation's own kinds of activity, such as "Kvarterskaffe". */
export const listLocalTypes = (tx: Tx, actor: MemberActor): Promise<LocalType[]> => selectLocalTypes(tx, actor.organisationId);

export const addLocalType = async (tx: Tx, actor: MemberActor, { name }: { name: string }): Promise<{ id: Id }> => {
  const id = await insertLocalType(tx, actor.organisationId, name);
  if (id === undefined) throw new AppError('alreadyExists', { what: name });
  await recordAudit(tx, actor, { action: 'planning.localTypeAdded', subjectType: 'localType', subjectId: id });
  return { id };
};
