import { crc32, deflateRawSync } from 'node:zlib';

export interface ArchivePart {
  name: string;
  content: string | Uint8Array;
  /** How large the archive says that the part is; true where it is left out. */
  saysSize?: number;
  /** Not packed, as OpenDocument's first part is. */
  stored?: boolean;
}

/** A zip archive as office programs write them. */
export const archiveOf = (parts: ArchivePart[]): Uint8Array => {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const { name, content, saysSize, stored } of parts) {
    const bytes = Buffer.from(content as string);
    const packed = stored ? bytes : deflateRawSync(bytes);
    const called = Buffer.from(name);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(stored ? 0 : 8, 4);
    head.writeUInt32LE(crc32(bytes), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(saysSize ?? bytes.length, 18);
    head.writeUInt16LE(called.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    local.push(Buffer.from('PK\u0003\u0004'), head, called, packed);
    central.push(Buffer.from('PK\u0001\u0002\u0014\0'), head, tail, called);
    at += 4 + head.length + called.length + packed.length;
  }
  const end = Buffer.alloc(18);
  const list = Buffer.concat(central);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(at, 12);
  return Uint8Array.from(Buffer.concat([...local, list, Buffer.from('PK\u0005\u0006'), end]));
};
