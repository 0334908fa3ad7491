import type { Channel } from '#delivery';
import type { ContextModule } from '../../platform/module.ts';
import { openWireChannel, type WireOptions } from './channels/open-wire-channel.ts';
import { forgetOld, forgetSettled, forgetSettledLetters } from './jobs/forget-handovers.ts';
import { watchCertificates } from './jobs/watch-certificates.ts';

export type MediatorOptions = WireOptions;

const dayMs = 86_400_000;

/** The mediator, and the channel that delivery sends digital post through. */
export const mediatorModule = (options: MediatorOptions): ContextModule & { channel: Channel } => {
  const { channel, lists, pool } = openWireChannel(options);
  return {
    name: 'mediator',
    migrations: new URL('./migrations/', import.meta.url),
    routes: [],
    listeners: [forgetSettled, forgetSettledLetters],
    jobs: [forgetOld],
    channel,
    // At the start and daily (section 11): whom we may send for.
    startWork: async () => {
      const stopWatching = await watchCertificates(options);
      void lists.refresh();
      pool.warmUp();
      const timer = setInterval(() => void lists.refresh(), dayMs);
      timer.unref();
      return async () => {
        clearInterval(timer);
        stopWatching();
      };
    },
  };
};
