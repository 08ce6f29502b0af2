import type { Value, Values } from "./engine";

/** A text of SQL with another text in the place of each value that it reads by name: `getvariable('name')`. */
export function inPlaceOfValues(sql: string, write: (name: string) => string): string {
  return sql.replaceAll(/getvariable\('(\w+)'\)/g, (_, name: string) => write(name));
}

/** A text that can be prepared, and what its parameters are given, in their order. */
export interface Parameterised {
  readonly text: string;
  readonly given: readonly Value[];
}

/**
 * A question's text with parameters, each of its value's own type, where it reads values by name. A text is the same for
 * all values of the same types, so that DuckDB plans it once. Refused is a name that has no value.
 */
export function parameterised(sql: string, values: Values): Parameterised {
  const places = new Map<string, number>();
  const text = inPlaceOfValues(sql, (name) => {
    if (!Object.hasOwn(values, name)) throw new Error(`${name} has no value`);
    const value = values[name]!;
    if (value === null) return "null";
    const place = places.get(name) ?? places.size + 1;
    places.set(name, place);
    return `cast($${place} as ${typeof value === "number" ? "double" : "varchar"})`;
  });
  return { text, given: [...places.keys()].map((name) => values[name]!) };
}
