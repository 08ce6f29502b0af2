// @vitest-environment jsdom
import { act } from "react";
import { createRoot } from "react-dom/client";
import { createMemoryRouter, RouterProvider } from "react-router";
import { beforeEach, expect, it, vi } from "vitest";
import type { Claim } from "../../../src/analyses/claims/claim";
import { CanISay } from "../../../src/views/briefing/CanISay";
import { answered, CLAIM, claimable } from "../../analyses/claims/ground";
import type { Standing } from "../../analyses/regions/portraits";

beforeEach(() => vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true));

const NINE_OF_TWELVE = [5, 5, 5, 5, 5, 5, 7, 7, 9, 4, 3, 2].map((place, i) => ({
  group: "East",
  ranks: [place, place, place, place],
  edition: ["2016", "2021"][i % 2]!,
}));

const OFFER = {
  groups: ["East", "West"],
  items: [{ name: "Strategy", value: "H01" }],
  risenItems: [
    { name: "D1 Policy", value: "D1" },
    { name: "\u2003Strategy", value: "H01" },
  ],
  comparisons: ["others", "income"],
  span: "1-2",
} as const;

async function shown(changed: Partial<Claim>, countries: readonly Standing[] = NINE_OF_TWELVE) {
  const claim = { ...CLAIM, ...changed };
  const { answer } = await answered(claimable(countries), changed);
  const root = document.createElement("div");
  const searchOf = vi.fn((change: Partial<Claim>) => `?${new URLSearchParams(change as never)}`);
  const element = (
    <CanISay
      claim={claim}
      answer={answer}
      offer={OFFER}
      searchOf={searchOf}
      source={() => "Release"}
    />
  );
  const router = createMemoryRouter([{ path: "*", element }]);
  act(() => createRoot(root).render(<RouterProvider router={router} />));
  const texts = (selector: string) =>
    [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);
  return { root, texts, searchOf };
}

it("says what was asked, whether it can be said, the sentence and why no more", async () => {
  const { texts } = await shown({ quantity: "nearlyAll" });
  expect(texts("q")).toEqual([
    "In “Strategy”, nearly all of the countries in “East” had reached Established.",
  ]);
  expect(texts("h3")).toEqual(["Not so strongly: this can be said"]);
  expect(texts("blockquote")[0]).toMatch(/most had reached Established: 9 of 12\./);
  expect(texts("li")[0]).toBe("“Nearly all” needs 11 of 12 or more: there are 9.");
  expect(texts("button")).toEqual(["Copy this sentence"]);
});

it.each([
  ["reached", ["Say that", "Group", "Part of the model", "How many", "Reached"]],
  ["risen", ["Say that", "Group", "Part of the model", "How much rose"]],
  ["lags", ["Say that", "Group", "Part of the model", "Reached", "Held against"]],
] as const)(
  "lets only be chosen what a sentence of its kind speaks of: %s",
  async (kind, names) => {
    expect((await shown({ kind })).texts("label")).toEqual(names);
  },
);

it("has no sentence to copy where nothing can be said, and says why", async () => {
  const { texts } = await shown({ kind: "lags", group: "" });
  expect(texts("h3")).toEqual(["No, this cannot be said"]);
  expect(texts("blockquote, button")).toEqual([]);
  expect(texts("li")[0]).toMatch(/^Name a group/);
});

it("says that a word is not taken over where what it means can be said", async () => {
  const at = (group: string, place: number) =>
    Array.from({ length: 10 }, (_, i) => ({
      ...{ group, edition: "2016" },
      ranks: [place, place, place, place].map((each) => each + (i % 2)),
    }));
  const { texts } = await shown({ kind: "lags" }, [...at("East", 1), ...at("West", 7)]);
  expect(texts("h3")).toEqual(["Yes, in other words"]);
  expect(texts("blockquote")[0]).toContain("“East” stands lower than");
});

it("puts what is chosen into the address", async () => {
  const { root, searchOf } = await shown({});
  const select = root.querySelectorAll("select")[3]!;
  act(() => {
    select.value = "1";
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
  expect(searchOf).toHaveBeenCalledWith({ quantity: "all" });
});
