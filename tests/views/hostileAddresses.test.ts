import { DuckDBConnection } from "@duckdb/duckdb-wasm/blocking";
import fc from "fast-check";
import { JSDOM } from "jsdom";
import { createStaticHandler } from "react-router";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { drawerOf } from "../../scripts/prerender/draw";
import { calculateHere } from "../../src/calculations/here";
import type { Answer, Engine } from "../../src/engine/engine";
import { asker } from "../../src/engine/query";
import { starterOf } from "../../src/engine/starter";
import { PATHS, routes } from "../../src/routes";
import { askedOf } from "../ask";
import { hostileQuery, NASTY, nastyQueries } from "../hostile";
import { REGISTRY } from "./portfolio";

const { engine } = await askedOf();

/** Every text of SQL that the site has. */
const modules = import.meta.glob<Record<string, unknown>>("../../src/queries/*.ts", {
  eager: true,
});
const OWN = new Set(
  Object.values(modules)
    .flatMap((module) => Object.values(module))
    .map((exported) => (exported instanceof Object && "sql" in exported ? exported.sql : undefined))
    .filter((sql) => typeof sql === "string"),
);

/** The engine, which answers what it was asked already from memory, and what was asked of it. */
const known = new Map<string, Promise<Answer>>();
const recording: Engine = {
  ...engine,
  run: () => Promise.reject(new Error("a page runs nothing but questions")),
  prepare: () => Promise.reject(new Error("a page runs nothing but questions")),
  load: () => Promise.reject(new Error("a page loads nothing")),
  answer(sql, values) {
    if (!OWN.has(sql)) throw new Error(`not of the site: ${sql}`);
    const key = JSON.stringify([sql, values]);
    const answered = known.get(key) ?? engine.answer(sql, values);
    known.set(key, answered);
    return answered;
  },
};
const ask = asker(async () => recording);

const none = () => Promise.reject(new Error("there is none"));
const asleep = starterOf(none, { bytes: 0, drawn: true });
const { query } = createStaticHandler(
  routes({
    ...{ ask, starter: asleep, sandbox: asleep, calculate: calculateHere },
    ...{ registry: async () => REGISTRY, archive: { name: "none.zip", bytes: 1 } },
    own: { opened: null, open: none, close: () => undefined },
  }),
);

/** Asks all that an address wants to see; rejects with the error of a page that fails of it. */
async function asked(address: string): Promise<void> {
  const context = await query(new Request(new URL(address, "http://host.invalid")));
  if (context instanceof Response) throw new Error(`${context.status}`);
  for (const error of Object.values(context.errors ?? {})) {
    const isNowhere = error instanceof Object && "status" in error && error.status === 404;
    if (!isNowhere) throw error;
  }
}

/** Every text that reaches DuckDB, by whichever way. */
const texts = new Set<string>();
beforeEach(() => {
  for (const way of ["send", "query", "prepare"] as const) {
    const own = DuckDBConnection.prototype[way] as (...call: unknown[]) => unknown;
    vi.spyOn(DuckDBConnection.prototype, way).mockImplementation(function (
      this: unknown,
      ...call: unknown[]
    ) {
      texts.add(String(call[0]));
      return own.apply(this, call);
    } as never);
  }
});
afterEach(() => vi.restoreAllMocks());

/** A text with the places of its values, be they read by name or given as parameters, made one. */
const bare = (text: string) =>
  text.replaceAll(/getvariable\('\w+'\)|cast\(\$\d+ as (double|varchar)\)/g, "?");
const OWN_BARE = new Set([...OWN].map(bare));

/** Nothing has reached DuckDB but questions of the site; nor was anything of JavaScript's own changed. */
function expectNothingElse(): void {
  expect([...texts].filter((text) => !OWN_BARE.has(bare(text)))).toEqual([]);
  expect(globalThis).not.toHaveProperty("canary");
  expect(Object.keys(Object.prototype)).toEqual([]);
}

/** Addresses that are tried of each page, of most that heed them more: ten thousand in all. */
const RUNS: Readonly<Record<string, number>> = {
  ...{ "/heatmap/": 2500, "/regions/": 1200, "/countries/": 1500 },
  ...{ "/progress/": 500, "/briefing/": 500 },
};
const USUAL = 400;
const COUNTRIES = 1400;

describe("hostile addresses", () => {
  it.each(PATHS)("ask of %s nothing but what the site asks, and fail of nothing", async (path) => {
    await fc.assert(
      fc.asyncProperty(hostileQuery, (search) => asked(`${path}${search}`)),
      { numRuns: RUNS[path] ?? USUAL, endOnFailure: true },
    );
    expectNothingElse();
  });

  it("of countries ask nothing but what the site asks", async () => {
    const code = fc.oneof(
      fc.constantFrom("XAA", "XAG", "ISL", ...NASTY),
      fc.string({ unit: "binary" }),
    );
    await fc.assert(
      fc.asyncProperty(code, hostileQuery, (text, search) => {
        const safe = encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, "")) || "_";
        return asked(`/countries/${safe}/${search}`);
      }),
      { numRuns: COUNTRIES, endOnFailure: true },
    );
    expectNothingElse();
  });

  // Every page is tried in a browser; here those that say most of what an address asks for.
  it.each(["/heatmap/", "/briefing/"])("draw no script and no blank page of %s", async (path) => {
    const draw = drawerOf({
      ...{ base: "/", ask, archive: { name: "none.zip", bytes: 1 } },
      registry: async () => REGISTRY,
    });
    const tried = nastyQueries().filter(({ length }, i) => length < 2000 && i % 3 === 0);
    for (const search of tried) {
      const { window } = new JSDOM((await draw(`${path}${search}`)).html);
      const { document } = window;
      expect(document.querySelectorAll("h1"), search).toHaveLength(1);
      expect(document.querySelector("main")!.textContent!.length, search).toBeGreaterThan(100);
      const foul = [...document.querySelectorAll("*")].filter(
        (each) =>
          ["SCRIPT", "IMG", "IFRAME", "OBJECT"].includes(each.tagName) ||
          [...each.attributes].some(
            ({ name, value }) =>
              /^on/.test(name) || (name === "href" && /^\s*(javascript|data):/i.test(value)),
          ),
      );
      expect(
        foul.map(({ outerHTML }) => outerHTML),
        search,
      ).toEqual([]);
      window.close();
    }
    expectNothingElse();
  });
});
