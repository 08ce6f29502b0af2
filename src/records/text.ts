import { error, type Fault, warning } from "./fault";

/** A file's text with every line end written `\n`, or what is wrong with it. */
export interface Text {
  /** Undefined where the bytes are no text. */
  readonly text: string | undefined;
  readonly faults: readonly Fault[];
}

const BYTE_ORDER_MARK = "\uFEFF";
const SAVE_AS_UTF8 = "Save it as CSV UTF-8";

/**
 * Reads a file's bytes as UTF-8. A byte-order mark at its start and line ends of Windows or of an old
 * Macintosh, which spreadsheets write, are read past and told as warnings. UTF-16, bytes that are no
 * UTF-8, NUL characters and byte-order marks within the text are refused, the first of them told.
 */
export function textFrom(bytes: Uint8Array, file: string): Text {
  if (startsAsUtf16(bytes)) return refused({ file }, "is UTF-16 text, not UTF-8", SAVE_AS_UTF8);
  const whole = decoded(bytes);
  if (whole === undefined) return notUtf8(bytes, file);
  const text = whole.replace(/^\uFEFF/, "");
  const lines = text.includes("\r") ? text.replaceAll(/\r\n?/g, "\n") : text;
  const stray = strayIn(lines);
  if (stray !== undefined) {
    const place = { file, row: lineAt(lines, stray.offset) };
    return refused(place, `the text holds ${stray.name}`, `Remove it, or: ${SAVE_AS_UTF8}`);
  }
  return { text: lines, faults: warningsOf(file, whole) };
}

function startsAsUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function decoded(bytes: Uint8Array, isWhole = true): string | undefined {
  try {
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    return decoder.decode(bytes, { stream: !isWhole });
  } catch {
    return undefined;
  }
}

function strayIn(text: string): { name: string; offset: number } | undefined {
  const found = [
    { name: "a NUL character", offset: text.indexOf("\u0000") },
    { name: "a byte-order mark in its midst", offset: text.indexOf(BYTE_ORDER_MARK) },
  ];
  return found.find(({ offset }) => offset >= 0);
}

function notUtf8(bytes: Uint8Array, file: string): Text {
  const offset = firstFaultyByte(bytes);
  const row = lineAt(new TextDecoder().decode(bytes.subarray(0, offset)).replaceAll("\r\n", "\n"));
  const value = (bytes[offset] ?? bytes.at(-1)!).toString(16).toUpperCase().padStart(2, "0");
  return refused({ file, row }, `byte ${offset} (${value}) is no UTF-8 text`, SAVE_AS_UTF8);
}

/** The longest beginning that still decodes ends there: every longer one fails too. */
function firstFaultyByte(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length + 1];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decoded(bytes.subarray(0, middle), false) === undefined) bad = middle;
    else good = middle;
  }
  return good;
}

function lineAt(text: string, offset = text.length): number {
  return text.slice(0, offset).split("\n").length;
}

function warningsOf(file: string, whole: string): Fault[] {
  const mark = warning(
    { file, row: 1 },
    "starts with a byte-order mark; it was read past",
    "Nothing need be done",
  );
  const carriage = whole.indexOf("\r");
  const ends = warning(
    { file, row: lineAt(whole, Math.max(carriage, 0)) },
    `has line ends of ${whole[carriage + 1] === "\n" ? "Windows" : "an old Macintosh"}; they were read as line ends`,
    "Nothing need be done",
  );
  return [...(whole.startsWith(BYTE_ORDER_MARK) ? [mark] : []), ...(carriage >= 0 ? [ends] : [])];
}

function refused(place: { file: string; row?: number }, fault: string, advice: string): Text {
  return { text: undefined, faults: [error(place, fault, advice)] };
}
