import { useState } from "react";

/** The last page that was worked out: what stays in view when the next could not be. */
export function useLastPage<Page>(
  answered: { readonly page: Page } | { readonly cause: string },
): Page | undefined {
  const [last, setLast] = useState("page" in answered ? answered.page : undefined);
  if ("page" in answered && answered.page !== last) setLast(answered.page);
  return "page" in answered ? answered.page : last;
}
