import { afterAll } from "vitest";
import type { Engine } from "../src/engine/engine";
import { filledInNode, openInNode } from "../src/engine/node";
import { type Ask, asker } from "../src/engine/query";
import { ownKnown } from "../src/own/ownKnown";
import { ownContents } from "../src/own/ownTables";
import { readOwn } from "../src/own/readOwn";
import { DERIVED } from "../src/queries/derived";
import { chosenFrom } from "./own/chosen";
import { PORTFOLIO, releaseFolder } from "./release";

/** The page's own engine over a release, started once for a file of tests. */
export async function askedOf(folder = releaseFolder()): Promise<{ engine: Engine; ask: Ask }> {
  const engine = await openInNode(folder, DERIVED);
  afterAll(() => engine.close());
  return { engine, ask: asker(async () => engine) };
}

/** The same over the small portfolio as its holder opens it. */
export async function askedOfRecords(): Promise<{ engine: Engine; ask: Ask }> {
  const { own } = await readOwn(chosenFrom(PORTFOLIO), ownKnown());
  const engine = await filledInNode(ownContents(own!), DERIVED);
  afterAll(() => engine.close());
  return { engine, ask: asker(async () => engine) };
}
