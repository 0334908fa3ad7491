import { execFileSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { resolve, sep } from 'node:path';

export const root = resolve(import.meta.dirname, '../../..');

const ignored = ['node_modules', 'dist', '.data', '.git', '.cache', 'coverage'];

/** Every file of ours, as paths from the root with forward slashes: what git follows or would, or all of it where there is no git. */
export const productFiles = (): string[] => {
  if (existsSync(resolve(root, '.git')))
    return execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8', maxBuffer: 1e8 })
      .split('\n')
      .filter((path) => path !== '' && existsSync(resolve(root, path)));
  return globSync('**/*', { cwd: root, exclude: ({ name }) => ignored.includes(name), withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      resolve(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .split(sep)
        .join('/'),
    );
};
