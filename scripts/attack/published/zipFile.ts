import { inflateRawSync } from "node:zlib";

const END = 0x06054b50;
const END_LENGTH = 22;
const ENTRY = 0x02014b50;
const STORED = 0;

/** The files of a ZIP by their paths in it, as its directory lists them; null where it is none that can be read. */
export function zipEntries(bytes: Uint8Array): ReadonlyMap<string, Buffer> | null {
  const zip = Buffer.from(bytes);
  try {
    // Without a comment the end is the last thing in the file.
    const end = zip.length - END_LENGTH;
    if (zip.readUInt32LE(end) !== END) return null;
    const entries = new Map<string, Buffer>();
    let at = zip.readUInt32LE(end + 16);
    for (let i = zip.readUInt16LE(end + 10); i > 0; i--) {
      if (zip.readUInt32LE(at) !== ENTRY) return null;
      const length = zip.readUInt16LE(at + 28);
      const path = zip.toString("utf8", at + 46, at + 46 + length);
      if (entries.has(path)) return null;
      entries.set(path, fileAt(zip, at));
      at += 46 + length + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    }
    return entries;
  } catch {
    return null;
  }
}

function fileAt(zip: Buffer, entry: number): Buffer {
  const local = zip.readUInt32LE(entry + 42);
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const packed = zip.subarray(start, start + zip.readUInt32LE(entry + 20));
  return zip.readUInt16LE(entry + 10) === STORED ? packed : inflateRawSync(packed);
}
