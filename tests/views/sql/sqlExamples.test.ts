import { expect, it } from "vitest";
import { sqlExamples } from "../../../src/views/sql/sqlExamples";
import { consoleOverRelease } from "../../engine/consoleOver";

const { put } = consoleOverRelease();

it.each(sqlExamples().map(({ asked, text }) => [asked, text] as const))(
  "is answered, and begins with its question: %s",
  async (asked, text) => {
    expect(text.split("\n")[0]).toBe(`-- ${asked}`);
    const { rows, isCut, isEnded } = await put(text);
    expect(rows.length).toBeGreaterThan(0);
    expect([isCut, isEnded]).toEqual([false, false]);
  },
);
