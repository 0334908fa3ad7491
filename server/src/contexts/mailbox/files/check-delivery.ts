import { X509Certificate } from 'node:crypto';
import {
  ContractError,
  type DeliveryVerification,
  readDelivery,
  readSeal,
  type SignatureOutcome,
  type Trust,
  verifyDelivery,
} from '#mina-meddelanden';
import { openZip } from '../../../platform/files/open-zip.ts';
import { deliveryFile } from './package-letter.ts';

export type CheckedSignature = {
  state: 'valid' | 'invalid' | 'absent';
  /** Why not, as the contract library names it. */
  code: string | null;
  organisationNumber: string | null;
  /** As the certificate prints them: for people to read. */
  subject: string | null;
  issuer: string | null;
  validFrom: Date | null;
  validTo: Date | null;
};

export type CheckedDelivery = {
  /** `readable`: it is a delivery, and the signatures say the rest. */
  kind: 'readable' | 'noDelivery';
  /** Why it is none. */
  code: string | null;
  inner: CheckedSignature;
  outer: CheckedSignature;
  /** False when the certificates could not be followed up to a root: then only the mathematics has been checked. */
  isTrustChecked: boolean;
  /** True when a certificate has run out since, and the signatures were judged on the day in the seal. */
  isJudgedThen: boolean;
  /** `yyyy-mm-dd`; from the seal. */
  sealedOn: string | null;
  sender: { name: string; organisationNumber: string } | null;
  subject: string | null;
  /** `md5` sums are the contract's; names and sizes are for people. */
  attachments: { name: string; sizeBytes: number }[];
};

const nothing: CheckedSignature = {
  state: 'absent',
  code: null,
  organisationNumber: null,
  subject: null,
  issuer: null,
  validFrom: null,
  validTo: null,
};

const describe = (outcome: SignatureOutcome): CheckedSignature => {
  if (outcome.state === 'absent') return nothing;
  if (outcome.state === 'invalid') return { ...nothing, state: 'invalid', code: outcome.code };
  const { subject, issuer, validFrom, validTo } = new X509Certificate(outcome.certificate);
  return {
    state: 'valid',
    code: null,
    organisationNumber: outcome.organisationNumber,
    subject,
    issuer,
    validFrom: new Date(validFrom),
    validTo: new Date(validTo),
  };
};

const hasRunOut = ({ inner, outer }: DeliveryVerification): boolean =>
  [inner, outer].some((outcome) => outcome.state === 'invalid' && outcome.code === 'notValidNow');

const sealDay = (verification: DeliveryVerification): string | null =>
  verification.outer.state === 'valid' ? readSeal(verification).receivedTime.slice(0, 10) : null;

type Judged = { verification: DeliveryVerification; isJudgedThen: boolean };

/** As of today; and when a certificate has run out since, as of the day in the seal. */
const judge = async (bytes: Buffer, trust: Trust): Promise<Judged> => {
  const verification = await verifyDelivery(bytes, { trust });
  if (!hasRunOut(verification)) return { verification, isJudgedThen: false };
  const day = sealDay(await verifyDelivery(bytes, { trust: 'any' }));
  if (day === null) return { verification, isJudgedThen: false };
  const then = await verifyDelivery(bytes, { trust, when: new Date(`${day}T12:00:00Z`) });
  return hasRunOut(then) ? { verification, isJudgedThen: false } : { verification: then, isJudgedThen: true };
};

const contentOf = (verification: DeliveryVerification): Pick<CheckedDelivery, 'sender' | 'subject' | 'attachments'> => {
  if (verification.inner.state !== 'valid') return { sender: null, subject: null, attachments: [] };
  const { header, messages } = readDelivery(verification);
  const [message] = messages;
  return {
    sender: { name: header.sender.name, organisationNumber: header.sender.id },
    subject: message?.header.subject ?? null,
    attachments: (message?.attachments ?? []).map(({ filename, body }) => ({ name: filename, sizeBytes: body.length })),
  };
};

const refused = (code: string): CheckedDelivery => ({
  kind: 'noDelivery',
  code,
  inner: nothing,
  outer: nothing,
  isTrustChecked: false,
  isJudgedThen: false,
  sealedOn: null,
  sender: null,
  subject: null,
  attachments: [],
});

const limits = { entries: 500, totalBytes: 8 * 1024 * 1024, partBytes: 4 * 1024 * 1024, ratio: 200 };

/** The delivery itself, or the one in a package from here. */
const deliveryIn = async (bytes: Buffer): Promise<Buffer | null> => {
  if (bytes.subarray(0, 2).toString('latin1') !== 'PK') return bytes;
  const opened = await openZip(bytes, (name) => name === deliveryFile, limits);
  return opened.kind === 'opened' ? (opened.parts.get(deliveryFile) ?? null) : null;
};

/**
 * Who signed and sealed a delivery, and whether it holds. Takes a SOAP request, a sealed or a signed delivery, or a package from here.
 * What is shown of the content is read from the bytes that the signature covers.
 */
export const checkDelivery = async (bytes: Buffer, trust: Trust | null): Promise<CheckedDelivery> => {
  const delivery = await deliveryIn(bytes);
  if (delivery === null) return refused('noDelivery');
  try {
    const { verification, isJudgedThen } = await judge(delivery, trust ?? 'any');
    return {
      kind: 'readable',
      code: null,
      inner: describe(verification.inner),
      outer: describe(verification.outer),
      isTrustChecked: trust !== null,
      isJudgedThen,
      sealedOn: sealDay(verification),
      ...contentOf(verification),
    };
  } catch (error) {
    if (error instanceof ContractError) return refused(error.code);
    throw error;
  }
};
