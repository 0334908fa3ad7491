/**
 * Who may call whom: the only place that says it. Left: the caller. Right: the contexts whose face (`#name`) it may import.
 * What is not here is forbidden; upwards a context publishes an event, and whoever is above listens.
 * Read by `.dependency-cruiser.mjs`, which `npm run check` and `server/test/house/architecture.test.ts` run.
 */
export const allowedImports = {
  identity: [],
  language: ['identity'],
  register: ['identity'],
  delivery: ['identity', 'language'],
  cascade: ['identity', 'language', 'delivery'],
  mailbox: ['identity', 'delivery'],
  mediator: ['identity', 'delivery'],
  publishing: ['identity', 'language'],
  services: ['identity', 'language'],
  network: ['identity', 'language', 'delivery', 'publishing'],
  strategy: ['identity', 'language', 'delivery', 'network'],
  planning: ['identity', 'language', 'delivery', 'cascade', 'publishing', 'network', 'services', 'strategy'],
  participation: ['identity', 'language', 'delivery', 'services', 'planning'],
  campaigns: ['identity', 'language', 'delivery', 'network', 'strategy', 'planning'],
  collaboration: ['identity', 'language', 'delivery', 'network', 'planning'],
  evaluation: [
    'campaigns',
    'cascade',
    'collaboration',
    'delivery',
    'identity',
    'language',
    'mailbox',
    'mediator',
    'network',
    'participation',
    'planning',
    'publishing',
    'register',
    'services',
    'strategy',
  ],
};

/**
 * The rooms of a context and which of its own rooms each may enter. Everybody may read `events.ts`;
 * only `module.ts` and `index.ts`, which put the context together, may enter them all.
 */
export const rooms = {
  domain: ['domain'],
  storage: ['storage', 'domain'],
  files: ['files', 'domain'],
  'use-cases': ['use-cases', 'files', 'storage', 'domain'],
  http: ['http', 'use-cases', 'files', 'storage', 'domain'],
  jobs: ['jobs', 'use-cases', 'files', 'storage', 'domain'],
};

/** Rooms that only some contexts have, and where they may go. */
export const extraRooms = {
  delivery: {
    // One file per way out to the recipients: the outside world, so never inside a transaction.
    channels: ['channels', 'use-cases', 'storage', 'domain'],
    // The demo's own SMTP server and outbox, which production never opens.
    demo: ['demo', 'use-cases', 'storage', 'domain'],
  },
  mailbox: {
    // The national contract: the operator's side of it, and the register it asks. The outside world, so never inside a transaction.
    wire: ['wire', 'use-cases', 'files', 'storage', 'domain'],
  },
  mediator: {
    // Digital post as a channel of delivery.
    channels: ['channels', 'wire', 'storage', 'domain'],
    // The outside world: the register, the operators, and the threads that sign and seal.
    wire: ['wire', 'storage', 'domain'],
  },
  // The national contract as the register answers it: XML and signatures, before and after the transaction.
  register: { wire: ['wire', 'use-cases', 'storage', 'domain'] },
};

/** Packages that a domain may use although it is pure: no clock, no input, no output. */
export const domainPackages = { planning: ['zod'] };

/** Steps off the plan, each with its reason. Empty is best. */
export const exceptions = [
  {
    rule: 'use-cases-stays-in-its-rooms',
    from: 'server/src/contexts/identity/use-cases/invite-person.ts',
    because: 'names the job that it puts in the queue; the job itself imports no use case, so no circle can arise',
  },
];
