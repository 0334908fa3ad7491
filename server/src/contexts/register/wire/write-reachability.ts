import { type ReachabilityStatus, recipientService, type ServiceSupplier, writeEnvelope } from '#mina-meddelanden';
import type { Operator } from '../domain/parties.ts';
import type { Reachability } from '../use-cases/tell-reachability.ts';

export const supplierOf = ({ number, name, logo, serviceAddress, uiAddress }: Operator): ServiceSupplier => ({
  id: number,
  name,
  ...(logo === null ? {} : { logo }),
  serviceAddress,
  uiAddress,
  // Required by the schema, empty in real answers (section 15, 7).
  internalServiceAddress: '',
});

// Values that no answer has, and that therefore mark where the real ones go.
const marks = { recipientId: '189901010000', registered: '1899-01-01T00:00:00Z', changed: '1899-01-02T00:00:00Z' };
const anyMark = new RegExp(`${marks.recipientId}|${marks.registered}|${marks.changed}`);

/** Section 10's table. */
const statusOf = ({ found, operator }: Reachability): ReachabilityStatus => ({
  accountStatus: {
    recipientId: marks.recipientId,
    type: operator === null ? 'Not' : 'Secure',
    pending: found?.isPending ?? false,
    ...(operator === null ? {} : { serviceSupplier: supplierOf(operator) }),
    ...(found === null || operator === null ? {} : { lastRegistration: marks.registered }),
  },
  senderAccepted: isAccepted({ found, operator }),
  ...(found?.acceptChangedAt ? { lastSenderAcceptChange: marks.changed } : {}),
});

export const isAccepted = ({ found, operator }: Pick<Reachability, 'found' | 'operator'>): boolean =>
  operator !== null && found?.isOptedOut === false;

/** The library's own writing of one answer, cut where a recipient's own values stand. */
const templateOf = (reachability: Reachability): string[] => {
  const written = writeEnvelope(recipientService.isReachable.response, { return: [statusOf(reachability)] }).toString('utf8');
  return written.slice(written.indexOf('<return>'), written.lastIndexOf('</return>') + '</return>'.length).split(anyMark);
};

const kindOf = ({ found, operator }: Reachability): string =>
  `${operator?.id} ${found?.isPending} ${found?.isOptedOut} ${found?.acceptChangedAt ? 'changed' : ''}`;

/**
 * A thousand answers differ in a number and one or two times only. Each kind is written once by the library and filled in for the
 * others, which takes a tenth of the time; the values are digits and times, so that nothing needs escaping.
 */
const writeReachability = (answers: readonly Reachability[]): Buffer => {
  const templates = new Map<string, string[]>();
  let text = '';
  for (const answer of answers) {
    const kind = kindOf(answer);
    const template = templates.get(kind) ?? templateOf(answer);
    templates.set(kind, template);
    const values = [
      answer.recipientId,
      ...(answer.operator === null ? [] : [answer.found?.registeredAt ?? '']),
      answer.found?.acceptChangedAt,
    ];
    text += template[0];
    for (let part = 1; part < template.length; part++) text += `${values[part - 1]}${template[part]}`;
  }
  return Buffer.from(text, 'utf8');
};

const { isReachable } = recipientService;

/** `isReachable` as the library has it, but answered with what the register has found. */
export const isReachableWritten: Omit<typeof isReachable, 'response'> & {
  response: Omit<typeof isReachable.response, 'type'> & {
    type: {
      write: (writer: Parameters<typeof isReachable.response.type.write>[0], value: readonly Reachability[]) => void;
      read: () => readonly Reachability[];
    };
  };
} = {
  ...isReachable,
  response: {
    ...isReachable.response,
    type: {
      write: (writer, answers) => writer.raw(writeReachability(answers)),
      read: () => {
        throw new Error('the register writes this and never reads it');
      },
    },
  },
};
