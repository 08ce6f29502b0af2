// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { fakeAsk, pageAt, sentenceIn, setUpPages } from "../page";
import { ANSWERS, answersOf, type Country } from "../portfolio";

setUpPages();

const country = (name: string, ...stages: (readonly [number, number] | null | undefined)[]) => {
  const codes = ["H01", "H02", "H05"];
  const given = codes.flatMap((code, i) => (stages[i] === undefined ? [] : [[code, stages[i]]]));
  return {
    country: name,
    name,
    group: "North",
    status: "named",
    stages: Object.fromEntries(given),
  };
};

/** Five countries: Ash the base of most tests, the others up, down and between. */
const FIVE = [
  country("Ash", [2, 2], [3, 3], [4, 4]),
  country("Beech", [3, 3], [3, 3], [2, 2]),
  country("Cork", [2, 3], [1, 1], null),
  country("Date", [4, 4], [3, 4], [4, 4]),
  country("Elm", [1, 1], [3, 3], undefined),
] as Country[];

const ask = fakeAsk({ ...ANSWERS, ...answersOf(FIVE) });

async function comparedAt(search: string) {
  const page = await pageAt(`/heatmap?rows=countries${search}`, ask);
  return {
    ...page,
    box: (name: string) =>
      page.one(`.heatmap tbody input[aria-label="Compare ${name}"]`) as HTMLInputElement,
    onTop: () => page.texts(".heatmap thead .name"),
    differences: () =>
      page
        .all(".heatmap thead td[data-place] .difference")
        .map(({ textContent, className }) => [textContent, className.replace("difference ", "")]),
  };
}

describe("ticking rows", () => {
  it("puts them on top in the order that they were ticked in, and leaves them where they are, too", async () => {
    const { box, click, onTop, search, texts } = await comparedAt("");
    await click(box("Beech"));
    expect(search()).toBe("?rows=countries&compare=Beech");
    await click(box("Ash"));
    expect(search()).toBe("?rows=countries&compare=Beech*Ash");
    expect(onTop()).toEqual(["Beech", "Ash"]);
    expect(texts(".heatmap tbody .name")).toEqual(["Ash", "Beech", "Cork", "Date", "Elm"]);
    expect(box("Ash").checked && box("Beech").checked && !box("Cork").checked).toBe(true);
  });

  it("says what one alone is for, and of several what they are compared with", async () => {
    const { box, click, text } = await comparedAt("&compare=Ash");
    expect(text(".heatmap thead .section")).toBe("Compared: choose up to three rows more");
    await click(box("Beech"));
    expect(text(".heatmap thead .section")).toBe("Compared with Ash");
  });

  it("takes a row off when it is ticked again, above or below", async () => {
    const { box, click, one, onTop, search } = await comparedAt("&compare=Ash*Beech");
    await click(one('.heatmap thead input[aria-label="Compare Ash"]'));
    expect(onTop()).toEqual(["Beech"]);
    await click(box("Beech"));
    expect(onTop()).toEqual([]);
    expect(search()).toBe("?rows=countries");
  });

  it("takes four at most: a fifth box says so and does nothing", async () => {
    const { box, click, onTop, search } = await comparedAt("&compare=Ash*Beech*Cork*Date");
    expect(onTop()).toHaveLength(4);
    const { title } = box("Elm");
    expect(title).toBe("Four rows are compared already: leave one out to choose another.");
    expect(box("Elm").getAttribute("aria-disabled")).toBe("true");
    const before = search();
    await click(box("Elm"));
    expect(search()).toBe(before);
    expect(box("Elm").checked).toBe(false);
    expect(box("Ash").getAttribute("aria-disabled")).toBe("false");
    await click(box("Ash"));
    expect(onTop()).toEqual(["Beech", "Cork", "Date"]);
  });

  it("keeps the focus on the box that was ticked, though its row has moved", async () => {
    const { focus, box, click } = await comparedAt("");
    await focus('.heatmap tbody input[aria-label="Compare Cork"]');
    await click(box("Cork"));
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Compare Cork");
  });

  it("leaves an opened cell open, and opens one of a compared row as of any other", async () => {
    const { box, click, search } = await comparedAt("&row=Ash&column=H01");
    await click(box("Ash"));
    expect(search()).toBe("?rows=countries&compare=Ash&row=Ash&column=H01");
  });
});

describe("rows that are compared", () => {
  it("say in signs how many stages each cell stands up or down from the base row’s", async () => {
    const { differences } = await comparedAt("&compare=Ash*Beech*Cork*Date");
    expect(differences()).toEqual([
      ["▲1", "up-one"],
      ["=", "same"],
      ["▼2", "down-more"],
      ["▲0–1", "up-one"],
      ["▼2", "down-more"],
      ["▲2", "up-more"],
      ["▲0–1", "up-one"],
      ["=", "same"],
    ]);
  });

  it("say it in words to the ear, on top and below alike", async () => {
    const { said } = await comparedAt("&compare=Ash*Beech*Cork");
    expect(said("0 0")).toBe("Ash, Strategy: typical stage 2, Formative (2018, 2016 edition).");
    expect(said("1 0")).toBe(
      "Beech, Strategy: typical stage 3, Established (2018, 2016 edition). 1 stage up from Ash.",
    );
    expect(said("1 1")).toMatch(/ The same stage as Ash\.$/);
    expect(said("1 2")).toMatch(/ 2 stages down from Ash\.$/);
    expect(said("2 0")).toMatch(/ 0 to 1 stage up from Ash\.$/);
    expect(said("2 2")).toBe("Cork, Mindset: not assessed.");
    expect(said("4 0")).toBe(said("1 0"));
    expect(said("6 0")).not.toMatch(/Ash/);
  });

  it("say it from another base, where that is chosen", async () => {
    const { one, click, search, differences, said, texts } = await comparedAt("&compare=Ash*Beech");
    expect(texts(".heatmap .base")).toEqual(["Base row", "Make base"]);
    const link = one('.heatmap .base a[aria-label="Make base: Beech"]');
    await click(link);
    expect(search()).toBe("?rows=countries&compare=Beech*Ash");
    expect(differences()).toEqual([
      ["▼1", "down-one"],
      ["=", "same"],
      ["▲2", "up-more"],
    ]);
    expect(said("1 2")).toMatch(/ 2 stages up from Beech\.$/);
  });

  it("are in the legend, as soon as there are two", async () => {
    const { texts, click, box } = await comparedAt("&compare=Ash");
    expect(texts(".legend .difference")).toEqual([]);
    await click(box("Beech"));
    expect(texts(".legend .difference")).toEqual(["▲1", "▼1"]);
  });

  it("are walked with the arrow keys from their headings down into all rows", async () => {
    const { focus, press } = await comparedAt("&compare=Cork*Ash");
    const at = () => sentenceIn(document.activeElement!);
    await focus('td[data-place="0 0"]');
    expect(at()).toMatch(/^Cork, /);
    await press("ArrowDown");
    expect(at()).toMatch(/^Ash, /);
    await press("ArrowDown");
    expect(at()).toMatch(/^Ash, /);
    await press("End", { ctrlKey: true });
    expect(at()).toMatch(/^Elm, /);
  });

  it("have their differences in the table of figures", async () => {
    const { all } = await comparedAt("&compare=Ash*Beech");
    const headings = all(".rows th").map(({ textContent }) => textContent);
    expect(headings.slice(-2)).toEqual(["Stages up, at least", "Stages up, at most"]);
    const last = all(".rows tbody tr").map((row) =>
      [...row.children].slice(-2).map(({ textContent }) => textContent),
    );
    expect(last.slice(0, 7)).toEqual([
      ["", ""],
      ["", ""],
      ["", ""],
      ["1", "1"],
      ["0", "0"],
      ["-2", "-2"],
      ["", ""],
    ]);
  });

  it("that are not there are told of, and the others compared", async () => {
    const { onTop, texts } = await comparedAt("&compare=Ash*Zelkova*Beech");
    expect(onTop()).toEqual(["Ash", "Beech"]);
    expect(texts("p.unknown")).toEqual([
      "The address asks for compare “Zelkova”, which is left out: it is no row here, or one too many.",
    ]);
  });

  it("are no longer compared where rows become others", async () => {
    const { all } = await comparedAt("&compare=Ash*Beech");
    const [groups] = all(".switch a").map((link) => link.getAttribute("href"));
    expect(groups).toBe("/heatmap");
  });
});

describe("groups that are compared", () => {
  const four = [0, 1, 2].flatMap((i) => [
    { ...country(`A${i}`, [2, 2], [3, 3]), group: "East" },
    { ...country(`B${i}`, [4, 4], i === 0 ? [3, 3] : undefined), group: "West" },
  ]) as Country[];
  const grouped = fakeAsk({ ...ANSWERS, ...answersOf(four) });

  it("are compared by their lower medians, all countries among them", async () => {
    const { said, texts } = await pageAt("/heatmap?compare=group+East*group+West*all", grouped);
    expect(texts(".heatmap thead .name")).toEqual(["East", "West", "All countries"]);
    expect(said("1 0")).toBe(
      "West, Strategy: median typical stage Strategic; 3 of 3 had reached Established; n = 3 of 3 countries. 2 stages up from East.",
    );
    expect(said("1 1")).toBe(
      "West, Response: only 1 of 3 countries with a stage, too few to sum up.",
    );
    expect(said("2 0")).toMatch(/ The same stage as East\.$/);
  });

  it("say nothing of the kind in dimensions, which have no stage", async () => {
    const { all, said } = await pageAt(
      "/heatmap?level=dimension&compare=group+East*group+West",
      grouped,
    );
    expect(all(".heatmap .difference")).toEqual([]);
    expect(said("1 0")).not.toMatch(/from East/);
  });
});
