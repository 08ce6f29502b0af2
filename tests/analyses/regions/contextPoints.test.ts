import { describe, expect, it } from "vitest";
import { contextPoints, contextRecords } from "../../../src/analyses/regions/contextPoints";
import { spearmanRho } from "../../../src/statistics/comparison/rankCorrelation";
import { portraitOfAll, type Standing } from "./portraits";

const RANKS = [3, 1, 4, 1, 5, 9, 2, 6, 5];
const STANDINGS: Standing[] = RANKS.map((rank) => ({
  group: "East",
  ranks: [rank, rank, rank, rank],
}));

const known = (n: number, other: object = {}) =>
  Array.from({ length: n }, (_, i) => ({
    country: `X0${i}`,
    population: 1000 * (i + 1),
    population_year: 2017,
    internet_users_pct: 90 - 7 * i,
    internet_users_year: 2018,
    ...other,
  }));

describe("countries beside their circumstances", () => {
  it("are placed by value and index, and go together as Spearman has it", () => {
    const { measures } = contextPoints(portraitOfAll(STANDINGS), known(9));
    const indices = RANKS.map((rank) => (rank + 1) / 2);
    expect(measures.map(({ measure }) => measure)).toEqual(["population", "internet"]);
    expect(measures[0]!.points[1]).toEqual({ profile: 1, value: 2000, year: 2017, index: 1 });
    expect(measures[0]!.rho).toBe(
      spearmanRho(
        indices.map((_, i) => i),
        indices,
      ),
    );
    expect(measures[1]!.rho).toBe(
      spearmanRho(
        indices.map((_, i) => -i),
        indices,
      ),
    );
  });

  it("have no correlation of fewer than eight, and are not drawn of fewer than three", () => {
    const portrait = portraitOfAll(STANDINGS);
    expect(contextPoints(portrait, known(7)).measures.map(({ rho }) => rho)).toEqual([null, null]);
    expect(contextPoints(portrait, known(2)).measures).toEqual([]);
    expect(contextPoints(portrait, []).measures).toEqual([]);
  });

  it("leave out what is not known, and a population of nobody, which has no logarithm", () => {
    const portrait = portraitOfAll(STANDINGS);
    const nobody = known(9, { population: 0, internet_users_pct: null, internet_users_year: null });
    expect(contextPoints(portrait, nobody).measures).toEqual([]);
  });

  it("have an index of two thirds of what is looked at, or none", () => {
    const standings = STANDINGS.map((each, i) =>
      i > 0 ? each : { ...each, ranks: [1, 9, null, null] },
    );
    const counted = (item: string) =>
      contextPoints(portraitOfAll(standings, { item }), known(9)).measures[0]!.points.map(
        ({ profile, index }) => [profile, index],
      );
    expect(counted("")[0]).toEqual([1, 1]);
    expect(counted("D1")[0]).toEqual([0, 3]);
    expect(counted("H02")[0]).toEqual([0, 5]);
  });

  it("are a record each", () => {
    const portrait = portraitOfAll(STANDINGS);
    const { rows } = contextRecords(portrait, contextPoints(portrait, known(9)), String);
    expect(rows).toHaveLength(9);
    expect(rows[1]).toEqual(["Country X01", "East", 1, 2000, 2017, 83, 2018]);
  });
});
