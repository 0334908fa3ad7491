import { randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { hashToken, newToken } from '../../../platform/crypto/token.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { ApiKeyKind, ApiKeyScope } from '../../../vocabulary/api-key.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { calendarDateOf, isCalendarDate } from '../../../vocabulary/calendar-date.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { charactersOf, hintOf, secretLength, writeApiKey } from '../domain/api-key.ts';
import { insertApiKey } from '../storage/api-keys.ts';
import { recordAudit } from './record-audit.ts';

type Command = { name: string; kind: ApiKeyKind; scopes: readonly ApiKeyScope[]; expiresOn: string | null };

/** What is shown this once: the key, and the secret with which our callbacks are signed. */
export type NewApiKey = { id: Id; key: string; callbackSecret: string };

const newSecret = (): string => {
  let secret = '';
  while (secret.length < secretLength) secret += charactersOf(randomBytes(secretLength));
  return secret.slice(0, secretLength);
};

const readLastDay = (expiresOn: string | null) => {
  if (expiresOn === null) return null;
  if (isCalendarDate(expiresOn) && expiresOn >= calendarDateOf(new Date())) return expiresOn;
  const words = { sv: 'Välj en dag från och med i dag.', en: 'Choose today or a later day.' };
  throw new AppError(
    'invalidInput',
    { summarySv: 'sista dagen har varit.', summaryEn: 'the last day has passed.' },
    { fields: [{ field: 'expiresOn', ...words }] },
  );
};

/** Makes a key for a connected system. Neither the key nor the secret can be shown again. */
export const createApiKey = async (tx: Tx, actor: MemberActor, command: Command): Promise<NewApiKey> => {
  const { name, kind } = command;
  const expiresOn = readLastDay(command.expiresOn);
  const scopes = [...new Set(command.scopes)];
  const id = newId();
  const secret = newSecret();
  const key = writeApiKey(kind, secret, crc32);
  const callbackSecret = `bk_callback_${newToken()}`;
  await insertApiKey(tx, {
    id,
    organisationId: actor.organisationId,
    name,
    kind,
    scopes,
    hint: hintOf(kind, secret),
    keyHash: hashToken(key),
    callbackSecretSealed: processServices().cipher.encrypt(callbackSecret),
    createdBy: actor.personId,
    expiresOn,
  });
  const details = { kind, scopes: scopes.join(' ') };
  await recordAudit(tx, actor, { action: 'identity.apiKeyCreated', subjectType: 'apiKey', subjectId: id, details });
  return { id, key, callbackSecret };
};
