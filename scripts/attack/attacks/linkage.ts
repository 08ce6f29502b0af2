import type { StageRow } from "../published/records";
import type { Release } from "../published/release";
import type { Attack, Finding } from "../reasoning/evidence";
import type { TrueReview, Truth } from "../truth/truth";

/** Fewer stages than this agree by chance. */
const ENOUGH = 10;

const LEVELS = ["aspect", "factor"];

/** Looks for the stages of unpublished reviews among the published rows, under whatever name. */
export const LINKAGE: Attack = {
  name: "linkage",
  run: ({ shown, truth }) => ({
    findings: truth === null ? [] : shown.flatMap((release) => linkedIn(release, truth)),
  }),
};

type Stages = ReadonlyMap<string, string>;

function linkedIn(release: Release, { reviews }: Truth): Finding[] {
  const unpublished = [...reviews.values()].filter(({ isNamed }) => !isNamed);
  return LEVELS.flatMap((level) => {
    const codes = new Set(
      release.units.filter((unit) => unit.level === level).map(({ code }) => code),
    );
    return [...publishedAt(level, release.stages)].flatMap(([id, stages]) => {
      const own = ofCodes(codes, reviews.get(id));
      const isOwn = own.size > 0 && holds(stages, own);
      return unpublished
        .filter((secret) => !isOwn || secret.id === id)
        .filter((secret) => isIn(stages, ofCodes(codes, secret)))
        .map((secret) => ({
          place: `${release.id}, stages.parquet, review ${id}`,
          learned: `its ${level}s are those of the unpublished review ${secret.id}`,
        }));
    });
  });
}

function publishedAt(level: string, rows: readonly StageRow[]): ReadonlyMap<string, Stages> {
  const reviews = new Map<string, Map<string, string>>();
  for (const { review, level: own, code, low, high } of rows) {
    if (own !== level || low === null) continue;
    const stages = reviews.get(review) ?? new Map<string, string>();
    stages.set(code, high === low ? `${low}` : `${low}-${high}`);
    reviews.set(review, stages);
  }
  return reviews;
}

function ofCodes(codes: ReadonlySet<string>, review: TrueReview | undefined): Stages {
  return new Map([...(review?.stages ?? [])].filter(([code]) => codes.has(code)));
}

function isIn(published: Stages, secret: Stages): boolean {
  return secret.size >= ENOUGH && holds(published, secret);
}

function holds(published: Stages, wanted: Stages): boolean {
  return [...wanted].every(([code, stage]) => published.get(code) === stage);
}
