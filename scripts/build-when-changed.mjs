// Builds a front end when its sources have changed since the last build; otherwise does nothing.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const filesBelow = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (['dist', 'node_modules', 'test'].includes(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });

const fingerprint = (folders) => {
  const hash = createHash('sha256');
  for (const path of folders.flatMap(filesBelow).toSorted()) {
    hash.update(path);
    hash.update(statSync(path).size > 2_000_000 ? String(statSync(path).mtimeMs) : readFileSync(path));
  }
  return hash.digest('hex');
};

const sources = { web: ['web', 'packages/api-client'], portal: ['portal'] };

/** `name` is web or portal. Throws a sentence when the build fails. */
export const buildWhenChanged = (name) => {
  const stamp = join(name, 'dist', '.sources');
  const now = fingerprint(sources[name]);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return false;
  const vite = join('node_modules', 'vite', 'bin', 'vite.js');
  const run = spawnSync(process.execPath, [vite, 'build', name, '--logLevel', 'warn'], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`The ${name} pages could not be built:\n${run.stdout}${run.stderr}`);
  writeFileSync(stamp, now);
  return true;
};
