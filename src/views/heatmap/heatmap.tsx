import type { RouteObject } from "react-router";
import { withAgreed } from "../../analyses/heatmap/agreed";
import type { Records } from "../../analyses/records";
import type { Calculate } from "../../calculations/calculation";
import type { Ask } from "../../engine/query";
import type { Starter } from "../../engine/starter";
import { publishedStages } from "../../queries/publishedStages";
import { release } from "../../queries/release";
import { words } from "../../words/words";
import { answering, Behind, useAnswered } from "../answered";
import { EngineNotice } from "../EngineNotice";
import { PageLink } from "../shell";
import { agreedAsked } from "./agreedAsked";
import { DrawnHeatmap } from "./DrawnHeatmap";
import { readHeatmap, writeHeatmap } from "./heatmapAddress";
import { type HeatmapPage, heatmapAsker } from "./heatmapAsker";

/** The page of the dimension heatmap. */
export function heatmap(ask: Ask, starter: Starter, calculate: Calculate): RouteObject {
  return {
    path: "heatmap",
    caseSensitive: true,
    handle: {
      title: words.heatmap.page,
      prepared: ["portfolio", "counted-themes", "groups-theme"],
    },
    loader: answering(heatmapAsker(ask, calculate)),
    element: <Heatmap starter={starter} everything={() => everythingAsked(ask)} />,
  };
}

async function everythingAsked(ask: Ask): Promise<Records> {
  const [made] = await ask(release, {});
  const agreed = await agreedAsked(ask, made!);
  const rows = await ask(publishedStages, {});
  const records = {
    columns: Object.keys(publishedStages.columns),
    rows: rows.map((row) => Object.values(row)),
  };
  return agreed === null ? records : withAgreed(records, agreed);
}

function Heatmap({
  starter,
  everything,
}: {
  readonly starter: Starter;
  readonly everything: () => Promise<Records>;
}) {
  const { page, isBusy, cause, retry, asked } = useAnswered<HeatmapPage>(isElsewhere);
  return (
    <main id="content" className="wide" aria-busy={isBusy}>
      {page === undefined ? <h1>{words.heatmap.page}</h1> : null}
      <Behind cause={cause} retry={retry} />
      {page === undefined ? null : (
        <DrawnHeatmap
          page={page}
          busy={isBusy}
          asked={asked}
          everything={everything}
          notice={<EngineNotice starter={starter} onRetry={retry} told={cause !== undefined} />}
          further={
            <p className="read-on">
              <PageLink starter={starter} to="/method/">
                {words.heatmap.method}
              </PageLink>
            </p>
          }
        />
      )}
    </main>
  );
}

/** Whether the address wants to see something else than the page that came drawn for it. */
function isElsewhere({ figure, offer }: HeatmapPage): boolean {
  const { choice } = readHeatmap(location.search, offer);
  return writeHeatmap(choice, offer) !== writeHeatmap(figure.choice, offer);
}
