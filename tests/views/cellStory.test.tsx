// @vitest-environment jsdom
import { act } from "react";
import { expect, it } from "vitest";
import { ANSWERS, fakeAsk, pageAt, setUpPages, UNPUBLISHED } from "./page";

setUpPages();

const COUNTRY = "/heatmap?rows=countries&row=XA0&column=H01";

it("tells of a country's cell which review, what its stage means, what is under it, and where the report is", async () => {
  const { text, one } = await pageAt(COUNTRY);
  expect(text(".story h2")).toBe("Alder: Strategy");
  expect(text(".story h3")).toBe("2018: 2016 edition, review in the country");
  expect(text(".story article")).toContain("Between Formative and Established");
  expect(text(".story article")).toContain("Formative is reached, Established is not yet.");
  expect(text(".story tbody tr")).toContain("D1.1.1 Content");
  expect(one(".story article a").getAttribute("href")).toBe("https://example.org/alder");
});

it("takes the focus when it opens, and gives it back to the cell when it is closed, by button or Escape", async () => {
  const { one, click, press, go, router } = await pageAt(COUNTRY);
  expect(document.activeElement).toBe(one(".story h2"));
  await press("Escape");
  expect(router.state.location.search).toBe("?rows=countries");
  expect(document.activeElement!.getAttribute("data-place")).toBe("0 0");
  await go(COUNTRY);
  await click(one(".story button"));
  expect(router.state.location.search).toBe("?rows=countries");
  expect(document.activeElement!.getAttribute("data-place")).toBe("0 0");
});

it("is opened by Enter on a cell, by a double click, and by the link beside what the cell says", async () => {
  const { one, all, press, router, go } = await pageAt("/heatmap?rows=countries");
  await act(async () => one('td[data-place="1 2"]').focus());
  const link = one(".reading a");
  expect(link.getAttribute("href")).toBe("/heatmap?rows=countries&row=XA1&column=H05");
  await press("Enter");
  expect(router.state.location.search).toBe("?rows=countries&row=XA1&column=H05");
  await go("/heatmap?rows=countries");
  await act(async () => {
    all("td[data-place]")[0]!.dispatchEvent(new MouseEvent("dblclick", { bubbles: true }));
  });
  expect(router.state.location.search).toBe("?rows=countries&row=XA0&column=H01");
});

it("tells of a group's cell which countries stand where, and what is certain of unpublished reviews", async () => {
  const { all, text } = await pageAt(
    "/heatmap?row=group+South&column=H01",
    fakeAsk({ ...UNPUBLISHED }),
  );
  expect(text(".story h2")).toBe("South: Strategy");
  expect(all(".bands dt").map(({ textContent }) => textContent!.replace(/\s+/g, " "))).toEqual([
    "3 Established 1 country",
    "– No review known 1 country",
  ]);
  expect(all(".bands dd").map(({ textContent }) => textContent)).toEqual(["Cedar", "Yew"]);
  expect(text(".story ul")).toContain("counting unpublished reviews");
});

it("of a cell that is not shown says so, and shows the rest", async () => {
  const { all } = await pageAt("/heatmap?rows=countries&row=XZZ&column=H01");
  expect(all(".story")).toEqual([]);
  expect(all("p.unknown").map(({ textContent }) => textContent)).toEqual([
    "The address asks for row “XZZ, H01”, which is not known here; the standard choice is shown.",
  ]);
});

it("closes when something else is chosen", async () => {
  const { all } = await pageAt(COUNTRY);
  const hrefs = all(".controls a").map((link) => link.getAttribute("href"));
  expect(hrefs.some((href) => href!.includes("row="))).toBe(false);
});

it("says of a group that only reviews by one edition count, not that there is no review", async () => {
  const { all } = await pageAt("/heatmap?columns=2016&row=group+North&column=H01");
  expect(
    all(".bands dt")
      .map(({ textContent }) => textContent)
      .join(),
  ).toContain("No published review by the 2016 edition");
});

it("tells what is not asked for from what was not assessed, and what was worked out", async () => {
  const [theme, aspect] = ANSWERS.stagesBehind!;
  const asked = (stagesBehind: readonly object[]) => fakeAsk({ ...ANSWERS, stagesBehind });
  const none = { ...theme, low: null, high: null, source: null };
  const notAsked = await pageAt(COUNTRY, asked([none]));
  expect(notAsked.text(".story article")).toContain("Not asked for in the edition used");
  const notAssessed = await pageAt(COUNTRY, asked([none, { ...aspect, source: "computed" }]));
  expect(notAssessed.text(".story article")).toContain("not assessed");
  expect(notAssessed.text(".story tbody")).toContain("worked out");
  expect(notAssessed.text(".story article")).not.toContain("Typical:");
});

it("carries the cell's own sentence, the release and that it is synthetic", async () => {
  const { text, one } = await pageAt(COUNTRY);
  expect(text(".story")).toContain(one('td[data-place="0 0"] .spoken').textContent);
  expect(text(".story")).toMatch(/Release test-1 .*Synthetic/);
});

it("is not offered for a cell of the view before", async () => {
  const { one, all, go } = await pageAt("/heatmap?rows=countries");
  await act(async () => one('td[data-place="1 2"]').focus());
  expect(all(".reading a")).toHaveLength(1);
  await go("/heatmap");
  expect(all(".reading a")).toEqual([]);
});

it("drops the column that rows stand by when other columns are chosen", async () => {
  const { all } = await pageAt("/heatmap?order=column&by=H02");
  const hrefs = all(".controls a").map((link) => link.getAttribute("href"));
  expect(hrefs).toContain("/heatmap?columns=2016&order=column");
  expect(hrefs).toContain("/heatmap?rows=countries&order=column&by=H02");
});
