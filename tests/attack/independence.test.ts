import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, it } from "vitest";

const FILES = readdirSync("scripts/attack", { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => join(parentPath, name));

it("the attacker imports nothing of the project but itself", () => {
  const imported = ["scripts/attack.ts", ...FILES].flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/(?:from|import\()\s*"([^"]+)"/g)].map(([, path]) =>
      path!.startsWith(".") ? normalize(join(dirname(file), path!)) : path!,
    ),
  );
  const isAllowed = (path: string) =>
    /^(scripts\/attack\/|node:|yalps$|highs$|hyparquet$)/.test(path);
  expect(imported.length).toBeGreaterThan(FILES.length);
  expect(imported.filter((path) => !isAllowed(path))).toEqual([]);
});
