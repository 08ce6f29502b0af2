import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderOf, newFolder } from "./fixtures/folders";
import { HEADERS, INVENTED } from "./fixtures/invented";
import { hashesIn, portfolio } from "./fixtures/run";

/** Each call starts a process: what they have in common is kept together. */
const PATIENCE = 60_000;

describe("check", { timeout: PATIENCE }, () => {
  it("exits with 0 and counts what a faultless portfolio holds", async () => {
    const run = await portfolio("check", folderOf(INVENTED));
    expect(run).toEqual({
      exit: 0,
      stdout:
        "5 reviews of 4 countries, 386 stages (synthetic); 2 named, 1 for group statements only, 1 withdrawn, 1 without consent\n",
      stderr: "No faults.\n",
    });
  });

  it("exits with 0 where Excel wrote the files, and says what it read past", async () => {
    const content = `\uFEFF${INVENTED["consent.csv"]!.replaceAll("\n", "\r\n")}`;
    const { exit, stderr } = await portfolio(
      "check",
      folderOf({ ...INVENTED, "consent.csv": content }),
    );
    expect(exit).toBe(0);
    expect(stderr.split("\n")).toEqual([
      "consent.csv, row 1: starts with a byte-order mark; it was read past. Nothing need be done. (warning)",
      "consent.csv, row 1: has line ends of Windows; they were read as line ends. Nothing need be done. (warning)",
      "2 warnings in 1 file.",
      "",
    ]);
  });

  it("exits with 1 and tells every fault of every file", async () => {
    const { "consent.csv": _, ...files } = INVENTED;
    const folder = folderOf({
      ...files,
      "stages.csv": INVENTED["stages.csv"]!.replace("secret-1,D1.1,2", "secret-1,D1.1,6"),
    });
    const { exit, stdout, stderr } = await portfolio("check", folder);
    expect([exit, stdout]).toEqual([1, ""]);
    expect(stderr.split("\n")).toEqual([
      'stages.csv, row 2, stage: "6" is not a stage. Write 1 to 5, 2-3 for between two neighbouring stages, or leave it empty for not assessed.',
      `consent.csv: the file is missing from ${folder}. Add it, with the header: ${HEADERS.consent}.`,
      "2 errors in 2 files.",
      "",
    ]);
  });

  it("gives faults and counts as JSON", async () => {
    const sound = await portfolio("check", "--json", folderOf(INVENTED));
    expect([sound.exit, sound.stderr]).toEqual([0, ""]);
    expect(JSON.parse(sound.stdout)).toEqual({
      faults: [],
      counts: {
        reviews: 5,
        countries: 4,
        stages: 386,
        consent: { named: 2, aggregate: 1, withdrawn: 1, none: 1 },
      },
    });
    const faulty = await portfolio("check", "--json", folderOf({ ...INVENTED, "stages.csv": "" }));
    expect(faulty.exit).toBe(1);
    expect(JSON.parse(faulty.stdout)).toMatchObject({
      faults: [{ severity: "error", file: "stages.csv", row: null, fault: "the file is empty" }],
      counts: null,
    });
  });
});

describe("publish", { timeout: PATIENCE }, () => {
  it("writes a release, says what was left out, and writes the same bytes again", async () => {
    const [folder, out] = [folderOf(INVENTED), join(newFolder(), "out")];
    const run = await portfolio(
      "publish",
      folder,
      "--out",
      out,
      "--release",
      "first",
      "--date",
      "2026-11-30",
    );
    expect(run).toEqual({
      exit: 0,
      stdout: [
        `Release first (synthetic) is in ${out}`,
        "Named: 2 reviews of 1 country, 205 rows of stages, those worked out among them",
        "In 0 blocks: 0 reviews, 0 statements",
        "Withheld: 3 reviews",
        `Ledger: ${folder}/ledger.jsonl (1 new entry); keep it with the records, for ever`,
        `For sign-off, not for publication: ${folder}/release-report.md`,
        "",
      ].join("\n"),
      stderr: "No faults.\n",
    });
    const before = hashesIn(out);
    await portfolio("publish", folder, "--out", out, "--release", "first", "--date", "2026-11-30");
    expect(hashesIn(out)).toEqual(before);
    expect(JSON.parse(readFileSync(join(out, "release.json"), "utf8"))).toMatchObject({
      release: "first",
      date: "2026-11-30",
    });
  });

  it("leaves the earlier release untouched whatever is handed in next", async () => {
    const out = join(newFolder(), "out");
    await portfolio("publish", folderOf(INVENTED), "--out", out);
    const before = hashesIn(out);
    for (const [name, folder, line] of broken()) {
      const { exit, stderr } = await portfolio("publish", folder, "--out", out);
      expect([name, exit]).toEqual([name, 1]);
      expect(stderr.split("\n")[0]).toContain(line);
      expect(stderr).toMatch(/[Nn]othing was written\.\n$/);
      expect(hashesIn(out)).toEqual(before);
    }
    expect(readdirSync(join(out, ".."))).toEqual(["out"]);
  });

  it("writes the registry alone where no review is named, with a warning", async () => {
    const folder = folderOf({ ...INVENTED, "consent.csv": `${HEADERS.consent}\n` });
    const out = join(newFolder(), "out");
    const { exit, stdout, stderr } = await portfolio("publish", folder, "--out", out);
    expect([exit, stdout]).toEqual([0, expect.stringContaining("Withheld: 5 reviews")]);
    expect(stderr).toBe(
      "consent.csv: no review is agreed as named. Give a review the status named once its government has agreed. (warning)\n1 warning in 1 file.\n",
    );
  });

  it("exits with 1 where the release cannot be put", async () => {
    const folder = folderOf(INVENTED);
    const inFile = await portfolio("publish", folder, "--out", join(folder, "stages.csv", "out"));
    expect([inFile.exit, inFile.stderr]).toEqual([1, expect.stringContaining("ENOTDIR")]);
    const onInput = await portfolio("publish", folder, "--out", folder);
    expect([onInput.exit, onInput.stderr]).toEqual([
      1,
      expect.stringContaining("is not a release (it holds consent.csv), so it is left alone"),
    ]);
    expect(new Set(readdirSync(folder))).toEqual(new Set(Object.keys(INVENTED)));
  });
});

/** Folders that must be refused, each with what the first line must say. */
function broken(): (readonly [name: string, folder: string, line: string])[] {
  const large = folderOf(INVENTED);
  truncateSync(join(large, "stages.csv"), 200e6);
  const noise = folderOf({ ...INVENTED, "stages.csv": randomBytes(30e6) });
  const letters = folderOf(INVENTED);
  writeFileSync(join(letters, "stages.csv"), randomBytes(15e6).toString("hex"));
  const stage = (text: string) =>
    folderOf({
      ...INVENTED,
      "stages.csv": INVENTED["stages.csv"]!.replace("secret-1,D1.1,2", `secret-1,D1.1,"${text}"`),
    });
  return [
    ["no folder", join(newFolder(), "not"), "is not a folder that can be read"],
    ["stage 6", stage("6"), 'stages.csv, row 2, stage: "6" is not a stage'],
    ["2,5", stage("2,5"), 'stages.csv, row 2, stage: "2,5" is not a stage'],
    [
      "an empty file",
      folderOf({ ...INVENTED, "reviews.csv": "" }),
      "reviews.csv: the file is empty",
    ],
    [
      "no consent at all",
      folderOf({ ...INVENTED, "consent.csv": `${HEADERS.consent}\n` }),
      "no review is agreed as named, and the release in place has 2.",
    ],
    [
      "no consent to be named",
      folderOf({ ...INVENTED, "consent.csv": `${HEADERS.consent}\nsecret-1,aggregate,,,\n` }),
      "no review is agreed as named, and the release in place has 2.",
    ],
    [
      "no stage at all",
      folderOf({ ...INVENTED, "stages.csv": `${HEADERS.stages}\n` }),
      "stages.csv: the table has no stage.",
    ],
    ["200 MB", large, "stages.csv: has 200 MB"],
    ["30 MB of random bytes", noise, "stages.csv"],
    ["30 MB of random letters", letters, "stages.csv, row 1: "],
  ];
}

describe("a call for help", { timeout: PATIENCE }, () => {
  it.each(["--help", "-h"])("prints the usage and exits with 0: %s", async (flag) => {
    const { exit, stdout, stderr } = await portfolio(flag);
    expect([exit, stdout, stderr]).toEqual([0, expect.stringMatching(/^Usage:\n/), ""]);
  });
});

describe("a wrong call", { timeout: PATIENCE }, () => {
  it("exits with 2 and tells the usage", async () => {
    for (const args of [[], ["check"], ["publish", "."], ["check", ".", "--policy", "x"]]) {
      const { exit, stdout, stderr } = await portfolio(...args);
      expect([exit, stdout]).toEqual([2, ""]);
      expect(stderr).toContain("Usage:\n");
    }
  });
});
