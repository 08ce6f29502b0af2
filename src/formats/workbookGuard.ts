import { MOST_UNPACKED } from "./caps";
import { refuseUnlessSmall } from "./workbookExtent";
import { NotAWorkbook } from "./workbookProblem";
import { entriesOf, type ZipEntry } from "./zipDirectory";
import { unpacked } from "./zipUnpack";

/** Excel writes some dozens. */
const MOST_ENTRIES = 10_000;

/** What large tables reach is 30 to 1; zip bombs go to 1000 to 1. */
const MOST_RATIO = 200;
const SMALL = 1e6;

const ZIP = [0x50, 0x4b];
/** Excel before 2007, and whatever is protected by a password: [MS-CFB] 2.2. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** The name of the part that holds a protected workbook: [MS-OFFCRYPTO] 2.3.4.4. */
const PROTECTED_PART = "EncryptedPackage";

const CONTENT_TYPES = "[Content_Types].xml";

/** Refuses bytes that are no workbook of Excel, or that would unpack to more than any portfolio. */
export async function refuseUnlessWorkbook(bytes: Uint8Array): Promise<void> {
  if (bytes.length === 0) throw new NotAWorkbook("empty", "it has no bytes");
  if (startsWith(bytes, COMPOUND_FILE)) throw compoundFile(bytes);
  if (!startsWith(bytes, ZIP)) throw new NotAWorkbook("noZip", "it does not begin as a zip does");
  const entries = entriesOf(bytes);
  refuseUnlessPlain(entries);
  refuseUnlessBounded(entries);
  for (const entry of entries) await refuseUnlessSafe(entry);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

function compoundFile(bytes: Uint8Array): NotAWorkbook {
  const utf16 = new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length & ~1));
  return utf16.includes(PROTECTED_PART)
    ? new NotAWorkbook("protected", "it is encrypted")
    : new NotAWorkbook("oldExcel", "it is a compound file, as Excel wrote before 2007");
}

function refuseUnlessPlain(entries: readonly ZipEntry[]): void {
  const has = (name: string | RegExp) =>
    entries.some((entry) =>
      typeof name === "string" ? entry.name === name : name.test(entry.name),
    );
  if (entries.some(({ isEncrypted }) => isEncrypted)) {
    throw new NotAWorkbook("protected", "its files are encrypted");
  }
  if (has(/(^|\/)vbaProject\.bin$/i)) throw new NotAWorkbook("macros", "it holds macros");
  if (has("xl/workbook.bin")) throw new NotAWorkbook("binaryExcel", "it is written in binary");
  if (!has(CONTENT_TYPES) || !has("_rels/.rels")) {
    throw new NotAWorkbook("noWorkbook", "it is a zip of something else");
  }
}

function refuseUnlessBounded(entries: readonly ZipEntry[]): void {
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  const isBomb = ({ size, packed }: ZipEntry) => size > SMALL && size > MOST_RATIO * packed.length;
  const dense = entries.find(isBomb);
  if (size > MOST_UNPACKED) {
    throw new NotAWorkbook("tooLarge", `it would unpack to ${Math.ceil(size / 1e6)} MB`);
  }
  if (dense !== undefined) {
    const ratio = Math.floor(dense.size / Math.max(1, dense.packed.length));
    throw new NotAWorkbook("tooLarge", `${dense.name} would unpack to ${ratio} times its size`);
  }
  if (entries.length > MOST_ENTRIES) {
    throw new NotAWorkbook("tooLarge", `it holds ${entries.length} files`);
  }
}

async function refuseUnlessSafe(entry: ZipEntry): Promise<void> {
  const text = new TextDecoder().decode(await unpacked(entry));
  if (entry.name !== CONTENT_TYPES) return refuseUnlessSmall(text);
  if (text.includes("macroEnabled")) throw new NotAWorkbook("macros", "it says it may hold macros");
  const isWorkbook = /spreadsheetml\.(sheet|template)\.main\+xml/.test(text);
  if (!isWorkbook) throw new NotAWorkbook("noWorkbook", "it holds no workbook");
}
