import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, it } from "vitest";
import { CLOSED_WORLD } from "../../scripts/attack/attacks/closedWorld";
import { parquetOf } from "../../src/formats/parquetWriting";
import type { Columns } from "../../src/model/columns";
import { TABLES } from "../../src/model/tables";
import { changed, edit, found, POLICY, written } from "./fixtures/attacked";
import { MEMBERS } from "./fixtures/members";
import { GOOD, stageRows } from "./fixtures/tables";

const FACTS = { release: "good", synthetic: "true" };

/** A column of lists. */
const NESTED = new Uint8Array(
  parquetWriteBuffer({
    schema: [
      { name: "root", num_children: 1 },
      { name: "n", repetition_type: "OPTIONAL", converted_type: "LIST", num_children: 1 },
      { name: "list", repetition_type: "REPEATED", num_children: 1 },
      { name: "element", repetition_type: "OPTIONAL", type: "INT32" },
    ],
    columnData: [{ name: "n", data: [[1, 2], [3]] }],
  }),
);

/** The good release in which a file was written anew. */
function withTable(
  table: string,
  columns: Columns,
  rows: readonly Record<string, string | number | null>[],
  facts: Readonly<Record<string, string>> = { ...FACTS, table },
): string {
  const folder = written();
  writeFileSync(join(folder, `${table}.parquet`), parquetOf(columns, rows as never, facts));
  return folder;
}

const all = (place: string) => found([CLOSED_WORLD], place);

describe("the attacker", () => {
  it("finds nothing in a good release of ten files", async () => {
    const good = written();
    expect(readdirSync(good)).toHaveLength(10);
    expect(await all(good)).toBe("");
  });

  it("finds a total in a column of its own", async () => {
    const columns = { ...TABLES.statements, region_total: "integer" } as const;
    const rows = GOOD.statements.map((row) => ({ ...row, region_total: 11 }));
    const bad = withTable("statements", columns, rows);
    expect(await all(bad)).toContain(
      "closed world: good, statements.parquet: no such column belongs to a release: region_total",
    );
  });

  it("finds a total in a file of its own", async () => {
    const bad = withTable("regions", { region: "text", total: "integer" }, [
      { region: "North", total: 11 },
    ]);
    expect(await all(bad)).toBe(
      "closed world: good, regions.parquet: no such file belongs to a release",
    );
  });

  it("finds a total in release.json", async () => {
    const bad = written();
    edit(bad, "release.json", (text) => text.replace('"counts": {', '"counts": { "blocks": 3,'));
    expect(await all(bad)).toContain("no such key belongs to a release: counts.blocks");
  });

  it("finds counts that speak of more than the named reviews", async () => {
    const bad = written();
    edit(bad, "release.json", (text) => text.replace('"2016": 3', '"2016": 33'));
    expect(await all(bad)).toContain(
      "counts.editions.2016 is 33, and of the named reviews it would be 3",
    );
  });

  it("finds a column of another type, one that is missing, and one that is nested", async () => {
    const { release_id, ...rest } = TABLES.blocks;
    const rows = GOOD.blocks.map(({ block_id, n }) => ({ block_id, n }));
    expect(await all(withTable("blocks", { ...rest, n: "number" }, rows))).toContain(
      "blocks.parquet: column n is DOUBLE, not INT32",
    );
    expect(await all(withTable("blocks", rest, rows))).toContain(
      "blocks.parquet: column release_id is missing",
    );
    const nested = written();
    writeFileSync(join(nested, "blocks.parquet"), NESTED);
    expect(await all(nested)).toContain("blocks.parquet: column n is nested");
  });

  it("finds a file that cannot be read", async () => {
    const bad = written();
    writeFileSync(join(bad, "blocks.parquet"), "PAR1 and no more PAR1");
    expect(await all(bad)).toContain("blocks.parquet: it cannot be read");
  });

  it("finds a key that no footer has, and a value that is another’s", async () => {
    const facts = { ...FACTS, table: "groups", members: "XB100, XB101" };
    const bad = withTable("blocks", TABLES.blocks, [...GOOD.blocks], facts);
    const lines = await all(bad);
    expect(lines).toContain('blocks.parquet: its footer says members = "XB100, XB101"');
    expect(lines).toContain('blocks.parquet: its footer says table = "groups"');
  });

  it("finds a leaked row of stages", async () => {
    const leaked = stageRows(MEMBERS.find(({ country }) => country === "XB205")!).slice(0, 1);
    const bad = written({ ...GOOD, stages: [...GOOD.stages, ...leaked] });
    expect(await all(bad)).toBe(
      "closed world: good, stages.parquet, review XB205-1: it has stages, and is not named",
    );
  });

  it("finds rows of no named review, of no edition, and stages that there are not", async () => {
    const [stage, ...stages] = GOOD.stages;
    const bad = written({
      ...GOOD,
      stages: [{ ...stage!, high: 5, low: 2 }, { ...stage!, code: "D9.9" }, ...stages],
      context: [{ ...GOOD.context[0]!, country: "XB100" }],
    });
    const lines = await all(bad);
    expect(lines).toContain("from 2 to 5");
    expect(lines).toContain("D9.9");
    expect(lines).toContain("context.parquet: XB100 has no named review");
  });

  it("finds words that no column has, and reviews that stand otherwise than they may", async () => {
    const bad = written({
      ...GOOD,
      reviews: [
        { ...GOOD.reviews[0]!, method: "interview with XB100" },
        { ...GOOD.reviews[1]!, review_id: "secret-1" },
        ...changed(GOOD.reviews.slice(2), ({ review_id }) => review_id === "XB100-1", {
          status: "withheld",
        }),
      ],
    });
    const lines = await all(bad);
    expect(lines).toContain("no such method belongs to a release: interview with XB100");
    expect(lines).toContain("review secret-1: its id is not country-wave");
    expect(lines).toContain("review XB100-1: it is withheld, and has the block B1");
  });

  it("finds a release without a whole policy, a preview, and a table that is not the one told", async () => {
    const bad = written(GOOD, { preview: "XB100" });
    edit(bad, "release.json", (text) => text.replace('"maxUniformShare"', '"share"'));
    edit(bad, "release.json", (text) => text.replace(/"rows": 3,/, '"rows": 4,'));
    const lines = await all(bad);
    expect(lines).toContain("no such key belongs to a release: policy.share");
    expect(lines).toContain("policy.maxUniformShare is missing");
    expect(lines).toContain("it is a preview of naming XB100");
    expect(lines).toMatch(/tables\.\w+\.rows is not that of the file/);
    expect(POLICY.maxUniformShare).toBe(0.9);
  });
});
