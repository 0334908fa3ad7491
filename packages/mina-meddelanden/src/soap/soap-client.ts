import { Agent, type Dispatcher, errors } from 'undici';
import { checkRequestSize } from '../content/request-size.ts';
import { ContractError } from '../problem.ts';
import { soapBodyChild } from '../signature/locate-delivery.ts';
import { defaultXmlLimits } from '../xml/limits.ts';
import { readXml } from '../xml/read-xml.ts';
import { isFault, readFault } from './faults.ts';
import { type Operation, readBodyElement, writeEnvelope } from './operation.ts';

/**
 * A call without an answer that can be read. `notSent`: the other side has seen nothing; send again. `refused`: it answered with an
 * HTTP error of the 400s; do not repeat. `trouble`: it answered with something else; repeat later. `unknown`: it may have acted;
 * repeat only with the same message id and identical bytes (section 11).
 */
export class TransportError extends Error {
  readonly outcome: 'notSent' | 'refused' | 'trouble' | 'unknown';
  readonly status: number | null;

  constructor(
    outcome: TransportError['outcome'],
    message: string,
    { cause, status = null }: { cause?: unknown; status?: number | null } = {},
  ) {
    super(message, { cause });
    this.name = 'TransportError';
    this.outcome = outcome;
    this.status = status;
  }
}

export type SoapClientSettings = {
  /** The organisation certificate and its key, PEM: the server asks for them (mutual TLS, section 4). */
  readonly certificate: string;
  readonly key: string;
  /** Roots that servers' certificates must lead to, PEM. Node's own list knows other ones. */
  readonly roots: string | readonly string[];
  readonly connectTimeoutMs?: number;
  readonly readTimeoutMs?: number;
  readonly maxConnectionsPerHost?: number;
};

export type SoapClient = {
  /** Throws SoapFault, TransportError or ContractError. */
  call<Request, Response>(url: string, operation: Operation<Request, Response>, request: Request): Promise<Response>;
  /** The same with a request that is already written: a repetition must be identical byte for byte. */
  callWritten<Request, Response>(url: string, operation: Operation<Request, Response>, request: Uint8Array): Promise<Response>;
  close(): Promise<void>;
};

const headers = { 'content-type': 'text/xml;charset=UTF-8', soapaction: '""', accept: 'text/xml' };

export const soapClient = (settings: SoapClientSettings): SoapClient => {
  const agent = new Agent({
    connect: {
      cert: settings.certificate,
      key: settings.key,
      ca: [settings.roots].flat(),
      timeout: settings.connectTimeoutMs ?? 5000,
      minVersion: 'TLSv1.2',
    },
    headersTimeout: settings.readTimeoutMs ?? 120_000,
    bodyTimeout: settings.readTimeoutMs ?? 120_000,
    connections: settings.maxConnectionsPerHost ?? 16,
  });
  const callWritten: SoapClient['callWritten'] = async (url, operation, request) => {
    checkRequestSize(request);
    if (!url.startsWith('https://')) throw new TransportError('notSent', 'only https addresses are called');
    return readAnswer(operation, await post(agent, url, request));
  };
  return {
    call: async (url, operation, request) => callWritten(url, operation, writeEnvelope(operation.request, request)),
    callWritten,
    close: async () => agent.close(),
  };
};

type HttpAnswer = { readonly status: number; readonly body: Buffer };

const post = async (dispatcher: Dispatcher, url: string, body: Uint8Array): Promise<HttpAnswer> => {
  try {
    return await dispatch(dispatcher, new URL(url), body);
  } catch (error) {
    throw error instanceof TransportError
      ? error
      : new TransportError(outcomeOf(error), `no answer from ${new URL(url).host}`, { cause: error });
  }
};

/** The answer in one piece, without a stream in between: it is a few lines, and letters come by the thousand. */
const dispatch = (dispatcher: Dispatcher, { origin, pathname, search }: URL, body: Uint8Array): Promise<HttpAnswer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let [status, size] = [0, 0];
    dispatcher.dispatch(
      { origin, path: `${pathname}${search}`, method: 'POST', headers, body },
      {
        onRequestStart: () => undefined,
        onResponseStart: (_controller, statusCode) => {
          status = statusCode;
        },
        onResponseData: (controller, chunk) => {
          size += chunk.length;
          if (size > defaultXmlLimits.maxBytes) controller.abort(new TransportError('unknown', 'the answer is too large'));
          else chunks.push(chunk);
        },
        onResponseEnd: () => resolve({ status, body: Buffer.concat(chunks) }),
        onResponseError: (_controller, error) => reject(error),
      },
    );
  });

const beforeSending = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'ERR_TLS_CERT_ALTNAME_INVALID']);

/** A name for a bad certificate of the server comes from OpenSSL: CERT_HAS_EXPIRED, UNABLE_TO_VERIFY_LEAF_SIGNATURE and so on. */
const isCertificateProblem = (code: string): boolean => /CERT|UNABLE_TO|SIGNATURE_FAILURE/.test(code);

const outcomeOf = (error: unknown): 'notSent' | 'unknown' => {
  if (error instanceof errors.ConnectTimeoutError) return 'notSent';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return beforeSending.has(code) || isCertificateProblem(code) ? 'notSent' : 'unknown';
};

const readAnswer = <Request, Response>(operation: Operation<Request, Response>, { status, body }: HttpAnswer): Response => {
  if (status !== 200 && status !== 500)
    throw new TransportError(status >= 400 && status < 500 ? 'refused' : 'trouble', `HTTP status ${status}`, { status });
  const child = readChild(body, status);
  if (isFault(child)) throw readFault(child);
  return readBodyElement(operation.response, child, { checkFacets: false });
};

const readChild = (body: Buffer, status: number) => {
  try {
    return soapBodyChild(readXml(body));
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    // With 200 the request may well have been acted on, although the answer cannot be read.
    throw new TransportError(status === 200 ? 'unknown' : 'trouble', 'the answer is not SOAP', { cause: error, status });
  }
};
