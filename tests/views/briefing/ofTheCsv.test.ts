import { describe, expect, it } from "vitest";
import { briefingRecords } from "../../../src/analyses/briefing/briefing";
import { calculateHere } from "../../../src/calculations/here";
import { briefingSentences } from "../../../src/findings/briefing/sentences";
import { countriesCounted } from "../../../src/queries/countriesCounted";
import { stagesByCountry } from "../../../src/queries/stagesByCountry";
import { type BriefingPage, briefingAsker } from "../../../src/views/briefing/briefingAsker";
import { namesOf } from "../../../src/views/briefing/briefingFrame";
import { randomAgain } from "../../again";
import { askedOf } from "../../ask";
import { releaseFolder, withUnpublished } from "../../release";

const { signal } = new AbortController();

const RELEASES = {
  "the demonstration": "data/published/demonstration",
  "the small portfolio": releaseFolder(undefined, withUnpublished),
  "random 5": randomAgain("random 5"),
  "random 6": randomAgain("random 6"),
};

const QUERIES = [
  "",
  "?item=D1",
  "?item=H05&reached=2&against=all",
  "?reached=4&against=income",
  "?grouping=income_band&item=D3",
  "?grouping=income&group=Band%202&item=H02",
  "?item=H02&method=in-country",
  "?item=threats&reached=2",
  "?item=norms&against=income",
];

describe.each(Object.entries(RELEASES))("of %s", async (_, folder) => {
  const { ask } = await askedOf(folder);
  const asked = briefingAsker(ask, calculateHere);

  /** Where each country of a side stands, from the rows that the figure’s questions give. */
  async function recounted({ portrait, choice }: BriefingPage) {
    const counted = await ask(countriesCounted, portrait.choice, signal);
    const stages = await ask(stagesByCountry, { ...portrait.choice, under: "" }, signal);
    const named = counted.filter(({ status }) => status === "named");
    const isIn = (group: string | null) => group === choice.group;
    return (side: "own" | "against", code: string) => {
      const members = named.filter(({ country, group }) => {
        if (side === "own") return isIn(group);
        if (choice.against === "all") return true;
        const incomes = new Set(
          portrait.profiles
            .filter((each) => isIn(each.group))
            .flatMap(({ income }) => income ?? []),
        );
        const own = portrait.profiles.find((each) => each.country === country)!;
        return (
          !isIn(group) &&
          (choice.against === "rest" || (own.income !== null && incomes.has(own.income)))
        );
      });
      const given = stages.filter(
        (row) =>
          row.code === code &&
          row.low !== null &&
          members.some(({ country }) => country === row.country),
      );
      return {
        n: given.length,
        reached: given.filter(({ low }) => low! >= choice.threshold).length,
      };
    };
  }

  it.each(QUERIES)("what the briefing at “%s” says is what its rows come to", async (query) => {
    const page = await asked(`https://host.invalid/briefing/${query}`, signal);
    const { portrait, briefing, choice } = page;
    if (briefing === null) return expect(page.offer.groups.length).toBe(0);
    const count = await recounted(page);
    const names = namesOf(briefing);
    const { columns, rows } = briefingRecords(portrait, briefing.looked, briefing, names);
    const cell = (row: (typeof rows)[number], name: string) => row[columns.indexOf(name)];
    for (const row of rows) {
      const side = cell(row, "group") === names.own ? "own" : "against";
      const { n, reached } = count(side, String(cell(row, "code")));
      expect(cell(row, "n")).toBe(n);
      expect(cell(row, `reached_${choice.threshold}`)).toBe(n < 3 ? null : reached);
    }
    const share = (code: string) => {
      const { n, reached } = count("own", code);
      return n < 3 ? null : reached / n;
    };
    const shares = portrait.items.flatMap(({ code }) => share(code) ?? []);
    const [strong, weak] = [briefing.strongest, briefing.weakest].map((themes) =>
      themes.map(({ item }) => share(portrait.items[item]!.code)!),
    );
    const falling = shares.toSorted((a, b) => b - a);
    expect(strong).toEqual(falling.slice(0, strong!.length));
    expect(weak).toEqual(falling.toReversed().slice(0, weak!.length));
    expect(strong!.length).toBe(Math.min(3, Math.floor(shares.length / 2)));
  });

  it("speaks in its three sentences of these countries and reviews alone", async () => {
    const page = await asked("https://host.invalid/briefing/", signal);
    const { portrait, briefing, coincidences } = page;
    if (briefing === null) return expect(page.offer.groups.length).toBe(0);
    const [finding, coverage, limits] = briefingSentences(portrait, briefing, coincidences);
    const group = portrait.groups[briefing.group]!;
    const { own } = briefing.looked[0]!;
    expect(finding).toContain(own.told === null ? "Fewer than three" : String(own.placed));
    expect(coverage).toContain(group.name);
    expect(coverage).toMatch(new RegExp(`^Of the ${group.countries} countr(y|ies) of`));
    expect(coverage).toContain(`${group.published + group.unpublished} were reviewed`);
    expect(limits).toMatch(/^What this does not say: .*what brought it about\.$/);
    expect(limits.includes("not published")).toBe(group.unpublished > 0);
  });
});
