import { STAGES } from "../model/stage";
import { list, number } from "./enForms";

/** How many went one way, and how many of them by half a stage only. */
interface Side {
  readonly all: number;
  readonly half: number;
}

const went = (did: string, { all, half }: Side) =>
  `${number.format(all)} ${did}${half === 0 ? "" : ` (${number.format(half)} by half a stage)`}`;

/** What drawings in the cells of a table say: their names, keys, and sentences for the ear. */
export const drawings = {
  moved: {
    sides: { fell: "← fell", rose: "rose →", stayed: "stayed" },
    spoken: (who: string, { rose, stayed, fell }: { rose: Side; stayed: number; fell: Side }) =>
      `Of ${who}, ${list.format([went("rose", rose), `${number.format(stayed)} stayed`, went("fell", fell)])}`,
    key: {
      whole: "By a whole stage or more",
      half: "By half a stage (to or from between two stages)",
      stayed: "Stayed",
    },
  },
  dumbbell: {
    review: (when: string, place: string) => `${when}: ${place}`,
    index: (value: number) => `index ${value.toFixed(2)}`,
    spoken: (reviews: readonly string[]) => reviews.join("; "),
    key: {
      first: "Earlier review",
      between: "Review in between",
      latest: "Later review",
      same: "Later where the earlier was",
      within: "Later where one in between was",
    },
    stages: STAGES.map(({ value, name }) => `${value} ${name}`).join(" · "),
  },
};
