// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import { READING } from "../../../src/formats/reading";
import { fakeAsk, pageAt, setUpPages } from "../page";
import { ANSWERS, RELEASE } from "../portfolio";

setUpPages();

afterEach(() => Reflect.deleteProperty(navigator, "clipboard"));

const texts = (elements: readonly HTMLElement[]) => elements.map(({ textContent }) => textContent);
const cellsOf = (row: HTMLElement) => [...row.children].map(({ textContent }) => textContent);

const change = (told: object) => ({
  since: "test-0",
  since_date: "2025-01-31",
  table: null,
  change: null,
  from: null,
  to: null,
  n: null,
  ids: null,
  ...told,
});

const withChanges = (releaseChanges: readonly object[], release: object = RELEASE) =>
  fakeAsk({ ...ANSWERS, releaseChanges, release: [release] });

describe("the page on the data", () => {
  it("leads with the release and with one ZIP, its size said, that is saved under its name", async () => {
    const { one, text, all } = await pageAt("/data/");
    expect(text("h1")).toBe("The data, to take away");
    expect(text(".lead")).toContain("2 tables: those of release test-1 of 2026-01-31.");
    const zip = all("main a")[0]!;
    expect(zip).toBe(one(".enter"));
    expect(zip.textContent).toBe("Download everything as one ZIP (124 kB)");
    expect(zip.getAttribute("href")).toBe("/data/test-1/cmm-atlas-test-1-synthetic.zip");
    expect(zip.getAttribute("download")).toBe("cmm-atlas-test-1-synthetic.zip");
  });

  it("has every table with its rows, its size, and its files under names that say synthetic", async () => {
    const { all } = await pageAt("/data/");
    const rows = all("#tables + .scrolling tbody tr");
    expect(rows.map(cellsOf)).toEqual([
      ["blocks", "Parquet CSV", "3", "1 kB", "A block"],
      ["stages", "Parquet CSV", "8,976", "12 kB", "A placing"],
    ]);
    const files = [...rows[1]!.querySelectorAll<HTMLAnchorElement>(".links a")];
    expect(files.map((file) => [file.getAttribute("href"), file.download, file.ariaLabel])).toEqual(
      [
        [
          "/data/test-1/stages.parquet",
          "cmm-atlas-stages-test-1-synthetic.parquet",
          "stages as Parquet",
        ],
        ["/data/test-1/stages.csv", "cmm-atlas-stages-test-1-synthetic.csv", "stages as CSV"],
      ],
    );
  });

  it("has a section for each table, where its link leads: columns, meaning, null, type, unit, what may stand there", async () => {
    const { one, all } = await pageAt("/data/");
    expect(all("#tables + .scrolling tbody th a").map((link) => link.getAttribute("href"))).toEqual(
      ["#blocks", "#stages"],
    );
    const stages = one("#stages").parentElement!;
    expect(stages.querySelector("p")!.textContent).toBe(
      "A placing. 8,976 rows; each is known by review_id, level and code.",
    );
    expect([...stages.querySelectorAll<HTMLElement>("tbody tr")].map(cellsOf)).toEqual([
      ["code", "The code.", "text", "–", "A code of the table framework"],
      ["low", "The code. Empty: Not assessed.", "integer or empty", "stage", "1 to 5"],
    ]);
  });

  it("says plainly that a first release has none before it", async () => {
    const { one } = await pageAt("/data/");
    expect(texts([...one("#changes").parentElement!.children] as HTMLElement[]).slice(1)).toEqual([
      "No earlier release is recorded that this one could be compared with.",
    ]);
  });

  it("says since which release nothing changed", async () => {
    const { one, all } = await pageAt("/data/", withChanges([change({})]));
    expect(one("#changes + p").textContent).toBe(
      "Compared with release test-0 of 2025-01-31, nothing changed.",
    );
    expect(all("#changes ~ ul")).toEqual([]);
  });

  it("says what changed, a sentence each, with the ids that the release tells", async () => {
    const reviews = { table: "reviews", change: "changed", ids: "" };
    const { one, all } = await pageAt(
      "/data/",
      withChanges([
        change({ ...reviews, change: "added", to: "named", n: 2, ids: "XAA-1 XAB-1" }),
        change({ ...reviews, from: "block", to: "named", n: 1, ids: "XAC-1" }),
        change({ ...reviews, from: "named", to: "withheld", n: 1 }),
        change({ ...reviews, change: "removed", from: "withheld", n: 3 }),
        change({ ...reviews, n: 1 }),
        change({ table: "stages", change: "added", n: 1200, ids: "" }),
        change({ table: "blocks", change: "removed", n: 1, ids: "r0-B1" }),
      ]),
    );
    expect(one("#changes + p").textContent).toBe("Compared with release test-0 of 2025-01-31:");
    expect(texts(all("#changes ~ ul li"))).toEqual([
      "2 new reviews, named: XAA-1 and XAB-1.",
      "1 review, block before and named now: XAC-1.",
      "1 review, named before and withheld now.",
      "3 reviews, withheld before and no longer there.",
      "1 review with other facts, such as its year or partner.",
      "stages, of reviews named in both: 1,200 rows added.",
      "blocks: 1 row removed: r0-B1.",
    ]);
  });

  it("compares a preview with nothing, and says so", async () => {
    const preview = { ...RELEASE, preview: "XAG", preview_name: "Gum" };
    const { one, text } = await pageAt("/data/", withChanges([], preview));
    expect(one("#changes + p").textContent).toBe("A preview is compared with no release.");
    expect(text("dl.caveats")).toContain("This is a preview");
  });

  it("shows how the files are read, the very texts that are tested", async () => {
    const { all } = await pageAt("/data/");
    expect(texts(all("pre code"))).toEqual(Object.values(READING));
    expect(texts(all("#reading ~ section h3"))).toEqual(["R", "Python", "DuckDB"]);
    expect(Object.values(READING).filter((text) => /https?:/.test(text))).toEqual([]);
  });

  it.each([
    [1, true],
    [0, false],
  ])(
    "says of invented data that they are, and of others not: synthetic %i",
    async (synthetic, says) => {
      const { text } = await pageAt("/data/", withChanges([], { ...RELEASE, synthetic }));
      expect(text("dl.caveats").includes("All of it is invented")).toBe(says);
      expect(text("blockquote").includes("Synthetic")).toBe(says);
      expect(text("dl.caveats")).toContain("Codes belong to editions");
    },
  );

  it("gives the citation to copy, or shows it to be copied by hand", async () => {
    const written: string[] = [];
    const writeText = vi.fn(async (text: string) => void written.push(text));
    Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
    const { all, one, click, text } = await pageAt("/data/");
    const button = all("button").find(({ textContent }) => textContent === "Copy the citation")!;
    await click(button);
    expect(written).toEqual([text("blockquote")]);
    expect(text("#citing ~ div [role=status]")).toBe("Copied");
    writeText.mockRejectedValueOnce(new Error("not allowed"));
    await click(button);
    expect((one("textarea") as HTMLTextAreaElement).value).toBe(text("blockquote"));
  });

  it("says that no licence has been decided, and whom to ask", async () => {
    const { text } = await pageAt("/data/");
    expect(text("#licence ~ p")).toMatch(
      /^No licence has been decided .* ask those who publish the site/,
    );
  });

  it("lets every region that may scroll be reached by keyboard, each under its name", async () => {
    const { all } = await pageAt("/data/");
    const regions = all(".scrolling");
    expect(regions.map((region) => [region.tabIndex, region.ariaLabel])).toEqual([
      [0, "The tables of this release"],
      [0, "Code for R"],
      [0, "Code for Python"],
      [0, "Code for DuckDB"],
      [0, "The columns of blocks"],
      [0, "The columns of stages"],
    ]);
  });
});
