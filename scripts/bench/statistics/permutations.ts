import { groupsOf } from "../../../src/statistics/comparison/groups";
import { permanovaTest } from "../../../src/statistics/comparison/permanova";
import { gower } from "../../../src/statistics/distances/gower";
import { Stream } from "../../../src/statistics/stream";
import { invented } from "./invented";
import { plainPermanovaTest } from "./plainPermanova";
import { inTurn, told } from "./timing";

/** The permutation test of 87 countries, beside working F out anew for each arrangement. */
export function permutations(): void {
  const distances = gower(invented(87), { range: 4 });
  console.log("permutation test, 87 countries, 9,999 arrangements");
  for (const [what, names] of Object.entries(GROUPINGS)) {
    const of = Array.from({ length: 87 }, (_, unit) => names(unit));
    const p = { ours: 0, plain: 0 };
    const drawn = () => ({ count: 9999, stream: new Stream("bench", "permutations") });
    const [ours, plain] = inTurn(
      () => {
        p.ours = permanovaTest(distances, of, { kind: "drawn", ...drawn() })!.p;
      },
      () => {
        p.plain = plainPermanovaTest(distances, groupsOf(of).of, drawn());
      },
    );
    told(`ours, ${what}`, ours, String(p.ours));
    told("F anew for each", plain, String(p.plain));
    console.log(`ours : anew = 1 : ${(plain / ours).toFixed(1)}`);
  }
  console.log();
}

/** Groupings like the real ones: six regions of like size; one region of nearly half; one group and its complement. */
const GROUPINGS: Readonly<Record<string, (unit: number) => string>> = {
  "six groups": (unit) => `${unit % 6}`,
  "one of six large": (unit) => (unit < 40 ? "0" : `${unit % 6}`),
  "a group of 20 and the rest": (unit) => (unit < 20 ? "in" : "out"),
};
