import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Known } from "../../src/records/input";
import type { PreviewCommand } from "./commandLine";
import { EXIT } from "./exit";
import { make } from "./make";
import { withNamed } from "./naming";
import { readyAt } from "./ready";
import { Refused } from "./refused";
import { refuseUnlessSite } from "./siteFolder";
import { writeRelease } from "./write";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const PUBLISHED = join(ROOT, "data", "published");

/** Builds the very pages that a country's government would see if its reviews were named. The ledger stays as it is. */
export async function preview(command: PreviewCommand, known: Known): Promise<number> {
  const { country } = command;
  const out = resolve(command.out ?? join(ROOT, "data", "previews", country));
  refusePublic(out);
  refuseUnlessSite(out);
  const { portfolio, policy, ledger } = await readyAt(command, known);
  const making = {
    known,
    policy,
    ledger: ledger.ledger,
    date: null,
    preview: country,
    former: undefined,
  };
  const made = make(withNamed(portfolio, country), { ...making, release: `preview-${country}` });
  const release = `${out}.release-${process.pid}`;
  try {
    mkdirSync(resolve(out, ".."), { recursive: true });
    writeRelease(made.release, release);
    build(release, out);
  } finally {
    rmSync(release, { recursive: true, force: true });
  }
  process.stdout.write(
    [
      `The pages for ${country} are in ${out}. They show what is not published: keep them as the records are kept.`,
      `Look at them: npm run serve -- ${out}`,
      "",
    ].join("\n"),
  );
  return EXIT.none;
}

/** What is laid there is for everyone, or becomes part of it. */
function refusePublic(out: string): void {
  const places = [PUBLISHED, join(ROOT, "dist")];
  const place = places.find((folder) => `${out}${sep}`.startsWith(`${folder}${sep}`));
  if (place === undefined) return;
  throw new Refused([
    `${out}: lies in ${relative(ROOT, place)}, which is for what is published. Choose another folder.`,
  ]);
}

function build(release: string, out: string): void {
  const settings = { PORTFOLIO: relative(PUBLISHED, release), OUTPUT: out, BASE_PATH: "/" };
  const { status } = spawnSync("npm", ["run", "-s", "build"], {
    cwd: ROOT,
    env: { ...process.env, ...settings },
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (status !== 0)
    throw new Refused([`${out}: the pages could not be built, for what stands above.`]);
}
