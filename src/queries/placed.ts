/** What is placed on stages: a level of the framework, and the factor or dimension that it stands under; empty for all. */
export interface PlacedChoice {
  readonly level: string;
  readonly under: string;
}

/** The values that questions of placements read. */
export function placedValues({ level, under }: PlacedChoice) {
  return { level, under };
}

/** The file of prepared answers about what is placed: themes, or the factors or aspects of one edition. */
export function preparedPlaced(of: string, edition: unknown, level: unknown): string {
  return [of, ...(edition === "" ? [] : [edition]), level].join("-");
}

/** The placements `s` of the level and parent asked for, in the reviews that countries `c` count with. */
export const PLACED = `
  join placement s
    on s.review_id = c.review_id
    and s.level = getvariable('level')
    and getvariable('under') in ('', s.parent, s.dimension)
`;
