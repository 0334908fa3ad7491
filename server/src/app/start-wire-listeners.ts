import type { Settings } from '../platform/config/settings.ts';
import { StartError } from '../platform/config/start-error.ts';
import { type MutualTlsListener, startMutualTlsListener } from '../platform/http/mutual-tls-listener.ts';
import type { Logger } from '../platform/logging/logger.ts';
import type { ContextModule } from '../platform/module.ts';
import type { Metrics } from '../platform/telemetry/metrics.ts';
import type { Identities } from './wire.ts';

export type WireParts = { settings: Settings; modules: readonly ContextModule[]; identities: Identities; logger: Logger; metrics: Metrics };

const offered = ['register', 'operator'] as const;

/** Starts the listeners of register and operator that this process is to be; answers how to stop them. */
export const startWireListeners = async (parts: WireParts): Promise<() => Promise<void>> => {
  const { settings } = parts;
  const listeners: MutualTlsListener[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(listeners.map((listener) => listener.stop()));
  };
  try {
    for (const role of offered) {
      if (settings.role !== 'all' && settings.role !== role) continue;
      const listener = await startListener(role, parts);
      if (listener !== undefined) listeners.push(listener);
    }
    return stop;
  } catch (error) {
    await stop();
    throw error;
  }
};

const startListener = async (role: (typeof offered)[number], parts: WireParts): Promise<MutualTlsListener | undefined> => {
  const { settings, modules, logger, metrics } = parts;
  const identities = parts.identities[role];
  const port = settings.wire[role]?.port;
  if (identities === undefined || port === undefined) return undefined;
  const services = modules.flatMap(({ wire = [] }) => wire).filter((service) => service.role === role);
  const count = (path: string, status: number, seconds: number): void => metrics.wireSeconds.observe({ role, path, status }, seconds);
  try {
    return await startMutualTlsListener({ host: settings.host, port, identities, services, logger, count });
  } catch (cause) {
    if ((cause as { code?: string }).code !== 'EADDRINUSE') throw cause;
    const setting = `${role.toUpperCase()}_PORT`;
    throw new StartError(`Port ${port} is in use, and the ${role} needs it. Stop what uses it, or choose another with ${setting}.`, {
      cause,
    });
  }
};
