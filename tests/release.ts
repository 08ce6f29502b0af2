import { type ReleaseFacts, releaseOf } from "../scripts/portfolio/release";
import { writeRelease } from "../scripts/portfolio/write";
import type { Tables } from "../src/model/tables";
import { newFolder } from "./portfolio/fixtures/folders";
import { csv, type Files, HEADERS, stagesOf } from "./portfolio/fixtures/invented";
import { FACTS, tablesOf } from "./portfolio/fixtures/published";

/**
 * A small invented portfolio whose answers can be worked out by hand. Each review is on one stage throughout:
 *
 *     Alder  2015 (2014 pilot) on 1, moves from North to South in 2019, 2022 (2021 edition) on 3–4
 *     Birch  2017 (2016 edition) on 2, its D1.1 not assessed; in North
 *     Cedar  2018 (2016 edition) on 4; in North; 2021 (2021 edition) on 5, for group statements only
 *     Ébène  2017 (2016 edition) on 2; in South
 *     elm    2019 (2016 edition) on 3; in no region
 *     Fir    2016 (2016 edition) on 2–3; in South until 2015, in North from 2018
 *
 * Gum (group statements only), Hazel (withdrawn) and Ivy (no answer yet) have stage 5 throughout, which
 * may show nowhere; Juniper was never reviewed.
 */
export const PORTFOLIO: Files = {
  "reviews.csv": csv(HEADERS.reviews, [
    "a1,XAA,Alder,1,2015,2014,questionnaire,,",
    "a2,XAA,Alder,2,2022,2021,in-country,Partner,https://example.org/alder",
    "b1,XAB,Birch,1,2017,2016,in-country,,",
    "c1,XAC,Cedar,1,2018,2016,in-country,,",
    "c2,XAC,Cedar,2,2021,2021,in-country,,",
    "d1,XAD,Ébène,1,2017,2016,questionnaire,,",
    "e1,XAE,elm,1,2019,2016,in-country,,",
    "f1,XAF,Fir,1,2016,2016,questionnaire,,",
    "g1,XAG,Gum,1,2020,2016,in-country,,",
    "h1,XAH,Hazel,1,2020,2016,in-country,,",
    "i1,XAI,Ivy,1,2020,2016,in-country,,",
  ]),
  "stages.csv": csv(HEADERS.stages, [
    ...stagesOf("a1", "2014", "1"),
    ...stagesOf("a2", "2021", "3-4"),
    ...stagesOf("b1", "2016", "2").map((row) => row.replace(/(,D1\.1(\.\d+)?,)2$/, "$1")),
    ...stagesOf("c1", "2016", "4"),
    ...stagesOf("c2", "2021", "5"),
    ...stagesOf("d1", "2016", "2"),
    ...stagesOf("e1", "2016", "3"),
    ...stagesOf("f1", "2016", "2-3"),
    ...stagesOf("g1", "2016", "5"),
    ...stagesOf("h1", "2016", "5"),
    ...stagesOf("i1", "2016", "5"),
  ]),
  "consent.csv": csv(HEADERS.consent, [
    ...["a1", "a2", "b1", "c1", "d1", "e1", "f1"].map(
      (review) => `${review},named,https://example.org/consent,,2025-01-31`,
    ),
    "c2,aggregate,,,",
    "g1,aggregate,,,",
    "h1,withdrawn,,,2025-01-31",
  ]),
  "groups.csv": csv(HEADERS.groups, [
    "XAA,region,North,,2018-12-31,",
    "XAA,region,South,2019-01-01,,",
    "XAB,region,North,,,",
    "XAC,region,North,,,",
    "XAD,region,South,,,",
    "XAF,region,South,,2015-12-31,",
    "XAF,region,North,2018-01-01,,",
    "XAG,region,South,,,Gum",
    "XAH,region,South,,,Hazel",
    "XAI,region,North,,,Ivy",
    "XAJ,region,North,,,Juniper",
    "XAA,income,Band 1,,2022-06-30,",
    "XAA,income,Band 2,2022-07-01,,",
    "XAB,income,Band 1,,,",
    "XAD,income,Band 1,,2017-06-30,",
    "XAD,income,Band 2,2019-01-01,,",
    "XAB,league,League X,2010-01-01,,",
    "XAE,league,League X,,,",
  ]),
  "context.csv": csv(HEADERS.context, ["XAA,2015,1000000,45.5,", "XAG,2020,7,1,1"]),
};

/**
 * Writes a portfolio's release into a folder of its own, as the pipeline does, its tables changed on the way
 * where a change is given; gives the folder.
 */
export function releaseFolder(
  files: Files = PORTFOLIO,
  change: (tables: Tables) => Tables = (tables) => tables,
  other: Partial<Pick<ReleaseFacts, "preview" | "since" | "synthetic">> = {},
): string {
  const folder = `${newFolder()}/release`;
  const facts = { ...FACTS, release: "test-1", date: "2026-01-31", ...other };
  writeRelease(releaseOf(change(tablesOf(files)), facts), folder);
  return folder;
}

/** A row of the registry as a release has it of a review that is not named. */
function unnamed(
  [country, wave, year]: readonly [string, number, number],
  status: "block" | "withheld",
  block_id: string | null = null,
): Tables["reviews"][number] {
  const review_id = `${country}-${wave}`;
  const facts = { edition: "2016", method: "in-country", partner: null, report_url: null };
  return { review_id, country, wave, year, ...facts, status, block_id };
}

/** Countries of unpublished reviews, by the region that they are in; Mango was in North until 2020. */
const UNPUBLISHED = {
  South: ["Lime", "Lotus", "Larch", "Laurel", "Lemon", "Olive", "Mango"],
  North: ["Mango"],
  West: ["Nettle"],
};

const codeOf = (name: string) => `X${name.slice(0, 3).toUpperCase()}`;

/**
 * Adds to the small portfolio what a release has of unpublished reviews: the block `test-B1` of seven, Ébène among
 * them, which was named later; Lime’s earlier review and both of Olive’s, withheld; and Nettle’s, whose block is
 * shown no longer.
 */
export function withUnpublished(tables: Tables): Tables {
  const block = "test-B1";
  const names = [...new Set(Object.values(UNPUBLISHED).flat())];
  const members = ["Lime", "Lotus", "Larch", "Laurel", "Lemon", "Mango"];
  return {
    ...tables,
    countries: [...tables.countries, ...names.map((name) => ({ country: codeOf(name), name }))],
    reviews: [
      ...tables.reviews.map((review) =>
        review.review_id === "XAD-1" ? { ...review, block_id: block } : review,
      ),
      ...members.map((name) => unnamed([codeOf(name), 2, 2020], "block", block)),
      unnamed(["XLIM", 1, 2015], "withheld"),
      unnamed(["XOLI", 1, 2014], "withheld"),
      unnamed(["XOLI", 2, 2019], "withheld"),
      unnamed(["XNET", 1, 2018], "block", "test-B0"),
    ],
    groups: [
      ...tables.groups,
      ...Object.entries(UNPUBLISHED).flatMap(([group, own]) =>
        own.map((name) => ({
          country: codeOf(name),
          grouping: "region",
          group,
          valid_from: name === "Mango" && group === "South" ? "2021-01-01" : null,
          valid_to: name === "Mango" && group === "North" ? "2020-12-31" : null,
        })),
      ),
    ],
    blocks: [{ block_id: block, n: 7, release_id: "test-1" }],
    statements: [
      { block_id: block, theme: "H01", threshold: 2, lo: 4, hi: 7 },
      { block_id: block, theme: "H01", threshold: 3, lo: 4, hi: 7 },
      { block_id: block, theme: "H01", threshold: 4, lo: 0, hi: 3 },
    ],
  };
}
