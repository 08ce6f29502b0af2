import { NotAWorkbook } from "./workbookProblem";
import type { ZipEntry } from "./zipDirectory";

const STORED = 0;
const DEFLATED = 8;

/** Unpacks one file of a zip, and stops as soon as it is longer than it said. */
export async function unpacked(entry: ZipEntry): Promise<Uint8Array> {
  if (entry.method === STORED) return asLongAsSaid(entry, entry.packed);
  if (entry.method !== DEFLATED) {
    throw new NotAWorkbook(
      "damaged",
      `${entry.name} is packed in an unknown way (${entry.method})`,
    );
  }
  const whole = new Uint8Array(entry.size);
  let length = 0;
  for await (const chunk of chunksOf(entry)) {
    if (length + chunk.length > entry.size) throw longerThanSaid(entry);
    whole.set(chunk, length);
    length += chunk.length;
  }
  return asLongAsSaid(entry, whole.subarray(0, length));
}

async function* chunksOf({ name, packed }: ZipEntry): AsyncGenerator<Uint8Array> {
  const inflater = new DecompressionStream("deflate-raw");
  const reader = new Blob([packed as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(inflater)
    .getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch (fault) {
    throw new NotAWorkbook("damaged", `${name} cannot be unpacked (${(fault as Error).message})`);
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function asLongAsSaid(entry: ZipEntry, bytes: Uint8Array): Uint8Array {
  if (bytes.length > entry.size) throw longerThanSaid(entry);
  if (bytes.length < entry.size) throw new NotAWorkbook("damaged", `${entry.name} is cut off`);
  return bytes;
}

function longerThanSaid({ name }: ZipEntry): NotAWorkbook {
  return new NotAWorkbook("damaged", `${name} is longer than it says`);
}
