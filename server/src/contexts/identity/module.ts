import type { Database } from '../../platform/database/database.ts';
import type { MergePart } from '../../platform/database/merge-rules.ts';
import type { ContextModule } from '../../platform/module.ts';
import { apiKeyRoutes } from './http/api-key-routes.ts';
import { auditRoutes } from './http/audit-routes.ts';
import { invitationPages } from './http/invitation-pages.ts';
import { loginRoutes } from './http/login-routes.ts';
import { mergeRoutes } from './http/merge-routes.ts';
import { createOidcClient, type OidcSettings } from './http/oidc-client.ts';
import { organisationRoutes } from './http/organisation-routes.ts';
import { sessionRoutes } from './http/session-routes.ts';
import { cleanUp } from './jobs/clean-up.ts';
import { mailInvitation } from './jobs/mail-invitation.ts';
import { mailMerge } from './jobs/mail-merge.ts';
import { tendMerges } from './jobs/tend-merges.ts';

export type IdentityOptions = {
  mode: 'demo' | 'production';
  oidc: OidcSettings;
  publicUrl: string;
  sessionHours: number;
  database: () => Database;
  /** What every context brings when an organisation goes up in another. */
  mergeParts: readonly MergePart[];
};

export const identityModule = (options: IdentityOptions): ContextModule => ({
  name: 'identity',
  migrations: new URL('./migrations/', import.meta.url),
  routes: [
    ...loginRoutes({ ...options, oidc: createOidcClient(options.oidc) }),
    ...sessionRoutes(options.mode),
    ...organisationRoutes,
    ...apiKeyRoutes,
    ...invitationPages,
    ...auditRoutes,
    ...mergeRoutes(options.mergeParts),
  ],
  listeners: [],
  jobs: [mailInvitation, mailMerge, tendMerges(options.mergeParts), cleanUp],
});
