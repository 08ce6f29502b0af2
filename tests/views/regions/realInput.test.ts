import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { calculateHere } from "../../../src/calculations/here";
import { groupName } from "../../../src/charts/regions/groupName";
import { distributionsFinding } from "../../../src/findings/regions/distributions";
import { regionsAsker } from "../../../src/views/regions/regionsAsker";
import { askedOf } from "../../ask";
import { csv, HEADERS } from "../../portfolio/fixtures/invented";
import { releaseFolder } from "../../release";
import { tableFromCsv } from "../../tableFromCsv";

/** Stages of 32 countries in 2015 as OAS and IDB showed them before their report was printed; beside the project, not in it. */
const FILE = "../shared/real/lac_2015_cmm_pilot_values.csv";

/** The values as a portfolio, each review agreed to be named; a code counts the aspects of its factor in the file's order. */
function portfolioOf(text: string) {
  const { header, rows } = tableFromCsv(text);
  const cells = rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i]!])));
  const factors = new Map<string, string[]>();
  for (const { factor_code: factor, indicator_id: id } of cells) {
    const own = factors.get(factor!) ?? [];
    if (!own.includes(id!)) factors.set(factor!, [...own, id!]);
  }
  const codeOf = (factor: string, id: string) =>
    `${factor.replace("-", ".")}.${factors.get(factor)!.indexOf(id) + 1}`;
  const countries = new Map(cells.map(({ iso3, country }) => [iso3!, country!]));
  return {
    "reviews.csv": csv(
      HEADERS.reviews,
      [...countries].map(([code, name]) => `${code},${code},${name},1,2015,2014,questionnaire,,`),
    ),
    "stages.csv": csv(
      HEADERS.stages,
      cells.map(
        ({ iso3, factor_code: factor, indicator_id: id, stage }) =>
          `${iso3},${codeOf(factor!, id!)},${stage}`,
      ),
    ),
    "consent.csv": csv(
      HEADERS.consent,
      [...countries.keys()].map((code) => `${code},named,https://example.org,,2016-03-14`),
    ),
  };
}

describe.skipIf(!existsSync(FILE))("on the stages that 32 countries had in 2015", async () => {
  const folder = existsSync(FILE)
    ? releaseFolder(portfolioOf(readFileSync(FILE, "utf8")), undefined, { synthetic: false })
    : undefined;
  const { ask } = await askedOf(folder);
  const said = async (item: string) => {
    const query = `?columns=2014&level=aspect&item=${item}`;
    const { portrait, distributions } = await regionsAsker(ask, calculateHere).asked(
      `https://host.invalid/regions/${query}`,
      new AbortController().signal,
    );
    return distributionsFinding(portrait, distributions, (place) =>
      groupName(portrait, portrait.groups[place]!),
    );
  };

  it("says what the printed report says of strategies: 27 were below Established", async () => {
    expect(await said("D1.1.1")).toMatch(
      /^Of 32 countries with a stage in “D1\.1\.1 Strategy Development”, .*; 27 are below Established\./,
    );
  });

  it("says what the printed report says of command and control centres: 20 were at Start-up", async () => {
    expect(await said("D5.2.1")).toMatch(
      /^Of 32 countries with a stage in “D5\.2\.1 Command and Control Centre”, 20 stand at Start-up, more than anywhere else;/,
    );
  });
});
