import { describe, expect, it } from "vitest";
import type { CountryClusters } from "../../../src/analyses/regions/countryClusters";
import { clusterLists } from "../../../src/charts/regions/clusterLists";
import { clusterTable } from "../../../src/charts/regions/clusterTable";
import { clustersOf, ofTwoKinds } from "../../analyses/regions/alike";

const textsOf = ({ rows }: ReturnType<typeof clusterTable>) =>
  rows.map(({ name, cells }) => [name, ...cells.map(({ text }) => text)]);

describe("clusters as a table", () => {
  it("have their size, their groups with n, and their middle stage where they differ, in the model’s order", async () => {
    const portrait = ofTwoKinds();
    const table = clusterTable(portrait, await clustersOf(portrait));
    expect(table.columns.map(({ name }) => name)).toEqual(["Cluster 1", "Cluster 2"]);
    const rows = textsOf(table);
    expect(rows.filter(([name]) => name !== "Comes back")).toEqual([
      ["Countries", "6", "4"],
      ["East", "2 of 6", "2 of 4"],
      ["North", "4 of 6", "0 of 4"],
      ["In no group", "0 of 6", "2 of 4"],
      ["Strategy", "1", "4"],
      ["Response", "1", "4"],
      ["Defence", "1", "4"],
      ["Mindset", "1", "5"],
    ]);
    const shades = table.rows.at(-1)!.cells.map(({ drawing }) => drawing);
    expect(shades).toEqual([1, 1].map((strength) => ({ kind: "shade", strength })));
  });

  it("by shape say how far above or below its own level each stands", async () => {
    const portrait = ofTwoKinds({ by: "shape" });
    const found = await clustersOf(portrait);
    const byStages = await clustersOf(ofTwoKinds());
    const clusters = byStages.clusters.map((cluster, i) => ({
      ...cluster,
      items: [{ ...cluster.items[0]!, mean: i === 0 ? -0.54 : 0.02 }],
    }));
    const last = textsOf(clusterTable(portrait, { ...found, clusters })).at(-1);
    expect(last).toEqual(["Mindset", "−0.5", "0.0"]);
  });

  it("give no name to a cluster that does not come back, and light that of the country in the light", async () => {
    const portrait = ofTwoKinds({ country: "X09", group: "East", item: "H05" });
    const found = await clustersOf(portrait);
    const [first, second] = found.clusters;
    const loose: CountryClusters = {
      ...found,
      clusters: [{ ...first!, called: "unnamed" }, second!],
    };
    const table = clusterTable(portrait, loose);
    expect(table.columns.map(({ name, isLit }) => [name, isLit])).toEqual([
      ["Not firm", false],
      ["Cluster 1", true],
    ]);
    expect(table.rows.filter(({ isLit }) => isLit).map(({ name }) => name)).toEqual([
      "East",
      "Mindset",
    ]);
  });

  it("are listed with all their countries, those in none last", async () => {
    const portrait = ofTwoKinds();
    const found = await clustersOf(portrait);
    const lists = clusterLists({ ...found, apart: [3] });
    expect(lists.map(({ name }) => name)).toEqual([
      "Cluster 1, 6 countries",
      "Cluster 2, 4 countries",
      "In no cluster, 1 country",
    ]);
    expect(lists[1]!.countries).toEqual([6, 7, 8, 9]);
  });
});
