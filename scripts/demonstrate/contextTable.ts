import type { DemoCountry } from "./countries";
import type { Draws } from "./draws";
import type { IncomeBand } from "./regions";
import { type TextTable, textTable } from "./textTable";

const YEARS = Array.from({ length: 11 }, (_, index) => 2015 + index);

/** Orders of magnitude that populations are drawn from. */
const MAGNITUDES = [10_000, 100_000, 1_000_000, 1_000_000, 10_000_000] as const;

/** In 2015: internet users per cent, and the product per head in international dollars. */
const STARTS: Readonly<Record<IncomeBand, { readonly users: number; readonly product: number }>> = {
  1: { users: 14, product: 1900 },
  2: { users: 32, product: 5600 },
  3: { users: 52, product: 14_500 },
  4: { users: 74, product: 34_000 },
};

/** Every country's invented circumstances, a row a year, going loosely with its income band. */
export function contextTable(draws: Draws, countries: readonly DemoCountry[]): TextTable {
  return textTable(
    "context",
    countries.flatMap((country) => circumstancesOf(draws, country)),
  );
}

function circumstancesOf(draws: Draws, { code, income }: DemoCountry) {
  const { users, product } = STARTS[income];
  const people = populationOf(draws, code);
  const stream = draws("context", code);
  const online = users + 7 * stream.normal();
  const onlineGain = 1.2 + stream.u();
  const wealth = product * Math.max(0.5, 1 + 0.2 * stream.normal());
  return YEARS.map((year, elapsed) => ({
    country: code,
    year: String(year),
    population: String(people(elapsed)),
    internet_users_pct: percentText(online + onlineGain * elapsed),
    gdp_per_capita_ppp: String(10 * Math.round((wealth * (1 + 0.02 * elapsed)) / 10)),
  }));
}

/** How many people live in a country so many years after 2015: the same number more each year. */
function populationOf(draws: Draws, code: string): (elapsed: number) => number {
  const stream = draws("population", code);
  const magnitude = MAGNITUDES[stream.below(MAGNITUDES.length)]!;
  const start = (magnitude / 100) * (100 + stream.below(900));
  const growth = stream.below(30) / 1000;
  return (elapsed) => Math.round(start * (1 + growth * elapsed));
}

function percentText(value: number): string {
  return Math.min(Math.max(value, 2), 99).toFixed(1);
}
