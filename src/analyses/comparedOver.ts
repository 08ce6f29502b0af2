import type { Comparability } from "../model/framework";
import type { ThemeCompared } from "../queries/themesCompared";

/** How far two reviews ask the same of an item: `same` where they are by one edition. */
export type Likewise = Comparability | "same";

/** How far two editions can be compared in a theme. */
export type ComparedOver = (
  theme: string,
  editions: readonly [one: string, other: string],
) => Likewise;

/** Looks up how far editions can be compared, whichever came first. What is not told of cannot be compared. */
export function comparedOver(compared: readonly ThemeCompared[]): ComparedOver {
  const told = new Map(
    compared.map(({ theme, from_edition, to_edition, comparability }) => [
      `${theme} ${from_edition} ${to_edition}`,
      comparability as Comparability,
    ]),
  );
  return (theme, [one, other]) =>
    one === other
      ? "same"
      : (told.get(`${theme} ${one} ${other}`) ?? told.get(`${theme} ${other} ${one}`) ?? "none");
}
