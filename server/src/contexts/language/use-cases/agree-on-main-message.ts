import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { deleteAgreement, insertAgreement, touchMainMessage, updateInForce } from '../storage/main-messages.ts';
import { demandProposal, lockOwnMainMessage, reachMainMessage } from './reach-main-message.ts';

type Agreement = { mainMessageId: Id; version: number; agrees: boolean };

/** The actor's organisation stands behind a wording, or no longer does. Also one in force may be joined later. */
export const agreeOnMainMessage = async (tx: Tx, actor: MemberActor, { mainMessageId, version, agrees }: Agreement): Promise<void> => {
  const message = await reachMainMessage(tx, actor, mainMessageId);
  if (!message.versions.some((one) => one.version === version)) throw new AppError('notFound');
  const { organisationId, personId } = actor;
  const hasChanged = agrees
    ? await insertAgreement(tx, mainMessageId, version, organisationId, personId)
    : await deleteAgreement(tx, mainMessageId, version, organisationId);
  if (!hasChanged) return;
  const action = agrees ? 'language.mainMessageAgreed' : 'language.mainMessageDisagreed';
  await recordAudit(tx, actor, { action, subjectType: 'mainMessage', subjectId: mainMessageId, details: { version } });
};

type Adoption = { mainMessageId: Id; version: number; revision: number; agreedOn: CalendarDate };

/** The agreement is written down with its day: this wording is in force from now on, and what was in force is history. */
export const adoptMainMessage = async (
  tx: Tx,
  actor: MemberActor,
  { mainMessageId, version, revision, agreedOn }: Adoption,
): Promise<{ revision: number }> => {
  const message = await lockOwnMainMessage(tx, actor, mainMessageId);
  const proposal = demandProposal(message, version, revision);
  await updateInForce(tx, mainMessageId, version, agreedOn);
  await recordAudit(tx, actor, {
    action: 'language.mainMessageAdopted',
    subjectType: 'mainMessage',
    subjectId: mainMessageId,
    details: { version, organisations: proposal.agreedBy.length },
  });
  return { revision: await touchMainMessage(tx, mainMessageId, { currentVersion: version }) };
};
