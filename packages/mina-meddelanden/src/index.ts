export { type Certificate, readCertificate } from './certificate/read-certificate.ts';
export { readCertificates } from './certificate/read-certificates.ts';
export { type RevocationCheck, type RevocationSettings, revocationByList } from './certificate/revocation.ts';
export type { Trust, TrustSettings } from './certificate/trust.ts';
export { ns } from './namespaces.ts';
export { ContractError, type ProblemCode } from './problem.ts';
export {
  type DeliveryVerification,
  recipientOf,
  type SignatureOutcome,
  type VerifyOptions,
  verifyDelivery,
  verifyDeliveryIn,
} from './signature/verify-delivery.ts';
export type { XmlAttribute, XmlElement, XmlNode } from './xml/element.ts';
export { defaultXmlLimits, type XmlLimits } from './xml/limits.ts';
export { readXml } from './xml/read-xml.ts';
