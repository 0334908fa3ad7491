import { refuse } from '../problem.ts';

/** One DER value: its tag byte, its content and, for signatures over it, the whole of it. */
export type Der = {
  readonly tag: number;
  readonly content: Buffer;
  readonly whole: Buffer;
};

export const tag = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  objectIdentifier: 0x06,
  utf8String: 0x0c,
  printableString: 0x13,
  ia5String: 0x16,
  utcTime: 0x17,
  generalizedTime: 0x18,
  bmpString: 0x1e,
  sequence: 0x30,
  set: 0x31,
} as const;

const damaged = (): never => refuse('badCertificate', 'the certificate or revocation list is not valid DER');

const maxLengthBytes = 4;

/** Reads the value at `offset`. Only definite lengths and tags of one byte, which is all that X.509 uses. */
export const readDer = (bytes: Buffer, offset = 0): Der => {
  const tagByte = bytes[offset];
  const first = bytes[offset + 1];
  if (tagByte === undefined || first === undefined || (tagByte & 0x1f) === 0x1f) return damaged();
  const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
  if (first === 0x80 || lengthBytes > maxLengthBytes || offset + 2 + lengthBytes > bytes.length) return damaged();
  const length = lengthBytes === 0 ? first : bytes.readUIntBE(offset + 2, lengthBytes);
  const start = offset + 2 + lengthBytes;
  if (start + length > bytes.length) return damaged();
  return { tag: tagByte, content: bytes.subarray(start, start + length), whole: bytes.subarray(offset, start + length) };
};

/** The values inside a constructed value. */
export const derChildren = ({ content }: Der): Der[] => {
  const children: Der[] = [];
  for (let offset = 0; offset < content.length; ) {
    const child = readDer(content, offset);
    children.push(child);
    offset += child.whole.length;
  }
  return children;
};

export const objectIdentifier = ({ content }: Der): string => {
  const arcs: number[] = [];
  let arc = 0;
  for (const byte of content) {
    arc = arc * 128 + (byte & 0x7f);
    if (byte & 0x80) continue;
    if (arcs.length === 0) arcs.push(Math.min(2, Math.floor(arc / 40)), arc - 40 * Math.min(2, Math.floor(arc / 40)));
    else arcs.push(arc);
    arc = 0;
  }
  return arcs.join('.');
};

/** Text of the string types that occur in names. */
export const derText = ({ tag: tagByte, content }: Der): string => {
  if (tagByte === tag.bmpString) return Buffer.from(content).swap16().toString('utf16le');
  return content.toString(tagByte === tag.utf8String ? 'utf8' : 'latin1');
};

export const derTime = ({ tag: tagByte, content }: Der): Date => {
  const text = content.toString('latin1');
  const [, year = '', month, day, hour, minute, second] = /^(\d{2}|\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})Z$/.exec(text) ?? damaged();
  // RFC 5280 4.1.2.5.1: two digits from 50 on are the 1900s.
  const century = tagByte === tag.utcTime ? (Number(year) >= 50 ? '19' : '20') : '';
  return new Date(`${century}${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
};

export const at = (values: readonly Der[], index: number): Der => values[index] ?? damaged();
