import { useEffect } from "react";
import { useLocation } from "react-router";
import { CONSOLE_LIMITS } from "../../engine/console";
import type { Release } from "../../queries/release";
import { SQL_KEY } from "./sqlFragment";

/** What a reader wrote last: kept in memory while a site is open, whichever of its pages is shown. */
export interface SqlDraft {
  /** Undefined until the first change. */
  text?: string;
  /** The fragment of the link whose text was run last, as it was. */
  ran?: string;
}

interface Keeping {
  readonly draft: SqlDraft;
  readonly fill: (text: string) => void;
  readonly release: Release;
}

/**
 * Keeps the text with the entry of the browser’s history when the whole document is left, where no link has it already,
 * and fills the field with it when the reader comes back. Of what is open on this computer alone nothing is kept.
 */
export function useKeptInHistory({ draft, fill, release: { own } }: Keeping): void {
  const { state } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is brought back once, when the page is entered
  useEffect(() => {
    const kept = (state as { readonly sql?: unknown } | null)?.sql;
    if (typeof kept === "string" && draft.text === undefined) fill(kept);
  }, []);
  useEffect(() => {
    if (own !== null) return;
    const keep = () => {
      const { text = "" } = draft;
      if (text === "" || text.length > CONSOLE_LIMITS.characters) return;
      if (location.hash.startsWith(SQL_KEY)) return;
      // The router finds there what it calls the state of a location.
      history.replaceState({ ...history.state, usr: { sql: text } }, "");
    };
    addEventListener("pagehide", keep);
    return () => removeEventListener("pagehide", keep);
  }, [draft, own]);
}
