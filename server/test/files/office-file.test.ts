import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openOfficeFile } from '../../src/platform/files/office-file.ts';

const uint16 = (value: number): Buffer => Buffer.from([value & 0xff, value >> 8]);
const uint32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
};

/** One compressed part that claims to unpack to `declaredBytes`. */
const archive = (name: string, content: Buffer, declaredBytes = content.length): Buffer => {
  const packed = deflateRawSync(content);
  const head = Buffer.concat([
    uint16(0),
    uint16(8),
    uint32(0),
    uint32(crc32(content)),
    uint32(packed.length),
    uint32(declaredBytes),
    uint16(name.length),
    uint16(0),
  ]);
  const local = Buffer.concat([uint32(0x04034b50), uint16(20), head, Buffer.from(name), packed]);
  const central = Buffer.concat([
    uint32(0x02014b50),
    uint16(20),
    uint16(20),
    head,
    uint16(0),
    uint16(0),
    uint16(0),
    uint32(0),
    uint32(0),
    Buffer.from(name),
  ]);
  const end = Buffer.concat([
    uint32(0x06054b50),
    uint16(0),
    uint16(0),
    uint16(1),
    uint16(1),
    uint32(central.length),
    uint32(local.length),
    uint16(0),
  ]);
  return Buffer.concat([local, central, end]);
};

const refusal = (bytes: Buffer): Promise<unknown> =>
  openOfficeFile(bytes).then(
    () => 'opened',
    (error: { details: { reasonEn: string } }) => error.details.reasonEn,
  );

describe('a Word or Excel file from somebody else', () => {
  test('is opened, and handed on with exactly the parts that were checked', async () => {
    const { names, repack } = await openOfficeFile(archive('xl/workbook.xml', Buffer.from('<workbook/>')));
    expect(names).toEqual(['xl/workbook.xml']);
    expect(repack().includes('<workbook/>')).toBe(true);
  });

  test('that unpacks to far more than it weighs is refused, also when it lies about its size', async () => {
    const bomb = Buffer.alloc(60 * 1024 * 1024);
    expect(await refusal(archive('xl/worksheets/sheet1.xml', bomb))).toContain('unreasonably large');
    expect(await refusal(archive('xl/worksheets/sheet1.xml', bomb, 1000))).toContain('unreasonably large');
  });

  test('with definitions of its own in its XML is refused', async () => {
    expect(await refusal(archive('xl/workbook.xml', Buffer.from('<!DOCTYPE a [<!ENTITY b "c">]><a/>')))).toContain('no Office program');
  });

  test('that is cut off or no archive at all is told to be damaged', async () => {
    expect(await refusal(Buffer.from('PK\u0003\u0004 nothing more'))).toContain('damaged');
  });
});
