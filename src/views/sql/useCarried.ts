import { type RefObject, useEffect, useRef, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import { CONSOLE_LIMITS } from "../../engine/console";
import { sqlWords } from "../../words/sqlWords";
import type { SqlFieldHandle } from "./SqlField";
import type { SqlDraft } from "./sqlDraft";
import { SQL_KEY } from "./sqlFragment";
import { carriedBy } from "./sqlLink";

/** What came with the link that led here, and what takes note of what the reader does with it. */
export interface Carried {
  /** What is said of it; null where there is none, or it was run or changed. */
  readonly said: string | null;
  readonly onChange: () => void;
  readonly onRun: () => void;
}

/**
 * Fills the field with what a link carries, each time that the address gets another. A text that is changed is the link’s
 * no longer: then the address lets go of it.
 */
export function useCarried(field: RefObject<SqlFieldHandle | null>, draft: SqlDraft): Carried {
  const { hash, search } = useLocation();
  const navigate = useNavigate();
  const [said, setSaid] = useState<string | null>(null);
  const isFilling = useRef(false);
  useEffect(() => {
    const carried = carriedBy(hash);
    if (carried === undefined) return;
    const say = sqlWords().editor;
    if ("fault" in carried) {
      setSaid(carried.fault === "bad" ? say.badLink : say.longLink(CONSOLE_LIMITS.characters));
      return;
    }
    isFilling.current = true;
    if (field.current!.text() !== carried.text) field.current!.fill(carried.text);
    isFilling.current = false;
    setSaid(draft.ran === hash ? null : say.fromLink);
  }, [hash, field, draft]);
  return {
    said,
    onChange() {
      if (isFilling.current) return;
      setSaid(null);
      if (hash.startsWith(SQL_KEY)) {
        void navigate({ search, hash: "" }, { replace: true, preventScrollReset: true });
      }
    },
    onRun() {
      setSaid(null);
      draft.ran = hash;
    },
  };
}
