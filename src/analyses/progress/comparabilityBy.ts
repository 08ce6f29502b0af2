import type { Comparability } from "../../model/framework";
import type { ThemeCompared } from "../../queries/themesCompared";

/** How far two reviews ask the same of an item: by one edition the same. */
export type Likewise = Comparability | "same";

/** Looks up how far two editions, the earlier one first, ask the same of a theme; what is not known is not comparable. */
export function comparabilityBy(
  compared: readonly ThemeCompared[],
): (theme: string, from: string, to: string) => Likewise {
  const known = new Map(
    compared.map(({ theme, from_edition, to_edition, comparability }) => [
      `${theme} ${from_edition} ${to_edition}`,
      comparability as Comparability,
    ]),
  );
  return (theme, from, to) => {
    if (from === to) return "same";
    return known.get(`${theme} ${from} ${to}`) ?? known.get(`${theme} ${to} ${from}`) ?? "none";
  };
}
