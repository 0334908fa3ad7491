import { randomFillSync } from 'node:crypto';

/** A UUID version 7 (RFC 9562, section 5.7) as lower-case text: sorts by the time it was made. */
export type Id = string;

const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

const idBytes = 16;
const pool = Buffer.alloc(idBytes * 256);
let used = pool.length;

/** Random bytes for one id, by the hundred: asking for sixteen at a time takes longer than all the rest. Each is used once. */
const nextRandom = (): Buffer => {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += idBytes;
  return pool.subarray(used - idBytes, used);
};

/** Makes a new UUIDv7. SQL's `uuidv7()` exists in PostgreSQL 18 only, so ids are made here. */
export const newId = (nowMs: number = Date.now()): Id => {
  const bytes = nextRandom();
  bytes.writeUIntBE(nowMs, 0, 6);
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
};

export const isId = (text: string): text is Id => pattern.test(text);
