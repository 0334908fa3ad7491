import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const packageFolder = join(import.meta.dirname, '..');
const rootFolder = join(packageFolder, '..', '..');
const elsewhere = mkdtempSync(join(tmpdir(), 'mina-meddelanden-installed-'));
const node = process.execPath;
const tsc = join(rootFolder, 'node_modules/typescript/bin/tsc');

const run = (command: string, args: readonly string[], cwd: string): { status: number; stdout: string; all: string } => {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8', timeout: 180_000 });
  return { status: status ?? 1, stdout, all: `${stdout}${stderr}${error?.message ?? ''}` };
};

const readme = readFileSync(join(packageFolder, 'README.md'), 'utf8');
const blocks = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => code);
const program = blocks.join('\n');

const requireSuccess = ({ status, all }: { status: number; all: string }): void => {
  if (status !== 0) throw new Error(all);
};

/** Packs a folder into `elsewhere` and answers the tarball's path. */
const pack = (folder: string): string => {
  const packed = run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', elsewhere], folder);
  requireSuccess(packed);
  return `./${(JSON.parse(packed.stdout) as { filename: string }[])[0]?.filename}`;
};

/** What the package depends on, packed from what is installed here, so that nothing is fetched. */
const packDependencies = (folder: string): string[] => {
  const { dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { dependencies?: Record<string, string> };
  return Object.keys(dependencies).flatMap((name) => {
    const places = [folder, packageFolder, rootFolder].map((place) => join(place, 'node_modules', name));
    const found = places.find((place) => existsSync(join(place, 'package.json'))) ?? '';
    return [pack(found), ...packDependencies(found)];
  });
};

beforeAll(() => {
  const packing = mkdtempSync(join(tmpdir(), 'mina-meddelanden-packed-'));
  const built = run(node, [tsc, '-p', 'tsconfig.build.json', '--outDir', join(packing, 'dist')], packageFolder);
  requireSuccess(built);
  for (const name of ['package.json', 'README.md', 'src']) cpSync(join(packageFolder, name), join(packing, name), { recursive: true });
  writeFileSync(join(elsewhere, 'package.json'), JSON.stringify({ name: 'elsewhere', private: true, type: 'module' }));
  const tarballs = [pack(packing), ...packDependencies(packageFolder)];
  const installed = run('npm', ['install', '--offline', '--no-audit', '--no-fund', '--ignore-scripts', ...tarballs], elsewhere);
  requireSuccess(installed);
  rmSync(packing, { recursive: true });
}, 240_000);

afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

test('the packed package is imported by plain JavaScript somewhere else', () => {
  writeFileSync(
    join(elsewhere, 'plain.js'),
    "import * as contract from '@budkavle/mina-meddelanden'; import { demoIdentity } from '@budkavle/mina-meddelanden/demo'; console.log(typeof contract.verifyDelivery, typeof demoIdentity);",
  );
  expect(run(node, ['plain.js'], elsewhere)).toMatchObject({ status: 0, stdout: 'function function\n' });
});

test('the examples of the README compile against its types', () => {
  writeFileSync(join(elsewhere, 'readme.ts'), program);
  const options = {
    compilerOptions: {
      module: 'nodenext',
      target: 'es2024',
      lib: ['es2024'],
      strict: true,
      noEmit: true,
      types: ['node'],
      typeRoots: [join(rootFolder, 'node_modules/@types')],
    },
    files: ['readme.ts'],
  };
  writeFileSync(join(elsewhere, 'tsconfig.json'), JSON.stringify(options));
  expect(run(node, [tsc, '-p', '.'], elsewhere).all).toBe('');
});

test('the examples of the README print what it says', () => {
  const promised = [...program.matchAll(/\/\/ → (.*)/g)].map(([, line = '']) => line);
  const { stdout, all } = run(node, ['readme.ts'], elsewhere);
  expect(stdout.trim().split('\n'), all).toEqual(promised);
  expect(promised.length).toBeGreaterThan(8);
});
