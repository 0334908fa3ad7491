import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { type Body, emptyBody } from '../domain/body.ts';
import type { SendOutChannel } from '../domain/send-out.ts';
import { insertNeeds, insertSendOut, replaceAudiences } from '../storage/send-outs.ts';
import { demandSendOut } from './find-send-out.ts';
import { registerDraft } from './register-draft.ts';

export type NewSendOut = {
  programmeId: Id;
  title: string;
  needIds: readonly Id[];
  audienceIds: readonly Id[];
  channels: readonly SendOutChannel[];
  subject?: string;
  body?: Body;
};

/** Begins a draft. Planning calls this, so that the send-out and its activity are born together. */
export const createSendOut = async (tx: Tx, actor: MemberActor, command: NewSendOut): Promise<{ id: Id }> => {
  const id = newId();
  await insertSendOut(tx, {
    id,
    organisationId: actor.organisationId,
    programmeId: command.programmeId,
    title: command.title,
    subject: command.subject ?? command.title,
    body: command.body ?? emptyBody,
    channels: [...new Set(command.channels)],
    personId: actor.personId,
  });
  await replaceAudiences(tx, id, command.audienceIds);
  await insertNeeds(tx, id, command.needIds);
  await registerDraft(tx, await demandSendOut(tx, actor, id));
  const details = { audiences: command.audienceIds.length, needs: command.needIds.length };
  await recordAudit(tx, actor, { action: 'delivery.sendOutCreated', subjectType: 'sendOut', subjectId: id, details });
  return { id };
};
