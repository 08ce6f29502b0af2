import { countries, list, number } from "./enForms";

/** A distance in stages, to a tenth. */
const apart = (distance: number) => distance.toFixed(1);
const ratio = (value: number) => value.toFixed(2);
const quoted = (items: readonly string[]) => list.format(items.map((item) => `“${item}”`));
const kept = (text: string) => text.replaceAll(" ", "\u00A0");

/** By what countries are held against one another. */
type By = "stages" | "shape";
const BY = { stages: "their stages", shape: "their strengths and weaknesses" } as const;

/** How surely a cluster comes back, in words. */
const CALLED = { named: "stable", tentative: "tentative", unnamed: "not firm" } as const;
type Called = keyof typeof CALLED;

/** How much higher or lower, in stages. */
const step = (higher: number) => `${apart(Math.abs(higher))} ${higher > 0 ? "higher" : "lower"}`;

/** The sentences of the page of regional patterns that speak of countries. */
export const regionsCountries = {
  by: "Alike by",
  byName: { stages: "Stages", shape: "Strengths and weaknesses" },
  left: (names: readonly string[]) =>
    `Not compared, as they share fewer than two thirds of the items with others: ${list.format(names)}.`,
  shape:
    "By strengths and weaknesses each country’s own mean is taken from its stages first, so that what is compared is where it stands above and below its own level, whatever that is.",
  distance:
    "Countries lie as far apart as their stages differ, taken alike over the items that both have (Gower’s distance); they are compared where they share two thirds of the items.",

  clusters: {
    heading: "Which countries are alike",
    nobody: "No published review counts here.",
    few: (n: number) =>
      `${n === 0 ? "No country" : countries(n)} can be compared: too few to look for clusters, which takes 8.`,
    none: (n: number, by: By, silhouette: number | null) =>
      `No clear groups: by ${BY[by]}, ${countries(n)} do not fall into clusters${silhouette === null ? "" : ` (silhouette ${ratio(silhouette)})`}.`,
    finding: (
      n: number,
      of: {
        by: By;
        strength: "weak" | "clear";
        silhouette: number;
        clusters: readonly { n: number; called: Called }[];
        apart: number;
        item: string | null;
      },
    ) => {
      const each = of.clusters.map(
        (one) => `one of ${number.format(one.n)}, ${CALLED[one.called]}`,
      );
      const outside =
        of.apart === 0
          ? ""
          : `; ${number.format(of.apart)} belong${of.apart === 1 ? "s" : ""} to none`;
      const item = of.item === null ? "" : `. They differ most in “${of.item}”`;
      return `By ${BY[of.by]}, ${countries(n)} separate ${of.strength === "weak" ? "weakly" : "clearly"} into ${of.clusters.length} clusters (silhouette ${ratio(of.silhouette)}): ${each.join("; ")}${outside}${item}.`;
    },
    subtitle: (of: string) =>
      `Countries with a published review, put together by how little they differ over ${of}; the stronger the shade, the further a cluster lies from all others.`,
    corner: "What",
    name: (place: number) => `Cluster ${place}`,
    unnamed: "Not firm",
    n: "Countries",
    held: "Comes back",
    stability: (value: number | null, called: Called) =>
      value === null ? CALLED[called] : kept(`${ratio(value)}, ${CALLED[called]}`),
    groups: "How many of each group",
    noGroup: "In no group",
    share: (n: number, of: number) => `${number.format(n)} of ${number.format(of)}`,
    items: {
      stages: "Middle stage where they differ",
      shape: "Above or below own level where they differ",
    },
    above: (mean: number) =>
      `${mean < -0.05 ? "−" : mean < 0.05 ? "" : "+"}${apart(Math.abs(mean))}`,
    spoken: (text: string, distance: number) =>
      `${text}, ${apart(distance)} stages from all others`,
    members: (name: string, n: number) => `${name}, ${countries(n)}`,
    apart: "In no cluster",
    caption: "Clusters by what sets them apart",
    order:
      "The largest cluster stands first, and countries are in alphabetical order: neither is a ranking.",
    silhouette:
      "Silhouette, from −1 to 1, is how much nearer countries lie to their own cluster than to the next one: below 0.25 there are no clear groups, below 0.5 they are weak.",
    stabilityNote: (samples: number) =>
      `How surely a cluster comes back is the part of it that is found again when countries are drawn anew, ${number.format(samples)} times: from 0.75 it is stable, from 0.6 tentative; below that it gets no name. Fewer than three countries are no cluster.`,
    shade: "Darker is further from all other countries, by the earth mover’s distance.",
    tree: (faithfulness: number) =>
      faithfulness < 0.75
        ? `The tree that clusters are cut from represents the distances poorly (correlation ${ratio(faithfulness)}).`
        : `The tree that clusters are cut from (UPGMA) holds the distances with a correlation of ${ratio(faithfulness)}.`,
    columns: { cluster: "Cluster", stability: "Stability", called: "Called" },
    called: CALLED,
    noCluster: "none",
  },

  map: {
    heading: "A map of countries",
    none: "No map can be drawn: fewer than three countries can be compared, or all are the same.",
    finding: (n: number, fit: number, by: By) =>
      `By ${BY[by]}, a map on a plane holds ${fit < 0.5 ? "less than" : "at least"} half of how ${countries(n)} differ (goodness of fit ${ratio(fit)})${fit < 0.5 ? ": countries that lie close need not be alike" : ""}.`,
    subtitle: (of: string) =>
      `Each point is a country with a published review; the closer two lie, the less they differ over ${of}, as far as a plane can show it.`,
    note: "Classical scaling of the distances: a second look at the same likenesses as above. The axes have no name and no unit; only how far points lie from one another means anything. Choosing a point puts its country in the light.",
    roots: "Square roots of the distances are drawn, as the distances themselves fit no plane.",
    negative: (share: number) =>
      `A share of ${ratio(share)} of the variation, without its sign, fits no flat space at all.`,
    label:
      "Map of countries by likeness; each point leads to its country, and arrow keys from point to point",
    point: (name: string, group: string | null, cluster: string) =>
      `${name}${group === null ? "" : `, ${group}`}${cluster === "" ? "" : `, ${cluster}`}`,
    caption: "Where each country lies on the map",
    columns: { x: "Across", y: "Up" },
  },

  neighbours: {
    heading: "Which countries are nearest to one",
    whose: "Neighbours of",
    choose: "Choose a country to see which are nearest to it, and in what.",
    subtitle: (of: string) =>
      `Countries with a published review by how little they differ from it, typically, over ${of}.`,
    finding: (
      name: string,
      nearest: { names: readonly string[]; from: number; to: number },
      own: { group: string; n: number; of: number } | null,
    ) => {
      const { names, from, to } = nearest;
      const far = apart(from) === apart(to) ? apart(from) : `${apart(from)} to ${apart(to)}`;
      const among =
        own === null
          ? ""
          : `; ${number.format(own.n)} of the ${number.format(own.of)} nearest ${own.n === 1 ? "is" : "are"} in ${own.group} as well`;
      return `Nearest to ${name} ${names.length === 1 ? "is" : "are"} ${list.format(names)}, typically ${far} ${far === "1.0" ? "stage" : "stages"} apart${among}.`;
    },
    none: (name: string, items: number, of: number) =>
      `${name} can be compared with no other country: it has a stage in ${number.format(items)} of ${number.format(of)} items, and shares too few of them.`,
    country: "Country",
    distance: "Apart",
    shared: "Items shared",
    same: "Same in",
    closest: "Closest in",
    differing: "Differs most in",
    far: ratio,
    sharedOf: (n: number, of: number) => `${number.format(n)} of ${number.format(of)}`,
    items: (names: readonly string[]) => (names.length === 0 ? "nothing" : quoted(names)),
    differs: (items: readonly { name: string; higher: number }[]) =>
      items.length === 0
        ? "nothing"
        : list.format(items.map(({ name, higher }) => `“${name}” (${step(higher)})`)),
    note: (name: string) =>
      `“Higher” and “lower” are the neighbour’s, held against ${name}, in stages; the same is within a quarter of a stage. Of items in which two are equally close those stand first in which both are most unlike all countries. Equally near countries are in alphabetical order; the order says how alike they are, not how far they have come.`,
    shown: (n: number, of: number) =>
      `The ${number.format(n)} nearest of ${number.format(of)} that can be compared are shown; the table below has all.`,
    caption: (name: string) => `The countries nearest to ${name}`,
    headings: [
      "Code",
      "Country",
      "Group",
      "Apart, in stages",
      "Items shared",
      "Same in",
      "Closest in",
      "Differs most in",
    ],
  },
} as const;
