import { describe, expect, it } from "vitest";
import { type Choice, CONTROLS, FIRST, type Offer, walked } from "../../scripts/bench/choices";

const options = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ value: `${i}`, label: `Option ${i}` }));
const OFFER: Offer = {
  Grouping: options(3),
  Wave: options(2),
  Edition: options(2),
  Method: options(1),
};
const textOf = (choice: Choice) => CONTROLS.map((control) => choice[control]).join();

describe("a walk through choices", () => {
  it("turns one control at each step, to what it awaits there", () => {
    let from = FIRST;
    for (const { control, option, choice, awaited } of walked(OFFER, textOf, { steps: 30 })) {
      const turned = CONTROLS.filter((each) => choice[each] !== from[each]);
      expect(turned).toEqual([control]);
      expect(option).toBe(OFFER[control][choice[control]]);
      expect(awaited).toBe(textOf(choice));
      from = choice;
    }
  });

  it("comes to no choice a second time as long as there is another near by", () => {
    const texts = walked(OFFER, textOf, { steps: 8 }).map(({ awaited }) => awaited);
    expect(new Set([textOf(FIRST), ...texts]).size).toBe(9);
  });

  it("leaves out choices that show nothing, or what is shown already", () => {
    const shownOf = (choice: Choice) => (choice.Wave === 1 ? "" : `${choice.Grouping}`);
    const steps = walked(OFFER, shownOf, { steps: 12 });
    expect(new Set(steps.map(({ control }) => control))).toEqual(new Set(["Grouping"]));
  });

  it("refuses where no control leads on", () => {
    expect(() => walked(OFFER, () => "same", { steps: 1 })).toThrow("no way on");
  });
});
