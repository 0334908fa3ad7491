import { parseArgs } from 'node:util';
import { foundOrganisation, type OrganisationKind, organisationKinds } from '#identity';
import { wire } from '../app/build-server.ts';
import { migrateEverything } from '../app/migrate-everything.ts';
import { readSettings } from '../platform/config/settings.ts';
import { openDatabase } from '../platform/database/database.ts';
import { openJobs } from '../platform/jobs/jobs.ts';
import { createLogger } from '../platform/logging/logger.ts';
import { createMetrics } from '../platform/telemetry/metrics.ts';
import { readEmailAddress } from '../vocabulary/email-address.ts';
import { readOrganisationNumber } from '../vocabulary/organisation-number.ts';

const usageError = 2;

const refuse = (problem: string): number => {
  process.stdout.write(`${JSON.stringify({ problems: [problem] })}\n`);
  return usageError;
};

const readWords = (args: string[]) => {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ args, options: { name: text, kind: text, number: text, manager: text } });
  const number = readOrganisationNumber(values.number ?? '');
  const kind = organisationKinds.find((one) => one === values.kind);
  const managerEmail = readEmailAddress(values.manager ?? '');
  if (values.name === undefined || values.name.trim() === '') return 'Give the name with --name "Storsjö kommun".';
  if (kind === undefined) return `Give the kind with --kind: ${organisationKinds.join(', ')}.`;
  if (!number.ok) return `The organisation number given with --number is not valid (${number.fault}).`;
  if (managerEmail === undefined) return 'Give the manager’s e-mail address with --manager.';
  return { name: values.name.trim(), kind: kind as OrganisationKind, organisationNumber: number.value, managerEmail };
};

/** Adds an organisation to the installation that the settings point at, and prints the link that makes somebody its manager. */
export const organisationAdd = async (args: string[]): Promise<number> => {
  const words = readWords(args);
  if (typeof words === 'string') return refuse(words);
  const settings = readSettings();
  if (settings.databaseUrl === undefined) return refuse('DATABASE_URL is not set: the demo brings its own organisations.');
  await migrateEverything(settings.databaseUrl);
  const logger = createLogger(settings.logLevel);
  const database = openDatabase(settings.databaseUrl, 2);
  const boss = await openJobs(settings.databaseUrl, logger);
  try {
    wire({ settings, database, boss, logger, metrics: createMetrics() });
    const founded = await database.transaction((tx) => foundOrganisation(tx, null, words));
    process.stdout.write(`${JSON.stringify(founded)}\n`);
    return 0;
  } finally {
    await boss.stop({ graceful: false });
    await database.close();
  }
};
