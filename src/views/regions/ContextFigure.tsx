import {
  type ContextPoints,
  contextRecords,
  type MeasurePoints,
} from "../../analyses/regions/contextPoints";
import type { Portrait } from "../../analyses/regions/portrait";
import type { ContextDots } from "../../charts/regions/contextDots";
import { placedName } from "../../charts/regions/groupName";
import { contextFinding } from "../../findings/regions/contextPoints";
import { contextCounted } from "../../queries/contextCounted";
import { regionsWords } from "../../words/regionsWords";
import { words } from "../../words/words";
import { Chart } from "../figure/Chart";
import { Figure } from "../figure/Figure";
import { figureQuestion } from "../figure/figureQuestion";
import { lookedAt, type RegionsGround, regionsFrame } from "./regionsFrame";
import { Untold } from "./Untold";

/** Countries' index beside their population and their internet users, each country a dot. */
export function ContextFigure({
  ground,
  context,
}: {
  readonly ground: RegionsGround;
  readonly context: ContextPoints;
}) {
  const { portrait } = ground;
  const { choice } = portrait;
  const say = regionsWords().income.context;
  const title = contextFinding(context);
  if (context.measures.length === 0) {
    return <Untold part="context" heading={say.heading} why={title} />;
  }
  const lit = [choice.group, choice.other].filter((name) => name !== "");
  const charts = context.measures.map((measure) => dotsOf(portrait, measure));
  const frame = regionsFrame(ground, {
    part: "context",
    title,
    subtitle: say.subtitle(lookedAt(portrait), lit),
    notes: [say.note],
    records: contextRecords(portrait, context, (group) => placedName(portrait, group)),
    headings: say.headings,
    caption: say.caption,
    questions: [figureQuestion(contextCounted, choice, words.take.questions.contextCounted)],
    body: async () => {
      const { contextBlock } = await import("../../charts/regions/contextBlock");
      return contextBlock(charts, document);
    },
  });
  return (
    <Figure frame={frame} heading="h2" part="context">
      <div className="panels">
        {charts.map((chart) => (
          <section key={chart.measure} aria-label={say.measure[chart.measure]}>
            <Chart
              name="context"
              rows={chart}
              label={say.label(chart.measure, chart.dots.length)}
            />
          </section>
        ))}
      </div>
    </Figure>
  );
}

/** The dots of one measure: those of groups that are lit filled, the country that is by its name. */
function dotsOf({ profiles, choice }: Portrait, { measure, points }: MeasurePoints): ContextDots {
  const say = regionsWords().income.context;
  return {
    measure,
    dots: points.map(({ profile, value, index }) => {
      const { country, name, group } = profiles[profile]!;
      return {
        name,
        value,
        index,
        spoken: say.spoken(name, measure, value, index),
        group: group === null ? null : fillOf(choice, group),
        isLit: country === choice.country,
      };
    }),
  };
}

function fillOf({ group, other }: Portrait["choice"], name: string) {
  if (name === group) return "lit";
  return name === other ? "against" : null;
}
