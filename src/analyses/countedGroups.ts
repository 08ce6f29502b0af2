import type { CountryCounted } from "../queries/countriesCounted";
import type { GroupCounted } from "../queries/groupsCounted";

/** Countries one by one as the groups that they make up, each a row of its own. */
export function countedGroups(countries: readonly CountryCounted[]): GroupCounted[] {
  return countries.map(({ group, status, edition, method, block_id, year }) => ({
    group,
    status,
    edition,
    method,
    block_id,
    countries: 1,
    first_year: year,
    last_year: year,
  }));
}
