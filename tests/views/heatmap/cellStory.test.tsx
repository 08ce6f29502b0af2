// @vitest-environment jsdom
import { act } from "react";
import { expect, it } from "vitest";
import { fakeAsk, pageAt, sentenceIn, setUpPages } from "../page";
import { ANSWERS, RELEASE, UNPUBLISHED } from "../portfolio";

setUpPages();

const COUNTRY = "/heatmap?rows=countries&row=XA0&column=H01";

it("tells of a country's cell which review, what its stage means, what is under it, and where the report is", async () => {
  const { text, one } = await pageAt(COUNTRY);
  expect(text(".story h2")).toBe("Alder: Strategy");
  expect(text(".story h3")).toBe("2018: 2016 edition, review in the country");
  expect(text(".story article")).toContain("Between Formative and Established");
  expect(text(".story article")).toContain("Formative is reached, Established is not yet.");
  expect(text(".story article")).not.toContain("greed to be");
  expect(text(".story tbody tr")).toContain("D1.1.1 Content");
  expect(one(".story article a").getAttribute("href")).toBe("https://example.org/alder");
});

it("says of one’s own records what was agreed of each review", async () => {
  const own = {
    ...ANSWERS,
    release: [{ ...RELEASE, own: "records" }],
    reviewsAgreed: [{ review_id: "XA0-1", agreed: "none" }],
  };
  const { text } = await pageAt(COUNTRY, fakeAsk(own));
  expect(text(".story article p")).toBe("Not agreed to be named: no answer is on record.");
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
    "2–3 Between Formative and Established 1 country",
    "– No review that counts here 2 countries",
  ]);
  expect(all(".bands dd").map(({ textContent }) => textContent)).toEqual([
    "Alder (2018, 2016 edition)",
    "Hazel · Yew",
  ]);
  expect(text(".story ul")).toContain("counting unpublished reviews");
});

it("of a cell that is not shown says so, and shows the rest", async () => {
  const { all } = await pageAt("/heatmap?rows=countries&row=XZZ&column=H01");
  expect(all(".story")).toEqual([]);
  expect(all("p.unknown").map(({ textContent }) => textContent)).toEqual([
    "The address asks for row “XZZ, H01”, which is not known here; it is left out.",
  ]);
});

it("closes when something else is chosen", async () => {
  const { all, choose, search } = await pageAt(`${COUNTRY}&order=group`);
  const hrefs = all(".controls a, .path a, .parents a").map((link) => link.getAttribute("href"));
  expect(hrefs.some((href) => href!.includes("row="))).toBe(false);
  await choose("Grouping", "League");
  expect(search()).toBe("?rows=countries&grouping=league&order=group");
  expect(all(".story")).toEqual([]);
});

it("tells of a dimension's cell who counts there, and of no stage", async () => {
  const { text, texts } = await pageAt("/heatmap?level=dimension&row=group+South&column=D1");
  expect(text(".story h2")).toBe("South: Policy");
  expect(texts(".bands dt").map((said) => said!.replace(/\s+/g, " "))).toEqual([
    "With a published review that counts 1 country",
    "– No review that counts here 2 countries",
  ]);
});

it("is of a row that is compared, too, and gives the focus back to it", async () => {
  const { text, press } = await pageAt(`${COUNTRY}&compare=XA0`);
  expect(text(".story h2")).toBe("Alder: Strategy");
  await press("Escape");
  expect(sentenceIn(document.activeElement!)).toMatch(/^Alder, Strategy: /);
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
  const { text, said } = await pageAt(COUNTRY);
  expect(text(".story")).toContain(said("0 0"));
  expect(text(".story")).toMatch(/Release test-1 .*Synthetic/);
});

it("is not offered for a cell of the view before", async () => {
  const { one, all, go } = await pageAt("/heatmap?rows=countries");
  await act(async () => {
    one('td[data-place="1 2"]').dispatchEvent(new Event("pointerover", { bubbles: true }));
  });
  expect(all(".reading a")).toHaveLength(1);
  await go("/heatmap");
  expect(all(".reading a")).toEqual([]);
});
