/** What browsers tell of the line that they are on; Safari and Firefox tell nothing. */
interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

/** The line that the page is on, as far as the browser tells. */
export function connectionOf(browser: Navigator): Connection | undefined {
  return (browser as Navigator & { readonly connection?: Connection }).connection;
}

/** Whether nothing large is to be fetched unasked: the reader wishes to save data, or is on a line known to be slow. */
export function savesData(): boolean {
  const connection = connectionOf(navigator);
  return (
    connection?.saveData === true ||
    /[23]g$/.test(connection?.effectiveType ?? "") ||
    matchMedia("(prefers-reduced-data: reduce)").matches
  );
}
