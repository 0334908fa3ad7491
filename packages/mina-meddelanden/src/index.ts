export { fetchRevocationList } from './certificate/fetch-list.ts';
export { type PersonIdentity, personIn } from './certificate/person-in.ts';
export { type Certificate, readCertificate } from './certificate/read-certificate.ts';
export { readCertificates } from './certificate/read-certificates.ts';
export { type RevocationCheck, type RevocationSettings, revocationByList } from './certificate/revocation.ts';
export { checkSigningCertificate, type Trust, type TrustSettings } from './certificate/trust.ts';
export type { ValueOf } from './codec/content-type.ts';
export type { OneOf } from './codec/simple-types.ts';
export { attachmentOf, checksumOf, hasRightChecksum } from './content/attachment.ts';
export { type ContentRules, checkContent, defaultAttachmentTypes } from './content/check-content.ts';
export { checkHtml } from './content/check-html.ts';
export type { ContentProblem, ContentProblemCode } from './content/content-problem.ts';
export { checkRequestSize, maxRequestBytes } from './content/request-size.ts';
export { swedishDate } from './content/swedish-date.ts';
export { isOrganisation, isOrganisationNumber, isRecipientId, toRecipientId } from './identifiers.ts';
export type * from './model/authority.ts';
export type { ReceivedDelivery } from './model/delivery-on-the-wire.ts';
export type { ForwardDelivery } from './model/forward.ts';
export { type Invoice, invoiceElement, readInvoice } from './model/invoice.ts';
export type * from './model/notification.ts';
export type * from './model/official-matter.ts';
export type * from './model/register.ts';
export { isReachable } from './model/register.ts';
export type * from './model/results.ts';
export type * from './model/secure-delivery.ts';
export type * from './model/sender.ts';
export type { SignatureData } from './model/signature-data.ts';
export { ns } from './namespaces.ts';
export { ContractError, type ProblemCode } from './problem.ts';
export { type AuthorisationProblem, authorisationProblem } from './signature/authorise-signers.ts';
export { readClaimed } from './signature/read-claimed.ts';
export { readDelivery, readSeal } from './signature/read-verified.ts';
export { signedDeliveryFrom } from './signature/received-delivery.ts';
export { type SealedRequestParts, writeSealedRequest } from './signature/sealed-request.ts';
export { documentOf, type SealedDelivery, type SignedDelivery, sealDelivery, signDelivery } from './signature/sign-delivery.ts';
export { type Signer, type SignerSettings, signerOf } from './signature/signer.ts';
export {
  type DeliveryVerification,
  recipientOf,
  type SignatureOutcome,
  type VerifyOptions,
  verifyDelivery,
  verifyDeliveryIn,
} from './signature/verify-delivery.ts';
export { authorityService } from './soap/authority-service.ts';
export { type ErrorName, errorCodes } from './soap/error-codes.ts';
export { fault, SoapFault } from './soap/faults.ts';
export { mailboxService, messageService, notificationService } from './soap/mailbox-service.ts';
export { type Operation, type RequestOf, type ResponseOf, writeEnvelope } from './soap/operation.ts';
export { recipientService } from './soap/recipient-service.ts';
export { type SoapClient, type SoapClientSettings, soapClient, TransportError } from './soap/soap-client.ts';
export { type SoapAnswer, type SoapCall, type SoapHandlers, type SoapServerSettings, soapServer } from './soap/soap-server.ts';
export type { XmlAttribute, XmlElement, XmlNode } from './xml/element.ts';
export { defaultXmlLimits, type XmlLimits } from './xml/limits.ts';
export { readXml } from './xml/read-xml.ts';
