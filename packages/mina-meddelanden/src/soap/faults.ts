import { randomUUID } from 'node:crypto';
import { ns } from '../namespaces.ts';
import { canonicalWriter } from '../xml/canonical-writer.ts';
import { childElements, isNamed, textOf, type XmlElement } from '../xml/element.ts';
import { type ErrorName, errorCodes, isRepeatable } from './error-codes.ts';
import { envelopeClose, envelopeOpen, type FaultElement } from './operation.ts';

/** A fault, received from a service or to be sent by one. */
export class SoapFault extends Error {
  /** From the detail; null when the fault has none that can be read. */
  readonly errorCode: number | null;
  readonly callId: string | null;
  readonly faultCode: string;

  constructor(
    errorCode: number | null,
    description: string,
    { callId = null, faultCode = 'Server' }: { callId?: string | null; faultCode?: string } = {},
  ) {
    super(description);
    this.name = 'SoapFault';
    this.errorCode = errorCode;
    this.callId = callId;
    this.faultCode = faultCode;
  }

  /** Whether the same request may be sent again (section 11). A fault without a code is the other side's trouble. */
  get isRepeatable(): boolean {
    return this.errorCode === null ? this.faultCode !== 'Client' : isRepeatable(this.errorCode);
  }
}

/** A fault with a code of the table. The description goes to the caller, so it must hold nothing that is secret. */
export const fault = (name: ErrorName, description: string = errorCodes[name].description): SoapFault =>
  new SoapFault(errorCodes[name].code, description);

/** Fault codes may be 0 < n < 9999 in version 3, and 1 < n < 9999 in the Authority service (section 7). */
const sendable = (code: number | null, contentNamespace: string): number => {
  const lowest = contentNamespace === ns.common ? 2 : 1;
  return code !== null && code >= lowest && code < 9999 ? code : errorCodes.unknown.code;
};

export const writeFault = (element: FaultElement, { errorCode, message, faultCode }: SoapFault, callId: string = randomUUID()): Buffer => {
  const writer = canonicalWriter();
  const leaf = (name: string, text: string): void => {
    writer.open(element.contentNamespace, name);
    writer.text(text);
    writer.close();
  };
  writer.literal(`${envelopeOpen}<soapenv:Fault><faultcode>soapenv:${faultCode}</faultcode>`);
  // In no namespace, as SOAP 1.1 has its locals.
  writer.open('', 'faultstring');
  writer.text(message);
  writer.close();
  writer.literal('<detail>');
  writer.open(element.namespace, element.name);
  leaf('ErrorCode', String(sendable(errorCode, element.contentNamespace)));
  leaf('Description', message);
  leaf('CallId', callId);
  writer.close();
  writer.literal(`</detail></soapenv:Fault>${envelopeClose}`);
  return writer.bytes();
};

export const isFault = (bodyChild: XmlElement): boolean => isNamed(bodyChild, ns.soap, 'Fault');

const childWithName = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  parent && childElements(parent).find((child) => child.name === name);

const textAt = (parent: XmlElement | undefined, name: string): string | null => {
  const child = childWithName(parent, name);
  return child ? textOf(child).trim() : null;
};

/** Tolerant: the detail may be of version 1 or 3, of any name, or missing. */
export const readFault = (element: XmlElement): SoapFault => {
  const [information] = childElements(childWithName(element, 'detail') ?? element);
  const code = textAt(information, 'ErrorCode');
  const faultCode = textAt(element, 'faultcode')?.split(':').at(-1) ?? 'Server';
  const description = textAt(information, 'Description') ?? textAt(element, 'faultstring') ?? 'fault without a text';
  const errorCode = code !== null && /^\d{1,4}$/.test(code) ? Number(code) : null;
  return new SoapFault(errorCode, description, { callId: textAt(information, 'CallId'), faultCode });
};
