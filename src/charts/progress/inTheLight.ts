import type { CountryPair, Pairs } from "../../analyses/progress/pairs";

/** Whether a country is in the light, by itself or with its group. */
export function inTheLight({ country, group }: Pairs["choice"], pair: CountryPair): boolean {
  return pair.country === country || (pair.group !== null && pair.group === group);
}
