import { crc32, inflateRawSync } from 'node:zlib';

export interface ZippedFile {
  path: string;
  stored: boolean;
  content: Buffer;
}

/** Reads an archive by its directory, and holds it against the files themselves; throws where they disagree. */
export function readZip(bytes: Uint8Array): ZippedFile[] {
  const file = Buffer.from(bytes);
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0) throw new Error('no end of directory');
  const count = file.readUInt16LE(end + 10);
  let at = file.readUInt32LE(end + 16);
  return Array.from({ length: count }, () => {
    if (file.readUInt32LE(at) !== 0x02014b50) throw new Error(`no entry of the directory at ${at}`);
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset));
    const local = file.readUInt32LE(at + 42);
    const path = file.toString('utf8', at + 46, at + 46 + nameLength!);
    if (file.readUInt32LE(local) !== 0x04034b50) throw new Error(`${path}: no file at ${local}`);
    // From the version needed to the length of the name both say the same.
    if (!file.subarray(local + 4, local + 28).equals(file.subarray(at + 6, at + 30)))
      throw new Error(`${path}: file and directory disagree`);
    const start = local + 30 + nameLength! + file.readUInt16LE(local + 28);
    const packed = file.subarray(start, start + file.readUInt32LE(at + 20));
    const stored = file.readUInt16LE(at + 10) === 0;
    const content = stored ? packed : inflateRawSync(packed);
    if (crc32(content) !== file.readUInt32LE(at + 16)) throw new Error(`${path}: its sum is wrong`);
    at += 46 + nameLength! + extraLength! + commentLength!;
    return { path, stored, content };
  });
}
