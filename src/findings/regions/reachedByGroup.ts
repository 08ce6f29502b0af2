import { isMany, type Portrait } from "../../analyses/regions/portrait";
import type { Reached, ReachedByGroup } from "../../analyses/regions/reachedByGroup";
import { saysTooLittle } from "../../disclosure/bounds";
import { regionsWords } from "../../words/regionsWords";
import { words } from "../../words/words";

/** A group in an item, of which three countries and more have a stage. */
interface Cell extends Reached {
  readonly item: number;
  readonly group: number;
  readonly reached: number;
}

/**
 * Who had reached the stage, with n and with unpublished reviews: of the groups in the light, else of those with the
 * largest and the smallest share, in the item looked at or where groups lie furthest apart. Where shares of eight
 * reviews or more let it be told, it is told of these.
 */
export function reachedFinding(portrait: Portrait, { items }: ReachedByGroup): string {
  const say = regionsWords().items.reached;
  const { choice, groups } = portrait;
  const cells = items.flatMap(({ item, groups: each }) =>
    each.slice(0, groups.length).flatMap((of, group): Cell[] => {
      const { reached } = of;
      return reached === null ? [] : [{ ...of, reached, item, group }];
    }),
  );
  const lit = cells.filter(({ group }) => isLitIn(portrait, group));
  const shown = lit.length > 0 ? lit : cells;
  const stage = choice.threshold;
  const isSeveral = new Set(shown.map(({ item }) => item)).size > 1;
  if (isSeveral && shown.every(({ reached }) => reached === 0)) return say.nobody(stage);
  const spokenOf = restedOn(shown);
  const isOfMany = spokenOf.length < shown.length;
  const wide = widest(spokenOf);
  const chosen = wide ?? spokenOf.filter(({ group }) => group === spokenOf[0]!.group);
  const [most, least] = extremes(chosen);
  if (most === undefined || least === undefined) return say.none;
  const [first, last] = [said(portrait, most), said(portrait, least)];
  if (chosen.length === 1) return say.one(first, stage);
  if (wide === undefined) {
    const same = chosen.filter((cell) => share(cell) === share(least)).length - 1;
    return say.items(first, { ...last, others: same }, { stage, isOfMany });
  }
  if (share(most) === share(least) && lit.length === 0) return say.even(first, stage);
  return say.two(first, last, {
    stage,
    isWidest: isSeveral,
    isAll: lit.length === 0,
    isOfMany,
  });
}

function isLitIn({ choice, groups }: Portrait, place: number): boolean {
  const { name } = groups[place]!;
  return name !== null && [choice.group, choice.other].includes(name);
}

/** The cells of eight reviews or more, where two groups lie apart in some item of them, or there is but one; else all. */
function restedOn(cells: readonly Cell[]): readonly Cell[] {
  const many = cells.filter(({ placed }) => isMany(placed));
  const wide = widest(many);
  const isOne = new Set(cells.map(({ group }) => group)).size === 1;
  const willDo = isOne ? many.length > 0 : wide !== undefined && widthOf(wide) > 0;
  return willDo ? many : cells;
}

const share = ({ reached, placed }: Cell) => reached / placed;

/** Those with the largest and the smallest share, the first of equals. */
function extremes(cells: readonly Cell[]): readonly [Cell | undefined, Cell | undefined] {
  const falling = cells.toSorted((a, b) => share(b) - share(a));
  return [falling[0], falling.find((cell) => share(cell) === share(falling.at(-1)!))];
}

/** The cells of the item in which the shares of groups lie furthest apart; undefined where no item has two of them. */
function widest(cells: readonly Cell[]): readonly Cell[] | undefined {
  const items = [...new Set(cells.map(({ item }) => item))]
    .map((item) => cells.filter((cell) => cell.item === item))
    .filter(({ length }) => length > 1)
    .map((own) => ({ own, width: widthOf(own) }));
  return items.toSorted((a, b) => b.width - a.width)[0]?.own;
}

/** How far the largest and the smallest share of some cells lie apart. */
function widthOf(cells: readonly Cell[]): number {
  const [most, least] = extremes(cells);
  return share(most!) - share(least!);
}

function said(portrait: Portrait, { item, group, placed, reached, bounds }: Cell) {
  const { code, name } = portrait.items[item]!;
  return {
    where: placeOf(portrait, group),
    item: words.heatmap.columnName(portrait.choice.level, { code, name }),
    placed,
    reached,
    counted: bounds && {
      unpublished: bounds.of - placed,
      range: saysTooLittle(bounds) ? null : regionsWords().items.reached.range(bounds),
    },
  };
}

/** Where a group's countries are, as part of a sentence: in it, or outside of the only one there is. */
function placeOf({ groups }: Portrait, place: number): string {
  const { name } = groups[place]!;
  if (name !== null) return regionsWords().items.within(name);
  const only = groups.find((group) => group.name !== null);
  return regionsWords().items.outside(only!.name!);
}
