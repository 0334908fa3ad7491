import { createHash, randomUUID } from 'node:crypto';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TLSSocket } from 'node:tls';
import { type DemoIdentity, demoIdentity, organisationSubject } from '@budkavle/mina-meddelanden/source/demo';
import {
  authorisationProblem,
  authorityService,
  fault,
  mailboxService,
  type ReachabilityStatus,
  readCertificate,
  readCertificates,
  readDelivery,
  recipientService,
  type SecureDelivery,
  type SoapAnswer,
  soapServer,
  verifyDeliveryIn,
} from '#mina-meddelanden';
import type { IdentityStore, OrganisationIdentity } from '../../src/platform/certificates/organisation-identity.ts';

/**
 * The parts of the infrastructure that other organisations run, made from the library's own servers on loopback: a register
 * with Authority, and mailbox operators that behave as badly as they are told to.
 */
export const root = demoIdentity({ subject: [{ C: 'SE' }, { CN: 'Test CA' }], isAuthority: true });

type Certificate = Parameters<typeof demoIdentity>[0];

export const organisation = (number: string, name: string, more: Partial<Certificate> = {}): DemoIdentity =>
  demoIdentity({ subject: organisationSubject(number, name, 'localhost'), issuer: root, hosts: ['localhost'], ...more });

const identityOf = ({ certificate, certificatePem, keyPem }: DemoIdentity): OrganisationIdentity => {
  const { x509, organisationNumber } = readCertificate(certificate);
  return {
    certificatePem,
    keyPem,
    organisationNumber: organisationNumber ?? '',
    fingerprint: x509.fingerprint256.replaceAll(':', '').toLowerCase(),
    validFrom: x509.validFromDate,
    expiresAt: x509.validToDate,
  };
};

/** Certificates without files; `replace` is what a new file would do. */
export const identitiesOf = (...first: DemoIdentity[]): IdentityStore & { replace: (...others: DemoIdentity[]) => void } => {
  let all = first.map(identityOf);
  const listeners = new Set<() => void>();
  return {
    current: () => all[0] as OrganisationIdentity,
    all: () => all,
    rootsPem: () => root.certificatePem,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => undefined,
    replace: (...others) => {
      all = others.map(identityOf);
      for (const listener of listeners) listener();
    },
  };
};

type Answer = SoapAnswer | { status: number; contentType: string; body: Buffer } | 'cut' | 'never';

/** HTTPS that asks for a certificate; may cut the line instead of answering, or keep the caller waiting for ever. */
const listen = async (
  identity: DemoIdentity,
  answer: (path: string, bytes: Buffer, caller: string) => Promise<Answer>,
): Promise<{ port: number; show: (other: DemoIdentity) => void; hangUp: () => void; stop: () => Promise<void> }> => {
  const tlsOf = ({ certificatePem, keyPem }: DemoIdentity) => ({ cert: certificatePem, key: keyPem, ca: root.certificatePem });
  const hanging = new Set<TLSSocket>();
  const server = createServer({ ...tlsOf(identity), requestCert: true, rejectUnauthorized: true }, async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
    const socket = incoming.socket as TLSSocket;
    const caller = readCertificate(socket.getPeerCertificate().raw).organisationNumber ?? '';
    const given = await answer(incoming.url ?? '', Buffer.concat(chunks), caller);
    if (given === 'never') {
      hanging.add(socket);
      return;
    }
    if (given === 'cut') socket.destroy();
    else outgoing.writeHead(given.status, { 'content-type': given.contentType }).end(given.body);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    show: (other) => {
      server.setSecureContext(tlsOf(other));
      server.closeAllConnections();
    },
    hangUp: () => {
      for (const socket of hanging) socket.destroy();
      hanging.clear();
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

/** What the register knows of a recipient; undefined: it has no mailbox. */
export type Place = { operator: string; address: string; declines?: boolean; isPending?: boolean; type?: 'Secure' | 'Anonymous' | 'Not' };

export type FakeRegister = {
  recipientAddress: string;
  authorityAddress: string;
  /** Where each recipient's letters go, by twelve digits. */
  places: Map<string, Place>;
  senders: Set<string>;
  dispatchers: Map<string, string[]>;
  /** How many ids came in each question. */
  questions: number[];
  isDown: boolean;
  stop: () => Promise<void>;
};

const statusOf = (recipientId: string, place: Place | undefined): ReachabilityStatus => {
  const nowhere = { recipientId, type: 'Not' as const, pending: false };
  if (place === undefined) return { accountStatus: nowhere, senderAccepted: false };
  const serviceSupplier = { id: place.operator, name: 'Operatör', serviceAddress: place.address, internalServiceAddress: '' };
  return {
    accountStatus: { recipientId, type: place.type ?? 'Secure', pending: place.isPending === true, serviceSupplier },
    senderAccepted: place.declines !== true,
  };
};

export const startFakeRegister = async (identity: DemoIdentity): Promise<FakeRegister> => {
  const places = new Map<string, Place>();
  const senders = new Set<string>();
  const dispatchers = new Map<string, string[]>();
  const questions: number[] = [];
  const recipient = soapServer(recipientService, {
    isReachable: async ({ recipientIds }) => {
      questions.push(recipientIds.length);
      // Not in the order of the question: answers are to be matched by number.
      return { return: recipientIds.toReversed().map((id) => statusOf(id, places.get(id))) };
    },
  });
  const authority = soapServer(authorityService, {
    getSenders: async () => ({ return: [...senders].map((id) => ({ id, name: 'Avsändare' })) }),
    getDispatchers: async () => ({ return: [...dispatchers].map(([id, own]) => ({ id, name: 'Förmedlare', senders: own })) }),
  });
  const { port, stop } = await listen(identity, async (path, bytes, caller) => {
    if (register.isDown) return { status: 503, contentType: 'text/plain', body: Buffer.from('') };
    return path === '/Authority' ? authority(bytes, { caller }) : recipient(bytes, { caller });
  });
  const register: FakeRegister = {
    recipientAddress: `https://localhost:${port}/Recipient/v3`,
    authorityAddress: `https://localhost:${port}/Authority`,
    places,
    senders,
    dispatchers,
    questions,
    isDown: false,
    stop,
  };
  return register;
};

export type Received = {
  delivery: SecureDelivery;
  /** How often it came. */
  times: number;
  /** Of every request that came: all the same when a repetition is identical. */
  hashes: Set<string>;
  isStored: boolean;
  /** Whose key signed the letter itself. */
  signedBy: string | null;
};

/**
 * `store` and `noMailbox` are ordinary answers; `storeAndCut` keeps the letter and hangs up; `cut` only hangs up; `never`
 * keeps the caller waiting; a number is a fault code; `http` is an answer that is not SOAP.
 */
export type Behaviour = 'store' | 'noMailbox' | 'storeAndCut' | 'cut' | 'never' | number | { http: number };

export type FakeOperator = {
  number: string;
  address: string;
  place: Place;
  letters: Map<string, Received>;
  mostAtOnce: () => number;
  /** Changes the certificate that it shows. */
  show: (identity: DemoIdentity) => void;
  /** Cuts the lines of those who were never answered. */
  hangUp: () => void;
  stop: () => Promise<void>;
};

export type OperatorSettings = {
  number: string;
  identity: DemoIdentity;
  dispatchers: () => ReadonlyMap<string, string[]>;
  behave?: (letter: Received) => Behaviour;
  takesMs?: number;
};

/** Checks both signatures and who may send for whom, as a real one does, before it behaves as told. */
export const startFakeOperator = async (settings: OperatorSettings): Promise<FakeOperator> => {
  const { number, identity, dispatchers, behave = () => 'store', takesMs = 0 } = settings;
  const letters = new Map<string, Received>();
  const trust = { roots: readCertificates(Buffer.from(root.certificatePem)) };
  let atOnce = 0;
  let mostAtOnce = 0;

  const take = (delivery: SecureDelivery, bytes: Uint8Array): Received => {
    const id = delivery.messages[0]?.header.id ?? '';
    const letter = letters.get(id) ?? { delivery, times: 0, hashes: new Set<string>(), isStored: false, signedBy: null };
    letters.set(id, letter);
    letter.times++;
    letter.hashes.add(createHash('sha256').update(bytes).digest('hex'));
    return letter;
  };

  const perform = async (behaviour: Behaviour, letter: Received, answer: (delivered: boolean) => Promise<Answer>): Promise<Answer> => {
    if (behaviour === 'cut' || behaviour === 'never') return behaviour;
    if (typeof behaviour === 'object') return { status: behaviour.http, contentType: 'text/plain', body: Buffer.from('no') };
    if (behaviour === 'store' || behaviour === 'storeAndCut') letter.isStored = true;
    return behaviour === 'storeAndCut' ? 'cut' : answer(behaviour === 'store');
  };

  const receive = async (bytes: Buffer, caller: string): Promise<Answer> => {
    let letter: Received | undefined;
    let behaviour: Behaviour = 'noMailbox';
    const soap = soapServer(mailboxService, {
      deliverSecure: async (_request, { document }) => {
        const verification = await verifyDeliveryIn(document, { trust });
        const list = [...dispatchers()].map(([id, senders]) => ({ id, name: 'Förmedlare', senders }));
        if (verification.inner.state !== 'valid' || verification.outer.state !== 'valid') throw fault('signatureError');
        if (verification.outer.organisationNumber !== caller || authorisationProblem(verification, list) !== null)
          throw fault('dispatcherNotApproved');
        const delivery = readDelivery(verification);
        letter = take(delivery, bytes);
        letter.signedBy = verification.inner.organisationNumber;
        behaviour = behave(letter);
        if (typeof behaviour === 'number') throw Object.assign(fault('unknown'), { errorCode: behaviour });
        const delivered = behaviour === 'store' || behaviour === 'storeAndCut';
        return { return: { transId: randomUUID(), statuses: [{ recipientId: delivery.header.recipient, delivered }] } };
      },
    });
    const answer = await soap(bytes, { caller });
    return letter === undefined || typeof behaviour === 'number' ? answer : perform(behaviour, letter, async () => answer);
  };

  const { port, show, hangUp, stop } = await listen(identity, async (_path, bytes, caller) => {
    mostAtOnce = Math.max(mostAtOnce, ++atOnce);
    if (takesMs > 0) await sleep(takesMs);
    const answer = await receive(bytes, caller);
    // Who is never answered is still there.
    if (answer !== 'never') atOnce--;
    return answer;
  });
  const cutOff = (): void => {
    atOnce = 0;
    hangUp();
  };
  const address = `https://localhost:${port}/service/v3`;
  return { number, address, place: { operator: number, address }, letters, mostAtOnce: () => mostAtOnce, show, hangUp: cutOff, stop };
};

/** Ten digits with a right check digit, of the kind that companies have: invented, and as many as are asked for. */
export const companyNumbers = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => {
    const nine = String(559_900_000 + index);
    const sum = [...nine].reduce((total, digit, place) => {
      const value = Number(digit) * (place % 2 === 0 ? 2 : 1);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
    return `${nine}${(10 - (sum % 10)) % 10}`;
  });
