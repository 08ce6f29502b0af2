import type { Release } from "../queries/release";

/** The parameter of an address that says with which release it was made. */
export const PINNED = "release";

/** What ids of releases are written in. */
const ID = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,79}$/u;

/** What there is to say of the release that an address was made with. */
export type Pin =
  | { readonly is: "unreadable" }
  | {
      readonly is: "another";
      readonly of: { readonly id: string; readonly date: string | null };
      /** That this release took the place of the link's; null where that is not known. */
      readonly which: "newer" | null;
    };

/** Whether an address says with which release it was made. */
export function isPinned(search: string): boolean {
  return new URLSearchParams(search).has(PINNED);
}

/** Compares the release that an address was made with to the one that is shown; undefined where there is nothing to say. */
export function pinOf(
  search: string,
  here: Pick<Release, "id" | "since" | "since_date">,
): Pin | undefined {
  const id = new URLSearchParams(search).get(PINNED);
  if (id === null || id === here.id) return undefined;
  if (!ID.test(id)) return { is: "unreadable" };
  const isFormer = id === here.since;
  return {
    is: "another",
    of: { id, date: isFormer ? here.since_date : null },
    which: isFormer ? "newer" : null,
  };
}

/** An address that says with which release it was made. */
export function pinnedTo(address: string, { id }: Pick<Release, "id">): string {
  const url = new URL(address);
  const search = url.search === "" ? "?" : `${url.search}&`;
  url.search = `${search}${PINNED}=${encodeURIComponent(id)}`;
  return url.href;
}

/** A pin that the reader came by, and the page that it led to. */
export interface PinFollowed {
  readonly search: string;
  readonly pathname: string;
}

/** What there is to say once the address names no release any more: of the pin that the reader came by. */
export function pinLeft(
  { search, pathname }: PinFollowed,
  here: {
    readonly release: Pick<Release, "id" | "since" | "since_date">;
    readonly pathname: string;
  },
): Pin | { readonly is: "left" } | undefined {
  const pin = pinOf(search, here.release);
  if (pin !== undefined) return pin.is === "another" ? pin : undefined;
  return pathname === here.pathname ? { is: "left" } : undefined;
}
