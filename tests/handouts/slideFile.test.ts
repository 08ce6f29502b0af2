import { unzipSync } from "fflate";
import { describe, expect, it, vi } from "vitest";
import { slideFile } from "../../src/handouts/slideFile";
import { HANDOUT, HOSTILE_HANDOUT, painter, paragraphsOf, partsOf } from "./handouts";

const { paint, asked } = painter();
const file = await slideFile(HANDOUT, paint);
const parts = partsOf(file);
const first = paragraphsOf(parts.get("ppt/slides/slide1.xml")!, "a");
const second = paragraphsOf(parts.get("ppt/slides/slide2.xml")!, "a");
const times = (text: string) => first.filter((paragraph) => paragraph === text).length;

describe("a slide", () => {
  it("has its finding, sentences, sources, n, citation and link as text, each once", () => {
    const { title, subtitle, sentences, notes, citation, link, marks } = HANDOUT;
    const said = sentences.flatMap(({ text, source }) => [text, source]);
    for (const text of [title, subtitle, ...said, notes[0]!, citation, link, ...marks])
      expect([text, times(text)]).toEqual([text, 1]);
  });

  it("leads to its link", () => {
    const relations = parts.get("ppt/slides/_rels/slide1.xml.rels")!;
    const targets = [...relations.querySelectorAll("Relationship")].map((relation) =>
      relation.getAttribute("Target"),
    );
    expect(targets).toContain(HANDOUT.link);
  });

  it("has the figure as a picture, stamped, with words for who cannot see it", () => {
    const pictures = [...parts.get("ppt/slides/slide1.xml")!.getElementsByTagName("p:pic")];
    expect(pictures).toHaveLength(1);
    const [described] = pictures[0]!.getElementsByTagName("p:cNvPr");
    expect(described!.getAttribute("descr")).toBe(HANDOUT.figure.alt);
    expect(asked[0]).toContain(">SYNTHETIC<");
  });

  it("has a second with the same rows as a table, method, names and citation, which says synthetic too", () => {
    const [table] = parts.get("ppt/slides/slide2.xml")!.getElementsByTagName("a:tbl");
    const rows = [...table!.getElementsByTagName("a:tr")].map((row) =>
      [...row.getElementsByTagName("a:tc")].map((cell) =>
        [...cell.getElementsByTagName("a:t")].map(({ textContent }) => textContent).join(""),
      ),
    );
    expect(rows).toEqual([
      ["Group", "n", "Reached"],
      ["Region A", "12", "7"],
      ["Others <&>", "47", ""],
    ]);
    expect(table!.getElementsByTagName("a:tblPr")[0]!.getAttribute("firstRow")).toBe("1");
    for (const text of [HANDOUT.method, HANDOUT.disclaimer, HANDOUT.citation, ...HANDOUT.marks])
      expect(second.filter((paragraph) => paragraph === text)).toHaveLength(1);
  });

  it("has everything whole in the speaker’s notes, a paragraph each", () => {
    const notes = paragraphsOf(parts.get("ppt/notesSlides/notesSlide1.xml")!, "a");
    for (const { text, source } of HANDOUT.sentences)
      expect(notes).toEqual(expect.arrayContaining([text, `Source: ${source}`]));
    expect(notes).toEqual(expect.arrayContaining([...HANDOUT.notes, HANDOUT.link]));
  });

  it("is of the day of its release and of nobody", () => {
    const core = parts.get("docProps/core.xml")!;
    const of = (name: string) => core.getElementsByTagName(name)[0]!.textContent;
    expect(of("dc:title")).toBe(HANDOUT.title);
    expect([of("dc:creator"), of("cp:lastModifiedBy")]).toEqual(["", ""]);
    expect(of("dcterms:created")).toBe("2026-01-31T00:00:00Z");
    expect(of("dcterms:modified")).toBe("2026-01-31T00:00:00Z");
  });

  it("is the same bytes whenever it is made", async () => {
    vi.setSystemTime(new Date("2031-05-05T05:05:05Z"));
    expect(Buffer.compare(await slideFile(HANDOUT, paint), file)).toBe(0);
    vi.useRealTimers();
  });

  it("says in place of a table that there is no room for it", async () => {
    const rows = Array.from({ length: 80 }, (_, i) => [`Group ${i}`, i, i]);
    const long = { ...HANDOUT, table: { ...HANDOUT.table, rows } };
    const slide = partsOf(await slideFile(long, paint)).get("ppt/slides/slide2.xml")!;
    expect(slide.getElementsByTagName("a:tbl")).toHaveLength(0);
    expect(paragraphsOf(slide, "a").join()).toContain("80 rows and does not fit");
  });

  it("holds hostile texts as texts, and in its notes whole", async () => {
    const hostile = partsOf(await slideFile(HOSTILE_HANDOUT, paint));
    const said = paragraphsOf(hostile.get("ppt/slides/slide1.xml")!, "a");
    expect(said.some((text) => text.includes('</a:t><w:t> & "quotes"'))).toBe(true);
    const notes = paragraphsOf(hostile.get("ppt/notesSlides/notesSlide1.xml")!, "a");
    expect(
      notes.some(
        (text) => text.startsWith(HANDOUT.method.slice(0, 5)) || text.includes(HANDOUT.method),
      ),
    ).toBe(true);
    expect(notes.join()).not.toContain("\u202E");
  });

  it("has no address to follow where its link is words", async () => {
    const link = "This view has no link.";
    const slide = unzipSync(await slideFile({ ...HANDOUT, link }, paint));
    const relations = new TextDecoder().decode(slide["ppt/slides/_rels/slide1.xml.rels"]!);
    expect(relations).not.toContain("hyperlink");
  });
});
