import type { Disclosure } from "../disclosure/disclose";
import { comparabilityOf } from "../model/comparability";
import type { Portfolio } from "../model/review";
import type { Tables } from "../model/tables";
import type { Known } from "../records/input";
import { blockRows, statementRows } from "./blocks";
import { contextRows, countryRows, groupRows } from "./countries";
import { frameworkRows } from "./framework";
import { namedOf } from "./named";
import { inOrder } from "./order";
import { reviewRows, stageRows } from "./reviews";

/** The tables of a release: stages of named reviews alone; each table in the order of its key. */
export function tabulate(
  portfolio: Portfolio,
  disclosure: Pick<Disclosure, "standing" | "blocks">,
  known: Known,
): Tables {
  const named = namedOf(portfolio);
  return {
    countries: inOrder(countryRows(portfolio, known), ["country"]),
    reviews: inOrder(reviewRows(portfolio.reviews, disclosure), ["country", "wave"]),
    stages: stageRows(named, known.framework),
    groups: inOrder(groupRows(portfolio, known), ["country", "grouping", "valid_from", "group"]),
    context: inOrder(contextRows(portfolio, named), ["country", "year"]),
    framework: inOrder(frameworkRows(known.framework), ["edition", "level", "code"]),
    comparability: inOrder(
      comparabilityOf(known.framework).map(({ theme, from, to, comparability, note }) => ({
        theme,
        from_edition: from,
        to_edition: to,
        comparability,
        note,
      })),
      ["theme", "from_edition", "to_edition"],
    ),
    blocks: inOrder(blockRows(disclosure), ["block_id"]),
    statements: inOrder(statementRows(disclosure), ["block_id", "theme", "threshold"]),
  };
}
