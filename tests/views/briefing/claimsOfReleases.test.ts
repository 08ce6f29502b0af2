import { describe, expect, it } from "vitest";
import type { Claim, ClaimGround } from "../../../src/analyses/claims/claim";
import { claimFacts } from "../../../src/analyses/claims/claimFacts";
import { calculateHere } from "../../../src/calculations/here";
import { defineQuery, type Row } from "../../../src/engine/query";
import { answerTo } from "../../../src/findings/claims/answerTo";
import { heldOnce } from "../../../src/views/heatmap/heatmapHeld";
import { pairsAsked } from "../../../src/views/progress/pairsAsked";
import { portraitAsked } from "../../../src/views/regions/portraitAsked";
import { randomAgain } from "../../again";
import { USUAL } from "../../analyses/progress/madePairs";
import { CHOICE } from "../../analyses/regions/portraits";
import { askedOf } from "../../ask";

const { signal } = new AbortController();

/** Every stage of a theme, straight from the tables; countries do not change their region. */
const themeStages = defineQuery({
  name: "themeStages",
  values: () => ({}),
  sql: `
    select r.country, r.wave, r.edition, s.code, s.low, s.high, g."group"
    from reviews r
    join stages s using (review_id)
    left join groups g on g.country = r.country and g.grouping = 'region'
    where r.status = 'named' and s.level = 'theme'
    order by r.country, s.code, r.wave
  `,
  columns: {
    country: "text",
    wave: "integer",
    edition: "text",
    code: "text",
    low: "integer?",
    high: "integer?",
    group: "text?",
  },
});

type Placed = Row<typeof themeStages>;

const CLAIM: Claim = {
  kind: "reached",
  group: "",
  item: "",
  stage: 3,
  quantity: "most",
  rise: "moreRose",
  against: "others",
};

/** The latest named review of each country, in a theme. */
const latest = (rows: readonly Placed[], all: readonly Placed[]) =>
  rows.filter(
    ({ country, wave }) =>
      wave === Math.max(...all.filter((row) => row.country === country).map((row) => row.wave)),
  );

describe.each(["oak", "elm", "yew", "ash", "fir"])(
  "of a release made by chance, %s,",
  async (seed) => {
    const { ask } = await askedOf(randomAgain(seed));
    const held = await heldOnce(ask)();
    const { portrait, counted } = await portraitAsked(ask, CHOICE, { held, signal });
    const { pairs } = await pairsAsked(ask, USUAL, { held, signal });
    const ground: ClaimGround = { portrait, counted, words: held.words, pairs, parts: new Map() };
    const all = await ask(themeStages, {});
    const told = async (claim: Partial<Claim>) =>
      answerTo(
        await claimFacts(
          ground,
          { ...CLAIM, ...claim },
          { calculate: calculateHere, calls: { signal } },
        ),
      );
    const claims = portrait.items.flatMap(({ code }) =>
      ["North", "South", ""].map((group) => ({ item: code, group })),
    );
    const inGroup = (rows: readonly Placed[], group: string) =>
      rows.filter((row) => row.code && (group === "" || row.group === group));

    it("what had reached a stage is as the tables have it", async () => {
      expect(claims.length).toBeGreaterThan(10);
      for (const { item, group } of claims) {
        const rows = latest(
          inGroup(all, group).filter(({ code }) => code === item),
          all,
        ).filter(({ low }) => low !== null);
        const { sentence } = await told({ item, group });
        if (rows.length < 3) continue;
        const reached = rows.filter(({ low }) => low! >= 3).length;
        expect(sentence).toMatch(new RegExp(`\\b${reached} of ${rows.length}( had reached|\\.)`));
        const isMost = 3 * reached > 2 * rows.length && 10 * reached < 9 * rows.length;
        expect([sentence, /there(?: \(.+?\))?, most had/.test(sentence!)]).toEqual([
          sentence,
          isMost,
        ]);
      }
    });

    it("what has risen is as the tables have it, where the editions ask at least fairly alike", async () => {
      for (const { item, group } of claims) {
        const own = inGroup(all, group).filter(({ code, low }) => code === item && low !== null);
        const moves = [...new Set(own.map(({ country }) => country))].flatMap((country) => {
          const at = (wave: number) =>
            own.find((row) => row.country === country && row.wave === wave);
          const [first, second] = [at(1), at(2)];
          if (first === undefined || second === undefined) return [];
          const isAlike =
            first.edition === second.edition ||
            held.compared.some(
              ({ theme, from_edition, to_edition, comparability }) =>
                theme === item &&
                [from_edition, to_edition].includes(first.edition) &&
                [from_edition, to_edition].includes(second.edition) &&
                ["high", "medium"].includes(comparability),
            );
          return isAlike ? [second.low! + second.high! - first.low! - first.high!] : [];
        });
        const { sentence } = await told({ kind: "risen", item, group });
        if (moves.length < 3) {
          expect(sentence).toBeNull();
          continue;
        }
        const [rose, fell] = [1, -1].map((sign) => moves.filter((by) => by * sign > 0).length);
        expect(sentence).toContain(`: ${rose} of ${moves.length} rose, `);
        expect(sentence).toContain(` and ${fell} fell. `);
      }
    });
  },
);
