import { error, type Fault, quoted } from "./fault";
import { fileOf, INPUT, type InputName } from "./input";

/** What is wrong with a table's header: nothing it must have may be missing, repeated or unknown. */
export function headerFaults(name: InputName, header: readonly string[]): readonly Fault[] {
  const place = { file: fileOf(name), row: 1 };
  const whole = `Write the header: ${INPUT[name].columns.join(",")}`;
  if (header.every((cell) => cell.trim() === "")) {
    return [error({ ...place, row: null }, "the file is empty", whole)];
  }
  if (isOtherwiseSeparated(name, header)) {
    return [error(place, "the columns are not separated by commas", "Save it with commas")];
  }
  if (!header.some((cell) => isColumnOf(name, cell))) {
    return [error({ ...place, value: header.join(",") }, "is no header of this table", whole)];
  }
  return [...missing(name, header), ...repeated(name, header), ...unknown(name, header)];
}

/** A spreadsheet of a country with decimal commas writes semicolons. */
function isOtherwiseSeparated(name: InputName, header: readonly string[]): boolean {
  const [first] = INPUT[name].columns;
  return header.length === 1 && /^"?\w+"?[;\t|]/.test(header[0]!) && header[0]!.includes(first);
}

function isColumnOf(name: InputName, cell: string): boolean {
  const { columns, optional } = INPUT[name];
  return [...columns, ...optional].some((column) => column === cell);
}

function missing(name: InputName, header: readonly string[]): Fault[] {
  return INPUT[name].columns
    .filter((column) => !header.includes(column))
    .map((column) => {
      const place = { file: fileOf(name), row: 1, column };
      return error(place, "the column is missing", "Add it, with empty cells if there is nothing");
    });
}

function repeated(name: InputName, header: readonly string[]): Fault[] {
  const again = header.filter((cell, i) => isColumnOf(name, cell) && header.indexOf(cell) < i);
  return [...new Set(again)].map((column) => {
    const place = { file: fileOf(name), row: 1, column };
    return error(place, "the column stands there more than once", "Keep one of them");
  });
}

function unknown(name: InputName, header: readonly string[]): Fault[] {
  const strays = header.filter((cell) => !isColumnOf(name, cell));
  return [...new Set(strays)].map((value) =>
    error(
      { file: fileOf(name), row: 1, value },
      "is no column of this table",
      adviceFor(name, value),
    ),
  );
}

function adviceFor(name: InputName, stray: string): string {
  const { columns, optional } = INPUT[name];
  const near = [...columns, ...optional].find((column) => column === stray.trim().toLowerCase());
  return near === undefined ? "Delete the column" : `Write it ${quoted(near)}`;
}
