import { tag } from '../certificate/der.ts';

/** Just enough DER writing to make certificates for demonstrations and tests. */
export const der = (tagByte: number, ...contents: readonly Uint8Array[]): Buffer => {
  const content = Buffer.concat(contents);
  return Buffer.concat([Buffer.from([tagByte]), lengthOf(content.length), content]);
};

const lengthOf = (length: number): Buffer => {
  if (length < 0x80) return Buffer.from([length]);
  const hex = length.toString(16);
  const bytes = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex');
  return Buffer.concat([Buffer.from([0x80 | bytes.length]), bytes]);
};

export const derSequence = (...contents: readonly Uint8Array[]): Buffer => der(tag.sequence, ...contents);

/** DER wants the members of a set in the order of their bytes. */
export const derSet = (...members: readonly Buffer[]): Buffer => der(tag.set, ...members.toSorted((one, other) => one.compare(other)));

export const derObjectIdentifier = (dotted: string): Buffer => {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  return der(tag.objectIdentifier, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
};

const base128 = (arc: number): number[] => {
  const bytes = [arc & 0x7f];
  for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128)) bytes.unshift((left & 0x7f) | 0x80);
  return bytes;
};

export const derTrue = der(tag.boolean, Buffer.from([0xff]));

export const derInteger = (value: number): Buffer => der(tag.integer, Buffer.from([value]));

/** A positive number from its bytes; a leading zero keeps it positive. */
export const derNumber = (bytes: Uint8Array): Buffer =>
  der(tag.integer, (bytes[0] ?? 0) & 0x80 ? Buffer.concat([Buffer.from([0]), bytes]) : bytes);

export const derBitString = (content: Uint8Array): Buffer => der(tag.bitString, Buffer.from([0]), content);

export const derUtcTime = (date: Date): Buffer => {
  const [day = '', time = ''] = date.toISOString().split('T');
  return der(tag.utcTime, Buffer.from(`${day.replaceAll('-', '').slice(2)}${time.slice(0, 8).replaceAll(':', '')}Z`));
};
