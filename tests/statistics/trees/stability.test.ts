import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distancesOf } from "../../../src/statistics/distances/distances";
import { Stream } from "../../../src/statistics/stream";
import { clusterStability, nameableAt } from "../../../src/statistics/trees/stability";
import { cut } from "../../../src/statistics/trees/tree";
import { upgma } from "../../../src/statistics/trees/upgma";
import { distances, SEVEN_DISTANCES } from "../profiles";
import reference from "../reference.json";

const { input, expected } = reference.cluster_stability;

describe("the stability of clusters", () => {
  it("is the reference's, draw by draw", () => {
    const stability = clusterStability(SEVEN_DISTANCES, cut(upgma(SEVEN_DISTANCES), input.k), {
      samples: input.B,
      stream: new Stream("ref", "stab"),
    });
    stability.forEach((own, cluster) => {
      expect(own).toBeCloseTo(expected.mean_jaccard[cluster]!, 9);
    });
  });

  it("lies between 0 and 1, one value a cluster, the same from the same stream", () => {
    const cases = distances({ least: 5, most: 12 });
    fc.assert(
      fc.property(cases, fc.integer({ min: 2, max: 4 }), (of, count) => {
        const labels = cut(upgma(of), count);
        const once = () =>
          clusterStability(of, labels, { samples: 20, stream: new Stream("test", "stability") });
        const found = once();
        expect(found).toHaveLength(count);
        expect(found.every((own) => own === undefined || (own > 0 && own <= 1))).toBe(true);
        expect(once()).toEqual(found);
      }),
    );
  });

  it("is near to 1 for heaps that lie far apart", () => {
    const heaps = distancesOf(12, (one, other) => (one < 6 === other < 6 ? 0.1 : 1));
    const found = clusterStability(heaps, cut(upgma(heaps), 2), {
      samples: 50,
      stream: new Stream("test", "heaps"),
    });
    expect(found).toEqual([1, 1]);
  });

  it("is undefined where no sample has more units than there are clusters", () => {
    const three = distancesOf(3, () => 1);
    const found = clusterStability(three, [1, 2, 3], {
      samples: 30,
      stream: new Stream("test", "three"),
    });
    expect(found).toEqual([undefined, undefined, undefined]);
  });

  it("of nothing is nothing", () => {
    const none = distancesOf(0, () => 1);
    expect(clusterStability(none, [], { samples: 1, stream: new Stream("a", "b") })).toEqual([]);
  });

  it("tells how far it is", () => {
    const told: string[] = [];
    clusterStability(SEVEN_DISTANCES, [1, 1, 2, 2, 2, 1, 1], {
      samples: 40,
      stream: new Stream("test", "told"),
      watch: (done, of) => told.push(`${done} of ${of}`),
    });
    expect(told).toEqual(["0 of 40", "16 of 40", "32 of 40"]);
  });

  it.each([
    { labels: [1, 1, 2, 2, 2, 1], samples: 5, why: "labels of other units" },
    { labels: [0, 1, 2, 2, 2, 1, 1], samples: 5, why: "a label below 1" },
    { labels: [1, 1.5, 2, 2, 2, 1, 1], samples: 5, why: "a label between two" },
    { labels: [1, 1, 2, 2, 2, 1, 9], samples: 5, why: "more clusters than units" },
    { labels: [1, 1, 2, 2, 2, 1, 1], samples: 0, why: "no samples" },
  ])("refuses $why by name", ({ labels, samples }) => {
    const stream = new Stream("test", "refused");
    expect(() => clusterStability(SEVEN_DISTANCES, labels, { samples, stream })).toThrow(
      /^clusterStability: /,
    );
  });

  it.each([-0.1, 1.1, Number.NaN])("of %d leaves nothing to be said", (stability) => {
    expect(() => nameableAt(stability)).toThrow(`nameableAt: ${stability}`);
  });

  it.each([
    { stability: 1, name: "named" },
    { stability: 0.75, name: "named" },
    { stability: 0.7499, name: "tentative" },
    { stability: 0.6, name: "tentative" },
    { stability: 0.59, name: "unnamed" },
  ])("of $stability leaves a cluster $name", ({ stability, name }) => {
    expect(nameableAt(stability)).toBe(name);
  });
});
