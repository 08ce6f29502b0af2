import type { Tables } from "../../src/model/tables";
import type { CountedChoice } from "../../src/queries/counted";
import type { CountryCounted } from "../../src/queries/countriesCounted";

type Review = Tables["reviews"][number];
type Membership = Tables["groups"][number];

const since = ({ valid_from }: Membership) => valid_from ?? "0001-01-01";
const until = ({ valid_to }: Membership) => valid_to ?? "9999-12-31";

function rowsBy<T>(
  rows: readonly T[],
  read: (row: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const by = new Map<string, T[]>();
  for (const row of rows) by.set(read(row), [...(by.get(read(row)) ?? []), row]);
  return by;
}

/** Counts a release’s countries from its own tables, as its questions are to answer. */
export function recounterOf({ countries, reviews, groups, blocks }: Tables) {
  const byGrouping = rowsBy(groups, ({ grouping }) => grouping);
  const shown = new Set(blocks.map(({ block_id }) => block_id));

  /** The last of a country's groups in force, else, where a grouping has several, the latest known. */
  const groupOf = (country: string, grouping: string, isInForce: (of: Membership) => boolean) => {
    const all = byGrouping.get(grouping) ?? [];
    const own = all
      .filter((membership) => membership.country === country)
      .toSorted((a, b) => (since(a) < since(b) ? -1 : 1));
    const isPartition = all.some(({ group }) => group !== all[0]!.group);
    return (own.findLast(isInForce) ?? (isPartition ? own.at(-1) : undefined))?.group ?? null;
  };
  const presentGroup = (country: string, grouping: string) =>
    groupOf(country, grouping, ({ valid_to }) => valid_to === null);
  const groupThen = ({ country, year }: Review, grouping: string) =>
    groupOf(
      country,
      grouping,
      (membership) => since(membership) <= `${year}-12-31` && until(membership) >= `${year}-01-01`,
    );

  /** Which filters a review passes. */
  const passed = (review: Review, { filter, edition }: CountedChoice) => {
    const { wave, edition: by, method, from, to, within, group } = filter;
    return {
      wave: wave === 0 || review.wave === wave,
      edition: by === "" || review.edition === by,
      columns: edition === "" || review.edition === edition,
      method: method === "" || review.method === method,
      years: review.year >= from && (to === 0 || review.year <= to),
      group: within === "" || groupThen(review, within) === group,
    };
  };
  const passing = (choice: CountedChoice) =>
    reviews.filter((review) => Object.values(passed(review, choice)).every(Boolean));

  const statusOf = ({ status, block_id }: Review) => {
    if (status === "named") return "named";
    return status === "block" && shown.has(block_id!) ? "block" : "withheld";
  };
  const worth = (review: Review) => ["withheld", "block", "named"].indexOf(statusOf(review));

  /** The countries, each with the review that it counts with; those of no group filtered by left out. */
  const counted = (choice: CountedChoice): CountryCounted[] => {
    const { grouping, filter } = choice;
    const all = rowsBy(passing(choice), ({ country }) => country);
    return countries.flatMap(({ country, name }): CountryCounted[] => {
      const own = all.get(country) ?? [];
      const review = own.toSorted((a, b) => worth(a) - worth(b) || a.wave - b.wave).at(-1);
      if (review === undefined) {
        const isMeant =
          filter.within === "" || presentGroup(country, filter.within) === filter.group;
        const none = { review_id: null, wave: null, year: null, edition: null, method: null };
        const group = presentGroup(country, grouping);
        return isMeant ? [{ country, name, group, ...none, status: null, block_id: null }] : [];
      }
      const { review_id, wave, year, edition, method } = review;
      const status = statusOf(review);
      const block_id = status === "block" ? review.block_id : null;
      const group = groupThen(review, grouping);
      return [{ country, name, group, review_id, wave, year, edition, method, status, block_id }];
    });
  };
  return { passed, passing, counted };
}
