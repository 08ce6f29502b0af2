import { gunzipSync, inflateRawSync } from "node:zlib";

/** How a gzip file begins that has no name, no comment and no date in its head. */
const HEAD = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0];

const HEAD_LENGTH = 10;

/** A checksum and a length. */
const TAIL_LENGTH = 8;

/** What one packed text is; throws where it is no gzip, is cut off, or holds anything beside the text. */
export function unpackedText(bytes: Uint8Array): string {
  const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(gunzipSync(bytes));
  const isPlain = HEAD.every((byte, i) => bytes[i] === byte);
  if (!isPlain || HEAD_LENGTH + packedLength(bytes) + TAIL_LENGTH !== bytes.byteLength) {
    throw new Error("there is more in it than what is packed");
  }
  return text;
}

function packedLength(bytes: Uint8Array): number {
  // With `info` there is the engine too, which knows how much it took; Node’s types do not say so.
  const { engine } = inflateRawSync(bytes.subarray(HEAD_LENGTH), {
    info: true,
  }) as unknown as { readonly engine: { readonly bytesWritten: number } };
  return engine.bytesWritten;
}

/** What a text of JSON says; throws where it is none, or says more than can be read, such as one key twice. */
export function plainJson(text: string): unknown {
  const said: unknown = JSON.parse(text);
  const bare = text.replaceAll(/("(?:[^"\\]|\\.)*")|\s+/g, "$1");
  if (bare !== JSON.stringify(said)) throw new Error("it says more than can be read");
  return said;
}
