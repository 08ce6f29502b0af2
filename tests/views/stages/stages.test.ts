import { beforeAll, describe, expect, it } from "vitest";
import { CMM } from "../../../src/model/cmm";
import { CURRENT_EDITION, editionOf } from "../../../src/model/framework";
import { STAGES } from "../../../src/model/stage";
import { UN_LENS } from "../../../src/model/unLens";
import { speakOfRecords } from "../../../src/words/words";
import { recordsOf } from "../../again";
import { askedOf } from "../../ask";
import { releaseFolder } from "../../release";
import { drawnAt } from "../drawn";

const records = recordsOf([{ country: "XAA", wave: 1, year: 2015, edition: "2014", stage: "2" }]);
const { ask } = await askedOf(releaseFolder(records));
const page = await drawnAt("/stages/", ask);
const current = editionOf(CMM, CURRENT_EDITION);

describe("the page of the stages", () => {
  it("has the stages as steps, lowest first, in their own words, without a number", () => {
    expect(page.texts(".ladder strong")).toEqual(STAGES.map(({ name }) => name));
    expect(page.texts(".ladder li").filter((text) => /\d/.test(text))).toEqual([]);
    expect(page.all(".ladder .step").map((step) => step.className)).toEqual(
      STAGES.map(({ value }) => `step stage-${value}`),
    );
    expect(page.text(".ladder figcaption")).toContain("the model does not say");
  });

  it("tells of each stage what the model means by it, and one example, said to be of this site", () => {
    expect(page.texts("#each ~ .stage-told dd:nth-of-type(1)")).toEqual(
      STAGES.map(({ meaning }) => meaning),
    );
    const examples = page.texts("#each ~ .stage-told dd:nth-of-type(2)");
    expect(new Set(examples).size).toBe(STAGES.length);
    expect(examples.every((example) => example.length > 60)).toBe(true);
    expect(page.text("#each + p")).toContain("The examples are ours");
  });

  it("has every dimension and every factor of the current edition, by its name, and how many there are", () => {
    expect(page.texts("#dimensions ~ article h3")).toEqual(
      current.dimensions.map(({ name }) => name),
    );
    const told = page.texts("#dimensions ~ article .small");
    for (const [place, { factors }] of current.dimensions.entries()) {
      for (const { name } of factors) expect(told[place]).toContain(name);
    }
    expect(page.text("#dimensions + p")).toContain("23 factors and 62 aspects");
    expect(page.all("#dimensions ~ article p:not(.small)")).toHaveLength(5);
  });

  it("says that stages are no marks, and ranks nobody", () => {
    expect(page.text("#not + p")).toContain("Stages are not marks");
    expect(page.texts("#not ~ p").join(" ")).toContain("ranks no countries");
  });

  it("has a source for whatever it tells of the model and of reviews, each to be fetched safely", () => {
    const parts = ["each", "between", "dimensions", "review", "why"];
    for (const part of parts) {
      expect(page.all(`#${part} ~ .facts-from a`).length, part).toBeGreaterThan(0);
    }
    const addresses = page.all(".facts-from a").map((link) => link.getAttribute("href")!);
    expect(addresses.filter((address) => !address.startsWith("https://"))).toEqual([]);
  });

  it("answers why a country is not there with the release’s own number, and leads on", () => {
    expect(page.texts("#why ~ article h3")).toEqual([
      "It may not have been reviewed",
      "Its report may not be public",
      "Its government may not have agreed to be shown here",
    ]);
    expect(page.texts("#why ~ article").join()).toMatch(/inside a block of at least \d+ reviews/);
    const links = page.all("#why ~ ul a").map((link) => link.getAttribute("href"));
    expect(links).toEqual(["/countries/", "/method/"]);
  });

  it("leads to each of its parts", () => {
    const parts = page.all(".parts a").map((link) => link.getAttribute("href")!);
    expect(parts).toHaveLength(6);
    for (const part of parts) expect(page.texts(`h2${part}`), part).toHaveLength(1);
  });

  it("is found from every page, from the overview, and from where a country has no stages", async () => {
    for (const [path, places] of [
      ["/", "nav a, .read-on a"],
      ["/method/", "nav a"],
      ["/countries/ISL/", "nav a, .can a"],
    ] as const) {
      const { all } = await drawnAt(path, ask);
      const found = all(places).filter((link) => link.getAttribute("href") === "/stages/");
      expect(found.length, path).toBe(places.split(", ").length);
    }
  });
});

describe("the agenda of the UN on the page of the method", () => {
  it("has every part with its themes by their names, their reasons, and what is not covered", async () => {
    const { all, text } = await drawnAt("/method/", ask);
    const told = all("article").map(({ textContent }) => textContent!);
    const names = new Map(CMM.themes.map(({ code, name }) => [code, name]));
    for (const [place, { name, gap, themes }] of UN_LENS.pillars.entries()) {
      expect(told[place]).toContain(name);
      expect(told[place]).toContain(`Not covered: ${gap}`);
      for (const { theme, reason } of themes) {
        expect(told[place]).toContain(`${names.get(theme)}${reason}`);
      }
    }
    for (const { theme } of UN_LENS.outside) expect(told.at(-1)).toContain(names.get(theme));
    expect(text("main")).toContain("This is our reading, no document of the UN");
    expect(text("main")).toContain("data/lens/un.json");
  });
});

// From here on words are of records, as they are while these are open.
describe("the page of the stages, while someone’s own records are open", () => {
  beforeAll(speakOfRecords);

  it("says what they are of, and no more of blocks and of what is published", async () => {
    const { texts, text } = await drawnAt("/stages/", ask);
    expect(texts("#why ~ article h3")[0]).toBe("The records that are open may not have it");
    expect(text("main")).toContain("The countries of the records that are open are all fictional");
    expect(text("main")).not.toMatch(/\bpublished\b|\bblock\b|this demonstration/);
  });
});
