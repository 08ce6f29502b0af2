// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import { fakeAsk, pageAt, setUpPages } from "../page";
import { ANSWERS } from "../portfolio";

setUpPages();

describe("a view that cannot be worked out", () => {
  it("leaves the picture before it, tells why, and is worked out when it is tried again", async () => {
    const answered = fakeAsk();
    const ask = vi.fn(answered);
    const { all, one, text, go, click } = await pageAt("/heatmap", ask);
    ask.mockRejectedValue(new Error("no memory"));
    await go("/heatmap?rows=countries");
    expect(text("[role=alert]")).toContain("could not be worked out: no memory.");
    expect(text("h1")).toMatch(/^Of 6 countries with a published review /);
    expect(all(".heatmap tbody tr")).toHaveLength(4);
    ask.mockImplementation(answered);
    await click(one("[role=alert] button"));
    expect(all("[role=alert]")).toEqual([]);
    expect(all(".heatmap.of-countries tbody tr")).toHaveLength(6);
  });

  it("is told of alone where there is no picture before it, with a way to try again", async () => {
    const { all, text } = await pageAt("/heatmap", fakeAsk({ release: ANSWERS.release! }));
    expect(text("h1")).toBe("Heatmap");
    expect(text("[role=alert]")).toMatch(/cannot be answered/);
    expect(all("[role=alert] button")).toHaveLength(1);
    expect(all("table")).toEqual([]);
  });

  it("is marked as busy while it is worked out, the picture before it in place", async () => {
    const answered = fakeAsk();
    const ask = vi.fn(answered);
    const { one, text, leave } = await pageAt("/heatmap", ask);
    expect(one("main").getAttribute("aria-busy")).toBe("false");
    ask.mockReturnValue(new Promise(() => undefined));
    await leave("/heatmap?rows=countries");
    expect(one("main").getAttribute("aria-busy")).toBe("true");
    expect(text("h1")).toMatch(/^Of 6 countries with a published review /);
    expect(text("main")).toContain("This is the standard view; the one you asked for is being");
    expect(text('.controls [aria-current="true"]')).toBe("Countries");
  });

  it("is not said to be another than the standard one when that is what is asked for", async () => {
    const answered = fakeAsk();
    const ask = vi.fn(answered);
    const { one, text, leave } = await pageAt("/heatmap", ask);
    ask.mockReturnValue(new Promise(() => undefined));
    await leave("/heatmap");
    expect(one("main").getAttribute("aria-busy")).toBe("true");
    expect(text("main")).not.toContain("the one you asked for is being worked out");
  });

  it("is given up when the reader goes on: its questions’ signal is aborted", async () => {
    const answered = fakeAsk();
    const ask = vi.fn(answered);
    const { go, leave, chosen } = await pageAt("/heatmap", ask);
    ask.mockClear();
    ask.mockReturnValue(new Promise(() => undefined));
    await leave("/heatmap?rows=countries");
    const [, , signal] = ask.mock.calls[0] as unknown as [unknown, unknown, AbortSignal];
    expect(signal.aborted).toBe(false);
    ask.mockImplementation(answered);
    await go("/heatmap?grouping=league");
    expect(signal.aborted).toBe(true);
    expect(chosen("Grouping")).toBe("League");
  });
});
