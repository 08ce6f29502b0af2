import { list, number } from "./enForms";

interface Moved {
  readonly n: number;
  readonly rose: number;
  readonly fell: number;
  readonly net: number;
}

/** Items that moved alike on balance. */
interface Alike {
  readonly items: readonly { readonly name: string; readonly moved: Moved }[];
  /** How many more there are than are named. */
  readonly others: number;
}

const likewise = (is: string) => (is === "same" ? "of the same edition" : `of ${is} comparability`);

const none = (n: number) => (n === 0 ? "none" : number.format(n));
const net = (of: number) =>
  of > 0 ? `+${number.format(of)}` : of < 0 ? `−${number.format(-of)}` : "0";
const counted = ({ n, rose, fell, net: by }: Moved) =>
  `${none(rose)} of ${number.format(n)} rose, ${none(fell)} fell, net ${net(by)}`;

/** A number of stages or a correlation with its sign, to two places; halves go up, also where rounding left them short. */
const signed = (value: number) => {
  const size = (Math.round(100 * Math.abs(value) + 1e-6) / 100).toFixed(2);
  return Number(size) === 0 ? "0.00" : `${value > 0 ? "+" : "−"}${size}`;
};
const between = (low: number, high: number) =>
  signed(low) === signed(high) ? signed(low) : `${signed(low)} to ${signed(high)}`;
const range = (least: number, most: number) =>
  least === most ? number.format(least) : `${number.format(least)} to ${number.format(most)}`;
/** The sentences of the page of progress that hold items and dimensions against one another. */
export const progressMovers = {
  signed,
  between,
  range,

  movers: {
    heading: "What moved most",
    none: "Nothing has three pairs of reviews that can be compared: nothing is put in order",
    one: (item: string, moved: Moved) =>
      `“${item}” alone has three pairs of reviews that can be compared: ${counted(moved)}`,
    all: (items: readonly { readonly moved: Moved }[]) => {
      const said = [...new Set(items.map(({ moved }) => counted(moved)))];
      const all = `All ${number.format(items.length)} moved alike on balance`;
      return said.length === 1 ? `${all}: in each, ${said[0]}` : all;
    },
    both: (most: string, least: string) => `${most}; ${least}`,
    /** What moved furthest up, or furthest down where `isLast`. */
    end: ({ items, others }: Alike, isLast: boolean) => {
      const by = items[0]!.moved.net;
      const did =
        by === 0
          ? "rose as often as fell"
          : `${by > 0 ? "rose" : "fell"} ${by > 0 === isLast ? "least" : "most"}`;
      const more = others > 0 ? [`${number.format(others)} others`] : [];
      const named = (told: (moved: Moved) => string) =>
        list.format([...items.map(({ name, moved }) => `“${name}”${told(moved)}`), ...more]);
      const said = new Set(items.map(({ moved }) => counted(moved)));
      if (said.size > 1 || others > 0) {
        return `${named((moved) => ` (${counted(moved)})`)} ${did}, alike on balance`;
      }
      const [each] = said;
      return items.length === 1
        ? `${named(() => "")} ${did}: ${each}`
        : `${named(() => "")} ${did}: in each, ${each}`;
    },
    subtitle: (looked: string, reviews: string) =>
      `In order of how many more countries rose than fell, of n, in ${looked}: ${reviews} of each country`,
    corner: "Item",
    share: "Share that rose, interval",
    shareOf: (share: number, { low, high }: { low: number; high: number }) =>
      `${share.toFixed(2)}, ${low.toFixed(2)} to ${high.toFixed(2)}`,
    spokenShare: (share: number, { low, high }: { low: number; high: number }) =>
      `share ${share.toFixed(2)}, interval ${low.toFixed(2)} to ${high.toFixed(2)}`,
    /** How far the pairs of an item ask the same. */
    compared: (n: number, kinds: readonly { readonly name: string; readonly n: number }[]) =>
      kinds.length === 0
        ? `n ${number.format(n)}`
        : kinds.length === 1
          ? `n ${number.format(n)}, ${n === 1 ? "" : "all "}${likewise(kinds[0]!.name)}`
          : `n ${number.format(n)}: ${list.format(kinds.map((kind) => `${number.format(kind.n)} ${likewise(kind.name)}`))}`,
    ordered: "By how many more rose than fell, of n",
    fewHeading: "Fewer than three pairs: not put in order",
    notes: {
      order:
        "The order is of parts of the model, by the rose less the fell, of n; those that moved alike stand as in the model. It is no order of countries. An item of which few could rise cannot stand high.",
      interval:
        "The share is of all n. The interval is Wilson’s: were these countries drawn by chance from many like them, 95 of 100 such intervals would hold the share of the many. They were not drawn by chance, so read it as how little so few countries can tell.",
      compared:
        "Comparability says how far the two editions ask the same of an item. Where it is low or medium, a move may be the ruler’s.",
    },
  },

  pace: {
    heading: "How fast indices changed",
    none: "No dimension has three countries with years between two reviews that can be compared",
    one: (name: string, pooled: number, years: number) =>
      `The index of “${name}” changed by ${signed(pooled)} stages a year, pooled over ${number.format(years)} country-years (equal steps assumed)`,
    many: (
      least: { name: string; pooled: number },
      most: { name: string; pooled: number },
      [fewest, all]: readonly [number, number],
    ) =>
      signed(least.pooled) === signed(most.pooled)
        ? `Dimensions’ indices all changed by ${signed(most.pooled)} stages a year, pooled over ${range(fewest, all)} country-years (equal steps assumed)`
        : `Dimensions’ indices changed by ${signed(least.pooled)} (“${least.name}”) to ${signed(most.pooled)} (“${most.name}”) stages a year, pooled over ${range(fewest, all)} country-years (equal steps assumed)`,
    subtitle: (reviews: string) =>
      `Change of each dimension’s index in stages a year (index, equal steps assumed): ${reviews} of each country`,
    corner: "Dimension",
    pooled: "Pooled, stages a year",
    median: "Country in the middle",
    countryYears: "Country-years",
    years: "Years between reviews",
    apart: ([least, low, high, most]: readonly [number, number, number, number]) =>
      least === most ? number.format(most) : `${range(least, most)}, middle ${range(low, high)}`,
    ofN: (n: number, sameYear: number) =>
      sameYear === 0
        ? `n ${number.format(n)}`
        : `n ${number.format(n)}; left out, both reviews of one year: ${number.format(sameYear)}`,
    rows: {
      button: "Download CSV: each country’s own",
      title: (n: number) =>
        `Each country’s change of each dimension’s index, in stages a year: ${number.format(n)} rows`,
    },
    notes: {
      pooled:
        "Pooled: all changes of the index together, over all years between the two reviews together, so that each year weighs the same.",
      index:
        "An index takes the steps between stages to be equal. It is taken over the same parts at both reviews.",
      bounds:
        "This holds for these countries in these years. It says nothing of years before or after, nor when a stage will be reached. Years are those of reviews, not of what changed.",
    },
  },
} as const;
