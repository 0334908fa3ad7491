import { networkOf, recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { type ConcreteMessage, selectConcreteMessages, upsertConcreteMessage } from '../storage/concrete-messages.ts';
import { selectMainMessages } from '../storage/main-messages.ts';
import { selectText } from '../storage/registered-texts.ts';

const mostListed = 2000;

export type ListedConcrete = ConcreteMessage & {
  /** No main message that is in use stands above it. */
  isOrphan: boolean;
  /** The main message has got another wording since. */
  isOutdated: boolean;
};

/** The organisation's messages and what they hang under. */
export const listConcreteMessages = async (
  tx: Tx,
  actor: MemberActor,
): Promise<{ items: ListedConcrete[]; orphans: number; withoutBenefit: number; outdated: number }> => {
  const mains = await selectMainMessages(tx, await networkOf(tx, actor.organisationId));
  const inForce = new Map(mains.map(({ id, currentVersion }) => [id, currentVersion]));
  const messages = await selectConcreteMessages(tx, actor.organisationId, mostListed);
  const items = messages.map((message): ListedConcrete => {
    const current = message.mainMessageId === null ? undefined : inForce.get(message.mainMessageId);
    return {
      ...message,
      isOrphan: current === undefined,
      isOutdated: current !== undefined && current !== null && (message.mainVersion ?? 0) < current,
    };
  });
  return {
    items,
    orphans: items.filter(({ isOrphan }) => isOrphan).length,
    withoutBenefit: items.filter(({ benefit }) => benefit === '').length,
    outdated: items.filter(({ isOutdated }) => isOutdated).length,
  };
};

type Command = { messageId: Id; mainMessageId: Id | null; benefit: string };

const noSuchMain = {
  field: 'mainMessageId',
  sv: 'Välj ett av huvudbudskapen i listan.',
  en: 'Choose one of the main messages in the list.',
};

/** Hangs a message under a main message with what the user gains; it then counts as held against the wording in force. */
export const hangMessage = async (tx: Tx, actor: MemberActor, { messageId, mainMessageId, benefit }: Command): Promise<void> => {
  const { organisationId } = actor;
  const text = await selectText(tx, organisationId, messageId);
  if (text?.kind !== 'message') throw new AppError('notFound');
  const main = (await selectMainMessages(tx, await networkOf(tx, organisationId))).find(({ id }) => id === mainMessageId);
  if (mainMessageId !== null && main === undefined)
    throw new AppError('invalidInput', { summarySv: noSuchMain.sv, summaryEn: noSuchMain.en }, { fields: [noSuchMain] });
  const mainVersion = main?.currentVersion ?? null;
  await upsertConcreteMessage(tx, { messageId, organisationId, mainMessageId, mainVersion, benefit });
  await recordAudit(tx, actor, {
    action: 'language.messageHung',
    subjectType: 'message',
    subjectId: messageId,
    details: { mainMessageId, hasBenefit: benefit !== '' },
  });
};
