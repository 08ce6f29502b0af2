/** The editions of the model, oldest first. */
export const EDITION_IDS = ["2014", "2016", "2021"] as const;
export type EditionId = (typeof EDITION_IDS)[number];

/** The edition under whose dimensions the harmonised themes stand. */
export const CURRENT_EDITION: EditionId = "2021";

/** The codes of the five dimensions, the same in all editions; their names are not. */
export const DIMENSION_CODES = ["D1", "D2", "D3", "D4", "D5"] as const;

/** What an edition is made of, the largest first; and the harmonised themes. */
export const LEVELS = ["dimension", "factor", "aspect", "theme"] as const;

/** How well the pilot's factor fits its theme. */
export const FITS = ["good", "partial", "weak"] as const;
export type Fit = (typeof FITS)[number];

/** The unit that is given a stage; the pilot calls it an indicator. */
export interface Aspect {
  readonly code: string;
  readonly name: string;
  /** Null says outright that the aspect belongs to no theme. */
  readonly theme: string | null;
}

export interface Factor {
  readonly code: string;
  readonly name: string;
  /** Null where the factor's aspects belong to different themes. */
  readonly theme: string | null;
  readonly fit?: Fit;
  readonly fitNote?: string;
  readonly aspects: readonly Aspect[];
}

export interface Dimension {
  readonly code: string;
  readonly name: string;
  readonly factors: readonly Factor[];
}

export interface Edition {
  readonly edition: EditionId;
  readonly name: string;
  readonly published: string;
  readonly source: string;
  readonly dimensions: readonly Dimension[];
}

/** A harmonised theme: what editions share, and the only thing compared across them. */
export interface Theme {
  readonly code: string;
  readonly name: string;
  /** The 2021 dimension that it stands under. */
  readonly dimension: string;
}

/** What became of a factor or aspect from 2016 to 2021; `from` is null where 2021 asks something new. */
export interface Link {
  readonly from: string | null;
  readonly to: string | null;
  readonly relation: string;
}

/** How far two editions ask the same of a theme. */
export const COMPARABILITIES = ["high", "medium", "low", "none"] as const;
export type Comparability = (typeof COMPARABILITIES)[number];

/** What a link of factors says where two factors of one aspect each became the two aspects of one factor. */
export const HIGH_BY_ASPECT = "high at aspect level";

export interface FactorLink extends Link {
  readonly comparability: Comparability | typeof HIGH_BY_ASPECT;
  readonly note: string;
}

/** The whole model as data: `data/framework`, checked. */
export interface Framework {
  readonly themes: readonly Theme[];
  readonly editions: readonly Edition[];
  readonly crosswalk: {
    readonly source: string;
    readonly factors: readonly FactorLink[];
    readonly aspects: readonly Link[];
  };
}

/** A factor or an aspect of one edition. Its code means nothing without the edition. */
export interface Item {
  readonly level: "factor" | "aspect";
  readonly code: string;
  readonly parent: string;
  readonly name: string;
  readonly theme: string | null;
}

export function editionOf({ editions }: Framework, id: EditionId): Edition {
  return editions.find(({ edition }) => edition === id)!;
}

/** Every factor of an edition, in the edition's own order. */
export function factorsOf({ dimensions }: Edition): readonly Factor[] {
  return dimensions.flatMap(({ factors }) => factors);
}

/** Every factor and aspect of an edition by its code, in the edition's own order. */
export function itemsOf({ dimensions }: Edition): ReadonlyMap<string, Item> {
  const items = dimensions.flatMap((dimension) =>
    dimension.factors.flatMap(({ code, name, theme, aspects }): Item[] => [
      { level: "factor", code, parent: dimension.code, name, theme },
      ...aspects.map((aspect): Item => ({ level: "aspect", parent: code, ...aspect })),
    ]),
  );
  return new Map(items.map((item) => [item.code, item]));
}
