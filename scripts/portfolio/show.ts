import type { Tables } from "../../src/model/tables";
import type { ShowCommand } from "./commandLine";
import { EXIT } from "./exit";
import { readFormer } from "./former";
import { counted } from "./report";

/** Tells what a release holds, once its files are seen to be the ones it was made with. */
export async function show({ folder }: ShowCommand): Promise<number> {
  const { described, tables } = await readFormer(folder);
  const { release, date, synthetic, preview } = described;
  const files = Object.entries(described.tables).map(
    ([name, { rows, bytes }]) => `  ${name}.parquet: ${counted(rows, "row")}, ${bytes} bytes`,
  );
  process.stdout.write(
    [
      `Release ${release}${date === null ? "" : ` of ${date}`}, ${synthetic ? "synthetic" : "real"}${preview === null ? "" : `: a preview for ${preview}, not for circulation`}`,
      ...reviewLines(tables),
      ...blockLines(tables),
      "Files, each the one that release.json promises:",
      ...files,
      "",
    ].join("\n"),
  );
  return EXIT.none;
}

type Held = Pick<Tables, "reviews" | "blocks" | "statements">;

function reviewLines({ reviews }: Held): string[] {
  const countries = new Set(reviews.map(({ country }) => country)).size;
  const of = (status: string) => reviews.filter((review) => review.status === status);
  return [
    `Registry: ${counted(reviews.length, "review")} of ${counted(countries, "country")}`,
    `  named: ${of("named").length}`,
    `  in blocks: ${of("block").length}`,
    `  withheld: ${of("withheld").length}`,
  ];
}

function blockLines({ reviews, blocks, statements }: Held): string[] {
  return blocks.map(({ block_id, n, release_id }) => {
    const members = reviews.filter((review) => review.block_id === block_id);
    const themes = new Set(
      statements.filter((said) => said.block_id === block_id).map(({ theme }) => theme),
    );
    const named = members.filter(({ status }) => status === "named").length;
    const later = named === 0 ? "" : `, ${named} of them named later`;
    return `Block ${block_id} of ${release_id}: ${counted(n, "review")}${later}, ${counted(themes.size, "theme")} spoken of: ${members.map(({ review_id }) => review_id).join(" ")}`;
  });
}
