import type { Known } from "./input";

/** `X` and two to five of A–Z and 0–9, never `XKX`, which is Kosovo. */
export function isFictional(country: string): boolean {
  return /^X[A-Z0-9]{2,5}$/.test(country) && country !== "XKX";
}

/** True of the code of a real country that is known, and of any fictional one. */
export function isCountry(country: string, { countries }: Pick<Known, "countries">): boolean {
  return isFictional(country) || countries.has(country);
}
