import type { PgBoss } from 'pg-boss';
import type { FieldCipher } from './crypto/field-cipher.ts';

/**
 * What every use case may need besides its transaction: one of each per process, bound once by `app/start.ts`
 * (or by a test) before the first request. Kept out of the use cases' parameters so that they stay `(tx, actor, command)`.
 */
export type ProcessServices = {
  cipher: FieldCipher;
  boss: PgBoss;
  publicUrl: string;
  smtp: { url: string; from: string; connections: number };
};

let bound: ProcessServices | undefined;

export const bindProcessServices = (services: ProcessServices): void => {
  bound = services;
};

export const processServices = (): ProcessServices => {
  if (bound === undefined) throw new Error('bindProcessServices() must run before the first use case');
  return bound;
};
