import { demoIdentity, organisationSubject } from '@budkavle/mina-meddelanden/source/demo';
import { mailboxModule } from '#mailbox';
import {
  attachmentOf,
  type Dispatcher,
  readCertificates,
  type SecureDelivery,
  type SecureMessage,
  type Sender,
  type Signer,
  signerOf,
  writeSealedRequest,
} from '#mina-meddelanden';
import type { WireAnswer } from '../../src/platform/http/wire-service.ts';
import { createLogger } from '../../src/platform/logging/logger.ts';
import { newId } from '../../src/vocabulary/id.ts';
import type { AppUnderTest } from '../app-under-test.ts';

export const numbers = {
  operator: '165567000012',
  mediator: '162021003898',
  /** Sends through the mediator, and signs itself. */
  sender: '162021004748',
  stranger: '162021009999',
  /** Astrid, of the demo. */
  astrid: '192705178354',
} as const;

const root = demoIdentity({ subject: [{ C: 'SE' }, { CN: 'Test CA' }], isAuthority: true });
export const otherRoot = demoIdentity({ subject: [{ C: 'SE' }, { CN: 'Somebody’s own CA' }], isAuthority: true });

const identityOf = (number: string, issuer = root) =>
  demoIdentity({ subject: organisationSubject(number, `Organisation ${number}`, 'localhost'), issuer, hosts: ['localhost'] });

const identities = new Map<string, ReturnType<typeof identityOf>>();

/** A certificate with its key that names the organisation; made once, since keys take time. */
export const identityPems = (number: string, issuer = root): ReturnType<typeof identityOf> => {
  const key = `${number} ${issuer === root}`;
  const identity = identities.get(key) ?? identityOf(number, issuer);
  identities.set(key, identity);
  return identity;
};

export const signer = (number: string, issuer = root): Signer => {
  const { certificatePem, keyPem } = identityPems(number, issuer);
  return signerOf({ certificate: certificatePem, key: keyPem });
};

export const senders: Sender[] = [
  { id: numbers.sender, name: 'Kommun A' },
  { id: numbers.mediator, name: 'Kommun B' },
];
export const dispatchers: Dispatcher[] = [{ id: numbers.mediator, name: 'Kommun B', senders: [numbers.sender, numbers.mediator] }];

const unused = (): never => {
  throw new Error('not part of this test');
};

export type Operator = { deliver: (request: Uint8Array, caller?: string) => Promise<WireAnswer> };

/** The operator as a mediator meets it, behind the listener. */
export const operatorOf = (app: AppUnderTest, lists: { senders?: Sender[]; dispatchers?: Dispatcher[] } = {}): Operator => {
  const list = {
    senders: new Map((lists.senders ?? senders).map((each) => [each.id, each])),
    dispatchers: new Map((lists.dispatchers ?? dispatchers).map(({ id, name, senders: ids }) => [id, { name, senders: new Set(ids) }])),
    readAt: new Date(),
  };
  const roots = readCertificates(Buffer.from(root.certificatePem));
  const { wire } = mailboxModule({
    operator: {
      organisationNumber: () => numbers.operator,
      domain: 'brevlada.example',
      database: () => app.database,
      trust: () => ({ roots }),
      register: new Proxy({} as never, { get: unused }),
      authority: { current: () => Promise.resolve(list), fresher: () => Promise.resolve(list) },
      signing: new Proxy({} as never, { get: unused }),
      logger: createLogger('silent'),
      readCallbacksFor: (number) => number === numbers.sender,
    },
  });
  return {
    deliver: async (request, caller = numbers.mediator) =>
      (await wire?.[0]?.answer(Buffer.from(request), { organisationNumber: caller })) ?? unused(),
  };
};

export const pdf = Buffer.from('%PDF-1.7\n% a decision\n');

export const messageOf = (change: Partial<SecureMessage> & { id?: string } = {}): SecureMessage => ({
  header: {
    id: change.id ?? newId(),
    subject: 'Beslut om bygglov',
    supportInfo: { text: 'Frågor? Kontakta oss.', url: 'https://kommun-a.example/kontakt', phoneNumber: '08-12121212' },
    metadata: [],
    language: 'svSE',
  },
  body: { contentType: 'text/plain', body: Buffer.from('Hej! Beslutet finns i bilagan.\n\nVänligen\nKommun A') },
  attachments: [attachmentOf({ contentType: 'application/pdf', filename: 'beslut.pdf', body: pdf })],
  ...change,
});

export const deliveryOf = (message: SecureMessage = messageOf(), change: Partial<SecureDelivery['header']> = {}): SecureDelivery => ({
  header: { sender: { id: numbers.sender, name: 'Kommun A' }, recipient: numbers.astrid, correlationId: 'c-1', ...change },
  messages: [message],
});

type Making = { sender?: Signer; mediator?: Signer; signaturesOk?: boolean };

export const requestOf = (delivery: SecureDelivery = deliveryOf(), making: Making = {}): Buffer =>
  writeSealedRequest({
    delivery,
    sender: making.sender ?? signer(numbers.sender),
    mediator: making.mediator ?? signer(numbers.mediator),
    seal: { receivedTime: '2026-01-15+01:00', signaturesOk: making.signaturesOk ?? true },
  });

const element = (name: string, xml: string): string | undefined => new RegExp(`<${name}[^>]*>([^<]*)</${name}>`).exec(xml)?.[1];

/** What the mediator reads: the receipt, or the fault's code. */
export const readAnswer = ({ status, body }: WireAnswer) => {
  const xml = body.toString('utf8');
  const code = element('ErrorCode', xml);
  return status === 200
    ? { transId: element('TransId', xml), delivered: (element('Delivered', xml) ?? element('DeliveredFlag', xml)) === 'true' }
    : { fault: Number(code), description: element('Description', xml) };
};
