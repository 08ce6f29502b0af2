const NAME = "present";

/** Which slide an address shows, from 1 to so many; 0 for none, and for what is no slide. */
export function presentedIn(search: string, slides: number): number {
  const text = new URLSearchParams(search).get(NAME) ?? "";
  const at = /^[1-9]\d?$/.test(text) ? Number(text) : 0;
  return at <= slides ? at : 0;
}

/** The same address with another slide, or with 0 with none. */
export function presentAt(search: string, at: number): string {
  const changed = new URLSearchParams(search);
  changed.delete(NAME);
  if (at > 0) changed.set(NAME, String(at));
  return changed.size > 0 ? `?${changed}` : "";
}

/** Whether two addresses differ by the slide alone. */
export function isOtherSlide(one: URL, other: URL): boolean {
  return (
    one.pathname === other.pathname &&
    one.search !== other.search &&
    presentAt(one.search, 0) === presentAt(other.search, 0)
  );
}
