import { setTimeout as sleep } from 'node:timers/promises';
import { type SoapClient, soapClient } from '#mina-meddelanden';
import type { IdentityStore } from './organisation-identity.ts';

export type ClientSettings = { connectTimeoutMs: number; readTimeoutMs: number; connectionsPerHost: number };

/** A client with the identity now in force. After a change new calls use the new one; those under way end with the old. */
export type CurrentClient = { get: () => SoapClient; close: () => Promise<void> };

/** Calls under way may end; one that nobody answers does not keep the process from stopping. */
const mostClosingMs = 3000;

const closeInTime = (client: SoapClient): Promise<unknown> =>
  Promise.race([client.close().catch(() => undefined), sleep(mostClosingMs, undefined, { ref: false })]);

export const createCurrentClient = (identities: IdentityStore, settings: ClientSettings): CurrentClient => {
  const open = (): SoapClient => {
    const { certificatePem, keyPem } = identities.current();
    return soapClient({
      certificate: certificatePem,
      key: keyPem,
      roots: identities.rootsPem(),
      connectTimeoutMs: settings.connectTimeoutMs,
      readTimeoutMs: settings.readTimeoutMs,
      maxConnectionsPerHost: settings.connectionsPerHost,
    });
  };
  let client: SoapClient | undefined;
  const stop = identities.onChange(() => {
    const old = client;
    client = undefined;
    // However long its calls take: they have their answers to get.
    void old?.close().catch(() => undefined);
  });
  return {
    get: () => {
      client ??= open();
      return client;
    },
    close: async () => {
      stop();
      if (client !== undefined) await closeInTime(client);
      client = undefined;
    },
  };
};
