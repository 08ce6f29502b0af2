/** What in a grid something happened in: a cell, or a control in its headings; null outside of them. */
export function placedIn(target: EventTarget): HTMLElement | null {
  return (target as Element).closest<HTMLElement>("[data-place]");
}

/** The cell of a grid that something happened in; null outside its cells. */
export function cellOf(target: EventTarget): HTMLTableCellElement | null {
  return (target as Element).closest<HTMLTableCellElement>("td[data-place]");
}

/** The sentence that a cell says: as its label, or, where it shows more than a sign, as words out of sight. */
export function sentenceOf(cell: HTMLElement): string {
  return cell.getAttribute("aria-label") ?? cell.querySelector(".unseen")!.textContent!;
}

/** The row and the column that a cell or control stands in, as it says itself; headings stand above and before 0. */
export function placeOf(placed: HTMLElement): [number, number] {
  const [row, column] = placed.dataset.place!.split(" ").map(Number);
  return [row!, column!];
}

/** Where a step from one place to another leads: on past places where nothing stands, and past what it comes from. */
export function placedTowards(
  grid: HTMLElement,
  from: readonly [number, number],
  to: readonly [number, number],
): HTMLElement | undefined {
  const left = placedAt(grid, from);
  const [down, across] = [to[0] - from[0], to[1] - from[1]];
  const isStep = Math.abs(down) + Math.abs(across) === 1;
  let [row, column] = to;
  let found = placedAt(grid, [row, column]);
  // No grid has so many columns, and headings stand at most two rows above its cells.
  for (let step = 0; isStep && step < 200 && (found === undefined || found === left); step += 1) {
    [row, column] = [row + down, column + across];
    if (row < -2 || column < -1) return undefined;
    found = placedAt(grid, [row, column]);
  }
  return found;
}

/** What stands at a place: of a heading over several columns, the one that spans it; undefined where nothing does. */
export function placedAt(
  grid: HTMLElement,
  [row, column]: readonly [number, number],
): HTMLElement | undefined {
  const exact = grid.querySelector<HTMLElement>(`[data-place="${row} ${column}"]`);
  if (exact !== null || row >= 0 || column < 0) return exact ?? undefined;
  return [...grid.querySelectorAll<HTMLElement>(`[data-place^="${row} "]`)].findLast(
    (placed) => placeOf(placed)[1] <= column,
  );
}

/** Leaves a grid one tab stop where it has several or none: what has the focus, else what is not its first cell, else that. */
export function keepOneStop(grid: HTMLElement): void {
  const stops = [...grid.querySelectorAll<HTMLElement>('[data-place][tabindex="0"]')];
  const focused = grid.contains(document.activeElement) ? placedIn(document.activeElement!) : null;
  const kept =
    focused ??
    stops.find(({ dataset }) => dataset.place !== "0 0") ??
    stops[0] ??
    placedAt(grid, [0, 0]);
  for (const stop of stops) if (stop !== kept) stop.tabIndex = -1;
  if (kept !== undefined) kept.tabIndex = 0;
}
