import { type SoapClient, soapClient } from '#mina-meddelanden';
import type { IdentityStore } from '../../../platform/certificates/organisation-identity.ts';

export type ClientSettings = { connectTimeoutMs: number; readTimeoutMs: number; connectionsPerHost: number };

/** A client with the identity now in force. After a change new calls use the new one; those under way end with the old. */
export type CurrentClient = { get: () => SoapClient; close: () => Promise<void> };

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
    void old?.close();
  });
  return {
    get: () => {
      client ??= open();
      return client;
    },
    close: async () => {
      stop();
      await client?.close();
    },
  };
};
