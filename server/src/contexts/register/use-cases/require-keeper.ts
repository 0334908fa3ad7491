import { findOrganisationByNumber } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';

/** Whether the actor works for the organisation that keeps the register; its number has ten digits. */
export const isKeeper = async (tx: Tx, actor: MemberActor, ownerOrganisationNumber: string): Promise<boolean> => {
  const owner = await findOrganisationByNumber(tx, ownerOrganisationNumber);
  return owner !== undefined && owner.id === actor.organisationId;
};

/** To everybody else the register's pages do not exist. */
export const requireKeeper = async (tx: Tx, actor: MemberActor, ownerOrganisationNumber: string): Promise<void> => {
  if (!(await isKeeper(tx, actor, ownerOrganisationNumber))) throw new AppError('notFound');
};
