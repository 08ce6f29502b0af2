import { csvFrom } from "../../src/formats/csv";
import { CMM } from "../../src/model/cmm";
import { editionOf, itemsOf } from "../../src/model/framework";
import { RANKS, stageAt, stageText } from "../../src/model/stage";
import { fileOf, INPUT, type InputName } from "../../src/records/input";
import { Stream } from "../../src/statistics/stream";

/** As many countries as a heatmap is to stay readable and smooth with. */
export const COUNTRIES = 200;

/** A portfolio's files: so many invented countries, each with one named review of all aspects of 2021. */
export function* largePortfolio(): Generator<readonly [file: string, text: string]> {
  const stream = new Stream("bench", "large portfolio");
  const aspects = [...itemsOf(editionOf(CMM, "2021")).values()].filter(
    ({ level }) => level === "aspect",
  );
  const countries = Array.from({ length: COUNTRIES }, (_, i) => ({
    code: `XB${String(i).padStart(3, "0")}`,
    name: `Bench Country ${String(i + 1).padStart(3, "0")}`,
    region: `Region ${"ABCDEFG"[i % 7]}`,
    level: 1 + stream.below(5),
  }));
  const stageOf = (level: number) => {
    const rank = Math.min(RANKS, level + stream.below(4));
    return stream.below(20) === 0 ? "" : stageText(stageAt(rank));
  };
  yield file(
    "reviews",
    countries.map(({ code, name }) => [
      code,
      code,
      name,
      "1",
      "2022",
      "2021",
      "in-country",
      "",
      "",
    ]),
  );
  yield file(
    "stages",
    countries.flatMap(({ code, level }) =>
      aspects.map((aspect) => [code, aspect.code, stageOf(level)]),
    ),
  );
  yield file(
    "consent",
    countries.map(({ code }) => [
      code,
      "named",
      "https://example.org/consent",
      "Ministry",
      "2024-01-31",
    ]),
  );
  yield file(
    "groups",
    countries.map(({ code, region }) => [code, "region", region, "", ""]),
  );
}

function file(name: InputName, rows: readonly (readonly string[])[]): readonly [string, string] {
  return [fileOf(name), csvFrom(INPUT[name].columns, rows).replaceAll("\r\n", "\n")];
}
