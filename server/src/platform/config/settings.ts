import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { ProcessRole } from './process-role.ts';
import { type SettingDefinition, type SettingName, settingDefinitions } from './setting-definitions.ts';
import { StartError } from './start-error.ts';
import { demoWire, readWire, type WireSettings } from './wire-settings.ts';

export type Settings = {
  mode: 'demo' | 'production';
  role: ProcessRole;
  port: number;
  host: string;
  publicUrl: string;
  dataDir: string;
  databaseUrl: string | undefined;
  databasePoolSize: number;
  secretKey: Buffer;
  oidc: { issuer: string; clientId: string; clientSecret: string; loa3Values: readonly string[] };
  /** The gateway for text messages; without one notices go by e-mail only. */
  sms: { url: string; from: string } | undefined;
  smtp: { url: string; from: string; connections: number };
  logLevel: string;
  sessionHours: number;
  uploadLimitBytes: number;
  wire: WireSettings;
};

/** Ports of the demo's own services, counted from the web listener. */
export const demoPorts = (port: number) => ({ eId: port + 1, smtp: port + 2, register: port + 3, operator: port + 4 });

const schema = z.object({
  MODE: z.enum(['demo', 'production']),
  ROLE: z.enum(['all', 'api', 'worker', 'register', 'operator', 'migrate']),
  DIGITAL_POST: z.enum(['on', 'off']),
  REVOCATION: z.enum(['lists', 'off']),
  PORT: z.coerce.number().int().min(1).max(65_000),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(2).max(200),
  SMTP_CONNECTIONS: z.coerce.number().int().min(1).max(100),
  SESSION_HOURS: z.coerce.number().positive().max(720),
  UPLOAD_LIMIT_MB: z.coerce.number().positive().max(200),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']),
});

type Environment = Record<string, string | undefined>;
type Raw = Record<SettingName, string | undefined>;

const definitions = Object.entries(settingDefinitions) as [SettingName, SettingDefinition][];

const withDefaults = (environment: Environment): Raw =>
  Object.fromEntries(definitions.map(([name, { default: fallback }]) => [name, environment[name]?.trim() || fallback])) as Raw;

const makeSecretKey = (dataDir: string, file: string): string => {
  const key = randomBytes(32).toString('base64');
  try {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(file, key, { mode: 0o600 });
    return key;
  } catch (cause) {
    throw new StartError(
      `The data folder ${dataDir} cannot be written (${(cause as { code?: string }).code}). Set DATA_DIR to a folder that can be written.`,
      { cause },
    );
  }
};

/** In demo mode a key is made once and kept beside the data, so that a second start can read what the first one wrote. */
const demoSecretKey = (dataDir: string): string => {
  const file = join(dataDir, 'demo-secret.key');
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return makeSecretKey(dataDir, file);
  }
};

const fillDemo = (raw: Raw, port: number, dataDir: string): Raw => ({
  ...raw,
  PUBLIC_URL: raw.PUBLIC_URL ?? `http://localhost:${port}`,
  SECRET_KEY: raw.SECRET_KEY ?? demoSecretKey(dataDir),
  OIDC_ISSUER: raw.OIDC_ISSUER ?? `http://localhost:${demoPorts(port).eId}`,
  OIDC_CLIENT_ID: raw.OIDC_CLIENT_ID ?? 'budkavle-demo',
  OIDC_CLIENT_SECRET: raw.OIDC_CLIENT_SECRET ?? 'budkavle-demo-secret',
  SMTP_URL: raw.SMTP_URL ?? `smtp://localhost:${demoPorts(port).smtp}`,
  SMTP_FROM: raw.SMTP_FROM ?? 'Budkavle <utskick@budkavle.example>',
  ...demoWire(raw, dataDir, demoPorts(port)),
});

const demandProduction = (raw: Raw): void => {
  const missing = definitions
    .filter(([name, { requiredInProduction, requiredForDigitalPost }]) => {
      const isAskedFor = requiredInProduction || (requiredForDigitalPost && raw.DIGITAL_POST === 'on');
      return isAskedFor && raw[name] === undefined;
    })
    .map(([name]) => name);
  if (missing.length > 0)
    throw new StartError(
      `MODE=production needs ${missing.join(', ')}. Set ${missing.length === 1 ? 'it' : 'them'} in the environment; docs/configuration.md says how.`,
    );
};

const readKey = (text: string): Buffer => {
  const key = Buffer.from(text, 'base64');
  if (key.length < 32) throw new StartError('SECRET_KEY is too short: give at least 32 random bytes as base64 (openssl rand -base64 32).');
  return key;
};

const smsSender = /^(?:[A-Za-z][A-Za-z0-9]{2,10}|\+[1-9]\d{7,14})$/;

const readSms = ({ SMS_URL: url, SMS_FROM: from }: Environment): Settings['sms'] => {
  if (url === undefined) return undefined;
  if (!URL.canParse(url) || new URL(url).protocol !== 'https:')
    throw new StartError('SMS_URL is no https address. Give the gateway as https://user:password@host/path. See docs/configuration.md.');
  if (from === undefined || !smsSender.test(from))
    throw new StartError(
      'SMS_FROM is missing or wrong: give 3 to 11 letters and digits that begin with a letter, or a number such as +46700000000.',
    );
  return { url, from };
};

/** Reads the settings from the environment. Throws `StartError` with one sentence when something is wrong or missing. */
export const readSettings = (environment: Environment = process.env): Settings => {
  const defaults = withDefaults(environment);
  const parsed = schema.safeParse(defaults);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new StartError(`The setting ${String(issue?.path[0])} is not valid: ${issue?.message}. See docs/configuration.md.`);
  }
  const values = parsed.data;
  const dataDir = resolve(defaults.DATA_DIR ?? '.data');
  const isDemo = values.MODE === 'demo';
  if (!isDemo) demandProduction(defaults);
  const raw = isDemo ? fillDemo(defaults, values.PORT, dataDir) : defaults;
  return {
    mode: values.MODE,
    role: values.ROLE,
    port: values.PORT,
    host: isDemo ? '127.0.0.1' : (raw.HOST ?? '127.0.0.1'),
    publicUrl: (raw.PUBLIC_URL ?? '').replace(/\/+$/, ''),
    dataDir,
    databaseUrl: raw.DATABASE_URL,
    databasePoolSize: values.DATABASE_POOL_SIZE,
    secretKey: readKey(raw.SECRET_KEY ?? ''),
    oidc: {
      issuer: raw.OIDC_ISSUER ?? '',
      clientId: raw.OIDC_CLIENT_ID ?? '',
      clientSecret: raw.OIDC_CLIENT_SECRET ?? '',
      loa3Values: (raw.OIDC_LOA3_VALUES ?? '').split(',').map((value) => value.trim()),
    },
    smtp: { url: raw.SMTP_URL ?? '', from: raw.SMTP_FROM ?? '', connections: values.SMTP_CONNECTIONS },
    sms: isDemo ? undefined : readSms(raw),
    logLevel: values.LOG_LEVEL,
    sessionHours: values.SESSION_HOURS,
    uploadLimitBytes: values.UPLOAD_LIMIT_MB * 1024 * 1024,
    wire: readWire(raw, values.ROLE, demoPorts(values.PORT)),
  };
};
