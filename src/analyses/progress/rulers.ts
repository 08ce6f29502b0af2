import { COMPARABILITIES } from "../../model/framework";
import type { ComparabilityNote } from "../../queries/comparabilityNotes";
import { isLookedAt } from "../cells/items";
import type { Likewise } from "../comparedOver";
import type { Records } from "../records";
import { type CountryPair, movesIn, type Pairs } from "./pairs";

/** The two editions that pairs were made by, and how many pairs. */
export interface EditionsOfPairs {
  readonly from: string;
  readonly to: string;
  readonly pairs: number;
}

/** How far each item is asked for alike by the editions of the pairs. */
export interface Rulers {
  /** By editions, the earlier ones first. */
  readonly editions: readonly EditionsOfPairs[];
  readonly items: readonly ItemRuler[];
}

export interface ItemRuler {
  readonly item: number;
  /** The least over all editions of the pairs. */
  readonly least: Likewise;
  /** One for each two editions. */
  readonly over: readonly {
    readonly comparability: Likewise;
    /** Pairs of which both reviews place it, and that are compared in it. */
    readonly compared: number;
  }[];
  /** What differs, each said once. */
  readonly notes: readonly string[];
}

/** From the same to not at all. */
export const LIKEWISE = ["same", ...COMPARABILITIES] as const satisfies readonly Likewise[];

/** Tells of every item looked at how far it is the same over the editions of the pairs shown; of no pair nothing. */
export function rulersOf(all: Pairs, notes: readonly ComparabilityNote[]): Rulers {
  const { choice, items, pairs } = all;
  const ways = [...new Set(pairs.map(editionsIn))]
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((way) => pairs.filter((pair) => editionsIn(pair) === way));
  const editions = ways.map((own) => ({
    from: own[0]!.earlier.edition,
    to: own[0]!.later.edition,
    pairs: own.length,
  }));
  if (ways.length === 0) return { editions, items: [] };
  return {
    editions,
    items: items.flatMap((each, item) => {
      if (!isLookedAt(choice, each)) return [];
      const over = ways.map((own) => ({
        comparability: own[0]!.comparability[item]!,
        compared: movesIn(all, [item], own).length,
      }));
      const least = LIKEWISE.findLast((level) =>
        over.some(({ comparability }) => comparability === level),
      )!;
      return [{ item, least, over, notes: choice.edition === "" ? told(each.code) : [] }];
    }),
  };

  function told(theme: string): string[] {
    const own = editions.flatMap(({ from, to }) =>
      notes
        .filter((note) => note.theme === theme && isOver(note, from, to))
        .map(({ note }) => note),
    );
    const once = [...new Set(own)];
    return once.filter((note) => !once.some((other) => other !== note && other.includes(note)));
  }
}

function editionsIn({ earlier, later }: CountryPair): string {
  return `${earlier.edition} ${later.edition}`;
}

function isOver(
  { from_edition, to_edition }: ComparabilityNote,
  from: string,
  to: string,
): boolean {
  return (
    (from_edition === from && to_edition === to) || (from_edition === to && to_edition === from)
  );
}

/** How many items are at least so comparable over each two editions of the pairs. */
export function countOf({ items }: Rulers, least: Likewise): number {
  return items.filter((item) => item.least === least).length;
}

/** The rulers as records: one for each item and two editions. */
export function rulersRecords({ items }: Pick<Pairs, "items">, rulers: Rulers): Records {
  return {
    columns: ["code", "item", "from_edition", "to_edition", "comparability", "pairs", "compared"],
    rows: rulers.items.flatMap(({ item, over }) =>
      over.map(({ comparability, compared }, place) => {
        const { code, name } = items[item]!;
        const { from, to, pairs } = rulers.editions[place]!;
        return [code, name, from, to, comparability, pairs, compared];
      }),
    ),
  };
}
