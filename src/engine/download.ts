import { stallWatch } from "./stallWatch";

export interface DownloadCalls {
  readonly signal: AbortSignal;
  /** Told the bytes of each piece as it comes. */
  readonly onBytes?: (bytes: number) => void;
  readonly cache?: RequestCache;
}

/**
 * Downloads a file of this site, unpacking gzip; rejects with the file's name and the cause when it is
 * not there, is a page in its place, or stops coming.
 */
export async function download(url: string, calls: DownloadCalls): Promise<ArrayBuffer> {
  const watch = stallWatch(calls.signal);
  const count = new TransformStream<Bytes, Bytes>({
    transform(piece, out) {
      watch.alive();
      calls.onBytes?.(piece.byteLength);
      out.enqueue(piece);
    },
  });
  try {
    const response = await fetch(url, { signal: watch.signal, cache: calls.cache ?? "default" });
    if (!response.ok) throw new Error(`the site answered ${response.status}`);
    if (response.headers.get("content-type")?.startsWith("text/html")) {
      throw new Error("the site answered with a page in its place");
    }
    const pieces = await unpacked(response.body!.pipeThrough(count));
    return await new Response(pieces).arrayBuffer();
  } catch (error) {
    calls.signal.throwIfAborted();
    const cause: unknown = watch.signal.aborted ? watch.signal.reason : error;
    const name = new URL(url, document.baseURI).pathname.split("/").at(-1);
    throw new Error(`${name} could not be loaded: ${causeOf(cause)}`);
  } finally {
    watch.end();
  }
}

function causeOf(cause: unknown): string {
  if (globalThis.navigator?.onLine === false) return "there is no network";
  return cause instanceof Error ? cause.message : String(cause);
}

type Bytes = Uint8Array<ArrayBuffer>;

// Some hosts say that a .gz file is encoded, and the browser unpacks it; others hand it over packed.
async function unpacked(stream: ReadableStream<Bytes>): Promise<ReadableStream<Bytes>> {
  const reader = stream.getReader();
  const first = await reader.read();
  const whole = new ReadableStream<Bytes>({
    start(out) {
      if (first.value) out.enqueue(first.value);
    },
    async pull(out) {
      const { done, value } = await reader.read();
      if (done) out.close();
      else out.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
  const packed = first.value?.[0] === 0x1f && first.value[1] === 0x8b;
  return packed ? whole.pipeThrough(new DecompressionStream("gzip")) : whole;
}
