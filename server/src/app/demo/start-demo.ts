import { type Identity, startIssuer } from '@budkavle/test-e-id';
import { startDemoOutbox } from '#delivery';
import { demoPorts } from '../../platform/config/settings.ts';
import { StartError } from '../../platform/config/start-error.ts';
import type { Process } from '../build-server.ts';
import { answerMails } from './answer-mails.ts';
import { demoPeople } from './demo-people.ts';
import { seedDemo } from './seed-demo.ts';
import { type Joining, joinRegister, seedInfrastructure } from './seed-infrastructure.ts';

export type Demo = {
  places: readonly (readonly [path: string, what: string])[];
  /** Called once the web listener answers. */
  afterListening: () => void;
  stop: () => Promise<void>;
};

export const demoIdentities: Identity[] = demoPeople.map(({ key, name, personalNumber, can }) => ({
  subject: key,
  name,
  personalNumber,
  can,
  assuranceLevel: 3,
}));

const portInUse = (port: number, what: string, base: number) => (cause: unknown) => {
  if ((cause as { code?: string }).code !== 'EADDRINUSE') throw cause;
  throw new StartError(
    `Port ${port} is in use, and the demo's ${what} needs it. Stop what uses it, or move everything with PORT=${base + 100}.`,
    { cause },
  );
};

/** What exists in demo mode only: the people, the e-ID that vouches for them, and the outbox that keeps every mail. */
export const startDemo = async (parts: Process & Joining): Promise<Demo> => {
  const { settings, database } = parts;
  const ports = demoPorts(settings.port);
  const issuer = await startIssuer({
    port: ports.eId,
    clientId: settings.oidc.clientId,
    clientSecret: settings.oidc.clientSecret,
    redirectUris: [`${settings.publicUrl}/login/callback`],
    identities: demoIdentities,
  }).catch(portInUse(ports.eId, 'e-ID', settings.port));
  const outbox = await startDemoOutbox(database, ports.smtp).catch(portInUse(ports.smtp, 'outbox', settings.port));
  const isFirstStart = await seedDemo(database);
  // At every start: the ports may have moved since the last one.
  await seedInfrastructure(database, settings);
  if (isFirstStart) await joinRegister(parts);
  let isStopping = false;
  return {
    places: [
      ['/app/', 'the work: log in and start planning'],
      ['/o/storsjo-kommun', 'a municipality’s front door, as citizens see it'],
      ['/demo/utkorg', 'every e-mail that was sent'],
    ],
    afterListening: () => {
      // The demo works without the answers; a fault here must not stop it.
      if (isFirstStart) void answerMails(settings.publicUrl, () => isStopping).catch(() => undefined);
    },
    stop: async () => {
      isStopping = true;
      await outbox.stop();
      await issuer.stop();
    },
  };
};
