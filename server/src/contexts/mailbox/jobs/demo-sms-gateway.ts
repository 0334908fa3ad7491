import type { Database } from '../../../platform/database/database.ts';
import { insertDemoSms } from '../storage/demo-sms.ts';
import type { SmsGateway } from './notice-sender.ts';

/** The demo's gateway: keeps the messages for its outbox and lets nothing out. */
export const demoSmsGateway = (database: () => Database): SmsGateway => ({
  send: async ({ id, to, text }) => {
    await database().transaction((tx) => insertDemoSms(tx, { id, recipient: to, text }));
    return { kind: 'accepted', proves: 'handedOver' };
  },
});
