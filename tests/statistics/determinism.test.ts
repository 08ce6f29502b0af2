import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, it } from "vitest";
import { everything } from "./everything";
import { exactText } from "./exactText";

const FILES = readdirSync("src/statistics", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => join("src/statistics", file));

function importsOf(file: string): string[] {
  const found = readFileSync(file, "utf8").matchAll(/from "(\.[^"]+)"/g);
  return [...found].map(([, path]) => `${normalize(join(dirname(file), path!))}.ts`);
}

it("comes to the same when done again", () => {
  expect(exactText(everything())).toBe(exactText(everything()));
});

it("is tried of every statistic that there is", () => {
  const reached = new Set<string>();
  const visit = (file: string): void => {
    if (reached.has(file) || !file.includes("statistics")) return;
    reached.add(file);
    importsOf(file).forEach(visit);
  };
  visit("tests/statistics/everything.ts");
  expect(FILES.filter((file) => !reached.has(file))).toEqual([]);
});

// What a standard leaves to the engine may differ in the last digit between two of them.
const LOOSE =
  /\bMath\.(?!(sqrt|abs|min|max|floor|ceil|round|imul|sign|trunc)\b)\w+|\*\*|\bDate\b|\bperformance\b|\bcrypto\b|\bIntl\b|localeCompare/;

it("leaves nothing to chance, to the clock or to the engine", () => {
  const code = (file: string) =>
    readFileSync(file, "utf8").replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
  expect(FILES.length).toBeGreaterThan(30);
  expect(FILES.filter((file) => LOOSE.test(code(file)))).toEqual([]);
  expect(LOOSE.test("Math.random()") && LOOSE.test("2 ** x") && LOOSE.test("Math.hypot(a)")).toBe(
    true,
  );
});
