import { erosionOf } from "../../src/disclosure/erosion";
import { standingIn } from "../../src/disclosure/ledger";
import type { Portfolio } from "../../src/model/review";
import type { Known } from "../../src/records/input";
import { changesBetween } from "./changes";
import type { WhatIfCommand } from "./commandLine";
import { EXIT } from "./exit";
import { make } from "./make";
import { withNamed } from "./naming";
import { type Ready, readyAt } from "./ready";

/** Tells what naming all reviews of a country would change, and whether a block's guarantee would bear it. Writes nothing. */
export async function whatIf(command: WhatIfCommand, known: Known): Promise<number> {
  const ready = await readyAt(command, known);
  const named = withNamed(ready.portfolio, command.country);
  const tablesOf = (portfolio: Portfolio) =>
    make(portfolio, {
      known,
      policy: ready.policy,
      ledger: ready.ledger.ledger,
      release: "next",
      date: null,
      preview: null,
      former: undefined,
    }).tables;
  const changes = changesBetween(tablesOf(ready.portfolio), tablesOf(named));
  const { lines, retired } = erosionLines(ready, named);
  process.stdout.write(
    [
      `If the reviews of ${command.country} were named, the next release would differ from what it would be else:`,
      ...changes,
      ...lines,
      "",
    ].join("\n"),
  );
  return retired ? EXIT.faults : EXIT.none;
}

function erosionLines({ portfolio, ledger }: Ready, named: Portfolio) {
  const blocks = standingIn(ledger.ledger);
  const after = new Map(
    erosionOf(blocks, named.reviews, ledger.ledger).map((of) => [of.block, of]),
  );
  const moved = erosionOf(blocks, portfolio.reviews, ledger.ledger)
    .map((before) => ({ before, now: after.get(before.block)! }))
    .filter(({ before, now }) => before.budget >= 0 && now.budget !== before.budget);
  const lines = moved.map(({ before, now }) =>
    now.budget < 0
      ? `- block ${now.block} would be shown no longer: ${now.known.length} of its ${now.n} members would be known, one more than its guarantee bears. What was said of it stays in earlier releases: ask the other members before.`
      : `- block ${now.block}: ${before.budget} more members may be known now, ${now.budget} then`,
  );
  const told = lines.length > 0 ? lines : ["- no block’s guarantee would change"];
  return { lines: told, retired: moved.some(({ now }) => now.budget < 0) };
}
