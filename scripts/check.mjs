// `npm run check`: everything CI runs, in one go. `-- --except-tests` leaves the tests out.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';

const program = (...path) => join('node_modules', ...path);
const node = (...args) => [process.execPath, ...args];

const typescriptProjects = ['tsconfig.json', ...globSync(['web/tsconfig.json', 'portal/tsconfig.json', 'packages/*/tsconfig.json'])];

const cruised = ['server', 'web', 'portal', 'packages', 'services', 'e2e', 'scripts'].filter((folder) => existsSync(folder));

const steps = [
  {
    name: 'format',
    commands: [node(program('@biomejs', 'biome', 'bin', 'biome'), 'ci', '--error-on-warnings', '--colors=off', '--reporter=summary', '.')],
    remedy: 'npm run format',
  },
  { name: 'lint', commands: [node(program('oxlint', 'bin', 'oxlint'), '--type-aware', '--deny-warnings', '--format=unix')] },
  {
    name: 'types',
    commands: typescriptProjects.map((project) => node(program('typescript', 'bin', 'tsc'), '-p', project)),
  },
  {
    name: 'architecture',
    commands: [node(program('dependency-cruiser', 'bin', 'dependency-cruiser.mjs'), '--config', '.dependency-cruiser.mjs', ...cruised)],
  },
  { name: 'dead code', commands: [node(program('knip', 'bin', 'knip.js'))] },
  { name: 'tests', commands: [node('scripts/test.mjs')], isLoud: true },
];

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

const run = ({ name, commands, remedy, isLoud = false }) => {
  const since = performance.now();
  for (const [command, ...args] of commands) {
    const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', stdio: isLoud ? 'inherit' : 'pipe', maxBuffer: 1e8 });
    if (status === 0) continue;
    process.stdout.write(`✗ ${name}  ${seconds(since)}${remedy === undefined ? '' : `  (${remedy})`}\n${stdout ?? ''}${stderr ?? ''}\n`);
    return false;
  }
  process.stdout.write(`✓ ${name}  ${seconds(since)}\n`);
  return true;
};

const wanted = steps.filter(({ name }) => name !== 'tests' || !process.argv.includes('--except-tests'));
const failed = wanted.filter((step) => !run(step)).map(({ name }) => name);
process.stdout.write(failed.length === 0 ? `All ${wanted.length} checks passed.\n` : `Failed: ${failed.join(', ')}.\n`);
process.exit(failed.length === 0 ? 0 : 1);
