import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { Actor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { readEmailAddress } from '../../../vocabulary/email-address.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { readMobileNumber } from '../../../vocabulary/mobile-number.ts';
import { mostAddresses, type NoticeChannel } from '../domain/notice.ts';
import { insertAddress, selectAddresses } from '../storage/notice-settings.ts';
import { auditedAs, findOwnMailbox } from './find-own-mailboxes.ts';
import { sendNoticeCode } from './send-notice-code.ts';

type AddNoticeAddress = { mailboxId: Id; channel: NoticeChannel; address: string };

const wrong = (sv: string, en: string): AppError =>
  new AppError('invalidInput', { summarySv: sv, summaryEn: en }, { fields: [{ field: 'address', sv, en }] });

const readAddress = ({ channel, address }: AddNoticeAddress): string => {
  const read = channel === 'email' ? readEmailAddress(address) : readMobileNumber(address);
  if (read !== undefined) return read;
  throw channel === 'email'
    ? wrong('skriv e-postadressen som namn@exempel.se.', 'write the e-mail address as name@example.com.')
    : wrong('skriv mobilnumret med siffror, till exempel 070-123 45 67.', 'write the mobile number in digits, such as 070-123 45 67.');
};

/** Adds an address for notices and sends a code there. Nothing but codes goes to it until the code has been given. */
export const addNoticeAddress = async (tx: Tx, actor: Actor, command: AddNoticeAddress): Promise<{ id: Id; codeExpiresAt: Date }> => {
  const mailbox = await findOwnMailbox(tx, actor, command.mailboxId);
  const address = readAddress(command);
  if ((await selectAddresses(tx, mailbox.id)).length >= mostAddresses)
    throw wrong(`högst ${mostAddresses} adresser. Ta bort någon först.`, `at most ${mostAddresses} addresses. Remove one first.`);
  const { cipher } = processServices();
  const id = newId();
  const isNew = await insertAddress(tx, {
    id,
    mailboxId: mailbox.id,
    channel: command.channel,
    addressSealed: cipher.encrypt(address),
    addressHash: cipher.lookupHash(address.toLowerCase()),
    locale: actor.locale,
    addedByPersonId: actor.personId,
  });
  if (!isNew) throw wrong('adressen finns redan här.', 'the address is already here.');
  const codeExpiresAt = await sendNoticeCode(tx, { id, mailboxId: mailbox.id });
  await recordAudit(tx, auditedAs(actor, mailbox), { action: 'mailbox.noticeAddressAdded', subjectType: 'noticeAddress', subjectId: id });
  return { id, codeExpiresAt };
};
