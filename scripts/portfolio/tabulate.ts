import type { Disclosure } from "../../src/disclosure/disclose";
import { comparabilityOf } from "../../src/model/comparability";
import type { Portfolio } from "../../src/model/review";
import type { Tables } from "../../src/model/tables";
import type { Known } from "../../src/records/input";
import { namedOf } from "./named";
import { blockRows, statementRows } from "./tabulate/blocks";
import { contextRows, countryRows, groupRows } from "./tabulate/countries";
import { frameworkRows } from "./tabulate/framework";
import { inOrder } from "./tabulate/order";
import { reviewRows, stageRows } from "./tabulate/reviews";

/** The tables of a release: stages of named reviews alone; each table in the order of its key. */
export function tabulate(portfolio: Portfolio, disclosure: Disclosure, known: Known): Tables {
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
