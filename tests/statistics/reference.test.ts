import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import reference from "./reference.json";

/** The fixtures of the reference: every key but the one that says where the numbers are from. */
const FIXTURES = Object.keys(reference).filter((name) => name !== "source");

/** The code of the tests, without remarks. */
const TESTS = readdirSync("tests", { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".test.ts"))
  .map(({ parentPath, name }) => readFileSync(join(parentPath, name), "utf8"))
  .map((code) => code.replace(/^\s*(\/\*\*[\s\S]*?\*\/|\/\/.*)/gm, ""));

it("has twenty-eight fixtures", () => {
  expect(FIXTURES).toHaveLength(28);
});

it("leaves no fixture out of the tests", () => {
  const named = new Set(
    TESTS.flatMap((code) => [...code.matchAll(/\breference\.(\w+)/g)].map(([, name]) => name!)),
  );
  expect(FIXTURES.filter((name) => !named.has(name))).toEqual([]);
});
