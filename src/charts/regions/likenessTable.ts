import type { GroupLikeness } from "../../analyses/regions/groupLikeness";
import type { Portrait } from "../../analyses/regions/portrait";
import { countRanks, type RankCounts } from "../../statistics/description/ordinal";
import { regionsWords } from "../../words/regionsWords";
import { type ChartRow, type ChartTable, untoldCells } from "../table/chartTable";
import { groupKey, groupName, groupNote, isLit } from "./groupName";

/** What the column of stages goes by: a name that no group has, for groups have no blank at the end. */
const STAGES_GIVEN = "stages ";

/** Groups by how far each lies from each other, neighbours alike, with all stages given to each; last those that cannot be compared. */
export function likenessTable(portrait: Portrait, likeness: GroupLikeness): ChartTable {
  const say = regionsWords().page.likeness;
  const { order, left, distances } = likeness;
  const groups = order.map((place) => portrait.groups[place]!);
  const most = Math.max(...distances.flat().map((distance) => distance ?? 0), Number.MIN_VALUE);
  const name = (place: number) => groupName(portrait, portrait.groups[place]!);
  const rowOf = (place: number, cells: ChartRow["cells"]): ChartRow => {
    const group = portrait.groups[place]!;
    return {
      key: groupKey(group),
      name: name(place),
      note: groupNote(portrait, group),
      isLit: isLit(portrait, group),
      cells,
    };
  };
  return {
    corner: say.group,
    columns: [
      { key: STAGES_GIVEN, name: say.stages, of: "drawing" },
      ...groups.map((group, i) => ({
        key: groupKey(group),
        name: groupName(portrait, groups[i]!),
        of: "shade" as const,
        isLit: isLit(portrait, group),
      })),
    ],
    rows: [
      ...order.map((place, i) =>
        rowOf(place, [
          { text: "", drawing: { kind: "shares", counts: stagesOf(portrait, place) } },
          ...distances[i]!.map((distance, j) =>
            distance === null
              ? { text: say.same }
              : {
                  text: regionsWords().page.apart(distance),
                  spoken: say.spoken(name(place), name(order[j]!), distance),
                  drawing: { kind: "shade", strength: distance / most } as const,
                },
          ),
        ]),
      ),
      ...left.map((place) =>
        rowOf(
          place,
          untoldCells(
            regionsWords().page.few(portrait.groups[place]!.published),
            groups.length + 1,
          ),
        ),
      ),
    ],
  };
}

/** How many stages were given to a group's countries on each place, whatever the item. */
function stagesOf({ groups, profiles }: Portrait, place: number): RankCounts {
  return countRanks(
    groups[place]!.members.flatMap((member) =>
      profiles[member]!.ranks.filter((rank) => rank !== null),
    ),
  );
}
