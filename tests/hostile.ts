import fc from "fast-check";

/** Values as attackers, slips and broken links write them. */
export const NASTY: readonly string[] = [
  ...["'", "''", "'--", '"', "\\", "`", ";", "/*", "*/", "--", "$$", "?", "$1"],
  ...["'; drop table stages; --", "' or '1'='1", "1; attach 'x' as y", "x') union select 1 --"],
  ...["getvariable('group')", "region'); copy stages to 'x.csv'; --", "H03' or 1=1 --"],
  ...[
    "<script>window.canary=1</script>",
    "<img src=x onerror=canary=1>",
    '"><svg onload=canary=1>',
  ],
  ...["javascript:canary=1", "data:text/html,<script>canary=1</script>", "{{7*7}}", `\${canary=1}`],
  ...["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf", "then"],
  ...[
    "",
    " ",
    "\t\n",
    "\u0000",
    "a\u0000b",
    "\uD800",
    "x\uDFFFy",
    "\uFEFF",
    "\u202Eevil",
    "\u200F",
  ],
  ...[
    "e\u0301",
    "Ĳ",
    "ﬀ",
    "𝕏",
    "👩‍👩‍👧",
    "İ",
    "\u2028",
    "％",
    "..",
    "../../etc/passwd",
    "//x.invalid",
  ],
  ...["null", "undefined", "NaN", "Infinity", "-0", "1e999", "0x10", "[object Object]", "true"],
  ...["*", "**", "%2A", "%25", "a*b*c", "*".repeat(3000), "%", "%zz", "%00", "%E0%A4%A"],
  ...["x".repeat(100_000), "\u202E".repeat(5000), "D1.1.1.1", "H0３", "h03", "H99", "D9"],
];

/** The names of the pages' choices, and names that objects have of themselves. */
const NAMES = [
  ...["rows", "grouping", "columns", "edition", "level", "under", "wave", "method", "within"],
  ...["from", "to", "comparability", "show", "reached", "order", "by", "turned", "compare", "row"],
  ...["column", "item", "group", "with", "likeness", "country", "span", "moved", "bands", "find"],
  ...["release", "claim", "present", "slide", "__proto__", "constructor", "toString", "length", ""],
];

/** Values that mean something, so that others are reached behind them. */
const SOUND = [
  ...["countries", "groups", "2014", "2016", "2021", "themes", "dimension", "theme", "factor"],
  ...["aspect", "D2", "D1.1", "H03", "H05", "all", "region", "income", "North", "XAB", "XAA*XAC"],
  ...["region:North", "1", "2", "likeness", "column", "yes", "index", "first", "levels", "test-1"],
];

const value = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 3, arbitrary: fc.constantFrom(...SOUND) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 20 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...SOUND), fc.constantFrom(...NASTY))
      .map((two) => two.join("")),
  },
);

const name = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 20 }) },
);

/** Written as a browser would, half of it escaped, or not at all. */
const writings: readonly ((text: string) => string)[] = [
  (text) => String(new URLSearchParams({ x: text })).slice(2),
  (text) => text.replaceAll(/[&#%]/g, ""),
  (text) => text.replaceAll("#", "%23"),
];

const param = fc
  .tuple(name, value, fc.constantFrom(...writings))
  .map(([key, text, write]) => `${write(key)}=${write(text)}`);

/** The longest address that Chromium goes to, in characters (`url::kMaxURLChars`). */
const LONGEST = 2 * 1024 ** 2;

const params = fc.oneof(
  { weight: 12, arbitrary: fc.array(param, { minLength: 1, maxLength: 6 }) },
  {
    weight: 1,
    arbitrary: param.map((one) => {
      const times = Math.min(2000, Math.floor(LONGEST / (one.length + 1)));
      return Array.from({ length: Math.max(1, times) }, () => one);
    }),
  },
);

/** The queries of hostile addresses, with their question mark. */
export const hostileQuery: fc.Arbitrary<string> = params.map((all) => `?${all.join("&")}`);

/** Queries in which each nasty value stands for one choice after another, a few at a time. */
export function nastyQueries(): string[] {
  return NASTY.map((text, i) => {
    const names = Array.from({ length: 4 }, (_, k) => NAMES[(i + 9 * k) % NAMES.length]!);
    return `?${names.map((each) => String(new URLSearchParams({ [each]: text }))).join("&")}`;
  });
}
