import type { SmsGateway } from '#mailbox';
import type { Settings } from '../platform/config/settings.ts';
import { createSmsGateway, type SmsAnswer } from '../platform/sms/sms-gateway.ts';

const results: Record<SmsAnswer, Awaited<ReturnType<SmsGateway['send']>>> = {
  taken: { kind: 'accepted', proves: 'handedOver' },
  refused: { kind: 'rejected', reason: 'addressUnknown' },
  busy: { kind: 'tryLater', reason: 'mailServerUnreachable' },
};

/** Text messages for notices. Undefined without a gateway: owners are then told that notices go by e-mail. */
export const openSmsGateway = ({ sms }: Settings): SmsGateway | undefined => {
  if (sms === undefined) return undefined;
  const send = createSmsGateway(sms);
  return { send: async ({ to, text }) => results[await send({ to, text })] };
};
