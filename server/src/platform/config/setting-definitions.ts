/**
 * Every setting, in one table: the environment variable, what it means, and what holds without it.
 * `docs/configuration.md` is checked against this table by a test.
 */
export type SettingDefinition = {
  meaning: string;
  default?: string;
  /** Asked for outside demo mode: a missing one stops the start with a sentence. */
  requiredInProduction?: boolean;
  secret?: boolean;
};

export const settingDefinitions = {
  MODE: { meaning: 'demo or production. Demo identities, demo outbox and generated keys exist in demo only.', default: 'demo' },
  ROLE: { meaning: 'all, api, worker or migrate: what this process does.', default: 'all' },
  PORT: { meaning: 'The web listener. Demo services listen on the ports above it.', default: '4300' },
  HOST: { meaning: 'Address to listen on. Demo mode always listens on loopback only.', default: '127.0.0.1' },
  PUBLIC_URL: { meaning: 'Address that people use, without a trailing slash.', requiredInProduction: true },
  DATA_DIR: { meaning: 'Folder for the embedded database and demo data.', default: '.data' },
  DATABASE_URL: { meaning: 'Any PostgreSQL 15 or newer. Without it the embedded PostgreSQL runs under DATA_DIR.' },
  DATABASE_POOL_SIZE: { meaning: 'Connections per process.', default: '12' },
  SECRET_KEY: {
    meaning: 'At least 32 random bytes as base64: encrypts personal numbers and keys the lookup hashes.',
    requiredInProduction: true,
    secret: true,
  },
  OIDC_ISSUER: { meaning: 'Address of the OpenID Connect issuer that does the e-ID login.', requiredInProduction: true },
  OIDC_CLIENT_ID: { meaning: 'Our client id at the issuer.', requiredInProduction: true },
  OIDC_CLIENT_SECRET: { meaning: 'Our client secret at the issuer.', requiredInProduction: true, secret: true },
  OIDC_LOA3_VALUES: {
    meaning: 'Values of the acr claim that mean level of assurance 3 or higher, commas between.',
    default: 'http://id.elegnamnden.se/loa/1.0/loa3,http://id.swedenconnect.se/loa/1.0/uncertified-loa3,urn:budkavle:loa3',
  },
  SMTP_URL: {
    meaning: 'SMTP server for e-mail, such as smtps://user:password@mail.example.se:465.',
    requiredInProduction: true,
    secret: true,
  },
  SMTP_FROM: { meaning: 'Envelope and header sender of e-mail.', requiredInProduction: true },
  SMTP_CONNECTIONS: { meaning: 'Connections in the SMTP pool.', default: '5' },
  LOG_LEVEL: { meaning: 'pino level: fatal, error, warn, info, debug, trace or silent.', default: 'info' },
  SESSION_HOURS: { meaning: 'Hours until an unused session ends.', default: '8' },
  UPLOAD_LIMIT_MB: { meaning: 'Largest file that can be uploaded, in megabytes.', default: '20' },
} as const satisfies Record<string, SettingDefinition>;

export type SettingName = keyof typeof settingDefinitions;
