import { createHash } from 'node:crypto';
import { chownSync, cpSync, existsSync, lstatSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StartError } from '../config/start-error.ts';

/**
 * PostgreSQL refuses to run as root, and `initdb` wants a user that exists. We never add one to somebody's machine:
 * the child process runs as `nobody`, which every Unix has. It must be able to reach the programs and the data:
 * below a folder closed to others (such as root's home) both move to a folder of their own, and the start prints where.
 */
export type PostgresHome = { binaries: string; data: string; uid: number | undefined; isMoved: boolean };

/** The number of `nobody`, or of the last user in the list when there is none by that name. */
const findUnprivilegedUid = (): number => {
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((parts) => Number(parts[2]) > 0);
  const uid = Number((users.find(([name]) => name === 'nobody') ?? users.at(-1))?.[2]);
  if (Number.isNaN(uid)) throw new StartError('PostgreSQL does not run as root, and this machine has no other user. Set DATABASE_URL.');
  return uid;
};

const isOpenToOthers = (path: string): boolean => {
  for (let folder = path; ; folder = dirname(folder)) {
    if (existsSync(folder) && (statSync(folder).mode & 0o005) !== 0o005) return false;
    if (folder === dirname(folder)) return true;
  }
};

/** A folder with a name that others could have taken first is used only when it is really ours. */
const claimFolder = (path: string, uid: number, mode: number): void => {
  mkdirSync(path, { recursive: true, mode });
  const found = lstatSync(path);
  if (!found.isDirectory() || (found.uid !== 0 && found.uid !== uid))
    throw new StartError(`The folder ${path} belongs to somebody else. Remove it, or set DATA_DIR to another folder.`);
  chownSync(path, uid, uid);
};

export const findPostgresHome = (binaries: string, dataDir: string): PostgresHome => {
  const data = join(dataDir, 'postgres');
  const isRoot = process.getuid?.() === 0;
  if (!isRoot) return { binaries, data, uid: undefined, isMoved: false };
  const uid = findUnprivilegedUid();
  mkdirSync(dataDir, { recursive: true });
  const own = join('/var/tmp', `budkavle-${createHash('sha256').update(dataDir).digest('hex').slice(0, 12)}`);
  const reachesData = isOpenToOthers(dataDir);
  const reachesBinaries = isOpenToOthers(binaries);
  if (!reachesData || !reachesBinaries) claimFolder(own, uid, 0o700);
  const home = reachesData ? data : join(own, 'data');
  claimFolder(home, uid, 0o700);
  return {
    binaries: reachesBinaries ? binaries : copyBinaries(binaries, join(own, 'postgresql')),
    data: home,
    uid,
    isMoved: !reachesData || !reachesBinaries,
  };
};

const copyBinaries = (from: string, to: string): string => {
  const version = createHash('sha256')
    .update(`${from}${statSync(join(from, 'bin', 'postgres')).mtimeMs}`)
    .digest('hex')
    .slice(0, 8);
  const target = `${to}-${version}`;
  if (!existsSync(join(target, 'bin', 'postgres'))) cpSync(from, target, { recursive: true, verbatimSymlinks: true });
  return target;
};
