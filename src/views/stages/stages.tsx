import { type RouteObject, useLoaderData } from "react-router";
import { type Columns, columnsOf } from "../../analyses/cells/columns";
import type { Ask } from "../../engine/query";
import type { Starter } from "../../engine/starter";
import { CURRENT_EDITION } from "../../model/framework";
import { frameworkItems } from "../../queries/frameworkItems";
import { type Release, release } from "../../queries/release";
import { stagesWords } from "../../words/stagesWords";
import { Dimensions } from "./Dimensions";
import { HowReviewed } from "./HowReviewed";
import { Between, NotMarks, StageByStage } from "./StageByStage";
import { StageLadder } from "./StageLadder";
import { WhyNotShown } from "./WhyNotShown";

export interface StagesPage {
  readonly release: Release;
  /** The factors of the current edition under its dimensions. */
  readonly factors: Columns;
  /** How many aspects that edition has. */
  readonly aspects: number;
}

/** The page that explains the model, its stages and how a review is made to everyone. */
export function stages(ask: Ask, starter: Starter): RouteObject {
  return {
    handle: { title: stagesWords().page.page, isBesideReal: true },
    loader: async ({ request: { signal } }): Promise<StagesPage> => {
      const [[made], items] = await Promise.all([
        ask(release, {}, signal),
        ask(frameworkItems, {}, signal),
      ]);
      const of = (level: "factor" | "aspect") =>
        columnsOf(items, { edition: CURRENT_EDITION, level, under: "" });
      return { release: made!, factors: of("factor"), aspects: of("aspect").columns.length };
    },
    element: <Stages starter={starter} />,
  };
}

function Stages({ starter }: { readonly starter: Starter }) {
  const { release: made, factors, aspects } = useLoaderData<StagesPage>();
  const { page: say, model, reviews } = stagesWords();
  const parts = [
    ["each", say.each.heading],
    ["between", say.between.heading],
    ["not", say.not.heading],
    ["dimensions", model.heading],
    ["review", reviews.made.heading],
    ["why", reviews.why.heading],
  ] as const;
  return (
    <main id="content" className="explained">
      <h1>{say.title}</h1>
      <p className="lead">{say.lead}</p>
      {made.synthetic === 1 && <p className="lead">{say.real}</p>}
      <StageLadder />
      <nav className="parts" aria-label={say.contents}>
        <ul>
          {parts.map(([id, name]) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      <StageByStage />
      <Between />
      <NotMarks />
      <Dimensions factors={factors} aspects={aspects} />
      <HowReviewed />
      <WhyNotShown k={made.k} starter={starter} />
    </main>
  );
}
