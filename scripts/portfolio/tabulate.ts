import { comparabilityOf } from "../../src/model/comparability";
import type { Portfolio } from "../../src/model/review";
import type { Tables } from "../../src/model/tables";
import type { Known } from "../../src/records/input";
import { namedOf } from "./named";
import { contextRows, countryRows, groupRows } from "./tabulate/countries";
import { frameworkRows } from "./tabulate/framework";
import { inOrder } from "./tabulate/order";
import { reviewRows, stageRows } from "./tabulate/reviews";

/** The tables of a release: of reviews, the named ones alone; each table in the order of its key. */
export function tabulate(portfolio: Portfolio, known: Known): Tables {
  const named = namedOf(portfolio);
  return {
    countries: inOrder(countryRows(portfolio, named, known), ["country"]),
    reviews: inOrder(reviewRows(named), ["country", "wave"]),
    stages: inOrder(stageRows(named, known.framework), ["review_id", "level", "code"]),
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
    blocks: [],
    statements: [],
  };
}
