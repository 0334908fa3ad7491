import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { Actor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { type NoticeSettings, upsertNoticeSettings } from '../storage/notice-settings.ts';
import { auditedAs, findOwnMailbox } from './find-own-mailboxes.ts';

export const saveNoticeSettings = async (
  tx: Tx,
  actor: Actor,
  { mailboxId, ...settings }: NoticeSettings & { mailboxId: Id },
): Promise<void> => {
  const mailbox = await findOwnMailbox(tx, actor, mailboxId);
  if ((settings.quietFrom === null) !== (settings.quietUntil === null))
    throw new AppError('invalidInput', {
      summarySv: 'ange både när de tysta timmarna börjar och när de slutar.',
      summaryEn: 'give both when the quiet hours begin and when they end.',
    });
  await upsertNoticeSettings(tx, mailboxId, settings);
  await recordAudit(tx, auditedAs(actor, mailbox), { action: 'mailbox.noticeSettingsSaved', subjectType: 'mailbox', subjectId: mailboxId });
};
