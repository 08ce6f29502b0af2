import { expect, it } from "vitest";
import { publicNames } from "../../../src/own/publicNames";
import { leftOutOf } from "../../../src/views/figure/leftOut";
import { shareable } from "../../../src/views/own/shareable";
import { words } from "../../../src/words/words";

const NAMES = publicNames();
const [PUBLIC] = [...NAMES.countries] as [string];

/** What is said beside a link from a place whose address has a query. */
function said(search: string): string {
  const leftOut = leftOutOf(search, shareable(`/heatmap/${search}`, NAMES));
  return leftOut.length === 0 ? "" : words.own.leavesOut(leftOut);
}

it.each([
  ["", ""],
  ["?rows=countries&order=column&by=H01", ""],
  [`?compare=${PUBLIC}*all&row=${PUBLIC}&column=H01`, ""],
  ["?rows=countries&row=XAA&column=H01", "country XAA: that is"],
  ["?compare=all*group Region B", "group “Region B”: that is"],
  ["?within=region:Region B&wave=1", "group “Region B”: that is"],
  [
    `?grouping=our_own&compare=${PUBLIC}*XAB*group A%252AB`,
    "grouping “our_own”, country XAB and group “A*B”: they are",
  ],
  ["?country=XAA&group=North&with=South", "country XAA, group “North” and group “South”: they are"],
])("a link from %j says what it leaves out: %j", (search, what) => {
  expect(said(search)).toBe(what === "" ? "" : `This link leaves out ${what} not public.`);
});

it("nothing is left out of a link of the site’s own", () => {
  const search = "?rows=countries&compare=XAA*XAB&row=XAA&column=H01";
  expect(leftOutOf(search, `/heatmap/${search}`)).toEqual([]);
});

it("a link from a country’s page says that it leaves out the country, unless the registry has it", () => {
  const from = (place: string) => leftOutOf(place, `/atlas${shareable(place, NAMES)}`);
  expect(from("/countries/XAA/?level=factor")).toEqual([{ name: "country", value: "XAA" }]);
  expect(from(`/countries/${PUBLIC}/?level=factor`)).toEqual([]);
  expect(words.own.leavesOut(from("/countries/XAA/"))).toBe(
    "This link leaves out country XAA: that is not public.",
  );
});
