import notes from "../../data/framework/comparability-notes.json";
import {
  COMPARABILITIES,
  type Comparability,
  type EditionId,
  editionOf,
  type Factor,
  type FactorLink,
  type Fit,
  type Framework,
  factorsOf,
  HIGH_BY_ASPECT,
  itemsOf,
} from "./framework";

/** The pairs of editions that a theme can be compared over, the earlier edition first. */
export const EDITION_PAIRS = [
  ["2014", "2016"],
  ["2014", "2021"],
  ["2016", "2021"],
] as const;

interface Verdict {
  readonly comparability: Comparability;
  /** What differs, in a sentence or two; null where there is nothing to add. */
  readonly note: string | null;
}

/** How far two editions ask the same of one theme. */
export interface ThemeComparability extends Verdict {
  readonly theme: string;
  readonly from: EditionId;
  readonly to: EditionId;
}

/**
 * Gives the comparability of every theme over every pair of editions, in the order of the themes and of
 * `EDITION_PAIRS`. From 2016 to 2021 a theme is as comparable as the least comparable link of its
 * factors; from the pilot to 2016 it is medium where every factor fits well, and else low; from
 * the pilot to 2021 it is the lower of the two. A theme that one of the two editions lacks is not comparable.
 */
export function comparabilityOf(framework: Framework): readonly ThemeComparability[] {
  return framework.themes.flatMap(({ code }) =>
    EDITION_PAIRS.map(([from, to]) => ({
      theme: code,
      from,
      to,
      ...verdictOn(code, { framework, from, to }),
    })),
  );
}

interface Pair {
  readonly framework: Framework;
  readonly from: EditionId;
  readonly to: EditionId;
}

function verdictOn(theme: string, { framework, from, to }: Pair): Verdict {
  const lacking = [from, to].filter((id) => factorsIn(theme, framework, id).length === 0);
  if (lacking.length > 0) return { comparability: "none", note: lackingNote(lacking) };
  const steps = [
    ...(from === "2014" ? [stepFromPilot(theme, framework)] : []),
    ...(to === "2021" ? [stepToCurrent(theme, framework)] : []),
  ];
  return {
    comparability: lowest(steps.map(({ comparability }) => comparability)),
    note: steps.flatMap(({ note }) => note ?? []).join(" ") || null,
  };
}

/** By their aspects, since a factor of the pilot can hold two themes. */
function factorsIn(theme: string, framework: Framework, id: EditionId): readonly Factor[] {
  return factorsOf(editionOf(framework, id)).filter(({ aspects }) =>
    aspects.some((aspect) => aspect.theme === theme),
  );
}

function lackingNote(lacking: readonly EditionId[]): string {
  return lacking.length === 1
    ? `The ${lacking[0]} edition has no aspect on this theme.`
    : `Neither the ${lacking.join(" nor the ")} edition has an aspect on this theme.`;
}

const COMPARABILITY_OF_FIT: Readonly<Record<Fit, Comparability>> = {
  good: "medium",
  partial: "low",
  weak: "low",
};

function stepFromPilot(theme: string, framework: Framework): Verdict {
  const fits = factorsIn(theme, framework, "2014").map(({ fit }) => COMPARABILITY_OF_FIT[fit!]);
  return { comparability: lowest(fits), note: noteOn(theme, notes["2014 to 2016"]) };
}

function stepToCurrent(theme: string, framework: Framework): Verdict {
  const revised = itemsOf(editionOf(framework, "2016"));
  const links = framework.crosswalk.factors.filter(
    ({ from }) => from !== null && revised.get(from)!.theme === theme,
  );
  return { comparability: lowest(links.map(levelOf)), note: noteOn(theme, notes["2016 to 2021"]) };
}

function levelOf({ comparability }: FactorLink): Comparability {
  return comparability === HIGH_BY_ASPECT ? "high" : comparability;
}

function lowest(comparabilities: readonly Comparability[]): Comparability {
  return COMPARABILITIES.findLast((level) => comparabilities.includes(level)) ?? "none";
}

function noteOn(theme: string, sentences: Readonly<Record<string, string>>): string | null {
  return sentences[theme] ?? null;
}
