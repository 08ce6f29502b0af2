import { NotAWorkbook } from "./workbookProblem";

/** A file within a zip, as the zip's directory declares it. */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  /** Its bytes as they stand in the zip. */
  readonly packed: Uint8Array;
  /** How many bytes it says to unpack to. */
  readonly size: number;
}

// Section 4.3.7, 4.3.12 and 4.3.16 of the format's specification, PKWARE's APPNOTE.TXT 6.3.10:
// https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
const LOCAL = { signature: 0x04034b50, size: 30, nameLength: 26, extraLength: 28 };
const ENTRY = {
  signature: 0x02014b50,
  size: 46,
  flags: 8,
  method: 10,
  packedSize: 20,
  unpackedSize: 24,
  nameLength: 28,
  extraLength: 30,
  commentLength: 32,
  localOffset: 42,
};
const END = {
  signature: 0x06054b50,
  size: 22,
  longestComment: 0xffff,
  count: 10,
  directorySize: 12,
  offset: 16,
};
const FLAG = { encrypted: 1, sizeFollows: 8 };

/** What a field holds whose number stands elsewhere, since it is too large for the field. */
const ZIP64 = 0xffffffff;
const ZIP64_COUNT = 0xffff;

/** Lists the files within a zip by its directory alone; nothing is unpacked. */
export function entriesOf(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + END.count, true);
  const directorySize = view.getUint32(end + END.directorySize, true);
  let at = view.getUint32(end + END.offset, true);
  if (count === ZIP64_COUNT || directorySize === ZIP64 || at === ZIP64) throw zip64();
  return Array.from({ length: count }, () => {
    expectAt(view, at, ENTRY);
    const entry = entryAt(bytes, view, at);
    at += ENTRY.size + lengthsAt(view, at, ENTRY) + view.getUint16(at + ENTRY.commentLength, true);
    return entry;
  });
}

function endOf(view: DataView): number {
  const last = view.byteLength - END.size;
  for (let at = last; at >= Math.max(0, last - END.longestComment); at--) {
    if (view.getUint32(at, true) === END.signature) return at;
  }
  throw new NotAWorkbook("damaged", "the end of the file is missing");
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const flags = view.getUint16(at + ENTRY.flags, true);
  const packedSize = view.getUint32(at + ENTRY.packedSize, true);
  const size = view.getUint32(at + ENTRY.unpackedSize, true);
  const local = view.getUint32(at + ENTRY.localOffset, true);
  if ([packedSize, size, local].includes(ZIP64)) throw zip64();
  const name = nameAt(bytes, view, at);
  if (packedSize === 0 && (flags & FLAG.sizeFollows) !== 0 && !name.endsWith("/")) {
    throw new NotAWorkbook("damaged", `${name} does not tell its size`);
  }
  expectAt(view, local, LOCAL);
  const start = local + LOCAL.size + lengthsAt(view, local, LOCAL);
  if (start + packedSize > bytes.length) throw new NotAWorkbook("damaged", `${name} is cut off`);
  return {
    name,
    isEncrypted: (flags & FLAG.encrypted) !== 0,
    method: view.getUint16(at + ENTRY.method, true),
    packed: bytes.subarray(start, start + packedSize),
    size,
  };
}

function zip64(): NotAWorkbook {
  return new NotAWorkbook("tooLarge", "it is written as a zip of more than 4 GB (ZIP64)");
}

function nameAt(bytes: Uint8Array, view: DataView, at: number): string {
  const start = at + ENTRY.size;
  const length = view.getUint16(at + ENTRY.nameLength, true);
  return new TextDecoder().decode(bytes.subarray(start, start + length));
}

function lengthsAt(
  view: DataView,
  at: number,
  { nameLength, extraLength }: { readonly nameLength: number; readonly extraLength: number },
): number {
  return view.getUint16(at + nameLength, true) + view.getUint16(at + extraLength, true);
}

function expectAt(
  view: DataView,
  at: number,
  { signature, size }: { readonly signature: number; readonly size: number },
): void {
  const isThere = at + size <= view.byteLength && view.getUint32(at, true) === signature;
  if (!isThere) throw new NotAWorkbook("damaged", "its directory of files is broken");
}
