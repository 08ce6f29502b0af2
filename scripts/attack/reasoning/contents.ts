/** What a member can hold on a theme: a stage, or null for none. */
export type Content = number | null;

export const STAGES = [1, 2, 3, 4, 5] as const;

/** Everything that so many members can hold together; who of them holds what makes no difference. */
export function contentsOf<Value>(size: number, values: readonly Value[]): (readonly Value[])[] {
  if (size <= 0) return [[]];
  return values.flatMap((value, i) =>
    contentsOf(size - 1, values.slice(i)).map((rest) => [value, ...rest]),
  );
}
