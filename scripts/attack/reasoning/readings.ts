import { type Said, without } from "./attempt";
import { countsSaying } from "./classes";
import { type Content, contentsOf, STAGES } from "./contents";
import { hiddenOf, type Insight } from "./insight";

/** A world that the statements may describe: members whose stages are unknown, and what is said of them. */
export interface World {
  readonly members: number;
  readonly said: readonly Said[];
}

/** Contents that are known, and the worlds that they may belong to. */
export interface Case {
  readonly contents: readonly Content[];
  readonly worlds: readonly World[];
}

/** A way to read the statements of a block about a theme. */
export interface Reading {
  readonly name: string;
  readonly casesOf: (insight: Insight) => readonly Case[];
}

/** Takes each statement at its word: so many of all members reached the stage. */
export const PLAIN: Reading = {
  name: "taken at their word",
  casesOf: (insight) => {
    const told = [...insight.told.values()].map((content) => content ?? 1);
    const members = hiddenOf(insight).length - insight.pooled;
    return contentsOf(insight.open.length + insight.pooled, STAGES).map((contents) => ({
      contents,
      worlds: members < 1 ? [] : [{ members, said: without(insight.said, [...told, ...contents]) }],
    }));
  },
};

/** Knows whose editions lack the theme and how many others have no stage in it, and undoes the classes. */
export const BY_EDITION: Reading = {
  name: "with the editions in mind",
  casesOf: (insight) => {
    const open = insight.open.filter(insight.hasTheme).length;
    return contentsOf(open + pooledOf(insight), [...STAGES, null]).map((contents) => ({
      contents,
      worlds: worldsOf(insight, contents),
    }));
  },
};

export const READINGS = [PLAIN, BY_EDITION];

function worldsOf(insight: Insight, contents: readonly Content[]): World[] {
  const { members, said, c, told } = insight;
  const stages = [...told.values(), ...contents].filter((content) => content !== null);
  const most = hiddenWithTheme(insight) - pooledOf(insight);
  return Array.from({ length: Math.max(0, most) }, (_, absent) => most - absent).flatMap(
    (hidden) => {
      const spans = said.flatMap((statement) => {
        const span = countsSaying(statement, members.length, c, stages.length + hidden);
        return span === null ? [] : [{ threshold: statement.threshold, ...span }];
      });
      return spans.length < said.length ? [] : [{ members: hidden, said: without(spans, stages) }];
    },
  );
}

function hiddenWithTheme(insight: Insight): number {
  return hiddenOf(insight).filter(insight.hasTheme).length;
}

/** One whose edition lacks the theme has nothing to pool. */
function pooledOf(insight: Insight): number {
  return Math.max(0, Math.min(insight.pooled, hiddenWithTheme(insight) - 1));
}
