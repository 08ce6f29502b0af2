import { countries, list, number } from "./enForms";

/** What is said of countries' index beside their population and internet users. */
export const context = {
  heading: "Index, population and internet users",
  measure: { population: "Population", internet: "Internet users in 100 people" },
  finding: (of: readonly { measure: "population" | "internet"; rho: number | null; n: number }[]) =>
    `${of.map(({ measure, rho, n }, i) => `${i === 0 ? "The index" : "it"} ${going(rho)} ${measure === "population" ? "population" : "the share of internet users"} (${rho === null ? "" : `ρ ${hundredth(rho)}, `}${countries(n)})`).join("; ")}.`,
  none: "The portfolio does not say enough of population or internet users.",
  subtitle: (of: string, lit: readonly string[]) =>
    `Countries by their index over ${of}, and population and internet users in the year of the review or the nearest before it.${lit.length === 0 ? "" : ` Filled: ${list.format(lit)}.`}`,
  index: "Index",
  caption: "Countries with their index, population and internet users",
  label: (measure: "population" | "internet", n: number) =>
    `Scatter of ${countries(n)}: index by ${measure === "population" ? "population, on a logarithmic scale" : "internet users in 100 people"}`,
  spoken: (name: string, measure: "population" | "internet", value: number, index: number) =>
    `${name}: ${measure === "population" ? `population ${number.format(Math.round(value))}` : `${number.format(value)} internet users in 100 people`}, index ${index.toFixed(1)}`,
  note: "The index is a country’s mean of stages in what is looked at, and takes the steps between stages to be equal; a country with fewer than two thirds of them assessed has none. ρ is Spearman’s rank correlation: 1 where both have the same order, −1 the opposite, 0 none. That two go together does not say why, and where a country stands beside others is no ranking.",
  headings: [
    "Country",
    "Group",
    "Index",
    "Population",
    "Population of",
    "Internet users in 100",
    "Internet users of",
  ],
} as const;

/** How two things go together, by their rank correlation. */
function going(rho: number | null): string {
  if (rho === null) return "cannot be held against";
  const size = Math.abs(rho);
  if (size < 0.2) return "hardly goes with";
  const how = size < 0.5 ? "goes loosely" : "goes";
  return rho > 0 ? `${how} with` : `${how} against`;
}

function hundredth(rho: number): string {
  return rho.toFixed(2).replace("-", "−");
}
