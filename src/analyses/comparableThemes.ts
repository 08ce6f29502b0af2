import { COMPARABILITIES, type Comparability } from "../model/framework";
import type { ThemeCompared } from "../queries/themesCompared";
import type { Columns } from "./cells/columns";

/**
 * Tells of a theme whether it is at least so comparable over every two of the editions that reviews count by. With one
 * edition, and where nothing is asked, every theme is.
 */
export function comparableThemes(
  compared: readonly ThemeCompared[],
  { editions, least }: { readonly editions: readonly string[]; readonly least: Comparability | "" },
): (theme: string) => boolean {
  if (least === "") return () => true;
  const enough: readonly string[] = COMPARABILITIES.slice(0, COMPARABILITIES.indexOf(least) + 1);
  const tooLow = new Set(
    compared
      .filter(
        ({ from_edition, to_edition, comparability }) =>
          editions.includes(from_edition) &&
          editions.includes(to_edition) &&
          !enough.includes(comparability),
      )
      .map(({ theme }) => theme),
  );
  return (theme) => !tooLow.has(theme);
}

/** Leaves some columns; what stands over them goes with the last of them. */
export function columnsLeft(
  { columns, parents }: Columns,
  isLeft: (code: string) => boolean,
): Columns {
  const left = columns.filter(({ code }) => isLeft(code));
  return {
    columns: left,
    parents: parents.filter(({ code }) => left.some(({ parent }) => parent === code)),
  };
}
