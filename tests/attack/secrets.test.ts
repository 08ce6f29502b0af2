import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { CANARIES } from "../../scripts/attack/attacks/canaries";
import { LINKAGE } from "../../scripts/attack/attacks/linkage";
import { PARTNERS } from "../../scripts/attack/attacks/partners";
import { TRUTH_INSIDE } from "../../scripts/attack/attacks/truthInside";
import { parquetOf } from "../../src/formats/parquetWriting";
import { TABLES, type Tables } from "../../src/model/tables";
import { newFolder } from "../portfolio/fixtures/folders";
import { changed, found, POLICY, written } from "./fixtures/attacked";
import { MEMBERS } from "./fixtures/members";
import { records } from "./fixtures/records";
import { GOOD, stageRows } from "./fixtures/tables";

const ID = "secret-xb100";

describe("the attacker, given the records,", () => {
  it("finds the stages of an unpublished review under another name, in whatever order", async () => {
    const secret = stageRows(MEMBERS.find(({ country }) => country === "XB304")!);
    const permuted = secret.toReversed().map((row) => ({ ...row, review_id: "XN01-1" }));
    const stages = [...GOOD.stages.filter(({ review_id }) => review_id !== "XN01-1"), ...permuted];
    const lines = await found([LINKAGE], written({ ...GOOD, stages }), { truth: records() });
    expect(lines.split("\n")).toEqual([
      "linkage: good, stages.parquet, review XN01-1: its aspects are those of the unpublished review XB304-1",
      "linkage: good, stages.parquet, review XN01-1: its factors are those of the unpublished review XB304-1",
    ]);
  });

  it("finds a review that was published and not agreed to", async () => {
    const isOne = ({ review_id }: { review_id: string }) => review_id === "XB304-1";
    const named: Tables = {
      ...GOOD,
      reviews: changed(GOOD.reviews, isOne, { status: "named" }),
      stages: [...GOOD.stages, ...stageRows(MEMBERS.find(({ country }) => country === "XB304")!)],
    };
    const lines = await found([TRUTH_INSIDE, LINKAGE], written(named), { truth: records() });
    expect(lines).toContain("truth inside: good, stages.parquet, review XB304-1: its stages are");
    expect(lines).toContain("its factors are those of the unpublished review XB304-1");
  });

  it("finds a statement that is not true", async () => {
    const isOne = ({ block_id, theme, threshold }: Tables["statements"][number]) =>
      block_id === "B1" && theme === "H01" && threshold === 2;
    const [lo, hi] = GOOD.statements.find(isOne)!.lo === 0 ? [4, 7] : [0, 3];
    const statements = changed(GOOD.statements, isOne, { lo, hi });
    expect(
      await found([TRUTH_INSIDE], written({ ...GOOD, statements }), { truth: records() }),
    ).toBe(
      `truth inside: good, block B1, theme H01, threshold 2: it says ${lo}–${hi}, and that is not true of the records`,
    );
  });

  it("finds an id of the records in a cell, and in a footer", async () => {
    const comparability = [{ ...GOOD.comparability[0]!, note: `see ${ID}` }];
    const inCell = written({ ...GOOD, comparability });
    expect(await found([CANARIES], inCell, { truth: records() })).toBe(
      `canaries: comparability.parquet: the review_id of an unpublished record stands in it: ${ID}`,
    );
    const inFooter = written();
    const facts = { release: ID, synthetic: "true", table: "blocks" };
    writeFileSync(join(inFooter, "blocks.parquet"), parquetOf(TABLES.blocks, GOOD.blocks, facts));
    expect(await found([CANARIES], inFooter, { truth: records() })).toContain(
      `canaries: blocks.parquet: the review_id of an unpublished record stands in it: ${ID}`,
    );
  });

  it("finds words of the records in the files of a site, packed, escaped or in UTF-16 too", async () => {
    const site = newFolder();
    mkdirSync(join(site, "data"));
    renameSync(written(), join(site, "data", "good"));
    const given = { truth: records() };
    expect(await found([CANARIES], site, given)).toBe("");
    writeFileSync(join(site, "index.js.map"), `{"x":"https://example.org/letters/XB100"}`);
    writeFileSync(join(site, "engine.wasm.gz"), gzipSync(`\0\0${ID}\0`));
    writeFileSync(join(site, "notes.txt"), Buffer.from('Ministry of "XB313"', "utf16le"));
    writeFileSync(join(site, "page.html"), "<p>Ministry of &quot;XB313&quot;</p>");
    writeFileSync(join(site, "secret-xb101.txt"), "");
    expect(
      (await found([CANARIES], site, given)).split("\n").toSorted((a, b) => (a < b ? -1 : 1)),
    ).toEqual([
      `canaries: engine.wasm.gz: the review_id of an unpublished record stands in it: ${ID}`,
      "canaries: index.js.map: the evidence_url of an unpublished record stands in it: https://example.org/letters/XB100",
      'canaries: notes.txt: the agreed_by of an unpublished record stands in it: Ministry of "XB313"',
      'canaries: page.html: the agreed_by of an unpublished record stands in it: Ministry of "XB313"',
      "canaries: secret-xb101.txt: the review_id of an unpublished record stands in it: secret-xb101",
    ]);
  });
});

describe("the attacker, of partners,", () => {
  const six = ({ review_id }: { review_id: string }) => /^XB10[0-5]-1$/.test(review_id);
  const delivered = { ...GOOD, reviews: changed(GOOD.reviews, six, { partner: "Partner P" }) };
  const strict = { policy: { ...POLICY, strictPartners: true } };

  it("finds one that leaves a single other where the policy is strict, and not otherwise", async () => {
    expect(await found([PARTNERS], written(delivered, strict))).toBe(
      "partners: good, block B1: Partner P holds 6 of 7: 1 left",
    );
    expect(await found([PARTNERS], written(delivered), { truth: records() })).toBe("");
  });

  it("finds what one learns who knows its own", async () => {
    const lines = await found([PARTNERS], written(delivered, strict), { truth: records() });
    expect(lines).toMatch(
      /partners: good, block B1, theme H0\d: Partner P, which knows its own 6, learns: every other member is/,
    );
  });
});
