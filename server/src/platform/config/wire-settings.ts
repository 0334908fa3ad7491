import { join } from 'node:path';
import { z } from 'zod';
import type { ProcessRole } from './process-role.ts';
import type { SettingName } from './setting-definitions.ts';
import { StartError } from './start-error.ts';

type Raw = Record<SettingName, string | undefined>;

/** Certificate files of one role, and where it listens. */
export type WireRole = { certificateFiles: readonly string[]; port: number };

/** How this process takes part in the infrastructure of digital post. */
export type WireSettings = {
  isOn: boolean;
  recipientAddress: string;
  authorityAddress: string;
  rootsFile: string;
  eIdRootsFile: string | undefined;
  password: string | undefined;
  /** What people sign with when they get a mailbox. */
  bankId: { address: string; certificateFile: string; rootsFile: string } | undefined;
  asksRevocationLists: boolean;
  mediator: { certificateFiles: readonly string[] } | undefined;
  /** Senders' own certificates with keys, one file each. */
  senderFiles: readonly string[];
  register: WireRole | undefined;
  operator: (WireRole & { address: string; domain: string }) | undefined;
};

type WirePorts = { register: number; operator: number };

export const demoOperatorDomain = 'brevlada.budkavle.example';

/** Files that the demo makes for itself at its first start, and addresses on loopback. */
export const demoWire = (raw: Raw, dataDir: string, ports: WirePorts): Partial<Raw> => {
  const file = (name: string): string => join(dataDir, 'certificates', `${name}.pem`);
  const registerPort = raw.REGISTER_PORT ?? String(ports.register);
  const operatorPort = raw.OPERATOR_PORT ?? String(ports.operator);
  return {
    RECIPIENT_ADDRESS: raw.RECIPIENT_ADDRESS ?? `https://localhost:${registerPort}/Recipient/v3`,
    AUTHORITY_ADDRESS: raw.AUTHORITY_ADDRESS ?? `https://localhost:${registerPort}/Authority`,
    OPERATOR_ADDRESS: raw.OPERATOR_ADDRESS ?? `https://localhost:${operatorPort}/service/v3`,
    OPERATOR_DOMAIN: raw.OPERATOR_DOMAIN ?? demoOperatorDomain,
    MEDIATOR_CERTIFICATES: raw.MEDIATOR_CERTIFICATES ?? file('mediator'),
    OPERATOR_CERTIFICATES: raw.OPERATOR_CERTIFICATES ?? file('operator'),
    REGISTER_CERTIFICATES: raw.REGISTER_CERTIFICATES ?? file('register'),
    WIRE_ROOTS: raw.WIRE_ROOTS ?? file('root'),
    // The test e-ID hands its root over in the process.
    E_ID_ROOTS: raw.E_ID_ROOTS ?? 'demo',
    REVOCATION: 'off',
  };
};

const port = z.coerce.number().int().min(1).max(65_535);

const readPort = (name: 'REGISTER_PORT' | 'OPERATOR_PORT', raw: Raw, fallback: number): number => {
  if (raw[name] === undefined) return fallback;
  const parsed = port.safeParse(raw[name]);
  if (!parsed.success) throw new StartError(`The setting ${name} is not a port number. See docs/configuration.md.`);
  return parsed.data;
};

const files = (text: string): string[] =>
  text
    .split(',')
    .map((file) => file.trim())
    .filter((file) => file !== '');

const demand = (raw: Raw, names: readonly SettingName[], why: string): void => {
  const missing = names.filter((name) => raw[name] === undefined);
  if (missing.length > 0) throw new StartError(`${why} needs ${missing.join(', ')}. docs/configuration.md says how.`);
};

const readOperator = (raw: Raw, ports: WirePorts): WireSettings['operator'] => {
  if (raw.OPERATOR_CERTIFICATES === undefined) return undefined;
  demand(raw, ['OPERATOR_ADDRESS', 'OPERATOR_DOMAIN', 'WIRE_ROOTS', 'RECIPIENT_ADDRESS', 'AUTHORITY_ADDRESS'], 'A mailbox operator');
  return {
    certificateFiles: files(raw.OPERATOR_CERTIFICATES),
    port: readPort('OPERATOR_PORT', raw, ports.operator),
    address: raw.OPERATOR_ADDRESS ?? '',
    domain: raw.OPERATOR_DOMAIN ?? '',
  };
};

const readRegister = (raw: Raw, ports: WirePorts): WireSettings['register'] => {
  if (raw.REGISTER_CERTIFICATES === undefined) return undefined;
  demand(raw, ['WIRE_ROOTS', 'E_ID_ROOTS'], 'A register');
  return { certificateFiles: files(raw.REGISTER_CERTIFICATES), port: readPort('REGISTER_PORT', raw, ports.register) };
};

const readBankId = (raw: Raw): WireSettings['bankId'] => {
  if (raw.BANKID_CERTIFICATE === undefined) return undefined;
  demand(raw, ['BANKID_ROOTS'], 'Signing with BankID');
  return { address: raw.BANKID_ADDRESS ?? '', certificateFile: raw.BANKID_CERTIFICATE, rootsFile: raw.BANKID_ROOTS ?? '' };
};

const roleNeeds: Partial<Record<ProcessRole, SettingName>> = { register: 'REGISTER_CERTIFICATES', operator: 'OPERATOR_CERTIFICATES' };

/** Reads how this process takes part in digital post. Throws `StartError` when a role lacks what it needs. */
export const readWire = (raw: Raw, role: ProcessRole, ports: WirePorts): WireSettings => {
  const isOn = raw.DIGITAL_POST === 'on';
  const needed = roleNeeds[role];
  if (needed !== undefined) demand(raw, [needed], `ROLE=${role}`);
  return {
    isOn,
    recipientAddress: raw.RECIPIENT_ADDRESS ?? '',
    authorityAddress: raw.AUTHORITY_ADDRESS ?? '',
    rootsFile: raw.WIRE_ROOTS ?? '',
    eIdRootsFile: raw.E_ID_ROOTS,
    password: raw.CERTIFICATE_PASSWORD,
    bankId: readBankId(raw),
    asksRevocationLists: raw.REVOCATION === 'lists',
    mediator: isOn && raw.MEDIATOR_CERTIFICATES !== undefined ? { certificateFiles: files(raw.MEDIATOR_CERTIFICATES) } : undefined,
    senderFiles: isOn ? files(raw.SENDER_CERTIFICATES ?? '') : [],
    register: isOn ? readRegister(raw, ports) : undefined,
    operator: isOn ? readOperator(raw, ports) : undefined,
  };
};
