import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { maxRequestBytes, readCertificate } from '#mina-meddelanden';
import type { IdentityStore } from '../certificates/organisation-identity.ts';
import type { Logger } from '../logging/logger.ts';
import type { WireAnswer, WireCaller, WireService } from './wire-service.ts';

export type MutualTlsSettings = {
  host: string;
  /** 0 takes a free one. */
  port: number;
  identities: IdentityStore;
  services: readonly WireService[];
  logger: Logger;
  /** Told of every answer, for metrics. */
  count?: (path: string, status: number, seconds: number) => void;
};

export type MutualTlsListener = { port: number; stop: () => Promise<void> };

/** One byte more than the contract allows, so that the service sees that it is too much and answers with its own fault. */
const mostBytes = maxRequestBytes + 1;

const tlsOptions = (identities: IdentityStore) => {
  const { certificatePem, keyPem } = identities.current();
  return { cert: certificatePem, key: keyPem, ca: identities.rootsPem(), minVersion: 'TLSv1.2' } as const;
};

/** How much the caller says that it will send; nothing at all must be set aside for one who says too much or nothing. */
const announcedBytes = ({ headers }: IncomingMessage): number => {
  const announced = Number(headers['content-length'] ?? 0);
  return announced > 0 && announced <= mostBytes ? announced : 0;
};

/**
 * Into one piece as it comes. The rest of an oversized request is read and thrown away: hanging up would reach the caller before the
 * answer does.
 */
const readRequest = (incoming: IncomingMessage): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    let request = Buffer.allocUnsafeSlow(announcedBytes(incoming));
    let size = 0;
    incoming.on('data', (chunk: Buffer) => {
      const length = Math.min(chunk.length, mostBytes - size);
      if (size + length > request.length) {
        const larger = Buffer.allocUnsafeSlow(Math.min(mostBytes, Math.max(request.length * 2, size + length)));
        request.copy(larger, 0, 0, size);
        request = larger;
      }
      size += chunk.copy(request, size, 0, length);
    });
    incoming.once('end', () => resolve(request.subarray(0, size)));
    incoming.once('error', reject);
    incoming.once('close', () => reject(new Error('the caller hung up')));
  });

/** Who calls, from the certificate's DER: printed names lose the parts of a multi-valued name (section 4 of the contract). */
const callerOf = (socket: TLSSocket): WireCaller | undefined => {
  const { raw } = socket.getPeerCertificate();
  const { organisationNumber, x509 } = readCertificate(raw);
  if (organisationNumber === null) return undefined;
  const fingerprint = x509.fingerprint256.replaceAll(':', '').toLowerCase();
  const issuer = x509.issuer.replaceAll('\n', ', ');
  return { organisationNumber, certificate: { fingerprint, issuer, expiresAt: x509.validToDate } };
};

const knownCallers = new WeakMap<TLSSocket, WireCaller | 'nobody'>();

/** A connection's certificate does not change while it lives: it is read once. */
const callerOn = (socket: TLSSocket): WireCaller | undefined => {
  const known = knownCallers.get(socket) ?? callerOf(socket) ?? 'nobody';
  knownCallers.set(socket, known);
  return known === 'nobody' ? undefined : known;
};

const send = (outgoing: ServerResponse, { status, contentType, body }: WireAnswer): void => {
  outgoing.writeHead(status, { 'content-type': contentType, 'content-length': body.length }).end(body);
};

const plain = (status: number, text: string): WireAnswer => ({ status, contentType: 'text/plain; charset=utf-8', body: Buffer.from(text) });

/**
 * Offers services of the national contract over mutual TLS. A caller without a certificate from a configured root does not
 * get past the handshake; one whose certificate names no organisation is answered 403.
 */
export const startMutualTlsListener = async (settings: MutualTlsSettings): Promise<MutualTlsListener> => {
  const { host, port, identities, services, logger, count } = settings;
  const byPath = new Map(services.map((service) => [service.path.toLowerCase(), service]));

  const serviceAt = ({ url = '' }: IncomingMessage): WireService | undefined => byPath.get(url.split('?')[0]?.toLowerCase() ?? '');

  const answer = async (incoming: IncomingMessage): Promise<WireAnswer> => {
    const service = serviceAt(incoming);
    if (service === undefined) return plain(404, 'No service has this address.');
    if (incoming.method !== 'POST') return plain(405, 'Services are called with POST.');
    const caller = callerOn(incoming.socket as TLSSocket);
    if (caller === undefined) return plain(403, 'The certificate names no organisation.');
    return service.answer(await readRequest(incoming), caller);
  };

  const handle = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const since = performance.now();
    try {
      const answered = await answer(incoming);
      send(outgoing, answered);
      // Only our own paths: a stranger's would make a metric of their own each.
      count?.(serviceAt(incoming)?.path ?? 'none', answered.status, (performance.now() - since) / 1000);
    } catch (error) {
      // A caller that hung up in the middle, or a fault of ours; either way there is nobody to explain it to.
      logger.warn({ error: error instanceof Error ? error.message : String(error) }, 'a call over the wire broke off');
      outgoing.destroy();
    }
  };

  const server = createServer(
    {
      ...tlsOptions(identities),
      requestCert: true,
      rejectUnauthorized: true,
      headersTimeout: 15_000,
      requestTimeout: 120_000,
      keepAliveTimeout: 75_000,
    },
    (incoming, outgoing) => void handle(incoming, outgoing),
  );
  const stopListening = identities.onChange(() => server.setSecureContext(tlsOptions(identities)));
  await listen(server, port, host);
  return {
    port: (server.address() as AddressInfo).port,
    stop: async () => {
      stopListening();
      server.closeIdleConnections();
      await new Promise((done) => {
        server.close(done);
        // Calls under way get time to be answered; a caller that holds a connection open does not stop us from stopping.
        setTimeout(() => server.closeAllConnections(), 5000).unref();
      });
    },
  };
};

const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      done();
    });
  });
