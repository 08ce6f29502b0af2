/** What begins a fragment that carries a text. */
export const SQL_KEY = "#sql=";

/** The fragment that fills the editor with a text; a fragment never reaches the host. */
export function sqlFragment(text: string): string {
  return `${SQL_KEY}${encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, "\uFFFD"))}`;
}
