import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, sep } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { type Kind, kindOf, now, type Piece, type Speed } from "./wire";

/** A host of one folder: where it is, how fast its line is, what went over it. */
export interface Host {
  readonly url: string;
  /** Lets everything from now on pass at a speed; undefined as fast as can be. */
  setSpeed(speed: Speed | undefined): void;
  /** How long, in seconds, a browser may keep what it got before it asks again. */
  setAge(seconds: number): void;
  /** What has passed since the last call. */
  taken(): Piece[];
  /** Waits until nothing has passed for so many milliseconds. */
  quiet(milliseconds: number): Promise<void>;
  close(): void;
}

interface File {
  readonly body: Buffer;
  readonly type: string;
  readonly isPacked: boolean;
  readonly etag: string;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

/** Files that are packed as they lie: packing again would not make them smaller. */
const AS_THEY_LIE = new Set([".gz", ".parquet", ".zip", ".png", ".xlsx"]);

/** Bytes that pass in one go, so that files on their way share the line. */
const PIECE = 4096;

/**
 * Serves a folder as a good plain static host does, for all sides alike: HTTP/1.1, `index.html` for a folder, ETags, and
 * everything that is not packed already packed with gzip (level 9), WebAssembly and Arrow streams among it, before the
 * first request. A slow line is made here rather than in the browser: so workers and service workers are held to it too.
 */
export async function hostOf(folder: string): Promise<Host> {
  const files = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [
        `/${path.slice(join(folder, sep).length).replaceAll(sep, "/")}`,
        fileAt(path),
      ]),
  );
  let [speed, free, age]: [Speed | undefined, number, number] = [undefined, 0, 600];
  let passed: Piece[] = [];
  let busy = 0;

  const pass = async (bytes: number) => {
    if (speed === undefined) return;
    free = Math.max(free, now()) + (bytes * 8000) / speed.bitsPerSecond;
    await pause(free - now());
  };
  const send = async (response: ServerResponse, kind: Kind, file: File | undefined) => {
    const before = response.socket?.bytesWritten ?? 0;
    response.flushHeaders();
    const head = (response.socket?.bytesWritten ?? before) - before;
    passed.push({ at: now(), kind, bytes: head });
    const body = file?.body ?? Buffer.alloc(0);
    for (let at = 0; at < body.length && !response.destroyed; at += PIECE) {
      const piece = body.subarray(at, speed === undefined ? body.length : at + PIECE);
      await pass(piece.length);
      response.write(piece);
      passed.push({ at: now(), kind, bytes: piece.length });
      if (speed === undefined) break;
    }
    response.end();
  };

  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? "/", "http://host.invalid").pathname;
    const found = files.get(path.endsWith("/") ? `${path}index.html` : path);
    const file = found ?? files.get("/404.html");
    busy += 1;
    if (speed !== undefined) await pause(speed.latency);
    const kind = request.headers["service-worker"] === "script" ? "update" : kindOf(path);
    const isKnown = found !== undefined && request.headers["if-none-match"] === found.etag;
    response.statusCode = isKnown ? 304 : found === undefined ? 404 : 200;
    response.setHeader("cache-control", age > 0 ? `max-age=${age}` : "no-cache");
    if (found !== undefined) response.setHeader("etag", found.etag);
    if (file !== undefined && !isKnown) {
      response.setHeader("content-type", file.type);
      response.setHeader("content-length", file.body.length);
      if (file.isPacked) response.setHeader("content-encoding", "gzip");
    }
    await send(response, kind, isKnown ? undefined : file);
    busy -= 1;
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    setSpeed(next) {
      speed = next;
    },
    setAge(seconds) {
      age = seconds;
    },
    taken() {
      const pieces = passed;
      passed = [];
      return pieces;
    },
    async quiet(milliseconds) {
      const since = now();
      for (;;) {
        const rest =
          Math.max(since, passed.at(-1)?.at ?? 0, busy > 0 ? now() : 0) + milliseconds - now();
        if (rest <= 0) return;
        await pause(rest);
      }
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function fileAt(path: string): File {
  const [raw, ending] = [readFileSync(path), extname(path)];
  const isPacked = !AS_THEY_LIE.has(ending);
  const body = isPacked ? gzipSync(raw, { level: 9 }) : raw;
  const etag = `"${createHash("sha256").update(raw).digest("hex").slice(0, 16)}"`;
  return { body, etag, isPacked, type: TYPES[ending] ?? "application/octet-stream" };
}
