import {
  checkContent,
  type DeliveryResult,
  type DeliveryVerification,
  fault,
  readClaimed,
  readDelivery,
  readSeal,
  type SecureDelivery,
  type SecureMessage,
  type SignatureOutcome,
  type SoapCall,
  verifyDeliveryIn,
} from '#mina-meddelanden';
import type { WireCaller } from '../../../platform/http/wire-service.ts';
import { isId, newId } from '../../../vocabulary/id.ts';
import type { ReceivedLetter, Reception, SignatureForm, SignatureSummary } from '../domain/received-letter.ts';
import { readBody } from '../files/letter-body.ts';
import type { CertificateKeeper } from './certificate-keeper.ts';
import { detailsOf } from './letter-details.ts';
import { demandAllowed, maySendFor, maySign } from './may-send.ts';
import type { OperatorSettings } from './operator-settings.ts';
import { contentFault, signatureFault } from './receiving-faults.ts';
import type { Receiving } from './reception.ts';
import { recipientKey } from './recipient-key.ts';

type Call = SoapCall<WireCaller & { arrivedAt: Date }>;
type Valid = Extract<SignatureOutcome, { state: 'valid' }>;
type Verified = { inner: Valid; outer: Valid; verification: DeliveryVerification };

export type Delivering = Pick<OperatorSettings, 'authority' | 'trust' | 'readCallbacksFor'> &
  Receiving & { certificates: CertificateKeeper };

/** A message id longer than this fits no index, and no sender's ids come near. */
const longestMessageId = 255;

export const checkMessageId = (id: string): void => {
  if (id.trim() === '' || id.length > longestMessageId)
    throw fault('invalidInput', `Header/Id: 1 to ${longestMessageId} characters are needed.`);
};

/** Schema, as far as this operator takes it. Throws `ContractError`, which the caller is told as invalid input. */
const checkSchema = ({ document }: Call): void => {
  const { messages } = readClaimed(document).delivery;
  if (messages.length > 1) throw fault('invalidInput', 'This operator takes one message in each delivery.');
  checkMessageId(messages[0]?.header.id ?? '');
};

/** The seal, what it says, then the sender's signature: section 12 of the contract, 3 to 5. */
const verifySignatures = async ({ document, context }: Call, { authority, trust }: Delivering): Promise<Verified> => {
  const verification = await verifyDeliveryIn(document, { trust: trust() });
  const { inner, outer } = verification;
  if (outer.state !== 'valid') throw signatureFault('seal', outer);
  if (outer.organisationNumber !== context.organisationNumber)
    throw fault('accessDenied', 'The delivery is sealed by another organisation than the one that delivers it.');
  if (!readSeal(verification).signaturesOk) throw fault('signatureError', 'The seal says that the signature was not found to be right.');
  if (inner.state !== 'valid') throw signatureFault('inner signature', inner);
  await demandAllowed(authority, maySign(inner.organisationNumber, readDelivery(verification).header.sender.id));
  return { inner, outer, verification };
};

const formOf = ({ form }: Valid): SignatureForm => {
  if (form.compactBase64) return 'compactBase64';
  if (form.whitespace === 'anyBlank') return 'blanksDropped';
  return form.whitespace === 'kept' ? 'whitespaceKept' : 'contract';
};

const summarise = async ({ inner, outer, verification }: Verified, { certificates }: Delivering): Promise<SignatureSummary> => ({
  signerFingerprint: await certificates.keep(inner.certificate),
  sealerFingerprint: await certificates.keep(outer.certificate),
  signedForm: formOf(inner),
  sealedForm: formOf(outer),
  takenOverOn: readSeal(verification).receivedTime,
});

export const mediaType = (contentType: string): string => (contentType.split(';')[0] ?? '').trim().toLowerCase();

const attachmentsOf = ({ attachments }: SecureMessage): ReceivedLetter['attachments'] =>
  attachments.map(({ filename, contentType, body }) => ({ name: filename, contentType: mediaType(contentType), sizeBytes: body.length }));

type Parts = { delivery: SecureDelivery; message: SecureMessage; signatures: SignatureSummary; call: Call };

const letterOf = ({ delivery: { header: envelope }, message, signatures, call }: Parts, delivering: Delivering): ReceivedLetter => {
  const { header, body } = message;
  const isTold = delivering.readCallbacksFor?.(envelope.sender.id) === true && isId(header.id);
  return {
    operation: 'deliverSecure',
    recipient: recipientKey(envelope.recipient),
    sender: { number: envelope.sender.id, name: envelope.sender.name },
    dispatcherNumber: call.context.organisationNumber,
    messageId: header.id,
    deliveryId: isTold ? header.id : null,
    subject: header.subject,
    body: readBody(mediaType(body.contentType) === 'text/html' ? 'text/html' : 'text/plain', body.body),
    language: header.language,
    details: detailsOf(envelope, header),
    attachments: attachmentsOf(message),
    signatures,
    request: call.bytes,
    arrivedAt: call.context.arrivedAt,
    verifiedAt: new Date(),
  };
};

const answer = (recipientId: string, { transactionId, delivered }: Reception): { return: DeliveryResult } => ({
  return: { transId: transactionId, statuses: [{ recipientId, delivered }] },
});

/**
 * Takes a sealed delivery. The order of the checks is the contract's (section 12), so that a request that is wrong in two ways gets the
 * earlier one's answer. Who calls and how large the request is has been asked before this; here come the schema, the seal, the inner
 * signature, the sender, the mailbox and the content. What is right in all of them is stored before it is answered.
 */
export const deliverSecure =
  (delivering: Delivering) =>
  async (_request: unknown, call: Call): Promise<{ return: DeliveryResult }> => {
    checkSchema(call);
    const verified = await verifySignatures(call, delivering);
    const delivery = readDelivery(verified.verification);
    const { sender, recipient } = delivery.header;
    await demandAllowed(delivering.authority, maySendFor(call.context.organisationNumber, sender.id));
    const problem = contentFault(checkContent(delivery, { checksums: false }));
    if (problem !== null) {
      // The mailbox comes before the content: a letter to nobody is answered as such, whatever it holds.
      if (await delivering.takesLetters({ recipient: recipientKey(recipient), senderNumber: sender.id })) throw problem;
      return answer(recipient, { delivered: false, transactionId: newId() });
    }
    const message = delivery.messages[0] as SecureMessage;
    const signatures = await summarise(verified, delivering);
    return answer(recipient, await delivering.receive(letterOf({ delivery, message, signatures, call }, delivering)));
  };
