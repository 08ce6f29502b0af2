/** The cell of a grid that something happened in; null outside its cells. */
export function cellOf(target: EventTarget): HTMLTableCellElement | null {
  return (target as Element).closest<HTMLTableCellElement>("td[data-place]");
}

/** The row and the column that a cell stands in, as it says itself. */
export function placeOf(cell: HTMLElement): [number, number] {
  const [row, column] = cell.dataset.place!.split(" ").map(Number);
  return [row!, column!];
}
