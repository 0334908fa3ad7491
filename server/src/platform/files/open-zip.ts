import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';

/**
 * Office files are zip archives, and an archive can unpack to a million times its size. The libraries that read
 * Word and Excel have no limit of their own, so the parts they need are unpacked here, under limits, and handed on
 * in a fresh archive: what they see is exactly what was checked.
 */
export type ZipLimits = { entries: number; totalBytes: number; partBytes: number; ratio: number };
export type OpenedZip =
  | { kind: 'opened'; names: string[]; parts: Map<string, Buffer> }
  | { kind: 'encrypted' }
  | { kind: 'damaged' }
  | { kind: 'suspicious'; why: { sv: string; en: string } };

type Entry = { name: string; method: number; flags: number; packedBytes: number; unpackedBytes: number; crc: number; offset: number };

export const OFFICE_LIMITS: ZipLimits = { entries: 2000, totalBytes: 100 * 1024 * 1024, partBytes: 40 * 1024 * 1024, ratio: 200 };

const END_SIGNATURE = 0x06054b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const RATIO_FROM_BYTES = 5 * 1024 * 1024;
const inflate = promisify(inflateRaw);

/** Unpacks the parts that `wanted` chooses, never writing more than the limits allow. */
export async function openZip(bytes: Buffer, wanted: (name: string) => boolean, limits: ZipLimits = OFFICE_LIMITS): Promise<OpenedZip> {
  const entries = readDirectory(bytes, limits.entries);
  if (entries === 'damaged') return { kind: 'damaged' };
  if (entries === 'tooMany') return suspicious(`fler än ${limits.entries} delar`, `more than ${limits.entries} parts`);
  if (entries.some((entry) => (entry.flags & 1) !== 0)) return { kind: 'encrypted' };
  const declared = entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0);
  if (declared > limits.totalBytes) return tooMuch(limits.totalBytes);
  if (declared > RATIO_FROM_BYTES && declared > bytes.length * limits.ratio)
    return suspicious(`${limits.ratio} gånger filens storlek`, `${limits.ratio} times the size of the file`);
  return unpack(bytes, entries, wanted, limits);
}

async function unpack(bytes: Buffer, entries: Entry[], wanted: (name: string) => boolean, limits: ZipLimits): Promise<OpenedZip> {
  const parts = new Map<string, Buffer>();
  let left = limits.totalBytes;
  for (const entry of entries) {
    if (!wanted(entry.name) || parts.has(entry.name)) continue;
    if (entry.unpackedBytes > limits.partBytes) return tooMuch(limits.partBytes);
    const part = await unpackEntry(bytes, entry, Math.min(left, limits.partBytes));
    if (part === 'tooLarge') return tooMuch(limits.totalBytes);
    if (part === 'damaged') return { kind: 'damaged' };
    left -= part.length;
    parts.set(entry.name, part);
  }
  return { kind: 'opened', names: entries.map((entry) => entry.name), parts };
}

/** The declared size is a claim; the limit on what is really written is what protects us. */
async function unpackEntry(bytes: Buffer, entry: Entry, limit: number): Promise<Buffer | 'damaged' | 'tooLarge'> {
  const packed = packedBytes(bytes, entry);
  if (!packed) return 'damaged';
  const part = entry.method === 0 ? packed : await inflateUpTo(packed, Math.min(limit, entry.unpackedBytes));
  if (part === 'damaged' || part === 'tooLarge') return part;
  if (part.length > limit) return 'tooLarge';
  return part.length === entry.unpackedBytes && crc32(part) === entry.crc ? part : 'damaged';
}

async function inflateUpTo(packed: Buffer, limit: number): Promise<Buffer | 'damaged' | 'tooLarge'> {
  try {
    return await inflate(packed, { maxOutputLength: Math.max(1, limit) });
  } catch (error) {
    return error instanceof RangeError || (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'tooLarge' : 'damaged';
  }
}

function packedBytes(bytes: Buffer, entry: Entry): Buffer | null {
  const { offset } = entry;
  if ((entry.method !== 0 && entry.method !== 8) || offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL_SIGNATURE)
    return null;
  const from = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  return from + entry.packedBytes <= bytes.length ? bytes.subarray(from, from + entry.packedBytes) : null;
}

function readDirectory(bytes: Buffer, maxEntries: number): Entry[] | 'damaged' | 'tooMany' {
  const end = findEnd(bytes);
  if (end === null) return 'damaged';
  const count = bytes.readUInt16LE(end + 10);
  if (count > maxEntries) return 'tooMany';
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== CENTRAL_SIGNATURE) return 'damaged';
    const nameBytes = bytes.readUInt16LE(at + 28);
    entries.push({
      flags: bytes.readUInt16LE(at + 8),
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packedBytes: bytes.readUInt32LE(at + 20),
      unpackedBytes: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
      name: bytes.toString('utf8', at + 46, at + 46 + nameBytes).replaceAll('\\', '/'),
    });
    at += 46 + nameBytes + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/** The end record is followed by a comment of at most 64 kB, so it is searched for from the back. */
function findEnd(bytes: Buffer): number | null {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at -= 1) {
    if (bytes.readUInt32LE(at) === END_SIGNATURE) return at;
  }
  return null;
}

function tooMuch(limitBytes: number): OpenedZip {
  const size = `${Math.round(limitBytes / 1024 / 1024)} MB`;
  return suspicious(`mer än ${size}`, `more than ${size}`);
}

function suspicious(sv: string, en: string): OpenedZip {
  return { kind: 'suspicious', why: { sv, en } };
}
