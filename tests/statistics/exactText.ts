/**
 * A value as text that differs wherever two values do: kinds of lists, `undefined`, `-0`, and numbers in the fewest
 * digits that no other double has.
 */
export function exactText(value: unknown): string {
  if (Object.is(value, -0)) return "-0";
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value !== "object" || value === null) return String(value);
  const kind = value.constructor.name;
  if (Array.isArray(value) || ArrayBuffer.isView(value) || value instanceof Set) {
    return `${kind}[${Array.from(value as Iterable<unknown>, exactText).join()}]`;
  }
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  return `${kind}{${entries.map((entry) => entry.map(exactText).join(":")).join()}}`;
}
