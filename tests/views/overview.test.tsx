// @vitest-environment jsdom
import { act } from "react";
import { describe, expect, it, vi } from "vitest";
import { starterOf } from "../../src/engine/starter";
import { fakeAsk, pageAt, setUpPages } from "./page";
import { ANSWERS, RELEASE, UNPUBLISHED } from "./portfolio";

setUpPages();

describe("the overview", () => {
  it("says first that it is synthetic, then what is in the release", async () => {
    const { all } = await pageAt("/");
    expect(all("p.lead").map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^No real country’s results are here. .* 9 countries, all fictional/),
      expect.stringMatching(/^The Cybersecurity Capacity Maturity Model \(CMM\) /),
      "This release holds 6 published reviews of 6 countries, made from 2016 to 2019.",
    ]);
    expect(all(".counts dd").map(({ textContent }) => textContent)).toEqual(["9", "6", "6", "0"]);
  });

  it("counts unpublished reviews apart, where there are any", async () => {
    const { all } = await pageAt("/", fakeAsk(UNPUBLISHED));
    const names = all(".counts dt").map(({ textContent }) => textContent);
    const numbers = all(".counts dd").map(({ textContent }) => textContent);
    expect(names.map((name, i) => `${name}: ${numbers[i]}`)).toEqual([
      "Countries in the portfolio: 17",
      "Countries reviewed: 14",
      "with a published review: 6",
      "unpublished, counted in blocks only: 7",
      "unpublished, of which nothing is said: 1",
      "Published reviews: 6",
      "Countries with two or more of them: 0",
    ]);
  });

  it("draws the reviews by year with its finding, its rows and a spoken label", async () => {
    const { all, one, text } = await pageAt("/");
    expect(text(".figure .finding")).toBe(
      "More of the published reviews were made in 2018 than in any other year: 6 of 6",
    );
    expect(all(".figure .rows tbody tr").map(({ textContent }) => textContent)).toEqual([
      "201820166",
    ]);
    expect(one(".chart").getAttribute("aria-label")).toMatch(
      /^More of the published reviews were made in 2018 than in any other year: 6 of 6\. /,
    );
  });

  it("says so where there is no review, and draws nothing", async () => {
    const empty = {
      ...ANSWERS,
      reviewsByYear: [],
      portfolioCounts: [
        {
          ...ANSWERS.portfolioCounts![0],
          ...{ reviewed: 0, published: 0, reviews: 0, first_year: null, last_year: null },
        },
      ],
    };
    const { all, text } = await pageAt("/", fakeAsk(empty));
    expect(text("main")).toContain("This release holds no published review yet.");
    expect(all(".figure")).toEqual([]);
  });

  it("explains the five stages, lowest first", async () => {
    const { all } = await pageAt("/");
    expect(all(".stages dt").map(({ textContent }) => textContent)).toEqual([
      "1 Start-up",
      "2 Formative",
      "3 Established",
      "4 Strategic",
      "5 Dynamic",
    ]);
  });
});

describe("what every page stands in", () => {
  it.each([
    ["/", "Overview"],
    ["/heatmap", "Heatmap"],
    ["/heatmap/", "Heatmap"],
    ["/data", "Data"],
    ["/data/", "Data"],
    ["/stages", "Stages"],
    ["/stages/", "Stages"],
    ["/method", "Method"],
    ["/method/", "Method"],
  ])("marks the page that is shown, at %s", async (path, page) => {
    const { all } = await pageAt(path);
    const current = all('nav [aria-current="page"]');
    expect(current.map(({ textContent }) => textContent)).toEqual([page]);
    expect(document.title).toBe(`${page} · CMM Atlas`);
  });

  it.each(["/", "/heatmap", "/data", "/method", "/nowhere"])(
    "says on every page of a preview that it is one, and for whom: %s",
    async (path) => {
      const release = [{ ...RELEASE, preview: "XAG", preview_name: "Gum" }];
      const { all, text } = await pageAt(path, fakeAsk({ ...ANSWERS, release }));
      const mark =
        "Preview for Gum’s government: what the site would show if its reviews were named. Not published; not for circulation.";
      expect(all(".preview").map(({ textContent }) => textContent)).toEqual([mark]);
      expect(text("footer p")).toContain(mark);
      expect(all(".figure").length).toBe(all(".figure .notes strong + strong").length);
    },
  );

  it("says nothing of a preview in a release", async () => {
    const { all } = await pageAt("/heatmap");
    expect(all(".preview")).toEqual([]);
    expect(document.body.textContent).not.toMatch(/preview/i);
  });

  it("lets the content be reached first by keyboard, and has one of it", async () => {
    const { all, one } = await pageAt("/");
    expect(one("a").getAttribute("href")).toBe("#content");
    expect(all("#content")).toHaveLength(1);
  });

  it("says of an address that leads nowhere that there is no page", async () => {
    const { text } = await pageAt("/nowhere");
    expect(text("h1")).toBe("There is no page at this address");
  });

  it("says why nothing can be shown, and how to try again", async () => {
    const { text, all } = await pageAt("/", fakeAsk({}));
    expect(text("h1")).toBe("This page could not be shown");
    expect(text("[role=alert]")).toBe("release cannot be answered");
    expect(all("button").map(({ textContent }) => textContent)).toEqual(["Try again"]);
  });

  it("goes on saying what is open where a page fails, and shows the page once it can be had", async () => {
    const open = { ...ANSWERS, release: [{ ...RELEASE, own: "records" }] };
    const ask = vi.fn(fakeAsk({ release: open.release }));
    const { text, one, click } = await pageAt("/", ask);
    expect(text("h1")).toBe("This page could not be shown");
    expect(text(".own-band")).toContain("On this computer only");
    ask.mockImplementation(fakeAsk(open));
    await click(one("main button"));
    expect(text("h1")).toBe("How far have countries come in cybersecurity capacity?");
    expect(text(".own-band")).toContain("On this computer only");
  });
});

describe("the engine’s notice", () => {
  /** A start that the test moves on. */
  function startable() {
    let calls: Parameters<Parameters<typeof starterOf>[0]>[0] | undefined;
    const starter = starterOf(
      (given) => {
        calls = given;
        return new Promise((_, reject) => {
          given.signal.addEventListener("abort", () => reject(given.signal.reason));
          given.signal.addEventListener("fail", () => reject(new Error("no memory")));
        });
      },
      { bytes: 8_200_000, drawn: true },
    );
    return { starter, calls: () => calls! };
  }

  it("says what it costs before anything is loaded, where the line is not known to be fast", async () => {
    const { text, all } = await pageAt("/heatmap");
    expect(text(".engine p")).toMatch(
      /^Usual choices are answered at once\. All others need 8 MB, once: /,
    );
    expect(all(".engine button").map(({ textContent }) => textContent)).toEqual(["Load it now"]);
  });

  it("says how far it is, and can be stopped, without the picture going", async () => {
    const { starter, calls } = startable();
    const { text, one, all, click } = await pageAt("/heatmap", fakeAsk(), starter);
    await click(one(".engine button"));
    await act(async () =>
      calls().report({ phase: "loading", loaded: 4_100_000, total: 8_200_000 }),
    );
    expect(text(".engine p")).toContain("4.1 of 8.2 MB.");
    expect(one(".engine progress").getAttribute("value")).toBe("4100000");
    await click(one(".engine button"));
    expect(text(".engine p")).toMatch(/All others need 9 MB/);
    expect(all(".heatmap tbody tr")).toHaveLength(4);
  });

  it("says when it was lost, and offers to try again", async () => {
    const { starter, calls } = startable();
    const { text, one, all, click } = await pageAt("/heatmap", fakeAsk(), starter);
    await click(one(".engine button"));
    await act(async () => calls().report({ phase: "opening" }));
    expect(text(".engine p")).toBe("Opening the database…");
    await act(async () => calls().lost(new Error("the worker failed")));
    expect(text(".engine [role=alert]")).toContain(
      "The database could not be started: the worker failed.",
    );
    expect(all(".heatmap tbody tr")).toHaveLength(4);
  });

  it("leaves a failure to the page that tells of it already", async () => {
    const { starter, calls } = startable();
    const ask = vi.fn(fakeAsk());
    const { text, one, all, go, click } = await pageAt("/heatmap", ask, starter);
    await click(one(".engine button"));
    await act(async () => calls().lost(new Error("the worker failed.")));
    expect(text(".engine [role=alert]")).toContain("the worker failed. ");
    ask.mockRejectedValue(new Error("the worker failed."));
    await go("/heatmap?grouping=league");
    expect(all("[role=alert]")).toHaveLength(1);
    expect(text("[role=alert].behind")).toContain(
      "worked out: the worker failed. What you see is still the one before",
    );
    expect(all(".engine [role=alert]")).toEqual([]);
  });
});
