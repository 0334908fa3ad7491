import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Judges that are not ours: Debian packages xmlsec1 and libxml2-utils. */
const packages: Record<string, string> = { xmlsec1: 'xmlsec1', xmllint: 'libxml2-utils' };

const works = (tool: string): boolean => spawnSync(tool, ['--version']).error === undefined;

const install = (tool: string): boolean => {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  const quiet = { stdio: 'ignore', timeout: 120_000 } as const;
  spawnSync('apt-get', ['update'], quiet);
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', packages[tool] ?? tool], quiet);
  return works(tool);
};

/** Whether the tool can be used; says NOT RUN and how to change that when it cannot. */
export const hasTool = (tool: string): boolean => {
  if (works(tool) || install(tool)) return true;
  process.stderr.write(`NOT RUN: the tests that ask ${tool}, which is missing (apt-get install ${packages[tool]})\n`);
  return false;
};

/** Output of both kinds together, for messages. */
export const runTool = (tool: string, args: readonly string[], input?: Uint8Array): { ok: boolean; output: string; stdout: Buffer } => {
  const { status, stdout, stderr } = spawnSync(tool, args, { ...(input && { input }), maxBuffer: 1e8 });
  return { ok: status === 0, output: `${stdout}${stderr}`, stdout };
};
