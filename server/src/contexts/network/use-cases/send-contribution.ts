import { recordAudit } from '#identity';
import { registerText, retireTexts } from '#language';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { isInOwnHands } from '../domain/contribution.ts';
import { insertContribution } from '../storage/contributions.ts';
import { reachOwn, saveContribution } from './reach-contribution.ts';
import { reachNetwork } from './reach-network.ts';

type Words = { title: string; text: string; suggestion: string };

const register = (tx: Tx, organisationId: Id, textId: Id, { title, text }: Words): Promise<void> =>
  registerText(tx, {
    kind: 'contribution',
    textId,
    organisationId,
    title,
    address: `/app/natverk/bidrag/${textId}`,
    text: `${title}\n\n${text}`,
  });

const audit = (tx: Tx, actor: MemberActor, action: string, id: Id, details: Record<string, number> = {}): Promise<void> =>
  recordAudit(tx, actor, { action, subjectType: 'contribution', subjectId: id, details });

/** News from an organisation to the editor-in-chief. */
export const sendContribution = async (tx: Tx, actor: MemberActor, words: Words): Promise<{ id: Id; revision: number }> => {
  const { serviceId, hostOrganisationId } = await reachNetwork(tx, actor);
  const { organisationId, personId } = actor;
  const id = newId();
  await insertContribution(tx, { id, serviceId, organisationId, hostOrganisationId, ...words, sentBy: personId });
  await register(tx, organisationId, id, words);
  await audit(tx, actor, 'network.contributionSent', id);
  return { id, revision: 1 };
};

type Resend = Words & { contributionId: Id; revision: number };

/** Changes what was sent before the editor has begun, or sends it anew after it came back. */
export const resendContribution = async (tx: Tx, actor: MemberActor, command: Resend): Promise<{ revision: number }> => {
  const { contributionId, revision, ...words } = command;
  const reached = await reachOwn(tx, actor, contributionId);
  const { contribution } = reached;
  if (!isInOwnHands(contribution.status)) throw new AppError('contributionElsewhere');
  const isAnew = contribution.status !== 'sent';
  const saved = await saveContribution(tx, reached, revision, {
    ...words,
    status: 'sent',
    owner_id: actor.personId,
    ...(isAnew ? { sent_at: new Date(), times_sent: contribution.timesSent + 1, answered_at: null, answered_by: null } : {}),
    ...(isAnew ? { edited_title: null, edited_text: null, edited_by: null, edited_at: null, taken_at: null, taken_by: null } : {}),
  });
  await register(tx, actor.organisationId, contributionId, words);
  await audit(tx, actor, isAnew ? 'network.contributionSentAgain' : 'network.contributionChanged', contributionId, saved);
  return saved;
};

/** Takes it back before the editor has begun. Sending it again brings it back. */
export const withdrawContribution = async (tx: Tx, actor: MemberActor, { contributionId }: { contributionId: Id }): Promise<void> => {
  const reached = await reachOwn(tx, actor, contributionId);
  if (!isInOwnHands(reached.contribution.status)) throw new AppError('contributionElsewhere');
  await saveContribution(tx, reached, reached.contribution.revision, { status: 'withdrawn' });
  await retireTexts(tx, [contributionId]);
  await audit(tx, actor, 'network.contributionWithdrawn', contributionId);
};

/** Somebody else of the organisation answers for it from now on. */
export const takeOverContribution = async (tx: Tx, actor: MemberActor, { contributionId }: { contributionId: Id }): Promise<void> => {
  const reached = await reachOwn(tx, actor, contributionId);
  await saveContribution(tx, reached, reached.contribution.revision, { owner_id: actor.personId });
  await audit(tx, actor, 'network.contributionTakenOver', contributionId);
};
