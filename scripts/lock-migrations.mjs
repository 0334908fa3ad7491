// `npm run migrations:lock`: adds new migrations to server/migrations.lock. One that is already there may neither change nor go.
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const patterns = ['src/platform/database/migrations/*.sql', 'src/contexts/*/migrations/*.sql'];

/** `{ 'src/…/0001-name.sql': sha256 }` of the migrations below `serverFolder`, sorted by path. */
export const hashMigrations = (serverFolder) =>
  Object.fromEntries(
    globSync(patterns, { cwd: serverFolder })
      .toSorted()
      .map((path) => [
        path,
        createHash('sha256')
          .update(readFileSync(join(serverFolder, path)))
          .digest('hex'),
      ]),
  );

export const readLock = (text) =>
  Object.fromEntries(
    text
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split('  ').toReversed()),
  );

const writeLock = (hashes) =>
  `# Every migration and its SHA-256. History is not edited: "npm run migrations:lock" adds new files and refuses changed ones.\n${Object.entries(
    hashes,
  )
    .map(([path, hash]) => `${hash}  ${path}\n`)
    .join('')}`;

/** What the lock and the files disagree on. */
export const compareLock = (locked, found) => ({
  changed: Object.keys(locked).filter((path) => path in found && found[path] !== locked[path]),
  gone: Object.keys(locked).filter((path) => !(path in found)),
  added: Object.keys(found).filter((path) => !(path in locked)),
});

const main = () => {
  const folder = resolve(import.meta.dirname, '../server');
  const file = join(folder, 'migrations.lock');
  const locked = existsSync(file) ? readLock(readFileSync(file, 'utf8')) : {};
  const found = hashMigrations(folder);
  const { changed, gone, added } = compareLock(locked, found);
  if (changed.length + gone.length > 0) {
    process.stderr.write(
      `These migrations are already locked and have been changed or removed: ${[...changed, ...gone].join(', ')}.\nRestore them and put the change in a new file.\n`,
    );
    process.exit(1);
  }
  writeFileSync(file, writeLock(found));
  process.stdout.write(added.length === 0 ? 'Nothing new.\n' : `Locked ${added.join(', ')}.\n`);
};

if (import.meta.main) main();
