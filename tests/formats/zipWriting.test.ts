import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { unzipSync } from "fflate";
import { expect, it } from "vitest";
import { zipEntries } from "../../scripts/attack/published/zipFile";
import { zipOf } from "../../src/formats/zipWriting";

const bytes = (text: string) => new TextEncoder().encode(text);

const files: fc.Arbitrary<ReadonlyMap<string, Uint8Array>> = fc
  .uniqueArray(
    fc.tuple(
      fc.stringMatching(/^[a-z]{1,8}(\/[a-zé.]{1,8})?x$/),
      fc.uint8Array({ maxLength: 300 }),
    ),
    { selector: ([name]) => name, maxLength: 8 },
  )
  .map((entries) => new Map(entries));

it("gives back every file by its path, to two readers that share nothing with it", () => {
  fc.assert(
    fc.property(files, (given) => {
      const zip = zipOf(given);
      expect(Object.entries(unzipSync(zip)).map(([name, content]) => [name, [...content]])).toEqual(
        [...given].map(([name, content]) => [name, [...content]]),
      );
      const read = [...zipEntries(zip)!].map(([name, content]) => [name, [...content]]);
      expect(read).toEqual([...given].map(([name, content]) => [name, [...content]]));
    }),
  );
});

it("gives the same bytes whatever the time zone and the clock", () => {
  const source = `
    import { zipOf } from "./src/formats/zipWriting.ts";
    Date.now = () => Number(process.env.NOW);
    const zip = zipOf(new Map([["a/b.txt", new Uint8Array([1, 2, 3])]]));
    process.stdout.write(Buffer.from(zip).toString("hex"));
  `;
  const [one, other] = [
    { TZ: "Pacific/Kiritimati", NOW: "0" },
    { TZ: "America/Anchorage", NOW: "1790000000000" },
  ].map((settings) => {
    const call = ["--import", "tsx", "--input-type=module", "--eval", source];
    return spawnSync(process.execPath, call, {
      env: { ...process.env, ...settings },
    }).stdout.toString();
  });
  expect(one).toMatch(/^504b0304/);
  expect(other).toBe(one);
});

it("refuses two files that would overwrite one another where case is not told", () => {
  const twice = new Map([
    ["README", bytes("a")],
    ["readme", bytes("b")],
  ]);
  expect(() => zipOf(twice)).toThrow("a ZIP would hold readme twice");
});
