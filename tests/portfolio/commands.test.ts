import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderOf, newFolder } from "./fixtures/folders";
import { csv, type Files, HEADERS, stagesOf } from "./fixtures/invented";
import { hashesIn, portfolio } from "./fixtures/run";

/** Each call starts a process: what they have in common is kept together. */
const PATIENCE = 60_000;

const COUNTRIES = Array.from({ length: 9 }, (_, i) => `XA${"ABCDEFGHI"[i]}`);

/** Nine countries reviewed once, all agreed for group statements but the first, which is named. */
const NINE: Files = {
  "reviews.csv": csv(
    HEADERS.reviews,
    COUNTRIES.map((country, i) => `r${i},${country},Land ${i},1,2018,2016,in-country,Partner,`),
  ),
  "stages.csv": csv(
    HEADERS.stages,
    COUNTRIES.flatMap((_, i) => stagesOf(`r${i}`, "2016", `${1 + (i % 4)}`)),
  ),
  "groups.csv": csv(
    HEADERS.groups,
    COUNTRIES.map((country) => `${country},region,North,,,`),
  ),
  "consent.csv": csv(
    HEADERS.consent,
    COUNTRIES.map((_, i) => {
      const status = i === 0 ? "named" : "aggregate";
      return `r${i},${status},https://example.org/${i},Somebody,2020-01-01`;
    }),
  ),
};

/** The same, once the countries at these places agreed to be named. */
function named(...places: readonly number[]): string {
  return places.reduce(
    (text, i) => text.replace(`r${i},aggregate`, `r${i},named`),
    NINE["consent.csv"]!,
  );
}

async function published(): Promise<{ readonly records: string; readonly out: string }> {
  const [records, out] = [folderOf(NINE), join(newFolder(), "out")];
  const { exit } = await portfolio("publish", records, "--out", out, "--release", "one");
  expect(exit).toBe(0);
  return { records, out };
}

describe("publish, release after release", { timeout: PATIENCE }, () => {
  it("keeps a block as it was while members come to be named, until too many are", async () => {
    const { records, out } = await published();
    const ledger = () => readFileSync(join(records, "ledger.jsonl"), "utf8");
    const first = ledger();
    const show = async () => (await portfolio("show", out)).stdout;
    expect(await show()).toContain("Block one-B1 of one: 8 reviews, 21 themes spoken of");
    writeFileSync(join(records, "consent.csv"), named(1, 2));
    await portfolio("publish", records, "--out", out, "--release", "two");
    expect(await show()).toContain("Block one-B1 of one: 8 reviews, 2 of them named later");
    expect(ledger().startsWith(first)).toBe(true);
    writeFileSync(join(records, "consent.csv"), named(1, 2, 3));
    const { stdout } = await portfolio("publish", records, "--out", out, "--release", "three");
    expect(stdout).toContain("In 0 blocks: 0 reviews, 0 statements");
    expect(await show()).toContain("  withheld: 5");
    expect(ledger().trim().split("\n").at(-1)).toBe('{"retired":"one-B1","release":"three"}');
    expect(readFileSync(join(records, "release-report.md"), "utf8")).toContain(
      "block one-B1 is shown no longer: more of its members are known than its guarantee bears.",
    );
  });

  it("forms no block anew where the ledger is not the one of the release in place", async () => {
    const { records, out } = await published();
    const before = hashesIn(out);
    const elsewhere = join(newFolder(), "other.jsonl");
    const run = await portfolio("publish", records, "--out", out, "--ledger", elsewhere);
    expect([run.exit, run.stdout]).toEqual([1, ""]);
    expect(run.stderr).toContain(
      `${elsewhere}: does not have block one-B1 of the release that is in place. Give the ledger that it was made with: --ledger FILE.`,
    );
    expect(hashesIn(out)).toEqual(before);
    expect(existsSync(elsewhere)).toBe(false);
  });

  it("does not take the place of named reviews by none at all", async () => {
    const { records, out } = await published();
    writeFileSync(join(records, "consent.csv"), `${HEADERS.consent}\n`);
    const before = hashesIn(out);
    const run = await portfolio("publish", records, "--out", out);
    expect(run.exit).toBe(1);
    expect(hashesIn(out)).toEqual(before);
  });

  it("tells every fault of a policy", async () => {
    const records = folderOf(NINE);
    const policy = join(newFolder(), "policy.json");
    writeFileSync(policy, JSON.stringify({ c: 3, k: 7, secret: true }));
    const out = join(newFolder(), "out");
    const run = await portfolio("publish", records, "--out", out, "--policy", policy);
    expect(run.exit).toBe(1);
    expect(run.stderr).toContain(`${policy}: knows no "secret".\n`);
    expect(run.stderr).toContain(`${policy}: k is not a whole number of 2c + 3 or more.\n`);
    expect(existsSync(out)).toBe(false);
  });
});

describe("what whoever publishes must know at once", { timeout: PATIENCE }, () => {
  const cautions = ({ stderr }: { readonly stderr: string }) =>
    stderr.split("\n").filter((line) => line.startsWith("Caution: "));

  it("is that a ledger begins, that a policy names nobody, and what a partner learns", async () => {
    const run = await portfolio("publish", folderOf(NINE), "--out", join(newFolder(), "out"));
    expect(run.exit).toBe(0);
    expect(cautions(run)).toEqual([
      expect.stringContaining("there is no ledger at "),
      expect.stringContaining("the policy speaks of groups that no country is in (pif: "),
    ]);
  });

  it("is that a release beside it has blocks of the same reviews that the ledger lacks", async () => {
    const { records, out } = await published();
    const ledger = join(newFolder(), "other.jsonl");
    const run = await portfolio("publish", records, "--out", `${out}-too`, "--ledger", ledger);
    expect(run.exit).toBe(0);
    expect(cautions(run).join("\n")).toContain(`${out} shows block one-B1 of these reviews`);
  });

  it("is what earlier releases give away once a block is retired, and which must be taken down", async () => {
    const { records, out } = await published();
    writeFileSync(join(records, "consent.csv"), named(1, 2, 3));
    const eroded = await portfolio("publish", records, "--out", out, "--release", "two");
    expect(cautions(eroded).join("\n")).toContain(
      "block one-B1 is shown no longer: more of its members are known than its guarantee bears.",
    );
    writeFileSync(join(records, "consent.csv"), named(2, 3));
    const gone = await portfolio("publish", records, "--out", out, "--release", "three");
    expect(cautions(gone).join("\n")).toContain(
      "XAB-1: named in earlier releases and no longer. Take those releases down, or rewrite them.",
    );
  });
});

describe("what-if", { timeout: PATIENCE }, () => {
  it("tells what naming a country would change, and writes nothing", async () => {
    const { records, out } = await published();
    const before = [hashesIn(records), hashesIn(out)];
    const run = await portfolio("what-if", records, "--publish", "XAC");
    expect([run.exit, run.stdout]).toEqual([
      0,
      [
        "If the reviews of XAC were named, the next release would differ from what it would be else:",
        "- 1 review block before, named now: XAC-1",
        "- block one-B1: 2 more members may be known now, 1 then",
        "",
      ].join("\n"),
    ]);
    expect([hashesIn(records), hashesIn(out)]).toEqual(before);
  });

  it("ends with 1 where a block would be shown no longer", async () => {
    const { records } = await published();
    writeFileSync(join(records, "consent.csv"), named(1, 2));
    const run = await portfolio("what-if", records, "--publish", "XAD");
    expect(run.exit).toBe(1);
    expect(run.stdout).toContain("- block one-B1 would be shown no longer");
    expect(run.stdout).toContain("- block one-B1 is shown no longer");
  });

  it("knows its countries", async () => {
    const records = folderOf(NINE);
    const none = await portfolio("what-if", records, "--publish", "XZZ");
    expect([none.exit, none.stderr]).toEqual([
      1,
      "XZZ: no review of this country is among the records. Write its code as reviews.csv has it.\n",
    ]);
    const all = await portfolio("what-if", records, "--publish", "XAA");
    expect([all.exit, all.stderr]).toEqual([1, "XAA: all its reviews are named already.\n"]);
  });
});

describe("show", { timeout: PATIENCE }, () => {
  it("tells what a release holds", async () => {
    const { out } = await published();
    const { exit, stdout } = await portfolio("show", out);
    expect(exit).toBe(0);
    expect(stdout).toContain(
      "Registry: 9 reviews of 9 countries\n  named: 1\n  in blocks: 8\n  withheld: 0\n",
    );
  });

  it("refuses what is no release, and one whose files are others", async () => {
    const { out } = await published();
    writeFileSync(join(out, "stages.parquet"), "other");
    writeFileSync(join(out, "reviews.parquet"), "other");
    const changed = await portfolio("show", out);
    expect(changed.exit).toBe(1);
    expect(changed.stderr).toContain("is no release that can be read (reviews.parquet is 5 bytes");
    const none = await portfolio("show", newFolder());
    expect([none.exit, none.stdout]).toEqual([1, ""]);
  });
});

describe("preview", { timeout: 4 * PATIENCE }, () => {
  it("builds the pages with the country named, marked as a preview, and leaves all else alone", async () => {
    const { records, out } = await published();
    const before = [hashesIn(records), hashesIn(out)];
    const site = join(newFolder(), "site");
    const run = await portfolio("preview", records, "--country", "XAC", "--out", site);
    expect([run.exit, run.stderr]).toEqual([0, ""]);
    for (const page of ["index.html", "heatmap/index.html", "method/index.html"]) {
      expect(readFileSync(join(site, page), "utf8")).toContain("Preview for");
    }
    const release = join(site, "data", "preview-XAC");
    const shown = await portfolio("show", release);
    expect(shown.stdout).toContain(": a preview for XAC, not for circulation");
    expect(shown.stdout).toContain("  named: 2\n");
    const { stdout } = await portfolio("show", out);
    expect(shown.stdout.match(/^Block .*B1/gm)).toEqual(stdout.match(/^Block .*B1/gm));
    expect([hashesIn(records), hashesIn(out)]).toEqual(before);
  });

  it("forms no block that the ledger would not know of", async () => {
    const site = join(newFolder(), "site");
    await portfolio("preview", folderOf(NINE), "--country", "XAC", "--out", site);
    const shown = await portfolio("show", join(site, "data", "preview-XAC"));
    expect(shown.stdout).toContain("  in blocks: 0\n  withheld: 7\n");
  });

  it("is not laid where what is published lies, nor over what is no site", async () => {
    const records = folderOf(NINE);
    const public_ = join("data", "published", "preview");
    const among = await portfolio("preview", records, "--country", "XAC", "--out", public_);
    expect([among.exit, among.stdout]).toEqual([1, ""]);
    expect(among.stderr).toContain("which is for what is published");
    const over = await portfolio("preview", records, "--country", "XAC", "--out", records);
    expect(over.exit).toBe(1);
    expect(over.stderr).toContain("is no site built before, so it is left alone");
  });
});
