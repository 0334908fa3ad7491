import { randomUUID } from 'node:crypto';
import { maxRequestBytes } from '../content/request-size.ts';
import { ContractError } from '../problem.ts';
import { soapBodyChild } from '../signature/locate-delivery.ts';
import { expandedName, isNamed, type XmlElement } from '../xml/element.ts';
import { defaultXmlLimits, type XmlLimits } from '../xml/limits.ts';
import { readXml } from '../xml/read-xml.ts';
import { fault, SoapFault, writeFault } from './faults.ts';
import { applicationFault, type Operation, type RequestOf, type ResponseOf, readBodyElement, writeEnvelope } from './operation.ts';

type Service = Readonly<Record<string, Operation<unknown, unknown>>>;

/** One call, as its handler sees it. */
export type SoapCall<Context> = {
  /** A UUID, which also stands in a fault: put it in the log. */
  readonly callId: string;
  /** The request as it was read: what `verifyDeliveryIn` takes. */
  readonly document: XmlElement;
  /** The request as it came: what is stored as proof. */
  readonly bytes: Uint8Array;
  /** Whatever the HTTP server knows, such as the organisation number in the client's certificate. */
  readonly context: Context;
};

export type SoapHandlers<Of, Context> = {
  readonly [Name in keyof Of]?: (request: RequestOf<Of[Name]>, call: SoapCall<Context>) => Promise<ResponseOf<Of[Name]>>;
};

export type SoapAnswer = { readonly status: 200 | 500; readonly contentType: string; readonly body: Buffer };

export type SoapServerSettings<Context = unknown> = {
  /** Asked before a byte is read; throws the fault that turns the caller away (section 12 asks for it before the schema). */
  readonly admit?: (context: Context) => Promise<void>;
  readonly limits?: XmlLimits;
  /** Told of every error that is not a fault; the caller gets code 5000 and the call id, nothing else. */
  readonly onUnexpected?: (error: unknown, callId: string) => void;
};

const contentType = 'text/xml;charset=UTF-8';

/**
 * Answers SOAP requests to one service: bytes in, bytes out, whatever HTTP server stands in front of it.
 * Operations are found by the qualified name of the body's child, never by SOAPAction, which is empty (section 4).
 */
export const soapServer =
  <Of extends Service, Context>(service: Of, handlers: SoapHandlers<Of, Context>, settings: SoapServerSettings<Context> = {}) =>
  async (bytes: Uint8Array, context: Context): Promise<SoapAnswer> => {
    const callId = randomUUID();
    let operation: Operation<unknown, unknown> | null = null;
    try {
      await settings.admit?.(context);
      const document = readXml(bytes, settings.limits ?? { ...defaultXmlLimits, maxBytes: maxRequestBytes });
      const child = soapBodyChild(document);
      const [name, found] = operationFor(service, child);
      operation = found;
      const request = readBodyElement(found.request, child, { checkFacets: true });
      const handler = handlers[name] as ((request: unknown, call: SoapCall<Context>) => Promise<unknown>) | undefined;
      if (!handler) return answerFault(found, fault('notFound', `${found.name} is not offered here`), callId);
      const response = await handler(request, { callId, document, bytes, context });
      return { status: 200, contentType, body: writeEnvelope(found.response, response) };
    } catch (error) {
      if (!(error instanceof SoapFault || error instanceof ContractError)) settings.onUnexpected?.(error, callId);
      return answerFault(operation, faultFor(error), callId);
    }
  };

const operationFor = <Of extends Service>(service: Of, child: XmlElement): [keyof Of & string, Operation<unknown, unknown>] => {
  const entry = Object.entries(service).find(([, { request }]) => isNamed(child, request.namespace, request.name));
  if (!entry) throw new ContractError('unknownOperation', `${expandedName(child)} is not an operation of this service`);
  return entry;
};

/** HTTP 500, as SOAP 1.1 wants it. */
const answerFault = (operation: Operation<unknown, unknown> | null, problem: SoapFault, callId: string): SoapAnswer => ({
  status: 500,
  contentType,
  body: writeFault(operation?.fault ?? applicationFault, problem, callId),
});

const signatureProblems = new Set([
  'digestMismatch',
  'signatureMismatch',
  'signatureMissing',
  'signatureMisplaced',
  'signatureUnsupported',
  'sha1',
]);

/** What the caller is told. A refusal of ours is the caller's mistake; anything else is ours and is not described. */
const faultFor = (error: unknown): SoapFault => {
  if (error instanceof SoapFault) return error;
  if (!(error instanceof ContractError)) return fault('unknown');
  const { code, message } = error;
  if (code === 'tooLarge') return fault('maximumExceeded', message);
  const name = signatureProblems.has(code) ? 'signatureError' : 'invalidInput';
  return new SoapFault(fault(name).errorCode, message, { faultCode: 'Client' });
};
