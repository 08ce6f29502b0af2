import { CONSOLE_LIMITS } from "../../engine/console";
import { SQL_KEY, sqlFragment } from "./sqlFragment";

/** What a link’s fragment carries: a text, or why it cannot be had; nothing where it is no such link. */
export type Carried = { readonly text: string } | { readonly fault: "bad" | "long" } | undefined;

/** Reads a fragment, whatever it is. */
export function carriedBy(hash: string): Carried {
  if (!hash.startsWith(SQL_KEY)) return undefined;
  try {
    const text = decodeURIComponent(hash.slice(SQL_KEY.length));
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
