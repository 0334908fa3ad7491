import { findOrganisation, recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { beginKit } from '../domain/kit.ts';
import { insertCascade } from '../storage/cascades.ts';
import { type CarriedMessage, insertMessages, insertNeeds, insertTargets } from '../storage/targets.ts';

export type CreateCascadeCommand = {
  programmeId: Id;
  title: string;
  intro?: string;
  lastDay?: string | null;
  /** The wording to carry; the kit begins with it. */
  messages: readonly CarriedMessage[];
  targets: readonly {
    audienceId: Id;
    audienceName: string;
    activityId: Id | null;
    needs: readonly { needId: Id; messageId: Id; messageVersion: number }[];
  }[];
};

/** Begins a cascade as a draft. Planning calls it, since the messages, audiences and activities are planning's. */
export const createCascade = async (tx: Tx, actor: MemberActor, command: CreateCascadeCommand): Promise<{ id: Id }> => {
  const { programmeId, title, intro = '', lastDay = null, messages, targets } = command;
  const { organisationId, personId, name } = actor;
  const organisation = await findOrganisation(tx, organisationId);
  const id = newId();
  const kit = beginKit(title, organisation?.name ?? '', messages);
  await insertCascade(tx, { id, organisationId, programmeId, title, intro, contact: name, lastDay, kit, createdBy: personId });
  await insertMessages(tx, id, messages);
  await insertTargets(tx, { cascadeId: id, organisationId }, targets);
  await insertNeeds(
    tx,
    id,
    targets.flatMap(({ audienceId, needs }) => needs.map((need) => ({ ...need, audienceId }))),
  );
  await recordAudit(tx, actor, {
    action: 'cascade.created',
    subjectType: 'cascade',
    subjectId: id,
    details: { audiences: targets.length, messages: messages.length },
  });
  return { id };
};
