import {
  type Data,
  type DataType,
  DateDay,
  Field,
  Float64,
  Int32,
  makeData,
  RecordBatch,
  RecordBatchStreamWriter,
  Schema,
  Struct,
  Utf8,
} from "apache-arrow";
import type { Columns, ColumnType } from "../model/columns";

/** A column's cells, as Parquet or JSON gives them; days are counted from 1 January 1970. */
export type Cells = readonly (string | number | null)[];

/**
 * Writes columns as an Arrow stream (IPC format), which DuckDB takes in as a table.
 *
 * The vectors are laid out by hand: Arrow's own builders compile code from strings, which a strict
 * content policy forbids.
 */
export function arrowStream(columns: Columns, cells: Readonly<Record<string, Cells>>): Uint8Array {
  const children = Object.entries(columns).map(([name, type]) => dataOf(type, cells[name] ?? []));
  const fields = Object.keys(columns).map((name, i) => new Field(name, children[i]!.type, true));
  const schema = new Schema(fields);
  const length = children[0]?.length ?? 0;
  const rows = makeData({ type: new Struct(fields), length, nullCount: 0, children });
  return RecordBatchStreamWriter.writeAll([new RecordBatch(schema, rows)]).toUint8Array(true);
}

function dataOf(type: ColumnType, cells: Cells): Data<DataType> {
  if (type.startsWith("text")) return textData(cells);
  const numbers = cells.map((cell) => Number(cell ?? 0));
  const nulls = nullsOf(cells);
  if (type.startsWith("number")) {
    return makeData({ type: new Float64(), data: Float64Array.from(numbers), ...nulls });
  }
  const data = Int32Array.from(numbers);
  return type.startsWith("date")
    ? makeData({ type: new DateDay(), data, ...nulls })
    : makeData({ type: new Int32(), data, ...nulls });
}

function textData(cells: Cells): Data<Utf8> {
  const encoder = new TextEncoder();
  const texts = cells.map((cell) => encoder.encode(String(cell ?? "")));
  const valueOffsets = new Int32Array(texts.length + 1);
  texts.forEach((text, i) => {
    valueOffsets[i + 1] = valueOffsets[i]! + text.length;
  });
  const data = new Uint8Array(valueOffsets[texts.length]!);
  texts.forEach((text, i) => {
    data.set(text, valueOffsets[i]);
  });
  return makeData({ type: new Utf8(), data, valueOffsets, ...nullsOf(cells) });
}

function nullsOf(cells: Cells) {
  const nullBitmap = new Uint8Array(Math.ceil(cells.length / 64) * 8);
  cells.forEach((cell, i) => {
    if (cell !== null) nullBitmap[i >> 3]! |= 1 << (i & 7);
  });
  const nullCount = cells.filter((cell) => cell === null).length;
  return { length: cells.length, nullCount, nullBitmap };
}
