import { createTestEId, type TestEId } from '@budkavle/test-e-id/sign-agreement';
import { readCertificates } from '#mina-meddelanden';
import type { EId } from '../e-id.ts';

/** The test e-ID as the demo's. Made at the first signature: keys take a moment, and most starts sign nothing. */
export const createDemoEId = (): EId => {
  let made: TestEId | undefined;
  const eId = (): TestEId => {
    made ??= createTestEId();
    return made;
  };
  return {
    roots: () => readCertificates(Buffer.from(eId().rootPem)),
    signing: {
      begin: async (person, text) => ({ state: 'signed', signature: await eId().signAgreement(person, text) }),
      follow: async () => ({ state: 'failed', hint: 'notFound' }),
      abandon: async () => undefined,
      leadTo: () => ({ qrText: '', startUrl: '', startUrlOnPhone: '' }),
    },
  };
};
