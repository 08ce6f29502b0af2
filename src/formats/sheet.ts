/** A column as the list of its different cells, and which of them stands in each row. */
export interface Column {
  readonly values: readonly string[];
  readonly places: Uint32Array;
}

/** A text table as it stands in its file, column by column: a million rows of a few hundred codes stay small. */
export interface Sheet {
  readonly header: readonly string[];
  /** Rows below the header. Row 0 is the file's second row: a spreadsheet would number it 2. */
  readonly length: number;
  /** One for each cell of the header; what a row lacks is empty there. */
  readonly columns: readonly Column[];
  /** The rows that have another number of cells than the header, whole. */
  readonly uneven: ReadonlyMap<number, readonly string[]>;
  /** Where the text itself is broken, a quote never closed for one; `row` as a spreadsheet numbers it. */
  readonly faults: readonly { readonly row: number; readonly fault: string }[];
}

/** Makes a column cell by cell, equal cells held once. */
export class ColumnMaker {
  readonly #values = [""];
  readonly #known = new Map([["", 0]]);
  #places = new Uint32Array(1024);
  // Columns often repeat what stands above: comparing costs less than looking up.
  #last = "";
  #lastPlace = 0;

  put(row: number, cell: string): void {
    if (row >= this.#places.length) this.#grow(row);
    if (cell !== this.#last) {
      this.#last = cell;
      this.#lastPlace = this.#placeOf(cell);
    }
    this.#places[row] = this.#lastPlace;
  }

  #placeOf(cell: string): number {
    let place = this.#known.get(cell);
    if (place === undefined) {
      place = this.#values.length;
      this.#values.push(cell);
      this.#known.set(cell, place);
    }
    return place;
  }

  made(length: number): Column {
    if (length > this.#places.length) this.#grow(length);
    return { values: this.#values, places: this.#places.subarray(0, length) };
  }

  #grow(row: number): void {
    const places = new Uint32Array(2 * row);
    places.set(this.#places);
    this.#places = places;
  }
}

/** The sheet that rows of cells make below a header. */
export function sheetOf(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  faults: Sheet["faults"] = [],
): Sheet {
  const makers = header.map(() => new ColumnMaker());
  const uneven = new Map<number, readonly string[]>();
  for (const [row, cells] of rows.entries()) {
    if (cells.length !== header.length) uneven.set(row, cells);
    else for (const [i, cell] of cells.entries()) makers[i]!.put(row, cell);
  }
  const columns = makers.map((maker) => maker.made(rows.length));
  return { header, length: rows.length, columns, uneven, faults };
}

/** A sheet row by row, as it stands in its file. */
export function tableOf({ header, length, columns, uneven, faults }: Sheet) {
  const cellsAt = (row: number) => columns.map(({ values, places }) => values[places[row]!]!);
  return {
    header,
    rows: Array.from({ length }, (_, row) => uneven.get(row) ?? cellsAt(row)),
    faults,
  };
}
