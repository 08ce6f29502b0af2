import { expect, it } from "vitest";
import { contextCounted } from "../../src/queries/contextCounted";
import { askedOf } from "../ask";
import { csv, HEADERS } from "../portfolio/fixtures/invented";
import { PORTFOLIO, releaseFolder } from "../release";
import { compact, counting } from "./choices";

const { ask } = await askedOf(
  releaseFolder({
    ...PORTFOLIO,
    "context.csv": csv(HEADERS.context, [
      "XAA,2015,1000000,45.5,",
      "XAA,2020,1100000,,",
      "XAA,2023,1200000,60,",
      "XAB,2017,2000000,,",
      "XAC,2019,3000000,70,",
      "XAD,2017,,,5000",
      "XAG,2020,7,1,1",
    ]),
  }),
);

it("takes of the review’s year, or of the nearest before it, each value that is known", async () => {
  expect(compact(await ask(contextCounted, counting()))).toEqual([
    "XAA 1100000 2020 45.5 2015",
    "XAB 2000000 2017  ",
  ]);
});

it("goes by the year of the review that counts", async () => {
  expect(compact(await ask(contextCounted, counting({ edition: "2014" })))).toEqual([
    "XAA 1000000 2015 45.5 2015",
  ]);
  expect(await ask(contextCounted, counting({ edition: "1999" }))).toEqual([]);
});
