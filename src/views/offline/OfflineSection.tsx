import { useEffect, useState } from "react";
import type { Release } from "../../queries/release";
import { offlineWords } from "../../words/offlineWords";
import { whenIdle } from "../line";
import { OfflineState } from "./OfflineState";

/** The section on reading without a network: what is kept, all of it to keep, and none of it. */
export function OfflineSection({ release }: { readonly release: Release }) {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => (import.meta.env.PROD ? whenIdle(() => setIdle(true)) : undefined), []);
  const say = offlineWords().section;
  return (
    <section aria-labelledby="offline" className="offline-section">
      <h2 id="offline">{say.heading}</h2>
      <p>{say.text}</p>
      <p>{say.newer}</p>
      <p>{say.without}</p>
      {isIdle && release.preview === null && <OfflineState release={release} />}
    </section>
  );
}
