import { crc32 } from 'node:zlib';

/** A plain zip archive with its parts stored as they are, for readers that only take archives. */
export function writeZip(parts: ReadonlyMap<string, Buffer>): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of parts) {
    const nameBytes = Buffer.from(name, 'utf8');
    const head = headOf(content, nameBytes.length);
    const local = Buffer.concat([uint32(0x04034b50), head, nameBytes, content]);
    directory.push(
      Buffer.concat([uint32(0x02014b50), uint16(20), head, uint16(0), uint16(0), uint16(0), uint32(0), uint32(offset), nameBytes]),
    );
    files.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.concat([
    uint32(0x06054b50),
    uint16(0),
    uint16(0),
    uint16(parts.size),
    uint16(parts.size),
    uint32(central.length),
    uint32(offset),
    uint16(0),
  ]);
  return Buffer.concat([...files, central, end]);
}

/** The fields that the local header and the directory have in common; UTF-8 names, no compression. */
function headOf(content: Buffer, nameLength: number): Buffer {
  return Buffer.concat([
    uint16(20),
    uint16(0x0800),
    uint16(0),
    uint16(0),
    uint16(0x21),
    uint32(crc32(content)),
    uint32(content.length),
    uint32(content.length),
    uint16(nameLength),
    uint16(0),
  ]);
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
