import { describe, expect, it, vi } from "vitest";
import { documentFile } from "../../src/handouts/documentFile";
import { HANDOUT, HOSTILE_HANDOUT, painter, paragraphsOf, partsOf } from "./handouts";

const { paint, asked } = painter();
const file = await documentFile(HANDOUT, paint);
const parts = partsOf(file);
const body = parts.get("word/document.xml")!;
const said = paragraphsOf(body, "w");

describe("a document", () => {
  it("has all texts once, each sentence with its source below it", () => {
    const { title, subtitle, notes, citation, link, marks, method, disclaimer } = HANDOUT;
    for (const text of [title, subtitle, ...notes, citation, link, ...marks, method, disclaimer])
      expect([text, said.filter((each) => each === text).length]).toEqual([text, 1]);
    for (const { text, source } of HANDOUT.sentences)
      expect(said[said.indexOf(text) + 1]).toBe(`Source: ${source}`);
  });

  it("has headings, a table with a row of headings, and a figure with words", () => {
    const styles = [...body.getElementsByTagName("w:pStyle")].map((style) =>
      style.getAttribute("w:val"),
    );
    expect(styles.filter((style) => style === "Heading1")).toHaveLength(1);
    expect(styles.filter((style) => style === "Heading2").length).toBeGreaterThan(4);
    const [head, ...rows] = [...body.getElementsByTagName("w:tr")];
    expect(head!.getElementsByTagName("w:tblHeader")).toHaveLength(1);
    expect(rows.map((row) => paragraphsIn(row))).toEqual([
      ["Region A", "12", "7"],
      ["Others <&>", "47", ""],
    ]);
    const [picture] = body.getElementsByTagName("wp:docPr");
    expect(picture!.getAttribute("descr")).toBe(HANDOUT.figure.alt);
    expect(asked[0]).toContain(">SYNTHETIC<");
  });

  it("says on each page of which release it is, and that it is synthetic", () => {
    const footers = [...parts].filter(([name]) => /word\/footer\d/.test(name));
    expect(footers).toHaveLength(1);
    expect(paragraphsOf(footers[0]![1], "w").join()).toContain("SYNTHETIC · CMM Atlas · test-1");
  });

  it("leads to its link", () => {
    const relations = [...parts.get("word/_rels/document.xml.rels")!.querySelectorAll("*")];
    const targets = relations.map((relation) => relation.getAttribute("Target"));
    expect(targets).toContain(HANDOUT.link);
  });

  it("is of the day of its release and of nobody, the same bytes whenever it is made", async () => {
    const core = parts.get("docProps/core.xml")!;
    const of = (name: string) => core.getElementsByTagName(name)[0]?.textContent ?? "";
    expect(of("dc:title")).toBe(HANDOUT.title);
    expect(of("dc:creator") + of("cp:lastModifiedBy")).toBe("");
    expect(of("dcterms:created")).toBe("2026-01-31T00:00:00Z");
    vi.setSystemTime(new Date("2031-05-05T05:05:05Z"));
    expect(Buffer.compare(await documentFile(HANDOUT, paint), file)).toBe(0);
    vi.useRealTimers();
  });

  it("names no day where its release has none", async () => {
    const undated = { ...HANDOUT, release: { id: "r", date: null } };
    const core = partsOf(await documentFile(undated, paint)).get("docProps/core.xml")!;
    expect(core.getElementsByTagName("dcterms:created")).toHaveLength(0);
  });

  it("holds hostile texts as texts", async () => {
    const hostile = partsOf(await documentFile(HOSTILE_HANDOUT, paint));
    const texts = paragraphsOf(hostile.get("word/document.xml")!, "w");
    const title = texts.find((text) => text.startsWith(HANDOUT.title))!;
    expect(title).toContain(`</a:t><w:t> & "quotes" 'single' \uFFFD\uFFFD\uFFFD turned`);
    expect(title).toContain("{{x}} ]]> line word");
  });
});

function paragraphsIn(row: Element): string[] {
  return [...row.getElementsByTagName("w:tc")].map(({ textContent }) => textContent!);
}
