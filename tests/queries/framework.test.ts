import { expect, it } from "vitest";
import { CMM } from "../../src/model/cmm";
import { comparabilityOf } from "../../src/model/comparability";
import { editionOf, factorsOf } from "../../src/model/framework";
import { comparabilityNotes } from "../../src/queries/comparabilityNotes";
import { frameworkItems } from "../../src/queries/frameworkItems";
import { themesCompared } from "../../src/queries/themesCompared";
import { askedOf } from "../ask";

const { ask } = await askedOf();

it.each([
  { edition: "2014", dimension: 5, theme: 0, factor: 21, aspect: 49 },
  { edition: "2016", dimension: 5, theme: 0, factor: 24, aspect: 53 },
  { edition: "2021", dimension: 5, theme: 22, factor: 23, aspect: 62 },
])("frameworkItems has every part of an edition once: $edition", async ({ edition, ...counts }) => {
  const own = (await ask(frameworkItems, {})).filter((item) => item.edition === edition);
  for (const [level, count] of Object.entries(counts)) {
    const codes = own.filter((item) => item.level === level).map(({ code }) => code);
    expect([level, new Set(codes).size, codes.length]).toEqual([level, count, count]);
  }
});

it("frameworkItems gives each its parent and its name, in the edition’s own order", async () => {
  const items = await ask(frameworkItems, {});
  const of = (edition: string, level: string) =>
    items.filter((item) => item.edition === edition && item.level === level);
  const factors = factorsOf(editionOf(CMM, "2016"));
  expect(of("2016", "factor").map(({ code, name }) => ({ code, name }))).toEqual(
    factors.map(({ code, name }) => ({ code, name })),
  );
  expect(of("2016", "factor").every(({ code, parent }) => code.startsWith(`${parent}.`))).toBe(
    true,
  );
  expect(of("2021", "aspect").every(({ code, parent }) => code.startsWith(`${parent}.`))).toBe(
    true,
  );
  expect(new Set(of("2021", "dimension").map(({ parent }) => parent))).toEqual(new Set([null]));
  expect(of("2021", "theme").find(({ code }) => code === "H13")).toEqual({
    edition: "2021",
    level: "theme",
    code: "H13",
    parent: "D3",
    name: "Research and innovation",
  });
});

it("frameworkItems names a pilot’s dimension as the pilot does", async () => {
  const named = (await ask(frameworkItems, {})).filter(
    ({ level, code }) => level === "dimension" && code === "D3",
  );
  const [pilot, , current] = named.map(({ name }) => name);
  expect(current).toBe("Building Cybersecurity Knowledge and Capabilities");
  expect(pilot).not.toBe(current);
});

it("themesCompared says of every theme how comparable each two editions are", async () => {
  const rows = await ask(themesCompared, {});
  expect(rows).toEqual(
    comparabilityOf(CMM).map(({ theme, from, to, comparability }) => ({
      theme,
      from_edition: from,
      to_edition: to,
      comparability,
    })),
  );
  expect(rows).toHaveLength(22 * 3);
});

it("comparabilityNotes says what differs wherever something is noted, and nothing else", async () => {
  const rows = await ask(comparabilityNotes, {});
  expect(rows).toEqual(
    comparabilityOf(CMM)
      .filter(({ note }) => note !== null)
      .map(({ theme, from, to, comparability, note }) => ({
        theme,
        from_edition: from,
        to_edition: to,
        comparability,
        note,
      })),
  );
  expect(rows.length).toBeGreaterThan(22);
});
