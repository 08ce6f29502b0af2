import { CONSOLE_LIMITS } from "../engine/console";

/** What a link’s fragment carries: a text, or why it cannot be had; nothing where it is no such link. */
export type Carried = { readonly text: string } | { readonly fault: "bad" | "long" } | undefined;

const KEY = "#sql=";

/** The fragment that fills the editor with a text; a fragment never reaches the host. */
export function sqlFragment(text: string): string {
  return `${KEY}${encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, "\uFFFD"))}`;
}

/** Reads a fragment, whatever it is. */
export function carriedBy(hash: string): Carried {
  if (!hash.startsWith(KEY)) return undefined;
  try {
    const text = decodeURIComponent(hash.slice(KEY.length));
    if (text.length > CONSOLE_LIMITS.characters) return { fault: "long" };
    return /\0/.test(text) ? { fault: "bad" } : { text };
  } catch {
    return { fault: "bad" };
  }
}

/** The address of the page as it stands that fills its editor with a text. */
export function sqlAddress(text: string): string {
  const { origin, pathname } = location;
  return `${origin}${pathname}${sqlFragment(text)}`;
}
