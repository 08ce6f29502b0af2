import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { download } from "../../src/engine/download";

const answer = vi.fn<(url: string, init: RequestInit) => Promise<Response>>();
const { signal } = new AbortController();

beforeEach(() => {
  vi.stubGlobal("fetch", answer);
  vi.stubGlobal("document", { baseURI: "https://host.invalid/atlas/" });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  answer.mockReset();
});

const text = async (bytes: Promise<ArrayBuffer>) => new TextDecoder().decode(await bytes);

/** A body that comes in pieces, and never ends unless it is told to. */
function body(pieces: readonly (string | Uint8Array)[], ends: boolean): ReadableStream {
  return new ReadableStream({
    start(out) {
      for (const piece of pieces) {
        out.enqueue(typeof piece === "string" ? new TextEncoder().encode(piece) : piece);
      }
      if (ends) out.close();
    },
  });
}

/** As `fetch` does: the body fails with the signal's reason when the signal is aborted. */
function stalled({ signal: inner }: RequestInit): Response {
  const waiting = new ReadableStream({
    start(out) {
      out.enqueue(new TextEncoder().encode("some"));
      inner!.addEventListener("abort", () => out.error(inner!.reason));
    },
  });
  return new Response(waiting);
}

it("gives a file’s bytes and tells of each piece", async () => {
  answer.mockResolvedValue(new Response(body(["one ", "two"], true)));
  const pieces: number[] = [];
  const bytes = download("data/a.parquet", { signal, onBytes: (n) => pieces.push(n) });
  expect(await text(bytes)).toBe("one two");
  expect(pieces).toEqual([4, 3]);
});

it("unpacks what comes packed, and counts what came over the line", async () => {
  const packed = gzipSync("engine ".repeat(100));
  answer.mockResolvedValue(new Response(body([packed], true)));
  const onBytes = vi.fn();
  expect(await text(download("duckdb.wasm.gz", { signal, onBytes }))).toBe("engine ".repeat(100));
  expect(onBytes).toHaveBeenCalledExactlyOnceWith(packed.length);
});

it("gives an empty file as nothing", async () => {
  answer.mockResolvedValue(new Response(body([], true)));
  expect((await download("a", { signal })).byteLength).toBe(0);
});

it.each<[string, Response | Error, string]>([
  ["is not there", new Response("", { status: 404 }), "the site answered 404"],
  [
    "is a page in its place",
    new Response("<!doctype html>", { headers: { "content-type": "text/html; charset=utf-8" } }),
    "the site answered with a page in its place",
  ],
  ["cannot be had at all", new TypeError("Failed to fetch"), "Failed to fetch"],
])("says which file and why when it %s", async (_, answered, cause) => {
  if (answered instanceof Error) answer.mockRejectedValue(answered);
  else answer.mockResolvedValue(answered);
  await expect(download("data/demo-1/stages.parquet?x=1", { signal })).rejects.toThrow(
    `stages.parquet could not be loaded: ${cause}`,
  );
});

it("gives up when nothing comes for half a minute, and not while something does", async () => {
  vi.useFakeTimers();
  let more: ReadableStreamDefaultController<Uint8Array> | undefined;
  answer.mockImplementation(async (_, { signal: inner }) => {
    const slow = new ReadableStream<Uint8Array>({
      start(out) {
        more = out;
        inner!.addEventListener("abort", () => out.error(inner!.reason));
      },
    });
    return new Response(slow);
  });
  const given = download("data/stages.parquet", { signal }).catch((error: Error) => error.message);
  await vi.advanceTimersByTimeAsync(20_000);
  more!.enqueue(new Uint8Array(1));
  await vi.advanceTimersByTimeAsync(20_000);
  expect(vi.getTimerCount()).toBe(1);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await given).toBe("stages.parquet could not be loaded: nothing came for 30 seconds");
  expect(vi.getTimerCount()).toBe(0);
});

it("ends with the reader’s own reason when the reader ends it", async () => {
  const ending = new AbortController();
  const reason = new DOMException("The start was stopped.", "AbortError");
  answer.mockImplementation(async (_, init) => stalled(init));
  const given = download("duckdb.wasm.gz", { signal: ending.signal });
  const settled = expect(given).rejects.toBe(reason);
  await vi.waitFor(() => expect(answer).toHaveBeenCalled());
  ending.abort(reason);
  await settled;
});

it("asks the site anew only where it is told to", async () => {
  answer.mockImplementation(async () => new Response("x"));
  await download("a.parquet", { signal });
  await download("release.json", { signal, cache: "no-cache" });
  expect(answer.mock.calls.map(([, { cache }]) => cache)).toEqual(["default", "no-cache"]);
});
