import { useCallback, useEffect, useState } from "react";
import type { Starter } from "../../engine/starter";
import { words } from "../../words/words";
import { useStartup } from "../EngineNotice";

/** Says that a part of the page could not be loaded any more, why, and offers the page anew. */
export function Gone({ starter }: { readonly starter: Starter }) {
  const [gone, setGone] = useState<"renewed" | "unreachable">();
  const { phase } = useStartup(starter);
  const note = useCallback((otherwise?: "unreachable") => {
    void isRenewed().then((renewed) => setGone(renewed ? "renewed" : otherwise));
  }, []);
  useEffect(() => {
    const noteMissing = () => note("unreachable");
    addEventListener("vite:preloadError", noteMissing);
    return () => removeEventListener("vite:preloadError", noteMissing);
  }, [note]);
  // Of what else the database may fail, it tells itself.
  useEffect(() => {
    if (phase === "failed") note();
  }, [phase, note]);
  return gone === undefined ? null : (
    <p role="alert" className="gone">
      {words.site[gone]}{" "}
      <button type="button" onClick={() => void loadAnew()}>
        {words.site.reload}
      </button>
    </p>
  );
}

/** Whether the host has gone on to another build: then it has this page's own script no longer. */
async function isRenewed(): Promise<boolean> {
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src]');
  if (script === null) return false;
  const asked = fetch(script.src, { method: "HEAD", cache: "no-store" });
  return asked.then(
    ({ status }) => status === 404,
    () => false,
  );
}

/** Loads the page as the host has it now. */
export async function loadAnew(): Promise<void> {
  try {
    const { goOver } = await import("../../offline/goOver");
    if (await isRenewed()) return await goOver(import.meta.env.BASE_URL);
  } catch {
    // Where not even this can be loaded, nothing is kept that would stand in the way.
  }
  location.reload();
}
