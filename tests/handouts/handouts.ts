import { unzipSync } from "fflate";
import { textBlock } from "../../src/charts/picture/pictureBlock";
import type { Handout, Paint } from "../../src/handouts/handout";
import { parsed } from "../charts/picture/pictureBoxes";

/** A handout of a synthetic release, every text of which occurs nowhere else in it. */
export const HANDOUT: Handout = {
  title: "Most of Region A had reached Established in incident response.",
  subtitle: "Countries of Region A and of all others, by stage.",
  sentences: [
    { text: "Of 12 countries, 7 had reached it.", source: "n = 12, editions 2014 and 2016." },
    { text: "Six of them by questionnaire.", source: "n = 12, reviewed 2015 to 2021." },
    { text: "Whether they moved cannot be said.", source: "n = 2 reviewed again." },
  ],
  notes: [
    "n = 12 of 19 countries, editions 2014 and 2016, years 2015 to 2021.",
    "Bars are shares.",
  ],
  table: {
    caption: "Who had reached it",
    columns: ["Group", "n", "Reached"],
    rows: [
      ["Region A", 12, 7],
      ["Others <&>", 47, null],
    ],
  },
  marks: ["Synthetic demonstration: everything is invented."],
  stamp: "SYNTHETIC",
  release: { id: "test-1", date: "2026-01-31" },
  citation: "CMM Atlas, release test-1 of 2026-01-31.",
  link: "https://atlas.example.org/briefing/?group=A&item=H02&note=%22a%22",
  method: "The stage is the lower middle of the aspects.",
  disclaimer: "The designations do not imply an opinion.",
  figure: {
    body: (width, type) => textBlock("Region A 7 of 12", width, { size: type }),
    alt: "A bar of 7 of 12.",
  },
};

const HOSTILE = `</a:t><w:t> & "quotes" 'single' \u0000\u0007\uD800 \u202Eturned \u05D0\u05D1\u05D2 \u0627\u0644 {{x}} ]]> \n\r\n line`;

/** The same with texts of 2,000 characters that would break a file that takes them as they are. */
export const HOSTILE_HANDOUT: Handout = {
  ...HANDOUT,
  title: hostile(HANDOUT.title),
  subtitle: hostile(HANDOUT.subtitle),
  sentences: HANDOUT.sentences.map(({ text, source }) => ({
    text: hostile(text),
    source: hostile(source),
  })),
  notes: HANDOUT.notes.map(hostile),
  table: {
    caption: hostile(HANDOUT.table.caption),
    columns: HANDOUT.table.columns,
    rows: [[hostile("Region"), 1, null]],
  },
  marks: HANDOUT.marks.map(hostile),
  citation: hostile(HANDOUT.citation),
  method: hostile(HANDOUT.method),
  disclaimer: hostile(HANDOUT.disclaimer),
  figure: { ...HANDOUT.figure, alt: hostile(HANDOUT.figure.alt) },
};

function hostile(text: string): string {
  return `${text} ${HOSTILE} ${"word ".repeat(120)}${"W".repeat(1400)}`.slice(0, 2000);
}

/** A PNG of one pixel, whatever is to be painted; keeps what was asked for. */
export function painter(): { readonly paint: Paint; readonly asked: string[] } {
  const asked: string[] = [];
  const dot =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";
  const bytes = Uint8Array.from(Buffer.from(dot, "base64"));
  return {
    asked,
    paint: async (svg) => {
      asked.push(svg);
      return bytes;
    },
  };
}

/** The XML parts of an Office file by their paths; one that is not well-formed is refused. */
export function partsOf(file: Uint8Array): ReadonlyMap<string, Document> {
  const parts = Object.entries(unzipSync(file)).filter(([name]) => /\.(xml|rels)$/.test(name));
  return new Map(parts.map(([name, bytes]) => [name, parsed(new TextDecoder().decode(bytes))]));
}

/** The words of a part, paragraph by paragraph. */
export function paragraphsOf(part: Document, kind: "a" | "w"): string[] {
  return [...part.getElementsByTagName(`${kind}:p`)].map((paragraph) =>
    [...paragraph.getElementsByTagName(`${kind}:t`)].map(({ textContent }) => textContent).join(""),
  );
}
