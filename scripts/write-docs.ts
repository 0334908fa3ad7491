// `npm run docs`: brings the tables in docs/ that are made from the code up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { houseTables, placeTable } from '../server/scripts/describe-house.ts';
import { wireForReading } from '../server/scripts/wire-for-reading.ts';

const { modules, parts } = await wireForReading();
for (const [file, table] of Object.entries(houseTables(modules))) {
  const before = readFileSync(file, 'utf8');
  const after = placeTable(before, table);
  if (after !== before) writeFileSync(file, after);
  process.stdout.write(`${after === before ? 'Unchanged' : 'Updated'}: ${file}\n`);
}
await parts.database.close();
