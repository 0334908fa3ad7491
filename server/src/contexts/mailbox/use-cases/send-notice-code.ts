import { randomInt } from 'node:crypto';
import { z } from 'zod';
import type { Tx } from '../../../platform/database/database.ts';
import { enqueue } from '../../../platform/jobs/jobs.ts';
import { processServices } from '../../../platform/process-services.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { codeDigits, codeMinutes, codeTries, mostCodesADay } from '../domain/notice.ts';
import { countCode, type NoticeAddress, updateCode } from '../storage/notice-settings.ts';

/** The work of sending a code; `jobs/send-code.ts` does it. Sealed, since whoever has the code owns the address. */
export const noticeCode = { name: 'mailbox.send-code', schema: z.object({ addressId: z.uuid(), codeSealed: z.string() }) };

const newCode = (): string => String(randomInt(10 ** codeDigits)).padStart(codeDigits, '0');

/** Bound to the address: the same six digits for another one have another hash. */
export const hashOfCode = (addressId: Id, code: string): string => processServices().cipher.lookupHash(`notice code ${addressId} ${code}`);

/** Makes a new code, which replaces the one before, and puts it on its way. */
export const sendNoticeCode = async (tx: Tx, { id, mailboxId }: Pick<NoticeAddress, 'id' | 'mailboxId'>): Promise<Date> => {
  if ((await countCode(tx, mailboxId)) > mostCodesADay) throw new AppError('tooManyCodes', { count: mostCodesADay });
  const code = newCode();
  const expiresAt = new Date(Date.now() + codeMinutes * 60_000);
  await updateCode(tx, id, { hash: hashOfCode(id, code), expiresAt, tries: codeTries });
  await enqueue(tx, noticeCode, { addressId: id, codeSealed: processServices().cipher.encrypt(code) });
  return expiresAt;
};
