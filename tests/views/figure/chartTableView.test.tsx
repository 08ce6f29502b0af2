// @vitest-environment jsdom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { MemoryRouter } from "react-router";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type ChartTable, untoldCells } from "../../../src/charts/table/chartTable";
import { dumbbellCell, stageRuler } from "../../../src/charts/table/dumbbellMarks";
import { movedCell, movedRuler, movedScale } from "../../../src/charts/table/movedMarks";
import { ChartTableView, type TableLinks } from "../../../src/views/figure/ChartTableView";

let root: Root;
let holder: HTMLElement;

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  holder = document.body.appendChild(document.createElement("div"));
  root = createRoot(holder);
});

afterEach(() => {
  act(() => root.unmount());
  holder.remove();
  vi.unstubAllGlobals();
});

const TABLE: ChartTable = {
  corner: "Group",
  columns: [
    { key: "shares", name: "Stages", of: "drawing" },
    { key: "north", name: "North", of: "shade", isLit: true },
    { key: "n", name: "n", of: "number" },
  ],
  rows: [
    {
      key: "north",
      name: "North",
      note: "4 published of 5 countries",
      heading: "Regions",
      isLit: true,
      cells: [
        {
          text: "",
          spoken: "4 Formative",
          drawing: { kind: "shares", counts: [0, 0, 3, 1, 0, 0, 0, 0, 0] },
        },
        { text: "0.7", spoken: "0.7 stages apart", drawing: { kind: "shade", strength: 0.68 } },
        { text: "4" },
      ],
    },
    {
      key: "",
      name: "All countries",
      isLit: false,
      cells: [
        { text: "", drawing: { kind: "dots", counts: [1, 1, 0, 0, 0, 0, 0, 0, 0] } },
        { text: "–" },
        { text: "2" },
      ],
    },
  ],
};

const UNTOLD: ChartTable = {
  ...TABLE,
  rows: [
    {
      key: "south",
      name: "South",
      isLit: false,
      cells: [...untoldCells("too few: 2 published", 2), { text: "2" }],
    },
  ],
};

const show = (links?: TableLinks, table = TABLE) =>
  act(async () =>
    root.render(
      <MemoryRouter>
        <ChartTableView table={table} caption="Who stands where" {...(links && { links })} />
      </MemoryRouter>,
    ),
  );
const one = (selector: string) => holder.querySelector(selector)!;
const all = (selector: string) => [...holder.querySelectorAll(selector)];

describe("a figure that is a table", () => {
  it("is a table with a caption, a name for each row and column, and headings over stretches of rows", async () => {
    await show();
    expect(one("caption").textContent).toBe("Who stands where");
    expect(all("thead th[scope=col]").map(({ textContent }) => textContent)).toEqual([
      "Group",
      "Stages",
      "North",
      "n",
    ]);
    expect(all("tbody th[scope=row]").map(({ textContent }) => textContent)).toEqual([
      "North4 published of 5 countries",
      "All countries",
    ]);
    expect(one(".over th").textContent).toBe("Regions");
    expect(one(".over th").getAttribute("colspan")).toBe("4");
  });

  it("can be scrolled by keyboard where it is wider than the page", async () => {
    await show();
    expect(one("section").getAttribute("tabindex")).toBe("0");
    expect(one("section").getAttribute("aria-label")).toBe("Who stands where");
  });

  it("says in words what it draws, and hides the drawing from those who do not see it", async () => {
    await show();
    const [shares, shade, n] = all("tbody tr:nth-child(2) td");
    expect(shares!.querySelector("svg")!.getAttribute("aria-hidden")).toBe("true");
    expect(shares!.querySelector(".spoken")!.textContent).toBe("4 Formative");
    expect(shade!.querySelector(".spoken")!.textContent).toBe("0.7 stages apart");
    expect(shade!.querySelector("[aria-hidden=true]")!.textContent).toBe("0.7");
    expect(shade!.className).toBe("of-shade shade-7");
    expect(n!.textContent).toBe("4");
  });

  it("draws marks of shares as rectangles, of dots as circles, in the looks of their stages", async () => {
    await show();
    const widths = all("svg.shares rect").map((mark) => [
      mark.getAttribute("class"),
      mark.getAttribute("width"),
    ]);
    expect(widths).toEqual([
      ["fill-2", "75%"],
      ["fill-3", "25%"],
      ["fill-2", "25%"],
    ]);
    expect(all("svg.dots circle").map((dot) => dot.getAttribute("class"))).toEqual([
      "dot fill-1",
      "dot fill-1 around-2",
    ]);
  });

  it("marks what is lit in rows and columns", async () => {
    await show();
    expect(all("tr.lit th")[0]!.textContent).toContain("North");
    expect(all("thead .lit").map(({ textContent }) => textContent)).toEqual(["North"]);
  });

  it("leads from rows, columns and cells to where they lead, and nowhere from the others", async () => {
    await show({
      row: (key) => (key === "" ? undefined : `?row=${key}`),
      column: (key) => (key === "north" ? `?column=${key}` : undefined),
      cell: (row, column) => (column === "north" && row !== "" ? `?cell=${row}` : undefined),
    });
    expect(all("a").map((link) => link.getAttribute("href"))).toEqual([
      "/?column=north",
      "/?row=north",
      "/?cell=north",
    ]);
    expect(all("th a").map((link) => link.getAttribute("aria-current"))).toEqual(["true", "true"]);
  });

  it("lets words that nothing can be told run over the columns of which that is so", async () => {
    await show(undefined, UNTOLD);
    const cells = all("tbody tr td").map((cell) => [
      cell.textContent,
      cell.getAttribute("colspan"),
      cell.className,
    ]);
    expect(cells).toEqual([
      ["too few: 2 published", "2", "of-untold"],
      ["2", null, "of-number"],
    ]);
  });

  it("leads nowhere unless told", async () => {
    await show();
    expect(all("a")).toEqual([]);
  });

  it("draws the marks that the picture draws, with what stands over them, and says them in words", async () => {
    const counts = { fell: 1, fellHalf: 1, stayed: 2, roseHalf: 0, rose: 4 };
    const scale = movedScale([counts]);
    const placed = [
      { when: "2015", place: 2 },
      { when: "2018", place: 3 },
      { when: "2021", place: 2 },
    ];
    await show(undefined, {
      corner: "Item",
      columns: [
        { key: "moved", name: "Moved", of: "drawing", ruler: movedRuler(scale) },
        { key: "reviews", name: "Reviews", of: "drawing", ruler: stageRuler() },
      ],
      rows: [
        {
          key: "a",
          name: "A",
          isLit: false,
          cells: [movedCell(counts, scale, "8 countries"), dumbbellCell(placed, "stage")],
        },
      ],
    });
    const classes = (selector: string) => all(selector).map((mark) => mark.getAttribute("class"));
    expect(classes("td svg.moved rect")).toEqual([
      "fill-half",
      "fill-accent",
      "fill-accent",
      "fill-hollow",
    ]);
    expect(all("td svg.moved text").map(({ textContent }) => textContent)).toEqual(["2", "4", "2"]);
    expect(classes("td svg.dumbbell circle")).toEqual([
      "review-first",
      "review-latest",
      "review-between",
    ]);
    expect(all("thead .moved .whole").map(({ textContent }) => textContent)).toEqual(
      movedRuler(scale).map(({ name }) => name),
    );
    expect(all("thead .dumbbell .short").map(({ textContent }) => textContent)).toEqual([
      ..."12345",
    ]);
    expect(all("td").map((cell) => cell.querySelector(".spoken")!.textContent)).toEqual([
      "Of 8 countries, 4 rose, 2 stayed and 2 fell (1 by half a stage)",
      "2015: Formative; 2018: Established; 2021: Formative",
    ]);
  });

  it("outlines the diagonal, and has an abbreviation of a column for the eye only", async () => {
    await show(undefined, {
      corner: "From",
      columns: [{ key: "2", name: "Formative", short: "2", of: "shade" }],
      rows: [
        {
          key: "2",
          name: "Formative",
          isLit: false,
          cells: [{ text: "4", drawing: { kind: "shade", strength: 0.3, onDiagonal: true } }],
        },
      ],
    });
    expect(one("td").className).toBe("of-shade shade-3 diagonal");
    expect(one("thead .short").getAttribute("aria-hidden")).toBe("true");
    expect(one("thead .whole").textContent).toBe("Formative");
  });
});
