// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { pinnedTo, pinOf } from "../../src/views/pinned";
import { fakeAsk, pageAt, setUpPages } from "./page";
import { ANSWERS, RELEASE } from "./portfolio";

setUpPages();

const NEWER = { ...RELEASE, since: "test-0", since_date: "2025-12-01" };
const noticeAt = async (path: string, release: object = NEWER) => {
  const { all } = await pageAt(path, fakeAsk({ ...ANSWERS, release: [release] }));
  return all('[role="note"]').map(({ textContent }) => textContent);
};

describe("a link pinned to a release", () => {
  it("says nothing where that is the one shown, or where none is named", async () => {
    expect(await noticeAt("/heatmap/?release=test-1")).toEqual([]);
    expect(await noticeAt("/heatmap/")).toEqual([]);
  });

  it.each(["/", "/heatmap/?rows=countries&", "/method/", "/data/"])(
    "says on %s that this is a newer one, with both days",
    async (path) => {
      const search = path.includes("?") ? path : `${path}?`;
      expect(await noticeAt(`${search}release=test-0`)).toEqual([
        "This link was made with release test-0 of 2025-12-01. This is release test-1 of 2026-01-31, newer: figures may differ.",
      ]);
    },
  );

  it("says only that it is another one where its age is not known", async () => {
    expect(await noticeAt("/method/?release=other-7")).toEqual([
      "This link was made with release other-7. This is release test-1 of 2026-01-31, another one: figures may differ.",
    ]);
  });

  it.each(["%3Cb%3E", "a%20b", "", "x".repeat(500)])(
    "tells of an id like %s that it cannot be read",
    async (id) => {
      expect(await noticeAt(`/method/?release=${id}`)).toEqual([
        "This link names a release in a way that cannot be read.",
      ]);
    },
  );

  it("goes on saying so once a choice was changed, on other pages too, though the address names it no more", async () => {
    const page = await pageAt(
      "/heatmap/?release=test-0",
      fakeAsk({ ...ANSWERS, release: [NEWER] }),
    );
    const said = () => page.texts('[role="note"]');
    const cameBy =
      "The link that you came by was made with release test-0 of 2025-12-01. What you see is of release test-1 of 2026-01-31, newer: figures may differ.";
    await page.choose("Reached", "Strategic or above");
    expect(page.search()).toBe("?reached=4");
    expect(said()).toEqual([cameBy]);
    await page.go("/method/");
    expect(said()).toEqual([cameBy]);
    await page.go("/heatmap/?release=test-1");
    expect(said()).toEqual([]);
  });

  it("tells who changes a choice that the address is no longer pinned, on that page alone", async () => {
    const page = await pageAt(
      "/heatmap/?release=test-1",
      fakeAsk({ ...ANSWERS, release: [NEWER] }),
    );
    const said = () => page.texts('[role="note"]');
    expect(said()).toEqual([]);
    await page.choose("Reached", "Strategic or above");
    expect(said()).toEqual([
      "You came by a link pinned to release test-1 of 2026-01-31, which is still the one shown. The address is not pinned any more: “Copy a link pinned to this release”, below each figure, gives one that is.",
    ]);
    await page.go("/method/");
    expect(said()).toEqual([]);
  });

  it("says nothing over what is open on the reader’s own computer", async () => {
    expect(await noticeAt("/method/?release=test-0", { ...NEWER, own: "records" })).toEqual([]);
  });

  it("is the same address with one parameter more, which then has nothing to say", () => {
    for (const address of [
      "https://a.example/x/?rows=groups&compare=A*B#part",
      "https://a.example/",
    ]) {
      const pinned = pinnedTo(address, RELEASE);
      expect(new URL(pinned).hash).toBe(new URL(address).hash);
      expect(pinned.replace(/[?&]release=test-1/, "")).toBe(address);
      expect(pinOf(new URL(pinned).search, RELEASE)).toBeUndefined();
    }
  });
});
