/**
 * Every setting, in one table: the environment variable, what it means, and what holds without it.
 * `docs/configuration.md` is checked against this table by a test.
 */
export type SettingDefinition = {
  meaning: string;
  default?: string;
  /** Asked for outside demo mode: a missing one stops the start with a sentence. */
  requiredInProduction?: boolean;
  /** Asked for outside demo mode unless DIGITAL_POST=off. */
  requiredForDigitalPost?: boolean;
  secret?: boolean;
};

export const settingDefinitions = {
  MODE: { meaning: 'demo or production. Demo identities, demo outbox and generated keys exist in demo only.', default: 'demo' },
  ROLE: { meaning: 'all, api, worker, register, operator or migrate: what this process does.', default: 'all' },
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
  SMS_URL: {
    meaning: 'Gateway for text messages, such as https://user:password@api.46elks.com/a1/sms. Without it notices go by e-mail only.',
    secret: true,
  },
  SMS_FROM: { meaning: 'Sender of text messages: at most eleven letters and digits, or a number. Needed where SMS_URL is set.' },
  DIGITAL_POST: {
    meaning: 'on or off. Off: no letters to digital mailboxes; certificates and the addresses of the register are then not asked for.',
    default: 'on',
  },
  RECIPIENT_ADDRESS: { meaning: 'Address of the register’s Recipient service (FaR), version 3.', requiredForDigitalPost: true },
  AUTHORITY_ADDRESS: { meaning: 'Address of the register’s Authority service.', requiredForDigitalPost: true },
  MEDIATOR_CERTIFICATES: {
    meaning: 'Files with the mediator’s organisation certificates and keys, PEM or PKCS#12, commas between; read again when they change.',
    requiredForDigitalPost: true,
  },
  SENDER_CERTIFICATES: {
    meaning:
      'Files with senders’ own certificates and keys, one file a sender, commas between: they sign their letters instead of the mediator.',
  },
  OPERATOR_CERTIFICATES: { meaning: 'The same for the mailbox operator. Without it this installation is no operator.' },
  REGISTER_CERTIFICATES: { meaning: 'The same for the register. Without it this installation runs no register.' },
  CERTIFICATE_PASSWORD: { meaning: 'Password of the certificate files, when they have one.', secret: true },
  WIRE_ROOTS: { meaning: 'PEM file with the roots of the infrastructure’s organisation certificates.', requiredForDigitalPost: true },
  E_ID_ROOTS: { meaning: 'PEM file with the roots of e-ID certificates, for what people sign when they get a mailbox (register).' },
  BANKID_CERTIFICATE: {
    meaning: 'File with the relying party certificate and key for BankID, PEM or PKCS#12: what people sign with when they get a mailbox.',
  },
  BANKID_ROOTS: { meaning: 'PEM file with the root of BankID’s own servers. Needed where BANKID_CERTIFICATE is set.' },
  BANKID_ADDRESS: { meaning: 'Address of BankID’s relying-party API, version 6.', default: 'https://appapi2.bankid.com/rp/v6.0' },
  REVOCATION: {
    meaning: 'lists or off: whether revocation lists are asked about certificates. The demo’s certificates have none.',
    default: 'lists',
  },
  REGISTER_PORT: { meaning: 'Listener of the register’s services, behind mutual TLS. Without it: PORT + 3.' },
  OPERATOR_PORT: { meaning: 'Listener of the mailbox operator’s service, behind mutual TLS. Without it: PORT + 4.' },
  OPERATOR_ADDRESS: { meaning: 'Address of our own Service, as the register hands it out. Needed where OPERATOR_CERTIFICATES is set.' },
  OPERATOR_DOMAIN: { meaning: 'Internet domain by which the register knows our mailboxes. Needed where OPERATOR_CERTIFICATES is set.' },
  SMTP_CONNECTIONS: { meaning: 'Connections in the SMTP pool.', default: '5' },
  LOG_LEVEL: { meaning: 'pino level: fatal, error, warn, info, debug, trace or silent.', default: 'info' },
  SESSION_HOURS: { meaning: 'Hours until an unused session ends.', default: '8' },
  UPLOAD_LIMIT_MB: { meaning: 'Largest file that can be uploaded, in megabytes.', default: '20' },
} as const satisfies Record<string, SettingDefinition>;

export type SettingName = keyof typeof settingDefinitions;
