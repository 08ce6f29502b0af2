import { unzipSync } from "fflate";
import { zipOf } from "./zipWriting";

const MADE = /<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g;

/** What stands between the ids of relations that a library draws at random, in the file that lists them. */
const DRAWN_ID = /\bId="(rId[\w-]{21})"/g;

/**
 * An Office file (DOCX, PPTX) as the same content always makes it: of the day that is given (YYYY-MM-DD; null: of none)
 * and not of now, with ids counted and not drawn. `mended` says what becomes of the parts under a path.
 */
export function settled(
  file: Uint8Array,
  day: string | null,
  mended: Readonly<Record<string, (part: string) => string>> = {},
): Uint8Array {
  const parts = Object.entries(unzipSync(file)).toSorted(([a], [b]) => inOrder(a, b));
  const texts = new Map(
    parts
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]),
  );
  const drawn = [...texts].flatMap(([name, text]) =>
    name.endsWith(".rels") ? [...text.matchAll(DRAWN_ID)].map(([, id]) => id!) : [],
  );
  const encoder = new TextEncoder();
  const files = parts
    .filter(([name]) => !name.endsWith("/"))
    .map(([name, bytes]): [string, Uint8Array] => {
      const text = texts.get(name);
      return [
        name,
        text === undefined ? bytes : encoder.encode(counted(mendedIn(name, dated(text)), drawn)),
      ];
    });
  return zipOf(new Map(files));

  function mendedIn(name: string, text: string): string {
    return Object.entries(mended).reduce(
      (left, [path, mend]) => (name.startsWith(path) ? mend(left) : left),
      text,
    );
  }

  function dated(text: string): string {
    return text.replaceAll(MADE, (_, what: string) =>
      day === null
        ? ""
        : `<dcterms:${what} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${what}>`,
    );
  }
}

function counted(text: string, drawn: readonly string[]): string {
  return drawn.reduce((left, id, i) => left.replaceAll(`"${id}"`, `"rIdDrawn${i + 1}"`), text);
}

/** By name, and first the part that says what the others are, as programs that sniff a file's kind want it. */
function inOrder(a: string, b: string): number {
  const rank = (name: string) => (name === "[Content_Types].xml" ? 0 : 1);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}
