import type { ReviewsByYear } from "../queries/reviewsByYear";
import { words } from "../words/words";

/** In which year, or years, the most reviews were made. Needs at least one row. */
export function reviewsByYearFinding(rows: readonly ReviewsByYear[]): string {
  const totals = new Map<number, number>();
  for (const { year, reviews } of rows) totals.set(year, (totals.get(year) ?? 0) + reviews);
  const most = Math.max(...totals.values());
  const years = [...totals].filter(([, n]) => n === most).map(([year]) => year);
  const say = words.overview.byYear;
  const all = rows.reduce((sum, { reviews }) => sum + reviews, 0);
  return years.length === 1 ? say.title(most, years[0]!, all) : say.titleSeveral(most, years, all);
}
