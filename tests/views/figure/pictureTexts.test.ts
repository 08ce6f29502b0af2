import { describe, expect, it } from "vitest";
import { pictureTexts } from "../../../src/views/figure/pictureTexts";
import { RELEASE } from "../portfolio";

const LINK = "https://host.invalid/regions/?group=North#likeness";
const FIGURE = { title: "A finding.", subtitle: "Of whom.", notes: ["n = 6.", "How to read it."] };
const texts = (release: Partial<typeof RELEASE> & { readonly own?: string | null } = {}) =>
  pictureTexts({ ...FIGURE, release: { ...RELEASE, ...release } }, LINK);

describe("what a picture says beside its figure", () => {
  it("is the figure's own words, its release, its source and the link back", () => {
    expect(texts()).toMatchObject({
      ...FIGURE,
      link: LINK,
      release: "Release test-1 of 2026-01-31. Synthetic: invented countries and stages.",
    });
    expect(texts().source).toMatch(/^Source: CMM Atlas\. .*Oxford\.$/);
  });

  it("is marked and stamped as synthetic where it is, and not where it is not", () => {
    expect([texts().marks.length, texts().stamp]).toEqual([1, "SYNTHETIC"]);
    const real = texts({ synthetic: 0 });
    expect([real.marks, real.stamp]).toEqual([[], ""]);
    expect(real.release).toBe("Release test-1 of 2026-01-31.");
  });

  it("is marked and stamped as opened on this computer where it is", () => {
    const own = texts({ synthetic: 0, own: "records" } as never);
    expect(own.marks).toHaveLength(1);
    expect(own.stamp).not.toBe("");
  });
});
