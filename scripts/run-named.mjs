import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Something to run reports at the end; the other files in the folder are parts of them. */
const isRunnable = (folder, file) => file.endsWith('.ts') && /\breport\(\{/.test(readFileSync(join(folder, file), 'utf8'));

/** Runs one file of `e2e/KIND` by its name, with the arguments that follow, and takes over its exit code. */
export const runNamed = (kind) => {
  const folder = join('e2e', kind);
  const [name = '', ...args] = process.argv.slice(2);
  const names = readdirSync(folder)
    .filter((file) => isRunnable(folder, file))
    .map((file) => file.slice(0, -'.ts'.length));
  if (!names.includes(name) || !existsSync(join(folder, `${name}.ts`))) {
    process.stderr.write(`${name === '' ? 'Say which' : `There is no ${kind} “${name}”`}: ${names.toSorted().join(', ')}\n`);
    process.exitCode = 1;
    return;
  }
  // As docs/running-it.md says that the server is to be run.
  const env = { MALLOC_ARENA_MAX: '2', ...process.env };
  const { status } = spawnSync(process.execPath, [join(folder, `${name}.ts`), ...args], { stdio: 'inherit', env });
  process.exitCode = status ?? 1;
};
