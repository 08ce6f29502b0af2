import { countries, list, number, orAbove, stageName } from "./enForms";

const everything = (whole: boolean) =>
  whole ? "everything shown here" : "everything here that most of them were assessed in";

const assessed = (whole: boolean) => (whole ? "" : " assessed in most of them");

const comparable = (one: string, level: string) =>
  one === "dimension"
    ? ` (counting themes of at least ${level} comparability)`
    : ` of at least ${level} comparability`;

/** What a heatmap’s title may say of it. */
export const finding = {
  of: (countries: string) => `Of ${countries}`,
  in: (countries: string) => `In ${countries}`,
  count: (reached: number, n: number, of: number) =>
    `${reached === 0 ? "none" : number.format(reached)}${n === of ? "" : ` of ${number.format(n)} assessed`}`,
  reached: (stage: number, themes: boolean) =>
    `had ${themes ? "typically " : ""}reached ${stageName(stage)}`,
  /** With the same n everywhere a count is the most; else only its share can be the largest. */
  span: (
    scope: string,
    reached: string,
    most: { count: string; names: string },
    fewest: { count: string; names: string },
    among: { columns: string; sameN: boolean; whole: boolean },
  ) => {
    const [top, bottom] = among.sameN
      ? ["the most", "the fewest"]
      : ["the largest share", "the smallest"];
    const of = among.whole ? among.columns : `${among.columns} assessed in most of them`;
    return `${scope}, ${most.count} ${reached} in ${most.names}, ${top} for any ${of}; ${fewest.count} had in ${fewest.names}, ${bottom}.`;
  },
  none: (scope: string, reached: string, column: string, whole: boolean) =>
    `${scope}, none ${reached} in any ${column} shown here${whole ? "" : " that most of them were assessed in"}.`,
  evenShares: (scope: string, reached: string, whole: boolean) =>
    `${scope}, the same share of those assessed ${reached} in ${everything(whole)}.`,
  even: (scope: string, reached: string, count: string, whole: boolean) =>
    `${scope}, ${count} ${reached} in ${everything(whole)}.`,
  one: (scope: string, reached: string, count: string, name: string) =>
    `${scope}, ${count} ${reached} in “${name}”.`,
  names: (names: readonly string[]) =>
    names.length === 1
      ? `“${names[0]}”`
      : `each of ${list.format(names.map((name) => `“${name}”`))}`,
  nothing: (published: number) =>
    published < 3
      ? "Too few countries have a published review that counts here to be summed up in a sentence."
      : `No column has a stage for most of the ${countries(published)} with a published review that counts here: too few to be summed up in a sentence.`,
  nobody: "No published review counts here.",
  several: (n: number, columns: string) => `each of ${number.format(n)} ${columns}`,
  among: {
    dimension: { one: "dimension", many: "dimensions" },
    theme: { one: "theme", many: "themes" },
    factor: { one: "factor", many: "factors" },
    aspect: { one: "aspect", many: "aspects" },
  },
  /** Of the stages given under a dimension, how many had reached one. */
  stagesOf: (reached: number, n: number) =>
    `${reached === 0 ? "none" : number.format(reached)} of the ${number.format(n)} stages`,
  stagesSpan: (
    scope: string,
    stage: number,
    most: { count: string; names: string },
    fewest: { count: string; names: string },
    among: { columns: string; whole: boolean },
  ) =>
    `${scope}, ${most.count} given under ${most.names} were ${orAbove(stage)}, the largest share for any ${among.columns}${assessed(among.whole)}; under ${fewest.names} ${fewest.count}, the smallest.`,
  /** Under dimensions with the same share; under the only one there is nothing to compare it with. */
  stagesEven: (
    scope: string,
    stage: number,
    said: { count: string; names: string },
    among: { columns: string; alone: boolean; whole: boolean },
  ) =>
    `${scope}, ${said.count} given under ${said.names} were ${orAbove(stage)}${among.alone ? "" : `, the same share as under every ${among.columns}${assessed(among.whole)}`}.`,
  noStages: (scope: string, stage: number, among: { columns: string; whole: boolean }) =>
    `${scope}, no stage given under any ${among.columns}${assessed(among.whole)} was ${orAbove(stage)}.`,
  /** Those of a kind of columns that are shown: under a part of the model, and only as comparable as that. */
  shown: (one: string, under: string, comparability: string) =>
    [
      one,
      under === "" ? "" : ` under ${under}`,
      comparability === "" ? "" : comparable(one, comparability),
    ].join(""),
  part: ({ code, name }: { code: string; name: string }) => `${code} “${name}”`,
} as const;
