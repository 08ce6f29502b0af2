import { afterAll } from "vitest";
import type { Engine } from "../src/engine/engine";
import { openInNode } from "../src/engine/node";
import { type Ask, asker } from "../src/engine/query";
import { DERIVED } from "../src/queries/derived";
import { releaseFolder } from "./release";

/** The page's own engine over a release, started once for a file of tests. */
export async function askedOf(folder = releaseFolder()): Promise<{ engine: Engine; ask: Ask }> {
  const engine = await openInNode(folder, DERIVED);
  afterAll(() => engine.close());
  return { engine, ask: asker(async () => engine) };
}
