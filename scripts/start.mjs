// `npm start`: builds the pages when needed, then becomes the server. `npm start -- --check-only` stops after the build.
import { buildWhenChanged } from './build-when-changed.mjs';

const [major] = process.versions.node.split('.').map(Number);
if (major < 24) {
  process.stderr.write(
    `Budkavle needs its own Node 24, which "npm ci" installs; this is ${process.version}. Run "npm ci" with install scripts allowed.\n`,
  );
  process.exit(1);
}

try {
  for (const name of ['portal', 'web']) {
    if (buildWhenChanged(name)) process.stdout.write(`Built the ${name} pages.\n`);
  }
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}

if (!process.argv.includes('--check-only')) await import('../server/src/main.ts');
