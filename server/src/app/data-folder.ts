import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '../platform/config/start-error.ts';

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM';
  }
};

const isOurs = (pid: number): boolean => {
  try {
    // A number is used again after a restart of the machine: a living process that is not node is not us.
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('node');
  } catch {
    return isAlive(pid);
  }
};

/** One process per data folder. A lock left behind by a process that was killed is taken over. Answers how to let go. */
export const claimDataFolder = (dataDir: string): (() => Promise<void>) => {
  const file = join(dataDir, 'budkavle.pid');
  try {
    mkdirSync(dataDir, { recursive: true });
  } catch (cause) {
    throw new StartError(
      `The data folder ${dataDir} cannot be made (${(cause as { code?: string }).code}). Set DATA_DIR to a folder that can be written.`,
      { cause },
    );
  }
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const handle = openSync(file, 'wx', 0o600);
      writeSync(handle, String(process.pid));
      closeSync(handle);
      return async () => rmSync(file, { force: true });
    } catch (cause) {
      const { code } = cause as { code?: string };
      if (code !== 'EEXIST')
        throw new StartError(`The data folder ${dataDir} cannot be written (${code}). Set DATA_DIR to a folder that can be written.`, {
          cause,
        });
      const pid = Number(readFileSync(file, 'utf8'));
      if (pid !== process.pid && Number.isInteger(pid) && pid > 0 && isAlive(pid) && isOurs(pid))
        throw new StartError(
          `Another Budkavle (process ${pid}) already uses ${dataDir}. Stop it, or set DATA_DIR and PORT to run two side by side.`,
        );
      rmSync(file, { force: true });
    }
  }
  throw new StartError(`The data folder ${dataDir} is being claimed by another process right now. Try again.`);
};
