/** Units by group: the groups' names in order, and of each unit the place of its group among them. */
export interface Groups {
  readonly names: readonly string[];
  readonly of: Int32Array;
}

/** Groups of a list of names, one a unit. Names stand in order of their code units. */
export function groupsOf(names: readonly string[]): Groups {
  const distinct = [...new Set(names)].toSorted((a, b) => (a < b ? -1 : 1));
  const places = new Map(distinct.map((name, place) => [name, place]));
  return { names: distinct, of: Int32Array.from(names, (name) => places.get(name)!) };
}

/** How many units each group has, in the groups' order. */
export function sizesOf({ names, of }: Groups): number[] {
  const sizes = new Array<number>(names.length).fill(0);
  for (const group of of) sizes[group]! += 1;
  return sizes;
}
