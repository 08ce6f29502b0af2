/** A text as XML can hold it: what no XML may contain, half letters among it, is replaced. */
export function xmlSafe(text: string): string {
  return text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD");
}

/** A text as one line of a document: spaces for breaks, without signs that turn the order of what follows. */
export function oneLine(text: string): string {
  return xmlSafe(text)
    .replaceAll(/[\u202A-\u202E\u2066-\u2069]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}
