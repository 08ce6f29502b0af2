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
  const nulls = nullsOf(cells);
  if (type.startsWith("number")) {
    return makeData({
      type: new Float64(),
      data: numbersIn(new Float64Array(cells.length), cells),
      ...nulls,
    });
  }
  const data = numbersIn(new Int32Array(cells.length), cells);
  return type.startsWith("date")
    ? makeData({ type: new DateDay(), data, ...nulls })
    : makeData({ type: new Int32(), data, ...nulls });
}

function numbersIn<T extends Float64Array | Int32Array>(data: T, cells: Cells): T {
  for (let i = 0; i < cells.length; i += 1) data[i] = Number(cells[i] ?? 0);
  return data;
}

/** A portfolio says few things many times: each text is encoded once. */
function textData(cells: Cells): Data<Utf8> {
  const encoder = new TextEncoder();
  const encoded = new Map<unknown, Uint8Array>();
  const texts = new Array<Uint8Array>(cells.length);
  const valueOffsets = new Int32Array(cells.length + 1);
  for (let i = 0; i < cells.length; i += 1) {
    const cell = cells[i] ?? "";
    let text = encoded.get(cell);
    if (text === undefined) {
      text = encoder.encode(String(cell));
      encoded.set(cell, text);
    }
    texts[i] = text;
    valueOffsets[i + 1] = valueOffsets[i]! + text.length;
  }
  const data = new Uint8Array(valueOffsets[cells.length]!);
  for (let i = 0; i < texts.length; i += 1) data.set(texts[i]!, valueOffsets[i]);
  return makeData({ type: new Utf8(), data, valueOffsets, ...nullsOf(cells) });
}

function nullsOf(cells: Cells) {
  const nullBitmap = new Uint8Array(Math.ceil(cells.length / 64) * 8);
  let nullCount = 0;
  for (let i = 0; i < cells.length; i += 1) {
    if (cells[i] === null) nullCount += 1;
    else nullBitmap[i >> 3]! |= 1 << (i & 7);
  }
  return { length: cells.length, nullCount, nullBitmap };
}
