import { isCountry, isFictional } from "./country";
import { error, type Fault, quoted } from "./fault";
import type { AnyRow, Input, Known } from "./input";
import { at } from "./place";

type CountryRow = AnyRow & { readonly cells: { readonly country: string } };

/** A country has one name throughout. */
export function* names({ reviews = [], groups = [] }: Input): Generator<Fault> {
  const firsts = new Map<string, { row: AnyRow; name: string }>();
  for (const row of [...reviews, ...groups]) {
    const { country, country_name: name } = row.cells;
    if (country === "" || name === "") continue;
    const first = firsts.get(country);
    if (first === undefined) firsts.set(country, { row, name });
    else if (first.name !== name) {
      const place = `${first.row.file}, row ${first.row.row}`;
      const fault = `is not the name of ${quoted(country)}, which is ${quoted(first.name)} in ${place}`;
      yield error(at<AnyRow>(row, "country_name"), fault, "Write one name for one country");
    }
  }
}

/** Told once, at the first country that is not like the first: invented stages never stand beside real ones. */
export function* mixture(input: Input, known: Known): Generator<Fault> {
  const { reviews = [], groups = [], context = [] } = input;
  const rows: readonly CountryRow[] = [...reviews, ...groups, ...context];
  const [first, ...others] = rows.filter(({ cells }) => isCountry(cells.country, known));
  if (first === undefined) return;
  const isFirstFictional = isFictional(first.cells.country);
  const odd = others.find(({ cells }) => isFictional(cells.country) !== isFirstFictional);
  if (odd === undefined) return;
  const kind = isFirstFictional ? "real" : "fictional";
  yield error(
    at(odd, "country"),
    `is a ${kind} country, unlike ${quoted(first.cells.country)} in ${first.file}, row ${first.row}`,
    "Keep fictional and real countries in portfolios of their own",
  );
}
