import type { ContentType, Reading } from '../codec/content-type.ts';
import { ns } from '../namespaces.ts';
import { refuse } from '../problem.ts';
import { canonicalWriter } from '../xml/canonical-writer.ts';
import { expandedName, isNamed, type XmlElement } from '../xml/element.ts';

/** The one child of a SOAP body. */
export type BodyElement<Value> = {
  readonly namespace: string;
  readonly name: string;
  readonly type: ContentType<Value>;
};

/** v3's services share one fault element; the Authority service has one per operation, with version 1's content. */
export type FaultElement = { readonly namespace: string; readonly name: string; readonly contentNamespace: string };

export const applicationFault: FaultElement = { namespace: ns.common3, name: 'applicationFault', contentNamespace: ns.common3 };

/** What a service can be asked, with the types of question and answer. */
export type Operation<Request, Response> = {
  readonly name: string;
  readonly request: BodyElement<Request>;
  readonly response: BodyElement<Response>;
  readonly fault: FaultElement;
};

export type RequestOf<Of> = Of extends { readonly request: BodyElement<infer Request> } ? Request : never;

export type ResponseOf<Of> = Of extends { readonly response: BodyElement<infer Response> } ? Response : never;

export const envelopeOpen = `<soapenv:Envelope xmlns:soapenv="${ns.soap}"><soapenv:Body>`;
export const envelopeClose = '</soapenv:Body></soapenv:Envelope>';

/** SOAP 1.1, no headers, one body part (section 4). Everything below the envelope is written without prefixes. */
export const writeEnvelope = <Value>({ namespace, name, type }: BodyElement<Value>, value: Value, sizeHint = 2048): Buffer => {
  const writer = canonicalWriter('', sizeHint);
  writer.literal(envelopeOpen);
  // A wrapper with unqualified children takes a prefix, so that `arg0` needs no xmlns="" to be in no namespace (5.2).
  const prefix = namespace === ns.authorityPort ? 'au' : null;
  if (prefix) writer.literal(`<${prefix}:${name} xmlns:${prefix}="${namespace}">`);
  else writer.open(namespace, name);
  type.write(writer, value, name);
  if (prefix) writer.literal(`</${prefix}:${name}>`);
  else writer.close();
  writer.literal(envelopeClose);
  return writer.bytes();
};

export const readBodyElement = <Value>({ namespace, name, type }: BodyElement<Value>, element: XmlElement, reading: Reading): Value =>
  isNamed(element, namespace, name)
    ? type.read(element, name, reading)
    : refuse('notSoap', `${expandedName(element)} stands where ${expandedName({ namespace, name })} is expected`);

/** An operation whose question and answer are both in the namespace of its schema. */
export const operation = <Request, Response>(
  namespace: string,
  name: string,
  request: ContentType<Request>,
  response: ContentType<Response>,
): Operation<Request, Response> => ({
  name,
  request: { namespace, name, type: request },
  response: { namespace, name: `${name}Response`, type: response },
  fault: applicationFault,
});
