import type { Channel } from '#delivery';
import type { IdentityStore } from '../../platform/certificates/organisation-identity.ts';
import type { ContextModule } from '../../platform/module.ts';
import { noDigitalPost } from './channels/no-digital-post.ts';
import { openWireChannel, type WireOptions } from './channels/open-wire-channel.ts';
import { forgetOld, forgetSettled, forgetSettledLetters } from './jobs/forget-handovers.ts';
import { watchCertificates } from './jobs/watch-certificates.ts';

/** `identities`: the mediator's own; without them no digital post leaves this installation. */
export type MediatorOptions = Omit<WireOptions, 'identities'> & { identities: IdentityStore | undefined };

const dayMs = 86_400_000;

type Work = Pick<ContextModule, 'startWork'> & { channel: Channel };

const openWork = (options: WireOptions): Work => {
  const { channel, lists, pool } = openWireChannel(options);
  return {
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

/** The mediator, and the channel that delivery sends digital post through. */
export const mediatorModule = ({ identities, ...options }: MediatorOptions): ContextModule & { channel: Channel } => ({
  name: 'mediator',
  migrations: new URL('./migrations/', import.meta.url),
  routes: [],
  listeners: [forgetSettled, forgetSettledLetters],
  jobs: [forgetOld],
  ...(identities === undefined ? { channel: noDigitalPost } : openWork({ ...options, identities })),
});
