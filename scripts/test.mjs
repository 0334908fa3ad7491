// `npm test`: every test, browser journeys too. Arguments go on to vitest: `npm test -- server/test/planning`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildWhenChanged } from './build-when-changed.mjs';
import { findChromium } from './find-chromium.mjs';

const journeys = 'e2e/**';

const readReport = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
};

/** Counts tests; a file that could not even be loaded counts as one failed test, so that it cannot hide. */
export const countTests = (report, exitCode) => {
  const tests = (report?.testResults ?? []).flatMap(({ assertionResults }) => assertionResults);
  const count = (...statuses) => tests.filter(({ status }) => statuses.includes(status)).length;
  const unloaded = (report?.testResults ?? []).filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
  ).length;
  const failed = count('failed') + unloaded;
  return {
    passed: count('passed'),
    failed: exitCode !== 0 && failed === 0 ? 1 : failed,
    skipped: count('skipped', 'pending', 'todo', 'disabled'),
  };
};

export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;

const skippedTitles = (report) =>
  (report?.testResults ?? []).flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => !['passed', 'failed'].includes(status)).map(({ fullName }) => fullName),
  );

/** What a reader must know was not shown by this run, and what it would take. */
export const describeNotRun = ({ titles, hasReference, chromium }) => {
  const lines = [];
  if (chromium.path === undefined) lines.push(`NOT RUN: the browser journeys. ${chromium.remedy}`);
  if (!hasReference) lines.push('NOT RUN: what compares with the reference material. Set REFERENCE_DIR to its folder to run it.');
  if (titles.length > 0) lines.push(`NOT RUN: ${titles.length} skipped:`, ...titles.map((title) => `  ${title}`));
  return lines;
};

const runVitest = (file, args) => {
  const vitest = join('node_modules', 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return spawnSync(process.execPath, [vitest, 'run', ...reporters, ...args], { stdio: 'inherit' }).status ?? 1;
};

const main = () => {
  const chromium = findChromium();
  if (chromium.path !== undefined) process.env['CHROMIUM'] = chromium.path;
  try {
    for (const name of ['portal', 'web']) if (buildWhenChanged(name)) process.stdout.write(`Built the ${name} pages.\n`);
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.stdout.write(`${closingLine({ passed: 0, failed: 1, skipped: 0 })}\n`);
    process.exit(1);
  }
  mkdirSync('.data', { recursive: true });
  const file = join('.data', `test-report-${process.pid}.json`);
  const withoutBrowser = chromium.path === undefined ? [`--exclude=${journeys}`] : [];
  const exitCode = runVitest(file, [...withoutBrowser, ...process.argv.slice(2)]);
  const report = readReport(file);
  rmSync(file, { force: true });
  const hasReference = (process.env['REFERENCE_DIR'] ?? '') !== '';
  for (const line of describeNotRun({ titles: skippedTitles(report), hasReference, chromium })) process.stdout.write(`${line}\n`);
  process.stdout.write(`\n${closingLine(countTests(report, exitCode))}\n`);
  // A machine without a browser has not run every test, whatever the others say.
  process.exit(exitCode === 0 && chromium.path === undefined ? 1 : exitCode);
};

if (import.meta.main) main();
