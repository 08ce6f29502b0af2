import type { BesideGroup } from "../../analyses/countries/besideGroup";
import type { CountryChange } from "../../analyses/countries/changes";
import type {
  CountryCell,
  ProfileTable,
  UnderDimension,
} from "../../analyses/countries/countryPlaces";
import { rankOf, stageAt } from "../../model/stage";
import { countryWords } from "../../words/countryWords";

/** How much of what its latest shown review places had reached Established. */
export function profileFinding(
  name: string,
  level: string,
  profiles: readonly (ProfileTable | ProfileTable<UnderDimension>)[],
): string {
  const say = countryWords().country.profile;
  const latest = profiles
    .flatMap((table) => table.reviews.map((review, place) => ({ table, review, place })))
    .filter(({ review }) => review.status === "named")
    .toSorted((one, other) => one.review.wave - other.review.wave)
    .at(-1)!;
  const { table, review, place } = latest;
  const ranks = table.rows.flatMap(({ cells }) => ranksIn(cells[place]!));
  if (ranks.length === 0) return say.nothing(name, review.year);
  return say.finding(name, review.year, {
    reached: ranks.filter((rank) => rank >= ESTABLISHED).length,
    placed: ranks.length,
    level: level === "dimension" ? "theme" : level,
    edition: table.edition,
  });
}

/** The place of Established on the scale of half steps. */
const ESTABLISHED = rankOf({ low: 3, high: 3 });

function ranksIn(cell: CountryCell | UnderDimension): number[] {
  if (cell.kind === "stage") return [rankOf(cell)];
  if (cell.kind !== "dimension") return [];
  return cell.counts.flatMap((n, at) => Array.from({ length: n }, () => rankOf(stageAt(at + 1))));
}

/** What rose, stayed and fell from each shown review to the next, with years, editions and methods. */
export function changesFinding(changes: readonly CountryChange[]): string {
  return countryWords().figures.changes.finding(
    changes.map(({ moves, ...change }) => ({ ...change, compared: moves.length })),
  );
}

/** In how many themes the country stands where the middle of its group does. */
export function besideFinding(name: string, { review, group, both, same }: BesideGroup): string {
  return countryWords().figures.beside.finding(name, review.year, group, { both, same });
}
