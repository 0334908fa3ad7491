import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { PortalPages, PortalSite } from '@budkavle/portal/props';
import { StartError } from '../platform/config/start-error.ts';

const dist = fileURLToPath(new URL('../../../portal/dist/', import.meta.url));

type Bundle = { createPortalPages: (site: Pick<PortalSite, 'stylesheetUrl' | 'isDemo'>) => PortalPages };

/**
 * The portal's compiled pages. Loaded with `require`, so that wiring stays synchronous: the bundle is one plain ES module.
 * The stylesheet's address carries a hash of its contents, since browsers may keep it for a year.
 */
export const loadPortalPages = ({ isDemo }: { isDemo: boolean }): PortalPages => {
  if (!existsSync(`${dist}portal.js`))
    throw new StartError('The portal has not been built. Start with "npm start", which builds it, or run "npx vite build portal".');
  const bundle = createRequire(import.meta.url)(`${dist}portal.js`) as Bundle;
  const version = createHash('sha256')
    .update(readFileSync(`${dist}portal.css`))
    .digest('hex')
    .slice(0, 12);
  return bundle.createPortalPages({ stylesheetUrl: `/portal/portal.css?v=${version}`, isDemo });
};
