import type { ReviewFilter } from "../../queries/counted";
import { countedGroups } from "../countedGroups";
import { isConcentrated, tallied } from "../progress/coverage";
import type { Portrait } from "../regions/portrait";
import { type Scope, type Share, scopeOf } from "../scope";
import type { Claim, ClaimGround } from "./claim";

/** Whom a sentence speaks of: countries with a stage, and who supplies more than two thirds of them. */
export interface SpokenOf {
  readonly n: number;
  readonly years: Scope["years"];
  readonly most: {
    readonly group: Share | undefined;
    readonly method: Share | undefined;
    readonly edition: Share | undefined;
  };
}

/** How much of a group is covered: its countries, those reviewed, and those that count with a published review. */
export interface Covered {
  readonly countries: number;
  readonly reviewed: number;
  readonly published: number;
}

/** What a claim speaks of, and by what is chosen who counts. */
export interface ClaimedOf {
  readonly item: { readonly code: string; readonly name: string };
  readonly level: Portrait["choice"]["level"] | "dimension";
  readonly filter: ReviewFilter;
}

export function claimedOf(
  { choice }: Pick<Portrait, "choice">,
  { code, name }: ClaimedOf["item"],
): ClaimedOf {
  return { item: { code, name }, level: choice.level, filter: choice.filter };
}

/** Who is spoken of, from their places among the profiles. What a filter asks for of all of them is not told again. */
export function spokenOf(
  { portrait, counted, parts }: ClaimGround,
  members: readonly number[],
  { group }: Pick<Claim, "group">,
): SpokenOf {
  const { profiles, choice } = portrait;
  const own = members.map((member) => profiles[member]!);
  const codes = new Set(own.map(({ country }) => country));
  const { years, methods, editions } = scopeOf(
    countedGroups(counted.filter(({ country }) => codes.has(country))),
  );
  const groups = tallied(
    own.flatMap((profile) =>
      group === "" ? (profile.group ?? []) : (parts.get(profile.country) ?? []),
    ),
  );
  const over = (shares: readonly Share[]) =>
    shares.find((share) => isConcentrated(share, own.length));
  const { filter, edition } = choice;
  const isOneEdition = edition !== "" || filter.edition !== "";
  const most = {
    group: over(groups),
    method: filter.method === "" ? over(methods) : undefined,
    edition: isOneEdition ? undefined : over(editions),
  };
  return { n: own.length, years, most };
}

/** How much is covered of a group, or of all countries. */
export function coveredOf({ counted }: ClaimGround, { group }: Pick<Claim, "group">): Covered {
  const own = counted.filter((row) => group === "" || row.group === group);
  return {
    countries: own.length,
    reviewed: own.filter(({ status }) => status !== null).length,
    published: own.filter(({ status }) => status === "named").length,
  };
}
