// @vitest-environment jsdom
import { act } from "react";
import { describe, expect, it, vi } from "vitest";
import { ANSWERS, drawnPageAt, fakeAsk, pageAt, RELEASE, setUpPages } from "./page";

setUpPages();

const TITLE =
  "Of 6 countries with a published review (all by review in the country and all by the 2016 edition), 5 had typically reached Established in “Strategy”, the largest share for any theme assessed in most of them; 1 of 5 assessed had in “Response”, the smallest.";

describe("the heatmap’s page", () => {
  it("has the finding for its one heading of the first rank", async () => {
    const { all } = await pageAt("/heatmap");
    expect(all("h1").map(({ textContent }) => textContent)).toEqual([TITLE]);
    expect(document.title).toBe("Heatmap · CMM Atlas");
  });

  it("has a row per group and one of all, a heading per column and per dimension", async () => {
    const { all } = await pageAt("/heatmap");
    expect(all(".heatmap tbody th").map(({ textContent }) => textContent)).toEqual([
      "North 4\u00A0published of 5\u00A0countries",
      "South 1\u00A0published of 3\u00A0countries",
      "In no group 1\u00A0published of 1\u00A0country",
      "All countries 6\u00A0published of 9\u00A0countries",
    ]);
    expect(all(".heatmap thead th").map(({ textContent }) => textContent)).toEqual([
      "D1 Policy",
      "D2 Culture",
      "Group",
      "Strategy",
      "Response",
      "Mindset",
    ]);
  });

  it("has its figures as a table too, a record for every cell", async () => {
    const { all, text } = await pageAt("/heatmap");
    expect(all(".rows tbody tr")).toHaveLength(4 * 3);
    expect(text("details summary")).toBe("The same figures as a table (12 rows)");
  });

  it("makes that table anew, after the view has changed, for one who opens it", async () => {
    const { all, one, go } = await pageAt("/heatmap");
    await go("/heatmap?rows=countries");
    const details = one("details") as HTMLDetailsElement;
    await act(async () => {
      details.open = true;
      details.dispatchEvent(new Event("toggle"));
    });
    expect(all(".rows tbody tr")).toHaveLength(3 * 3);
    await go("/heatmap?dimension=D1");
    expect(all(".rows tbody tr")).toHaveLength(4 * 2);
  });

  it("never shows a summed-up cell without its n", async () => {
    const { all } = await pageAt("/heatmap");
    const summed = all(".heatmap td.summed, .heatmap td.few").map(
      (cell) => cell.querySelector(".n") ?? cell.querySelector("[aria-hidden]")!,
    );
    expect(summed.map(({ textContent }) => textContent)).toEqual([
      "n 4",
      "n 4",
      "n 1",
      "n 1",
      "n 1",
      "n 6",
      "n 5",
    ]);
  });

  it("says of whom, by which release, and that it is synthetic", async () => {
    const { text } = await pageAt("/heatmap");
    expect(text(".notes")).toContain("n = 6 of 9 countries, reviewed 2016 to 2019.");
    expect(text(".notes")).toContain("Release test-1 of 2026-01-31");
    expect(text(".notes")).toContain("Synthetic: invented countries and stages.");
    expect(text(".synthetic")).toContain("Synthetic demonstration.");
    expect(text(".heatmap thead tr:first-child.mark")).toBe(
      "Release test-1 of 2026-01-31. Synthetic demonstration. Every country, group and stage here is invented.",
    );
  });

  it("does not say so of a real release", async () => {
    const real = { ...ANSWERS, release: [{ ...RELEASE, id: "r-1", date: null, synthetic: 0 }] };
    const { text } = await pageAt("/heatmap", fakeAsk(real));
    expect(text(".heatmap .mark")).toBe("Release r-1.");
    expect(document.body.textContent).not.toMatch(/synthetic|invented/i);
  });

  it("tells three reasons for an empty cell apart, by class, by sign and by sentence", async () => {
    const groupCoverage = [
      { group: "South", countries: 3, published: 1 },
      { group: "West", countries: 2, published: 0 },
    ];
    const { one } = await pageAt("/heatmap", fakeAsk({ ...ANSWERS, groupCoverage }));
    const looks = ["0 1", "0 2", "1 0"].map((place) => {
      const { classList, children } = one(`td[data-place="${place}"]`);
      return [classList[0], ...[...children].map(({ textContent }) => textContent)];
    });
    expect(looks).toEqual([
      ["not-assessed", "?", "South, Response: not assessed."],
      ["not-in-edition", "×", "South, Mindset: not asked for in the edition used."],
      ["no-review", "–", "West, Strategy: no published review."],
    ]);
  });

  it("puts countries under their groups where that is asked", async () => {
    const { all } = await pageAt("/heatmap?rows=countries&order=group");
    expect(all(".heatmap tbody th").map(({ textContent }) => textContent)).toEqual([
      "North",
      "Cedar 2018, 2016 edition",
      "South",
      "Alder 2018, 2016 edition",
      "In no group",
      "Birch 2018, 2016 edition",
    ]);
  });

  it("puts countries without a review by the edition last, under a heading that says so", async () => {
    const none = { review_id: null, wave: null, year: null, edition: null, method: null };
    const [alder, ...others] = ANSWERS.publishedCountries!;
    const publishedCountries = [{ ...alder, ...none }, ...others];
    const { all } = await pageAt(
      "/heatmap?rows=countries&columns=2016",
      fakeAsk({ ...ANSWERS, publishedCountries }),
    );
    expect(all(".heatmap tbody th").map(({ textContent }) => textContent!.trim())).toEqual([
      "Birch 2018, 2016 edition",
      "Cedar 2018, 2016 edition",
      "No published review by the 2016 edition",
      "Alder",
    ]);
  });

  it("tells of what the address asks for in vain, and shows the standard choice", async () => {
    const { all } = await pageAt("/heatmap?rows=planets&dimension=D9");
    expect(all("p.unknown").map(({ textContent }) => textContent)).toEqual([
      "The address asks for rows “planets”, which is not known here; the standard choice is shown.",
      "The address asks for dimension “D9”, which is not known here; the standard choice is shown.",
    ]);
    expect(all(".heatmap tbody tr")).toHaveLength(4);
  });

  it("tells of it from the address, while and after another is worked out", async () => {
    const ask = vi.fn(fakeAsk());
    const { all, leave, go } = await pageAt("/heatmap", ask);
    const told = () => all("p.unknown").map(({ textContent }) => textContent!.split(",")[0]);
    ask.mockReturnValue(new Promise(() => undefined));
    await leave("/heatmap?rows=planets");
    expect(told()).toEqual(["The address asks for rows “planets”"]);
    ask.mockRejectedValue(new Error("no memory"));
    await go("/heatmap?columns=1999");
    expect(told()).toEqual(["The address asks for columns “1999”"]);
  });

  it("says where a group and its method cannot be told apart", async () => {
    const methodsOfGroups = [
      { group: "North", method: "questionnaire", reviews: 4 },
      { group: "South", method: "in-country", reviews: 1 },
    ];
    const { text } = await pageAt("/heatmap", fakeAsk({ ...ANSWERS, methodsOfGroups }));
    expect(text(".notes")).toContain("North was reviewed by regional questionnaire only (4 of 4)");
  });

  it("shows text from data as text, whatever it is", async () => {
    const hostile = "</script><img src=x onerror=alert(1)>";
    const groupCoverage = [{ group: hostile, countries: 1, published: 0 }];
    const { all, text } = await pageAt("/heatmap", fakeAsk({ ...ANSWERS, groupCoverage }));
    expect(text(".heatmap tbody .name")).toBe(hostile);
    expect(all("img")).toEqual([]);
  });
});

describe("a page that came drawn", () => {
  it.each(["", "?utm_source=letter", "?lang=fr&rows=groups", "?order=name"])(
    "is not worked out anew where the address asks for nothing else: “%s”",
    async (search) => {
      const ask = vi.fn(fakeAsk());
      const { all, text } = await drawnPageAt(`/heatmap/${search}`, ask);
      expect(ask).not.toHaveBeenCalled();
      expect(text("h1")).toBe(TITLE);
      expect(all("p.unknown")).toEqual([]);
    },
  );

  it("is worked out anew, once, where the address asks for another choice", async () => {
    const ask = vi.fn(fakeAsk());
    const { all } = await drawnPageAt("/heatmap/?utm_source=letter&rows=countries", ask);
    expect(all(".heatmap.of-countries tbody tr")).toHaveLength(3);
    const asked = ask.mock.calls.map(([{ name }]) => name);
    expect(asked.filter((name) => name === "publishedCountries")).toHaveLength(1);
  });

  it("tells of what the address asks for in vain, and asks nothing for that", async () => {
    const ask = vi.fn(fakeAsk());
    const { all } = await drawnPageAt("/heatmap/?rows=planets", ask);
    expect(all("p.unknown").map(({ textContent }) => textContent)).toEqual([
      "The address asks for rows “planets”, which is not known here; the standard choice is shown.",
    ]);
    expect(ask).not.toHaveBeenCalled();
  });
});

describe("the order of rows", () => {
  const THREE = ["Alder", "Birch", "Cedar"];
  const stages = [2, 5, 2].flatMap((stage, i) =>
    ["H01", "H02", "H05"].map((code) => ({ country: `XA${i}`, code, low: stage, high: stage })),
  );
  const ask = fakeAsk({ ...ANSWERS, stagesByCountry: stages });
  const named = (elements: readonly HTMLElement[]) =>
    elements.map(({ textContent }) => textContent);

  it("by likeness has a tree beside it, hidden from those who cannot see it, and says how well it holds", async () => {
    const { all, text } = await pageAt("/heatmap?rows=countries&order=likeness", ask);
    expect(named(all(".heatmap tbody .name"))).toEqual(["Alder", "Cedar", "Birch"]);
    expect(all("td.tree[aria-hidden='true'] line").length).toBeGreaterThan(4);
    expect(text(".notes")).toContain("The tree represents the differences well");
    expect(
      all(".heatmap tbody tr").every((row) => row.querySelectorAll("td[data-place]").length === 3),
    ).toBe(true);
  });

  it("by a column is bands with a heading each, and a list of columns to choose from", async () => {
    const { all, one, text, router } = await pageAt("/heatmap?rows=countries&order=column", ask);
    expect(named(all(".heatmap tbody th")).map((name) => name!.split(" ")[0])).toEqual([
      "Formative",
      "Alder",
      "Cedar",
      "Dynamic",
      "Birch",
    ]);
    expect(text(".notes")).toContain("This is no ranking. The column is “Strategy”.");
    const list = one(".control select") as HTMLSelectElement;
    expect([...list.options].map((option) => option.textContent)).toEqual([
      "Strategy",
      "Response",
      "Mindset",
    ]);
    await act(async () => {
      list.value = [...list.options].find((option) => option.textContent === "Mindset")!.value;
      list.dispatchEvent(new Event("change", { bubbles: true }));
    });
    expect(router.state.location.search).toBe("?rows=countries&order=column&by=H05");
  });

  it("is turned round by a link, and back", async () => {
    const { all, one, click, text } = await pageAt("/heatmap?rows=countries", ask);
    await click(one(".turn a"));
    expect(named(all(".heatmap tbody .name"))).toEqual(THREE.toReversed());
    expect(text(".notes")).toContain("The order is turned round.");
    await click(one(".turn a"));
    expect(named(all(".heatmap tbody .name"))).toEqual(THREE);
  });

  it("by a column that is not shown is by the first, and says so", async () => {
    const { all, text } = await pageAt("/heatmap?rows=countries&order=column&by=H22", ask);
    expect(named(all("p.unknown"))).toEqual([
      "The address asks for by “H22”, which is not known here; the standard choice is shown.",
    ]);
    expect(text(".notes")).toContain("The column is “Strategy”.");
  });
});

describe("the controls", () => {
  const hrefs = (links: readonly HTMLElement[]) => links.map((link) => link.getAttribute("href"));

  it("are links that carry only what is not standard", async () => {
    const { all } = await pageAt("/heatmap");
    expect(hrefs(all(".controls a"))).toEqual([
      "/heatmap",
      "/heatmap?rows=countries",
      "/heatmap",
      "/heatmap?grouping=league",
      "/heatmap",
      "/heatmap?columns=2016",
      "/heatmap",
      "/heatmap?dimension=D1",
      "/heatmap?dimension=D2",
      "/heatmap?dimension=D3",
      "/heatmap?dimension=D4",
      "/heatmap?dimension=D5",
      "/heatmap",
      "/heatmap?order=coverage",
      "/heatmap?order=likeness",
      "/heatmap?order=column",
      "/heatmap?turned=yes",
    ]);
  });

  it("keep the other choices, and drop an order that the other rows cannot stand in", async () => {
    const { all } = await pageAt("/heatmap?rows=countries&order=group&dimension=D1");
    expect(hrefs(all(".controls a")).slice(0, 4)).toEqual([
      "/heatmap?dimension=D1",
      "/heatmap?rows=countries&dimension=D1&order=group",
      "/heatmap?rows=countries&dimension=D1&order=group",
      "/heatmap?rows=countries&grouping=league&dimension=D1&order=group",
    ]);
  });

  const kinds = (names: readonly HTMLElement[]) => names.map(({ textContent }) => textContent);

  it("are of a grouping only where groups are seen", async () => {
    const { all, go } = await pageAt("/heatmap?rows=countries");
    expect(kinds(all(".control-name"))).toEqual(["Rows", "Columns", "Dimension", "Order"]);
    await go("/heatmap?rows=countries&order=group");
    expect(kinds(all(".control-name"))).toContain("Grouping");
  });

  it("are only those with something to choose", async () => {
    const few = { ...ANSWERS, groupings: ANSWERS.groupings!.slice(0, 1), editionsHeld: [] };
    const { all } = await pageAt("/heatmap", fakeAsk(few));
    expect(kinds(all(".control-name"))).toEqual(["Rows", "Dimension", "Order"]);
  });

  it("offer countries alone where there is no grouping, and show them unasked", async () => {
    const { all } = await pageAt("/heatmap", fakeAsk({ ...ANSWERS, groupings: [] }));
    expect(all(".heatmap.of-countries tbody tr")).toHaveLength(3);
    expect(kinds(all(".control-name"))).not.toContain("Rows");
    expect(kinds(all(".control-name"))).not.toContain("Grouping");
  });

  it("mark what is chosen, one of each kind", async () => {
    const { all } = await pageAt("/heatmap?rows=countries");
    expect(all('.controls [aria-current="true"]').map(({ textContent }) => textContent)).toEqual([
      "Countries",
      "Harmonised themes",
      "All five",
      "By name",
    ]);
  });

  it("lead back to the standard view from any other, and not from itself", async () => {
    const { one, click, all } = await pageAt("/heatmap?rows=countries");
    expect(one(".reset").getAttribute("href")).toBe("/heatmap");
    await click(one(".reset"));
    expect(all(".reset")).toEqual([]);
  });

  it("ask for what is chosen", async () => {
    const ask = vi.fn(fakeAsk());
    const { all, click } = await pageAt("/heatmap", ask);
    ask.mockClear();
    await click(all(".controls a").find(({ textContent }) => textContent === "League")!);
    const asked = ask.mock.calls as unknown as [{ name: string }, { grouping?: string }][];
    const coverage = asked.find(([{ name }]) => name === "groupCoverage")!;
    expect(coverage[1].grouping).toBe("league");
  });
});

describe("the grid", () => {
  const stops = (cells: readonly HTMLElement[]) =>
    cells.filter(({ tabIndex }) => tabIndex === 0).map(({ dataset }) => dataset.place);

  it("is one tab stop, its first cell", async () => {
    const { all } = await pageAt("/heatmap");
    expect(all(".heatmap td[data-place]")).toHaveLength(12);
    expect(stops(all(".heatmap td[data-place]"))).toEqual(["0 0"]);
    expect(all(".heatmap a, .heatmap button, .heatmap input")).toEqual([]);
  });

  it("is walked with the arrow keys, the tab stop going along and the sentence with it", async () => {
    const { all, one, text, press } = await pageAt("/heatmap");
    expect(text(".hint")).toMatch(/^4 rows\. .*arrow keys/);
    await act(async () => one('td[data-place="0 0"]').focus());
    expect(text(".reading span")).toBe(
      "North, Strategy: median typical stage Established; 3 of 4 had reached Established; n = 4 of 5 countries.",
    );
    for (const [key, place] of [
      ["ArrowRight", "0 1"],
      ["ArrowDown", "1 1"],
      ["End", "1 2"],
      ["ArrowRight", "1 2"],
      ["Home", "1 0"],
    ] as const) {
      await press(key);
      const focused = document.activeElement as HTMLElement;
      expect(focused.dataset.place).toBe(place);
      expect(stops(all(".heatmap td[data-place]"))).toEqual([place]);
      expect(text(".reading span")).toBe(focused.querySelector(".spoken")!.textContent);
    }
    await press("End", { ctrlKey: true });
    expect(text(".reading span")).toBe(
      "All countries, Mindset: not asked for in the edition used.",
    );
  });

  it("leaves other keys alone, and takes those that are its own", async () => {
    const { one, press } = await pageAt("/heatmap");
    await act(async () => one('td[data-place="0 0"]').focus());
    const seen: [string, boolean][] = [];
    const note = (event: KeyboardEvent) => void seen.push([event.key, event.defaultPrevented]);
    document.addEventListener("keydown", note);
    await press("Tab");
    await press("ArrowDown");
    await press("x");
    document.removeEventListener("keydown", note);
    expect(seen).toEqual([
      ["Tab", false],
      ["ArrowDown", true],
      ["x", false],
    ]);
  });

  it("says a cell’s sentence when it is pointed at", async () => {
    const { one, text } = await pageAt("/heatmap");
    await act(async () => {
      one('td[data-place="1 1"] [aria-hidden]').dispatchEvent(
        new Event("pointerover", { bubbles: true }),
      );
    });
    expect(text(".reading span")).toBe("South, Response: not assessed.");
  });
});

describe("a view that cannot be worked out", () => {
  it("leaves the picture before it, tells why, and is worked out when it is tried again", async () => {
    const answered = fakeAsk();
    const ask = vi.fn(answered);
    const { all, one, text, go, click } = await pageAt("/heatmap", ask);
    ask.mockRejectedValue(new Error("no memory"));
    await go("/heatmap?rows=countries");
    expect(text("[role=alert]")).toContain("could not be worked out: no memory.");
    expect(text("h1")).toBe(TITLE);
    expect(all(".heatmap tbody tr")).toHaveLength(4);
    ask.mockImplementation(answered);
    await click(one("[role=alert] button"));
    expect(all("[role=alert]")).toEqual([]);
    expect(all(".heatmap tbody th").map(({ textContent }) => textContent)).toEqual([
      "Alder 2018, 2016 edition",
      "Birch 2018, 2016 edition",
      "Cedar 2018, 2016 edition",
    ]);
  });

  it("is told of alone where there is no picture before it, with a way to try again", async () => {
    const { all, text } = await pageAt("/heatmap", fakeAsk({ release: ANSWERS.release! }));
    expect(text("h1")).toBe("Heatmap");
    expect(text("[role=alert]")).toMatch(/cannot be answered/);
    expect(all("[role=alert] button")).toHaveLength(1);
    expect(all("table")).toEqual([]);
  });

  it("is marked as busy while it is worked out, the picture before it in place", async () => {
    const answered = fakeAsk();
    const ask = vi.fn(answered);
    const { one, text, leave } = await pageAt("/heatmap", ask);
    expect(one("main").getAttribute("aria-busy")).toBe("false");
    ask.mockReturnValue(new Promise(() => undefined));
    await leave("/heatmap?rows=countries");
    expect(one("main").getAttribute("aria-busy")).toBe("true");
    expect(text("h1")).toBe(TITLE);
    expect(text("main")).toContain("This is the standard view; the one you asked for is being");
    expect(text('.controls [aria-current="true"]')).toBe("Countries");
  });

  it("is not said to be another than the standard one when that is what is asked for", async () => {
    const answered = fakeAsk();
    const ask = vi.fn(answered);
    const { one, text, leave } = await pageAt("/heatmap", ask);
    ask.mockReturnValue(new Promise(() => undefined));
    await leave("/heatmap");
    expect(one("main").getAttribute("aria-busy")).toBe("true");
    expect(text("main")).not.toContain("the one you asked for is being worked out");
  });

  it("is given up when the reader goes on: its questions’ signal is aborted", async () => {
    const answered = fakeAsk();
    const ask = vi.fn(answered);
    const { go, leave, all } = await pageAt("/heatmap", ask);
    ask.mockClear();
    ask.mockReturnValue(new Promise(() => undefined));
    await leave("/heatmap?rows=countries");
    const [, , signal] = ask.mock.calls[0] as unknown as [unknown, unknown, AbortSignal];
    expect(signal.aborted).toBe(false);
    ask.mockImplementation(answered);
    await go("/heatmap?grouping=league");
    expect(signal.aborted).toBe(true);
    expect(all('.controls [aria-current="true"]')[1]!.textContent).toBe("League");
  });
});

it("links to the view that is shown, and names that link in its file", async () => {
  const blobs: Blob[] = [];
  URL.createObjectURL = (blob: Blob) => `blob:${blobs.push(blob)}`;
  URL.revokeObjectURL = () => undefined;
  const click = vi.spyOn(HTMLAnchorElement.prototype, "click").mockReturnValue();
  const { all, one } = await pageAt("/heatmap?rows=countries&utm_source=letter");
  expect(one(".take a").getAttribute("href")).toBe("/heatmap/?rows=countries");
  const button = all("button").find(({ textContent }) => textContent === "Download CSV")!;
  await act(async () => button.dispatchEvent(new MouseEvent("click", { bubbles: true })));
  await vi.waitFor(() => expect(blobs).toHaveLength(1));
  click.mockRestore();
  const text = await new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.readAsText(blobs[0]!);
  });
  const lines = text.split("\r\n");
  expect(lines).toContain(`# ${location.origin}/heatmap/?rows=countries`);
  expect(lines.find((line) => !line.startsWith("#") && !line.startsWith("\uFEFF#"))).toMatch(
    /^country,group,row,code,column,dimension,status,low,high,/,
  );
});

it("saves its figures under a name that says which release they are of, and that it is synthetic", async () => {
  const saved: { name: string; type: string }[] = [];
  URL.createObjectURL = (blob: Blob) => `blob:${blob.type}`;
  URL.revokeObjectURL = () => undefined;
  const click = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push({ name: this.download, type: this.href });
  });
  const { all } = await pageAt("/heatmap");
  const button = all("button").find(({ textContent }) => textContent === "Download CSV")!;
  await act(async () => button.dispatchEvent(new MouseEvent("click", { bubbles: true })));
  await vi.waitFor(() => expect(saved).toHaveLength(1));
  click.mockRestore();
  expect(saved).toEqual([
    { name: "cmm-heatmap-groups-test-1-synthetic.csv", type: "blob:text/csv;charset=utf-8" },
  ]);
});
