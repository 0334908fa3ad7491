import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { invalidField } from '../domain/invalid-field.ts';
import { deleteBreak, insertBreak } from '../storage/audience-links.ts';
import { keepNeedsInStep } from './keep-needs-in-step.ts';
import { lockOwnAudience } from './reach-programme.ts';
import { inherits, resolveAudience } from './resolve-audience.ts';

type Command = { audienceId: Id; messageId: Id };

/** Stops one message from being inherited by this audience; the rest goes on. */
export const breakInheritance = async (tx: Tx, actor: MemberActor, { audienceId, messageId }: Command): Promise<{ withdrawn: number }> => {
  const { programmeId } = await lockOwnAudience(tx, actor, audienceId);
  const resolved = await resolveAudience(tx, programmeId, audienceId);
  if (resolved.broken.includes(messageId)) return { withdrawn: 0 };
  if (!inherits(resolved, messageId))
    throw invalidField('messageId', 'Budskapet ärvs inte av målgruppen.', 'The message is not inherited by the audience.');
  await insertBreak(tx, audienceId, messageId);
  const { withdrawn } = await keepNeedsInStep(tx, programmeId, actor.organisationId);
  await recordAudit(tx, actor, {
    action: 'planning.inheritanceBroken',
    subjectType: 'audience',
    subjectId: audienceId,
    details: { messageId },
  });
  return { withdrawn };
};

/** Lets the message be inherited again. */
export const mendInheritance = async (tx: Tx, actor: MemberActor, { audienceId, messageId }: Command): Promise<{ added: number }> => {
  const { programmeId } = await lockOwnAudience(tx, actor, audienceId);
  if (!(await deleteBreak(tx, audienceId, messageId))) return { added: 0 };
  const { added } = await keepNeedsInStep(tx, programmeId, actor.organisationId);
  await recordAudit(tx, actor, {
    action: 'planning.inheritanceMended',
    subjectType: 'audience',
    subjectId: audienceId,
    details: { messageId },
  });
  return { added };
};
