import { useOutletContext } from "react-router";
import type { Starter } from "../engine/starter";
import { words } from "../words/words";
import { PageLink } from "./shell";

/** Leads to what the stages mean, from wherever in a page of the site a stage is named. */
export function StagesLink() {
  // A figure that stands alone is in no page.
  const starter = useOutletContext<Starter | undefined>();
  return (
    starter && (
      <PageLink starter={starter} to="/stages/">
        {words.site.stagesMean}
      </PageLink>
    )
  );
}
