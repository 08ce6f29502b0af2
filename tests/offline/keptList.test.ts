import { expect, it } from "vitest";
import { HinderedError, hindranceIn } from "../../src/offline/hindrance";
import {
  isCacheOf,
  type KeptList,
  moreCache,
  pagesCache,
  releaseIn,
} from "../../src/offline/keptList";
import { isWhole } from "../../src/offline/wholeness";

const list = (base: string, id = "r 1%"): KeptList => ({
  base,
  release: { id, date: null, content: "c0ffee" },
  version: "v1",
  ...{ pages: [], more: [], passing: {}, mayStay: [], lost: "" },
});

it("knows the caches of one site from those of another on the same host, and of anything else", () => {
  const [root, atlas] = [list("/"), list("/atlas/")];
  const caches = [...[root, atlas].flatMap((of) => [pagesCache(of), moreCache(of)]), "other / x"];
  expect(caches.map((cache) => isCacheOf("/", cache))).toEqual([true, true, false, false, false]);
  expect(caches.map((cache) => isCacheOf("/atlas/", cache))).toEqual([
    ...[false, false, true, true, false],
  ]);
});

it("reads off a cache of pages which release it is of, and of no other", () => {
  expect(releaseIn(pagesCache(list("/")))).toEqual({ id: "r 1%", content: "c0ffee" });
  expect(releaseIn(moreCache({ base: "/" }))).toBeUndefined();
});

it("takes for whole what has one of the sums, to the last bit", async () => {
  const content = new TextEncoder().encode("abc").buffer as ArrayBuffer;
  const sum = "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=";
  expect(await isWhole(content, sum)).toBe(true);
  expect(await isWhole(content, `sha256-AAAA ${sum}`)).toBe(true);
  expect(await isWhole(content.slice(1), sum)).toBe(false);
});

it.each([
  [new DOMException("no room", "QuotaExceededError"), "full"],
  [new DOMException("no", "SecurityError"), "forbidden"],
  [new TypeError("Failed to fetch"), "network"],
  [new HinderedError("changed", "another file"), "changed"],
  ["anything", "network"],
])("tells what hindered by the error: %s", (error, hindrance) => {
  expect(hindranceIn(error)).toBe(hindrance);
});
