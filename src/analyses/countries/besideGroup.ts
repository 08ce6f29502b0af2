import { rankOf, type StageRange } from "../../model/stage";
import type { GroupCounted } from "../../queries/groupsCounted";
import type { StagesByGroup } from "../../queries/stagesByGroup";
import type { Cell } from "../cells/cell";
import { groupCells } from "../cells/groupCells";
import type { Scope } from "../scope";
import { scopeOf } from "../scope";
import type { CountryCell, CountryReview, ProfileTable } from "./countryPlaces";

/** A theme: the stage of the country, and the middle of its group. */
export interface ThemeBeside {
  readonly code: string;
  readonly name: string;
  readonly parent: { readonly code: string; readonly name: string };
  readonly own: CountryCell;
  readonly group: Cell;
}

/** A country's latest shown review beside the latest shown reviews of its group, itself among them. */
export interface BesideGroup {
  readonly grouping: string;
  readonly group: string;
  readonly review: CountryReview;
  readonly scope: Scope;
  readonly themes: readonly ThemeBeside[];
  /** Of the themes that both have a stage or a middle in: in how many the two are the same. */
  readonly both: number;
  readonly same: number;
}

/** Holds the latest shown review of a country beside its group. Groups of fewer than three with a stage have no middle. */
export function besideGroup(
  { reviews, rows }: ProfileTable,
  { grouping, group }: Pick<BesideGroup, "grouping" | "group">,
  asked: { readonly counted: readonly GroupCounted[]; readonly stages: readonly StagesByGroup[] },
): BesideGroup {
  const latest = reviews.findLastIndex(({ status }) => status === "named");
  const counted = asked.counted.filter((each) => each.group === group);
  const columns = rows.map(({ code, name, parent }) => ({
    ...{ code, name, parent: parent.code, dimension: parent.code },
  }));
  const middles = groupCells(
    { columns, parents: [] },
    asked.stages,
  )({ counted, isIn: (name) => name === group });
  const themes = rows.map(({ code, name, parent, cells }, i) => ({
    ...{ code, name, parent, own: cells[latest]!, group: middles[i]! },
  }));
  const pairs = themes.flatMap(({ own, group: middle }): [StageRange, StageRange][] =>
    own.kind === "stage" && middle.kind === "group" ? [[own, middle.median]] : [],
  );
  return {
    grouping,
    group,
    review: reviews[latest]!,
    scope: scopeOf(counted),
    themes,
    both: pairs.length,
    same: pairs.filter(([one, other]) => rankOf(one) === rankOf(other)).length,
  };
}
