import { spawn } from "node:child_process";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { addToLedger, readLedger } from "../../scripts/portfolio/ledgerFile";
import { clearLeftovers } from "../../scripts/portfolio/leftovers";
import { Refused } from "../../scripts/portfolio/refused";
import { NotWritten, writeRelease } from "../../scripts/portfolio/write";
import { blocksIn, ledgerLines } from "../../src/disclosure/ledger";
import { folderOf, newFolder } from "./fixtures/folders";
import { countryAt, filesOf, POLICY, reviewAt } from "./fixtures/portfolios";
import { madeOf } from "./fixtures/published";
import { hashesIn, portfolio } from "./fixtures/run";

/** Each call starts a process: what they have in common is kept together. */
const PATIENCE = 60_000;

const NAMED = reviewAt(countryAt(20), 2, { consent: "named" });

/** The files of a portfolio of one named review and so many for aggregates. */
const filesWith = (count: number) =>
  filesOf({
    reviews: [
      NAMED,
      ...Array.from({ length: count }, (_, i) => reviewAt(countryAt(i), 1 + (i % 5))),
    ],
    memberships: [],
  });

const MADE = madeOf(filesWith(7), { policy: POLICY, release: "r1" });
const BLOCK = blocksIn(MADE.disclosure.added)[0]!;

/** Records of one block, published once: where they are, and what the ledger holds then. */
async function publishedOnce() {
  const records = folderOf(filesWith(7));
  const out = join(newFolder(), "out");
  const ledger = join(records, "ledger.jsonl");
  const run = await publish(records, out, "--release", "r1");
  expect(run).toMatchObject({ exit: 0 });
  return { records, out, ledger, text: readFileSync(ledger, "utf8") };
}

const publish = (records: string, out: string, ...more: readonly string[]) =>
  portfolio("publish", records, "--out", out, ...more);

/** The files of the records that a run might write. */
const writtenIn = (records: string) => readdirSync(records).filter((name) => !/\.csv$/.test(name));

describe("a ledger’s file", () => {
  it("is empty where there is none, and is not made for nothing", () => {
    const file = join(newFolder(), "ledger.jsonl");
    const read = readLedger(file);
    expect(read).toEqual({ file, text: "", ledger: [], isNew: true });
    addToLedger(read, []);
    expect(existsSync(file)).toBe(false);
  });

  it("is added to, what it holds staying as it is byte for byte", () => {
    const file = join(newFolder(), "ledger.jsonl");
    const before = ledgerLines([BLOCK]).replaceAll(",", ", ");
    writeFileSync(file, before);
    addToLedger(readLedger(file), [{ retired: BLOCK.block, release: "r2" }]);
    expect(readFileSync(file, "utf8")).toBe(
      `${before}${ledgerLines([{ retired: BLOCK.block, release: "r2" }])}`,
    );
    expect(readLedger(file).ledger).toHaveLength(2);
    expect(readdirSync(dirname(file))).toEqual(["ledger.jsonl"]);
  });

  it.each([
    ["a folder", (file: string) => mkdirSync(file)],
    ["cut off", (file: string) => writeFileSync(file, ledgerLines([BLOCK]).slice(0, -20))],
    ["foreign", (file: string) => writeFileSync(file, "country,wave\nXAA,1\n")],
    ["in other bytes than UTF-8", (file: string) => writeFileSync(file, otherBytes())],
  ])("is refused where it is %s", (_, fill) => {
    const file = join(newFolder(), "ledger.jsonl");
    fill(file);
    expect(() => readLedger(file)).toThrow(Refused);
  });

  it("stays where it is when it is a link", () => {
    const [kept, link] = [join(newFolder(), "kept.jsonl"), join(newFolder(), "ledger.jsonl")];
    writeFileSync(kept, ledgerLines([BLOCK]));
    symlinkSync(kept, link);
    addToLedger(readLedger(link), [{ retired: BLOCK.block, release: "r2" }]);
    expect(readLedger(kept).ledger).toHaveLength(2);
  });

  it("is not written over where somebody added to it in the meantime", () => {
    const file = join(newFolder(), "ledger.jsonl");
    const read = readLedger(file);
    writeFileSync(file, ledgerLines([BLOCK]));
    const other = { ...BLOCK, block: "r1-B2", members: ["XZ00-1"] };
    expect(() => addToLedger(read, [other])).toThrow(Refused);
    expect(readFileSync(file, "utf8")).toBe(ledgerLines([BLOCK]));
  });
});

/** A ledger in which one byte of a block's name is none of UTF-8. */
function otherBytes(): Uint8Array {
  const bytes = Buffer.from(ledgerLines([BLOCK]));
  bytes[bytes.indexOf("r1-B1")] = 0xff;
  return bytes;
}

describe("writing a release", () => {
  const next = madeOf(filesWith(8), { policy: POLICY, release: "r2" }).release;

  it("leaves the former release and the ledger as they were when the ledger cannot be written", () => {
    const [folder, out] = [newFolder(), join(newFolder(), "out")];
    const file = join(folder, "l".repeat(250));
    writeFileSync(file, "");
    writeRelease(MADE.release, out);
    const before = hashesIn(out);
    expect(() => writeRelease(next, out, () => addToLedger(readLedger(file), [BLOCK]))).toThrow(
      /the ledger cannot be written.*ENAMETOOLONG/,
    );
    expect(hashesIn(out)).toEqual(before);
    expect(readdirSync(dirname(out))).toEqual(["out"]);
    expect(readdirSync(folder)).toEqual(["l".repeat(250)]);
    expect(readFileSync(file, "utf8")).toBe("");
  });

  it("does not come to the ledger when the release cannot be written whole", () => {
    const [folder, out] = [newFolder(), join(newFolder(), "out")];
    const ledger = readLedger(join(folder, "ledger.jsonl"));
    const broken = { files: new Map(next.files).set("no/such/folder", new Uint8Array(3)) };
    expect(() => writeRelease(broken, out, () => addToLedger(ledger, [BLOCK]))).toThrow(NotWritten);
    expect(readdirSync(folder)).toEqual([]);
    expect(existsSync(out)).toBe(false);
  });
});

describe("what a killed run left", () => {
  let dead = 0;

  beforeAll(async () => {
    const child = spawn(process.execPath, ["-e", ""]);
    await new Promise((resolve) => child.on("exit", resolve));
    dead = child.pid!;
  });

  it("is put right: the former release back in its place, what is half written gone", () => {
    const out = join(newFolder(), "out");
    writeRelease(MADE.release, `${out}.former-${dead}`);
    mkdirSync(`${out}.partial-${dead}`);
    clearLeftovers(out);
    expect(readdirSync(dirname(out))).toEqual(["out"]);
    expect(readdirSync(out)).toContain("release.json");
  });

  it("is removed where a release is in its place", () => {
    const out = join(newFolder(), "out");
    writeRelease(MADE.release, out);
    const before = hashesIn(out);
    mkdirSync(`${out}.former-${dead}`);
    clearLeftovers(out);
    expect(readdirSync(dirname(out))).toEqual(["out"]);
    expect(hashesIn(out)).toEqual(before);
  });

  it("is left alone where the run is still at work, or it is none of a run", () => {
    const out = join(newFolder(), "out");
    const names = [
      `out.former-${process.pid}`,
      `out.partial-${process.pid}`,
      "out.former",
      "outer",
    ];
    for (const name of names) mkdirSync(join(dirname(out), name));
    clearLeftovers(out);
    expect(new Set(readdirSync(dirname(out)))).toEqual(new Set(names));
  });

  it("is left alone where it is no release but somebody’s own folder of that name", () => {
    const out = join(newFolder(), "out");
    writeRelease(MADE.release, out);
    mkdirSync(`${out}.former-${dead}`);
    writeFileSync(join(`${out}.former-${dead}`, "thesis.odt"), "mine");
    clearLeftovers(out);
    expect(existsSync(join(`${out}.former-${dead}`, "thesis.odt"))).toBe(true);
  });

  it("is put right before the former release is compared with", { timeout: PATIENCE }, async () => {
    const { records, out } = await publishedOnce();
    renameSync(out, `${out}.former-${dead}`);
    rmSync(join(records, "ledger.jsonl"));
    const run = await publish(records, out, "--release", "r2");
    expect(run.exit).toBe(1);
    expect(run.stderr).toMatch("does not have block r1-B1 of the release that is in place");
  });
});

describe("publish", { timeout: PATIENCE }, () => {
  it("goes on with the ledger: the same input gives the same bytes and adds nothing", async () => {
    const { records, out, ledger, text } = await publishedOnce();
    const before = hashesIn(out);
    expect(await publish(records, out, "--release", "r1")).toMatchObject({ exit: 0 });
    expect([hashesIn(out), readFileSync(ledger, "utf8")]).toEqual([before, text]);
    expect(writtenIn(records)).toEqual(["ledger.jsonl", "release-report.md"]);
  });

  it("refuses a ledger that is broken, with file and line, and writes nothing", async () => {
    const { records, out, ledger, text } = await publishedOnce();
    const before = hashesIn(out);
    const broken = [
      [text.slice(0, -1), "line 2: has no line end: it was cut off"],
      [`${text}${text}`, "line 3: has the naming of XY0K-1 a second time"],
    ] as const;
    for (const [content, fault] of broken) {
      writeFileSync(ledger, content);
      const run = await publish(records, out, "--release", "r2");
      expect(run).toMatchObject({ exit: 1, stdout: "" });
      expect(run.stderr).toMatch(`${ledger}, ${fault}`);
      expect([hashesIn(out), readFileSync(ledger, "utf8")]).toEqual([before, content]);
    }
  });

  it("refuses a ledger that does not know a block of the release in place", async () => {
    const { records, out, ledger } = await publishedOnce();
    const before = hashesIn(out);
    rmSync(ledger);
    const run = await publish(records, out, "--release", "r2");
    expect(run).toMatchObject({ exit: 1, stdout: "" });
    expect(run.stderr).toMatch("does not have block r1-B1 of the release that is in place");
    expect(hashesIn(out)).toEqual(before);
    expect(writtenIn(records)).toEqual(["release-report.md"]);
  });

  it("refuses a ledger that says other of a block than the release in place", async () => {
    const { records, out, ledger, text } = await publishedOnce();
    const edited = [
      text.replace('"lo":4,"hi":7', '"lo":0,"hi":3'),
      text.replace(`"${BLOCK.members[0]}"`, `"${countryAt(20)}-1"`),
    ];
    expect(edited).not.toContain(text);
    for (const content of edited) {
      writeFileSync(ledger, content);
      expect(await publish(records, out, "--release", "r2")).toMatchObject({ exit: 1, stdout: "" });
    }
  });

  it("refuses a policy of another budget than the ledger’s, and records without a member", async () => {
    const { records, out, ledger, text } = await publishedOnce();
    const policy = join(newFolder(), "policy.json");
    writeFileSync(policy, JSON.stringify({ ...POLICY, c: 1 }));
    const other = await publish(records, out, "--policy", policy);
    expect(other.stderr).toMatch(`${ledger}: block r1-B1 was formed with c = 2`);
    const fewer = folderOf(filesWith(6));
    const run = await publish(fewer, out, "--ledger", ledger);
    expect(run.stderr).toMatch(`${ledger}: block r1-B1 counts review ${BLOCK.members.at(-1)}`);
    expect([other.exit, run.exit, readFileSync(ledger, "utf8")]).toEqual([1, 1, text]);
  });

  it("does not lose a ledger that is kept where the release goes", async () => {
    const [records, out] = [folderOf(filesWith(7)), newFolder()];
    const ledger = join(out, "ledger.jsonl");
    const run = await publish(records, out, "--ledger", ledger);
    if (run.exit === 0) expect(existsSync(ledger)).toBe(true);
    else expect(run).toMatchObject({ exit: 1, stdout: "" });
  });

  it("tells in words that the report for sign-off cannot be written", async () => {
    const [records, out] = [folderOf(filesWith(7)), join(newFolder(), "out")];
    mkdirSync(join(records, "release-report.md"));
    const run = await publish(records, out, "--release", "r1");
    expect(run.exit).toBe(1);
    expect(run.stderr).toMatch("release-report.md");
    expect(run.stderr).not.toMatch(/\n\s+at /);
  });

  it("refuses, or says aloud, that the release in place cannot be read", async () => {
    const { records, out, ledger } = await publishedOnce();
    rmSync(ledger);
    appendFileSync(join(out, "blocks.parquet"), "x");
    const run = await publish(records, out, "--release", "r2");
    expect(run.stderr).toMatch("no release that can be read");
  });
});
