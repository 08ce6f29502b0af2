import type { ReactNode } from "react";
import { groupName, groupSpokenOf } from "../../charts/regions/groupName";
import { likenessTable } from "../../charts/regions/likenessTable";
import { keyedTable } from "../../charts/table/keyedTable";
import { likenessFinding } from "../../findings/regions/groupLikeness";
import { regionsWords } from "../../words/regionsWords";
import { ChartTableView } from "../figure/ChartTableView";
import { Figure } from "../figure/Figure";
import { StageKey } from "../figure/StageKey";
import type { RegionsPage } from "./regionsAsker";
import { lookedAt, regionsFrame } from "./regionsFrame";
import type { RegionsWays } from "./regionsWays";

/** Which groups resemble one another: the page's sentence and its picture. */
export function LikenessOfGroups({
  page,
  ways,
  controls,
}: {
  readonly page: RegionsPage;
  readonly ways: RegionsWays;
  readonly controls: ReactNode;
}) {
  const { portrait, likeness } = page;
  const say = regionsWords().page.likeness;
  const nameOf = (place: number) => groupName(portrait, portrait.groups[place]!);
  const table = likenessTable(portrait, likeness);
  const isComparable = (name: string) =>
    likeness.order.some((place) => portrait.groups[place]!.name === name);
  const frame = regionsFrame(page, {
    part: "likeness",
    title: likenessFinding(portrait, likeness, (place) =>
      groupSpokenOf(portrait, portrait.groups[place]!),
    ),
    subtitle: say.subtitle(lookedAt({ ...portrait, choice: { ...portrait.choice, item: "" } })),
    notes: [say.note, ...(likeness.left.length > 0 ? [say.left(likeness.left.map(nameOf))] : [])],
    records: {
      columns: ["group", "other", "distance"],
      rows: likeness.order.flatMap((one, i) =>
        likeness.order
          .slice(i + 1)
          .map((other, j) => [nameOf(one), nameOf(other), likeness.distances[i]![i + 1 + j]!]),
      ),
    },
    headings: [say.group, say.other, say.distance],
    caption: say.caption,
    body: async () => keyedTable(table),
  });
  return (
    <Figure frame={frame} heading="h1" part="likeness" controls={controls}>
      <StageKey />
      <ChartTableView
        table={table}
        caption={say.caption}
        links={{
          row: ways.group,
          column: ways.group,
          cell: (group, other) =>
            group !== other && [group, other].every(isComparable)
              ? ways.searchOf({ group, other })
              : undefined,
        }}
      />
    </Figure>
  );
}
