import { defineJob, type Job } from '../../../platform/jobs/jobs.ts';
import { processServices } from '../../../platform/process-services.ts';
import { newId } from '../../../vocabulary/id.ts';
import { codeText } from '../domain/notice-text.ts';
import { selectAddress } from '../storage/notice-settings.ts';
import { noticeCode } from '../use-cases/send-notice-code.ts';
import type { NoticeSender } from './notice-sender.ts';

/** Sends the code to the address that is to be verified. A repeated job sends the same code once more, which does no harm. */
export const sendCode = (send: NoticeSender): Job =>
  defineJob({
    ...noticeCode,
    handle: async (database, { addressId, codeSealed }) => {
      const { cipher } = processServices();
      const address = await database.transaction((tx) => selectAddress(tx, addressId));
      if (address === undefined) return;
      const { channel, locale } = address;
      const text = codeText(cipher.decrypt(codeSealed), locale);
      const result = await send({ ...text, id: newId(), channel, to: cipher.decrypt(address.addressSealed), locale });
      if (result.kind === 'tryLater') throw new Error('the code could not be sent just now');
    },
  });
