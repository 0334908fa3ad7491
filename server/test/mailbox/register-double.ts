import type { AccountStatus, SignatureAuthorizationResult } from '#mina-meddelanden';
import type { Registrar } from '../../src/contexts/mailbox/use-cases/registrar.ts';
import type { Database } from '../../src/platform/database/database.ts';

export const ownOperator = { id: '165567000012', name: 'Budkavle Brevlåda', domain: 'brevlada.budkavle.example' };
export const otherOperator = { id: '165567000020', name: 'Annan Brevlåda', domain: 'annan.example' };
const operators = [ownOperator, otherOperator];

const supplierOf = (domain: string) => {
  const operator = operators.find((one) => one.domain === domain) ?? ownOperator;
  return {
    id: operator.id,
    name: operator.name,
    serviceAddress: `https://${domain}/service/v3`,
    uiAddress: `https://${domain}/`,
    internalServiceAddress: '',
  };
};

export type RegisterDouble = Registrar & {
  /** Where each recipient's post goes, by domain. */
  accounts: Map<string, string>;
  /** What was asked and signed, in order. */
  asked: { operation: string; recipientId: string; agreementText: string; signedText: string }[];
  accepted: Map<string, string[]>;
  /** Thrown by the next change instead of an answer. */
  failWith: Error | null;
  answerWith: SignatureAuthorizationResult['status'];
};

export const senders = [
  { id: '162120000019', name: 'Storsjö kommun' },
  { id: '162120000027', name: 'Granviks kommun' },
  { id: '162021000019', name: 'Länsmyndigheten' },
];

type Signed = { recipientId: string; agreementText: string; signatures: readonly { signature: Uint8Array }[] };

/** The register and the e-ID at the port, as the wire's own contract has them: a text that is not the signed one is refused. */
export const registerDouble = (database: () => Database): RegisterDouble => {
  const take = (operation: string, { recipientId, agreementText, signatures }: Signed): SignatureAuthorizationResult => {
    if (double.failWith !== null) {
      const error = double.failWith;
      double.failWith = null;
      throw error;
    }
    const signedText = Buffer.from(signatures[0]?.signature ?? []).toString('utf8');
    double.asked.push({ operation, recipientId, agreementText, signedText });
    return { signedBy: [], possibleSigners: [], status: double.answerWith };
  };
  const double: RegisterDouble = {
    accounts: new Map(),
    asked: [],
    accepted: new Map(),
    failWith: null,
    answerWith: 'Complete',
    organisationNumber: () => ownOperator.id,
    domain: ownOperator.domain,
    database,
    signing: {
      begin: async (_person, text) => ({ state: 'signed', signature: { signature: Buffer.from(text, 'utf8'), certificate: 'demo' } }),
      follow: async () => ({ state: 'failed', hint: 'notFound' }),
      abandon: async () => undefined,
      leadTo: () => ({ qrText: '', startUrl: '', startUrlOnPhone: '' }),
    },
    register: {
      register: async (agreement) => {
        const answer = take('register', agreement);
        if (answer.status === 'Complete') double.accounts.set(agreement.recipientId, agreement.domain);
        return answer;
      },
      deregister: async (agreement) => {
        const answer = take('deregister', agreement);
        if (answer.status === 'Complete') double.accounts.delete(agreement.recipientId);
        return answer;
      },
      changeSupplier: async (change) => {
        const answer = take('changeSupplier', change);
        if (answer.status === 'Complete') double.accounts.set(change.recipientId, change.domain);
        return answer;
      },
      storePreferences: async (change) => {
        const answer = take('storePreferences', change);
        double.accepted.set(
          change.recipientId,
          change.acceptedSenders.map(({ id }) => id),
        );
        return answer;
      },
      isRegistered: async (ids) =>
        ids.map((recipientId): AccountStatus => {
          const domain = double.accounts.get(recipientId);
          return domain === undefined
            ? { recipientId, type: 'Not', pending: false }
            : { recipientId, type: 'Secure', pending: false, serviceSupplier: supplierOf(domain) };
        }),
      getSenders: async () => senders,
    },
  };
  return double;
};
