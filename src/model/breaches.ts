/** Throws one error that names the subject and lists every breach, where there is any. */
export function refuse(subject: string, breaches: readonly string[]): void {
  if (breaches.length === 0) return;
  throw new Error([`${subject}: ${breaches.length} at fault`, ...breaches].join("\n- "));
}

/** The values that stand more than once, each given once, in the order of their second standing. */
export function repeatedIn(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, place) => values.indexOf(value) !== place))];
}
