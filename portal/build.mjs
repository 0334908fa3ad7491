import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));
const output = join(root, 'dist', 'portal.js');

const newest = (path) => (statSync(path).isDirectory() ? Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name)))) : statSync(path).mtimeMs);

/** Whether `dist` is missing or older than what it is made from. */
export const isPortalStale = () =>
  !existsSync(output) || Math.max(newest(join(root, 'src')), newest(join(root, 'vite.config.ts'))) > statSync(output).mtimeMs;

/** Builds the portal when it has to; for test set-up and the start script. */
export const buildPortal = async () => {
  if (!isPortalStale()) return false;
  const { build } = await import('vite');
  await build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'warn' });
  return true;
};
